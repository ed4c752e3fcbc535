package object

import (
	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/ent"
)

// List answers a root field that holds a page of entities.
func List[T any](r *Request, q query.Question) (*Connection[T], error) {
	sel := r.selected()
	sub := r.elements(sel)
	q.Columns = r.columns(selection{}.with(sub))
	page, err := r.query.List(r.ctx, q)
	if err != nil {
		return nil, err
	}
	bases := r.bases(page.Rows)
	out := &Connection[T]{
		nodes: as[T](bases), next: page.HasNext, previous: page.HasPrevious,
		cursor: func(i int) string { return page.Cursor(page.Rows[i]) },
		total:  func() (int, error) { return r.query.Count(r.ctx, q) },
	}
	return out, r.fill(&level{entities: []group[*Base]{{bases, sub}}})
}

func (r *Request) bases(rows []*ent.Entity) []*Base {
	bases := make([]*Base, len(rows))
	for i, row := range rows {
		bases[i] = r.base(row)
	}
	return bases
}

// Entity answers with one entity, nil where nobody declares it.
func (r *Request) Entity(ref catalog.Ref) (Entity, error) {
	all, err := r.EntitiesByRefs([]catalog.Ref{ref})
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// EntitiesByRefs answers with entities in the order of refs.
func (r *Request) EntitiesByRefs(refs []catalog.Ref) ([]Entity, error) {
	sel := r.selected()
	rows, err := r.query.ByRefs(r.ctx, refs, r.columns(sel))
	if err != nil {
		return nil, err
	}
	bases := r.bases(rows)
	byRef := make(map[string]*Base, len(bases))
	for _, b := range bases {
		byRef[b.row.Ref] = b
	}
	out := make([]Entity, len(refs))
	for i, ref := range refs {
		out[i] = present(byRef[ref.String()])
	}
	return out, r.fill(&level{entities: []group[*Base]{{bases, sel}}})
}
