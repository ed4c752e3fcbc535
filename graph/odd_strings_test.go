package graph

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/callboard-dev/callboard/graph/generated"
)

// oddStrings are texts that nobody thinks of who writes a query.
var oddStrings = []string{
	"", "a\x00b", "\u202egnp.exe\u2066\u200b\ufeff", "e\u0301\u0301", "\U0001F600", "\ufffd\u2028", strings.Repeat("x", 5000), strings.Repeat("é", 40<<10),
	"'; DROP TABLE entities; --", "a/b:c/d:e", "../../etc/passwd", `%00%ff\u0000`, "component:\x7f",
}

// TestG20OddStrings puts odd texts into each place of each field's arguments that
// takes one. None of them is a fault of ours.
func TestG20OddStrings(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	location := at(w.ask(`{ locations { nodes { id } } }`, nil), "locations", "nodes", 0, "id")
	a := asker{schema: generated.NewExecutableSchema(generated.Config{}).Schema(), location: location}
	asked := 0
	for _, root := range []*ast.Definition{a.schema.Query, a.schema.Mutation} {
		for _, f := range root.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			query := a.query(root, f)
			for _, place := range a.places(f) {
				for _, odd := range oddStrings {
					asked++
					w.log.Reset()
					got := w.send(query, place(odd))
					if code := firstCode(got); got.Status >= 500 || code == "INTERNAL" || code == "UNAVAILABLE" || code == "TIMEOUT" || strings.Contains(w.log.String(), "panic") {
						t.Errorf("%s with %.100v: got %d, %+v\nlog: %s", query, place(odd), got.Status, got.Errors, w.log)
					}
				}
			}
		}
	}
	if asked < 1000 {
		t.Errorf("asked %d times, which leaves places out", asked)
	}
}

// asker writes questions for whatever the schema offers.
type asker struct {
	schema   *ast.Schema
	location any // the id of one that is registered
}

// query asks for one field of a root type, each of its arguments a variable.
func (a asker) query(root *ast.Definition, f *ast.FieldDefinition) string {
	var declared, given []string
	for _, argument := range f.Arguments {
		declared = append(declared, "$"+argument.Name+": "+argument.Type.String())
		given = append(given, argument.Name+": $"+argument.Name)
	}
	query := strings.ToLower(root.Name)
	if len(declared) > 0 {
		query += " (" + strings.Join(declared, ", ") + ") { " + f.Name + "(" + strings.Join(given, ", ") + ")"
	} else {
		query += " { " + f.Name
	}
	if a.schema.Types[f.Type.Name()].IsCompositeType() {
		query += " { __typename }"
	}
	return query + " }"
}

// places are the places of a field's arguments that take a text: what each gives is
// variables that have a text there, and what is plausible everywhere else.
func (a asker) places(f *ast.FieldDefinition) []func(odd string) vars {
	var out []func(string) vars
	for _, argument := range f.Arguments {
		for _, place := range a.within(argument.Type, 2) {
			out = append(out, func(odd string) vars {
				v := vars(a.required(f.Arguments))
				v[argument.Name] = place(odd)
				return v
			})
		}
	}
	return out
}

// within are the places of a value of a type.
func (a asker) within(t *ast.Type, depth int) (out []func(odd string) any) {
	if t.Elem != nil {
		for _, place := range a.within(t.Elem, depth) {
			out = append(out, func(odd string) any { return []any{place(odd)} })
		}
		return out
	}
	d := a.schema.Types[t.NamedType]
	switch {
	case d.Kind == ast.InputObject && depth > 0:
		for _, field := range d.Fields {
			for _, place := range a.within(field.Type, depth-1) {
				out = append(out, func(odd string) any {
					v := a.plausible(d)
					v[field.Name] = place(odd)
					return v
				})
			}
		}
	case d.Name == "JSON":
		out = append(out, func(odd string) any { return odd }, func(odd string) any {
			return map[string]any{"apiVersion": "backstage.io/v1alpha1", "kind": "Component", "metadata": map[string]any{"name": "odd", "title": odd, "labels": map[string]any{odd: odd}},
				"spec": map[string]any{"type": odd, "lifecycle": odd, "owner": odd, odd: odd, "dependsOn": []any{odd}}}
		})
	case slices.Contains([]string{"String", "ID", "EntityRef", "Cursor", "Time"}, d.Name):
		out = append(out, func(odd string) any { return odd })
	}
	return out
}

// required are plausible values of the arguments that must be given.
func (a asker) required(arguments ast.ArgumentDefinitionList) map[string]any {
	out := map[string]any{}
	for _, argument := range arguments {
		if argument.Type.NonNull && argument.DefaultValue == nil {
			out[argument.Name] = a.value(argument.Type)
		}
	}
	return out
}

// plausible is an input that keeps nothing of what it does, where that can be said.
func (a asker) plausible(d *ast.Definition) map[string]any {
	out := map[string]any{}
	for _, field := range d.Fields {
		if field.Type.NonNull && field.DefaultValue == nil {
			out[field.Name] = a.value(field.Type)
		}
		if field.Name == "dryRun" {
			out[field.Name] = true
		}
	}
	return out
}

func (a asker) value(t *ast.Type) any {
	if t.Elem != nil {
		return []any{a.value(t.Elem)}
	}
	d := a.schema.Types[t.NamedType]
	switch {
	case d.Kind == ast.InputObject:
		return a.plausible(d)
	case d.Kind == ast.Enum:
		return d.EnumValues[0].Name
	case d.Name == "ID":
		return a.location
	case d.Name == "EntityRef":
		return "component:checkout"
	case d.Name == "Int":
		return 1
	case d.Name == "Boolean":
		return false
	}
	return "x"
}

// TestPlacesOfOddStrings checks that places are found also deep within.
func TestPlacesOfOddStrings(t *testing.T) {
	t.Parallel()
	a := asker{schema: generated.NewExecutableSchema(generated.Config{}).Schema(), location: "x"}
	found := map[string]bool{}
	for _, place := range a.places(a.schema.Query.Fields.ForName("entities")) {
		found[fmt.Sprint(place("odd"))] = true
	}
	for _, want := range []string{`map[search:odd]`, `map[after:odd]`, `map[filter:map[tags:map[anyOf:[odd]]]]`, `map[filter:map[not:map[names:[odd]]]]`} {
		if !found[want] {
			t.Errorf("got %v, want %s among them", slices.Sorted(maps.Keys(found)), want)
		}
	}
}
