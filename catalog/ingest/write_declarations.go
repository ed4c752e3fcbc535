package ingest

import (
	"context"
	"fmt"
	"slices"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
)

// declarationFields are what a later reading may change, in the order of
// declarationRow.
var declarationFields = []string{
	"state", "line", "hash", "raw_hash", "document", "definition_hash", "relations", "problems", "claimed_at",
}

// declarationRow is of a document that was read just now.
func declarationRow(d *declaration) []any {
	return []any{"live", d.line, d.hash, d.rawHash, d.document, d.definitionHash, marshal(d.entity.Relations), d.problems, d.claimedAt}
}

// writeDeclarations writes what everyone says now.
func (w *writer) writeDeclarations(ctx context.Context, c *comparison, ids map[catalog.Ref]int64) error {
	var removed pq.Int64Array
	for _, d := range c.remove {
		removed = append(removed, d.id)
	}
	if len(removed) > 0 {
		if _, err := w.tx.ExecContext(listed(ctx, len(removed)), "DELETE FROM declarations WHERE id = ANY($1)", removed); err != nil {
			return fmt.Errorf("remove declarations: %w", err)
		}
	}
	if err := w.loseDeclarations(ctx, c.lose); err != nil {
		return err
	}
	if err := w.updateDeclarations(ctx, slices.Concat(c.update, c.touch)); err != nil {
		return err
	}
	if len(c.insert) == 0 {
		return nil
	}
	row := func(d *declaration) []any {
		var file any
		if d.fileID != 0 {
			file = d.fileID
		}
		return append([]any{d.id, file, d.set, d.ref.String(), ids[d.ref], d.ordinal}, declarationRow(d)...)
	}
	return copyLinked(ctx, w, "declarations", append([]string{"id", "file_id", "set", "ref", "entity_id", "ordinal"}, declarationFields...), c.insert, row,
		[]link{{"file_id", "files"}}, "t.id >= $1", c.insert[0].id) // they took their ids in order
}

// loseDeclarations ends claims without forgetting what they said: an orphan is
// shown with it.
func (w *writer) loseDeclarations(ctx context.Context, lost []*declaration) error {
	if len(lost) == 0 {
		return nil
	}
	ids := make(pq.Int64Array, len(lost))
	for i, d := range lost {
		ids[i] = d.id
	}
	if _, err := w.tx.ExecContext(listed(ctx, len(ids)), "UPDATE declarations SET state = 'gone' WHERE id = ANY($1)", ids); err != nil {
		return fmt.Errorf("lose declarations: %w", err)
	}
	return nil
}

func (w *writer) updateDeclarations(ctx context.Context, updated []*declaration) error {
	if len(updated) == 0 {
		return nil
	}
	staged, err := stage(ctx, w, "declarations", append([]string{"id"}, declarationFields...), updated, func(d *declaration) []any {
		return append([]any{d.id}, declarationRow(d)...)
	})
	if err != nil {
		return err
	}
	set := ""
	for _, f := range declarationFields {
		set += f + " = i." + f + ", "
	}
	if _, err := w.tx.ExecContext(ctx, "UPDATE declarations d SET "+set[:len(set)-2]+" FROM "+staged+" i WHERE d.id = i.id"); err != nil {
		return fmt.Errorf("update declarations: %w", err)
	}
	return w.unstage(ctx, staged)
}

// writeVersions adds what changed to the log.
func (w *writer) writeVersions(ctx context.Context, changes []*change, ids map[catalog.Ref]int64) error {
	row := func(c *change) []any {
		row := []any{ids[c.ref], w.revision, string(c.outcome)}
		switch {
		case c.after != nil:
			return append(row, c.after.document, c.after.definitionHash, c.after.rawHash, c.after.url, c.after.line, c.after.set)
		case c.before != nil:
			return append(row, nil, "", "", c.before.url, c.before.line, c.before.set)
		}
		return append(row, nil, "", "", "", 0, "")
	}
	return copyRows(ctx, w, "entity_versions",
		[]string{"entity_id", "revision", "outcome", "document", "definition_hash", "raw_hash", "url", "line", "set"}, changed(changes), row)
}
