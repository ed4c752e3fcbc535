package ingest_test

import (
	"context"
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// hub gives the world a GitHub to read from; token may be empty.
func (w *world) hub(token string) *githubtest.GitHub {
	w.Helper()
	github, url := w.newHub()
	w.service = ingest.New(ingest.Config{
		DB: w.db, Model: catalog.BuiltInModel(), Interval: time.Minute, Now: w.tick,
		Source: source.New(source.Config{GitHub: []source.GitHubHost{{Host: "github.com", BaseURL: url, Token: token}}}),
	})
	return github
}

func (w *world) newHub() (github *githubtest.GitHub, url string) {
	w.Helper()
	github = githubtest.New()
	server := httptest.NewServer(github)
	w.Cleanup(server.Close)
	return github, server.URL
}

// read registers a URL, or reads it once more.
func (w *world) read(url string) ingest.Result {
	w.Helper()
	results, err := w.service.Register(w.ctx, []string{url}, false)
	if err != nil {
		w.Fatal(err)
	}
	return results[0]
}

func (w *world) definition(ref string) string {
	w.Helper()
	return strings.Join(w.strings(`
		SELECT t.content FROM entities e JOIN declarations d ON d.id = e.declaration_id JOIN texts t ON t.hash = d.definition_hash
		WHERE e.ref = $1`, ref), "")
}

// api is the document of an API whose definition is to be had by a resolver.
func api(name, resolver, target string) string {
	return fmt.Sprintf(`---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: {name: %s}
spec: {type: openapi, lifecycle: production, owner: team, definition: {%s: %s}}
`, name, resolver, target)
}

// Each file that a definition is put together from is one that the location was
// read from: a change of it is seen, and one that fails removes nothing.
func TestBundledFilesAreFollowed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	github := w.hub("")
	github.Push("acme/shop", "main", githubtest.Files{
		"catalog-info.yaml":  api("pay", "$openapi", "./api/openapi.yaml"),
		"api/openapi.yaml":   "paths:\n  /pay: {$ref: ./paths/pay.yaml}\n",
		"api/paths/pay.yaml": "get: {$ref: '../schemas.yaml#/one'}\n", "api/schemas.yaml": "one: {type: one}\n",
	})
	const url = "https://github.com/acme/shop/blob/main/catalog-info.yaml"
	if first := w.read(url); outcomes(first)[ingest.Created] != 1 || len(first.Entities[0].Problems) != 0 {
		t.Fatalf("got %+v, want an entity without problems", first)
	}
	want := "paths:\n  /pay:\n    get:\n      type: %s\n"
	if got := w.definition("api:default/pay"); got != fmt.Sprintf(want, "one") {
		t.Errorf("got the definition %q", got)
	}
	equal(t, "files", w.strings("SELECT replace(url, 'https://github.com/acme/shop/blob/main/', '') FROM files ORDER BY id"),
		[]string{"catalog-info.yaml", "api/openapi.yaml", "api/paths/pay.yaml", "api/schemas.yaml"})
	github.Forget()
	if second := w.read(url); second.Revision != 0 || outcomes(second)[ingest.Unchanged] != 1 || len(github.Requests()) != 4 {
		t.Errorf("got %+v after %d requests, want that four files are unchanged", second, len(github.Requests()))
	}
	github.Push("acme/shop", "main", githubtest.Files{"api/schemas.yaml": "one: {type: two}\n"})
	if third := w.read(url); outcomes(third)[ingest.Updated] != 1 {
		t.Errorf("got %+v, want that the API changed", third)
	}
	if got := w.definition("api:default/pay"); got != fmt.Sprintf(want, "two") {
		t.Errorf("got the definition %q", got)
	}
	github.Delete("acme/shop", "main", "api/schemas.yaml")
	fourth := w.read(url)
	if got := w.definition("api:default/pay"); got != fmt.Sprintf(want, "two") {
		t.Errorf("with a file missing: got the definition %q, want that what was read last stands in", got)
	}
	equal(t, "problems", problems(fourth), []string{"PLACEHOLDER_UNREADABLE $openapi: ./api/openapi.yaml could not be bundled whole: ../schemas.yaml: " +
		"github.com shows no file https://github.com/acme/shop/blob/main/api/schemas.yaml: there is none, or its repository is private"})
}

// problems lists a result's, the entities' first.
func problems(r ingest.Result) []string {
	out := []string{}
	for _, e := range r.Entities {
		for _, p := range e.Problems {
			out = append(out, string(p.Code)+" "+p.Message)
		}
	}
	for _, p := range r.Problems {
		out = append(out, string(p.Code)+" "+p.Message)
	}
	return out
}

// What the token opens is for files of the location's own repository only, however
// the others are reached.
func TestCredentialsAreUsedInTheRepositoryOnly(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	github := w.hub("key")
	const home, other, public = "https://github.com/acme/home/blob/main/", "https://github.com/acme/other/blob/main/", "https://github.com/acme/public/blob/main/"
	for _, slug := range []string{"acme/home", "acme/other"} {
		github.Create(slug, githubtest.Repository{Private: true})
		github.Push(slug, "main", githubtest.Files{"secret.yaml": "secret of " + slug, "own.yaml": "own: {$ref: secret.yaml}"})
	}
	github.Grant("key", "acme/home", "acme/other")
	github.Push("acme/home", "main", githubtest.Files{"all.yaml": api("own", "$openapi", "./own.yaml") + api("foreign", "$text", other+"secret.yaml") + `---
apiVersion: backstage.io/v1alpha1
kind: Location
metadata: {name: all}
spec: {targets: ['` + public + `all.yaml', '` + other + `own.yaml']}
`})
	github.Push("acme/public", "main", githubtest.Files{
		"all.yaml":  api("back", "$text", home+"secret.yaml") + api("through", "$openapi", "./back.yaml"),
		"back.yaml": "{$ref: '" + home + "secret.yaml'}",
	})
	result := w.read(home + "all.yaml")
	for ref, want := range map[string]string{"api:default/own": "own: secret of acme/home\n", "api:default/foreign": "", "api:default/back": "", "api:default/through": "{$ref: '" + home + "secret.yaml'}"} {
		if got := w.definition(ref); got != want {
			t.Errorf("%s: got the definition %q, want %q", ref, got, want)
		}
	}
	said := strings.Join(problems(result), "\n")
	for _, part := range []string{"to strangers", "is named by a file of another repository"} {
		if !strings.Contains(said, part) {
			t.Errorf("got\n%s\nwant that something %s", said, part)
		}
	}
	for _, r := range github.Requests() {
		if r.Token != "" && strings.Contains(r.URI, "/other/") {
			t.Errorf("%s was asked with the token", r.URI)
		}
	}
	for range 2 {
		if again := w.read(home + "all.yaml"); again.Revision != 0 {
			t.Errorf("got %+v, want nothing new", again)
		}
	}
}

// A pattern in a repository finds new files; while it cannot be told what it
// matches, what it matched stays.
func TestPatternsOnGitHub(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	github := w.hub("secret")
	github.Grant("secret")
	github.Push("acme/mono", "feature/one", githubtest.Files{
		"all.yaml":            "apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: {name: all}\nspec: {targets: ['./*/catalog-info.yaml']}\n",
		"a/catalog-info.yaml": component("a", "A"),
	})
	const url = "https://github.com/acme/mono/blob/feature/one/all.yaml"
	w.read(url)
	equal(t, "first", w.entities(), []string{"component:default/a A", "location:default/all "})
	github.Push("acme/mono", "feature/one", githubtest.Files{"b/catalog-info.yaml": component("b", "B")})
	w.read(url)
	all := []string{"component:default/a A", "component:default/b B", "location:default/all "}
	equal(t, "with a new file", w.entities(), all)
	for _, status := range []int{404, 502} {
		github.Break(githubtest.Fault{Prefix: "/api/v3/repos/acme/mono/git/trees", Status: status})
		w.read(url)
		equal(t, fmt.Sprintf("the tree answers %d", status), w.entities(), all)
		equal(t, "locations", w.strings("SELECT status FROM locations"), []string{"FAILING"})
		github.Mend()
	}
	github.Delete("acme/mono", "feature/one", "a/catalog-info.yaml")
	w.read(url)
	equal(t, "without the first", w.entities(), []string{"component:default/b B", "location:default/all "})
}

// What one location makes us hold is bounded.
func TestLocationsAreBounded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	github := w.hub("")
	files, documents := githubtest.Files{}, ""
	for i := range 10 {
		files[fmt.Sprintf("%d.txt", i)] = strings.Repeat(fmt.Sprint(i), 7<<20)
		documents += api(fmt.Sprintf("api-%d", i), "$text", fmt.Sprintf("./%d.txt", i))
	}
	files["catalog-info.yaml"] = documents
	github.Push("acme/large", "main", files)
	result := w.read("https://github.com/acme/large/blob/main/catalog-info.yaml")
	if got := len(problems(result)); got != 1 || outcomes(result)[ingest.Created] != 10 || !strings.Contains(problems(result)[0], "more than 64 MiB") {
		t.Errorf("got %d created and %v, want ten and one problem", outcomes(result)[ingest.Created], problems(result))
	}
}

// The story of two real repositories, state by state.
func TestWalkthrough(t *testing.T) {
	t.Parallel()
	dir, err := filepath.Abs("../../../shared/walkthrough")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skip("the walkthrough's files are not there")
	}
	w := newWorld(t)
	github := w.hub("")
	const server, client = "heraldofsolace/nodejs-server-server", "heraldofsolace/python-client"
	state := func(slug, branch, name string) ingest.Result {
		t.Helper()
		files, err := githubtest.Dir(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		github.Push(slug, branch, files)
		return w.read("https://github.com/" + slug + "/blob/" + branch + "/catalog-info.yaml")
	}
	if err := w.service.ConfigureLocal(w.ctx, true); err != nil {
		t.Fatal(err)
	}

	first := state(server, "final", "nodejs-server-server/01-c6259a8")
	if p := first.Entities[0].Problems; len(p) != 1 || p[0].Path != "metadata.name" || p[0].Line != 4 || p[0].Hint == "" || !strings.Contains(p[0].URL, "/blob/final/catalog-info.yaml") {
		t.Errorf("a name with a space: got %+v, want its field, rule, line and file", first)
	}
	apps := func() []string {
		return w.strings("SELECT ref FROM entities WHERE state = 'live' AND split_part(ref, ':', 1) IN ('component', 'api') ORDER BY ref")
	}
	equal(t, "refused", apps(), []string{})
	state(server, "final", "nodejs-server-server/02-fd6d03e")
	equal(t, "accepted", apps(), []string{"component:default/blog_app"})
	equal(t, "an API that nobody declares", w.relations("providesApi"), []string{"component:default/blog_app api:default/blog-api"})
	third := state(server, "final", "nodejs-server-server/03-0cedde4")
	equal(t, "renamed", apps(), []string{"component:default/blog-app"})
	if o := outcomes(third); o[ingest.Created] != 1 || o[ingest.Deleted] != 1 || third.Revision == 0 {
		t.Errorf("renamed: got %+v, want one created and one deleted in one revision", third)
	}
	fourth := state(server, "final", "nodejs-server-server/04-fa36bdb")
	if outcomes(fourth)[ingest.Rejected] != 1 {
		t.Errorf("no spec: got %+v, want it refused", fourth)
	}
	equal(t, "the last good state stays", w.relations("providesApi"), []string{"component:default/blog-app api:default/blog-api"})
	state(server, "final", "nodejs-server-server/05-3f191b7")
	equal(t, "the relation goes", w.relations("providesApi"), []string{})
	state(server, "final", "nodejs-server-server/06-4c9c374")
	equal(t, "both", apps(), []string{"api:default/blog-api", "component:default/blog-app"})
	equal(t, "the relation is back", w.relations("providesApi"), []string{"component:default/blog-app api:default/blog-api"})
	swagger, err := os.ReadFile(filepath.Join(dir, "nodejs-server-server/06-4c9c374/api/swagger.yaml"))
	if got := w.definition("api:default/blog-api"); err != nil || got != string(swagger) {
		t.Errorf("got a definition of %d bytes, %v, want that of the file, which ends without a newline", len(got), err)
	}
	seventh := state(client, "final", "python-client/final")
	equal(t, "consumes", w.relations("consumesApi"), []string{"component:default/python-client api:default/blog-api"})
	equal(t, "depends", w.relations("dependsOn"), []string{"component:default/python-client component:default/blog-app"})
	equal(t, "no word about guest", problems(seventh), []string{})
}

// An analysis tells all that is wrong with what is registered, and neither waits
// for whoever reads it at the moment nor takes it away from them.
func TestAnalyzeWaitsForNobody(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	github := w.hub("")
	const url = "https://github.com/acme/shop/blob/main/catalog-info.yaml"
	github.Push("acme/shop", "main", githubtest.Files{"catalog-info.yaml": component("one", "One") + component("no name", "Two")})
	w.read(url)
	leased := func(by string) {
		if _, err := w.db.ExecContext(w.ctx, "UPDATE locations SET leased_by = $1, leased_until = now() + interval '1 hour'", by); err != nil {
			t.Fatal(err)
		}
	}
	leased("somebody else")
	ctx, cancel := context.WithTimeout(w.ctx, 10*time.Second)
	defer cancel()
	analysis, err := w.service.Analyze(ctx, "https://github.com/acme/shop")
	if err != nil || len(analysis.Files) != 1 {
		t.Fatalf("got %+v, %v, want one file", analysis, err)
	}
	file := analysis.Files[0]
	if !file.Existed || file.Revision != 0 || outcomes(file)[ingest.Unchanged] != 1 || outcomes(file)[ingest.Rejected] != 1 || len(file.Entities[1].Problems) == 0 {
		t.Errorf("got %+v, want one entity unchanged and one document refused, with its problems", file)
	}
	equal(t, "leases", w.strings("SELECT leased_by FROM locations"), []string{"somebody else"})
	leased("")
}
