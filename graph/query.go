package graph

import (
	"context"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
	"github.com/callboard-dev/callboard/catalog/history"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/catalog/walk"
	"github.com/callboard-dev/callboard/graph/object"
)

// Node is any object by its id.
func (r *queryResolver) Node(ctx context.Context, id string) (object.Node, error) {
	return r.request(ctx).Node(id)
}

// Nodes are objects in the order of ids.
func (r *queryResolver) Nodes(ctx context.Context, ids []string) ([]object.Node, error) {
	return r.request(ctx).Nodes(ids)
}

// Entity is one entity.
func (r *queryResolver) Entity(ctx context.Context, ref catalog.Ref) (object.Entity, error) {
	return r.request(ctx).Entity(ref)
}

// EntitiesByRefs are entities in the order of refs.
func (r *queryResolver) EntitiesByRefs(ctx context.Context, list []*catalog.Ref) ([]object.Entity, error) {
	return r.request(ctx).EntitiesByRefs(refs(list))
}

// Facets counts entities by value.
func (r *queryResolver) Facets(ctx context.Context, by []query.FacetField, f *query.Filter, search *string, top *int) ([]*object.Facet, error) {
	q := question("", f, search, nil, nil, nil, nil, nil)
	if top == nil {
		top = new(50)
	}
	return r.request(ctx).Facets(by, q.Filter, q.Search, *top)
}

// Graph is what is near some entities.
func (r *queryResolver) Graph(ctx context.Context, roots []*catalog.Ref, types []string, direction catalog.Direction, depth, maxNodes int) (*object.EntityGraph, error) {
	return r.request(ctx).Graph(walk.Walk{Roots: refs(roots), Depth: depth, MaxNodes: maxNodes}, types, direction)
}

// Kinds are the kinds of the catalog.
func (r *queryResolver) Kinds(ctx context.Context) ([]*object.KindInfo, error) {
	return r.request(ctx).Kinds()
}

// RelationTypes are the types of relation that the catalog knows.
func (r *queryResolver) RelationTypes(ctx context.Context) ([]*object.RelationTypeInfo, error) {
	return r.request(ctx).RelationTypes()
}

// Locations lists what is registered.
func (r *queryResolver) Locations(ctx context.Context, f *query.LocationFilter, first *int, after *string, last *int, before *string) (*object.RegisteredLocationConnection, error) {
	return r.request(ctx).Locations(f, query.Page{First: first, After: after, Last: last, Before: before})
}

// Location is one registered location.
func (r *queryResolver) Location(ctx context.Context, id string) (*object.RegisteredLocation, error) {
	uid, err := object.UnmarshalLocationID(id)
	if err != nil {
		return nil, err
	}
	return r.request(ctx).Location(uid)
}

// Problems lists what is wrong in the catalog.
func (r *queryResolver) Problems(ctx context.Context, f *query.ProblemFilter, first *int, after *string) (*object.ProblemConnection, error) {
	return r.request(ctx).Problems(f, query.Page{First: first, After: after})
}

// Changes lists what happened.
func (r *queryResolver) Changes(ctx context.Context, f *history.Filter, first *int, after *string, last *int, before *string) (*object.EntityChangeConnection, error) {
	return r.request(ctx).Changes(f, query.Page{First: first, After: after, Last: last, Before: before})
}

// Audit lists who did what.
func (r *queryResolver) Audit(ctx context.Context, f *audit.Filter, first *int, after *string, last *int, before *string) (*object.AuditConnection, error) {
	return r.request(ctx).Audit(f, query.Page{First: first, After: after, Last: last, Before: before})
}

// Head is the newest commit.
func (r *queryResolver) Head(ctx context.Context) (*history.Head, error) {
	return r.request(ctx).Head()
}
