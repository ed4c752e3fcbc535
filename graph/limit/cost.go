package limit

import (
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/catalog/walk"
)

// count returns how many objects the operation's answer can have: pages are taken
// to be full, and lists without a page to be as long as they usually are. It is
// for validated documents of a bounded shape.
func count(op *graphql.OperationContext) int {
	c := counter{vars: op.Variables}
	return c.selection(op.Operation.SelectionSet, 1)
}

type counter struct{ vars map[string]any }

// selection counts what is selected of n objects.
func (c counter) selection(set ast.SelectionSet, n int) (total int) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			total += c.field(sel, n)
		case *ast.InlineFragment:
			total += c.selection(sel.SelectionSet, n)
		case *ast.FragmentSpread:
			total += c.selection(sel.Definition.SelectionSet, n)
		}
		total = min(total, plenty)
	}
	return total
}

func (c counter) field(f *ast.Field, n int) int {
	if len(f.SelectionSet) == 0 || f.Definition == nil || strings.HasPrefix(f.Name, "__") || f.Name == "pageInfo" {
		return 0
	}
	args := f.ArgumentMap(c.vars)
	if each, ok := container(f, args); ok {
		return min(c.selection(f.SelectionSet, min(n*each, plenty))+circle(args, n), plenty)
	}
	if f.Definition.Type.Elem != nil {
		n *= length(f, args)
	}
	n = min(n, plenty)
	return min(n+c.selection(f.SelectionSet, n), plenty)
}

// container reports whether f holds no object itself but a number of them, in its
// fields.
func container(f *ast.Field, args map[string]any) (each int, ok bool) {
	switch name := f.Definition.Type.Name(); {
	case strings.HasSuffix(name, "Connection"):
		return page(args), true
	case name == "EntityGraph":
		return number(args["maxNodes"], 500, walk.MaxNodes), true
	case name == "Facet":
		return size(args["by"], 1) * number(args["top"], 50, 1000), true
	case name == "RegisterLocationsPayload":
		input, _ := args["input"].(map[string]any)
		return size(input["urls"], 1), true
	case name == "RefreshPayload":
		input, _ := args["input"].(map[string]any)
		if input["refs"] == nil && input["locations"] == nil { // which means all of them
			return 10, true
		}
		return size(input["refs"], 0) + size(input["locations"], 0), true
	case name == "ApplyResults":
		return number(args["first"], 200, 1000), true
	case strings.HasSuffix(name, "Edge"):
		return 1, true
	}
	return 0, false
}

// length is that of a list. Those of a container are counted with it.
func length(f *ast.Field, args map[string]any) int {
	parent := f.ObjectDefinition.Name
	switch f.Name {
	case "nodes":
		if parent == "Query" {
			return size(args["ids"], 1)
		}
		return 1
	case "entitiesByRefs":
		return size(args["refs"], 1)
	case "values":
		return 1
	case "locations": // of a payload
		return 1
	case "relations": // of a graph
		return 2
	case "claims", "declaredBy", "problems":
		return 2
	case "fields", "relationsAdded", "relationsRemoved":
		return 3
	case "kinds", "relationTypes":
		return 10
	case "files":
		return 20
	default:
		return 5
	}
}

// circle is the cost of gathering groups and people for each of n lists.
func circle(args map[string]any, n int) int {
	if transitive, _ := args["transitive"].(bool); transitive && n > 1 {
		return min(100*n, plenty)
	}
	return 0
}

func page(args map[string]any) int {
	if last := args["last"]; last != nil {
		return number(last, query.DefaultPage, query.MaxPage)
	}
	return number(args["first"], query.DefaultPage, query.MaxPage)
}

// number reads an argument. One out of bounds counts as the limit: the field
// itself will refuse it.
func number(v any, otherwise, limit int) int {
	if v == nil {
		return otherwise
	}
	n, err := graphql.UnmarshalInt(v)
	if err != nil || n < 1 || n > limit {
		return limit
	}
	return n
}

// size is the length of a list. One value alone is a list of one, as GraphQL has
// it.
func size(v any, otherwise int) int {
	switch list := v.(type) {
	case nil:
		return otherwise
	case []any:
		return max(len(list), 1)
	default:
		return 1
	}
}
