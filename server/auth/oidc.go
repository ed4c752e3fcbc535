package auth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"sync/atomic"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

// OIDC says how to reach an OpenID Connect provider.
type OIDC struct {
	ID, Issuer, ClientID, ClientSecret string
	// Scopes are asked for beside openid, profile and email.
	Scopes []string
	// GroupsClaim names the claim that lists groups; empty for none.
	GroupsClaim string
	// Keep asks the provider for leave to ask again.
	Keep   bool
	Client *http.Client
	Now    func() time.Time
}

// oidcProvider is one; what it says about itself is found out in the background.
type oidcProvider struct {
	OIDC
	found atomic.Pointer[discovered]
}

// discovered is what a provider says about itself.
type discovered struct {
	provider *oidc.Provider
	verifier *oidc.IDTokenVerifier
	oauth    oauth2.Config
	says     discovery
}

// discovery is the part of a provider's description that go-oidc leaves to us.
type discovery struct {
	EndSession  string   `json:"end_session_endpoint"`
	AnswersIss  bool     `json:"authorization_response_iss_parameter_supported"`
	Scopes      []string `json:"scopes_supported"`
	AuthMethods []string `json:"token_endpoint_auth_methods_supported"`
}

// discover asks the provider where its endpoints are.
func (p *oidcProvider) discover(ctx context.Context) error {
	provider, err := oidc.NewProvider(oidc.ClientContext(ctx, p.Client), p.Issuer)
	if err != nil {
		return fmt.Errorf("ask %s about itself: %w", p.Issuer, err)
	}
	d := &discovered{provider: provider}
	if err := provider.Claims(&d.says); err != nil {
		return fmt.Errorf("ask %s about itself: %w", p.Issuer, err)
	}
	d.verifier = provider.Verifier(&oidc.Config{ClientID: p.ClientID, SupportedSigningAlgs: []string{oidc.RS256, oidc.ES256}, Now: p.Now})
	endpoint := provider.Endpoint()
	endpoint.AuthStyle = oauth2.AuthStyleInHeader
	if len(d.says.AuthMethods) > 0 && !slices.Contains(d.says.AuthMethods, "client_secret_basic") {
		endpoint.AuthStyle = oauth2.AuthStyleInParams
	}
	d.oauth = oauth2.Config{ClientID: p.ClientID, ClientSecret: p.ClientSecret, Endpoint: endpoint, Scopes: p.scopes(d.says.Scopes)}
	p.found.Store(d)
	return nil
}

// scopes are what is asked for; offline_access is leave to ask again.
func (p *oidcProvider) scopes(supported []string) []string {
	scopes := append([]string{oidc.ScopeOpenID, "profile", "email"}, p.Scopes...)
	if p.Keep && slices.Contains(supported, oidc.ScopeOfflineAccess) {
		scopes = append(scopes, oidc.ScopeOfflineAccess)
	}
	slices.Sort(scopes)
	return slices.Compact(scopes)
}

// Available says whether the provider has said where its endpoints are.
func (p *oidcProvider) Available() bool { return p.found.Load() != nil }

// Begin returns where to send a browser that wants to sign in.
func (p *oidcProvider) Begin(a Attempt) (string, error) {
	d := p.found.Load()
	if d == nil {
		return "", errUnavailable
	}
	oauth := d.oauth
	oauth.RedirectURL = a.Callback
	return oauth.AuthCodeURL(a.State, oidc.Nonce(a.Nonce), oauth2.S256ChallengeOption(a.Verifier)), nil
}

// Finish makes of the provider's answer whom it vouches for.
func (p *oidcProvider) Finish(ctx context.Context, a Attempt, answer url.Values) (*Vouched, error) {
	d := p.found.Load()
	if d == nil {
		return nil, errUnavailable
	}
	if iss := answer.Get("iss"); iss != "" && iss != p.Issuer || iss == "" && d.says.AnswersIss {
		return nil, fmt.Errorf("%w: the answer is another provider's, %.200q", errDenied, iss)
	}
	oauth := d.oauth
	oauth.RedirectURL = a.Callback
	token, err := oauth.Exchange(p.with(ctx), answer.Get("code"), oauth2.VerifierOption(a.Verifier))
	if err != nil {
		return nil, exchangeError(err)
	}
	return p.vouch(ctx, d, token, a.Nonce)
}

// Refresh asks once more, with a refresh token.
func (p *oidcProvider) Refresh(ctx context.Context, kept string) (*Vouched, error) {
	d := p.found.Load()
	if d == nil {
		return nil, errUnavailable
	}
	token, err := d.oauth.TokenSource(p.with(ctx), &oauth2.Token{RefreshToken: kept}).Token()
	if err != nil {
		return nil, exchangeError(err)
	}
	return p.vouch(ctx, d, token, "")
}

func (p *oidcProvider) with(ctx context.Context) context.Context {
	return context.WithValue(ctx, oauth2.HTTPClient, p.Client)
}

// SignOut is where a browser ends the provider's own session; empty where the
// provider offers nothing for that.
func (p *oidcProvider) SignOut(home string) string {
	d := p.found.Load()
	if d == nil || d.says.EndSession == "" {
		return ""
	}
	u, err := url.Parse(d.says.EndSession)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	query := u.Query()
	query.Set("client_id", p.ClientID)
	query.Set("post_logout_redirect_uri", home)
	u.RawQuery = query.Encode()
	return u.String()
}

// Ended is what a provider says of its own sessions.
type Ended struct {
	Issuer, Subject, Session string
	At                       time.Time
}

// VerifyLogout reads the token with which the provider says that a session of its
// own is over.
func (p *oidcProvider) VerifyLogout(ctx context.Context, token string) (*Ended, error) {
	d := p.found.Load()
	if d == nil {
		return nil, errUnavailable
	}
	logout, err := d.verifier.VerifyLogout(ctx, token)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errDenied, err)
	}
	if logout.Subject == "" && logout.SessionID == "" {
		return nil, errors.New("the logout token names neither an account nor a session")
	}
	return &Ended{Issuer: logout.Issuer, Subject: logout.Subject, Session: logout.SessionID, At: logout.IssuedAt}, nil
}
