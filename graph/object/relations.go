package object

import (
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// relationsKey is one question for an entity's relations.
type relationsKey struct {
	// types are canonical names with commas; typed says that there is such a
	// condition. kinds are a condition on the other end likewise.
	types, kinds    string
	typed, narrowed bool
	direction       catalog.Direction
	page            pageKey
}

// Relations are the relations of an entity, seen from it.
func (b *Base) Relations(types []string, direction catalog.Direction, kinds []string, first *int, after *string, last *int, before *string) (*RelationConnection, error) {
	k, err := b.req.relationsKey(types, direction, kinds, query.Page{First: first, After: after, Last: last, Before: before})
	if err != nil {
		return nil, err
	}
	page, ok := b.relations[k]
	if !ok {
		if err := b.req.unplanned(func(p *plan) { p.relations.add(k, []*Base{b}, relationsSelection{}) }); err != nil {
			return nil, err
		}
		page = b.relations[k]
	}
	return &RelationConnection{page: page, key: k, of: b}, nil
}

// relationsKey checks the arguments of the field `relations`.
func (r *Request) relationsKey(types []string, direction catalog.Direction, kinds []string, p query.Page) (relationsKey, error) {
	k := relationsKey{direction: direction, typed: types != nil, narrowed: kinds != nil, page: keyOfPage(p)}
	canonical, err := r.canonical(types)
	if err != nil {
		return k, err
	}
	k.types, k.kinds = strings.Join(canonical, ","), catalog.Fold(strings.Join(kinds, ","))
	if _, _, err := k.window(p); err != nil {
		return k, err
	}
	return k, nil
}

// canonical gives the canonical names of relation types that are given by either
// of their names, sorted; nil of nil.
func (r *Request) canonical(names []string) ([]string, error) {
	if names == nil {
		return nil, nil
	}
	out := make([]string, 0, len(names))
	for _, name := range names {
		t, _, ok := r.model.RelationType(name)
		if !ok {
			return nil, catalog.Errorf(catalog.ErrBadInput, "there is no relation type %q: the query `relationTypes` lists them", name)
		}
		out = append(out, t.Name)
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

func (k relationsKey) window(p query.Page) (query.List, query.Window, error) {
	list, err := query.NewList("relations", "TYPE", []any{k.types, k.typed, k.kinds, k.narrowed, k.direction})
	if err != nil {
		return "", query.Window{}, err
	}
	w, err := p.Window(list, 3)
	return list, w, err
}

// relationsSelection is what is asked of relations seen from an entity.
type relationsSelection struct {
	relation, other selection
	total           bool
}

func (l *relationsLoad) read(r *Request, bases []*Base, f graphql.CollectedField) error {
	args := r.args(f)
	page := query.Page{First: args.int("first"), After: args.string("after"), Last: args.int("last"), Before: args.string("before")}
	types, kinds := args.strings("types"), args.strings("kinds")
	direction := args.direction("direction", catalog.Out)
	if args.err != nil {
		return args.err
	}
	k, err := r.relationsKey(types, direction, kinds, page)
	if err != nil {
		return err
	}
	sel := selection{f.Selections}
	edges := r.inside(sel, "edges")
	l.add(k, bases, relationsSelection{
		relation: r.inside(sel, "nodes").with(r.inside(edges, "node")),
		other:    selection{}.with(r.inside(edges, "other")),
		total:    r.has(sel, "totalCount"),
	})
	return nil
}
