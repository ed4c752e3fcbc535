package object

import (
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// relatedField says which entities a field of an entity holds: those at the other
// end of its relations of a type.
type relatedField struct {
	typ string
	// in: the entity that has the field is the target.
	in bool
	// kind is that of the other end, in lower case; any where empty.
	kind string
	// single: the field holds one entity, declared or not, not a list.
	single bool
}

// relatedFieldOf finds the relation field of that name in the API. A field
// that holds the ref of one entity needs the same as that entity does.
func relatedFieldOf(name string) (f relatedField, ok bool) {
	switch name {
	case "owner":
		return relatedField{typ: catalog.OwnedBy, single: true}, true
	case "system":
		return relatedField{typ: catalog.PartOf, kind: "system", single: true}, true
	case "subcomponentOf", "subcomponentOfRef":
		return relatedField{typ: catalog.PartOf, kind: "component", single: true}, true
	case "domain", "domainRef", "subdomainOf", "subdomainOfRef":
		return relatedField{typ: catalog.PartOf, kind: "domain", single: true}, true
	case "parent", "parentRef":
		return relatedField{typ: catalog.ChildOf, kind: "group", single: true}, true
	case "subcomponents", "components":
		return relatedField{typ: catalog.PartOf, in: true, kind: "component"}, true
	case "apis":
		return relatedField{typ: catalog.PartOf, in: true, kind: "api"}, true
	case "resources":
		return relatedField{typ: catalog.PartOf, in: true, kind: "resource"}, true
	case "systems":
		return relatedField{typ: catalog.PartOf, in: true, kind: "system"}, true
	case "subdomains":
		return relatedField{typ: catalog.PartOf, in: true, kind: "domain"}, true
	case "dependsOn":
		return relatedField{typ: catalog.DependsOn}, true
	case "dependents":
		return relatedField{typ: catalog.DependsOn, in: true}, true
	case "providesApis":
		return relatedField{typ: catalog.ProvidesAPI, kind: "api"}, true
	case "consumesApis":
		return relatedField{typ: catalog.ConsumesAPI, kind: "api"}, true
	case "providers":
		return relatedField{typ: catalog.ProvidesAPI, in: true, kind: "component"}, true
	case "consumers":
		return relatedField{typ: catalog.ConsumesAPI, in: true, kind: "component"}, true
	case "children":
		return relatedField{typ: catalog.ChildOf, in: true, kind: "group"}, true
	case "members":
		return relatedField{typ: catalog.MemberOf, in: true, kind: "user"}, true
	case "groups":
		return relatedField{typ: catalog.MemberOf, kind: "group"}, true
	case "owns":
		return relatedField{typ: catalog.OwnedBy, in: true}, true
	default:
		return relatedField{}, false
	}
}

// relatedKey is one question for related entities: a field and its arguments. Two
// aliases of a field with different arguments are two questions.
type relatedKey struct {
	relatedField
	// circle: members, groups and owns may be meant of a circle of groups and
	// people around the entity; empty for the entity's own.
	circle circle
	// kinds are a condition on the other end, in lower case and with commas;
	// narrowed says that there is one.
	kinds    string
	narrowed bool
	page     pageKey
}

// circle is which way groups and people are gathered before a question is asked.
type circle string

const (
	// below gathers a group's child groups and all their members.
	below circle = "below"
	// above gathers a user's groups and the groups above those.
	above circle = "above"
)

// relatedArgs are the arguments that relation fields have.
type relatedArgs struct {
	kinds      []string
	transitive bool
	first      *int
	after      *string
}

// key makes the question of a field of an entity of a kind.
func (f relatedField) key(kind string, a relatedArgs) relatedKey {
	k := relatedKey{relatedField: f, page: keyOfPage(query.Page{First: a.first, After: a.after})}
	if f.single {
		k.page.first = 1
	}
	if a.kinds != nil {
		k.narrowed, k.kinds = true, catalog.Fold(strings.Join(a.kinds, ","))
	}
	if a.transitive {
		k.circle = below
		if kind == "user" {
			k.circle = above
		}
	}
	return k
}

// window is the page that k asks for, and the list that it is a page of.
func (k relatedKey) window() (query.List, query.Window, error) {
	list, err := query.NewList("related", "NAME", []any{k.typ, k.in, k.kind, k.circle, k.narrowed, k.kinds})
	if err != nil {
		return "", query.Window{}, err
	}
	w, err := k.page.page().Window(list, 2)
	return list, w, err
}

func (r *Request) relatedArgs(f graphql.CollectedField) (relatedArgs, error) {
	args := r.args(f)
	a := relatedArgs{kinds: args.strings("kinds"), first: args.int("first"), after: args.string("after")}
	if t := args.bool("transitive"); t != nil {
		a.transitive = *t
	}
	return a, args.err
}

// relatedPage is what was loaded for a relatedKey.
type relatedPage struct {
	nodes          []*Base
	next, previous bool
	list           query.List
	total          *int
}

// page returns what was loaded for k, or loads it.
func (b *Base) page(k relatedKey) (*relatedPage, error) {
	if p, ok := b.related[k]; ok {
		return p, nil
	}
	err := b.req.unplanned(func(p *plan) { p.related.add(k, []*Base{b}, nil, false) })
	return b.related[k], err
}

// one returns the entity that a single relation field points at, nil where there
// is none; absent ones too.
func (b *Base) one(name string) (*Base, error) {
	f, _ := relatedFieldOf(name)
	p, err := b.page(f.key(b.row.Kind, relatedArgs{}))
	if err != nil || len(p.nodes) == 0 {
		return nil, err
	}
	return p.nodes[0], nil
}

// oneOf is one, in the type of its kind; nil where nobody declares it.
func oneOf[T any](b *Base, name string) (none *T, err error) {
	other, err := b.one(name)
	if err != nil || other == nil || other.absent() {
		return nil, err
	}
	t, _ := any(wrap(other)).(*T)
	return t, nil
}

// refOf is the ref of one.
func (b *Base) refOf(name string) (*string, error) {
	other, err := b.one(name)
	if err != nil || other == nil {
		return nil, err
	}
	return &other.row.Ref, nil
}

// many returns the page of a list field.
func many[T any](b *Base, name string, a relatedArgs) (*Connection[T], error) {
	f, _ := relatedFieldOf(name)
	k := f.key(b.row.Kind, a)
	p, err := b.page(k)
	if err != nil {
		return nil, err
	}
	return &Connection[T]{
		nodes: as[T](p.nodes), next: p.next, previous: p.previous,
		cursor: func(i int) string { return p.list.Cursor(p.nodes[i].row.Name, p.nodes[i].row.Ref) },
		total:  func() (int, error) { return b.total(k, p) },
	}, nil
}

func (b *Base) total(k relatedKey, p *relatedPage) (int, error) {
	if p.total == nil {
		if err := b.req.unplanned(func(p *plan) { p.related.add(k, []*Base{b}, nil, true) }); err != nil {
			return 0, err
		}
		p = b.related[k]
	}
	return *p.total, nil
}
