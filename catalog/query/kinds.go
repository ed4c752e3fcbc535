package query

import (
	"context"
	"fmt"

	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/ent/kind"
)

// Kinds returns the kinds of the catalog, by name.
func (r *Reader) Kinds(ctx context.Context) ([]*ent.Kind, error) {
	if _, err := reading(ctx); err != nil {
		return nil, err
	}
	kinds, err := r.ent.Kind.Query().Order(kind.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("list kinds: %w", err)
	}
	return kinds, nil
}

// CountByKind returns how many entities there are of each kind; the keys are in
// lower case.
func (r *Reader) CountByKind(ctx context.Context) (map[string]int, error) {
	viewer, err := reading(ctx)
	if err != nil {
		return nil, err
	}
	s := &Statement{}
	where, err := s.where(viewer, nil, "")
	if err != nil {
		return nil, err
	}
	rows, err := r.db.QueryContext(ctx, "SELECT e.kind, count(*) FROM entities e WHERE "+where+" GROUP BY e.kind", s.Args...)
	if err != nil {
		return nil, fmt.Errorf("count kinds: %w", err)
	}
	defer rows.Close()
	counts := map[string]int{}
	for rows.Next() {
		var kind string
		var n int
		if err := rows.Scan(&kind, &n); err != nil {
			return nil, fmt.Errorf("count kinds: %w", err)
		}
		counts[kind] = n
	}
	return counts, rows.Err()
}
