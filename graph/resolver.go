package graph

import (
	"context"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/graph/generated"
	"github.com/callboard-dev/callboard/graph/object"
)

// root answers the root fields: it hands each to the deed that it means. What the
// objects of an answer hold is loaded by graph/object.
type root struct {
	catalog   *object.Catalog
	ingest    *ingest.Service
	accounts  *account.Service
	providers func() []account.Provider
}

// Query returns what answers the fields of Query.
func (r *root) Query() generated.QueryResolver { return &queryResolver{r} }

// Mutation returns what answers the fields of Mutation.
func (r *root) Mutation() generated.MutationResolver { return &mutationResolver{r} }

func (r *root) request(ctx context.Context) *object.Request { return r.catalog.Request(ctx) }

type queryResolver struct{ *root }

type mutationResolver struct{ *root }

// question words a list field's arguments.
func question(kind string, f *query.Filter, search *string, order *query.Order, first *int, after *string, last *int, before *string) query.Question {
	q := query.Question{Kind: kind, Filter: f, Page: query.Page{First: first, After: after, Last: last, Before: before}}
	if search != nil {
		q.Search = *search
	}
	if order != nil {
		q.Order = *order
	}
	return q
}

// refs takes the refs of an argument, which come as pointers.
func refs(list []*catalog.Ref) []catalog.Ref {
	if list == nil {
		return nil
	}
	out := make([]catalog.Ref, len(list))
	for i, r := range list {
		out[i] = *r
	}
	return out
}
