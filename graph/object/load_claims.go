package object

import (
	"fmt"

	"github.com/callboard-dev/callboard/catalog/query"
)

// claimLoad loads who declares entities, with one statement.
type claimLoad struct {
	bases []*Base
	sub   selection
}

func (l *claimLoad) add(bases []*Base, sub selection) {
	l.bases = append(l.bases, bases...)
	l.sub = l.sub.with(sub)
}

func (l *claimLoad) run(r *Request, next *level) error {
	if len(l.bases) == 0 {
		return nil
	}
	claims, err := r.claims(idsOf(l.bases))
	if err != nil {
		return fmt.Errorf("load origins: %w", err)
	}
	for _, b := range l.bases {
		b.claims, b.loaded = claims[b.row.ID], b.loaded|claimsLoaded
		meet(&next.origins, b.claims, l.sub)
	}
	return nil
}

// declarationsOf selects what is shown of the declarations that meet which: the
// one that counts, which may be gone, and the others are found by two indexes.
func declarationsOf(which string) string {
	return "SELECT d.id, d.set, d.line, d.claimed_at, d.file_id FROM declarations d WHERE " + which
}

func (r *Request) claims(entityIDs []int64) (map[int64][]*Origin, error) {
	s := &query.Statement{}
	s.Add(`SELECT e.id, d.set, coalesce(f.url, ''), coalesce(nullif(f.commit, ''), l.commit, ''), d.line, d.claimed_at, coalesce(f.location_id, 0)
		FROM entities e CROSS JOIN LATERAL (`, declarationsOf("d.id = e.declaration_id"), ` UNION ALL `,
		declarationsOf("d.entity_id = e.id AND d.state = 'live' AND d.id <> e.declaration_id"), `) d
		LEFT JOIN files f ON f.id = d.file_id LEFT JOIN locations l ON l.id = f.location_id
		WHERE e.id = ANY(`, query.Rows(s, entityIDs), `) AND `, query.Visible, `
		ORDER BY e.id, d.id = e.declaration_id DESC, d.set <> '', l.configured DESC, d.claimed_at, d.id`)
	rows, err := r.db.QueryContext(r.ctx, s.String(), s.Args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := make(map[int64][]*Origin, len(entityIDs))
	for rows.Next() {
		var id int64
		o := &Origin{req: r}
		if err := rows.Scan(&id, &o.set, &o.url, &o.commit, &o.line, &o.claimedAt, &o.locationID); err != nil {
			return nil, err
		}
		out[id] = append(out[id], o)
	}
	return out, rows.Err()
}

// readOrigins notes what origins are asked for.
func (p *plan) readOrigins(g group[*Origin]) {
	if !p.r.has(g.sel, "location") {
		return
	}
	sub := p.r.inside(g.sel, "location")
	for _, o := range g.objects {
		p.locations.byID(o.locationID, o.setLocation, sub)
	}
}
