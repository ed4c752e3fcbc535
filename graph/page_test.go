package graph

import (
	"encoding/json"
	"maps"
	"os"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// TestThePagesQueries sends every operation of the web page: none meets a limit,
// and all of what each asks for is planned.
func TestThePagesQueries(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	location := at(w.ask(`{ locations { nodes { id } } }`, nil), "locations", "nodes", 0, "id")
	for name, text := range pageOperations(t) {
		document, err := parser.ParseQuery(&ast.Source{Name: name, Input: text})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		v := vars{}
		for _, variable := range document.Operations[0].VariableDefinitions {
			if value := plausible(variable.Variable, variable.Type, location); value != nil {
				v[variable.Variable] = value
			}
		}
		if a := w.send(text, v); len(a.Errors) > 0 {
			t.Errorf("%s with %v: %+v", name, v, a.Errors)
		}
	}
	if n := w.objects.Fallbacks(); n > 0 {
		t.Errorf("%d fields were not planned for", n)
	}
}

// TestThePagesFirstTab counts what the page of an entity takes when it is opened:
// the entity, and beside it its surroundings and the names of relations.
func TestThePagesFirstTab(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	v := vars{"ref": "component:checkout", "overview": true, "relations": false, "definition": false, "source": false, "history": false,
		"depth": 1, "direction": "BOTH", "maxNodes": 50}
	data := w.asks(8, pageOperations(t)["EntityPage"], v)
	w.shows(data, `"component:default/checkout"`, "entity", "ref")
}

// pageOperations are the operations of the page, whole, by their names.
func pageOperations(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("../frontend/src/graphql/gen/operations.json")
	if err != nil {
		t.Fatal(err)
	}
	var operations map[string]string
	if err := json.Unmarshal(text, &operations); err != nil {
		t.Fatal(err)
	}
	maps.DeleteFunc(operations, func(_, text string) bool { return text == "" }) // fragments by themselves
	return operations
}

// plausible is a value for a variable; nil where it may be left out.
func plausible(name string, typ *ast.Type, location any) any {
	if typ.Elem != nil {
		return []any{plausible(name, typ.Elem, location)}
	}
	switch name {
	case "types":
		return "dependsOn"
	case "depth":
		return 3
	}
	switch typ.NamedType {
	case "Direction":
		return "BOTH"
	case "EntityRef":
		return "component:checkout"
	case "ID":
		return location
	case "Int":
		return 50
	case "Boolean":
		return true
	case "String":
		return "check"
	case "FacetField":
		return "TAG"
	case "Outcome":
		return "CREATED"
	case "RegisterLocationsInput":
		return map[string]any{"urls": []string{"file:./company.yaml"}, "dryRun": true}
	case "RefreshInput":
		return map[string]any{"locations": []any{location}}
	case "CreateAccessTokenInput":
		return map[string]any{"name": "ci", "scopes": []string{"CATALOG_READ"}}
	case "CreateTrustRuleInput":
		return map[string]any{"name": "shop", "serviceAccount": "ci", "scopes": []string{"CATALOG_READ"}, "github": map[string]any{"repositoryId": 42, "repositoryOwnerId": 7}}
	case "UnregisterLocationInput":
		return map[string]any{"id": location, "dryRun": true}
	default:
		return nil
	}
}
