package object

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/store/storetest"
)

// unplannedRequest is a request over the company of the API's tests that nobody
// made a plan for.
func unplannedRequest(t *testing.T) *Request {
	t.Helper()
	db, dir := storetest.New(t), t.TempDir()
	company, err := os.ReadFile("../testdata/company.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "company.yaml"), company, 0o644); err != nil {
		t.Fatal(err)
	}
	ctx := catalog.WithViewer(t.Context(), catalog.LocalViewer())
	service := ingest.New(ingest.Config{
		DB: db, Model: catalog.BuiltInModel(), Interval: time.Minute,
		Source: source.New(source.Config{Base: dir, Files: []source.AllowedDir{{Path: dir}}}),
	})
	if _, err := service.Register(ctx, []string{"file:./company.yaml"}, false); err != nil {
		t.Fatal(err)
	}
	return &Request{
		Catalog: NewCatalog(db, ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, db))), catalog.BuiltInModel(), nil),
		ctx:     ctx, op: &graphql.OperationContext{}, viewer: catalog.LocalViewer(),
	}
}

func (r *Request) lone(t *testing.T, name string) *Base {
	t.Helper()
	ref, err := catalog.ParseRef(name, catalog.Ref{})
	if err != nil {
		t.Fatal(err)
	}
	rows, err := r.query.ByRefs(r.ctx, []catalog.Ref{ref}, query.AllColumns)
	if err != nil || len(rows) != 1 {
		t.Fatal(rows, err)
	}
	return r.base(rows[0])
}

// must is for what cannot fail in a test.
func must[V any](v V, err error) V {
	if err != nil {
		panic(err)
	}
	return v
}

// TestFieldsThatWereNotPlannedLoadByThemselves: a mistake in the planner makes an
// answer slow, not wrong, and is counted.
func TestFieldsThatWereNotPlannedLoadByThemselves(t *testing.T) {
	t.Parallel()
	r := unplannedRequest(t)
	checkout := &Component{r.lone(t, "component:checkout")}
	orders := &API{r.lone(t, "api:orders")}
	board := &Group{r.lone(t, "group:board")}
	var relations *RelationConnection
	var change *EntityChange
	var location *RegisteredLocation
	for _, c := range []struct {
		name  string
		loads int64
		field func() any
		want  any
	}{
		{"owner", 1, func() any { return must(checkout.Owner()).(*Group).Ref() }, "group:default/web"},
		{"owner, once more", 0, func() any { return must(checkout.Owner()).(*Group).Ref() }, "group:default/web"},
		{"the owner's parent", 1, func() any { return must(must(checkout.Owner()).(*Group).Parent()).Ref() }, "group:default/board"},
		{"system", 1, func() any { return *must(checkout.System()).Title() }, "The shop"},
		{"subcomponentOfRef", 1, func() any { return must(checkout.SubcomponentOfRef()) == nil }, true},
		{"dependsOn", 1, func() any { return len(must(checkout.DependsOn(nil, new(1), nil)).Nodes()) }, 1},
		{"its total", 1, func() any { return must(must(checkout.DependsOn(nil, new(1), nil)).TotalCount()) }, 2},
		{"members", 1, func() any { return must(board.Members(true, nil, nil)).Nodes()[2].Ref() }, "user:default/lee"},
		{"relations", 1, func() any {
			relations = must(checkout.Relations([]string{"dependsOn"}, catalog.Out, nil, new(2), nil, nil, nil))
			return len(relations.Edges())
		}, 2},
		{"the other end", 0, func() any { return *must(relations.Edges()[1].Other()).(*Component).Title() }, "Payments"},
		{"the relation's target", 1, func() any { return *must(relations.Nodes()[1].Target()).(*Component).Title() }, "Payments"},
		{"a target that nobody declares", 0, func() any { return must(relations.Nodes()[0].Target()) == nil }, true},
		{"who declares it", 1, func() any { return must(relations.Nodes()[0].DeclaredBy())[0].Path }, "spec.dependsOn"},
		{"how many relations", 1, func() any { return must(relations.TotalCount()) }, 3},
		{"origin", 1, func() any { return *must(checkout.Origin()).URL() }, "file:./company.yaml"},
		{"the origin's location", 1, func() any { return must(must(checkout.Origin()).Location()).Address() }, "file:./company.yaml"},
		{"problems", 1, func() any { return must(checkout.Problems())[0].Code }, catalog.DanglingRef},
		{"the problem's entity", 1, func() any { return must(must(checkout.Problems())[0].Entity()).(*Component).Ref() }, "component:default/checkout"},
		{"the problem's location", 1, func() any { return must(must(checkout.Problems())[0].Location()).Type() }, "file"},
		{"starred", 1, func() any { return must(checkout.Starred()) }, false},
		{"document", 1, func() any { return len(must(orders.Document())) > 100 }, true},
		{"definition", 1, func() any { return len(*must(orders.Definition())) > 10 }, true},
		{"source text", 1, func() any { return must(orders.SourceText()).Language }, "yaml"},
		{"history", 1, func() any {
			change = must(checkout.History(nil, nil, nil, nil)).Nodes()[0]
			return change.Outcome()
		}, "CREATED"},
		{"how many changes", 1, func() any { return must(must(checkout.History(nil, nil, nil, nil)).TotalCount()) }, 1},
		{"the change's fields", 1, func() any { return must(change.Fields())[0].Path }, "apiVersion"},
		{"the change's relations", 1, func() any { return len(must(change.RelationsAdded())) }, 7},
		{"those that ceased", 0, func() any { return len(must(change.RelationsRemoved())) }, 0},
		{"the change's entity", 1, func() any { return must(change.Entity()).(*Component).Ref() }, "component:default/checkout"},
		{"the change's location", 1, func() any {
			location = must(change.Location())
			return location.Address()
		}, "file:./company.yaml"},
		{"files", 1, func() any { return must(location.Files())[0].URL }, "file:./company.yaml"},
		{"a location's problems", 0, func() any { return len(must(location.Problems())) }, 0},
		{"a location's entities", 1, func() any { return len(must(location.Entities(new(3), nil)).Nodes()) }, 3},
		{"how many of them", 1, func() any { return must(must(location.Entities(new(3), nil)).TotalCount()) }, 23},
	} {
		before := r.Fallbacks()
		if got := c.field(); got != c.want {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
		if n := r.Fallbacks() - before; n != c.loads {
			t.Errorf("%s: counted %d loads, want %d", c.name, n, c.loads)
		}
	}
}
