package auth

import (
	"context"
	"errors"
	"fmt"
	"net/url"

	"golang.org/x/oauth2"

	"github.com/callboard-dev/callboard/catalog/account"
)

// Provider vouches for people.
type Provider interface {
	// Begin returns where to send a browser that wants to sign in.
	Begin(a Attempt) (string, error)
	// Finish makes of the provider's answer whom it vouches for.
	Finish(ctx context.Context, a Attempt, answer url.Values) (*Vouched, error)
	// Refresh asks once more about somebody, with what Finish or an earlier
	// Refresh gave. The error is errGone where the provider does not know them
	// any more.
	Refresh(ctx context.Context, kept string) (*Vouched, error)
	// Available says whether a sign-in can begin.
	Available() bool
}

// Attempt is a sign-in under way.
type Attempt struct {
	State, Nonce, Verifier string
	// Callback is where the provider sends the browser back to.
	Callback string
}

// Vouched is what a provider says of somebody.
type Vouched struct {
	Person account.Person
	// Kept is what Refresh needs; empty where the provider cannot be asked again.
	Kept string
	// Session is what the provider calls its own session.
	Session string
}

var (
	// errGone says that the provider takes back what it vouched for.
	errGone = errors.New("the provider does not vouch for the account any more")
	// errUnavailable says that the provider does not answer.
	errUnavailable = errors.New("the provider does not answer")
	// errDenied says that the person or the provider said no.
	errDenied = errors.New("the provider did not sign you in")
)

// exchangeError says what came of asking for a token. What the provider answered
// is left out, but for its code: it is no text for logs.
func exchangeError(err error) error {
	refused, ok := errors.AsType[*oauth2.RetrieveError](err)
	if !ok {
		return fmt.Errorf("%w: %w", errUnavailable, err)
	}
	status := 0
	if refused.Response != nil {
		status = refused.Response.StatusCode
	}
	if status >= 500 {
		return fmt.Errorf("%w: the token endpoint answered %d", errUnavailable, status)
	}
	if refused.ErrorCode == "invalid_grant" || refused.ErrorCode == "bad_refresh_token" {
		return fmt.Errorf("%w: the token endpoint answered %d, %.100q", errGone, status, refused.ErrorCode)
	}
	return fmt.Errorf("%w: the token endpoint answered %d, %.100q", errDenied, status, refused.ErrorCode)
}
