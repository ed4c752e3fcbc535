package graph

import (
	"context"

	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/graph/object"
)

// Viewer is who is asking.
func (r *queryResolver) Viewer(ctx context.Context) (*object.Viewer, error) {
	return r.request(ctx).Viewer()
}

// SignInProviders are the ways to sign in.
func (r *queryResolver) SignInProviders(context.Context) ([]*account.Provider, error) {
	providers := r.providers()
	out := make([]*account.Provider, len(providers))
	for i := range providers {
		out[i] = &providers[i]
	}
	return out, nil
}

// CreateAccessToken makes a token.
func (r *mutationResolver) CreateAccessToken(ctx context.Context, input object.CreateAccessTokenInput) (*object.CreateAccessTokenPayload, error) {
	token, secret, problems, err := r.accounts.CreateToken(ctx, input.NewToken())
	if err != nil {
		return nil, err
	}
	return object.Created(token, secret, problems), nil
}

// RevokeAccessToken ends a token.
func (r *mutationResolver) RevokeAccessToken(ctx context.Context, id string) (*object.RevokeAccessTokenPayload, error) {
	token, problems, err := r.accounts.RevokeToken(ctx, id)
	if err != nil {
		return nil, err
	}
	return object.Revoked(token, problems), nil
}

// EndSessions signs the viewer out elsewhere.
func (r *mutationResolver) EndSessions(ctx context.Context, ids []string) (int, error) {
	return r.accounts.EndSessions(ctx, ids)
}
