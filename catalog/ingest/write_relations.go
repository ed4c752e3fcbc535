package ingest

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
)

// arrow is a relation by the ids of its ends.
type arrow struct {
	source int64
	typ    string
	target int64
}

// span is one document's word for a relation, as the log keeps it: active from
// the revision that brought it in to the one that ends it.
type span struct {
	id, relationID int64
	arrow
	entityID int64
	path     string
	line     int
	// added says that nobody can have said the relation before.
	added bool
}

// spoken tells the spans of one revision apart: a document may say a relation in
// two of its fields.
type spoken struct {
	entityID int64
	arrow
	path string
}

func (s *span) spoken() spoken { return spoken{s.entityID, s.arrow, s.path} }

// writeRelations ends and begins the spans of the entities that changed, and
// notes with each change what it added and removed.
func (w *writer) writeRelations(ctx context.Context, changes []*change, ids map[catalog.Ref]int64) error {
	// Of an unchanged one the lines may differ, where its document counts.
	var all []*change
	for _, c := range changes {
		if c.outcome != Unchanged || c.entity != nil {
			all = append(all, c)
		}
	}
	active, err := w.activeSpans(ctx, all)
	if err != nil {
		return err
	}
	added := map[int64]bool{} // entities without any relation until now
	for _, c := range all {
		if c.entityID == 0 {
			added[ids[c.ref]] = true
		}
	}
	var begin, moved []*span
	for _, c := range all {
		entityID := ids[c.ref]
		for _, r := range c.relations {
			s := &span{arrow: arrow{ids[r.Source], r.Type, ids[r.Target]}, entityID: entityID, path: r.Path, line: r.Line}
			key := RelationKey{r.Source, r.Type, r.Target}
			old, ok := active[s.spoken()]
			delete(active, s.spoken())
			switch {
			case !ok:
				s.added = added[s.source] || added[s.target]
				begin = append(begin, s)
				c.added = append(c.added, key)
			case old.line != s.line:
				s.id = old.id
				moved = append(moved, s)
			}
		}
	}
	if err := w.endSpans(ctx, active, all, ids); err != nil {
		return err
	}
	if err := w.moveSpans(ctx, moved); err != nil {
		return err
	}
	return w.beginSpans(ctx, begin)
}

// activeSpans returns what the documents of changed entities said until now.
func (w *writer) activeSpans(ctx context.Context, changes []*change) (map[spoken]*span, error) {
	out := map[spoken]*span{}
	var entities pq.Int64Array
	for _, c := range changes {
		if c.entityID != 0 {
			entities = append(entities, c.entityID)
		}
	}
	if len(entities) == 0 {
		return out, nil
	}
	rows, err := w.tx.QueryContext(listed(ctx, len(entities)), `
		SELECT s.id, s.relation_id, r.source_id, r.type, r.target_id, s.entity_id, s.path, s.line
		FROM relation_declarations s JOIN relations r ON r.id = s.relation_id
		WHERE s.entity_id = ANY($1) AND s.to_revision IS NULL`, entities)
	if err != nil {
		return nil, fmt.Errorf("load relations: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		s := &span{}
		if err := rows.Scan(&s.id, &s.relationID, &s.source, &s.typ, &s.target, &s.entityID, &s.path, &s.line); err != nil {
			return nil, err
		}
		out[s.spoken()] = s
	}
	return out, rows.Err()
}

// endSpans ends what is not said any more. A relation that nobody says is no
// longer live.
func (w *writer) endSpans(ctx context.Context, ended map[spoken]*span, changes []*change, ids map[catalog.Ref]int64) error {
	if len(ended) == 0 {
		return nil
	}
	var spans, relations pq.Int64Array
	for _, s := range ended {
		spans, relations = append(spans, s.id), append(relations, s.relationID)
	}
	slices.Sort(spans)
	if _, err := w.tx.ExecContext(listed(ctx, len(spans)), "UPDATE relation_declarations SET to_revision = $1 WHERE id = ANY($2)", w.revision, spans); err != nil {
		return fmt.Errorf("end relations: %w", err)
	}
	_, err := w.tx.ExecContext(listed(ctx, len(relations)), `
		UPDATE relations r SET live = false
		WHERE r.id = ANY($1) AND NOT EXISTS (
			SELECT FROM relation_declarations s WHERE s.relation_id = r.id AND s.to_revision IS NULL)`, relations)
	if err != nil {
		return fmt.Errorf("end relations: %w", err)
	}
	return w.noteRemoved(ctx, ended, changes, ids)
}

// noteRemoved tells each change which relations its document ceased to say.
func (w *writer) noteRemoved(ctx context.Context, ended map[spoken]*span, changes []*change, ids map[catalog.Ref]int64) error {
	ends := map[int64]bool{}
	for _, s := range ended {
		ends[s.source], ends[s.target] = true, true
	}
	refs, err := w.selectRefs(ctx, ends)
	if err != nil {
		return err
	}
	byEntity := map[int64]*change{}
	for _, c := range changes {
		byEntity[ids[c.ref]] = c
	}
	for _, s := range ended {
		if c := byEntity[s.entityID]; c != nil {
			c.removed = append(c.removed, RelationKey{refs[s.source], s.typ, refs[s.target]})
		}
	}
	for _, c := range changes {
		slices.SortFunc(c.removed, func(a, b RelationKey) int {
			return cmp.Or(cmp.Compare(a.Type, b.Type), a.Source.Compare(b.Source), a.Target.Compare(b.Target))
		})
	}
	return nil
}

func (w *writer) selectRefs(ctx context.Context, ids map[int64]bool) (map[int64]catalog.Ref, error) {
	list := make(pq.Int64Array, 0, len(ids))
	for id := range ids {
		list = append(list, id)
	}
	rows, err := w.tx.QueryContext(listed(ctx, len(list)), "SELECT id, kind, namespace, name FROM entities WHERE id = ANY($1)", list)
	if err != nil {
		return nil, fmt.Errorf("find refs: %w", err)
	}
	defer rows.Close()
	out := make(map[int64]catalog.Ref, len(ids))
	for rows.Next() {
		var id int64
		var ref catalog.Ref
		if err := rows.Scan(&id, &ref.Kind, &ref.Namespace, &ref.Name); err != nil {
			return nil, err
		}
		out[id] = ref
	}
	return out, rows.Err()
}

// moveSpans notes the new lines of relations that are said as before.
func (w *writer) moveSpans(ctx context.Context, moved []*span) error {
	if len(moved) == 0 {
		return nil
	}
	staged, err := stage(ctx, w, "relation_declarations", []string{"id", "line"}, moved, func(s *span) []any { return []any{s.id, s.line} })
	if err != nil {
		return err
	}
	if _, err := w.tx.ExecContext(ctx, "UPDATE relation_declarations s SET line = i.line FROM "+staged+" i WHERE s.id = i.id"); err != nil {
		return fmt.Errorf("move relations: %w", err)
	}
	return w.unstage(ctx, staged)
}

// beginSpans writes what is said from now on.
func (w *writer) beginSpans(ctx context.Context, begin []*span) error {
	if len(begin) == 0 {
		return nil
	}
	relations, err := w.relationIDs(ctx, begin)
	if err != nil {
		return err
	}
	row := func(s *span) []any { return []any{relations[s.arrow], s.entityID, s.path, s.line, w.revision} }
	return copyLinked(ctx, w, "relation_declarations", []string{"relation_id", "entity_id", "path", "line", "from_revision"}, begin, row,
		nil, "", 0) // relations were written or read just now, and nothing deletes any
}

// relationIDs makes the relations of spans live, new ones too, and returns their
// ids.
func (w *writer) relationIDs(ctx context.Context, spans []*span) (map[arrow]int64, error) {
	ids, err := w.reviveRelations(ctx, spans)
	if err != nil {
		return nil, err
	}
	var added []arrow
	for _, s := range spans {
		if _, there := ids[s.arrow]; !there {
			ids[s.arrow] = 0
			added = append(added, s.arrow)
		}
	}
	if len(added) == 0 {
		return ids, nil
	}
	slices.SortFunc(added, func(a, b arrow) int {
		return cmp.Or(cmp.Compare(a.source, b.source), cmp.Compare(a.typ, b.typ), cmp.Compare(a.target, b.target))
	})
	taken, err := w.takeIDs(ctx, "relations", len(added))
	if err != nil {
		return nil, err
	}
	for i, a := range added {
		ids[a] = taken[i]
	}
	row := func(a arrow) []any { return []any{ids[a], a.source, a.typ, a.target, true} }
	return ids, copyLinked(ctx, w, "relations", []string{"id", "source_id", "type", "target_id", "live"}, added, row,
		[]link{{"source_id", "entities"}, {"target_id", "entities"}}, "t.id >= $1", taken[0])
}

// reviveRelations makes those relations of spans live that the catalog knows, and
// returns their ids.
func (w *writer) reviveRelations(ctx context.Context, spans []*span) (map[arrow]int64, error) {
	ids := map[arrow]int64{}
	wanted := map[arrow]bool{}
	sources := map[int64]bool{}
	for _, s := range spans {
		if !s.added {
			wanted[s.arrow], sources[s.source] = true, true
		}
	}
	if len(sources) == 0 {
		return ids, nil
	}
	rows, err := w.tx.QueryContext(listed(ctx, len(sources)), "SELECT id, source_id, type, target_id, live FROM relations WHERE source_id = ANY($1)",
		pq.Int64Array(slices.Sorted(maps.Keys(sources))))
	if err != nil {
		return nil, fmt.Errorf("find relations: %w", err)
	}
	defer rows.Close()
	var dead pq.Int64Array
	for rows.Next() {
		var id int64
		var a arrow
		var live bool
		if err := rows.Scan(&id, &a.source, &a.typ, &a.target, &live); err != nil {
			return nil, err
		}
		if !wanted[a] {
			continue
		}
		if ids[a] = id; !live {
			dead = append(dead, id)
		}
	}
	if err := rows.Err(); err != nil || len(dead) == 0 {
		return ids, err
	}
	if _, err := w.tx.ExecContext(listed(ctx, len(dead)), "UPDATE relations SET live = true WHERE id = ANY($1)", dead); err != nil {
		return nil, fmt.Errorf("revive relations: %w", err)
	}
	return ids, nil
}
