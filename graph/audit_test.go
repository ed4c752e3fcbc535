package graph

import (
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/graph/generated"
	"github.com/callboard-dev/callboard/graph/object"
)

// auditReader reads the audit without the API.
func (w *world) auditReader() *audit.Reader {
	return audit.NewReader(w.db, ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, w.db))))
}

const wholeAudit = `{
	audit(first: 20) {
		totalCount actors
		nodes {
			actor user { title } action subject title details revision
			entity { title } location { address entities(first: 5) { nodes { ref } } }
		}
	}
}`

func TestTheAuditTellsWhatWasDone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.ask(`mutation { applyEntities(input: { set: "ci/shop", entities: [
		{ apiVersion: "backstage.io/v1alpha1", kind: "Component", metadata: { name: "till" }, spec: { type: "service", lifecycle: "production", owner: "web" } }] }) { errors { message } } }`, nil)
	w.ask(`mutation { deleteEntity(input: { ref: "component:till" }) { errors { message } } }`, nil)
	w.ask(`mutation { createAccessToken(input: { name: "pipeline", scopes: [CATALOG_READ] }) { secret } }`, nil)
	data := w.ask(wholeAudit, nil)
	w.shows(data, `["TOKEN_CREATE","CATALOG_DELETE","CATALOG_APPLY","CATALOG_REGISTER"]`, "audit", "nodes", "action")
	w.shows(data, `["user:default/guest"]`, "audit", "actors")
	w.shows(data, `4`, "audit", "totalCount")
	w.shows(data, `"pipeline"`, "audit", "nodes", 0, "title")
	w.shows(data, `"component:default/till"`, "audit", "nodes", 1, "subject")
	w.shows(data, `null`, "audit", "nodes", 1, "entity") // it is gone
	w.shows(data, `"ci/shop"`, "audit", "nodes", 2, "subject")
	w.shows(data, `"file:./company.yaml"`, "audit", "nodes", 3, "location", "address")
}

// TestTheAuditTakesFewStatements however many deeds there are: one for the page,
// one for users and entities together, one for locations, one for what these
// declare, one for the count, one for the actors.
func TestTheAuditTakesFewStatements(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for range 3 {
		w.change("company.yaml", "title: Checkout", "title: Check-out")
		w.change("company.yaml", "title: Check-out", "title: Checkout")
	}
	w.write("more.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: till}\nspec: {type: service, lifecycle: production, owner: web}\n")
	w.register("more.yaml")
	w.asks(6, wholeAudit, nil)
	w.asks(1, `{ audit { nodes { id at actor action subject requestId ip } } }`, nil)
}

func TestADeedIsANode(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := at(w.ask(`{ audit { nodes { id } } }`, nil), "audit", "nodes", 0, "id")
	const again = `query ($id: ID!) { node(id: $id) { id ... on Audit { action user { ref } } } }`
	data := w.ask(again, vars{"id": id})
	w.shows(data, `"CATALOG_REGISTER"`, "node", "action")
	w.viewer = &catalog.Viewer{Login: "joe", Role: catalog.RoleEditor}
	w.shows(w.ask(again, vars{"id": id}), `null`, "node")
}

func TestTheAuditIsNarrowed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.ask(`mutation { createAccessToken(input: { name: "pipeline", scopes: [CATALOG_READ] }) { secret } }`, nil)
	const ask = `query ($filter: AuditFilter) { audit(filter: $filter) { totalCount nodes { action } } }`
	for _, c := range []struct {
		filter vars
		want   string
	}{
		{nil, `["TOKEN_CREATE","CATALOG_REGISTER"]`},
		{vars{"actions": []string{"CATALOG_REGISTER"}}, `["CATALOG_REGISTER"]`},
		{vars{"actors": []string{"user:default/guest"}}, `["TOKEN_CREATE","CATALOG_REGISTER"]`},
		{vars{"actors": []string{"user:default/jane"}}, `[]`},
		{vars{"subjectContains": "PIPE"}, `["TOKEN_CREATE"]`},
		{vars{"since": "2200-01-01T00:00:00Z"}, `[]`},
		{vars{"until": "2200-01-01T00:00:00Z"}, `["TOKEN_CREATE","CATALOG_REGISTER"]`},
	} {
		w.shows(w.ask(ask, vars{"filter": c.filter}), c.want, "audit", "nodes", "action")
	}
	w.refused("BAD_USER_INPUT", ask, vars{"filter": vars{"actions": []string{"EAT"}}})
}

// TestActionsAreWhatTheSchemaSays fails for an action that only one of the two
// knows.
func TestActionsAreWhatTheSchemaSays(t *testing.T) {
	t.Parallel()
	var want []string
	for _, v := range generated.NewExecutableSchema(generated.Config{}).Schema().Types["AuditAction"].EnumValues {
		want = append(want, v.Name)
	}
	var got []string
	for _, a := range audit.Actions() {
		var b strings.Builder
		object.MarshalAuditAction(a).MarshalGQL(&b)
		got = append(got, strings.Trim(b.String(), `"`))
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("the program notes\n  %v\nthe schema has\n  %v", got, want)
	}
}
