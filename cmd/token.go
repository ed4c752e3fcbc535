package cmd

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/pflag"
)

func tokenCommand() *command {
	c := newCommand("token", "create|list|…", "make, list and end access tokens",
		"create NAME tells a running Callboard to make a token for whoever asks, or with\n"+
			"--service for a service account. Its secret is printed this once. What a token may\n"+
			"do is what its owner may, as far as its scopes go: catalog:read, catalog:write,\n"+
			"locations:write, admin. --ref and --set name the only entities and sets that it may\n"+
			"change. list shows those that there are, revoke ID ends one.\n\n"+
			"Where people sign in, CALLBOARD_TOKEN must hold a token with the scope admin; the\n"+
			"first one is made on the settings page.\n\n"+
			"exchange is for pipelines: it prints a token of 15 minutes for the identity that the\n"+
			"CI gives the job, where a trust rule says so. That of GitHub Actions it finds by\n"+
			"itself; GitLab CI and others put it into CALLBOARD_ID_TOKEN. With --scope the token\n"+
			"may do less than the rule gives.")
	server := serverFlag(c)
	wanted := newTokenFlags(c.flags)
	audience := c.flags.String("audience", "", "whom the CI is to make its token for; the server's address where left out")
	c.run = func(ctx context.Context, p Process, args []string) error {
		switch {
		case len(args) == 2 && args[0] == "create":
			return server(p).createToken(ctx, p, wanted, args[1], c.json)
		case len(args) == 1 && args[0] == "list":
			return server(p).listTokens(ctx, p, c.json)
		case len(args) == 2 && args[0] == "revoke":
			return server(p).revokeToken(ctx, p, args[1], c.json)
		case len(args) == 1 && args[0] == "exchange":
			var narrowed []string
			if c.flags.Changed("scope") {
				narrowed = wanted.scopes
			}
			return server(p).exchange(ctx, p, *audience, narrowed, c.json)
		}
		return misused("write callboard token create NAME, callboard token list, callboard token revoke ID or callboard token exchange")
	}
	return c
}

// newToken is what the flags say about the token to be made.
type newToken struct {
	scopes, refs, sets []string
	days               int
	service            string
}

func newTokenFlags(flags *pflag.FlagSet) *newToken {
	t := &newToken{}
	flags.StringSliceVar(&t.scopes, "scope", []string{"catalog:read"}, "what it may do; several with commas, or several flags")
	flags.IntVar(&t.days, "days", 90, "how long it lasts, at most 366")
	flags.StringSliceVar(&t.refs, "ref", nil, "an entity that it may change")
	flags.StringSliceVar(&t.sets, "set", nil, "a set that it may change")
	flags.StringVar(&t.service, "service", "", "the service account that it is for")
	return t
}

// input is t as the API has it.
func (t *newToken) input(name string, now time.Time) map[string]any {
	input := map[string]any{"name": name, "expiresAt": now.AddDate(0, 0, t.days).UTC().Format(time.RFC3339)}
	scopes := []string{}
	for _, scope := range t.scopes {
		scopes = append(scopes, strings.ToUpper(strings.ReplaceAll(scope, ":", "_")))
	}
	input["scopes"] = scopes
	if len(t.refs) > 0 {
		input["refs"] = t.refs
	}
	if len(t.sets) > 0 {
		input["sets"] = t.sets
	}
	if t.service != "" {
		input["serviceAccount"] = t.service
	}
	return input
}

// token is one as the API tells it.
type token struct {
	ID             string     `json:"id"`
	Name           string     `json:"name"`
	Scopes         []string   `json:"scopes"`
	ServiceAccount string     `json:"serviceAccount,omitempty"`
	LastFour       string     `json:"lastFour"`
	ExpiresAt      time.Time  `json:"expiresAt"`
	LastUsedAt     *time.Time `json:"lastUsedAt"`
}

const tokenFields = ` id name scopes serviceAccount lastFour expiresAt lastUsedAt ` //nolint:gosec // names of fields, no secret

// inputError is what the API finds wrong with an input.
type inputError struct {
	Message string `json:"message"`
	Hint    string `json:"hint"`
}

// refused prints what is wrong with an input.
func refused(p Process, errs []inputError, asJSON bool) error {
	if asJSON {
		return errors.Join(writeTokenJSON(p.Stdout, map[string]any{"errors": errs}), errProblems)
	}
	for _, e := range errs {
		fmt.Fprintln(p.Stderr, strings.TrimSuffix("callboard: "+e.Message+": "+e.Hint, ": "))
	}
	return errProblems
}

func (c *client) createToken(ctx context.Context, p Process, wanted *newToken, name string, asJSON bool) error {
	var answer struct {
		CreateAccessToken struct {
			Token  *token
			Secret string
			Errors []inputError
		}
	}
	const query = `mutation CreateToken($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { token {` + tokenFields + `} secret errors { message hint } } }`
	if err := c.ask(ctx, query, map[string]any{"input": wanted.input(name, time.Now())}, &answer); err != nil {
		return err
	}
	made := answer.CreateAccessToken
	if made.Token == nil {
		return refused(p, made.Errors, asJSON)
	}
	if asJSON {
		return writeTokenJSON(p.Stdout, map[string]any{"token": made.Token, "secret": made.Secret})
	}
	fmt.Fprintf(p.Stderr, "made %s, which lasts until %s; it is shown this once:\n", made.Token.Name, made.Token.ExpiresAt.Local().Format(time.DateOnly))
	_, err := fmt.Fprintln(p.Stdout, made.Secret)
	return err
}

func (c *client) listTokens(ctx context.Context, p Process, asJSON bool) error {
	var answer struct {
		Viewer struct{ AccessTokens []token }
	}
	if err := c.ask(ctx, `query Tokens { viewer { accessTokens {`+tokenFields+`} } }`, nil, &answer); err != nil {
		return err
	}
	all := answer.Viewer.AccessTokens
	if asJSON {
		return writeTokenJSON(p.Stdout, append([]token{}, all...))
	}
	if len(all) == 0 {
		_, err := fmt.Fprintln(p.Stdout, "no token; make one with callboard token create NAME")
		return err
	}
	table := tabwriter.NewWriter(p.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "ID\tNAME\tENDS WITH\tSCOPES\tUNTIL\tLAST USED")
	for _, t := range all {
		used := "never"
		if t.LastUsedAt != nil {
			used = t.LastUsedAt.Local().Format("2006-01-02 15:04")
		}
		name := t.Name
		if t.ServiceAccount != "" {
			name += " (" + t.ServiceAccount + ")"
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\n", t.ID, name, t.LastFour, scopeNames(t.Scopes), t.ExpiresAt.Local().Format(time.DateOnly), used)
	}
	return table.Flush()
}

// scopeNames are scopes as people write them.
func scopeNames(scopes []string) string {
	return strings.ToLower(strings.ReplaceAll(strings.Join(scopes, ","), "_", ":"))
}

func (c *client) revokeToken(ctx context.Context, p Process, id string, asJSON bool) error {
	var answer struct {
		RevokeAccessToken struct {
			Token  *token
			Errors []inputError
		}
	}
	if err := c.ask(ctx, `mutation RevokeToken($id: ID!) { revokeAccessToken(id: $id) { token {`+tokenFields+`} errors { message hint } } }`, map[string]any{"id": id}, &answer); err != nil {
		return err
	}
	ended := answer.RevokeAccessToken
	switch {
	case ended.Token == nil:
		return refused(p, ended.Errors, asJSON)
	case asJSON:
		return writeTokenJSON(p.Stdout, ended.Token)
	}
	_, err := fmt.Fprintf(p.Stdout, "%s is of no use any more\n", ended.Token.Name)
	return err
}

func writeTokenJSON(w io.Writer, v any) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}
