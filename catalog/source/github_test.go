package source_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// hub starts a GitHub.
func hub(t *testing.T) (*githubtest.GitHub, string) {
	t.Helper()
	github := githubtest.New()
	server := httptest.NewServer(github)
	t.Cleanup(server.Close)
	return github, server.URL
}

// visitor returns a reader for which github.com lies at base; token may be empty.
func visitor(base, token string) *source.Reader {
	return source.New(source.Config{GitHub: []source.GitHubHost{{Host: "github.com", BaseURL: base, Token: token}}})
}

// clock is a time that tests move.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func newClock() *clock { return &clock{now: time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// asked are the paths that were asked for since last time.
func asked(github *githubtest.GitHub) string {
	var out []string
	for _, r := range github.Requests() {
		out = append(out, r.URI)
	}
	github.Forget()
	return strings.Join(out, " ")
}

const shop = "https://github.com/acme/shop/"

// fill pushes the files that the tests of reading look for, and returns the commits
// of main and of feature/one.
func fill(github *githubtest.GitHub) (main, feature string) {
	main = github.Push("acme/shop", "main", githubtest.Files{"catalog-info.yaml": "main", "deep/x y.yaml": "blank", "a#b.yaml": "hash"})
	feature = github.Push("acme/shop", "feature/one", githubtest.Files{"catalog-info.yaml": "feature", "deep/catalog-info.yaml": "deep feature"})
	github.Tag("acme/shop", "v1.0", main)
	return main, feature
}

// The same files are read with a token and without one.
func TestGitHubURLs(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	main, feature := fill(github)
	github.Grant("secret")
	tests := []struct{ url, data, commit string }{
		{shop + "blob/main/catalog-info.yaml", "main", main},
		{shop + "tree/main/catalog-info.yaml", "main", main},
		{shop + "raw/main/catalog-info.yaml", "main", main},
		{shop + "edit/main/catalog-info.yaml", "main", main},
		{shop + "raw/refs/heads/main/catalog-info.yaml", "main", main},
		{shop + "blob/HEAD/catalog-info.yaml", "main", main},
		{shop + "blob/v1.0/catalog-info.yaml", "main", main},
		{shop + "blob/" + main + "/catalog-info.yaml", "main", main},
		{shop + "blob/main/deep/x%20y.yaml", "blank", main},
		{shop + "blob/main/a%23b.yaml", "hash", main},
		{shop + "blob/feature/one/catalog-info.yaml", "feature", feature},
		{shop + "blob/feature/one/deep/catalog-info.yaml", "deep feature", feature},
		{"https://GitHub.com/Acme/Shop/blob/main/catalog-info.yaml", "main", main},
		{"https://raw.githubusercontent.com/acme/shop/main/catalog-info.yaml", "main", main},
		{"https://raw.githubusercontent.com/acme/shop/refs/heads/feature/one/catalog-info.yaml", "feature", feature},
	}
	for _, token := range []string{"", "secret"} {
		reader := visitor(base, token)
		for _, test := range tests {
			file, err := get(t, reader, test.url, "")
			if err != nil || string(file.Data) != test.data {
				t.Errorf("token %q, %s: got %+v, %v, want %q", token, test.url, file, err, test.data)
				continue
			}
			// Of a branch the raw host does not tell the commit.
			if want := test.commit; file.Commit != want && (token != "" || strings.Contains(test.url, main)) {
				t.Errorf("token %q, %s: got commit %q, want %q", token, test.url, file.Commit, want)
			}
			again, err := get(t, reader, test.url, file.ETag)
			if err != nil || !again.NotModified || again.ETag != file.ETag {
				t.Errorf("token %q, %s read again: got %+v, %v, want that it is the same", token, test.url, again, err)
			}
		}
	}
}

// Without a token nothing is asked of the API; with one, a file costs one request,
// and one more for its commit when it has changed.
func TestGitHubRequests(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	fill(github)
	github.Grant("secret")
	one := shop + "blob/feature/one/catalog-info.yaml"

	stranger := visitor(base, "")
	file, err := get(t, stranger, one, "")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := asked(github), "/raw/acme/shop/feature/one/catalog-info.yaml"; got != want {
		t.Errorf("without a token: asked for %s, want %s", got, want)
	}

	member := visitor(base, "secret")
	const contents = "/api/v3/repos/acme/shop/contents/"
	known, err := get(t, member, one, file.ETag)
	if err != nil || known.NotModified {
		t.Fatalf("got %+v, %v; a stranger's ETag is none of a token", known, err)
	}
	want := contents + "one/catalog-info.yaml?ref=feature /api/v3/repos/acme/shop " + contents + "catalog-info.yaml?ref=feature%2Fone /api/v3/repos/acme/shop/commits/feature%2Fone"
	if got := asked(github); got != want {
		t.Errorf("the first time: asked for %s, want %s", got, want)
	}
	if _, err := get(t, member, one, known.ETag); err != nil {
		t.Fatal(err)
	}
	if requests := github.Requests(); len(requests) != 1 || requests[0].Status != http.StatusNotModified || requests[0].Token != "secret" {
		t.Errorf("unchanged: asked %+v, want one request that is answered 304", requests)
	}
	github.Forget()
	github.Push("acme/shop", "feature/one", githubtest.Files{"catalog-info.yaml": "new"})
	if file, err := get(t, member, one, known.ETag); err != nil || string(file.Data) != "new" {
		t.Errorf("got %+v, %v, want what was pushed", file, err)
	}
	want = contents + "catalog-info.yaml?ref=feature%2Fone /api/v3/repos/acme/shop/commits/feature%2Fone"
	if got := asked(github); got != want {
		t.Errorf("changed: asked for %s, want %s", got, want)
	}
}

// An ETag is shown with the credential that it was given to, and with no other.
func TestETagsBelongToACredential(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	fill(github)
	github.Grant("first")
	github.Grant("second")
	url := shop + "blob/main/catalog-info.yaml"
	file, err := get(t, visitor(base, "first"), url, "")
	if err != nil || strings.Contains(file.ETag, "first") {
		t.Fatalf("got %+v, %v; want an ETag that does not tell the token", file, err)
	}
	for _, token := range []string{"second", ""} {
		github.Forget()
		if again, err := get(t, visitor(base, token), url, file.ETag); err != nil || again.NotModified {
			t.Errorf("got %+v, %v, want the file", again, err)
		}
		for _, r := range github.Requests() {
			if r.IfNoneMatch != "" {
				t.Errorf("%s was asked with %s, which is another's", r.URI, r.IfNoneMatch)
			}
		}
	}
	if again, err := get(t, visitor(base, "first"), url, file.ETag); err != nil || !again.NotModified {
		t.Errorf("after a restart: got %+v, %v, want that it is the same", again, err)
	}
}

func TestGitHubRefusals(t *testing.T) {
	t.Parallel()
	const file, private = shop + "blob/main/catalog-info.yaml", "https://github.com/acme/secret/blob/main/catalog-info.yaml"
	limits := map[string]string{"X-RateLimit-Limit": "60", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "4102444800"}
	jsonBody := map[string]string{"Content-Type": "application/json"}
	tests := []struct {
		name, token, url string
		fault            *githubtest.Fault
		code             catalog.ProblemCode
		part             string
		retry            time.Duration
	}{
		{"no file", "", shop + "blob/main/none.yaml", nil, catalog.NotFound, "there is none, or its repository is private", 0},
		{"no file, with a token", "secret", shop + "blob/main/deep/none.yaml", nil, catalog.NotFound, "acme/shop has no file deep/none.yaml on main", 0},
		{"no branch", "secret", shop + "blob/none/x.yaml", nil, catalog.NotFound, "acme/shop has no file x.yaml on none", 0},
		{"private", "", private, nil, catalog.NotFound, "add a token for this host to callboard.local.yaml:\nsources:\n  github:\n    - host: github.com", 0},
		{"private, not for this token", "secret", private, nil, catalog.NotFound, "our token must have the right", 0},
		{"a repository", "", "https://github.com/acme/shop", nil, catalog.NoDescriptor, shop + "blob/main/catalog-info.yaml", 0},
		{"a branch", "", shop + "tree/main", nil, catalog.NoDescriptor, shop + "blob/main/catalog-info.yaml", 0},
		{"a directory", "secret", shop + "tree/main/deep", nil, catalog.NoDescriptor, "is a directory", 0},
		{"bad token", "wrong", file, nil, catalog.Unreachable, "github.com does not accept our token: Bad credentials", 0},
		{"forbidden", "secret", file, &githubtest.Fault{Status: 403, Header: jsonBody, Body: `{"message":"Resource protected by organization SAML enforcement."}`}, catalog.Unreachable, "SAML enforcement", 0},
		{"limit", "", file, &githubtest.Fault{Status: 429, Header: limits}, catalog.RateLimited, "with a token GitHub allows thousands", time.Hour},
		{"limit, with a token", "secret", file, &githubtest.Fault{Status: 403, Header: limits}, catalog.RateLimited, "asks us to slow down", time.Hour},
		{"secondary limit", "secret", file, &githubtest.Fault{Status: 403, Header: map[string]string{"Retry-After": "30"}}, catalog.RateLimited, "slow down", 30 * time.Second},
		{"secondary limit that does not say how long", "secret", file, &githubtest.Fault{Status: 403, Header: jsonBody, Body: `{"message":"You have exceeded a secondary rate limit."}`}, catalog.RateLimited, "slow down", time.Minute},
		{"too many", "", file, &githubtest.Fault{Status: 429}, catalog.RateLimited, "slow down", time.Minute},
		{"their fault", "", file, &githubtest.Fault{Status: 502}, catalog.Unreachable, "answered 502 Bad Gateway", 0},
		{"their fault, for a while", "", file, &githubtest.Fault{Status: 503, Header: map[string]string{"Retry-After": "9"}}, catalog.Unreachable, "answered 503", 9 * time.Second},
		{"a page", "", file, &githubtest.Fault{Header: map[string]string{"Content-Type": "text/html"}, Body: "<p>Sign in"}, catalog.NoDescriptor, "is a web page", 0},
		{"a page that says it is text", "secret", file, &githubtest.Fault{Header: map[string]string{"Content-Type": "text/plain"}, Body: "\n<!DOCTYPE html><p>Sign in"}, catalog.NoDescriptor, "asks for a sign-in", 0},
		{"cut off", "secret", file, &githubtest.Fault{Body: "half", Truncate: true}, catalog.Unreachable, "broke off before the end", 0},
		{"304 that nobody asked for", "", file, &githubtest.Fault{Status: 304}, catalog.Unreachable, "answered 304", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			github, base := hub(t)
			fill(github)
			github.Create("acme/secret", githubtest.Repository{Private: true})
			github.Push("acme/secret", "main", githubtest.Files{"catalog-info.yaml": "private"})
			github.Grant("secret")
			if test.fault != nil {
				github.Break(*test.fault)
			}
			reader := source.New(source.Config{Now: newClock().Now, GitHub: []source.GitHubHost{{Host: "github.com", BaseURL: base, Token: test.token}}})
			_, err := get(t, reader, test.url, "")
			read := wantProblem(t, err, test.code, test.part)
			if read.RetryAfter != test.retry {
				t.Errorf("got to wait %v, want %v", read.RetryAfter, test.retry)
			}
			if read.Problem.URL != test.url {
				t.Errorf("it is about %s, want %s", read.Problem.URL, test.url)
			}
		})
	}
}

func TestPrivateRepository(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	github.Create("acme/secret", githubtest.Repository{Private: true})
	commit := github.Push("acme/secret", "main", githubtest.Files{"catalog-info.yaml": "private"})
	github.Grant("key", "acme/secret")
	file, err := get(t, visitor(base, "key"), "https://github.com/acme/secret/blob/main/catalog-info.yaml", "")
	if err != nil || string(file.Data) != "private" || file.Commit != commit {
		t.Errorf("got %+v, %v, want the file of commit %s", file, err, commit)
	}
}

// A renamed repository is found where it is now, still with the token.
func TestRenamedRepository(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	fill(github)
	github.Create("acme/shop", githubtest.Repository{Private: true})
	github.Grant("key", "acme/store")
	github.Rename("acme/shop", "acme/store")
	file, err := get(t, visitor(base, "key"), shop+"blob/main/catalog-info.yaml", "")
	if err != nil || string(file.Data) != "main" {
		t.Errorf("got %+v, %v, want the file", file, err)
	}
}

// Any number of hosts; each has its own token, and what is left of its limit.
func TestGitHubEnterprise(t *testing.T) {
	t.Parallel()
	public, publicURL := hub(t)
	private, privateURL := hub(t)
	public.Push("acme/shop", "main", githubtest.Files{"x.yaml": "public"})
	private.Create("team/app", githubtest.Repository{Private: true})
	private.Push("team/app", "main", githubtest.Files{"x.yaml": "enterprise"})
	private.Grant("inside", "team/app")
	reader := source.New(source.Config{GitHub: []source.GitHubHost{
		{Host: "github.com", BaseURL: publicURL}, {Host: "Git.acme.io:8443", BaseURL: privateURL, Token: "inside"},
	}})
	for url, want := range map[string]string{shop + "blob/main/x.yaml": "public", "https://git.acme.io:8443/team/app/blob/main/x.yaml": "enterprise"} {
		if file, err := get(t, reader, url, ""); err != nil || string(file.Data) != want {
			t.Errorf("%s: got %+v, %v, want %s", url, file, err, want)
		}
	}
	hosts := reader.Hosts()
	if len(hosts) != 2 || hosts[0].Host != "github.com" || hosts[0].Authenticated || !strings.Contains(hosts[0].Hint, "add a token") {
		t.Errorf("got %+v, want github.com without a token", hosts[0])
	}
	if h := hosts[1]; h.Host != "git.acme.io:8443" || !h.Authenticated || h.Limit != 5000 || h.Remaining != 4998 || h.ResetsAt.IsZero() || h.Hint != "" || h.Reads != 2 {
		t.Errorf("got %+v, want an Enterprise with two requests of its limit used", h)
	}
	_, err := get(t, reader, "https://git.acme.io/team/app/blob/main/x.yaml", "")
	wantProblem(t, err, catalog.HostNotAllowed, "sources:\n  github:\n    - host: git.acme.io")
}

// What is no file of a repository is asked of the web, as a stranger.
func TestGitHubWeb(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	fill(github)
	github.Grant("secret")
	reader := visitor(base, "secret")
	_, err := get(t, reader, shop+"releases/download/v1/x.yaml", "")
	wantProblem(t, err, catalog.NoDescriptor, "is a web page")
	if _, err := get(t, reader, "https://raw.githubusercontent.com/acme/shop/main/catalog-info.yaml?token=mine", ""); err != nil {
		t.Error(err)
	}
	for _, r := range github.Requests() {
		if r.Token != "" {
			t.Errorf("%s was asked with the token", r.URI)
		}
	}
}
