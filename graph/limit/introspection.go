package limit

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/callboard-dev/callboard/catalog"
)

// schemaFor refuses questions about the schema to those who have not signed in.
func schemaFor(set ast.SelectionSet, viewer *catalog.Viewer) *gqlerror.Error {
	if viewer != nil {
		return nil
	}
	for _, sel := range set {
		var err *gqlerror.Error
		switch sel := sel.(type) {
		case *ast.Field:
			if sel.Name == "__schema" || sel.Name == "__type" {
				return refuse(string(catalog.ErrUnauthenticated), "sign in to read the schema")
			}
		case *ast.InlineFragment:
			err = schemaFor(sel.SelectionSet, viewer)
		case *ast.FragmentSpread:
			err = schemaFor(sel.Definition.SelectionSet, viewer)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
