package limit

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/callboard-dev/callboard/catalog"
)

// schemaFor refuses questions about the schema to those who have not signed in.
func schemaFor(set ast.SelectionSet, viewer *catalog.Viewer) *gqlerror.Error {
	if viewer == nil && selects(set, "__schema", "__type") {
		return refuse(string(catalog.ErrUnauthenticated), "sign in to read the schema")
	}
	return nil
}

// only reports whether a selection asks for nothing but these fields, fragments opened.
func only(set ast.SelectionSet, names ...string) bool {
	return !slices.ContainsFunc(set, func(sel ast.Selection) bool {
		switch sel := sel.(type) {
		case *ast.Field:
			return !slices.Contains(names, sel.Name)
		case *ast.InlineFragment:
			return !only(sel.SelectionSet, names...)
		case *ast.FragmentSpread:
			return !only(sel.Definition.SelectionSet, names...)
		}
		return true
	})
}

// selects reports whether a selection asks for one of these fields, fragments
// opened.
func selects(set ast.SelectionSet, names ...string) bool {
	return slices.ContainsFunc(set, func(sel ast.Selection) bool {
		switch sel := sel.(type) {
		case *ast.Field:
			return slices.Contains(names, sel.Name)
		case *ast.InlineFragment:
			return selects(sel.SelectionSet, names...)
		case *ast.FragmentSpread:
			return selects(sel.Definition.SelectionSet, names...)
		}
		return false
	})
}
