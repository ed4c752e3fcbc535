package graph

import (
	"context"

	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/graph/object"
)

// ApplyEntities makes a set hold what its writer says.
func (r *mutationResolver) ApplyEntities(ctx context.Context, input object.ApplyEntitiesInput) (*object.ApplyEntitiesPayload, error) {
	a := ingest.Application{
		Set: input.Set, Entities: input.Entities, Prune: input.Prune, ConfirmPrune: input.ConfirmPrune,
		Expected: input.ExpectedRevision, DryRun: input.DryRun,
	}
	if input.IdempotencyKey != nil {
		a.Key = *input.IdempotencyKey
	}
	applied, err := r.ingest.Apply(ctx, a)
	if err != nil {
		return nil, err
	}
	return r.request(ctx).Applied(applied)
}

// DeleteEntity removes an entity that no file declares.
func (r *mutationResolver) DeleteEntity(ctx context.Context, input object.DeleteEntityInput) (*object.DeleteEntityPayload, error) {
	deleted, err := r.ingest.Delete(ctx, input.Ref, input.ExpectedRevision, input.DryRun)
	if err != nil {
		return nil, err
	}
	return object.Deleted(input.Ref, deleted), nil
}
