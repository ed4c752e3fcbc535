package query

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/ent"
)

// MaxRefs is how many entities can be asked for by name at a time.
const MaxRefs = 1000

// ByRefs returns the visible entities among refs, in any order.
func (r *Reader) ByRefs(ctx context.Context, refs []catalog.Ref, columns Columns) ([]*ent.Entity, error) {
	s := &Statement{}
	return r.find(ctx, s, "e.ref = ANY("+Refs(s, refs)+")", len(refs), columns)
}

// ByUIDs returns the visible entities among ids, in any order.
func (r *Reader) ByUIDs(ctx context.Context, ids []uuid.UUID, columns Columns) ([]*ent.Entity, error) {
	s := &Statement{}
	return r.find(ctx, s, "e.uid = ANY("+UIDs(s, ids)+")", len(ids), columns|UID)
}

func (r *Reader) find(ctx context.Context, s *Statement, which string, n int, columns Columns) ([]*ent.Entity, error) {
	if _, err := reading(ctx); err != nil {
		return nil, err
	}
	if n > MaxRefs {
		return nil, catalog.Errorf(catalog.ErrBadInput, "%d are asked for; it can be %d at a time", n, MaxRefs)
	}
	s.Add("SELECT ", columns.SQL("e"), " FROM entities e WHERE ", which, " AND ", Visible)
	rows, err := r.entities(ctx, s, columns)
	if err != nil {
		return nil, fmt.Errorf("find entities: %w", err)
	}
	return rows, nil
}

// Known returns the entities of these rows and these refs, absent ones among
// them, each once and in any order. It is for entities that another answer named,
// however many those are.
func (r *Reader) Known(ctx context.Context, ids []int64, refs []string, columns Columns) ([]*ent.Entity, error) {
	s := &Statement{}
	s.Add("SELECT ", columns.SQL("e"), " FROM entities e WHERE e.id = ANY(", Rows(s, ids), ")")
	if len(refs) > 0 {
		s.Add(" OR e.ref = ANY(", Strings(s, refs), ")")
	}
	rows, err := r.entities(ctx, s, columns)
	if err != nil {
		return nil, fmt.Errorf("load entities: %w", err)
	}
	return rows, nil
}
