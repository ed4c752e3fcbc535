package cmd

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// exchange gets a token for the identity that the CI gives the job that this runs
// in. What a trust rule gives is narrowed to scopes, where there are any.
func (c *client) exchange(ctx context.Context, p Process, audience string, scopes []string, asJSON bool) error {
	if audience == "" {
		audience = c.server
	}
	identity, err := c.identity(ctx, p, audience)
	if err != nil {
		return err
	}
	answer, err := c.exchangeFor(ctx, identity, scopes)
	if err != nil {
		return err
	}
	if answer.AccessToken == "" {
		return refused(p, []inputError{{Message: c.server + " gives this job no token", Hint: answer.Description}}, asJSON)
	}
	if p.env("GITHUB_ACTIONS") == "true" { // from now on the log shows it as ***
		fmt.Fprintln(p.Stderr, "::add-mask::"+answer.AccessToken)
	}
	if asJSON {
		return writeTokenJSON(p.Stdout, map[string]any{"secret": answer.AccessToken, "expiresIn": answer.ExpiresIn, "scopes": strings.Fields(answer.Scope)})
	}
	_, err = fmt.Fprintln(p.Stdout, answer.AccessToken)
	return err
}

// identity is the CI's token for this job: one that is in CALLBOARD_ID_TOKEN, or
// that GitHub Actions gives for the asking.
func (c *client) identity(ctx context.Context, p Process, audience string) (string, error) {
	if token := p.env("CALLBOARD_ID_TOKEN"); token != "" {
		return token, nil
	}
	address, secret := p.env("ACTIONS_ID_TOKEN_REQUEST_URL"), p.env("ACTIONS_ID_TOKEN_REQUEST_TOKEN")
	switch {
	case address != "" && secret != "":
		return c.actionsToken(ctx, address, secret, audience)
	case p.env("GITHUB_ACTIONS") == "true":
		return "", misused("this job may not say who it is: give it the permission `id-token: write`")
	case p.env("GITLAB_CI") == "true":
		return "", misused("this job has no identity: give it `id_tokens: { CALLBOARD_ID_TOKEN: { aud: %s } }`", audience)
	}
	return "", misused("this is no job of GitHub Actions or GitLab CI: other CIs put the token that they make for %s into CALLBOARD_ID_TOKEN", audience)
}

// actionsToken asks GitHub Actions for a token of this job.
func (c *client) actionsToken(ctx context.Context, address, secret, audience string) (string, error) {
	u, err := url.Parse(address)
	if err != nil {
		return "", fmt.Errorf("ACTIONS_ID_TOKEN_REQUEST_URL is no address: %w", err)
	}
	query := u.Query()
	query.Set("audience", audience)
	u.RawQuery = query.Encode()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return "", err
	}
	request.Header.Set("Authorization", "Bearer "+secret)
	var answer struct{ Value string }
	if _, err := c.send(request, &answer); err != nil {
		return "", fmt.Errorf("ask GitHub who this job is: %w", err)
	}
	if answer.Value == "" {
		return "", errors.New("GitHub does not say who this job is: has it the permission `id-token: write`?")
	}
	return answer.Value, nil
}

// exchanged is what comes of an exchange: a token, or why there is none.
type exchanged struct {
	AccessToken string `json:"access_token"`
	ExpiresIn   int    `json:"expires_in"`
	Scope       string `json:"scope"`
	Description string `json:"error_description"`
}

func (c *client) exchangeFor(ctx context.Context, identity string, scopes []string) (*exchanged, error) {
	form := url.Values{
		"grant_type":         {"urn:ietf:params:oauth:grant-type:token-exchange"},
		"subject_token":      {identity},
		"subject_token_type": {"urn:ietf:params:oauth:token-type:jwt"},
	}
	if len(scopes) > 0 {
		form.Set("scope", strings.Join(scopes, " "))
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.server+"/auth/token-exchange", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, misused("%q is not the address of a server: %w", c.server, err)
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	answer := &exchanged{}
	status, err := c.send(request, answer)
	switch {
	case err != nil:
		return nil, err
	case status >= http.StatusInternalServerError || status == http.StatusTooManyRequests:
		return nil, fmt.Errorf("%s: %s", c.server, answer.Description)
	case answer.AccessToken == "" && answer.Description == "":
		return nil, fmt.Errorf("%s does not answer as a Callboard does: %d", c.server, status)
	}
	return answer, nil
}

// send sends a request and reads the JSON that comes back, whatever its status.
func (c *client) send(request *http.Request, answer any) (status int, err error) {
	response, err := c.http.Do(request) //nolint:gosec // the operator says which server, the CI where it is
	if err != nil {
		for errors.Unwrap(err) != nil { // the outer ones have the address, which may hold a secret
			err = errors.Unwrap(err)
		}
		return 0, fmt.Errorf("no answer from %s: %w", request.URL.Host, err)
	}
	defer response.Body.Close()
	if err := json.NewDecoder(io.LimitReader(response.Body, 1<<20)).Decode(answer); err != nil {
		return 0, fmt.Errorf("%s answered %s, which is not what was expected", request.URL.Host, response.Status)
	}
	return response.StatusCode, nil
}
