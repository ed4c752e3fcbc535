package query

import (
	"time"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
)

// Filter says which entities are meant: all given conditions hold, and values
// compare without regard to case. A nil field is no condition; an empty list is
// one that nothing meets.
type Filter struct {
	And        []*Filter
	Or         []*Filter
	Not        *Filter
	Refs       []catalog.Ref
	Kinds      []string
	Namespaces []string
	Names      []string
	Types      []string
	Lifecycles []string
	Tags       *TagFilter
	Owners     []catalog.Ref
	Systems    []catalog.Ref
	// Locations are the API's ids of registered locations.
	Locations     []uuid.UUID
	Ownerless     *bool
	Orphan        *bool
	HasProblems   *bool
	Problems      []catalog.ProblemCode
	Starred       *bool
	OwnedByViewer *bool
	UpdatedSince  *time.Time
}

// TagFilter says which tags are meant.
type TagFilter struct {
	AllOf  []string
	AnyOf  []string
	NoneOf []string
}

// without returns f with no condition of its own on field.
func (f *Filter) without(field FacetField) *Filter {
	if f == nil {
		return nil
	}
	rest := *f
	switch field {
	case ByKind:
		rest.Kinds = nil
	case ByType:
		rest.Types = nil
	case ByLifecycle:
		rest.Lifecycles = nil
	case ByTag:
		rest.Tags = nil
	case ByOwner:
		rest.Owners, rest.Ownerless = nil, nil
	case BySystem:
		rest.Systems = nil
	case ByNamespace:
		rest.Namespaces = nil
	case ByProblem:
		rest.Problems, rest.HasProblems = nil, nil
	}
	return &rest
}

// narrowed returns the conditions of f and those of all others of its entities
// that are of kind; the kind is a name in lower case.
func (f *Filter) narrowed(kind string) *Filter {
	if kind == "" {
		return f
	}
	if f == nil {
		return &Filter{Kinds: []string{kind}}
	}
	if f.Kinds == nil {
		rest := *f
		rest.Kinds = []string{kind}
		return &rest
	}
	return &Filter{Kinds: []string{kind}, And: []*Filter{f}}
}
