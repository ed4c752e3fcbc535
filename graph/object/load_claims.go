package object

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/ent"
)

// claimLoad loads who declares entities, and the locations of those where they are
// asked for, with one statement.
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
	located := r.has(l.sub, "location")
	found, err := r.claims(idsOf(l.bases), located)
	if err != nil {
		return fmt.Errorf("load origins: %w", err)
	}
	for _, b := range l.bases {
		b.claims, b.loaded = found.origins[b.row.ID], b.loaded|claimsLoaded
		for _, o := range b.claims {
			if located {
				o.setLocation(found.locations[o.locationID])
			}
		}
	}
	meet(&next.locations, slices.Collect(maps.Values(found.locations)), r.inside(l.sub, "location"))
	return nil
}

// declarationsOf selects what is shown of the declarations that meet which: the
// one that counts, which may be gone, and the others are found by two indexes.
func declarationsOf(which string) string {
	return "SELECT d.id, d.set, d.line, d.claimed_at, d.file_id FROM declarations d WHERE " + which
}

// claims are who declares entities, by the entities' rows, and the locations among
// them by theirs.
type claims struct {
	origins   map[int64][]*Origin
	locations map[int64]*RegisteredLocation
}

// claims returns who declares entities. With located the locations come along,
// each in one row only: the same one declares many.
func (r *Request) claims(entityIDs []int64, located bool) (*claims, error) {
	location := "NULL::jsonb"
	if located {
		location = "CASE WHEN row_number() OVER (PARTITION BY l.id) = 1 THEN to_jsonb(l) END"
	}
	s := &query.Statement{}
	s.Add(`SELECT e.id, d.set, coalesce(f.url, ''), coalesce(nullif(f.commit, ''), l.commit, ''), d.line, d.claimed_at, coalesce(l.id, 0), coalesce(f.status, ''), `, location, `
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
	out := &claims{origins: make(map[int64][]*Origin, len(entityIDs)), locations: map[int64]*RegisteredLocation{}}
	for rows.Next() {
		if err := out.scan(r, rows); err != nil {
			return nil, err
		}
	}
	return out, rows.Err()
}

func (c *claims) scan(r *Request, rows *sql.Rows) error {
	var id int64
	var location []byte
	o := &Origin{req: r}
	if err := rows.Scan(&id, &o.set, &o.url, &o.commit, &o.line, &o.claimedAt, &o.locationID, &o.status, &location); err != nil {
		return err
	}
	c.origins[id] = append(c.origins[id], o)
	if location == nil {
		return nil
	}
	row := &ent.Location{}
	if err := json.Unmarshal(location, row); err != nil {
		return err
	}
	if row.ID != 0 { // the row of what no file declares holds none
		c.locations[row.ID] = r.location(row)
	}
	return nil
}
