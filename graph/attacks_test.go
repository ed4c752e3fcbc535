package graph

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/costtest"
	"github.com/callboard-dev/callboard/graph/limit"
)

// The tests of what is sent to harm are called by its number on the list of attacks.
// Those that another package meets are tested there: foreign origins (G11) in server,
// foreign ids (G18) in server/auth, parallel writes (G19) in catalog/ingest. Those
// that measure are not parallel.

// attack is a query, the code that it is refused with, and what it may cost; an empty
// code means that it is answered.
type attack struct {
	name, code, query string
	cost              time.Duration
}

const ms = time.Millisecond

// cheap fails where work takes more of the processor than it may, each of three
// times, with room for whoever else is at work on this machine. Under the race
// detector, which slows some work a hundredfold, it only does the work.
func cheap(t *testing.T, what string, limit time.Duration, work func()) {
	t.Helper()
	var took time.Duration
	for range 3 {
		if took = costtest.CPU(work); took < 2*limit || costtest.Raced() {
			return
		}
	}
	t.Errorf("%s took %v, want %v", what, took, limit)
}

// attacked sends queries that are meant to harm.
func attacked(t *testing.T, attacks []attack) {
	t.Helper()
	w := emptyWorld(t)
	for _, c := range attacks {
		cheap(t, c.name, c.cost, func() {
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

func TestG1SpreadBombs(t *testing.T) {
	attacked(t, []attack{
		{"22 levels", "COST_LIMIT", spreads(22), 50 * ms},
		{"24 levels", "COST_LIMIT", spreads(24), 50 * ms},
		{"26 levels", "COST_LIMIT", spreads(26), 50 * ms},
		{"200 levels", "COST_LIMIT", spreads(200), 50 * ms},
		{"a circle", "BAD_USER_INPUT", "{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { login ...A }", 50 * ms},
		{"that nobody spreads", "COST_LIMIT", "{ viewer { login } } " + strings.Replace(spreads(26), "{ viewer { ...F0 } }", "", 1), 50 * ms},
		{"21 root fields", "COST_LIMIT", "{ ...A ...A ...A } fragment A on Query { " + repeat(7, "a%d: viewer { login } ") + "}", 50 * ms},
		{"2,001 fields", "COST_LIMIT", "{ viewer { " + strings.Repeat("...A ", 20) + "} } fragment A on Viewer { " + strings.Repeat("login ", 101) + "}", 50 * ms},
	})
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

func TestG2Trees(t *testing.T) {
	attacked(t, []attack{
		{"2^12", "DEPTH_LIMIT", tree(12), 50 * ms},
		{"2^16", "DEPTH_LIMIT", tree(16), 50 * ms},
	})
}

func TestG3Aliases(t *testing.T) {
	attacked(t, []attack{
		{"30", "", "{ viewer { " + repeat(30, "a%d: login ") + "} }", 50 * ms},
		{"31", "COST_LIMIT", "{ viewer { " + repeat(31, "a%d: login ") + "} }", 50 * ms},
		{"200", "COST_LIMIT", "{ viewer { " + repeat(200, "a%d: login ") + "} }", 50 * ms},
		{"21 at the root", "COST_LIMIT", "{ " + repeat(21, "a%d: viewer { login } ") + "}", 50 * ms},
	})
}

func TestG4Depth(t *testing.T) {
	owners := func(n int) string {
		return `{ entity(ref: "component:a") ` + strings.Repeat("{ owner ", n) + "{ ref }" + strings.Repeat(" }", n+1)
	}
	attacked(t, []attack{
		{"12", "", owners(10), 50 * ms},
		{"13", "DEPTH_LIMIT", owners(11), 50 * ms},
		{"60", "DEPTH_LIMIT", owners(60), 50 * ms},
		{"deeper than the parser goes", "BAD_USER_INPUT", strings.Repeat("{a", 1500), 50 * ms},
	})
}

func TestG5Duplicates(t *testing.T) {
	attacked(t, []attack{
		{"30,000 fields", "TOO_LARGE", "{ viewer { " + strings.Repeat("__typename ", 30_000) + "} }", 300 * ms},
		{"1,900 fields", "", "{ viewer { " + strings.Repeat("__typename ", 1900) + "} }", 300 * ms},
		{"1,900 at the root", "COST_LIMIT", "{ " + strings.Repeat("__typename ", 1900) + "}", 50 * ms},
		{"2,001 tokens", "COST_LIMIT", "{ " + strings.Repeat("__typename ", 2001) + "}", 300 * ms},
	})
}

func TestG6Directives(t *testing.T) {
	attacked(t, []attack{
		{"10,000 that nobody knows", "COST_LIMIT", "{ __typename " + strings.Repeat("@aa ", 10_000) + "}", 50 * ms},
		{"2,000 @skip", "COST_LIMIT", "{ __typename " + strings.Repeat("@skip(if: true) ", 2000) + "}", 50 * ms},
		{"21 @skip", "COST_LIMIT", "{ " + strings.Repeat("__typename @skip(if: true) ", 21) + "}", 50 * ms},
	})
}

func TestG7SizesAndPlacesOfPages(t *testing.T) {
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
			cheap(t, query, 50*ms, func() {
				if code := firstCode(w.send(query, vars{"n": size})); code != "BAD_USER_INPUT" && code != "COST_LIMIT" {
					t.Errorf("%s with %v: got %q", query, size, code)
				}
			})
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

func TestG8Inputs(t *testing.T) {
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
		"names of 1 MB":        {"f": map[string]any{"names": strings.Split(strings.Repeat(strings.Repeat("a", 1<<10)+",", 1<<10), ",")}},
		"a search of 64 KiB":   {"s": strings.Repeat("%", 64<<10)},
		"a string of 65 KiB":   {"f": map[string]any{"names": []string{strings.Repeat("a", 65<<10)}}},
		"NUL":                  {"s": "a\x00b"},
		"NUL in a filter":      {"f": map[string]any{"types": []string{"\x00"}}},
		"no ref":               {"f": map[string]any{"refs": []string{"nothing"}}},
		"no time":              {"f": map[string]any{"updatedSince": "yesterday"}},
		"a value of no enum":   {"f": map[string]any{"kinds": 5}},
		"a field of no filter": {"f": map[string]any{"password": "x"}},
	} {
		cheap(t, name, 250*ms, func() {
			if code := firstCode(w.send(list, v)); code != "BAD_USER_INPUT" && code != "TOO_LARGE" {
				t.Errorf("%s: got %q", name, code)
			}
		})
	}
	// Per cent signs have no meaning.
	cheap(t, "wildcards", 50*ms, func() {
		w.shows(w.ask(list, vars{"s": strings.Repeat("%", 200)}), `[]`, "entities", "nodes")
	})
	w.refused("BAD_USER_INPUT", `query ($r: [EntityRef!]!) { entitiesByRefs(refs: $r) { ref } }`, vars{"r": strings.Split(strings.Repeat("component:a,", 1000)+"component:a", ",")})
	w.refused("BAD_USER_INPUT", `query ($i: [ID!]!) { nodes(ids: $i) { id } }`, vars{"i": make([]string, 1001)})
}

const askViewer = `{"query":"{ viewer { login } }"}`

func TestG9Batches(t *testing.T) {
	t.Parallel()
	sent(t, []sending{
		{"1,000 operations", http.MethodPost, "application/json", "", "[" + strings.Repeat(askViewer+",", 999) + askViewer + "]", 400},
		{"two objects", http.MethodPost, "application/json", "", askViewer + askViewer, 400},
	})
}

func TestG10OnlyPostedJSON(t *testing.T) {
	t.Parallel()
	const star = `{"query":"mutation { star(ref: \"component:a\") { ref } }"}`
	sent(t, []sending{
		{"POST", http.MethodPost, "application/json", "", askViewer, 200},
		{"POST with a charset", http.MethodPost, "application/json; charset=utf-8", "", askViewer, 200},
		{"GET", http.MethodGet, "", "", "", 405},
		{"GET of a query", http.MethodGet, "application/json", "", askViewer, 405},
		{"GET of a mutation", http.MethodGet, "application/json", "", star, 405},
		{"PUT", http.MethodPut, "application/json", "", askViewer, 405},
		{"form", http.MethodPost, "application/x-www-form-urlencoded", "", "query=%7Bviewer%7Blogin%7D%7D", 415},
		{"text", http.MethodPost, "text/plain", "", askViewer, 415},
		{"multipart", http.MethodPost, "multipart/form-data; boundary=x", "", star, 415},
		{"no type", http.MethodPost, "", "", askViewer, 415},
		{"no JSON", http.MethodPost, "application/json", "", "password=hunter2", 400},
		{"nothing", http.MethodPost, "application/json", "", "", 400},
		{"null", http.MethodPost, "application/json", "", "null", 400},
		{"a string", http.MethodPost, "application/json", "", `"hunter2"`, 400},
		{"variables that are none", http.MethodPost, "application/json", "", `{"query":"{ viewer { login } }","variables":"hunter2"}`, 400},
	})
}

func TestG12Bodies(t *testing.T) {
	t.Parallel()
	sent(t, []sending{
		{"compressed", http.MethodPost, "application/json", "gzip", askViewer, 415},
		{"256 KiB", http.MethodPost, "application/json", "", askViewer + strings.Repeat(" ", 256<<10-len(askViewer)), 200},
		{"one byte more", http.MethodPost, "application/json", "", askViewer + strings.Repeat(" ", 256<<10-len(askViewer)+1), 413},
		{"5 MB", http.MethodPost, "application/json", "", strings.Repeat(" ", 5<<20), 413},
	})
	w := emptyWorld(t)
	chunked := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(bytes.Repeat([]byte(" "), 300<<10)))
	chunked.ContentLength = -1 // as a chunked body has none
	chunked.Header.Set("Content-Type", "application/json")
	if a := w.do(chunked); a.Status != 413 {
		t.Errorf("chunked: got %d, want 413", a.Status)
	}
}

// sending is a request whose answer has a status.
type sending struct {
	name, method, contentType, encoding, body string
	want                                      int
}

// sent sends requests, and wants nothing of them in the answers that refuse them.
func sent(t *testing.T, requests []sending) {
	t.Helper()
	w := emptyWorld(t)
	for _, c := range requests {
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
}

// The schema is for those who have signed in: strangers get neither it nor hints at
// what it holds.
func TestG14Introspection(t *testing.T) {
	attacked(t, []attack{
		{"whole", "", introspection, 300 * ms},
		{"in a circle", "DEPTH_LIMIT", "{ __schema { types { " + strings.Repeat("fields { type { ", 10) + "name" + strings.Repeat(" } }", 10) + " } } }", 50 * ms},
		{"lists in lists", "BAD_USER_INPUT", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", 50 * ms},
	})
	const misspelt = `{ viewer { logn } entity(reff: "component:a") { ref } }`
	w := emptyWorld(t)
	w.shows(w.ask(introspection, nil), `"Query"`, "__schema", "queryType", "name")
	if hint := fmt.Sprint(w.send(misspelt, nil).Errors); !strings.Contains(hint, "Did you mean") {
		t.Errorf("whoever has signed in is told %s, want a hint", hint)
	}
	w.viewer = nil
	for _, query := range []string{introspection, `{ __schema { queryType { name } } }`, `{ __type(name: "Query") { name } }`, `query ($n: String!) { ...A } fragment A on Query { __type(name: $n) { name } }`} {
		if code := firstCode(w.send(query, vars{"n": "Query"})); code != "UNAUTHENTICATED" {
			t.Errorf("a stranger, %s: got %q", query, code)
		}
	}
	if hint := fmt.Sprint(w.send(misspelt, nil).Errors); !strings.Contains(hint, "Cannot query field") || strings.Contains(hint, "Did you mean") {
		t.Errorf("a stranger is told %s, want no hint", hint)
	}
	w.ask(`{ __typename }`, nil)
}

// introspection is what tools ask of a schema.
const introspection = `query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
	types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
	fragment FullType on __Type { kind name description specifiedByURL isOneOf
		fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
		inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
		enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
	fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
	fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
		ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }`

// Queries are not kept by their hash: neither one that is named by it alone nor one
// with another's.
func TestG16PersistedQueries(t *testing.T) {
	t.Parallel()
	const hash = `"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}`
	sent(t, []sending{
		{"the hash alone", http.MethodPost, "application/json", "", `{` + hash + `}`, 400},
		{"the hash of another query", http.MethodPost, "application/json", "", `{"query":"{ viewer { login } }",` + hash + `}`, 400},
	})
}

// TestG17 has one person ask for more than their share, while others ask too.
func TestG17(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	limits := limit.Default()
	limits.ObjectsAtOnce, limits.ObjectsPerSecond = 10, 1
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
