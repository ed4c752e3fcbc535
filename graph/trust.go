package graph

import (
	"context"

	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/graph/object"
)

// TrustRules are the rules by which pipelines get tokens.
func (r *queryResolver) TrustRules(ctx context.Context) ([]*account.TrustRule, error) {
	return r.accounts.TrustRules(ctx)
}

// CreateTrustRule makes a rule.
func (r *mutationResolver) CreateTrustRule(ctx context.Context, input object.CreateTrustRuleInput) (*object.CreateTrustRulePayload, error) {
	rule, problems, err := r.accounts.CreateTrustRule(ctx, input.NewTrustRule())
	if err != nil {
		return nil, err
	}
	return object.TrustRuleMade(rule, problems), nil
}

// DeleteTrustRule ends a rule.
func (r *mutationResolver) DeleteTrustRule(ctx context.Context, id string) (*object.DeleteTrustRulePayload, error) {
	rule, problems, err := r.accounts.DeleteTrustRule(ctx, id)
	if err != nil {
		return nil, err
	}
	return object.TrustRuleEnded(rule, problems), nil
}
