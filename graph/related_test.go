package graph

import (
	"testing"

	"github.com/callboard-dev/callboard/catalog/account"
)

func TestRelationFields(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, c := range []struct{ ref, field, want string }{
		{"component:storefront", "dependsOn { nodes { ref } }", `["resource:default/assets","component:default/checkout"]`},
		{"component:storefront", `dependsOn(kinds: ["COMPONENT"]) { nodes { ref } }`, `["component:default/checkout"]`},
		{"component:storefront", "consumesApis { nodes { ref } }", `["api:default/orders","api:default/payments"]`},
		{"component:checkout", "providesApis { nodes { ref } }", `["api:default/orders"]`},
		{"component:checkout", "dependents { nodes { ref } }", `["component:default/storefront"]`},
		{"component:checkout", "subcomponents { nodes { ref } }", `["component:default/cart"]`},
		{"component:reports", "dependsOn { nodes { ref } }", `["component:default/pay"]`}, // by pay's dependencyOf
		{"resource:orders-db", "dependents { nodes { ref } }", `["component:default/checkout","component:default/pay"]`},
		{"api:payments", "providers { nodes { ref } }", `["component:default/pay"]`},
		{"api:payments", "consumers { nodes { ref } }", `["component:default/checkout","component:default/storefront"]`},
		{"system:shop", "components { nodes { ref } }", `["component:default/cart","component:default/checkout","component:default/storefront"]`},
		{"system:shop", "apis { nodes { ref } }", `["api:default/orders"]`},
		{"system:ledger", "resources { nodes { ref } }", `["resource:default/orders-db"]`},
		{"domain:commerce", "subdomains { nodes { ref } }", `["domain:default/billing"]`},
		{"domain:commerce", "systems { nodes { ref } }", `["system:default/shop"]`},
		{"group:board", "children { nodes { ref } }", `["group:default/money","group:default/web"]`},
		{"group:board", "members { nodes { ref } }", `[]`},
		{"group:board", "members(transitive: true) { nodes { ref } }", `["user:default/jane","user:default/kim","user:default/lee"]`},
		{"group:web", "members { nodes { ref } }", `["user:default/jane"]`},
		{"group:web", "members(transitive: true) { nodes { ref } }", `["user:default/jane","user:default/kim"]`},
		{"group:web", `owns(kinds: ["component"]) { nodes { ref } }`, `["component:default/cart","component:default/checkout","component:default/storefront"]`},
		{"group:web", `owns(kinds: ["library", "component"], transitive: true) { nodes { ref } }`,
			`["component:default/cart","component:default/checkout","component:default/storefront","component:lab/tool"]`}, // jane's tool too
		{"group:board", `owns(kinds: ["resource"], transitive: true) { nodes { ref } }`, `["resource:default/assets","resource:default/orders-db"]`},
		{"user:jane", "groups { nodes { ref } }", `["group:default/web"]`},
		{"user:kim", "groups(transitive: true) { nodes { ref } }", `["group:default/board","group:default/design","group:default/web"]`},
		{"user:jane", `owns(kinds: ["component"], transitive: false) { nodes { ref } }`, `["component:lab/tool"]`},
		{"user:jane", `owns(kinds: ["resource"]) { nodes { ref } }`, `["resource:default/assets"]`},
	} {
		data := w.ask(`{ entity(ref: "`+c.ref+`") { ... on `+typeNamed(c.ref)+` { `+c.field+` } } }`, nil)
		for _, field := range data["entity"].(map[string]any) {
			if got := text(at(field, "nodes", "ref")); got != c.want {
				t.Errorf("%s %s: got %s, want %s", c.ref, c.field, got, c.want)
			}
		}
	}
}

func TestSingleRelations(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, c := range []struct{ ref, fields, want string }{
		{"component:cart", "owner { ref } ownerRef system { ref } systemRef subcomponentOf { ref } subcomponentOfRef",
			`{"owner":{"ref":"group:default/web"},"ownerRef":"group:default/web","subcomponentOf":{"ref":"component:default/checkout"},` +
				`"subcomponentOfRef":"component:default/checkout","system":{"ref":"system:default/shop"},"systemRef":"system:default/shop"}`},
		{"component:tool", "owner { __typename ref } subcomponentOf { ref } subcomponentOfRef system { ref } systemRef", `null`},
		{"component:lab/tool", "owner { __typename ref } subcomponentOf { ref } subcomponentOfRef system { ref } systemRef",
			`{"owner":{"__typename":"User","ref":"user:default/jane"},"subcomponentOf":null,"subcomponentOfRef":null,"system":null,"systemRef":null}`},
		{"component:reports", "owner { ref } ownerRef", `{"owner":null,"ownerRef":"group:default/nobody"}`},
		{"system:ledger", "domain { ref } domainRef", `{"domain":{"ref":"domain:default/billing"},"domainRef":"domain:default/billing"}`},
		{"domain:billing", "subdomainOf { ref } subdomainOfRef", `{"subdomainOf":{"ref":"domain:default/commerce"},"subdomainOfRef":"domain:default/commerce"}`},
		{"group:web", "parent { ref } parentRef displayName", `{"displayName":null,"parent":{"ref":"group:default/board"},"parentRef":"group:default/board"}`},
		{"group:board", "parent { ref } displayName email picture",
			`{"displayName":"The Board","email":"board@example.org","parent":null,"picture":"` + account.PicturePath("https://example.org/board.png") + `"}`},
	} {
		data := w.ask(`{ entity(ref: "`+c.ref+`") { ... on `+typeNamed(c.ref)+` { `+c.fields+` } } }`, nil)
		w.shows(data, c.want, "entity")
	}
}

// typeNamed is the API's type for the kind in a ref.
func typeNamed(ref string) string {
	for _, t := range []string{"Component", "API", "Resource", "System", "Domain", "Group", "User"} {
		if len(ref) > len(t) && equalFold(ref[:len(t)+1], t+":") {
			return t
		}
	}
	return "CustomEntity"
}

func TestRelationsFromBothEnds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	edges := func(arguments string) []any {
		data := w.asks(2, `{ entity(ref: "component:checkout") { relations(`+arguments+`) { edges { name direction otherRef node { type } } } } }`, nil)
		var out []any
		for _, e := range at(data, "entity", "relations", "edges").([]any) {
			out = append(out, at(e, "direction").(string)+" "+at(e, "name").(string)+" "+at(e, "otherRef").(string))
		}
		return out
	}
	w.shows(edges(`types: ["dependsOn"]`),
		`["OUT dependsOn component:default/fraud-check","OUT dependsOn component:default/pay","OUT dependsOn resource:default/orders-db"]`)
	w.shows(edges(`types: ["dependencyOf"], direction: IN`), `["IN dependencyOf component:default/storefront"]`)
	w.shows(edges(`types: ["dependencyOf"]`), `["IN dependencyOf component:default/storefront"]`) // the name says which end
	w.shows(edges(`types: ["hasPart"], direction: BOTH`), `["IN hasPart component:default/cart"]`)
	w.shows(edges(`types: ["hasPart", "partOf"], direction: BOTH`), `["IN hasPart component:default/cart","OUT partOf system:default/shop"]`)
	w.shows(edges(`kinds: ["Resource"], direction: BOTH`), `["OUT dependsOn resource:default/orders-db"]`)
	w.shows(edges(`types: [], direction: BOTH`), `null`)
	w.refused("BAD_USER_INPUT", `{ entity(ref: "component:checkout") { relations(types: ["owns"]) { totalCount } } }`, nil)
}

func TestRelationPagesBothWays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	all := text(at(w.ask(`{ entity(ref: "component:checkout") { relations(direction: BOTH) { edges { otherRef name } } } }`, nil), "entity", "relations", "edges"))
	var forward, backward []any
	page := `{ entity(ref: "component:checkout") { relations(direction: BOTH, ARGS) { edges { otherRef name } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } totalCount } } }`
	for args, more := "first: 2", true; more; {
		list := at(w.ask(replace(page, "ARGS", args), nil), "entity", "relations")
		forward = append(forward, at(list, "edges").([]any)...)
		more = at(list, "pageInfo", "hasNextPage").(bool)
		args = `first: 2, after: "` + at(list, "pageInfo", "endCursor").(string) + `"`
	}
	for args, more := "last: 2", true; more; {
		list := at(w.ask(replace(page, "ARGS", args), nil), "entity", "relations")
		backward = append(append([]any{}, at(list, "edges").([]any)...), backward...)
		more = at(list, "pageInfo", "hasPreviousPage").(bool)
		args = `last: 2, before: "` + at(list, "pageInfo", "startCursor").(string) + `"`
		w.shows(list, `9`, "totalCount")
	}
	w.shows(forward, all)
	w.shows(backward, all)
}

func TestRelationIsOneObjectFromBothEnds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	one := w.ask(`{ entity(ref: "component:reports") { relations(types: ["dependsOn"]) { nodes { id type sourceRef targetRef dangling declaredBy { by path url line actor revision } } } } }`, nil)
	other := w.ask(`{ entity(ref: "component:pay") { relations(types: ["dependsOn"], direction: IN, last: 1) { nodes { id type sourceRef targetRef dangling declaredBy { by path url line actor revision } } } } }`, nil)
	w.shows(one, text(at(other, "entity", "relations", "nodes")), "entity", "relations", "nodes")
	w.shows(one, `[[{"actor":"user:default/guest","by":"component:default/pay","line":69,"path":"spec.dependencyOf","revision":1,"url":"file:./company.yaml"}]]`,
		"entity", "relations", "nodes", "declaredBy")
	node := w.ask(`query ($id: ID!) { node(id: $id) { ... on Relation { source { ref } target { ref } dangling } } }`, vars{"id": at(one, "entity", "relations", "nodes", 0, "id")})
	w.shows(node, `{"dangling":false,"source":{"ref":"component:default/reports"},"target":{"ref":"component:default/pay"}}`, "node")
}

func TestAliasesWithDifferentArguments(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := w.asks(3, `{ system: entity(ref: "system:shop") { ... on System {
		one: components(first: 1) { nodes { ref } pageInfo { hasNextPage } }
		two: components(first: 2) { nodes { ref owner { ref } } }
		again: components(first: 2) { nodes { title owner { title ref } } totalCount }
	} } }`, nil)
	w.shows(data, `{"again":{"nodes":[{"owner":{"ref":"group:default/web","title":null},"title":"Cart"},{"owner":{"ref":"group:default/web","title":null},"title":"Checkout"}],"totalCount":3},`+
		`"one":{"nodes":[{"ref":"component:default/cart"}],"pageInfo":{"hasNextPage":true}},`+
		`"two":{"nodes":[{"owner":{"ref":"group:default/web"},"ref":"component:default/cart"},{"owner":{"ref":"group:default/web"},"ref":"component:default/checkout"}]}}`, "system")
}

func TestFragmentsOnInterfaces(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := w.asks(3, `query { entities(filter: {refs: ["group:web", "user:jane", "component:pay"]}) { nodes { __typename ...Anything } } }
		fragment Anything on Node { id ... on Entity { ref owner { ref } } ...Members ... on User { list: groups { nodes { ref } } } }
		fragment Members on Group { list: children { nodes { ref ... on Entity { kind } } } }`, nil)
	w.shows(data, `["user:default/jane","component:default/pay","group:default/web"]`, "entities", "nodes", "ref")
	w.shows(data, `[{"ref":"group:default/web"}]`, "entities", "nodes", 0, "list", "nodes")
	w.shows(data, `[{"kind":"Group","ref":"group:default/design"}]`, "entities", "nodes", 2, "list", "nodes")
}

func TestSkippedFieldsAreNotLoaded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	query := `query ($with: Boolean!) { entity(ref: "component:pay") { ref owner @include(if: $with) { ref } ... @skip(if: true) { problems { message } } } }`
	w.asks(1, query, vars{"with": false})
	w.asks(2, query, vars{"with": true})
}

func TestTwoLevelsInThreeStatements(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := w.asks(3, twoLevels, nil)
	w.shows(data, `{"dependsOn":{"nodes":[{"name":"assets","owner":{"name":"web","ref":"group:default/web","title":null},"ref":"resource:default/assets","title":null},`+
		`{"name":"checkout","owner":{"name":"web","ref":"group:default/web","title":null},"ref":"component:default/checkout","title":"Checkout"}]},`+
		`"name":"Storefront","owner":{"name":"web","ref":"group:default/web","title":null},"ref":"component:default/storefront",`+
		`"system":{"name":"Shop","ref":"system:default/shop","title":"The shop"},"title":"Storefront"}`, "components", "nodes", 4)
	w.asks(3, replace(replace(twoLevels, "{ nodes {", "{ edges { cursor node {"), "} } } } } }", "} } } } } } } }"), nil)
	w.asks(4, replace(replace(twoLevels, "components(first: 20) {", "components(first: 20) { totalCount"), "dependsOn(first: 200) {", "dependsOn(first: 200) { totalCount"), nil)
}
