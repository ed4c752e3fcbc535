package auth

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"

	"github.com/callboard-dev/callboard/catalog/account"
)

// maxAssertionTime is how long a CI may have made a token last. GitHub's last five
// minutes; GitLab's as long as the job may take, an hour if nobody says otherwise.
// One that lasts longer is worth too much to whoever finds it.
const maxAssertionTime = time.Hour

// algorithms are the only ways to sign that are believed.
var algorithms = []string{oidc.RS256, oidc.ES256}

// assertion makes of a CI's token what it says of the pipeline that it was made
// for, if it is what it says. The error is an *oauthError where the token is to
// blame.
func (d *Door) assertion(ctx context.Context, token string) (*account.Assertion, error) {
	header, issuer, ok := peek(token)
	if !ok {
		return nil, badGrant("subject_token is no JSON Web Token")
	}
	trusted, err := d.Accounts.Trusts(ctx, issuer)
	switch {
	case err != nil:
		return nil, err
	case !trusted:
		return nil, &oauthError{code: accessDenied, description: "no trust rule is about issuer " + shortened(issuer)}
	case !slices.Contains(algorithms, header.Algorithm):
		return nil, badGrant("the token is signed with %s; only RS256 and ES256 are believed", shortened(header.Algorithm))
	}
	keys, err := d.issuers.at(issuer).signers(ctx, header.Key)
	switch {
	case err != nil:
		return nil, err
	case len(keys) == 0:
		return nil, badGrant("the token is signed with a key (kid %s) that its issuer does not have", shortened(header.Key))
	}
	verifier := oidc.NewVerifier(issuer, &oidc.StaticKeySet{PublicKeys: keys}, &oidc.Config{SkipClientIDCheck: true, SupportedSigningAlgs: algorithms, Now: d.Now})
	id, err := verifier.Verify(ctx, token)
	if err != nil {
		return nil, unverified(err)
	}
	a, err := assertionOf(id)
	if err != nil {
		return nil, err
	}
	return a, d.checkAssertion(id, a)
}

// tokenHeader is the part of a token's header that says how it is signed.
type tokenHeader struct {
	Algorithm string `json:"alg"`
	Key       string `json:"kid"`
}

// peek reads of a token what is needed to verify it. Nothing of it is proved yet.
func peek(token string) (header tokenHeader, issuer string, ok bool) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return header, "", false
	}
	var claims struct {
		Issuer string `json:"iss"`
	}
	for i, into := range []any{&header, &claims} {
		text, err := base64.RawURLEncoding.DecodeString(parts[i])
		if err != nil || json.Unmarshal(text, into) != nil {
			return header, "", false
		}
	}
	return header, claims.Issuer, true
}

// unverified words what go-oidc found.
func unverified(err error) error {
	if late, ok := errors.AsType[*oidc.TokenExpiredError](err); ok {
		if late.Expiry.IsZero() {
			return badGrant("the token does not say when it ends (exp)")
		}
		return badGrant("the token ended at %s", moment(late.Expiry))
	}
	if strings.Contains(err.Error(), "nbf") { // which has no error of its own
		return badGrant("the token is not to be used yet (nbf)")
	}
	return badGrant("the token's signature is not its issuer's")
}

func assertionOf(id *oidc.IDToken) (*account.Assertion, error) {
	a := &account.Assertion{Issuer: id.Issuer, Subject: id.Subject, ExpiresAt: id.Expiry}
	var text json.RawMessage
	if err := id.Claims(&text); err != nil {
		return nil, badGrant("the token's claims cannot be read")
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&a.Claims); err != nil {
		return nil, badGrant("the token's claims cannot be read")
	}
	a.ID, _ = a.Claims["jti"].(string)
	return a, nil
}

// checkAssertion checks what go-oidc leaves to us.
func (d *Door) checkAssertion(id *oidc.IDToken, a *account.Assertion) error {
	now, audience := d.Now(), d.audience()
	switch {
	case len(id.Audience) != 1 || strings.TrimSuffix(id.Audience[0], "/") != audience:
		return badGrant("the token's audience is %s, but has to be %s alone: others could use it here, and this portal elsewhere. Request it for that audience",
			shortened(strings.Join(id.Audience, ", ")), audience)
	case id.IssuedAt.IsZero():
		return badGrant("the token does not say when it was issued (iat)")
	case id.IssuedAt.After(now.Add(aheadOfUs)):
		return badGrant("the token was issued at %s, which is yet to come", moment(id.IssuedAt))
	case id.Expiry.Sub(id.IssuedAt) > maxAssertionTime:
		return badGrant("the token lasts %s, and may last %s at most. GitLab's last as long as the job may take: give the job a timeout of 1 hour or less",
			id.Expiry.Sub(id.IssuedAt), maxAssertionTime)
	case a.ID == "":
		return badGrant("the token has no id of its own (jti)")
	case a.Subject == "":
		return badGrant("the token does not say what it is about (sub)")
	}
	return nil
}

// audience is whom a CI has to make tokens for: us.
func (d *Door) audience() string { return strings.TrimSuffix(d.PublicURL.String(), "/") }

func moment(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// shortened keeps short what others wrote.
func shortened(s string) string {
	if s == "" {
		return "empty"
	}
	if len(s) > 100 {
		return s[:100] + "..."
	}
	return s
}

func badGrant(format string, args ...any) *oauthError {
	return &oauthError{code: invalidGrant, description: fmt.Sprintf(format, args...)}
}
