package account

import (
	"context"
	"fmt"
	"time"
)

// pendingTime is how long somebody may take at the provider.
const pendingTime = 10 * time.Minute

// Pending is a sign-in that has begun.
type Pending struct {
	Provider string
	// State goes to the provider and comes back; Browser is in the cookie of the
	// browser that it began in.
	State, Browser string
	// Nonce comes back in the provider's token, Verifier proves to the provider
	// that whoever asks for the token began the sign-in (PKCE).
	Nonce, Verifier string
	// ReturnTo is where to go in the end: a path of ours.
	ReturnTo string
}

// Begin keeps a sign-in until the provider answers. A browser that has begun
// another one, in another tab, keeps its cookie.
func (s *Service) Begin(ctx context.Context, provider, returnTo, browser string) (*Pending, error) {
	p := &Pending{Provider: provider, State: newSecret(), Browser: browser, Nonce: newSecret(), Verifier: newSecret(), ReturnTo: returnTo}
	if len(browser) != len(p.State) {
		p.Browser = newSecret()
	}
	_, err := s.DB.ExecContext(ctx, `
		WITH late AS (DELETE FROM pending_logins WHERE expires_at < $7)
		INSERT INTO pending_logins (provider, state_hash, browser_hash, nonce, verifier, return_to, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $8)`,
		p.Provider, digest(p.State), digest(p.Browser), p.Nonce, p.Verifier, p.ReturnTo, s.Now(), s.Now().Add(pendingTime))
	if err != nil {
		return nil, fmt.Errorf("begin a sign-in: %w", err)
	}
	return p, nil
}

// Take returns the sign-in of that state, once, and only to the browser that it
// began in; nil otherwise. What does not fit is over all the same.
func (s *Service) Take(ctx context.Context, provider, state, browser string) (*Pending, error) {
	p := &Pending{Provider: provider, State: state, Browser: browser}
	var fits bool
	err := s.DB.QueryRowContext(ctx, `
		DELETE FROM pending_logins WHERE state_hash = $1 RETURNING nonce, verifier, return_to, provider = $2 AND browser_hash = $3 AND expires_at > $4`,
		digest(state), provider, digest(browser), s.Now()).Scan(&p.Nonce, &p.Verifier, &p.ReturnTo, &fits)
	switch {
	case isNoRow(err) || err == nil && !fits:
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("finish a sign-in: %w", err)
	}
	return p, nil
}
