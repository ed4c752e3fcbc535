package history

import (
	"context"
	"fmt"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog/query"
)

// Of returns the same page of each entity's own history, newest first. The ids
// are rows that another answer gave; each of them gets a page.
func (r *Reader) Of(ctx context.Context, entityIDs []int64, p query.Page) (map[int64]*Changes, error) {
	list, err := query.NewList("history", "", nil)
	if err != nil {
		return nil, err
	}
	w, err := p.Window(list, 2)
	if err != nil {
		return nil, err
	}
	s := &query.Statement{}
	s.Add("SELECT ", changeColumns, " FROM unnest(", query.Rows(s, entityIDs), ") AS p(id) CROSS JOIN LATERAL (",
		"SELECT v.* FROM entity_versions v WHERE v.entity_id = p.id")
	direction, err := keyset(s, w)
	if err != nil {
		return nil, err
	}
	s.Add(" ORDER BY v.revision ", direction, ", v.id ", direction, query.Limit(w.Limit+1), ") v", changeRows,
		" ORDER BY v.revision ", direction, ", v.id ", direction)
	rows, err := r.changes(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("load history: %w", err)
	}
	byEntity := map[int64][]*Change{}
	for _, c := range rows {
		byEntity[c.EntityID] = append(byEntity[c.EntityID], c)
	}
	out := make(map[int64]*Changes, len(entityIDs))
	for _, id := range entityIDs {
		page := &Changes{list: list}
		page.Rows, page.HasNext, page.HasPrevious = query.Cut(w, byEntity[id])
		out[id] = page
	}
	return out, nil
}

// CountOf returns how many changes there are of each entity.
func (r *Reader) CountOf(ctx context.Context, entityIDs []int64) (map[int64]int, error) {
	rows, err := r.db.QueryContext(ctx,
		"SELECT v.entity_id, count(*) FROM entity_versions v WHERE v.entity_id = ANY((SELECT $1::bigint[])::bigint[]) GROUP BY v.entity_id", pq.Int64Array(entityIDs))
	if err != nil {
		return nil, fmt.Errorf("count history: %w", err)
	}
	defer rows.Close()
	out := make(map[int64]int, len(entityIDs))
	for rows.Next() {
		var id int64
		var n int
		if err := rows.Scan(&id, &n); err != nil {
			return nil, fmt.Errorf("count history: %w", err)
		}
		out[id] = n
	}
	return out, rows.Err()
}
