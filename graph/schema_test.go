package graph

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/callboard-dev/callboard/graph/generated"
)

func TestEverythingInTheSchemaIsDescribed(t *testing.T) {
	t.Parallel()
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphqls", Input: Schema()})
	if err != nil {
		t.Fatal(err)
	}
	described := func(description string, name ...string) {
		if strings.TrimSpace(description) == "" {
			t.Errorf("%s has no description", strings.Join(name, "."))
		}
	}
	for _, d := range schema.Types {
		if d.BuiltIn {
			continue
		}
		described(d.Description, d.Name)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			described(f.Description, d.Name, f.Name)
			for _, a := range f.Arguments {
				described(a.Description, d.Name, f.Name, a.Name)
			}
		}
		for _, v := range d.EnumValues {
			described(v.Description, d.Name, v.Name)
		}
	}
}

// TestKindsHaveTheSameCommonFields compares what GraphQL has each type repeat.
func TestKindsHaveTheSameCommonFields(t *testing.T) {
	t.Parallel()
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	entity := schema.Types["Entity"]
	for _, kind := range schema.GetPossibleTypes(entity) {
		for _, want := range entity.Fields {
			got := kind.Fields.ForName(want.Name)
			if got.Description != want.Description || got.Type.String() != want.Type.String() || len(got.Arguments) != len(want.Arguments) {
				t.Errorf("%s.%s is not what Entity says", kind.Name, want.Name)
				continue
			}
			for i, a := range want.Arguments {
				if b := got.Arguments[i]; a.Name != b.Name || a.Type.String() != b.Type.String() || a.Description != b.Description {
					t.Errorf("%s.%s(%s:) is not what Entity says", kind.Name, want.Name, a.Name)
				}
			}
		}
	}
}
