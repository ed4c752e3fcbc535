package auth

import (
	"context"
	"time"
)

// Reaffirm asks a provider about those accounts whose time has come, as Run does.
func (d *Door) Reaffirm(ctx context.Context, provider string) error {
	return d.reaffirm(ctx, d.entry(provider))
}

// ReturnTo is where a browser goes after signing in.
func ReturnTo(s string) string { return returnTo(s) }

// Discover asks an OpenID Connect provider about itself, as Run does.
func Discover(ctx context.Context, p Provider) error { return p.(*oidcProvider).discover(ctx) }

// LookEvery has Run look for accounts to ask about more often than it does.
func (d *Door) LookEvery(pause time.Duration) { d.dueEvery = pause }
