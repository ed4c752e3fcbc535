package ingest

import (
	"context"
	"runtime/debug"
)

// manyEntities is how many make a change a large one.
const manyEntities = 500

// settleAfter has the service settle, where a change is large. Nobody waits for it.
func (s *Service) settleAfter(r *Result) {
	if r.Revision == 0 || len(r.Entities) < manyEntities {
		return
	}
	select {
	case s.grown <- len(r.Entities):
	default: // it is about to
	}
}

// settleDown settles after each large change until ctx ends.
func (s *Service) settleDown(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case entities := <-s.grown:
			s.settle(ctx, entities)
		}
	}
}

// analyze counts the columns that conditions and orders are about. Documents, of
// which there are none, would take most of the time.
const analyze = `ANALYZE
	entities (id, ref, kind, namespace, name, state, sort_title, type, lifecycle, owner, system, tag_keys, declaration_id, updated_at),
	relations, relation_declarations (id, relation_id, entity_id, from_revision, to_revision),
	declarations (id, file_id, set, ref, entity_id, state), entity_versions (entity_id, revision, outcome)`

// settle is for after a large change. PostgreSQL's planner works from counts that
// it would take anew within a minute; where the catalog has grown a lot it would read
// whole indexes for a page until then. And memory goes back to the system: reading and
// writing took far more than answering will.
func (s *Service) settle(ctx context.Context, entities int) {
	var counted int
	err := s.DB.QueryRowContext(ctx, "SELECT greatest(reltuples, 0)::bigint FROM pg_class WHERE oid = 'entities'::regclass").Scan(&counted)
	if err == nil && entities > counted/5 {
		_, err = s.DB.ExecContext(ctx, analyze)
	}
	if err != nil && ctx.Err() == nil {
		s.Log.Warn("tables not analyzed", "err", err)
	}
	debug.FreeOSMemory()
}
