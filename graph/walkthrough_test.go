package graph

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

const (
	walkServer = "heraldofsolace/nodejs-server-server"
	walkClient = "heraldofsolace/python-client"
)

// blogApp is what people ask about the walkthrough's component.
const blogApp = `{ entity(ref: "component:blog-app") { ... on Component { name origin { viewUrl } problems { code }
	providesApis { nodes { name } } apis: relations(types: ["providesApi"]) { nodes { target: targetRef } }
	dependents { nodes { ref } } } } }`

// TestWalkthrough is the story of two real repositories, state by state.
func TestWalkthrough(t *testing.T) {
	t.Parallel()
	w, github := hub(t, "")
	if err := w.service.ConfigureLocal(w.ctx(), true); err != nil { // which declares the owner
		t.Fatal(err)
	}
	state := func(slug, name string) any {
		t.Helper()
		files, err := githubtest.Dir(filepath.Join("../../shared/walkthrough", name))
		if os.IsNotExist(err) {
			t.Skip("the walkthrough's files are not there")
		}
		if err != nil {
			t.Fatal(err)
		}
		github.Push(slug, "final", files)
		url := "https://github.com/" + slug + "/blob/final/catalog-info.yaml"
		return at(w.ask(register, vars{"urls": []string{url}}), "registerLocations", "locations", 0)
	}
	// outcomes are what became of the documents and entities, as "outcome ref".
	outcomes := func(location any, want string) {
		t.Helper()
		w.shows(location, want, "results", "nodes", "outcome")
	}

	first := state(walkServer, "nodejs-server-server/01-c6259a8")
	outcomes(first, `["REJECTED"]`)
	w.shows(first, `null`, "location") // nothing changed
	w.shows(first, `["INVALID_FIELD"]`, "results", "nodes", 0, "problems", "code")
	read := at(w.ask(analyze, vars{"url": "https://github.com/" + walkServer + "/blob/final/catalog-info.yaml"}), "analyzeLocation", "files", 0)
	w.shows(read, `["metadata.name"]`, "entities", 0, "problems", "path")
	w.shows(read, `[4]`, "entities", 0, "problems", "line")

	outcomes(state(walkServer, "nodejs-server-server/02-fd6d03e"), `["CREATED"]`)
	w.shows(w.ask(`{ entity(ref: "component:blog_app") { ... on Component { name providesApis { totalCount } apis: relations(types: ["providesApi"]) { nodes { target: targetRef } } } } api: entity(ref: "api:blog-api") { ref } }`, nil),
		`{"api":null,"entity":{"apis":{"nodes":[{"target":"api:default/blog-api"}]},"name":"Blog_App","providesApis":{"totalCount":0}}}`)

	renamed := state(walkServer, "nodejs-server-server/03-0cedde4")
	outcomes(renamed, `["CREATED","DELETED"]`)
	w.shows(renamed, `3`, "revision") // one for both
	w.shows(w.ask(`{ entity(ref: "component:blog_app") { ref } }`, nil), `null`, "entity")

	refused := state(walkServer, "nodejs-server-server/04-fa36bdb")
	w.shows(refused, `["REJECTED"]`, "results", "nodes", "outcome")
	w.shows(w.ask(blogApp, nil), `[{"target":"api:default/blog-api"}]`, "entity", "apis", "nodes") // the last good state stays
	w.shows(w.ask(blogApp, nil), `["MISSING_FIELD","DANGLING_REF"]`, "entity", "problems", "code")

	outcomes(state(walkServer, "nodejs-server-server/05-3f191b7"), `["UPDATED"]`)
	w.shows(w.ask(blogApp, nil), `[]`, "entity", "apis", "nodes")

	outcomes(state(walkServer, "nodejs-server-server/06-4c9c374"), `["UPDATED","CREATED"]`)
	swagger, err := os.ReadFile("../../shared/walkthrough/nodejs-server-server/06-4c9c374/api/swagger.yaml")
	if err != nil {
		t.Fatal(err)
	}
	api := w.ask(`{ entity(ref: "api:blog-api") { ... on API { definition providers { nodes { ref } } } } }`, nil)
	w.shows(api, text(string(swagger)), "entity", "definition") // which ends without a newline
	w.shows(api, `[{"ref":"component:default/blog-app"}]`, "entity", "providers", "nodes")

	outcomes(state(walkClient, "python-client/final"), `["CREATED"]`)
	w.shows(w.ask(blogApp, nil), `{"apis":{"nodes":[{"target":"api:default/blog-api"}]},"dependents":{"nodes":[{"ref":"component:default/python-client"}]},`+
		`"name":"Blog-App","origin":{"viewUrl":"https://github.com/heraldofsolace/nodejs-server-server/blob/final/catalog-info.yaml"},`+
		`"problems":[],"providesApis":{"nodes":[{"name":"blog-api"}]}}`, "entity")
	w.shows(w.ask(`{ entity(ref: "api:blog-api") { ... on API { consumers { nodes { ref } } } } }`, nil), `[{"ref":"component:default/python-client"}]`, "entity", "consumers", "nodes")
}
