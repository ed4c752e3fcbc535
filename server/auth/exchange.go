package auth

import (
	"context"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
)

// The words of token exchange (RFC 8693).
const (
	exchangeGrant   = "urn:ietf:params:oauth:grant-type:token-exchange"
	jwtType         = "urn:ietf:params:oauth:token-type:jwt"
	idTokenType     = "urn:ietf:params:oauth:token-type:id_token"     //nolint:gosec // a word, no secret
	accessTokenType = "urn:ietf:params:oauth:token-type:access_token" //nolint:gosec // a word, no secret
)

// The codes of OAuth's errors (RFC 6749, 5.2).
const (
	invalidRequest   = "invalid_request"
	invalidGrant     = "invalid_grant"
	invalidScope     = "invalid_scope"
	invalidTarget    = "invalid_target"
	unsupportedGrant = "unsupported_grant_type"
	accessDenied     = "access_denied"
	// temporarilyUnavailable is borrowed from another endpoint's errors.
	temporarilyUnavailable = "temporarily_unavailable"
)

// maxExchange bounds the body of a request. Tokens of CIs have two kilobytes.
const maxExchange = 64 << 10

// oauthError is what a program is told that gets no token.
type oauthError struct {
	code, description string
	// status is 400 where it is zero.
	status int
}

func (e *oauthError) Error() string { return e.code + ": " + e.description }

// Exchange gives a pipeline a token of ours for its CI's word, without a secret
// that anybody would have to keep (RFC 8693). Neither a cookie nor a token of ours
// counts here: whatever a browser sends along by itself is of no use.
func (d *Door) Exchange(w http.ResponseWriter, r *http.Request) {
	ip := d.remoteIP(r)
	ctx := catalog.WithRemoteIP(r.Context(), ip)
	w.Header().Set("Pragma", "no-cache")
	if d.tokens.spent(ip) {
		w.Header().Set("Retry-After", "60")
		answerError(w, &oauthError{temporarilyUnavailable, "too many tokens were wrong: wait a minute", http.StatusTooManyRequests})
		return
	}
	got, err := d.exchange(ctx, w, r)
	if err != nil {
		d.deny(ctx, w, ip, err)
		return
	}
	writeJSON(w, http.StatusOK, map[string]any{
		"access_token": got.Secret, "issued_token_type": accessTokenType, "token_type": "Bearer",
		"expires_in": int(got.ExpiresAt.Sub(d.Now()).Seconds()), "scope": scopeText(got.Scopes),
	})
}

func (d *Door) exchange(ctx context.Context, w http.ResponseWriter, r *http.Request) (*account.Exchanged, error) {
	form, err := readForm(w, r)
	if err != nil {
		return nil, err
	}
	scopes, err := d.checkForm(form)
	if err != nil {
		return nil, err
	}
	a, err := d.assertion(ctx, form.Get("subject_token"))
	if err != nil {
		return nil, err
	}
	got, err := d.Accounts.Exchange(ctx, a, scopes)
	if err != nil {
		return nil, err
	}
	d.Log.InfoContext(ctx, "token exchanged", "rule", got.Rule, "issuer", a.Issuer, "subject", short(a.Subject, 60), "remote", catalog.RemoteIP(ctx), "request_id", catalog.RequestID(ctx))
	return got, nil
}

func readForm(w http.ResponseWriter, r *http.Request) (url.Values, error) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "application/x-www-form-urlencoded" {
		return nil, &oauthError{invalidRequest, "send a form: Content-Type application/x-www-form-urlencoded", http.StatusUnsupportedMediaType}
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxExchange)
	if err := r.ParseForm(); err != nil {
		if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
			return nil, &oauthError{invalidRequest, fmt.Sprintf("the request is longer than %d bytes", maxExchange), http.StatusRequestEntityTooLarge}
		}
		return nil, &oauthError{code: invalidRequest, description: "the request is no form"}
	}
	for name, values := range r.PostForm {
		if len(values) > 1 {
			return nil, &oauthError{code: invalidRequest, description: shortened(name) + " is given more than once"}
		}
	}
	return r.PostForm, nil
}

// checkForm finds out what is asked for: the scopes, none for all that there are.
func (d *Door) checkForm(form url.Values) ([]catalog.Scope, error) {
	given := func(name string, allowed ...string) bool { return slices.Contains(allowed, form.Get(name)) }
	bad := func(code, description string) *oauthError { return &oauthError{code: code, description: description} }
	switch {
	case !given("grant_type", exchangeGrant):
		return nil, bad(unsupportedGrant, "grant_type has to be "+exchangeGrant)
	case form.Get("subject_token") == "":
		return nil, bad(invalidRequest, "subject_token is missing: it is the token that the CI made for this job")
	case !given("subject_token_type", jwtType, idTokenType):
		return nil, bad(invalidRequest, "subject_token_type has to be "+jwtType)
	case !given("requested_token_type", "", accessTokenType):
		return nil, bad(invalidRequest, "requested_token_type has to be "+accessTokenType+", or left out")
	case form.Has("actor_token"):
		return nil, bad(invalidRequest, "nobody acts for others here: leave actor_token out")
	case !given("audience", "", d.audience(), d.audience()+"/"), !given("resource", "", d.audience(), d.audience()+"/"):
		return nil, bad(invalidTarget, "the token is for "+d.audience()+" and no other service")
	}
	scopes := []catalog.Scope{}
	for name := range strings.FieldsSeq(form.Get("scope")) {
		scope := catalog.Scope(strings.ToUpper(strings.ReplaceAll(name, ":", "_")))
		if !slices.Contains(catalog.Scopes(), scope) {
			return nil, bad(invalidScope, "there is no scope "+shortened(name)+": there are "+scopeText(catalog.Scopes()))
		}
		scopes = append(scopes, scope)
	}
	return scopes, nil
}

// scopeText writes scopes as OAuth does, in our own spelling.
func scopeText(scopes []catalog.Scope) string {
	names := make([]string, len(scopes))
	for i, scope := range scopes {
		names[i] = strings.Replace(strings.ToLower(string(scope)), "_", ":", 1)
	}
	return strings.Join(names, " ")
}

// deny answers a program that gets no token. What is our own fault it is told as
// little of as anybody.
func (d *Door) deny(ctx context.Context, w http.ResponseWriter, ip string, err error) {
	told, _ := errors.AsType[*oauthError](err)
	if denied, ok := errors.AsType[*account.ExchangeError](err); ok {
		told = &oauthError{code: denialCode(denied.Denial), description: denied.Reason}
	}
	id := catalog.RequestID(ctx)
	switch {
	case told != nil:
		d.tokens.use(ip)
		d.Log.InfoContext(ctx, "token not exchanged", "err", told, "remote", ip, "request_id", id)
	case errors.Is(err, errUnavailable):
		d.Log.WarnContext(ctx, "issuer does not answer", "err", err, "request_id", id)
		told = &oauthError{temporarilyUnavailable, "the token's issuer does not answer, so that nobody can tell whether it made the token. Try again; the log has the reason under request " + id, http.StatusServiceUnavailable}
	default:
		d.Log.ErrorContext(ctx, "token not exchanged", "err", err, "request_id", id)
		told = &oauthError{temporarilyUnavailable, "the database does not answer, request " + id, http.StatusServiceUnavailable}
	}
	if told.status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "5")
	}
	answerError(w, told)
}

func denialCode(d account.Denial) string {
	switch d {
	case account.UsedBefore:
		return invalidGrant
	case account.ScopeNotGiven:
		return invalidScope
	default:
		return accessDenied
	}
}

// answerError answers as RFC 6749 has it, in the few letters that it allows.
func answerError(w http.ResponseWriter, e *oauthError) {
	status := e.status
	switch {
	case status == 0 && e.code == accessDenied:
		status = http.StatusForbidden
	case status == 0:
		status = http.StatusBadRequest
	}
	plain := strings.Map(func(r rune) rune {
		switch {
		case r == '"', r == '\\':
			return '\''
		case r < ' ' || r > '~':
			return '?'
		}
		return r
	}, e.description)
	writeJSON(w, status, map[string]string{"error": e.code, "error_description": plain})
}
