package graph

import (
	"context"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/graph/object"
)

// maxURLs is how many URLs can be registered at a time.
const maxURLs = 100

// RegisterLocations reads files and starts to keep what they declare.
func (r *mutationResolver) RegisterLocations(ctx context.Context, input object.RegisterLocationsInput) (*object.RegisterLocationsPayload, error) {
	if n := len(input.Urls); n > maxURLs {
		return &object.RegisterLocationsPayload{Errors: []*object.UserError{object.TooMany("urls", n, maxURLs)}}, nil
	}
	results, err := r.ingest.Register(ctx, input.Urls, input.DryRun)
	if err != nil {
		return nil, err
	}
	return r.request(ctx).Registered(results)
}

// UnregisterLocation forgets a location and all that only it declares.
func (r *mutationResolver) UnregisterLocation(ctx context.Context, input object.UnregisterLocationInput) (*object.UnregisterLocationPayload, error) {
	result, err := r.ingest.Unregister(ctx, input.ID, input.DryRun)
	if err != nil {
		return nil, err
	}
	return r.request(ctx).Unregistered(result)
}

// Refresh reads locations now. Lists that name nothing are not the same as lists
// that are left out.
func (r *mutationResolver) Refresh(ctx context.Context, input object.RefreshInput) (*object.RefreshPayload, error) {
	if (input.Refs != nil || input.Locations != nil) && len(input.Refs)+len(input.Locations) == 0 {
		return &object.RefreshPayload{}, nil
	}
	results, err := r.ingest.Refresh(ctx, input.Refs, input.Locations)
	if err != nil {
		return nil, err
	}
	return r.request(ctx).Refreshed(results)
}

// Star marks an entity as one of the viewer's favourites.
func (r *mutationResolver) Star(ctx context.Context, ref catalog.Ref) (object.Entity, error) {
	return r.starred(ctx, ref, true)
}

// Unstar takes the mark away.
func (r *mutationResolver) Unstar(ctx context.Context, ref catalog.Ref) (object.Entity, error) {
	return r.starred(ctx, ref, false)
}

func (r *mutationResolver) starred(ctx context.Context, ref catalog.Ref, on bool) (object.Entity, error) {
	if err := r.ingest.Star(ctx, ref, on); err != nil {
		return nil, err
	}
	return r.request(ctx).Entity(ref)
}
