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
	questions, askers := make([]relatedQuestion, len(wishes)), make([][]*Base, len(wishes))
	for n, w := range wishes {
		var err error
		if w.list, w.window, err = w.key.window(); err != nil {
			return err
		}
		w.known = map[int64]*Base{}
		columns |= r.columns(w.sub)
		questions[n], askers[n] = w.question(n), w.parents
	}
	s := &query.Statement{}
	if err := ask(s, questions, askers); err != nil {
		return err
	}
	s.Add(by.relatedSQL(columns.SQL("e"), wantsOf(questions)))
	found, totals, err := r.relatedRows(s, columns, wishes)
	if err != nil {
		return err
	}
	for n, w := range wishes {
		for _, b := range w.parents {
			a := asker{b.row.ID, int64(n)}
			if err := b.keepRelated(w, found[a], totals[a]); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *Request) relatedRows(s *query.Statement, columns query.Columns, wishes []*relatedWish) (found map[asker][]*Base, totals map[asker]*int, err error) {
	rows, err := r.db.QueryContext(r.ctx, s.String(), s.Args...)
	if err != nil {
		return nil, nil, err
	}
	defer rows.Close()
	found, totals = map[asker][]*Base{}, map[asker]*int{}
	var a asker
	var total *int
	scanner := columns.Scanner(&a.row, &a.question, &total)
	for rows.Next() {
		id, err := scanner.Scan(rows)
		if err != nil {
			return nil, nil, err
		}
		known := wishes[a.question].known
		b := known[id]
		if b == nil {
			b = r.base(scanner.Entity())
			known[id] = b
		}
		found[a], totals[a] = append(found[a], b), total
	}
	return found, totals, rows.Err()
}

// keepRelated takes what was read for b. Where no row came, none told the total:
// then it is 0, unless there was a place to begin behind.
func (b *Base) keepRelated(w *relatedWish, rows []*Base, total *int) error {
	page := &relatedPage{list: w.list, total: total}
	if w.total && total == nil {
		page.total = new(0)
		if w.window.From != nil {
			if err := b.countRelated(w, page.total); err != nil {
				return err
			}
		}
	}
	page.nodes, page.next, page.previous = query.Cut(w.window, rows)
	if b.related == nil {
		b.related = map[relatedKey]*relatedPage{}
	}
	b.related[w.key] = page
	return nil
}

func (b *Base) countRelated(w *relatedWish, total *int) error {
	s := &query.Statement{}
	questions := []relatedQuestion{w.question(0)}
	if err := ask(s, questions, [][]*Base{{b}}); err != nil {
		return err
	}
	s.Add("SELECT t.total", asking(relatedColumns), counting(w.key.way().countSQL(wantsOf(questions))))
	return b.req.db.QueryRowContext(b.req.ctx, s.String(), s.Args...).Scan(total)
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
