package object

import (
	"context"
	"database/sql"
	"slices"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/audit"
	"github.com/callboard-dev/callboard/catalog/history"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/store"
)

// Catalog is what objects are loaded from.
type Catalog struct {
	db       *sql.DB
	ent      *ent.Client
	query    *query.Reader
	history  *history.Reader
	audit    *audit.Reader
	model    *catalog.Model
	accounts *account.Service
	// fallbacks counts loads that no plan foresaw.
	fallbacks atomic.Int64
}

// NewCatalog returns the catalog in db; client works on the same database.
func NewCatalog(db *sql.DB, client *ent.Client, m *catalog.Model, accounts *account.Service) *Catalog {
	return &Catalog{db: db, ent: client, model: m, accounts: accounts, query: query.New(db, client), history: history.New(db), audit: audit.NewReader(db, client)}
}

// Fallbacks returns how many fields had to load by themselves so far, because
// the planner did not know of them. Each is a mistake in the planner.
func (c *Catalog) Fallbacks() int64 { return c.fallbacks.Load() }

// Request is one root field at work. The objects of its answer keep it, and with
// it the context of the field, made for statements that only read, until the answer is
// written.
type Request struct {
	*Catalog
	ctx    context.Context
	op     *graphql.OperationContext
	field  graphql.CollectedField
	viewer *catalog.Viewer
}

// Request returns the root field that ctx is resolving.
func (c *Catalog) Request(ctx context.Context) *Request {
	return &Request{
		Catalog: c, ctx: store.Reading(ctx), viewer: catalog.ViewerFrom(ctx),
		op: graphql.GetOperationContext(ctx), field: graphql.GetFieldContext(ctx).Field,
	}
}

// selected is what the root field's selection asks of its own object.
func (r *Request) selected() selection { return selection{r.field.Selections} }

// selection is what a query asks of objects at one place: the sets of fields that
// were written there.
type selection []ast.SelectionSet

// with returns what s and other ask together, each set of fields once.
func (s selection) with(other selection) selection {
	for _, set := range other {
		same := func(mine ast.SelectionSet) bool {
			return len(mine) == len(set) && (len(set) == 0 || &mine[0] == &set[0])
		}
		if !slices.ContainsFunc(s, same) {
			s = append(s[:len(s):len(s)], set)
		}
	}
	return s
}

// fields returns what s asks of an object of a type, fragments opened. The sets
// are taken one by one: CollectFields remembers its answers by their address.
func (r *Request) fields(s selection, types ...string) []graphql.CollectedField {
	if len(s) == 1 {
		return graphql.CollectFields(r.op, s[0], types)
	}
	var all []graphql.CollectedField
	for _, set := range s {
		all = append(all, graphql.CollectFields(r.op, set, types)...)
	}
	return all
}

// inside is what s asks in the field of that name, whatever the object's type.
func (r *Request) inside(s selection, name string) selection {
	var out selection
	for _, f := range r.fields(s) {
		if f.Name == name {
			out = append(out, f.Selections)
		}
	}
	return out
}

// has reports whether s asks for the field.
func (r *Request) has(s selection, name string) bool {
	return slices.ContainsFunc(r.fields(s), func(f graphql.CollectedField) bool { return f.Name == name })
}

// elements is what s, a selection on a connection, asks of its elements.
func (r *Request) elements(s selection) selection {
	return r.inside(s, "nodes").with(r.inside(r.inside(s, "edges"), "node"))
}
