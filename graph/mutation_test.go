package graph

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
)

const register = `mutation ($urls: [String!]!, $dry: Boolean! = false) { registerLocations(input: {urls: $urls, dryRun: $dry}) {
	locations {
		url existed revision location { address status }
		results { created updated unchanged deleted rejected nodes {
			index ref outcome entity { ref title } problems { code severity entity { ref } location { address } }
			change { id outcome ref kind title revision at fields { path after } relationsAdded { type target } relationsRemoved { type target } entity { ref } }
		} }
		errors { code message inputPath url line hint }
	}
	errors { code message inputPath }
} }`

const pair = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: one, title: One}
spec: {type: service, lifecycle: production, owner: web}
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: "no name"}
spec: {type: service, lifecycle: production, owner: web}
`

func TestRegisterLocations(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("pair.yaml", pair)
	data := w.ask(register, vars{"urls": []string{"file:./pair.yaml"}})
	one := at(data, "registerLocations", "locations", 0)
	w.shows(one, `{"address":"file:./pair.yaml","status":"OK"}`, "location")
	w.shows(one, `2`, "revision")
	w.shows(one, `false`, "existed")
	w.shows(one, `[1,0]`, "results", "nodes", "index") // what is wrong first
	w.shows(one, `[{"code":"INVALID_FIELD","entity":null,"location":null,"severity":"ERROR"}]`, "results", "nodes", 0, "problems")
	made := at(one, "results", "nodes", 1, "change")
	w.shows(made, `{"ref":"component:default/one"}`, "entity")
	w.shows(w.ask(`query ($id: ID!) { node(id: $id) { ... on EntityChange { outcome ref kind title revision } } }`, vars{"id": at(made, "id")}),
		`{"kind":"Component","outcome":"CREATED","ref":"component:default/one","revision":2,"title":"One"}`, "node")
}

func TestRegisterDryRun(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("pair.yaml", pair)
	data := w.ask(register, vars{"urls": []string{"file:./pair.yaml"}, "dry": true})
	one := at(data, "registerLocations", "locations", 0)
	w.shows(one, `null`, "location")
	w.shows(one, `null`, "revision")
	w.shows(one, `1`, "results", "created")
	w.shows(w.ask(`{ entity(ref: "component:one") { ref } locations { totalCount } head { revision } }`, nil), `{"entity":null,"head":{"revision":1},"locations":{"totalCount":1}}`)
	would := at(one, "results", "nodes", 1, "change")
	w.shows(would, `["apiVersion","kind","metadata.name","metadata.namespace","metadata.title","spec.lifecycle","spec.owner","spec.type"]`, "fields", "path")
	w.shows(would, `[{"target":"group:default/web","type":"ownedBy"}]`, "relationsAdded")
	for field, want := range map[string]string{"outcome": `"CREATED"`, "kind": `"Component"`, "title": `"One"`, "revision": `null`, "at": `null`, "entity": `null`} {
		w.shows(would, want, field)
	}
	w.shows(w.ask(`query ($id: ID!) { node(id: $id) { id } }`, vars{"id": at(would, "id")}), `null`, "node")
}

func TestRegisterWhatCannotBeRead(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := w.ask(register, vars{"urls": []string{"file:./nothing.yaml", "not an address", "https://example.invalid/catalog-info.yaml"}})
	w.shows(data, `[["NOT_FOUND"],["INVALID_FIELD"],["HOST_NOT_ALLOWED"]]`, "registerLocations", "locations", "errors", "code")
	for i := range 3 {
		one := at(data, "registerLocations", "locations", i)
		w.shows(one, `null`, "location")
		w.shows(one, fmt.Sprintf(`["urls","%d"]`, i), "errors", 0, "inputPath")
	}
	many := w.ask(`mutation ($urls: [String!]!) { registerLocations(input: {urls: $urls}) { locations { url } errors { code inputPath message } } }`, vars{"urls": strings.Split(strings.Repeat("file:./a.yaml,", 100)+"file:./a.yaml", ",")})
	w.shows(many, `{"errors":[{"code":"TOO_LARGE","inputPath":["urls"],"message":"101 are given; it can be 100 at a time"}],"locations":[]}`, "registerLocations")
	w.shows(w.ask(register, vars{"urls": []string{}}), `{"errors":[],"locations":[]}`, "registerLocations")
}

func TestRefreshAndUnregister(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("pair.yaml", pair)
	w.register("pair.yaml")
	w.write("pair.yaml", strings.Replace(strings.Split(pair, "---")[0], "title: One", "title: First", 1))
	const refresh = `mutation ($refs: [EntityRef!], $locations: [ID!]) { refresh(input: {refs: $refs, locations: $locations}) { errors { code }
		locations { url existed revision results(first: 1) { updated unchanged nodes { ref outcome change { fields { path before after } } } } } } }`
	data := w.ask(refresh, vars{"refs": []string{"component:one"}})
	w.shows(data, `{"errors":[],"locations":[{"existed":true,"results":{"nodes":[{"change":{"fields":[{"after":"First","before":"One","path":"metadata.title"}]},"outcome":"UPDATED","ref":"component:default/one"}],`+
		`"unchanged":0,"updated":1},"revision":3,"url":"file:./pair.yaml"}]}`, "refresh")
	w.shows(w.ask(refresh, vars{"locations": []string{}}), `{"errors":[],"locations":[]}`, "refresh")
	all := w.ask(refresh, nil)
	w.shows(all, `[null,null]`, "refresh", "locations", "revision")

	id := at(w.ask(`{ entity(ref: "component:one") { origin { location { id } } } }`, nil), "entity", "origin", "location", "id")
	const unregister = `mutation ($id: ID!, $dry: Boolean! = false) { unregisterLocation(input: {id: $id, dryRun: $dry}) { revision errors { code message }
		results { deleted nodes { ref outcome entity { ref } change { outcome relationsRemoved { type target } } } } } }`
	dry := w.ask(unregister, vars{"id": id, "dry": true})
	want := `"results":{"deleted":1,"nodes":[{"change":{"outcome":"DELETED","relationsRemoved":[{"target":"group:default/web","type":"ownedBy"}]},"entity":%s,"outcome":"DELETED","ref":"component:default/one"}]}`
	w.shows(dry, fmt.Sprintf(`{"errors":[],`+want+`,"revision":null}`, `{"ref":"component:default/one"}`), "unregisterLocation")
	w.shows(w.ask(unregister, vars{"id": id}), fmt.Sprintf(`{"errors":[],`+want+`,"revision":4}`, `null`), "unregisterLocation")
	again := w.ask(unregister, vars{"id": id})
	w.shows(again, `"NOT_FOUND"`, "unregisterLocation", "errors", 0, "code")
	w.shows(w.ask(unregister, vars{"id": "nothing of ours"}), `"NOT_FOUND"`, "unregisterLocation", "errors", 0, "code")
}

// What goes with a location may be needed by what stays.
func TestUnregisteringSaysWhoIsTouched(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("base.yaml", strings.Split(pair, "---")[0])
	w.write("needs.yaml", "apiVersion: v1\nkind: Component\nmetadata: {name: two}\nspec: {type: service, lifecycle: production, owner: team-a, dependsOn: ['component:one']}\n")
	w.register("base.yaml")
	w.register("needs.yaml")
	id := at(w.ask(`{ entity(ref: "component:one") { origin { location { id } } } }`, nil), "entity", "origin", "location", "id")
	w.shows(w.ask(`mutation ($id: ID!) { unregisterLocation(input: {id: $id, dryRun: true}) { impact { entities owners newDangling } } }`, vars{"id": id}),
		`{"entities":1,"newDangling":["component:default/one"],"owners":["group:default/team-a"]}`, "unregisterLocation", "impact")
}

// A location says whom it obeys as the deed would.
func TestLocationsSayWhatTheViewerMay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("own.yaml", "apiVersion: v1\nkind: Component\nmetadata: {name: own}\nspec: {type: service, lifecycle: production, owner: web}\n")
	w.write("mixed.yaml", "apiVersion: v1\nkind: Component\nmetadata: {name: mixed}\nspec: {type: service, lifecycle: production, owner: web}\n"+
		"---\napiVersion: v1\nkind: Component\nmetadata: {name: nobodys}\nspec: {type: service, lifecycle: production}\n")
	w.register("own.yaml")
	w.register("mixed.yaml")
	const ask = `{ locations { nodes { id address viewerCan(action: REFRESH) unregister: viewerCan(action: UNREGISTER) } } }`
	web := []catalog.Ref{catalog.NewRef("group", "", "web")}
	for _, c := range []struct {
		role        catalog.Role
		ownership   []catalog.Ref
		refresh     bool
		own, others bool // may unregister own.yaml, and the others
	}{
		{catalog.RoleViewer, nil, false, false, false},
		{catalog.RoleViewer, web, false, true, false},
		{catalog.RoleEditor, nil, true, false, false},
		{catalog.RoleEditor, web, true, true, false},
		{catalog.RoleAdmin, nil, true, true, true},
	} {
		w.viewer = &catalog.Viewer{Login: "jane", Role: c.role, Ownership: c.ownership}
		for _, node := range at(w.ask(ask, nil), "locations", "nodes").([]any) {
			want := c.others
			if at(node, "address") == "file:./own.yaml" {
				want = c.own
			}
			if at(node, "viewerCan") != c.refresh || at(node, "unregister") != want {
				t.Errorf("%s with %v: got %v, want refresh %v, unregister %v", c.role, c.ownership, node, c.refresh, want)
			}
			id := vars{"id": at(node, "id")}
			if want {
				w.ask(`mutation ($id: ID!) { unregisterLocation(input: {id: $id, dryRun: true}) { errors { code } } }`, id)
			} else {
				w.refused("FORBIDDEN", `mutation ($id: ID!) { unregisterLocation(input: {id: $id, dryRun: true}) { errors { code } } }`, id)
			}
		}
	}
}

// An entity says whom it obeys as the deeds would: what a file or Callboard declares,
// nobody changes by the API, and a token only what is in its sets.
func TestEntitiesSayWhatTheViewerMay(t *testing.T) {
	t.Parallel()
	w := newRightsWorld(t)
	if err := w.service.ConfigureLocal(t.Context(), true); err != nil {
		t.Fatal(err)
	}
	web := []catalog.Ref{catalog.NewRef("group", "", "web")}
	writes := func(sets ...string) *catalog.Grant {
		return &catalog.Grant{Name: "ci", Scopes: []catalog.Scope{catalog.ScopeRead, catalog.ScopeWrite}, Sets: sets}
	}
	entities := []struct{ ref, set string }{
		{"component:default/theirs", "ci/shop"}, {"component:default/another", "ci/data"}, {"component:default/filed", "ci/shop"}, {"user:default/guest", "callboard/local"},
	}
	for _, c := range []struct {
		viewer catalog.Viewer
		may    []string // change and delete
	}{
		{catalog.Viewer{Role: catalog.RoleViewer}, nil},
		{catalog.Viewer{Role: catalog.RoleViewer, Ownership: web}, []string{"component:default/theirs"}},
		{catalog.Viewer{Role: catalog.RoleEditor}, nil},
		{catalog.Viewer{Role: catalog.RoleAdmin}, []string{"component:default/theirs", "component:default/another"}},
		{catalog.Viewer{Role: catalog.RoleAdmin, Grant: writes()}, []string{"component:default/theirs", "component:default/another"}},
		{catalog.Viewer{Role: catalog.RoleAdmin, Grant: writes("ci/data")}, []string{"component:default/another"}},
		{catalog.Viewer{Role: catalog.RoleViewer, Ownership: web, Grant: writes("ci/data")}, nil},
	} {
		w.viewer = &c.viewer
		for _, e := range entities {
			may := slices.Contains(c.may, e.ref)
			told := w.ask(`query ($ref: EntityRef!) { entity(ref: $ref) { update: viewerCan(action: UPDATE) delete: viewerCan(action: DELETE) } }`, vars{"ref": e.ref})
			w.shows(told, fmt.Sprintf(`{"delete":%t,"update":%t}`, may, may), "entity")
			if done := w.obeyed(`mutation ($ref: EntityRef!) { deleteEntity(input: {ref: $ref, dryRun: true}) { errors { code } } }`, vars{"ref": e.ref}, "deleteEntity"); done != may {
				t.Errorf("%+v: deleting %s: %t", c.viewer, e.ref, done)
			}
			document := w.document(e.ref)
			if done := w.obeyed(applySet, vars{"in": vars{"set": e.set, "dryRun": true, "entities": []any{document}}}, "applyEntities"); done != may {
				t.Errorf("%+v: changing %s: %t", c.viewer, e.ref, done)
			}
		}
	}
}

// document is an entity's, with another description.
func (w *rightsWorld) document(ref string) any {
	w.Helper()
	document := at(w.ask(`query ($ref: EntityRef!) { entity(ref: $ref) { document } }`, vars{"ref": ref}), "entity", "document").(map[string]any)
	document["metadata"].(map[string]any)["description"] = "another one"
	return document
}

// obeyed reports whether a deed was done, or would have been.
func (w *rightsWorld) obeyed(query string, v vars, field string) bool {
	w.Helper()
	a := w.send(query, v)
	if len(a.Errors) > 0 {
		return false
	}
	var data map[string]struct{ Errors []any }
	if err := json.Unmarshal(a.Data, &data); err != nil {
		w.Fatal(err)
	}
	return len(data[field].Errors) == 0
}

func TestViewersMayOnlyRead(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.viewer = &catalog.Viewer{User: catalog.NewRef("user", "", "jane"), Login: "jane", Role: catalog.RoleViewer}
	w.refused("FORBIDDEN", register, vars{"urls": []string{"file:./company.yaml"}})
	w.refused("FORBIDDEN", `mutation { refresh(input: {}) { errors { code } } }`, nil)
	w.refused("FORBIDDEN", `mutation { unregisterLocation(input: {id: "x"}) { revision } }`, nil)
	w.shows(w.ask(`mutation { star(ref: "component:pay") { starred viewerCan(action: UPDATE) } }`, nil), `{"starred":true,"viewerCan":false}`, "star")
	w.shows(w.ask(`{ viewer { user { ref displayName } role } components(filter: {ownedByViewer: true}) { totalCount } }`, nil),
		`{"components":{"totalCount":0},"viewer":{"role":"VIEWER","user":{"displayName":"Jane","ref":"user:default/jane"}}}`)
	w.viewer.Ownership = []catalog.Ref{w.viewer.User, catalog.NewRef("group", "", "web")}
	w.shows(w.ask(`{ entity(ref: "component:checkout") { viewerCan(action: REFRESH) } components(filter: {ownedByViewer: true}) { nodes { ref } } }`, nil),
		`{"components":{"nodes":[{"ref":"component:default/cart"},{"ref":"component:default/checkout"},{"ref":"component:default/storefront"},{"ref":"component:lab/tool"}]},"entity":{"viewerCan":true}}`)
}
