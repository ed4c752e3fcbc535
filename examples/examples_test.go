// Package examples_test keeps the examples honest: what README and docs say of
// Halyard Parcels must stand in its files.
package examples_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"go.yaml.in/yaml/v3"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
	"github.com/callboard-dev/callboard/catalog/source"
)

// dangling is the one ref that nobody declares, on purpose.
var dangling = catalog.NewRef("Resource", "", "vat-registry")

func TestEveryKindIsThere(t *testing.T) {
	t.Parallel()
	got := map[string]int{}
	for _, e := range company(t).entities {
		got[e.Kind]++
	}
	want := map[string]int{
		"Location": 1, "Domain": 2, "System": 5, "Component": 20, "API": 8,
		"Resource": 9, "Group": 9, "User": 14, "Template": 1,
	}
	if !maps.Equal(got, want) {
		t.Errorf("entities: got %v, want %v", got, want)
	}
}

func TestTheOnlyProblemIsTheOneThatIsMeant(t *testing.T) {
	t.Parallel()
	problems := company(t).problems
	if len(problems) != 1 || problems[0].Code != catalog.MissingOwner || problems[0].Ref.String() != "resource:default/label-images" {
		t.Errorf("problems: got %+v, want one MISSING_OWNER of resource:default/label-images", problems)
	}
}

func TestRefsResolve(t *testing.T) {
	t.Parallel()
	c := company(t)
	var missing []catalog.Ref
	for _, e := range c.entities {
		for _, r := range e.Relations {
			for _, end := range []catalog.Ref{r.Source, r.Target} {
				if c.entities[end] == nil && end != catalog.Guest && end != catalog.Guests {
					missing = append(missing, end)
				}
			}
		}
	}
	if !slices.Equal(missing, []catalog.Ref{dangling}) {
		t.Errorf("refs that nobody declares: got %v, want %v alone", missing, dangling)
	}
}

func TestComponentsSayWhatPeopleAskFor(t *testing.T) {
	t.Parallel()
	for ref, e := range company(t).entities {
		if e.Kind != "Component" {
			continue
		}
		for what, missing := range map[string]bool{
			"title": e.Title == "", "description": e.Description == "", "type": e.Type == "", "lifecycle": e.Lifecycle == "",
			"owner": e.Owner.IsZero(), "system": e.System.IsZero(), "tags": len(e.Tags) == 0, "links": len(e.Links) == 0,
			"github.com/project-slug": e.Annotations["github.com/project-slug"] == "",
		} {
			if missing {
				t.Errorf("%s has no %s", ref, what)
			}
		}
	}
}

// TestGuestsOwnSomething keeps the page's "Owned" list from being empty for who
// has not signed in.
func TestGuestsOwnSomething(t *testing.T) {
	t.Parallel()
	owned := map[catalog.Ref]int{}
	for _, e := range company(t).entities {
		owned[e.Owner]++
	}
	if owned[catalog.Guest] == 0 || owned[catalog.Guests] == 0 {
		t.Errorf("owned by %s: %d, by %s: %d; want some of each", catalog.Guest, owned[catalog.Guest], catalog.Guests, owned[catalog.Guests])
	}
}

// TestDependenciesReachDeep keeps a chain that is worth walking.
func TestDependenciesReachDeep(t *testing.T) {
	t.Parallel()
	c := company(t)
	needs := map[catalog.Ref][]catalog.Ref{}
	for _, e := range c.entities {
		for _, r := range e.Relations {
			if r.Type == catalog.DependsOn {
				needs[r.Source] = append(needs[r.Source], r.Target)
			}
		}
	}
	reached := []catalog.Ref{catalog.NewRef("Component", "", "storefront-web")}
	for range 5 {
		var next []catalog.Ref
		for _, ref := range reached {
			next = append(next, needs[ref]...)
		}
		reached = next
	}
	if want := catalog.NewRef("Resource", "", "ledger-db"); !slices.Contains(reached, want) {
		t.Errorf("five steps from storefront-web: got %v, want %s among them", reached, want)
	}
}

func TestDefinitionsAreWhatTheirTypeSays(t *testing.T) {
	t.Parallel()
	got := map[string]int{}
	for ref, e := range company(t).entities {
		if e.Kind != "API" {
			continue
		}
		if e.Definition == nil || strings.Count(*e.Definition, "\n") < 80 {
			t.Errorf("%s has no definition worth showing", ref)
			continue
		}
		got[format(t, ref, e.Type, *e.Definition)]++
	}
	want := map[string]int{"openapi 3.0.3": 3, "openapi 3.1.0": 1, "asyncapi 2.6.0": 1, "asyncapi 3.0.0": 1, "graphql": 1, "grpc": 1}
	if !maps.Equal(got, want) {
		t.Errorf("formats: got %v, want %v", got, want)
	}
}

// format names the format of a definition, with its version where it says one.
func format(t *testing.T, ref catalog.Ref, typ, definition string) string {
	t.Helper()
	switch typ {
	case "openapi", "asyncapi":
		var document map[string]any
		if err := yaml.Unmarshal([]byte(definition), &document); err != nil {
			t.Errorf("%s: %v", ref, err)
		}
		version, _ := document[typ].(string)
		return typ + " " + version
	case "graphql":
		if _, err := gqlparser.LoadSchema(&ast.Source{Name: ref.String(), Input: definition}); err != nil {
			t.Errorf("%s: %v", ref, err)
		}
	case "grpc":
		if !strings.HasPrefix(definition, `syntax = "proto3";`) {
			t.Errorf("%s does not begin like a protobuf file", ref)
		}
	}
	return typ
}

// read is everything that all.yaml leads to.
type read struct {
	entities map[catalog.Ref]*descriptor.Entity
	problems []catalog.Problem
}

// company reads the examples as the server does: the file, what its placeholders
// name, then the targets of its Location entities.
func company(t *testing.T) read {
	t.Helper()
	reader := source.New(source.Config{Base: ".", Files: []source.AllowedDir{{Path: "."}}})
	c := read{entities: map[catalog.Ref]*descriptor.Entity{}}
	queue := []source.Address{{Type: source.TypeFile, Target: "all.yaml"}}
	for len(queue) > 0 {
		file := parse(t, reader, queue[0])
		c.problems = append(c.problems, file.Problems...)
		for _, d := range file.Documents {
			c.problems = append(c.problems, d.Problems...)
			if d.Entity == nil {
				continue
			}
			if c.entities[d.Ref] != nil {
				t.Errorf("%s is declared twice", d.Ref)
			}
			c.entities[d.Ref] = d.Entity
			queue = append(queue, targets(t, reader, queue[0], d.Entity)...)
		}
		queue = queue[1:]
	}
	return c
}

func parse(t *testing.T, reader *source.Reader, a source.Address) *descriptor.File {
	t.Helper()
	stream := descriptor.Split(content(t, reader, a), a.String())
	values := map[descriptor.Placeholder]descriptor.Value{}
	for _, p := range stream.Placeholders() {
		target, err := a.Resolve(p.Target)
		if err != nil {
			t.Fatalf("%s: %v", a, err)
		}
		values[p] = descriptor.Value{Text: string(content(t, reader, target))}
	}
	return stream.Parse(catalog.BuiltInModel(), values)
}

func content(t *testing.T, reader *source.Reader, a source.Address) []byte {
	t.Helper()
	file, err := reader.Read(t.Context(), a, "")
	if err != nil {
		t.Fatalf("%s: %v", a, err)
	}
	return file.Data
}

func targets(t *testing.T, reader *source.Reader, a source.Address, e *descriptor.Entity) (found []source.Address) {
	t.Helper()
	for _, target := range e.Targets {
		address, err := a.Resolve(target.Target)
		if err != nil {
			t.Fatalf("%s: %v", e.Ref, err)
		}
		matches, err := reader.Expand(t.Context(), address)
		if err != nil {
			t.Fatalf("%s: %v", e.Ref, err)
		}
		found = append(found, matches...)
	}
	return found
}
