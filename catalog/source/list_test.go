package source_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// mono is a repository with several descriptors, on main and on a branch.
func mono(github *githubtest.GitHub) {
	github.Create("acme/mono", githubtest.Repository{Description: "All of it", Language: "Go", Topics: []string{"shop", "go"}})
	files := githubtest.Files{
		"README.md": "", "mkdocs.yml": "", "api/openapi.yaml": "", "api/events.asyncapi.json": "", "schema.graphql": "", "pay.proto": "", "pay/config.json": "",
		"pay/catalog-info.yaml": "pay", "ship/Catalog-Info.YML": "", "ship/dev.catalog-info.yaml": "", "ship/catalog-info-prod.yaml": "", ".backstage.yaml": "",
		"node_modules/x/catalog-info.yaml": "", "skeleton/${{ values.name }}/catalog-info.yaml": "", "mycatalog-infos.yaml": "", "ship/catalog-info.json": "",
		".github/CODEOWNERS": "* @acme/all\n/pay/ @acme/pay @jane # those who pay\n",
	}
	github.Push("acme/mono", "main", files)
	github.Push("acme/mono", "feature/one", files)
	github.Push("acme/mono", "feature/one", githubtest.Files{"pay/a b/catalog-info.yaml": ""})
}

func texts(addresses []source.Address) string {
	var out []string
	for _, a := range addresses {
		out = append(out, strings.TrimPrefix(a.String(), "https://github.com/acme/mono/blob/"))
	}
	return strings.Join(out, " ")
}

func TestList(t *testing.T) {
	t.Parallel()
	const repo = "https://github.com/acme/mono"
	github, base := hub(t)
	mono(github)
	github.Grant("secret")
	tests := []struct{ url, files string }{
		{repo, "main/.backstage.yaml main/pay/catalog-info.yaml main/ship/Catalog-Info.YML main/ship/catalog-info-prod.yaml main/ship/dev.catalog-info.yaml"},
		{repo + "/tree/main/pay", "main/pay/catalog-info.yaml"},
		{repo + "/tree/main/pay/", "main/pay/catalog-info.yaml"},
		{repo + "/tree/main/api", ""},
		{repo + "/tree/feature/one/pay", "feature/one/pay/catalog-info.yaml feature/one/pay/a%20b/catalog-info.yaml"},
		{repo + "/tree/main/pay/catalog-info.yaml", "main/pay/catalog-info.yaml"},
		{repo + "/blob/main/none.yaml", "main/none.yaml"},
		{repo + "/blob/main/*/catalog-info.yaml", "main/pay/catalog-info.yaml"},
		{"https://acme.io/x.yaml", "https://acme.io/x.yaml"},
	}
	for _, token := range []string{"", "secret"} {
		reader := visitor(base, token)
		for _, test := range tests {
			listing, err := reader.List(t.Context(), address(t, test.url))
			if err != nil || texts(listing.Files) != test.files {
				t.Errorf("%s: got %+v, %v, want %s", test.url, listing, err, test.files)
			}
		}
	}
}

func TestListTellsOfTheRepository(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	mono(github)
	reader := visitor(base, "")
	listing, err := reader.List(t.Context(), address(t, "https://github.com/acme/mono.git"))
	if err != nil {
		t.Fatal(err)
	}
	want := &source.Repository{
		Host: "github.com", Slug: "acme/mono", URL: "https://github.com/acme/mono", DefaultBranch: "main", Branch: "main",
		Description: "All of it", Language: "Go", Topics: []string{"shop", "go"}, Owners: []string{"@acme/all"}, Docs: "mkdocs.yml",
		APIs: []source.APIFile{{Path: "pay.proto", Type: "grpc"}, {Path: "schema.graphql", Type: "graphql"}, {Path: "api/events.asyncapi.json", Type: "asyncapi"}, {Path: "api/openapi.yaml", Type: "openapi"}},
	}
	if !reflect.DeepEqual(listing.Repository, want) {
		t.Errorf("got  %+v\nwant %+v", listing.Repository, want)
	}
	below, err := reader.List(t.Context(), address(t, "https://github.com/acme/mono/tree/feature/one/pay"))
	if err != nil {
		t.Fatal(err)
	}
	if r := below.Repository; r.Branch != "feature/one" || r.Directory != "pay" || strings.Join(r.Owners, " ") != "@acme/pay @jane" || r.Docs != "" || len(r.APIs) != 0 {
		t.Errorf("got %+v, want what is below pay", r)
	}
	if got, want := below.Repository.NewFileURL("pay/catalog-info.yaml", "a: b\n"), "https://github.com/acme/mono/new/feature/one?filename=pay%2Fcatalog-info.yaml&value=a%3A+b%0A"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := below.Repository.FileURL("a b.yaml").String(), "https://github.com/acme/mono/blob/feature/one/a%20b.yaml"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestMatches(t *testing.T) {
	t.Parallel()
	const repo = "https://github.com/acme/mono/"
	tests := []struct {
		pattern, address string
		want             bool
	}{
		{"file:./a/*.yaml", "file:./a/b.yaml", true},
		{"file:./a/*.yaml", "file:./a/b/c.yaml", false},
		{"file:./a/**/*.yaml", "file:./a/c.yaml", true},
		{"file:./a/b.yaml", "file:./a/b.yaml", false},
		{repo + "tree/feature/one/*/x.yaml", repo + "blob/feature/one/p%20q/x.yaml", true},
		{repo + "blob/main/*.yaml", "https://github.com/ACME/mono/blob/main/x.yaml", true},
		{repo + "blob/main/*.yaml", "https://github.com/acme/other/blob/main/x.yaml", false},
		{repo + "blob/main/*.yaml", repo + "blob/main/.x.yaml", false},
		{repo + "blob/main/x.yaml", repo + "blob/main/x.yaml", false},
		{"https://acme.io/*.yaml", "https://acme.io/x.yaml", false},
	}
	for _, test := range tests {
		if got := address(t, test.pattern).Matches(address(t, test.address)); got != test.want {
			t.Errorf("%s, %s: got %v, want %v", test.pattern, test.address, got, test.want)
		}
	}
}

func TestListRefusals(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	mono(github)
	github.Create("acme/empty", githubtest.Repository{})
	github.Create("acme/huge", githubtest.Repository{TreeLimit: 2})
	github.Push("acme/huge", "main", githubtest.Files{"a.yaml": "", "b.yaml": "", "catalog-info.yaml": "", "z/deep/catalog-info.yaml": ""})
	github.Grant("secret")
	tests := []struct {
		token, url string
		code       catalog.ProblemCode
		part       string
	}{
		{"", "https://github.com/acme/none", catalog.NotFound, "if it is private, add a token"},
		{"secret", "https://github.com/acme/none", catalog.NotFound, "our token must have the right"},
		{"secret", "https://github.com/acme/mono/tree/none/x", catalog.NotFound, "no branch, tag or commit that none/x begins with"},
		{"secret", "https://github.com/acme/mono/tree/main/none", catalog.NotFound, "no directory none on main"},
		{"wrong", "https://github.com/acme/mono", catalog.Unreachable, "does not accept our token"},
		{"secret", "https://github.com/acme/huge/blob/main/c*.yaml", catalog.TooLarge, "more files than GitHub lists"},
		{"secret", "https://github.com/acme/mono/blob/*/x.yaml", catalog.InvalidField, "which branch is meant"},
	}
	for _, test := range tests {
		_, err := visitor(base, test.token).List(t.Context(), address(t, test.url))
		wantProblem(t, err, test.code, test.part)
	}
	listing, err := visitor(base, "").List(t.Context(), address(t, "https://github.com/acme/huge"))
	if err != nil || !listing.Truncated || len(listing.Files) != 0 {
		t.Errorf("got %+v, %v, want that there may be more", listing, err)
	}
	// A directory of it, and patterns below one, are listed whole all the same.
	listing, err = visitor(base, "").List(t.Context(), address(t, "https://github.com/acme/huge/tree/main/z/deep"))
	if err != nil || listing.Truncated || len(listing.Files) != 1 {
		t.Errorf("got %+v, %v, want one file", listing, err)
	}
	found, err := visitor(base, "").Expand(t.Context(), address(t, "https://github.com/acme/huge/blob/main/z/*/catalog-info.yaml"))
	if want := "https://github.com/acme/huge/blob/main/z/deep/catalog-info.yaml"; err != nil || texts(found) != want {
		t.Errorf("got %s, %v, want %s", texts(found), err, want)
	}
	_, err = visitor(base, "").List(t.Context(), address(t, "https://github.com/acme/huge/tree/main/z/none"))
	wantProblem(t, err, catalog.NotFound, "no directory z/none on main")
	listing, err = visitor(base, "secret").List(t.Context(), address(t, "https://github.com/acme/empty"))
	if err != nil || len(listing.Files) != 0 || listing.Repository == nil {
		t.Errorf("got %+v, %v, want a repository without files", listing, err)
	}
	github.Limit(githubtest.Limits{Anonymous: 1})
	_, err = visitor(base, "").List(t.Context(), address(t, "https://github.com/acme/mono"))
	wantProblem(t, err, catalog.RateLimited, "with a token GitHub allows thousands")
}

// Patterns in a repository cost one request for its tree, and none for as long as
// a stranger has to be careful.
func TestExpandGitHub(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	mono(github)
	github.Grant("secret")
	const repo = "https://github.com/acme/mono/blob/"
	tests := []struct{ in, want string }{
		{"main/*/catalog-info.yaml", "main/pay/catalog-info.yaml"},
		{"main/ship/*.yaml", "main/ship/catalog-info-prod.yaml main/ship/dev.catalog-info.yaml"},
		{"feature/one/pay/**/catalog-info.yaml", "feature/one/pay/a%20b/catalog-info.yaml feature/one/pay/catalog-info.yaml"},
		{"feature/one/pay/a%20b/*.yaml", "feature/one/pay/a%20b/catalog-info.yaml"},
		{"main/.b*.yaml", "main/.backstage.yaml"},
		{"main/none/*.yaml", ""},
		{"main/pay/catalog-info.yaml", "main/pay/catalog-info.yaml"},
	}
	for _, token := range []string{"", "secret"} {
		now := newClock()
		reader := source.New(source.Config{Now: now.Now, GitHub: []source.GitHubHost{{Host: "github.com", BaseURL: base, Token: token}}})
		for _, test := range tests {
			found, err := reader.Expand(t.Context(), address(t, repo+test.in))
			if err != nil || texts(found) != test.want {
				t.Errorf("%s: got %s, %v, want %s", test.in, texts(found), err, test.want)
			}
		}
	}

	github.Limit(githubtest.Limits{Anonymous: 60})
	now := newClock()
	github.SetNow(now.Now)
	stranger := source.New(source.Config{Now: now.Now, GitHub: []source.GitHubHost{{Host: "github.com", BaseURL: base}}})
	github.Forget()
	for start := now.Now(); now.Now().Sub(start) < 2*time.Hour; now.pass(time.Minute) {
		for _, pattern := range []string{"main/*/catalog-info.yaml", "feature/one/*/catalog-info.yaml"} {
			if _, err := stranger.Expand(t.Context(), address(t, repo+pattern)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if got := len(github.Requests()); got < 40 || got > 100 {
		t.Errorf("asked %d times in two hours of 60 each, want something between 40 and 100", got)
	}
}
