package object

import (
	"github.com/99designs/gqlgen/graphql"

	"github.com/callboard-dev/callboard/catalog/history"
	"github.com/callboard-dev/callboard/catalog/query"
)

// historyKey is one question for an entity's changes.
type historyKey pageKey

// historyPage is what was loaded for a historyKey.
type historyPage struct {
	rows    []*EntityChange
	changes *history.Changes
	total   *int
}

// History is what happened to an entity, newest first.
func (b *Base) History(first *int, after *string, last *int, before *string) (*EntityChangeConnection, error) {
	q := query.Page{First: first, After: after, Last: last, Before: before}
	page, ok := b.histories[historyKey(keyOfPage(q))]
	if !ok {
		if err := b.req.unplanned(func(p *plan) { p.histories.add(q, []*Base{b}, nil, false) }); err != nil {
			return nil, err
		}
		page = b.histories[historyKey(keyOfPage(q))]
	}
	return changeConnection(page.rows, page.changes, func() (int, error) { return b.changes(q, page) }), nil
}

func (b *Base) changes(q query.Page, page *historyPage) (int, error) {
	if page.total == nil {
		if err := b.req.unplanned(func(p *plan) { p.histories.add(q, []*Base{b}, nil, true) }); err != nil {
			return 0, err
		}
		page = b.histories[historyKey(keyOfPage(q))]
	}
	return *page.total, nil
}

func changeConnection(rows []*EntityChange, page *history.Changes, total func() (int, error)) *EntityChangeConnection {
	return &EntityChangeConnection{
		nodes: rows, next: page.HasNext, previous: page.HasPrevious, total: total,
		cursor: func(i int) string { return page.Cursor(&rows[i].Change) },
	}
}

// historyLoad loads the histories of entities, each page with one statement.
type historyLoad struct {
	wishes []*historyWish
}

type historyWish struct {
	page  query.Page
	bases []*Base
	sub   selection
	total bool
}

func (l *historyLoad) read(r *Request, bases []*Base, f graphql.CollectedField) error {
	args := r.args(f)
	page := query.Page{First: args.int("first"), After: args.string("after"), Last: args.int("last"), Before: args.string("before")}
	if args.err != nil {
		return args.err
	}
	sel := selection{f.Selections}
	l.add(page, bases, r.elements(sel), r.has(sel, "totalCount"))
	return nil
}

func (l *historyLoad) add(page query.Page, bases []*Base, sub selection, total bool) {
	for _, w := range l.wishes {
		if keyOfPage(w.page) == keyOfPage(page) {
			w.bases, w.sub, w.total = append(w.bases, bases...), w.sub.with(sub), w.total || total
			return
		}
	}
	l.wishes = append(l.wishes, &historyWish{page, bases, sub, total})
}

func (l *historyLoad) run(r *Request, next *level) error {
	for _, w := range l.wishes {
		found, err := r.history.Of(r.ctx, idsOf(w.bases), w.page)
		if err != nil {
			return err
		}
		totals := map[int64]int{}
		if w.total {
			if totals, err = r.history.CountOf(r.ctx, idsOf(w.bases)); err != nil {
				return err
			}
		}
		for _, b := range w.bases {
			page := &historyPage{changes: found[b.row.ID], rows: r.changes(found[b.row.ID].Rows)}
			if w.total {
				total := totals[b.row.ID]
				page.total = &total
			}
			if b.histories == nil {
				b.histories = map[historyKey]*historyPage{}
			}
			b.histories[historyKey(keyOfPage(w.page))] = page
			meet(&next.changes, page.rows, w.sub)
		}
	}
	return nil
}

func (r *Request) changes(rows []*history.Change) []*EntityChange {
	out := make([]*EntityChange, len(rows))
	for i, row := range rows {
		out[i] = r.change(row)
	}
	return out
}

// readChanges notes what changes are asked for.
func (p *plan) readChanges(g group[*EntityChange]) {
	for _, f := range p.r.fields(g.sel) {
		sub := selection{f.Selections}
		for _, c := range g.objects {
			switch f.Name {
			case "entity":
				p.entities.add(&c.subject, sub)
			case "location":
				p.locations.byAddress(c.Address, c.setLocation, sub)
			case "fields":
				p.details.fields = append(p.details.fields, c)
			case "relationsAdded", "relationsRemoved":
				p.details.relations = append(p.details.relations, c)
			}
		}
	}
}

// detailLoad loads what changes altered: their fields with one statement, their
// relations with another. What a read that was not kept came to is loaded
// already.
type detailLoad struct {
	fields, relations []*EntityChange
}

func (l *detailLoad) run(r *Request, _ *level) error {
	if ids := missing(l.fields, func(c *EntityChange) bool { return c.details.fieldsLoaded }); len(ids) > 0 {
		found, err := r.history.Fields(r.ctx, ids)
		if err != nil {
			return err
		}
		for _, c := range l.fields {
			if !c.details.fieldsLoaded {
				c.details.fields, c.details.fieldsLoaded = fieldChanges(found[c.Change.ID]), true
			}
		}
	}
	if ids := missing(l.relations, func(c *EntityChange) bool { return c.details.relationsLoaded }); len(ids) > 0 {
		found, err := r.history.Relations(r.ctx, ids)
		if err != nil {
			return err
		}
		for _, c := range l.relations {
			if !c.details.relationsLoaded {
				c.details.relations, c.details.relationsLoaded = found[c.Change.ID], true
			}
		}
	}
	return nil
}

func missing(changes []*EntityChange, loaded func(*EntityChange) bool) []int64 {
	var ids []int64
	for _, c := range changes {
		if !loaded(c) {
			ids = append(ids, c.Change.ID)
		}
	}
	return unique(ids)
}
