package graph

import (
	"fmt"
	"strings"
	"testing"
)

func TestOtherQueriesThatAreRefused(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	for name, query := range map[string]string{
		"a deferred part": "{ viewer { ... @defer { login } } }", "not GraphQL": "SELECT 1", "empty": "", "unknown field": "{ secrets }",
	} {
		if code := firstCode(w.send(query, nil)); code != "BAD_USER_INPUT" {
			t.Errorf("%s: got %q", name, code)
		}
	}
}

func repeat(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

func TestAnswersAreBounded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.refused("COST_LIMIT", `{ components(first: 200) { nodes { dependsOn(first: 200) { nodes { ref } } } } }`, nil)
	w.refused("COST_LIMIT", `query ($n: Int) { components(first: $n) { edges { node { dependsOn(first: $n) { edges { node { ref } } } } } } }`, vars{"n": 200})
	w.refused("COST_LIMIT", `{ groups(first: 200) { nodes { owns(first: 25, transitive: true) { nodes { ref } } } } }`, nil)
	w.refused("COST_LIMIT", `{ graph(roots: ["component:pay"], maxNodes: 5000) { nodes { entity { owner { ref } } } relations { source { ref } target { ref } } } }`, nil)
	w.refused("COST_LIMIT", `{ facets(by: [KIND, TYPE, TAG, OWNER, SYSTEM, LIFECYCLE, NAMESPACE], top: 1000) { values { entity { owner { owner { owner { ref } } } } } } }`, nil)
	w.ask(`{ components(first: 200) { nodes { ref owner { ref } system { ref } } } }`, nil)
	w.ask(`{ graph(roots: ["component:pay"], depth: 10, maxNodes: 5000) { nodes { ref depth hidden entity { ref title } } relations { sourceRef type targetRef } truncated } }`, nil)
	a := w.send(twoLevels, nil)
	if cost := a.Extensions["cost"]; cost != float64(20*(1+1+1+200*2)) {
		t.Errorf("cost of two levels: got %v", cost)
	}
}

// The lists of a payload are as long as those of its input: written out, or in
// variables of any shape.
func TestPayloadsCostWhatTheirInputNames(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := at(w.ask(`{ locations { nodes { id } } }`, nil), "locations", "nodes", 0, "id").(string)
	const url, sub = "file:./company.yaml", ` { locations { results(first: 200) { nodes { problems { code } } } } } }`
	one := 1 + 200*(1+2)
	for _, c := range []struct {
		query string
		v     vars
		want  int
	}{
		{`mutation { registerLocations(input: {urls: ["` + url + `"], dryRun: true})` + sub, nil, one},
		{`mutation { registerLocations(input: {urls: "` + url + `", dryRun: true})` + sub, nil, one},
		{`mutation ($u: [String!]!) { registerLocations(input: {urls: $u, dryRun: true})` + sub, vars{"u": []string{url, url, url}}, 3 * one},
		{`mutation ($u: String!) { registerLocations(input: {urls: [$u, $u], dryRun: true})` + sub, vars{"u": url}, 2 * one},
		{`mutation ($i: RegisterLocationsInput!) { registerLocations(input: $i)` + sub, vars{"i": map[string]any{"urls": []string{url, url}, "dryRun": true}}, 2 * one},
		{`mutation { refresh(input: {locations: ["` + id + `"]})` + sub, nil, one},
		{`mutation { refresh(input: {locations: "` + id + `"})` + sub, nil, one},
		{`mutation ($l: [ID!]!) { refresh(input: {locations: $l, refs: ["component:pay"]})` + sub, vars{"l": []string{id, id}}, 3 * one},
		{`mutation ($i: RefreshInput!) { refresh(input: $i)` + sub, vars{"i": map[string]any{"refs": []string{"component:pay"}, "locations": nil}}, one},
		{`mutation { refresh(input: {})` + sub, nil, 10 * one},
	} {
		a := w.send(c.query, c.v)
		if cost := a.Extensions["cost"]; len(a.Errors) > 0 || cost != float64(c.want) {
			t.Errorf("%s with %v: got a cost of %v, want %d; errors %+v", c.query, c.v, cost, c.want, a.Errors)
		}
	}
	w.refused("COST_LIMIT", `mutation ($u: [String!]!) { registerLocations(input: {urls: $u})`+sub, vars{"u": strings.Fields(strings.Repeat(url+" ", 50))})
}

func TestNobodyIsAnsweredWithoutAViewer(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := at(w.ask(`{ entity(ref: "component:pay") { id } }`, nil), "entity", "id").(string)
	w.viewer = nil
	for _, query := range []string{
		`{ viewer { login } }`, `{ entity(ref: "component:pay") { ref } }`, `{ entitiesByRefs(refs: ["component:pay"]) { ref } }`, `{ node(id: "` + id + `") { id } }`,
		`{ nodes(ids: ["` + id + `"]) { id } }`, `{ entities { nodes { ref } } }`, `{ components { totalCount } }`, `{ facets(by: [KIND]) { missing } }`,
		`{ graph(roots: ["component:pay"]) { truncated } }`, `{ kinds { name } }`, `{ relationTypes { name } }`, `{ locations { totalCount } }`, `{ location(id: "x") { id } }`,
		`{ analyzeLocation(url: "file:./company.yaml") { url } }`, `{ hosts { host } }`, `{ problems { totalCount } }`, `{ changes { totalCount } }`, `{ head { revision } }`,
		`mutation { star(ref: "component:pay") { ref } }`, `mutation { unstar(ref: "component:pay") { ref } }`,
		`mutation { refresh(input: {}) { errors { message } } }`, `mutation { unregisterLocation(input: {id: "x"}) { revision } }`,
		`mutation { registerLocations(input: {urls: ["file:./company.yaml"]}) { errors { message } } }`,
	} {
		w.refused("UNAUTHENTICATED", query, nil)
	}
}
