package object

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// relationsLoad loads the relations of entities, each question with one statement.
type relationsLoad struct {
	wishes []*relationsWish
}

// relationsWish is one question, put for many entities.
type relationsWish struct {
	key     relationsKey
	parents []*Base
	sel     relationsSelection
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
	l.wishes = append(l.wishes, &relationsWish{key, parents, sel})
}

func (l *relationsLoad) run(r *Request, next *level) error {
	for _, w := range l.wishes {
		if err := r.loadRelations(w); err != nil {
			return fmt.Errorf("load relations: %w", err)
		}
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
	return nil
}

func (r *Request) loadRelations(w *relationsWish) error {
	list, window, err := w.key.window(w.key.page.page())
	if err != nil {
		return err
	}
	found, err := r.relationEdges(w, list, window)
	if err != nil {
		return err
	}
	totals := map[int64]int{}
	if w.sel.total {
		if totals, err = r.relationTotals(w); err != nil {
			return err
		}
	}
	for _, b := range w.parents {
		page := &relationsPage{}
		page.edges, page.next, page.previous = query.Cut(window, found[b.row.ID])
		if w.sel.total {
			total := totals[b.row.ID]
			page.total = &total
		}
		if b.relations == nil {
			b.relations = map[relationsKey]*relationsPage{}
		}
		b.relations[w.key] = page
	}
	return nil
}

func (r *Request) relationEdges(w *relationsWish, list query.List, window query.Window) (map[int64][]*RelationEdge, error) {
	columns := r.columns(w.sel.other)
	s := &query.Statement{}
	compare, direction := ">", "ASC"
	if window.Backward {
		compare, direction = "<", "DESC"
	}
	s.Add("SELECT p.id, x.relation_id, x.relation_type, x.direction, ", columns.SQL("x"),
		" FROM unnest(", w.ids(s), ") AS p(id) CROSS JOIN LATERAL (SELECT * FROM (",
		w.seen(s, "r.id AS relation_id, r.type AS relation_type, $direction AS direction, "+columns.SQL("e")), ") x")
	if window.From != nil {
		s.Add(" WHERE (x.relation_type, x.direction, x.ref) ", compare,
			" (", s.Arg(window.From[0]), ", ", s.Arg(window.From[1]), ", ", s.Arg(window.From[2]), ")")
	}
	for i, column := range []string{"x.relation_type", "x.direction", "x.ref"} {
		s.Add([]string{" ORDER BY ", ", ", ", "}[i], column, " ", direction)
	}
	s.Add(query.Limit(window.Limit+1), ") x")
	return r.scanEdges(s, columns, list, w.refs())
}

func (w *relationsWish) ids(s *query.Statement) string {
	return query.Rows(s, idsOf(w.parents))
}

// seen selects columns of the relations that w is about, called r, as seen from
// the entity p; e is the other end.
func (w *relationsWish) seen(s *query.Statement, columns string) string {
	where := " WHERE r.live"
	if w.key.typed {
		where += " AND r.type = ANY(" + query.Strings(s, strings.Split(w.key.types, ",")) + ")"
	}
	if w.key.narrowed {
		where += " AND e.kind = ANY(" + query.Strings(s, strings.Split(w.key.kinds, ",")) + ")"
	}
	from := func(direction catalog.Direction, own, other string) string {
		return "SELECT " + strings.ReplaceAll(columns, "$direction", "'"+string(direction)+"'") +
			" FROM relations r JOIN entities e ON e.id = " + other + where + " AND " + own + " = p.id"
	}
	out := from(catalog.Out, "r.source_id", "r.target_id")
	in := from(catalog.In, "r.target_id", "r.source_id")
	switch w.key.direction {
	case catalog.Out:
		return out
	case catalog.In:
		return in
	default:
		return out + " UNION ALL " + in
	}
}

// refs are those of the entities that ask, by their rows.
func (w *relationsWish) refs() map[int64]string {
	refs := make(map[int64]string, len(w.parents))
	for _, b := range w.parents {
		refs[b.row.ID] = b.row.Ref
	}
	return refs
}

func (r *Request) scanEdges(s *query.Statement, columns query.Columns, list query.List, refs map[int64]string) (map[int64][]*RelationEdge, error) {
	rows, err := r.db.QueryContext(r.ctx, s.String(), s.Args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[int64][]*RelationEdge{}
	for rows.Next() {
		relation := &Relation{req: r}
		edge := &RelationEdge{Node: relation, list: list}
		own := end{}
		row, err := columns.Scan(rows, &own.id, &relation.id, &relation.typ, &edge.Direction)
		if err != nil {
			return nil, err
		}
		own.ref = refs[own.id]
		other := r.base(row)
		edge.other = end{id: row.ID, ref: row.Ref, absent: other.absent(), entity: other, loaded: true}
		far := end{id: row.ID, ref: row.Ref, absent: other.absent()}
		t, _, _ := r.model.RelationType(relation.typ)
		relation.source, relation.target, edge.Name = own, far, relation.typ
		if edge.Direction == catalog.In {
			relation.source, relation.target, edge.Name = far, own, cmp.Or(t.Inverse, relation.typ)
		}
		out[own.id] = append(out[own.id], edge)
	}
	return out, rows.Err()
}

func (r *Request) relationTotals(w *relationsWish) (map[int64]int, error) {
	s := &query.Statement{}
	s.Add("SELECT p.id, x.count FROM unnest(", w.ids(s), ") AS p(id) CROSS JOIN LATERAL (SELECT count(*) FROM (", w.seen(s, "r.id"), ") x) x")
	return r.counts(s)
}
