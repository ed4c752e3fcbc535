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

// writeTexts keeps the large texts of new and changed declarations, each once.
func (w *writer) writeTexts(ctx context.Context, c *comparison) error {
	contents := map[string]string{}
	for _, list := range [][]*declaration{c.insert, c.update, c.touch} {
		for _, d := range list {
			for _, t := range d.texts {
				contents[t.hash] = t.content
			}
		}
	}
	return w.keepTexts(ctx, contents)
}

// keepTexts keeps texts by their hashes; those that are kept already stay.
func (w *writer) keepTexts(ctx context.Context, contents map[string]string) error {
	if len(contents) == 0 {
		return nil
	}
	hashes := slices.Sorted(maps.Keys(contents))
	var kept pq.StringArray
	err := w.tx.QueryRowContext(listed(ctx, len(hashes)), "SELECT coalesce(array_agg(hash), '{}') FROM texts WHERE hash = ANY($1)", pq.StringArray(hashes)).Scan(&kept)
	if err != nil {
		return fmt.Errorf("find texts: %w", err)
	}
	for _, hash := range kept {
		delete(contents, hash)
	}
	missing := slices.Sorted(maps.Keys(contents))
	return copyRows(ctx, w, "texts", []string{"hash", "content"}, missing, func(hash string) []any { return []any{hash, contents[hash]} })
}

// entityColumns are the content of an entity, in the order of entityRow.
var entityColumns = []string{
	"ref", "kind", "namespace", "name", "state", "api_version", "display_kind", "display_name", "title", "sort_title",
	"description", "type", "lifecycle", "owner", "system", "tags", "tag_keys", "labels", "annotations", "links", "spec",
	"declaration_id", "definition_hash", "revision", "created_at", "updated_at",
}

// entityRow is the row that a change makes of its entity; without a declaration
// an empty one.
func (w *writer) entityRow(c *change) []any {
	row := []any{c.ref.String(), c.ref.Kind, c.ref.Namespace, c.ref.Name}
	e := c.entity
	if e == nil {
		return append(row, "absent", "", "", "", "", "", "", "", "", "", "", list(nil), list(nil), nil, nil, nil, nil,
			nil, "", w.revision, w.now, w.now)
	}
	keys := make(pq.StringArray, len(e.Tags))
	for i, tag := range e.Tags {
		keys[i] = catalog.Fold(tag)
	}
	state := "live"
	if c.orphaned {
		state = "orphan"
	}
	return append(row, state, storable(e.APIVersion), storable(e.Kind), storable(e.Name), storable(e.Title),
		storable(catalog.Fold(cmp.Or(e.Title, e.Name))), storable(e.Description), storable(e.Type), storable(e.Lifecycle),
		e.Owner.String(), e.System.String(), list(e.Tags), keys,
		marshal(orEmpty(e.Labels)), marshal(orEmpty(e.Annotations)), marshal(e.Links), marshal(orEmpty(e.Spec)),
		c.after.id, c.after.definitionHash, w.revision, w.now, w.now)
}

func orEmpty[M ~map[string]V, V any](m M) M {
	if m == nil {
		return M{}
	}
	return m
}

// writeEntities writes what changed, makes rows for all refs that are new to the
// catalog, and returns the ids of every ref that the following writes name.
func (w *writer) writeEntities(ctx context.Context, c *comparison, changes []*change) (map[catalog.Ref]int64, error) {
	var added, altered, relinked []*change
	named := map[catalog.Ref]bool{}
	for _, ch := range changes {
		named[ch.ref] = true
		switch {
		case ch.outcome != Unchanged && ch.entityID == 0:
			added = append(added, ch)
		case ch.outcome != Unchanged:
			altered = append(altered, ch)
		case ch.after != nil && ch.before != nil && ch.after.id != ch.before.id:
			relinked = append(relinked, ch)
		}
		for _, r := range ch.relations {
			named[r.Source], named[r.Target] = true, true
		}
	}
	for _, d := range c.insert {
		named[d.ref] = true
	}
	if err := copyRows(ctx, w, "entities", entityColumns, added, w.entityRow); err != nil {
		return nil, err
	}
	if err := w.alterEntities(ctx, altered); err != nil {
		return nil, err
	}
	for _, ch := range relinked {
		if _, err := w.tx.ExecContext(ctx, "UPDATE entities SET declaration_id = $1 WHERE id = $2", ch.after.id, ch.entityID); err != nil {
			return nil, fmt.Errorf("relink %s: %w", ch.ref, err)
		}
	}
	return w.entityIDs(ctx, named)
}

// alterEntities gives entities that have a row another content.
func (w *writer) alterEntities(ctx context.Context, altered []*change) error {
	if len(altered) == 0 {
		return nil
	}
	staged, err := stage(ctx, w, "entities", entityColumns, altered, w.entityRow)
	if err != nil {
		return err
	}
	set := ""
	for _, column := range entityColumns[4:] {
		if column == "created_at" {
			set += "created_at = coalesce(e.created_at, i.created_at), "
			continue
		}
		set += column + " = i." + column + ", "
	}
	_, err = w.tx.ExecContext(ctx, "UPDATE entities e SET "+set[:len(set)-2]+" FROM "+staged+" i WHERE e.ref = i.ref")
	if err != nil {
		return fmt.Errorf("write entities: %w", err)
	}
	return w.unstage(ctx, staged)
}

// entityIDs returns the ids of refs. Those that nobody ever declared or
// mentioned get a row in state absent.
func (w *writer) entityIDs(ctx context.Context, refs map[catalog.Ref]bool) (map[catalog.Ref]int64, error) {
	ids, err := w.selectIDs(ctx, refs)
	if err != nil || len(ids) == len(refs) {
		return ids, err
	}
	var absent []catalog.Ref
	for ref := range refs {
		if _, ok := ids[ref]; !ok {
			absent = append(absent, ref)
		}
	}
	slices.SortFunc(absent, catalog.Ref.Compare)
	row := func(ref catalog.Ref) []any { return []any{ref.String(), ref.Kind, ref.Namespace, ref.Name} }
	if err := copyRows(ctx, w, "entities", []string{"ref", "kind", "namespace", "name"}, absent, row); err != nil {
		return nil, err
	}
	return w.selectIDs(ctx, refs)
}

func (w *writer) selectIDs(ctx context.Context, refs map[catalog.Ref]bool) (map[catalog.Ref]int64, error) {
	rows, err := w.tx.QueryContext(listed(ctx, len(refs)), "SELECT id, kind, namespace, name FROM entities WHERE ref = ANY($1)", refArray(refs))
	if err != nil {
		return nil, fmt.Errorf("find entities: %w", err)
	}
	defer rows.Close()
	ids := make(map[catalog.Ref]int64, len(refs))
	for rows.Next() {
		var id int64
		var ref catalog.Ref
		if err := rows.Scan(&id, &ref.Kind, &ref.Namespace, &ref.Name); err != nil {
			return nil, err
		}
		ids[ref] = id
	}
	return ids, rows.Err()
}
