package auth

import (
	"context"
	"crypto/subtle"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"github.com/callboard-dev/callboard/catalog/account"
)

// aheadOfUs is how much later than now a token may say that it was issued: clocks
// differ. go-oidc does not look.
const aheadOfUs = time.Minute

// claims are what an ID token or the userinfo endpoint says.
type claims map[string]any

func (c claims) text(name string) string {
	s, _ := c[name].(string)
	return s
}

// texts reads a list of strings, or a single one.
func (c claims) texts(name string) (out []string) {
	switch value := c[name].(type) {
	case string:
		return []string{value}
	case []any:
		for _, element := range value {
			if s, ok := element.(string); ok {
				out = append(out, s)
			}
		}
	}
	return out
}

// yes reads a boolean, which some providers write as a string.
func (c claims) yes(name string) bool { return c[name] == true || c[name] == "true" }

// vouch makes of the provider's tokens whom it vouches for. Without a nonce the
// tokens are an answer to Refresh, which need not hold an ID token.
func (p *oidcProvider) vouch(ctx context.Context, d *discovered, token *oauth2.Token, nonce string) (*Vouched, error) {
	said := claims{}
	raw, _ := token.Extra("id_token").(string)
	if raw != "" || nonce != "" {
		var err error
		if said, err = p.verify(ctx, d, token, raw, nonce); err != nil {
			return nil, fmt.Errorf("%w: %w", errDenied, err)
		}
	}
	if err := p.complete(ctx, d, token, said); err != nil {
		return nil, err
	}
	v := &Vouched{Person: p.person(said), Session: said.text("sid")}
	if p.Keep {
		v.Kept = token.RefreshToken
	}
	return v, nil
}

// verify checks an ID token: signature, issuer, audience and expiry by go-oidc,
// and what that leaves to us.
func (p *oidcProvider) verify(ctx context.Context, d *discovered, token *oauth2.Token, raw, nonce string) (claims, error) {
	id, err := d.verifier.Verify(oidc.ClientContext(ctx, p.Client), raw)
	if err != nil {
		return nil, err
	}
	said := claims{}
	if err := id.Claims(&said); err != nil {
		return nil, err
	}
	switch {
	case nonce != "" && subtle.ConstantTimeCompare([]byte(id.Nonce), []byte(nonce)) != 1:
		return nil, fmt.Errorf("the ID token is an answer to another question")
	case id.Subject == "":
		return nil, fmt.Errorf("the ID token names nobody")
	case id.IssuedAt.After(p.Now().Add(aheadOfUs)):
		return nil, fmt.Errorf("the ID token was issued at %s, which is yet to come", id.IssuedAt.UTC().Format(time.RFC3339))
	case len(id.Audience) > 1 && said.text("azp") != p.ClientID, said.text("azp") != "" && said.text("azp") != p.ClientID:
		return nil, fmt.Errorf("the ID token was made for %.100q", said.text("azp"))
	}
	if id.AccessTokenHash != "" {
		if err := id.VerifyAccessToken(token.AccessToken); err != nil {
			return nil, err
		}
	}
	return said, nil
}

// complete asks the userinfo endpoint for what the ID token leaves out.
func (p *oidcProvider) complete(ctx context.Context, d *discovered, token *oauth2.Token, said claims) error {
	lacks := func(name string) bool { return name != "" && said[name] == nil }
	if d.provider.UserInfoEndpoint() == "" || !lacks("sub") && !lacks("email") && !lacks("name") && !lacks(p.GroupsClaim) {
		return nil
	}
	info, err := d.provider.UserInfo(p.with(oidc.ClientContext(ctx, p.Client)), oauth2.StaticTokenSource(token))
	if err != nil {
		status, _, _ := strings.Cut(err.Error(), ":") // behind it stands what was answered, which is no text for logs
		return fmt.Errorf("%w: userinfo: %.100q", errUnavailable, status)
	}
	var more claims
	if err := info.Claims(&more); err != nil {
		return fmt.Errorf("%w: userinfo: %w", errDenied, err)
	}
	if said.text("sub") != "" && more.text("sub") != said.text("sub") || more.text("sub") == "" {
		return fmt.Errorf("%w: userinfo is about somebody else", errDenied)
	}
	for name, value := range more {
		if said[name] == nil {
			said[name] = value
		}
	}
	return nil
}

// person words claims as the catalog has people.
func (p *oidcProvider) person(said claims) account.Person {
	who := account.Person{
		Provider: p.ID, Issuer: p.Issuer, Subject: said.text("sub"),
		Login: said.text("preferred_username"), Name: said.text("name"), Picture: webAddress(said.text("picture")),
	}
	if said.yes("email_verified") {
		who.Email = said.text("email")
	}
	if p.GroupsClaim != "" {
		who.Groups = said.texts(p.GroupsClaim)
	}
	if who.Login == "" {
		who.Login, _, _ = strings.Cut(said.text("email"), "@")
	}
	if who.Login == "" {
		who.Login = who.Subject
	}
	slices.Sort(who.Groups)
	return who
}

// webAddress is empty for what is no https URL.
func webAddress(s string) string {
	if !strings.HasPrefix(s, "https://") || len(s) > 500 {
		return ""
	}
	return s
}
