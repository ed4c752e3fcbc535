package object

import (
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"github.com/callboard-dev/callboard/catalog/query"
)

// declaredLoad loads what locations declare, each page with one statement.
type declaredLoad struct {
	wishes []*declaredWish
}

type declaredWish struct {
	page      query.Page
	locations []*RegisteredLocation
	sub       selection
	total     bool
}

func (l *declaredLoad) read(r *Request, locations []*RegisteredLocation, f graphql.CollectedField) error {
	args := r.args(f)
	page := query.Page{First: args.int("first"), After: args.string("after")}
	if args.err != nil {
		return args.err
	}
	sel := selection{f.Selections}
	l.add(page, locations, r.elements(sel), r.has(sel, "totalCount"))
	return nil
}

func (l *declaredLoad) add(page query.Page, locations []*RegisteredLocation, sub selection, total bool) {
	for _, w := range l.wishes {
		if keyOfPage(w.page) == keyOfPage(page) {
			w.locations, w.sub, w.total = append(w.locations, locations...), w.sub.with(sub), w.total || total
			return
		}
	}
	l.wishes = append(l.wishes, &declaredWish{page, locations, sub, total})
}

func (l *declaredLoad) run(r *Request, next *level) error {
	for _, w := range l.wishes {
		if err := r.declared(w, next); err != nil {
			return fmt.Errorf("load entities of locations: %w", err)
		}
	}
	return nil
}

// declaring are the entities, called e, whose content is from a file of p.
const declaring = " FROM files f JOIN declarations d ON d.file_id = f.id JOIN entities e ON e.id = d.entity_id AND e.declaration_id = d.id" +
	" WHERE f.location_id = p.id AND " + query.Visible

func (r *Request) declared(w *declaredWish, next *level) error {
	list, err := query.NewList("declared", "NAME", nil)
	if err != nil {
		return err
	}
	window, err := w.page.Window(list, 2)
	if err != nil {
		return err
	}
	columns := r.columns(w.sub)
	s := &query.Statement{}
	s.Add("SELECT p.id, ", columns.SQL("e"), " FROM unnest(", w.ids(s), ") AS p(id) CROSS JOIN LATERAL (SELECT ", columns.SQL("e"), declaring)
	if window.From != nil {
		s.Add(" AND (e.name, e.ref) > (", s.Arg(window.From[0]), ", ", s.Arg(window.From[1]), ")")
	}
	s.Add(" ORDER BY e.name, e.ref", query.Limit(window.Limit+1), ") e")
	found, err := r.byParent(s, columns)
	if err != nil {
		return err
	}
	totals := map[int64]int{}
	if w.total {
		if totals, err = r.declaredTotals(w); err != nil {
			return err
		}
	}
	for _, loc := range w.locations {
		page := &relatedPage{list: list}
		page.nodes, page.next, page.previous = query.Cut(window, found[loc.row.ID])
		if w.total {
			total := totals[loc.row.ID]
			page.total = &total
		}
		if loc.entities == nil {
			loc.entities = map[pageKey]*relatedPage{}
		}
		loc.entities[keyOfPage(w.page)] = page
		meet(&next.entities, page.nodes, w.sub)
	}
	return nil
}

func (w *declaredWish) ids(s *query.Statement) string {
	ids := make([]int64, len(w.locations))
	for i, loc := range w.locations {
		ids[i] = loc.row.ID
	}
	return query.Rows(s, unique(ids))
}

// byParent runs a statement that gives entities after the id of what they belong
// to.
func (r *Request) byParent(s *query.Statement, columns query.Columns) (map[int64][]*Base, error) {
	rows, err := r.db.QueryContext(r.ctx, s.String(), s.Args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[int64][]*Base{}
	var parent int64
	scanner := columns.Scanner(&parent)
	for rows.Next() {
		if _, err := scanner.Scan(rows); err != nil {
			return nil, err
		}
		out[parent] = append(out[parent], r.base(scanner.Entity()))
	}
	return out, rows.Err()
}

func (r *Request) declaredTotals(w *declaredWish) (map[int64]int, error) {
	s := &query.Statement{}
	s.Add("SELECT p.id, t.count FROM unnest(", w.ids(s), ") AS p(id) CROSS JOIN LATERAL (SELECT count(*)", declaring, ") t")
	return r.counts(s)
}

// counts runs a statement that gives an id and a number for each row.
func (r *Request) counts(s *query.Statement) (map[int64]int, error) {
	rows, err := r.db.QueryContext(r.ctx, s.String(), s.Args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[int64]int{}
	for rows.Next() {
		var id int64
		var n int
		if err := rows.Scan(&id, &n); err != nil {
			return nil, err
		}
		out[id] = n
	}
	return out, rows.Err()
}
