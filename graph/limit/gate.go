package limit

import (
	"context"
	"errors"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/callboard-dev/callboard/catalog"
)

// Gate is a gqlgen extension that lets through only what keeps the limits. It is
// asked in this order: the text, before it is validated; the operation with its
// variables, before it is carried out; the time, while it is.
type Gate struct {
	limits Limits
	known  *documents
}

// NewGate returns a Gate, and the cache of validated queries that goes with it.
func NewGate(l Limits, queries int) (*Gate, graphql.Cache[*ast.QueryDocument]) {
	known := &documents{kept: lru.New[*ast.QueryDocument](queries), largest: l.QueryBytes}
	return &Gate{limits: l, known: known}, known
}

// ExtensionName names the extension.
func (g *Gate) ExtensionName() string { return "Limits" }

// Validate accepts every schema.
func (g *Gate) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters refuses a text whose shape is out of bounds. Some of
// the rules of validation take time that grows with the square of the text, or
// worse, so this comes first. What was validated once is not looked at again.
func (g *Gate) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	if depth(params.Variables) > g.limits.VariableDepth {
		return badInput("the variables are nested more than %d levels deep", g.limits.VariableDepth)
	}
	if _, ok := g.known.Get(ctx, params.Query); ok {
		return nil
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: params.Query}, g.limits.Tokens)
	if err != nil {
		return g.unread(err)
	}
	return g.limits.check(doc)
}

// unread gives an error of the parser its code. Of all its errors only that about
// the number of tokens has no place in the text.
func (g *Gate) unread(err error) *gqlerror.Error {
	e, ok := errors.AsType[*gqlerror.Error](err)
	switch {
	case !ok:
		return badInput("the query cannot be read")
	case len(e.Locations) == 0:
		return refuse(CodeCost, "the query has more than %d tokens", g.limits.Tokens)
	}
	e.Extensions = map[string]any{"code": string(catalog.ErrBadInput)}
	return e
}

// MutateOperationContext refuses an operation that can return too much.
func (g *Gate) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	viewer := catalog.ViewerFrom(ctx)
	if err := schemaFor(op.Operation.SelectionSet, viewer); err != nil {
		return err
	}
	op.DisableIntrospection = viewer == nil
	n := count(op)
	if n > g.limits.Objects {
		return refuse(CodeCost, "the answer can have %d objects; the limit is %d: ask for smaller pages with `first`", n, g.limits.Objects)
	}
	op.Stats.SetExtension(costExtension, n)
	return nil
}

const costExtension = "cost"

// InterceptResponse ends what takes too long, and tells what the answer cost.
func (g *Gate) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if !graphql.HasOperationContext(ctx) {
		return next(ctx)
	}
	op := graphql.GetOperationContext(ctx)
	if op.Operation == nil {
		return next(ctx)
	}
	ctx, cancel := context.WithTimeout(ctx, g.limits.time(op.Operation))
	defer cancel()
	if n := op.Stats.GetExtension(costExtension); n != nil {
		graphql.RegisterExtension(ctx, costExtension, n)
	}
	return next(ctx)
}

// time is how long an operation may take. What reads from other hosts takes as
// long as a write, though it is a question.
func (l Limits) time(op *ast.OperationDefinition) time.Duration {
	if op.Operation == ast.Mutation || selects(op.SelectionSet, "analyzeLocation") {
		return l.Write
	}
	return l.Read
}

// depth is how deep a value decoded from JSON is nested.
func depth(v any) int {
	deepest := 0
	switch v := v.(type) {
	case map[string]any:
		for _, item := range v {
			deepest = max(deepest, 1+depth(item))
		}
	case []any:
		for _, item := range v {
			deepest = max(deepest, 1+depth(item))
		}
	}
	return deepest
}

// documents keeps validated queries, unless they are large.
type documents struct {
	kept    *lru.LRU[*ast.QueryDocument]
	largest int
}

// Get finds the document of a text.
func (d *documents) Get(ctx context.Context, text string) (*ast.QueryDocument, bool) {
	return d.kept.Get(ctx, text)
}

// Add keeps the document of a text.
func (d *documents) Add(ctx context.Context, text string, doc *ast.QueryDocument) {
	if len(text) <= d.largest {
		d.kept.Add(ctx, text, doc)
	}
}
