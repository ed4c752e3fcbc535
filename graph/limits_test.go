package graph

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/graph/limit"
)

// soon fails where work takes longer than it may at two cores, each of three
// times, with room for whoever else is at work on this machine. Under the race
// detector, which slows some work a hundredfold, it only does the work.
func soon(t *testing.T, what string, limit time.Duration, work func()) {
	t.Helper()
	var took time.Duration
	for range 3 {
		began := time.Now()
		work()
		if took = time.Since(began); took < 5*limit || raced() {
			return
		}
	}
	t.Errorf("%s took %v, want %v", what, took, limit)
}

func raced() bool {
	info, _ := debug.ReadBuildInfo()
	return info != nil && slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// spreads is a bomb: fragments of which each spreads the next twice.
func spreads(levels int) string {
	var b strings.Builder
	b.WriteString("{ viewer { ...F0 } }\n")
	for i := range levels {
		fmt.Fprintf(&b, "fragment F%d on Viewer { ...F%d ...F%d }\n", i, i+1, i+1)
	}
	fmt.Fprintf(&b, "fragment F%d on Viewer { login name }", levels)
	return b.String()
}

// tree selects the owner twice, by two names, at each level.
func tree(levels int) string {
	var b strings.Builder
	b.WriteString(`{ entity(ref: "component:a") { ...F0 } }` + "\n")
	for i := range levels {
		fmt.Fprintf(&b, "fragment F%d on Entity { a%d: owner { ...F%d } b%d: owner { ...F%d } }\n", i, i, i+1, i, i+1)
	}
	fmt.Fprintf(&b, "fragment F%d on Entity { ref }", levels)
	return b.String()
}

func TestQueriesOfBadShapeAreRefused(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	ms := time.Millisecond
	for _, c := range []struct {
		name, code, query string
		soon              time.Duration
	}{
		{"spread bomb, 22 levels", "COST_LIMIT", spreads(22), 50 * ms},
		{"spread bomb, 200 levels", "COST_LIMIT", spreads(200), 50 * ms},
		{"tree of 2^13", "DEPTH_LIMIT", tree(13), 50 * ms},
		{"tree of 2^16", "DEPTH_LIMIT", tree(16), 50 * ms},
		{"circle of fragments", "BAD_USER_INPUT", "{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { login ...A }", 50 * ms},
		{"31 aliases", "COST_LIMIT", "{ viewer { " + repeat(31, "a%d: login ") + "} }", 50 * ms},
		{"200 aliases", "COST_LIMIT", "{ viewer { " + repeat(200, "a%d: login ") + "} }", 50 * ms},
		{"21 root fields", "COST_LIMIT", "{ " + repeat(21, "a%d: viewer { login } ") + "}", 50 * ms},
		{"21 root fields by fragments", "COST_LIMIT", "{ ...A ...A ...A } fragment A on Query { " + repeat(7, "a%d: viewer { login } ") + "}", 50 * ms},
		{"depth 60", "DEPTH_LIMIT", `{ entity(ref: "component:a") ` + strings.Repeat("{ owner ", 60) + "{ ref }" + strings.Repeat(" }", 61), 50 * ms},
		{"depth 13", "DEPTH_LIMIT", `{ entity(ref: "component:a") ` + strings.Repeat("{ owner ", 11) + "{ ref }" + strings.Repeat(" }", 12), 50 * ms},
		{"deeper than the parser goes", "BAD_USER_INPUT", strings.Repeat("{a", 1500), 50 * ms},
		{"1,900 times __typename", "", "{ viewer { " + strings.Repeat("__typename ", 1900) + "} }", 300 * ms},
		{"the same at the root", "COST_LIMIT", "{ " + strings.Repeat("__typename ", 1900) + "}", 50 * ms},
		{"2,001 tokens", "COST_LIMIT", "{ " + strings.Repeat("__typename ", 2001) + "}", 300 * ms},
		{"10,000 directives", "COST_LIMIT", "{ __typename " + strings.Repeat("@aa ", 10_000) + "}", 50 * ms},
		{"21 directives", "COST_LIMIT", "{ " + strings.Repeat("__typename @skip(if: true) ", 21) + "}", 50 * ms},
		{"2,001 fields by fragments", "COST_LIMIT", "{ viewer { " + strings.Repeat("...A ", 20) + "} } fragment A on Viewer { " + strings.Repeat("login ", 101) + "}", 50 * ms},
		{"circular introspection", "DEPTH_LIMIT", "{ __schema { types { " + strings.Repeat("fields { type { ", 10) + "name" + strings.Repeat(" } }", 10) + " } } }", 50 * ms},
		{"introspection that lists lists", "BAD_USER_INPUT", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", 50 * ms},
		{"a deferred part", "BAD_USER_INPUT", "{ viewer { ... @defer { login } } }", 50 * ms},
		{"not GraphQL", "BAD_USER_INPUT", "SELECT 1", 50 * ms},
		{"empty", "BAD_USER_INPUT", "", 50 * ms},
		{"unknown field", "BAD_USER_INPUT", "{ secrets }", 50 * ms},
	} {
		soon(t, c.name, c.soon, func() {
			a := w.send(c.query, nil)
			switch {
			case c.code == "" && len(a.Errors) > 0:
				t.Errorf("%s: got %v", c.name, a.Errors)
			case c.code != "" && (len(a.Errors) == 0 || a.Errors[0].Extensions.Code != c.code):
				t.Errorf("%s: got %.300v, want %s", c.name, a.Errors, c.code)
			}
		})
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

func TestSizesAndPlacesOfPagesAreChecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, size := range []any{0, -1, 201, 1_000_000, 1 << 31, 1 << 62} {
		for _, query := range []string{
			`query ($n: Int) { components(first: $n) { totalCount nodes { ref } } }`,
			`query ($n: Int) { components(last: $n) { nodes { ref } } }`,
			`query ($n: Int) { entity(ref: "system:shop") { ... on System { components(first: $n) { nodes { ref } } } } }`,
			`query ($n: Int) { entity(ref: "component:pay") { relations(first: $n) { nodes { type } } } }`,
			`query ($n: Int) { entity(ref: "component:pay") { history(last: $n) { nodes { ref } } } }`,
			`query ($n: Int) { changes(first: $n) { nodes { ref } } }`,
			`query ($n: Int) { locations(first: $n) { nodes { address } } }`,
			`query ($n: Int) { locations { nodes { entities(first: $n) { nodes { ref } } } } }`,
			`query ($n: Int) { problems(first: $n) { nodes { code } } }`,
		} {
			if code := firstCode(w.send(query, vars{"n": size})); code != "BAD_USER_INPUT" && code != "COST_LIMIT" {
				t.Errorf("%s with %v: got %q", query, size, code)
			}
		}
	}
	for _, arguments := range []string{"first: 1, last: 1", `after: "x"`, `before: "x"`, `first: 1, before: "x"`, `after: ""`, "first: 99999999999999999999"} {
		w.refused("BAD_USER_INPUT", `{ components(`+arguments+`) { nodes { ref } } }`, nil)
		w.refused("BAD_USER_INPUT", `{ entity(ref: "component:pay") { relations(`+arguments+`) { nodes { type } } } }`, nil)
	}
	cursor := at(w.ask(`{ components(first: 1) { pageInfo { endCursor } } }`, nil), "components", "pageInfo", "endCursor")
	for _, query := range []string{
		`query ($c: Cursor) { apis(after: $c) { nodes { ref } } }`,
		`query ($c: Cursor) { components(after: $c, filter: {types: ["service"]}) { nodes { ref } } }`,
		`query ($c: Cursor) { components(after: $c, orderBy: {field: TITLE}) { nodes { ref } } }`,
		`query ($c: Cursor) { changes(after: $c) { nodes { ref } } }`,
		`query ($c: Cursor) { locations(after: $c) { nodes { address } } }`,
		`query ($c: Cursor) { problems(after: $c) { nodes { code } } }`,
		`query ($c: Cursor) { entity(ref: "component:pay") { history(after: $c) { nodes { ref } } } }`,
		`query ($c: Cursor) { entity(ref: "component:pay") { ... on Component { dependsOn(after: $c) { nodes { ref } } } } }`,
	} {
		w.refused("BAD_USER_INPUT", query, vars{"c": cursor})
	}
}

func firstCode(a answer) string {
	if len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Code
}

func TestInputsAreBounded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	deep := any(map[string]any{"kinds": []string{"a"}})
	for range 800 {
		deep = map[string]any{"not": deep}
	}
	wide := make([]any, 20_000)
	for i := range wide {
		wide[i] = map[string]any{}
	}
	list := `query ($f: EntityFilter, $s: String) { entities(filter: $f, search: $s) { nodes { ref } } }`
	for name, v := range map[string]vars{
		"filter 800 deep":      {"f": deep},
		"20,000 conditions":    {"f": map[string]any{"or": wide}},
		"1,001 names":          {"f": map[string]any{"names": make([]string, 1001)}},
		"a search of 64 KiB":   {"s": strings.Repeat("%", 64<<10)},
		"a string of 65 KiB":   {"f": map[string]any{"names": []string{strings.Repeat("a", 65<<10)}}},
		"NUL":                  {"s": "a\x00b"},
		"NUL in a filter":      {"f": map[string]any{"types": []string{"\x00"}}},
		"no ref":               {"f": map[string]any{"refs": []string{"nothing"}}},
		"no time":              {"f": map[string]any{"updatedSince": "yesterday"}},
		"a value of no enum":   {"f": map[string]any{"kinds": 5}},
		"a field of no filter": {"f": map[string]any{"password": "x"}},
	} {
		soon(t, name, 50*time.Millisecond, func() {
			if code := firstCode(w.send(list, v)); code != "BAD_USER_INPUT" {
				t.Errorf("%s: got %q", name, code)
			}
		})
	}
	for _, name := range []string{"\u202egnp", "é́", "日本", strings.Repeat("x", 5000), "'; DROP TABLE entities; --", "a/b", "😀"} {
		w.ask(`query ($r: EntityRef!) { entity(ref: $r) { ref } }`, vars{"r": "component:" + name})
		w.ask(list, vars{"f": map[string]any{"names": []string{name}}})
	}
	w.refused("BAD_USER_INPUT", `query ($r: [EntityRef!]!) { entitiesByRefs(refs: $r) { ref } }`, vars{"r": strings.Split(strings.Repeat("component:a,", 1000)+"component:a", ",")})
	w.refused("BAD_USER_INPUT", `query ($i: [ID!]!) { nodes(ids: $i) { id } }`, vars{"i": make([]string, 1001)})
}

func TestOnlyPostedJSON(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	const viewer = `{"query":"{ viewer { login } }"}`
	for _, c := range []struct {
		name, method, contentType, encoding, body string
		want                                      int
	}{
		{"POST", http.MethodPost, "application/json", "", viewer, 200},
		{"POST with a charset", http.MethodPost, "application/json; charset=utf-8", "", viewer, 200},
		{"GET", http.MethodGet, "", "", "", 405},
		{"GET of a query", http.MethodGet, "application/json", "", viewer, 405},
		{"PUT", http.MethodPut, "application/json", "", viewer, 405},
		{"form", http.MethodPost, "application/x-www-form-urlencoded", "", "query=%7Bviewer%7Blogin%7D%7D", 415},
		{"text", http.MethodPost, "text/plain", "", viewer, 415},
		{"multipart", http.MethodPost, "multipart/form-data; boundary=x", "", viewer, 415},
		{"no type", http.MethodPost, "", "", viewer, 415},
		{"compressed", http.MethodPost, "application/json", "gzip", viewer, 415},
		{"batch", http.MethodPost, "application/json", "", "[" + strings.Repeat(viewer+",", 999) + viewer + "]", 400},
		{"no JSON", http.MethodPost, "application/json", "", "password=hunter2", 400},
		{"nothing", http.MethodPost, "application/json", "", "", 400},
		{"null", http.MethodPost, "application/json", "", "null", 400},
		{"a string", http.MethodPost, "application/json", "", `"hunter2"`, 400},
		{"two objects", http.MethodPost, "application/json", "", viewer + viewer, 400},
		{"variables that are none", http.MethodPost, "application/json", "", `{"query":"{ viewer { login } }","variables":"hunter2"}`, 400},
		{"256 KiB", http.MethodPost, "application/json", "", viewer + strings.Repeat(" ", 256<<10-len(viewer)), 200},
		{"one byte more", http.MethodPost, "application/json", "", viewer + strings.Repeat(" ", 256<<10-len(viewer)+1), 413},
		{"5 MB", http.MethodPost, "application/json", "", strings.Repeat(" ", 5<<20), 413},
	} {
		r := httptest.NewRequestWithContext(t.Context(), c.method, "/graphql", strings.NewReader(c.body))
		r.Header.Set("Content-Type", c.contentType)
		if c.encoding != "" {
			r.Header.Set("Content-Encoding", c.encoding)
		}
		a := w.do(r)
		if a.Status != c.want {
			t.Errorf("%s: got %d, want %d", c.name, a.Status, c.want)
		}
		if c.want != 200 && (len(a.Errors) != 1 || a.Errors[0].Extensions.Code == "" || strings.Contains(a.Errors[0].Message, "hunter2")) {
			t.Errorf("%s: got %+v", c.name, a.Errors)
		}
	}
	long := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(bytes.Repeat([]byte(" "), 300<<10)))
	long.ContentLength = -1 // as a chunked body has none
	long.Header.Set("Content-Type", "application/json")
	if a := w.do(long); a.Status != 413 {
		t.Errorf("chunked: got %d, want 413", a.Status)
	}
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
		`{ __schema { queryType { name } } }`, `{ __type(name: "Query") { name } }`,
		`mutation { star(ref: "component:pay") { ref } }`, `mutation { unstar(ref: "component:pay") { ref } }`,
		`mutation { refresh(input: {}) { errors { message } } }`, `mutation { unregisterLocation(input: {id: "x"}) { revision } }`,
		`mutation { registerLocations(input: {urls: ["file:./company.yaml"]}) { errors { message } } }`,
	} {
		w.refused("UNAUTHENTICATED", query, nil)
	}
	w.ask(`{ __typename }`, nil)
}

func TestStandardIntrospectionPasses(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	data := w.ask(`query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
		types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
		fragment FullType on __Type { kind name description specifiedByURL isOneOf
			fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
			inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
			enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
		fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
		fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
			ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }`, nil)
	w.shows(data, `"Query"`, "__schema", "queryType", "name")
}

// TestG17 has one person ask for more than their share, while others ask too.
func TestG17(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	limits := limit.Default()
	limits.ObjectsAtOnce, limits.ObjectsPerSecond = 150, 1
	api, err := New(Config{DB: w.db, Ingest: w.service, Model: catalog.BuiltInModel(), Limits: limits})
	if err != nil {
		t.Fatal(err)
	}
	w.api = api
	ask := func(account string) answer {
		w.viewer = &catalog.Viewer{Identity: account, Role: catalog.RoleViewer}
		return w.send(`{ entities(first: 100) { nodes { ref } } }`, nil)
	}
	if a := ask("github:1"); a.Status != http.StatusOK || len(a.Errors) > 0 {
		t.Errorf("the first: got %+v", a)
	}
	if a := ask("github:1"); a.Status != http.StatusTooManyRequests || len(a.Errors) != 1 || a.Errors[0].Extensions.Code != string(catalog.RateLimited) || a.RetryAfter == "" {
		t.Errorf("one too many: got %+v", a)
	}
	if a := ask("github:2"); a.Status != http.StatusOK || len(a.Errors) > 0 {
		t.Errorf("somebody else: got %+v", a)
	}
}
