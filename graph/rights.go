package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/callboard-dev/callboard/catalog"
)

// rights says what each field of Query, Mutation and Subscription takes. A field
// that is not named here is refused to everybody. The deeds ask the policy once
// more, with what it is about.
var rights = map[string]catalog.Action{
	"Query.node":            catalog.Read,
	"Query.nodes":           catalog.Read,
	"Query.entity":          catalog.Read,
	"Query.entitiesByRefs":  catalog.Read,
	"Query.entities":        catalog.Read,
	"Query.components":      catalog.Read,
	"Query.apis":            catalog.Read,
	"Query.resources":       catalog.Read,
	"Query.systems":         catalog.Read,
	"Query.domains":         catalog.Read,
	"Query.groups":          catalog.Read,
	"Query.users":           catalog.Read,
	"Query.templates":       catalog.Read,
	"Query.search":          catalog.Read,
	"Query.facets":          catalog.Read,
	"Query.graph":           catalog.Read,
	"Query.impact":          catalog.Read,
	"Query.paths":           catalog.Read,
	"Query.catalogMap":      catalog.Read,
	"Query.kinds":           catalog.Read,
	"Query.relationTypes":   catalog.Read,
	"Query.locations":       catalog.Read,
	"Query.location":        catalog.Read,
	"Query.problems":        catalog.Read,
	"Query.hosts":           catalog.Read,
	"Query.plan":            catalog.Read,
	"Query.changes":         catalog.Read,
	"Query.diff":            catalog.Read,
	"Query.head":            catalog.Read,
	"Query.audit":           catalog.Administer,
	"Query.viewer":          catalog.Read,
	"Query.signInProviders": catalog.SignIn,
	"Query.trustRules":      catalog.Administer,
	"Query.analyzeLocation": catalog.Register, // it has the server read what the asker names

	"Mutation.registerLocations":  catalog.Register,
	"Mutation.unregisterLocation": catalog.Unregister,
	"Mutation.refresh":            catalog.Refresh,
	"Mutation.excludeEntity":      catalog.Unregister,
	"Mutation.applyEntities":      catalog.Update, // and to create some takes more, which the deed asks for
	"Mutation.deleteEntity":       catalog.Delete,
	"Mutation.defineKind":         catalog.DefineKind,
	"Mutation.defineRelationType": catalog.DefineKind,
	"Mutation.star":               catalog.Star,
	"Mutation.unstar":             catalog.Star,
	"Mutation.createAccessToken":  catalog.ManageTokens,
	"Mutation.revokeAccessToken":  catalog.ManageTokens,
	"Mutation.createTrustRule":    catalog.Administer,
	"Mutation.deleteTrustRule":    catalog.Administer,
	"Mutation.endSessions":        catalog.ManageAccount,

	"Subscription.catalogEvents": catalog.Read,
}

// guard refuses operations of which the viewer may not do a part, before any of
// it is done.
type guard struct{}

// ExtensionName names the extension.
func (guard) ExtensionName() string { return "Rights" }

// Validate accepts every schema.
func (guard) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext asks the policy about each field of the operation's root
// and, of a mutation, whether the viewer may read what it answers with: afterwards is
// too late to refuse.
func (guard) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	v, asked := catalog.ViewerFrom(ctx), op.Operation.SelectionSet
	if err := allowed(v, asked); err != nil {
		return err
	}
	if err := catalog.Might(v, catalog.Read); err != nil && op.Operation.Operation == ast.Mutation && reads(asked) {
		return refusal(err, nil)
	}
	return nil
}

// reads reports whether a selection asks for what is kept: entities, locations, the
// log. What came of a write, and why not, may be told to whoever wrote.
func reads(set ast.SelectionSet) bool {
	return slices.ContainsFunc(set, func(sel ast.Selection) bool {
		switch sel := sel.(type) {
		case *ast.Field:
			return sel.ObjectDefinition != nil && slices.Contains(sel.ObjectDefinition.Interfaces, "Node") || reads(sel.SelectionSet)
		case *ast.InlineFragment:
			return reads(sel.SelectionSet)
		case *ast.FragmentSpread:
			return reads(sel.Definition.SelectionSet)
		}
		return false
	})
}

// allowed asks about the fields of a selection, fragments opened.
func allowed(v *catalog.Viewer, set ast.SelectionSet) *gqlerror.Error {
	for _, sel := range set {
		var err *gqlerror.Error
		switch sel := sel.(type) {
		case *ast.Field:
			err = allowedField(v, sel)
		case *ast.InlineFragment:
			err = allowed(v, sel.SelectionSet)
		case *ast.FragmentSpread:
			err = allowed(v, sel.Definition.SelectionSet)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func allowedField(v *catalog.Viewer, f *ast.Field) *gqlerror.Error {
	if f.ObjectDefinition == nil || f.Name == "__typename" || f.Name == "__schema" || f.Name == "__type" { // the limits know of these
		return nil
	}
	action, known := rights[f.ObjectDefinition.Name+"."+f.Name]
	err := catalog.Might(v, action)
	switch {
	case !known:
		err = catalog.Errorf(catalog.ErrForbidden, "nobody may ask for %s", f.Name)
	case err == nil:
		return nil
	}
	return refusal(err, ast.Path{ast.PathName(f.Alias)})
}

func refusal(err error, at ast.Path) *gqlerror.Error {
	return &gqlerror.Error{Message: err.Error(), Path: at, Extensions: map[string]any{"code": string(catalog.KindOf(err))}}
}
