package object

import (
	"fmt"

	"github.com/lib/pq"
)

// Starred says whether an entity is one of the viewer's favourites.
func (b *Base) Starred() (bool, error) {
	if b.loaded&starredLoaded == 0 {
		if err := b.req.unplanned(func(p *plan) { p.stars.add([]*Base{b}) }); err != nil {
			return false, err
		}
	}
	return b.starred, nil
}

// starLoad loads which entities the viewer has starred, with one statement.
type starLoad struct{ bases []*Base }

func (l *starLoad) add(bases []*Base) { l.bases = append(l.bases, bases...) }

func (l *starLoad) run(r *Request, _ *level) error {
	if len(l.bases) == 0 {
		return nil
	}
	rows, err := r.db.QueryContext(r.ctx, "SELECT s.entity_id FROM stars s WHERE s.viewer = $1 AND s.entity_id = ANY($2)",
		r.viewer.Actor(), pq.Int64Array(idsOf(l.bases)))
	if err != nil {
		return fmt.Errorf("load stars: %w", err)
	}
	defer rows.Close()
	starred := map[int64]bool{}
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return fmt.Errorf("load stars: %w", err)
		}
		starred[id] = true
	}
	for _, b := range l.bases {
		b.starred, b.loaded = starred[b.row.ID], b.loaded|starredLoaded
	}
	return rows.Err()
}
