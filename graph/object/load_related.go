package object

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/lib/pq"

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

// question is what the statement is told of a wish.
type question struct {
	N        int      `json:"n"`
	Type     string   `json:"type"`
	Kind     string   `json:"kind"`
	Kinds    []string `json:"kinds"`
	Absent   bool     `json:"absent"`
	Name     string   `json:"name"`
	Ref      string   `json:"ref"`
	PageSize int      `json:"page_size"`
}

func (w *relatedWish) question(n int) question {
	q := question{N: n, Type: w.key.typ, Kind: w.key.kind, Absent: w.key.single, PageSize: w.window.Limit + 1}
	if w.key.narrowed {
		q.Kinds = strings.Split(w.key.kinds, ",")
	}
	if w.window.From != nil {
		q.Name, q.Ref = w.window.From[0], w.window.From[1]
	}
	return q
}

// ask adds the arguments that all statements begin with: which entity asks which
// question, and the questions.
func ask(s *query.Statement, wishes []*relatedWish, asks func(*relatedWish) bool) error {
	var ids, numbers pq.Int64Array
	questions := make([]question, len(wishes))
	for n, w := range wishes {
		questions[n] = w.question(n)
		if !asks(w) {
			continue
		}
		for _, id := range idsOf(w.parents) {
			ids, numbers = append(ids, id), append(numbers, int64(n))
		}
	}
	text, err := json.Marshal(questions)
	if err != nil {
		return err
	}
	s.Arg(ids)
	s.Arg(numbers)
	s.Arg(string(text))
	return nil
}

// The statements' beginning: p is an entity that asks question q. For the
// subqueries see query.Rows.
const asking = "unnest((SELECT $1::bigint[])::bigint[], (SELECT $2::bigint[])::bigint[]) AS p(id, n) JOIN jsonb_to_recordset($3::jsonb) AS" +
	" q(n bigint, type text, kind text, kinds text[], absent boolean, name text, ref text, page_size int) ON q.n = p.n"

// matching is what an entity e must be to answer q.
const matching = "(q.kind = '' OR e.kind = q.kind) AND (q.kinds IS NULL OR e.kind = ANY(q.kinds)) AND (q.absent OR " + query.Visible + ")"

// answers are the entities, called e, that answer q for p.
func (w way) answers() string {
	own, other := "r.source_id", "r.target_id"
	if w.in {
		own, other = other, own
	}
	of := " FROM relations r JOIN entities e ON e.id = " + other + " WHERE r.live AND r.type = q.type AND " + matching + " AND " + own
	switch {
	case w.around:
		return " FROM (" + w.gathered() + ") c JOIN entities e ON e.id = c.id WHERE c.id <> p.id AND " + matching
	case w.circle != "":
		return of + " IN (" + w.gathered() + ")"
	default:
		return of + " = p.id"
	}
}

// gathered selects the circle around p: itself, and the groups and people that
// its relations lead to. UNION ends it where they lead back.
func (w way) gathered() string {
	from, to := "r.source_id", "r.target_id"
	if w.circle == below {
		from, to = to, from
	}
	return "WITH RECURSIVE c(id) AS (SELECT p.id UNION SELECT " + to + " FROM c JOIN relations r ON " + from + " = c.id AND r.live" +
		" AND r.type IN ('" + catalog.ChildOf + "', '" + catalog.MemberOf + "') JOIN entities e ON e.id = " + to + " AND " + query.Visible +
		") SELECT c.id FROM c"
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
