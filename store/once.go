package store

import "context"

type onceKey struct{}

// PlannedOnce returns a context whose statements are planned for their arguments and
// then forgotten. It is for long lists: a plan that was kept from when the tables were
// small compares each row with each value of the list.
func PlannedOnce(ctx context.Context) context.Context { return context.WithValue(ctx, onceKey{}, true) }

func plannedOnce(ctx context.Context) bool { return ctx.Value(onceKey{}) != nil }
