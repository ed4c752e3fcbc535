package graph

import (
	"context"

	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/graph/object"
)

// Entities lists entities of any kind.
func (r *queryResolver) Entities(ctx context.Context, f *query.Filter, search *string, order *query.Order, first *int, after *string, last *int, before *string) (*object.EntityConnection, error) {
	return object.List[object.Entity](r.request(ctx), question("", f, search, order, first, after, last, before))
}

// Components lists entities of kind Component.
func (r *queryResolver) Components(ctx context.Context, f *query.Filter, search *string, order *query.Order, first *int, after *string, last *int, before *string) (*object.ComponentConnection, error) {
	return object.List[*object.Component](r.request(ctx), question("component", f, search, order, first, after, last, before))
}

// Apis lists entities of kind API.
func (r *queryResolver) Apis(ctx context.Context, f *query.Filter, search *string, order *query.Order, first *int, after *string, last *int, before *string) (*object.APIConnection, error) {
	return object.List[*object.API](r.request(ctx), question("api", f, search, order, first, after, last, before))
}

// Resources lists entities of kind Resource.
func (r *queryResolver) Resources(ctx context.Context, f *query.Filter, search *string, order *query.Order, first *int, after *string, last *int, before *string) (*object.ResourceConnection, error) {
	return object.List[*object.Resource](r.request(ctx), question("resource", f, search, order, first, after, last, before))
}

// Systems lists entities of kind System.
func (r *queryResolver) Systems(ctx context.Context, f *query.Filter, search *string, order *query.Order, first *int, after *string, last *int, before *string) (*object.SystemConnection, error) {
	return object.List[*object.System](r.request(ctx), question("system", f, search, order, first, after, last, before))
}

// Domains lists entities of kind Domain.
func (r *queryResolver) Domains(ctx context.Context, f *query.Filter, search *string, order *query.Order, first *int, after *string, last *int, before *string) (*object.DomainConnection, error) {
	return object.List[*object.Domain](r.request(ctx), question("domain", f, search, order, first, after, last, before))
}

// Groups lists entities of kind Group.
func (r *queryResolver) Groups(ctx context.Context, f *query.Filter, search *string, order *query.Order, first *int, after *string, last *int, before *string) (*object.GroupConnection, error) {
	return object.List[*object.Group](r.request(ctx), question("group", f, search, order, first, after, last, before))
}

// Users lists entities of kind User.
func (r *queryResolver) Users(ctx context.Context, f *query.Filter, search *string, order *query.Order, first *int, after *string, last *int, before *string) (*object.UserConnection, error) {
	return object.List[*object.User](r.request(ctx), question("user", f, search, order, first, after, last, before))
}

// Templates lists entities of kind Template.
func (r *queryResolver) Templates(ctx context.Context, f *query.Filter, search *string, order *query.Order, first *int, after *string, last *int, before *string) (*object.TemplateConnection, error) {
	return object.List[*object.Template](r.request(ctx), question("template", f, search, order, first, after, last, before))
}
