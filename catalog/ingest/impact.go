package ingest

import (
	"context"
	"fmt"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
)

// Impact is who is touched by a change, counted.
type Impact struct {
	// Entities is how many others need what changed, directly.
	Entities int
	// Owners own them; sorted.
	Owners []catalog.Ref
	// NewDangling are the refs that something points at and that nobody declares
	// since this change, or that were first mentioned by it; sorted.
	NewDangling []catalog.Ref
}

// impact looks at the catalog as it is after changes were stored.
func (w *writer) impact(ctx context.Context, changes []*change) (*Impact, error) {
	changedRefs, missing := map[catalog.Ref]bool{}, map[catalog.Ref]bool{}
	for _, c := range changed(changes) {
		changedRefs[c.ref] = true
		if c.outcome == Deleted {
			missing[c.ref] = true
		}
		for _, r := range c.added {
			missing[r.Target], missing[r.Source] = true, true
		}
	}
	out := &Impact{}
	if len(changedRefs) == 0 {
		return out, nil
	}
	var types, owners, dangling pq.StringArray
	for _, t := range w.Model.RelationTypes {
		if t.Impact {
			types = append(types, t.Name)
		}
	}
	err := w.tx.QueryRowContext(listed(ctx, len(changedRefs)+len(missing)), `
		WITH touched AS (
			SELECT DISTINCT s.id, s.owner FROM entities t JOIN relations r ON r.target_id = t.id AND r.live AND r.type = ANY($2)
			JOIN entities s ON s.id = r.source_id AND s.state <> 'absent' AND s.ref <> ALL($1) WHERE t.ref = ANY($1))
		SELECT (SELECT count(*) FROM touched),
			(SELECT coalesce(array_agg(DISTINCT owner ORDER BY owner), '{}') FROM touched WHERE owner <> ''),
			(SELECT coalesce(array_agg(t.ref ORDER BY t.ref), '{}') FROM entities t WHERE t.ref = ANY($3) AND t.state = 'absent' AND EXISTS (
				SELECT FROM relations r JOIN entities s ON s.id = r.source_id WHERE r.target_id = t.id AND r.live AND s.state <> 'absent'))`,
		refArray(changedRefs), types, refArray(missing)).Scan(&out.Entities, &owners, &dangling)
	if err != nil {
		return nil, fmt.Errorf("find who is touched: %w", err)
	}
	if out.Owners, err = parseRefs(owners); err != nil {
		return nil, err
	}
	out.NewDangling, err = parseRefs(dangling)
	return out, err
}

func parseRefs(texts []string) ([]catalog.Ref, error) {
	out := make([]catalog.Ref, len(texts))
	for i, text := range texts {
		var err error
		if out[i], err = catalog.ParseRef(text, catalog.Ref{}); err != nil {
			return nil, err
		}
	}
	return out, nil
}
