package object

import (
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
)

// SessionInfo is a place where the viewer is signed in.
type SessionInfo struct{ *account.SessionInfo }

// UserAgent is nil where the browser said nothing.
func (s *SessionInfo) UserAgent() *string { return optional(s.SessionInfo.UserAgent) }

// IP is nil where it is unknown.
func (s *SessionInfo) IP() *string { return optional(s.SessionInfo.IP) }

// AccessToken is a program's right to ask.
type AccessToken struct{ *account.Token }

// ServiceAccount is nil where the token is a person's.
func (t *AccessToken) ServiceAccount() *string { return optional(t.Token.ServiceAccount) }

// CreateAccessTokenInput says what a token is to be.
type CreateAccessTokenInput struct {
	Name           string
	Scopes         []catalog.Scope
	ExpiresAt      *time.Time
	Refs           []catalog.Ref
	Sets           []string
	ServiceAccount *string
}

// NewToken is what the input asks for.
func (i CreateAccessTokenInput) NewToken() account.NewToken {
	n := account.NewToken{Name: i.Name, Scopes: i.Scopes, Refs: i.Refs, Sets: i.Sets}
	if i.ExpiresAt != nil {
		n.ExpiresAt = *i.ExpiresAt
	}
	if i.ServiceAccount != nil {
		n.ServiceAccount = *i.ServiceAccount
	}
	return n
}

// CreateAccessTokenPayload is what came of making a token.
type CreateAccessTokenPayload struct {
	Token  *AccessToken
	Secret *string
	Errors []*UserError
}

// RevokeAccessTokenPayload is what came of ending a token.
type RevokeAccessTokenPayload struct {
	Token  *AccessToken
	Errors []*UserError
}

// Created answers with a token and its secret, or with what was wrong.
func Created(t *account.Token, secret string, problems []catalog.Problem) *CreateAccessTokenPayload {
	if t == nil {
		return &CreateAccessTokenPayload{Errors: inputErrors(problems, "input")}
	}
	return &CreateAccessTokenPayload{Token: &AccessToken{t}, Secret: &secret}
}

// Revoked answers with the token as it was, or with why it was not ended.
func Revoked(t *account.Token, problems []catalog.Problem) *RevokeAccessTokenPayload {
	if t == nil {
		return &RevokeAccessTokenPayload{Errors: inputErrors(problems)}
	}
	return &RevokeAccessTokenPayload{Token: &AccessToken{t}}
}

// inputErrors names the fields of an input that problems are about.
func inputErrors(problems []catalog.Problem, above ...string) []*UserError {
	var out []*UserError
	for _, p := range problems {
		path := append(append([]string{}, above...), p.Path)
		p.Path = ""
		out = append(out, userError(p, path...))
	}
	return out
}

// Sessions are where the viewer is signed in.
func (v *Viewer) Sessions() ([]*SessionInfo, error) {
	all, err := v.req.accounts.Sessions(v.req.ctx)
	out := make([]*SessionInfo, len(all))
	for i, s := range all {
		out[i] = &SessionInfo{s}
	}
	return out, err
}

// AccessTokens are those that the viewer may use and revoke.
func (v *Viewer) AccessTokens() ([]*AccessToken, error) {
	all, err := v.req.accounts.Tokens(v.req.ctx)
	out := make([]*AccessToken, len(all))
	for i, t := range all {
		out[i] = &AccessToken{t}
	}
	return out, err
}

// Can says whether there is anything that the viewer may do action to.
func (v *Viewer) Can(action catalog.Action) bool { return catalog.Might(v.Viewer, action) == nil }
