package source_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
	"github.com/callboard-dev/callboard/catalog/source"
)

// parsed reads a suggestion as a file of its repository is read. Nothing may be
// wrong with it.
func parsed(t *testing.T, s *source.Suggestion) []*descriptor.Entity {
	t.Helper()
	stream := descriptor.Split([]byte(s.YAML), s.Address.String())
	values := map[descriptor.Placeholder]descriptor.Value{}
	for _, p := range stream.Placeholders() {
		values[p] = descriptor.Value{Text: "the text of " + p.Target}
	}
	file := stream.Parse(catalog.BuiltInModel(), values)
	problems := file.Problems
	var out []*descriptor.Entity
	for _, doc := range file.Documents {
		problems = append(problems, doc.Problems...)
		out = append(out, doc.Entity)
	}
	if len(problems) > 0 {
		t.Fatalf("%s\nhas problems: %+v", s.YAML, problems)
	}
	return out
}

func suggest(t *testing.T, r source.Repository) *source.Suggestion {
	t.Helper()
	if r.Slug == "" {
		r.Slug = "acme/shop"
	}
	r.Host, r.URL, r.Branch = "github.com", "https://github.com/"+r.Slug, "main"
	s, err := r.Suggest()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSuggest(t *testing.T) {
	t.Parallel()
	s := suggest(t, source.Repository{
		Description: "Sells things: all of them", Language: "Go", Topics: []string{"shop", "go"}, Owners: []string{"@jane", "@acme/sales"}, Docs: "mkdocs.yml",
		APIs: []source.APIFile{{Path: "api/openapi.yaml", Type: "openapi"}, {Path: "schema.graphqls", Type: "graphql"}},
	})
	want := `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: shop
  description: "Sells things: all of them"
  annotations:
    github.com/project-slug: acme/shop
    backstage.io/techdocs-ref: dir:.
  tags:
    - shop
    - go
spec:
  type: service # or library, website, …
  lifecycle: production # or experimental, deprecated
  owner: sales
  providesApis:
    - shop-openapi
    - shop-schema
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: shop-openapi
spec:
  type: openapi
  lifecycle: production
  owner: sales
  definition:
    $text: ./api/openapi.yaml
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: shop-schema
spec:
  type: graphql
  lifecycle: production
  owner: sales
  definition:
    $text: ./schema.graphqls
`
	if s.YAML != want {
		t.Errorf("got\n%s", s.YAML)
	}
	entities := parsed(t, s)
	if len(entities) != 3 || *entities[1].Definition != "the text of ./api/openapi.yaml" {
		t.Errorf("got %d entities, the second with %v", len(entities), entities[1].Definition)
	}
	if s.Path != "catalog-info.yaml" || s.Address.String() != "https://github.com/acme/shop/blob/main/catalog-info.yaml" ||
		!strings.HasPrefix(s.CreateURL, "https://github.com/acme/shop/new/main?filename=catalog-info.yaml&value=apiVersion") {
		t.Errorf("got %s, %s, %s", s.Path, s.Address, s.CreateURL)
	}
	if !slices.Equal(s.NeedsInput, []string{"spec.type", "spec.lifecycle"}) {
		t.Errorf("got that %q need input", s.NeedsInput)
	}
}

func TestSuggestOfADirectory(t *testing.T) {
	t.Parallel()
	s := suggest(t, source.Repository{Directory: "services/pay", Owners: []string{"jane@acme.io"}, APIs: []source.APIFile{{Path: "services/pay/api/pay.proto", Type: "grpc"}}})
	component, api := parsed(t, s)[0], parsed(t, s)[1]
	if component.Name != "pay" || component.Owner.String() != "user:default/jane" || s.Path != "services/pay/catalog-info.yaml" {
		t.Errorf("got %s of %s at %s", component.Name, component.Owner, s.Path)
	}
	if api.Name != "pay" || *api.Definition != "the text of ./api/pay.proto" {
		t.Errorf("got %s with %s", api.Name, *api.Definition)
	}
}

// What hosts tell of a repository is written by strangers: whatever it is, what is
// suggested can be read, and says it.
func TestSuggestOfStrangers(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"", " ", "yes", "12", "a: b", "# a", "- a", "'", `"`, `\`, "{{ a }}", "${{ a }}", "a #b", "a\nb", "a\r\n---\nkind: User", "%", "@a", "`", "日本", "😀", "<b>", "\u2028", "*a", "&a", "!!a", "?", "|", ">", strings.Repeat("x", 300),
	} {
		s := suggest(t, source.Repository{
			Slug: "acme/.shop_", Description: text, Language: text, Topics: []string{text, "--" + text}, Owners: []string{"@" + text},
			APIs: []source.APIFile{{Path: text + "/openapi.yaml", Type: "openapi"}, {Path: "a/openapi.yaml", Type: "openapi"}, {Path: "b/openapi.yaml", Type: "openapi"}},
		})
		entities := parsed(t, s)
		if got, want := entities[0].Description, strings.Join(strings.Fields(text), " "); got != want {
			t.Errorf("of %q: got the description %q", text, got)
		}
		if entities[0].Name != "shop" || len(entities) != 4 {
			t.Errorf("of %q: got %s and %d entities", text, entities[0].Name, len(entities))
		}
	}
}

func TestSuggestNamesAFewAPIs(t *testing.T) {
	t.Parallel()
	r := source.Repository{}
	for i := range 30 {
		r.APIs = append(r.APIs, source.APIFile{Path: fmt.Sprintf("v%d/openapi.yaml", i), Type: "openapi"})
	}
	s := suggest(t, r)
	var names []string
	for _, e := range parsed(t, s)[1:] {
		names = append(names, e.Name)
	}
	if len(names) != 10 || names[0] != "shop-openapi" || names[1] != "shop-v1-openapi" {
		t.Errorf("got %q", names)
	}
	if !slices.Contains(s.NeedsInput, "spec.owner") || !strings.Contains(s.YAML, "owner: acme # the group") {
		t.Errorf("got %q and\n%s", s.NeedsInput, s.YAML)
	}
	if strings.Contains(suggest(t, source.Repository{Description: strings.Repeat("long ", 2000)}).CreateURL, "value=") {
		t.Error("got a URL that is too long")
	}
}
