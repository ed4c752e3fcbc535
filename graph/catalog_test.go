package graph

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestNodesOfEveryType(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	seen := w.ask(`{ entity(ref: "component:pay") { id relations(first: 1) { nodes { id } } history { nodes { id } } origin { location { id } } } }`, nil)
	ids := []any{
		at(seen, "entity", "id"), at(seen, "entity", "relations", "nodes", 0, "id"), at(seen, "entity", "history", "nodes", 0, "id"),
		at(seen, "entity", "origin", "location", "id"), "nothing", "RW50aXR5OjEyMw", at(seen, "entity", "id"),
	}
	data := w.asks(6, `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { ref owner { ref } } ... on Relation { type sourceRef }
		... on EntityChange { outcome ref } ... on RegisteredLocation { address files { url } } } }`, vars{"ids": ids})
	w.shows(data, `["Component","Relation","EntityChange","RegisteredLocation",null,null,"Component"]`, "nodes", "__typename")
	w.shows(data, `"group:default/money"`, "nodes", 0, "owner", "ref")
	w.shows(data, `"component:default/pay"`, "nodes", 1, "sourceRef")
	w.shows(data, `"CREATED"`, "nodes", 2, "outcome")
	w.shows(data, `["file:./company.yaml"]`, "nodes", 3, "files", "url")
	for i, id := range ids[:4] {
		one := w.ask(`query ($id: ID!) { node(id: $id) { id } }`, vars{"id": id})
		w.shows(one, text(at(data, "nodes", i, "id")), "node", "id")
	}
	w.shows(w.ask(`{ node(id: "UmVsYXRpb246OTk5") { id } location(id: "nothing") { id } }`, nil), `{"location":null,"node":null}`)
}

func TestAbsentEntitiesAreInvisible(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := at(w.ask(`{ entity(ref: "component:cart") { id } }`, nil), "entity", "id")
	relation := at(w.ask(`{ entity(ref: "component:cart") { relations(types: ["ownedBy"]) { nodes { id } } } }`, nil), "entity", "relations", "nodes", 0, "id")
	company, err := os.ReadFile(filepath.Join(w.dir, "company.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.SplitAfter(string(company), "---\n")
	var rest []string
	for _, p := range parts {
		if !strings.Contains(p, "name: cart,") {
			rest = append(rest, p)
		}
	}
	w.write("company.yaml", strings.Join(rest, ""))
	w.register("company.yaml")
	data := w.ask(`query ($id: ID!, $relation: ID!) {
		entity(ref: "component:cart") { ref } entitiesByRefs(refs: ["component:cart", "component:pay"]) { ref } node(id: $id) { id } relation: node(id: $relation) { id }
		components(filter: {names: ["cart"]}) { totalCount nodes { ref } }
		shop: entity(ref: "system:shop") { ... on System { components { totalCount nodes { ref } } } }
		graph(roots: ["component:cart"]) { nodes { ref entity { ref } } relations { type } }
		byName: changes(filter: {entities: {kinds: ["component"], names: ["cart"]}}) { totalCount }
		changes(filter: {refs: ["component:cart"]}) { nodes { outcome ref kind title entity { ref } relationsRemoved { type target } } }
	}`, vars{"id": id, "relation": relation})
	w.shows(data, `null`, "entity")
	w.shows(data, `[null,{"ref":"component:default/pay"}]`, "entitiesByRefs")
	w.shows(data, `null`, "node")
	w.shows(data, `null`, "relation")
	w.shows(data, `2`, "byName", "totalCount")
	w.shows(data, `{"nodes":[],"totalCount":0}`, "components")
	w.shows(data, `2`, "shop", "components", "totalCount")
	w.shows(data, `{"nodes":[{"entity":null,"ref":"component:default/cart"}],"relations":[]}`, "graph")
	w.shows(data, `[{"entity":null,"kind":"Component","outcome":"DELETED","ref":"component:default/cart","relationsRemoved":[{"target":"group:default/web","type":"ownedBy"},`+
		`{"target":"component:default/checkout","type":"partOf"},{"target":"system:default/shop","type":"partOf"}],"title":"Cart"},`+
		`{"entity":null,"kind":"Component","outcome":"CREATED","ref":"component:default/cart","relationsRemoved":[],"title":"Cart"}]`, "changes", "nodes")
}

func TestProblems(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("second.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: pay}\nspec: {type: service, lifecycle: production, owner: web}\n"+
		"---\nkind: Component\n---\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {}\n")
	w.register("second.yaml")
	entity := w.ask(`{ entity(ref: "component:pay") { problems { code severity message path url line hint entity { ref } location { address } } } }`, nil)
	w.shows(entity, `[{"code":"ALREADY_CLAIMED","entity":{"ref":"component:default/pay"},"hint":"give one of the two another name, or remove one: this one takes over when the first is gone",`+
		`"line":1,"location":{"address":"file:./second.yaml"},"message":"component:default/pay is declared already, at file:./company.yaml:59, and the first one counts",`+
		`"path":"metadata.name","severity":"WARNING","url":"file:./second.yaml"}]`, "entity", "problems")
	owner := w.ask(`{ entity(ref: "component:reports") { problems { code message line path } } }`, nil)
	w.shows(owner, `[{"code":"UNKNOWN_OWNER","line":74,"message":"the owner group:default/nobody is nobody that the catalog knows","path":"spec.owner"}]`, "entity", "problems")
	all := w.asks(4, `{ problems { totalCount nodes { code severity ref url entity { ref } location { address } } } }`, nil)
	nodes := at(all, "problems", "nodes").([]any)
	w.shows(at(all, "problems", "nodes", "severity"), `["ERROR","WARNING","WARNING","WARNING","WARNING","WARNING","INFO"]`)
	w.shows(at(all, "problems", "nodes", "code"), `["MISSING_FIELD","DANGLING_REF","ALREADY_CLAIMED","UNKNOWN_OWNER","INVALID_FIELD","MISSING_FIELD","NO_DESCRIPTOR"]`)
	var forward []any
	for args, more := "first: 2", true; more; {
		page := at(w.ask(`{ problems(`+args+`) { nodes { code severity ref url entity { ref } location { address } } pageInfo { hasNextPage endCursor } } }`, nil), "problems")
		forward = append(forward, at(page, "nodes").([]any)...)
		more = at(page, "pageInfo", "hasNextPage").(bool)
		args = `first: 2, after: "` + at(page, "pageInfo", "endCursor").(string) + `"`
	}
	w.shows(forward, text(nodes))
	w.shows(w.ask(`{ problems(filter: {codes: [DANGLING_REF]}) { totalCount nodes { message } } }`, nil),
		`{"nodes":[{"message":"nobody declares component:default/fraud-check"}],"totalCount":1}`, "problems")
	w.shows(w.ask(`{ problems(filter: {severities: [INFO, ERROR]}) { totalCount } }`, nil), `2`, "problems", "totalCount")
	w.shows(w.ask(`{ problems(filter: {entities: {names: ["pay"]}}) { totalCount nodes { ref } } }`, nil),
		`{"nodes":[{"ref":"component:default/pay"}],"totalCount":1}`, "problems")
	w.shows(w.ask(`{ problems(filter: {entities: {kinds: ["system"]}}) { totalCount } }`, nil), `0`, "problems", "totalCount")
	second := at(w.ask(`{ locations(filter: {addressContains: "SECOND"}) { nodes { id problems { code } files { url problems { code } } } } }`, nil), "locations", "nodes", 0)
	w.shows(second, text(at(second, "files", 0, "problems")), "problems")
	w.shows(w.ask(`query ($id: ID!) { problems(filter: {locations: [$id]}) { nodes { url } } }`, vars{"id": at(second, "id")}),
		`["file:./second.yaml","file:./second.yaml","file:./second.yaml"]`, "problems", "nodes", "url")
}

func TestDanglingRefsFromTheOtherSide(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.change("company.yaml", `dependencyOf: ["component:reports"]`, `dependencyOf: ["component:future"]`)
	data := w.ask(`{ entity(ref: "component:pay") { problems { code message path } relations(types: ["dependsOn"], direction: IN) { edges { otherRef other { ref } node { dangling } } } } }`, nil)
	w.shows(data, `[{"code":"DANGLING_REF","message":"nobody declares component:default/future","path":"spec.dependencyOf"}]`, "entity", "problems")
	w.shows(data, `[{"node":{"dangling":false},"other":{"ref":"component:default/checkout"},"otherRef":"component:default/checkout"},`+
		`{"node":{"dangling":true},"other":null,"otherRef":"component:default/future"}]`, "entity", "relations", "edges")
}

func TestChanges(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.change("company.yaml", "title: Checkout", "title: Checking out")
	w.change("company.yaml", "providesApis: [orders]", "providesApis: [baskets]")
	w.change("company.yaml", "paths: {}", "paths: {/a: {}}")
	data := w.asks(7, `{ entity(ref: "component:checkout") { history { totalCount nodes { id outcome revision title kind ref actor url location { address } fields { path before after }
		relationsAdded { source type target } relationsRemoved { type target } } } } head { revision entityCount actor } }`, nil)
	w.shows(data, `3`, "entity", "history", "totalCount")
	w.shows(data, `["UPDATED","UPDATED","CREATED"]`, "entity", "history", "nodes", "outcome")
	w.shows(data, `["Checking out","Checking out","Checkout"]`, "entity", "history", "nodes", "title")
	w.shows(data, `[{"after":"baskets","before":"orders","path":"spec.providesApis[0]"}]`, "entity", "history", "nodes", 0, "fields")
	w.shows(data, `[{"source":"component:default/checkout","target":"api:default/baskets","type":"providesApi"}]`, "entity", "history", "nodes", 0, "relationsAdded")
	w.shows(data, `[{"target":"api:default/orders","type":"providesApi"}]`, "entity", "history", "nodes", 0, "relationsRemoved")
	w.shows(data, `[{"after":"Checking out","before":"Checkout","path":"metadata.title"}]`, "entity", "history", "nodes", 1, "fields")
	w.shows(data, `[]`, "entity", "history", "nodes", 1, "relationsAdded")
	w.shows(data, `{"address":"file:./company.yaml"}`, "entity", "history", "nodes", 1, "location")
	w.shows(data, `{"actor":"user:default/guest","entityCount":23,"revision":4}`, "head")
	api := w.ask(`{ changes(first: 1) { totalCount nodes { ref fields { path before after } } } }`, nil)
	w.shows(api, `"spec.definition"`, "changes", "nodes", 0, "fields", 0, "path")
	if after := at(api, "changes", "nodes", 0, "fields", 0, "after").(string); !strings.Contains(after, "paths: {/a: {}}") {
		t.Errorf("got definition %q", after)
	}
	w.shows(api, `26`, "changes", "totalCount")
	for filter, want := range map[string]string{
		`{outcomes: [UPDATED]}`:                        `3`,
		`{refs: ["component:checkout"]}`:               `3`,
		`{actors: ["user:default/guest"]}`:             `26`,
		`{actors: ["nobody"]}`:                         `0`,
		`{locations: ["nothing"]}`:                     `0`,
		`{refs: ["api:orders"], outcomes: [CREATED]}`:  `1`,
		`{entities: {names: ["checkout"]}}`:            `3`,
		`{entities: {names: ["nothing"]}}`:             `0`,
		`{since: {revision: 3}}`:                       `2`,
		`{until: {revision: 3}}`:                       `25`,
		`{since: {revision: 2}, until: {revision: 3}}`: `2`,
		`{since: {time: "2999-01-01T00:00:00Z"}}`:      `0`,
		`{until: {time: "2999-01-01T00:00:00Z"}}`:      `26`,
	} {
		w.shows(w.ask(`{ changes(filter: `+filter+`) { totalCount } }`, nil), want, "changes", "totalCount")
	}
	location := at(w.ask(`{ locations { nodes { id } } }`, nil), "locations", "nodes", 0, "id")
	w.shows(w.ask(`query ($l: ID!) { changes(filter: {locations: [$l]}) { totalCount } }`, vars{"l": location}), `26`, "changes", "totalCount")
	for _, at := range []vars{{}, {"revision": 1, "time": "2026-01-01T00:00:00Z"}} {
		w.refused("BAD_USER_INPUT", `query ($at: At) { changes(filter: {since: $at}) { totalCount } }`, vars{"at": at})
	}
}

func TestChangesPagesBothWays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.change("company.yaml", "title: Checkout", "title: Checking out")
	all := at(w.ask(`{ changes(first: 200) { nodes { id } } }`, nil), "changes", "nodes", "id").([]any)
	var forward, backward []any
	for args, more := "first: 7", true; more; {
		page := at(w.ask(`{ changes(`+args+`) { nodes { id } pageInfo { hasNextPage endCursor } } }`, nil), "changes")
		forward = append(forward, at(page, "nodes", "id").([]any)...)
		more = at(page, "pageInfo", "hasNextPage").(bool)
		args = `first: 7, after: "` + at(page, "pageInfo", "endCursor").(string) + `"`
		if len(forward) == 7 { // what comes in meanwhile stands before the place
			w.change("company.yaml", "title: Storefront", "title: Front")
		}
	}
	for args, more := "last: 7", true; more; {
		page := at(w.ask(`{ changes(`+args+`) { nodes { id } pageInfo { hasPreviousPage startCursor } } }`, nil), "changes")
		backward = append(append([]any{}, at(page, "nodes", "id").([]any)...), backward...)
		more = at(page, "pageInfo", "hasPreviousPage").(bool)
		args = `last: 7, before: "` + at(page, "pageInfo", "startCursor").(string) + `"`
	}
	w.shows(forward, text(all))
	w.shows(backward[1:], text(all))
}

func TestContent(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := w.asks(2, `{ entity(ref: "api:orders") { ... on API { definition } spec document sourceText { text url line language } } }`, nil)
	w.shows(data, `"openapi: 3.1.0\ninfo: {title: Orders, version: \"1\"}\npaths: {}\n"`, "entity", "definition")
	w.shows(data, text(at(data, "entity", "definition")), "entity", "document", "spec", "definition")
	w.shows(data, `null`, "entity", "spec", "definition")
	w.shows(data, `"openapi"`, "entity", "spec", "type")
	w.shows(data, `"yaml"`, "entity", "sourceText", "language")
	if source := at(data, "entity", "sourceText", "text").(string); !strings.Contains(source, "definition: |") || !strings.Contains(source, "name: orders") {
		t.Errorf("got source %q", source)
	}
	w.shows(w.ask(`{ entity(ref: "template:service") { ... on Template { parameters steps } } location: entity(ref: "location:company") { ... on Location { targets } } }`, nil),
		`{"entity":{"parameters":[{"title":"Name"}],"steps":[{"action":"fetch:template","id":"fetch"}]},"location":{"targets":[]}}`)
}

// TestEntitiesByTheirProblems compares what entities say of themselves with the
// filters and the facet.
func TestEntitiesByTheirProblems(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("second.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: pay}\nspec: {type: service, lifecycle: production, owner: web}\n"+
		"---\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: alone}\nspec: {dependsOn: [\"component:x\", \"component:y\"], type: 1}\n")
	w.register("second.yaml")
	troubled, sound := []any{}, []any{}
	byCode := map[string][]any{}
	for _, e := range at(w.ask(`{ entities(first: 200) { nodes { ref problems { code } } } }`, nil), "entities", "nodes").([]any) {
		ref, codes := at(e, "ref"), at(e, "problems", "code").([]any)
		if len(codes) == 0 {
			sound = append(sound, ref)
			continue
		}
		troubled = append(troubled, ref)
		for i, code := range codes {
			if !slices.Contains(codes[:i], code) {
				byCode[code.(string)] = append(byCode[code.(string)], ref)
			}
		}
	}
	if len(byCode) < 4 {
		t.Errorf("got the problems %v, which are too few to compare", byCode)
	}
	const list = `query ($f: EntityFilter) { entities(filter: $f, first: 200) { totalCount nodes { ref } } }`
	w.shows(w.asks(2, list, vars{"f": vars{"hasProblems": true}}), text(troubled), "entities", "nodes", "ref")
	w.shows(w.asks(2, list, vars{"f": vars{"hasProblems": false}}), text(sound), "entities", "nodes", "ref")
	values := map[string]float64{}
	facets := w.asks(1, `{ facets(by: [KIND, PROBLEM], filter: {problems: [ORPHANED]}) { missing values { value count } } }`, nil)
	for _, v := range at(facets, "facets", 1, "values").([]any) {
		values[at(v, "value").(string)] = at(v, "count").(float64)
	}
	w.shows(facets, `[]`, "facets", 0, "values")
	w.shows(facets, text(len(sound)), "facets", 1, "missing")
	for code, refs := range byCode {
		w.shows(w.ask(list, vars{"f": vars{"problems": []string{code}}}), text(refs), "entities", "nodes", "ref")
		if values[code] != float64(len(refs)) {
			t.Errorf("%s: the facet counts %v, want %d", code, values[code], len(refs))
		}
	}
	if len(values) != len(byCode) {
		t.Errorf("the facet has %v, want %v", values, byCode)
	}
}

func TestClaims(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("second.yaml", "\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: pay}\nspec: {type: service, lifecycle: production, owner: web}\n")
	w.register("second.yaml")
	data := w.asks(2, `{ entity(ref: "component:pay") { origin { url } claims { url line set commit location { address configured status } } } }`, nil)
	w.shows(data, `"file:./company.yaml"`, "entity", "origin", "url")
	w.shows(data, `[{"commit":null,"line":59,"location":{"address":"file:./company.yaml","configured":false,"status":"OK"},"set":null,"url":"file:./company.yaml"},`+
		`{"commit":null,"line":2,"location":{"address":"file:./second.yaml","configured":false,"status":"OK"},"set":null,"url":"file:./second.yaml"}]`, "entity", "claims")
}

func TestLocations(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, name := range []string{"b", "c", "a"} {
		w.write(name+".yaml", "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: "+name+"}\nspec: {type: service, lifecycle: production, owner: web}\n")
		w.register(name + ".yaml")
	}
	w.shows(w.ask(`{ locations { totalCount nodes { type address } } }`, nil),
		`{"nodes":[{"address":"file:./a.yaml","type":"file"},{"address":"file:./b.yaml","type":"file"},{"address":"file:./c.yaml","type":"file"},{"address":"file:./company.yaml","type":"file"}],"totalCount":4}`, "locations")
	first := at(w.ask(`{ locations(first: 3) { edges { cursor } } }`, nil), "locations", "edges")
	w.shows(w.ask(`query ($c: Cursor) { locations(after: $c) { nodes { address } } }`, vars{"c": at(first, 0, "cursor")}),
		`["file:./b.yaml","file:./c.yaml","file:./company.yaml"]`, "locations", "nodes", "address")
	w.shows(w.ask(`query ($c: Cursor) { locations(last: 1, before: $c) { nodes { address } pageInfo { hasNextPage hasPreviousPage } } }`, vars{"c": at(first, 2, "cursor")}),
		`{"nodes":[{"address":"file:./b.yaml"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true}}`, "locations")
	for filter, want := range map[string]string{
		`{addressContains: "COMP"}`:     `["file:./company.yaml"]`,
		`{addressContains: "%"}`:        `[]`,
		`{status: [FAILING]}`:           `[]`,
		`{status: [OK, FAILING]}`:       `["file:./a.yaml","file:./b.yaml","file:./c.yaml","file:./company.yaml"]`,
		`{entity: "Component:B"}`:       `["file:./b.yaml"]`,
		`{entity: "component:nothing"}`: `[]`,
	} {
		w.shows(w.ask(`{ locations(filter: `+filter+`) { nodes { address } } }`, nil), want, "locations", "nodes", "address")
	}
	id := at(w.ask(`{ locations(filter: {addressContains: "company"}) { nodes { id } } }`, nil), "locations", "nodes", 0, "id")
	data := w.asks(4, `query ($id: ID!) { location(id: $id) { address entities(first: 2) { totalCount nodes { ref owner { ref } } pageInfo { hasNextPage } } } }`, vars{"id": id})
	w.shows(data, `{"nodes":[{"owner":{"ref":"group:default/web"},"ref":"resource:default/assets"},{"owner":{"ref":"group:default/board"},"ref":"domain:default/billing"}],`+
		`"pageInfo":{"hasNextPage":true},"totalCount":23}`, "location", "entities")
	w.shows(w.ask(`query ($id: ID!) { components(filter: {locations: [$id]}) { totalCount } }`, vars{"id": id}), `6`, "components", "totalCount")
}

func TestGraph(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := w.asks(4, `{ graph(roots: ["component:checkout"], types: ["dependsOn"], direction: OUT, depth: 2) { nodes { ref depth hidden entity { title } } relations { sourceRef type targetRef target { ref } } truncated } }`, nil)
	w.shows(data, `[{"depth":0,"entity":{"title":"Checkout"},"hidden":0,"ref":"component:default/checkout"},{"depth":1,"entity":null,"hidden":0,"ref":"component:default/fraud-check"},`+
		`{"depth":1,"entity":{"title":"Payments"},"hidden":0,"ref":"component:default/pay"},{"depth":1,"entity":{"title":"Orders database"},"hidden":0,"ref":"resource:default/orders-db"}]`, "graph", "nodes")
	w.shows(data, `["component:default/fraud-check","component:default/pay","resource:default/orders-db","resource:default/orders-db"]`, "graph", "relations", "targetRef")
	w.shows(data, `[null,{"ref":"component:default/pay"},{"ref":"resource:default/orders-db"},{"ref":"resource:default/orders-db"}]`, "graph", "relations", "target")
}

func TestModel(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := w.asks(2, `{ kinds { name plural group builtIn count jsonSchema relationFields { path type direction defaultKind allowedKinds } }
		relationTypes { name inverse sourceKinds targetKinds impact builtIn } }`, nil)
	w.shows(data, `["API","Component","Domain","Group","Location","Resource","System","Template","User"]`, "kinds", "name")
	w.shows(data, `[2,6,2,4,1,2,2,1,3]`, "kinds", "count")
	w.shows(data, `["childOf","consumesApi","dependsOn","memberOf","ownedBy","partOf","providesApi"]`, "relationTypes", "name")
	w.shows(data, `["API","Component","Domain","Resource","System","Template"]`, "relationTypes", 4, "sourceKinds")
}

func TestViewerAndStars(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.shows(w.ask(`{ viewer { login name email picture provider role ownershipRefs user { ref } } }`, nil),
		`{"email":null,"login":"guest","name":"Guest","ownershipRefs":["user:default/guest","group:default/guests"],"picture":null,"provider":"guest","role":"ADMIN","user":null}`, "viewer")
	w.shows(w.ask(`mutation { star(ref: "Component:PAY") { ref starred } }`, nil), `{"ref":"component:default/pay","starred":true}`, "star")
	w.ask(`mutation { star(ref: "component:pay") { ref } }`, nil) // once more is no error
	list := w.asks(2, `{ components { nodes { ref starred } } }`, nil)
	w.shows(list, `[false,false,true,false,false,false]`, "components", "nodes", "starred")
	w.shows(w.ask(`{ components(filter: {starred: true}) { totalCount nodes { ref } } }`, nil), `{"nodes":[{"ref":"component:default/pay"}],"totalCount":1}`, "components")
	w.shows(w.ask(`mutation { unstar(ref: "component:pay") { starred } }`, nil), `{"starred":false}`, "unstar")
	w.refused("BAD_USER_INPUT", `mutation { star(ref: "component:nothing") { ref } }`, nil)
}

func TestFacetsOfTheAPI(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := w.asks(2, `{ facets(by: [OWNER, TAG, TYPE], filter: {kinds: ["component"]}, top: 2) { field values { value count entity { ref title } } missing } }`, nil)
	w.shows(data, `[{"field":"OWNER","missing":0,"values":[{"count":3,"entity":{"ref":"group:default/web","title":null},"value":"group:default/web"},{"count":1,"entity":{"ref":"group:default/money","title":null},"value":"group:default/money"}]},`+
		`{"field":"TAG","missing":2,"values":[{"count":2,"entity":null,"value":"go"},{"count":2,"entity":null,"value":"web"}]},`+
		`{"field":"TYPE","missing":0,"values":[{"count":3,"entity":null,"value":"service"},{"count":1,"entity":null,"value":"batch"}]}]`, "facets")
}
