package object

import (
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// relationsKey is one question for an entity's relations.
type relationsKey struct {
	// out and in are canonical names with commas: the types of which the entity
	// may be the source, and the target.
	out, in string
	// kinds are a condition on the other end likewise; narrowed says that there is
	// one.
	kinds    string
	narrowed bool
	page     pageKey
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
	out, in, err := r.ways(types, direction)
	if err != nil {
		return relationsKey{}, err
	}
	k := relationsKey{
		out: strings.Join(out, ","), in: strings.Join(in, ","),
		kinds: catalog.Fold(strings.Join(kinds, ",")), narrowed: kinds != nil, page: keyOfPage(p),
	}
	if _, _, err := k.window(p); err != nil {
		return k, err
	}
	return k, nil
}

// ways says along which types relations may be followed from an entity: as their
// source, and as their target. All types are meant where names is nil. The inverse
// name of a type means the relations of which the entity is the target.
func (r *Request) ways(names []string, direction catalog.Direction) (out, in []string, err error) {
	follow := func(typ string) {
		if direction != catalog.In {
			out = append(out, typ)
		}
		if direction != catalog.Out {
			in = append(in, typ)
		}
	}
	if names == nil {
		for _, t := range r.model.RelationTypes {
			follow(t.Name)
		}
	}
	for _, name := range names {
		t, forward, ok := r.model.RelationType(name)
		switch {
		case !ok:
			return nil, nil, catalog.Errorf(catalog.ErrBadInput, "there is no relation type %q: the query `relationTypes` lists them", name)
		case forward:
			follow(t.Name)
		default:
			in = append(in, t.Name)
		}
	}
	return unique(out), unique(in), nil
}

func (k relationsKey) window(p query.Page) (query.List, query.Window, error) {
	list, err := query.NewList("relations", "TYPE", []any{k.out, k.in, k.kinds, k.narrowed})
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
