package object

import (
	"cmp"
	"fmt"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// relationsLoad loads the relations of entities: all questions of one level with
// one statement, and those that count from the end with another.
type relationsLoad struct {
	wishes []*relationsWish
}

// relationsWish is one question, put for many entities.
type relationsWish struct {
	key     relationsKey
	parents []*Base
	sel     relationsSelection
	list    query.List
	window  query.Window
}

func (l *relationsLoad) add(key relationsKey, parents []*Base, sel relationsSelection) {
	for _, w := range l.wishes {
		if w.key == key {
			w.parents = append(w.parents, parents...)
			w.sel.relation = w.sel.relation.with(sel.relation)
			w.sel.other = w.sel.other.with(sel.other)
			w.sel.total = w.sel.total || sel.total
			return
		}
	}
	l.wishes = append(l.wishes, &relationsWish{key: key, parents: parents, sel: sel})
}

func (l *relationsLoad) run(r *Request, next *level) error {
	var forward, backward []*relationsWish
	for _, w := range l.wishes {
		var err error
		if w.list, w.window, err = w.key.window(w.key.page.page()); err != nil {
			return err
		}
		if w.window.Backward {
			backward = append(backward, w)
		} else {
			forward = append(forward, w)
		}
	}
	for _, wishes := range [][]*relationsWish{forward, backward} {
		if err := r.loadRelations(wishes); err != nil {
			return fmt.Errorf("load relations: %w", err)
		}
	}
	for _, w := range l.wishes {
		w.meet(next)
	}
	return nil
}

// meet adds what was read for w to a level.
func (w *relationsWish) meet(next *level) {
	var relations []*Relation
	var others []*Base
	for _, b := range w.parents {
		for _, e := range b.relations[w.key].edges {
			relations = append(relations, e.Node)
			if !e.other.absent {
				others = append(others, e.other.entity)
			}
		}
	}
	meet(&next.relations, relations, w.sel.relation)
	meet(&next.entities, others, w.sel.other)
}

func (r *Request) loadRelations(wishes []*relationsWish) error {
	if len(wishes) == 0 {
		return nil
	}
	var columns query.Columns
	questions, askers := make([]relationsQuestion, len(wishes)), make([][]*Base, len(wishes))
	for n, w := range wishes {
		columns |= r.columns(w.sel.other)
		questions[n], askers[n] = w.question(n), w.parents
	}
	s := &query.Statement{}
	if err := ask(s, questions, askers); err != nil {
		return err
	}
	s.Add(relationsSQL(columns, wishes[0].window.Backward))
	found, totals, err := r.relationRows(s, columns, wishes)
	if err != nil {
		return err
	}
	for n, w := range wishes {
		for _, b := range w.parents {
			a := asker{b.row.ID, int64(n)}
			if err := b.keepRelations(w, found[a], totals[a]); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *Request) relationRows(s *query.Statement, columns query.Columns, wishes []*relationsWish) (found map[asker][]*RelationEdge, totals map[asker]*int, err error) {
	refs := map[int64]string{}
	for _, w := range wishes {
		for _, b := range w.parents {
			refs[b.row.ID] = b.row.Ref
		}
	}
	rows, err := r.db.QueryContext(r.ctx, s.String(), s.Args...)
	if err != nil {
		return nil, nil, err
	}
	defer rows.Close()
	found, totals = map[asker][]*RelationEdge{}, map[asker]*int{}
	var a asker
	var total *int
	var relation Relation
	var direction catalog.Direction
	scanner := columns.Scanner(&a.row, &a.question, &total, &relation.id, &relation.typ, &direction)
	for rows.Next() {
		if _, err := scanner.Scan(rows); err != nil {
			return nil, nil, err
		}
		edge := &RelationEdge{Node: &Relation{req: r, id: relation.id, typ: relation.typ}, Direction: direction}
		edge.list = wishes[a.question].list
		edge.join(end{id: a.row, ref: refs[a.row]}, r.base(scanner.Entity()))
		found[a], totals[a] = append(found[a], edge), total
	}
	return found, totals, rows.Err()
}

// join puts the two ends where they belong.
func (e *RelationEdge) join(own end, other *Base) {
	far := end{id: other.row.ID, ref: other.row.Ref, absent: other.absent()}
	e.other = far
	e.other.entity, e.other.loaded = other, true
	t, _, _ := other.req.model.RelationType(e.Node.typ)
	e.Node.source, e.Node.target, e.Name = own, far, e.Node.typ
	if e.Direction == catalog.In {
		e.Node.source, e.Node.target, e.Name = far, own, cmp.Or(t.Inverse, e.Node.typ)
	}
}

// keepRelations takes what was read for b. Where no row came, none told the
// total: then it is 0, unless there was a place to begin behind.
func (b *Base) keepRelations(w *relationsWish, rows []*RelationEdge, total *int) error {
	page := &relationsPage{total: total}
	if w.sel.total && total == nil {
		page.total = new(0)
		if w.window.From != nil {
			if err := b.countRelations(w, page.total); err != nil {
				return err
			}
		}
	}
	page.edges, page.next, page.previous = query.Cut(w.window, rows)
	if b.relations == nil {
		b.relations = map[relationsKey]*relationsPage{}
	}
	b.relations[w.key] = page
	return nil
}

func (b *Base) countRelations(w *relationsWish, total *int) error {
	s := &query.Statement{}
	if err := ask(s, []relationsQuestion{w.question(0)}, [][]*Base{{b}}); err != nil {
		return err
	}
	s.Add("SELECT t.total", asking(relationsColumns), counting(relationsCount()))
	return b.req.db.QueryRowContext(b.req.ctx, s.String(), s.Args...).Scan(total)
}
