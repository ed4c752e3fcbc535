package auth

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/oauth2"

	"github.com/callboard-dev/callboard/catalog/account"
)

// GitHub says how to reach one. GitHub issues no ID tokens: who somebody is, it
// tells whoever has their token.
type GitHub struct {
	ID, ClientID, ClientSecret string
	// Web and API are where it is reached.
	Web, API string
	// Issuer is what accounts are kept under: the address that people know.
	Issuer string
	// Groups says that organizations and teams are wanted too.
	Groups bool
	// Keep keeps the token, to ask again.
	Keep   bool
	Client *http.Client
}

type githubProvider struct{ GitHub }

// NewGitHub returns a GitHub as a provider.
func NewGitHub(g GitHub) Provider { return &githubProvider{g} }

// Available is always so: nothing needs to be known of a GitHub beforehand.
func (*githubProvider) Available() bool { return true }

func (p *githubProvider) oauth(callback string) oauth2.Config {
	scopes := []string{"read:user", "user:email"}
	if p.Groups {
		scopes = append(scopes, "read:org")
	}
	return oauth2.Config{
		ClientID: p.ClientID, ClientSecret: p.ClientSecret, RedirectURL: callback, Scopes: scopes,
		Endpoint: oauth2.Endpoint{AuthURL: p.Web + "/login/oauth/authorize", TokenURL: p.Web + "/login/oauth/access_token", AuthStyle: oauth2.AuthStyleInParams},
	}
}

// Begin returns where to send a browser that wants to sign in.
func (p *githubProvider) Begin(a Attempt) (string, error) {
	oauth := p.oauth(a.Callback)
	return oauth.AuthCodeURL(a.State, oauth2.S256ChallengeOption(a.Verifier)), nil
}

// Finish makes of GitHub's answer whom it vouches for.
func (p *githubProvider) Finish(ctx context.Context, a Attempt, answer url.Values) (*Vouched, error) {
	if iss := answer.Get("iss"); iss != "" && iss != p.Issuer && iss != p.Issuer+"/login/oauth" {
		return nil, fmt.Errorf("%w: the answer is another provider's, %.200q", errDenied, iss)
	}
	oauth := p.oauth(a.Callback)
	token, err := oauth.Exchange(p.with(ctx), answer.Get("code"), oauth2.VerifierOption(a.Verifier))
	if err != nil {
		return nil, exchangeError(err)
	}
	return p.vouch(ctx, token)
}

// Refresh asks once more, with the token of the sign-in or one that it leads to.
func (p *githubProvider) Refresh(ctx context.Context, kept string) (*Vouched, error) {
	var token oauth2.Token
	if err := json.Unmarshal([]byte(kept), &token); err != nil {
		return nil, fmt.Errorf("%w: what was kept is no token", errGone)
	}
	oauth := p.oauth("")
	fresh, err := oauth.TokenSource(p.with(ctx), &token).Token()
	if err != nil {
		return nil, exchangeError(err)
	}
	return p.vouch(ctx, fresh)
}

func (p *githubProvider) with(ctx context.Context) context.Context {
	return context.WithValue(ctx, oauth2.HTTPClient, p.Client)
}

// vouch asks who holds a token.
func (p *githubProvider) vouch(ctx context.Context, token *oauth2.Token) (*Vouched, error) {
	ask := githubAPI{client: p.Client, base: p.API, token: token.AccessToken}
	var user struct {
		ID        int64
		Login     string
		Name      string
		AvatarURL string `json:"avatar_url"`
	}
	if err := ask.get(ctx, "/user", &user); err != nil {
		return nil, err
	}
	if user.ID == 0 || user.Login == "" {
		return nil, fmt.Errorf("%w: GitHub names nobody", errDenied)
	}
	who := account.Person{
		Provider: p.ID, Issuer: p.Issuer, Subject: strconv.FormatInt(user.ID, 10),
		Login: user.Login, Name: user.Name, Picture: webAddress(user.AvatarURL),
	}
	var err error
	if who.Email, err = ask.email(ctx); err != nil {
		return nil, err
	}
	if p.Groups {
		if who.Groups, err = ask.groups(ctx); err != nil {
			return nil, err
		}
	}
	v := &Vouched{Person: who}
	if p.Keep {
		kept, err := json.Marshal(token) //nolint:gosec // it is sealed before it is kept
		if err != nil {
			return nil, err
		}
		v.Kept = string(kept)
	}
	return v, nil
}

// githubAPI asks the API as somebody.
type githubAPI struct {
	client      *http.Client
	base, token string
}

// email is the verified address that somebody has made their first.
func (g githubAPI) email(ctx context.Context) (string, error) {
	var all []struct {
		Email             string
		Primary, Verified bool
	}
	if err := g.get(ctx, "/user/emails?per_page=100", &all); err != nil {
		return "", err
	}
	for _, e := range all {
		if e.Primary && e.Verified {
			return e.Email, nil
		}
	}
	return "", nil
}

// maxPages bounds lists: of 100 organizations or teams each.
const maxPages = 10

// groups are organizations, and teams as organization/team.
func (g githubAPI) groups(ctx context.Context) ([]string, error) {
	type organization struct{ Login string }
	var groups []string
	for page := 1; page <= maxPages; page++ {
		var some []organization
		if err := g.get(ctx, fmt.Sprintf("/user/orgs?per_page=100&page=%d", page), &some); err != nil {
			return nil, err
		}
		for _, o := range some {
			groups = append(groups, o.Login)
		}
		if len(some) < 100 {
			break
		}
	}
	for page := 1; page <= maxPages; page++ {
		var some []struct {
			Slug         string
			Organization organization
		}
		if err := g.get(ctx, fmt.Sprintf("/user/teams?per_page=100&page=%d", page), &some); err != nil {
			return nil, err
		}
		for _, t := range some {
			groups = append(groups, t.Organization.Login+"/"+t.Slug)
		}
		if len(some) < 100 {
			break
		}
	}
	slices.Sort(groups)
	return groups, nil
}

// get asks for one page and reads it into answer.
func (g githubAPI) get(ctx context.Context, path string, answer any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, g.base+path, nil)
	if err != nil {
		return err
	}
	request.Header.Set("Accept", "application/vnd.github+json")
	request.Header.Set("Authorization", "Bearer "+g.token)
	request.Header.Set("User-Agent", "callboard")
	request.Header.Set("X-Github-Api-Version", "2022-11-28")
	response, err := g.client.Do(request)
	if err != nil {
		return fmt.Errorf("%w: %w", errUnavailable, err)
	}
	defer response.Body.Close()
	asked, _, _ := strings.Cut(path, "?")
	switch {
	case response.StatusCode == http.StatusUnauthorized:
		return fmt.Errorf("%w: %s answered 401", errGone, asked)
	case response.StatusCode != http.StatusOK:
		return fmt.Errorf("%w: %s answered %d", errUnavailable, asked, response.StatusCode)
	}
	if err := json.NewDecoder(response.Body).Decode(answer); err != nil {
		return fmt.Errorf("%w: %s: %w", errUnavailable, asked, err)
	}
	return nil
}
