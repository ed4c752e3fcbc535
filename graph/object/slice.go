package object

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// MarshalSlice writes the elements of a list one after the other. The generated
// code calls it in place of graphql.MarshalSliceConcurrently, which starts a
// goroutine for each: graph/generate.go says why.
func MarshalSlice(ctx context.Context, length int, _ int64, _ bool, element func(context.Context, int) graphql.Marshaler) (list graphql.Array) {
	list = make(graphql.Array, length)
	place := &graphql.FieldContext{}
	defer func() {
		if fault := recover(); fault != nil {
			graphql.AddError(graphql.WithFieldContext(ctx, place), graphql.Recover(ctx, fault))
			list = nil
		}
	}()
	for i := range length {
		place = &graphql.FieldContext{Index: &i}
		list[i] = element(graphql.WithFieldContext(ctx, place), i)
	}
	return list
}
