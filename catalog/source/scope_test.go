package source_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// Credentials are used in the repository of the location, for what its own files
// name: F9, and Backstage's CVE-2026-106487.
func TestF9CredentialsStayInTheRepository(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	for _, slug := range []string{"acme/home", "acme/other"} {
		github.Create(slug, githubtest.Repository{Private: true})
		github.Push(slug, "main", githubtest.Files{"all.yaml": slug, "api.yaml": slug})
	}
	github.Push("acme/public", "main", githubtest.Files{"all.yaml": "acme/public"})
	github.Grant("key", "acme/home", "acme/other")
	const home, other, public = "https://github.com/acme/home/blob/main/", "https://github.com/acme/other/blob/main/", "https://github.com/acme/public/blob/main/"
	reader := visitor(base, "key")
	tests := []struct {
		root, from, url string
		code            catalog.ProblemCode
		part            string
	}{
		{home + "all.yaml", home + "all.yaml", home + "all.yaml", "", ""},
		{home + "all.yaml", home + "all.yaml", home + "api.yaml", "", ""},
		{home + "all.yaml", home + "all.yaml", "https://github.com/ACME/Home/raw/main/api.yaml", "", ""},
		{home + "all.yaml", home + "all.yaml", public + "all.yaml", "", ""},
		{home + "all.yaml", home + "all.yaml", other + "api.yaml", catalog.NotFound, "to strangers"},
		{public + "all.yaml", public + "all.yaml", home + "api.yaml", catalog.NotFound, "our token is not used"},
		{home + "all.yaml", public + "all.yaml", home + "api.yaml", catalog.NotAllowed, "is named by a file of another repository"},
		{home + "all.yaml", public + "all.yaml", other + "api.yaml", catalog.NotFound, "to strangers"},
		{"file:./all.yaml", "file:./all.yaml", home + "api.yaml", catalog.NotFound, "to strangers"},
	}
	for _, test := range tests {
		scope := reader.Scope(address(t, test.root))
		file, err := scope.Read(t.Context(), address(t, test.from), address(t, test.url), "")
		if test.code != "" {
			wantProblem(t, err, test.code, test.part)
		} else if err != nil || !strings.HasPrefix(string(file.Data), "acme/") {
			t.Errorf("%s for %s: got %+v, %v, want the file", test.url, test.from, file, err)
		}
	}
	for _, r := range github.Requests() {
		if strings.Contains(r.URI, "/other/") && r.Token != "" {
			t.Errorf("%s was asked with the token", r.URI)
		}
	}
	scope := reader.Scope(address(t, home+"all.yaml"))
	_, err := scope.Expand(t.Context(), address(t, home+"all.yaml"), address(t, other+"*.yaml"))
	wantProblem(t, err, catalog.NotAllowed, "is a pattern in another repository")
	_, err = scope.Expand(t.Context(), address(t, public+"all.yaml"), address(t, home+"*.yaml"))
	wantProblem(t, err, catalog.NotAllowed, "is named by a file of another repository")
}

// A token goes to exactly the scheme, host and port that it belongs to.
func TestF5CredentialsGoToOneHost(t *testing.T) {
	t.Parallel()
	thief := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, values := range r.Header {
			if strings.Contains(strings.Join(values, " "), "secret") {
				t.Errorf("%s got %s: %v", r.URL, name, values)
			}
		}
	}))
	t.Cleanup(thief.Close)
	github, base := hub(t)
	fill(github)
	github.Grant("secret")
	reader := source.New(source.Config{
		URLs:   []source.AllowedHost{{Host: host(t, thief.URL), Insecure: true}},
		GitHub: []source.GitHubHost{{Host: "github.com", BaseURL: base, Token: "secret"}},
	})
	for _, url := range []string{
		"https://github.com.evil.io/acme/shop/blob/main/x.yaml", "https://evilgithub.com/acme/shop/blob/main/x.yaml", "https://gist.github.com/acme/shop/blob/main/x.yaml",
		"https://github.com:8443/acme/shop/blob/main/x.yaml", "http://github.com/acme/shop/blob/main/x.yaml", "https://g\u0456thub.com/acme/shop/blob/main/x.yaml",
		"https://api.github.com/repos/acme/shop/contents/catalog-info.yaml", base + "/api/v3/repos/acme/shop/contents/catalog-info.yaml",
	} {
		_, err := get(t, reader, url, "")
		wantProblem(t, err, catalog.HostNotAllowed, "may not be read from")
	}
	if _, err := source.ParseAddress("https://github.com@evil.io/acme/shop/blob/main/x.yaml"); err == nil {
		t.Error("a user in a URL is let pass")
	}
	if requests := github.Requests(); len(requests) != 0 {
		t.Errorf("asked %+v, want nothing", requests)
	}
	if _, err := get(t, reader, thief.URL+"/acme/shop/blob/main/x.yaml", ""); err != nil {
		t.Error(err)
	}
	for _, target := range []string{thief.URL + "/x", base + "/raw/acme/shop/main/catalog-info.yaml"} {
		github.Forget()
		github.Break(githubtest.Fault{Prefix: "/api/", Times: 1, Status: http.StatusTemporaryRedirect, Header: map[string]string{"Location": target}})
		if _, err := get(t, reader, shop+"blob/main/catalog-info.yaml", ""); err != nil {
			t.Errorf("redirected to %s: %v", target, err)
		}
		for _, r := range github.Requests() {
			if strings.HasPrefix(r.URI, "/raw/") && r.Token != "" {
				t.Errorf("%s got the token of the API", r.URI)
			}
		}
	}
	github.Break(githubtest.Fault{Prefix: "/api/", Times: 1, Status: http.StatusFound, Header: map[string]string{"Location": "http://127.0.0.1:1/x"}})
	_, err := get(t, reader, shop+"blob/main/catalog-info.yaml", "")
	wantProblem(t, err, catalog.HostNotAllowed, "127.0.0.1:1 may not be read from")
}

// Paths from the root of a repository are those of the branch, also where its name
// has slashes.
func TestResolveFromTheRoot(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	fill(github)
	github.Grant("secret")
	from := address(t, shop+"blob/feature/one/deep/catalog-info.yaml")
	for _, token := range []string{"", "secret"} {
		scope := visitor(base, token).Scope(from)
		for target, want := range map[string]string{
			"/docs/api.yaml": shop + "blob/feature/one/docs/api.yaml", "./api.yaml": shop + "blob/feature/one/deep/api.yaml",
			"//evil.io/x": "https://evil.io/x", "https://acme.io/x": "https://acme.io/x",
		} {
			if got, err := scope.Resolve(t.Context(), from, target); err != nil || got.String() != want {
				t.Errorf("token %q, %s: got %s, %v, want %s", token, target, got, err, want)
			}
		}
	}
}
