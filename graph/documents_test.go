package graph

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// TestTheDocumentsQueries asks what docs/graphql.md and the README ask, as it stands
// there, of the company that comes with the program: each is answered within the
// limits, and none comes to nothing.
func TestTheDocumentsQueries(t *testing.T) {
	t.Parallel()
	w, github := hub(t, "")
	if err := os.CopyFS(filepath.Join(w.dir, "examples"), os.DirFS("../examples")); err != nil {
		t.Fatal(err)
	}
	w.register("examples/all.yaml")
	github.Push("backstage/backstage", "master", githubtest.Files{"catalog-info.yaml": tomato})
	github.Push("kelseyhightower/nocode", "master", githubtest.Files{"README.md": "# No Code"})
	github.Push("acme/blog", "main", githubtest.Files{"catalog-info.yaml": "apiVersion: backstage.io/v1alpha1\nkind: API\n" +
		"metadata: {name: blog-api}\nspec: {type: openapi, lifecycle: production, owner: user:guest, definition: '{}'}\n"})
	w.ask(register, vars{"urls": []string{"https://github.com/acme/blog/blob/main/catalog-info.yaml"}})
	asked := 0
	for file, query := range map[string]*regexp.Regexp{
		"../docs/graphql.md": regexp.MustCompile(`(?s)    ask '(.*?)'\n`), "../README.md": regexp.MustCompile("(?s)```graphql\n(.*?)```"),
	} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range query.FindAllStringSubmatch(string(text), -1) {
			asked++
			for field, value := range w.ask(found[1], nil) {
				if value == nil {
					t.Errorf("%s: %s\n%s is null", file, found[1], field)
				}
			}
		}
	}
	if asked < 20 {
		t.Errorf("found %d queries, which leaves some out", asked)
	}
}
