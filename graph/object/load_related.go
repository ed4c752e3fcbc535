package object

import (
	"fmt"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// relatedLoad loads related entities: all questions of one level that go in one
// direction with one statement.
type relatedLoad struct {
	wishes []*relatedWish
}

// relatedWish is one question, put for many entities.
type relatedWish struct {
	key     relatedKey
	parents []*Base
	sub     selection
	total   bool
	list    query.List
	window  query.Window
	// known are the entities that were read for it, each once.
	known map[int64]*Base
}

func (l *relatedLoad) add(key relatedKey, parents []*Base, sub selection, total bool) {
	for _, w := range l.wishes {
		if w.key == key {
			w.parents = append(w.parents, parents...)
			w.total = w.total || total
			if w.sub != nil {
				w.sub = w.sub.with(sub)
			}
			return
		}
	}
	l.wishes = append(l.wishes, &relatedWish{key: key, parents: parents, sub: sub, total: total})
}

// way is what questions must agree in to be answered by one statement.
type way struct {
	in     bool
	circle circle
	// around: the circle itself is the answer, not what stands in relation to it.
	around bool
}

func (k relatedKey) way() way {
	return way{in: k.in, circle: k.circle, around: k.circle != "" && k.typ == catalog.MemberOf}
}

func (l *relatedLoad) run(r *Request, next *level) error {
	for len(l.wishes) > 0 {
		first := l.wishes[0].key.way()
		var these, others []*relatedWish
		for _, w := range l.wishes {
			if w.key.way() == first {
				these = append(these, w)
			} else {
				others = append(others, w)
			}
		}
		if err := r.loadRelated(first, these); err != nil {
			return fmt.Errorf("load related entities: %w", err)
		}
		for _, w := range these {
			meet(&next.entities, w.found(), w.sub)
		}
		l.wishes = others
	}
	return nil
}

func (r *Request) loadRelated(by way, wishes []*relatedWish) error {
	var columns query.Columns
	totals := false
	for _, w := range wishes {
		var err error
		if w.list, w.window, err = w.key.window(); err != nil {
			return err
		}
		w.known = map[int64]*Base{}
		columns |= r.columns(w.sub)
		totals = totals || w.total
	}
	if err := r.relatedPages(by, wishes, columns); err != nil {
		return err
	}
	if totals {
		return r.relatedTotals(by, wishes)
	}
	return nil
}

func (r *Request) relatedPages(by way, wishes []*relatedWish, columns query.Columns) error {
	s := &query.Statement{}
	if err := ask(s, wishes, func(*relatedWish) bool { return true }); err != nil {
		return err
	}
	distinct := ""
	if by.circle != "" { // several of the circle may own the same
		distinct = "DISTINCT "
	}
	s.Add("SELECT p.id, p.n, ", columns.SQL("e"), " FROM ", asking, " CROSS JOIN LATERAL (SELECT ", distinct, columns.SQL("e"), by.answers(),
		" AND (e.name, e.ref) > (q.name, q.ref) ORDER BY e.name, e.ref LIMIT q.page_size) e")
	rows, err := r.db.QueryContext(r.ctx, s.String(), s.Args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	found := map[[2]int64][]*Base{}
	for rows.Next() {
		var asker [2]int64
		row, err := columns.Scan(rows, &asker[0], &asker[1])
		if err != nil {
			return err
		}
		known := wishes[asker[1]].known
		b := known[row.ID]
		if b == nil {
			b = r.base(row)
			known[row.ID] = b
		}
		found[asker] = append(found[asker], b)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	for n, w := range wishes {
		for _, b := range w.parents {
			b.keepRelated(w, found[[2]int64{b.row.ID, int64(n)}])
		}
	}
	return nil
}

func (b *Base) keepRelated(w *relatedWish, rows []*Base) {
	page := &relatedPage{list: w.list}
	page.nodes, page.next, page.previous = query.Cut(w.window, rows)
	if b.related == nil {
		b.related = map[relatedKey]*relatedPage{}
	}
	b.related[w.key] = page
}

// relatedTotals counts the answers of the wishes that want it.
func (r *Request) relatedTotals(by way, wishes []*relatedWish) error {
	s := &query.Statement{}
	if err := ask(s, wishes, func(w *relatedWish) bool { return w.total }); err != nil {
		return err
	}
	s.Add("SELECT p.id, p.n, t.count FROM ", asking, " CROSS JOIN LATERAL (SELECT count(DISTINCT e.id)", by.answers(), ") t")
	rows, err := r.db.QueryContext(r.ctx, s.String(), s.Args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	totals := map[[2]int64]int{}
	for rows.Next() {
		var asker [2]int64
		var n int
		if err := rows.Scan(&asker[0], &asker[1], &n); err != nil {
			return err
		}
		totals[asker] = n
	}
	for n, w := range wishes {
		for _, b := range w.parents {
			if w.total {
				total := totals[[2]int64{b.row.ID, int64(n)}]
				b.related[w.key].total = &total
			}
		}
	}
	return rows.Err()
}

// found lists the entities on the pages that were read for w, each once.
func (w *relatedWish) found() []*Base {
	var out []*Base
	seen := make(map[*Base]bool, len(w.known))
	for _, parent := range w.parents {
		for _, b := range parent.related[w.key].nodes {
			if !seen[b] {
				seen[b] = true
				out = append(out, b)
			}
		}
	}
	return out
}
