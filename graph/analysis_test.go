package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

const analyze = `query ($url: String!) { analyzeLocation(url: $url) {
	url registered { id address }
	files {
		url registered { address }
		entities {
			ref kind name title description outcome existing { ref title }
			change { outcome ref title fields { path before after } relationsAdded { type target } entity { ref } }
			problems { code severity path line hint entity { ref } }
		}
		problems { code severity message line hint }
	}
	suggestion { yaml path url createUrl needsInput }
	problems { code severity message hint }
} }`

const tomato = `---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: Tomato, title: A tomato, description: Red.}
spec: {type: service, lifecycle: production, owner: web}
`

// kept is what must not change where nothing is written.
const kept = `{ head { revision } locations { nodes { address lastReadAt nextReadAt status problems { code } } } entities { totalCount } }`

// analyzed asks what registering a URL would do, and wants that nothing is written.
func (w *world) analyzed(url string) any {
	w.Helper()
	before := text(w.ask(kept, nil))
	answer := at(w.ask(analyze, vars{"url": url}), "analyzeLocation")
	if after := text(w.ask(kept, nil)); after != before {
		w.Errorf("%s: it was\n  %s\nand is\n  %s", url, before, after)
	}
	return answer
}

const (
	shop = "https://github.com/acme/shop"
	main = shop + "/blob/main/"
)

// TestAnalyzeAFile follows one file: unknown, registered, changed.
func TestAnalyzeAFile(t *testing.T) {
	t.Parallel()
	w, github := hub(t, "")
	const url = shop + "/blob/main/catalog-info.yaml"
	github.Push("acme/shop", "main", githubtest.Files{"catalog-info.yaml": tomato + strings.ReplaceAll(tomato, "Tomato", `"no name"`)})

	unknown := w.analyzed(url)
	w.shows(unknown, `null`, "registered")
	w.shows(unknown, `["CREATED","REJECTED"]`, "files", 0, "entities", "outcome")
	made := at(unknown, "files", 0, "entities", 0)
	for field, want := range map[string]string{"ref": "component:default/tomato", "kind": "Component", "name": "Tomato", "title": "A tomato", "description": "Red."} {
		w.shows(made, `"`+want+`"`, field)
	}
	w.shows(made, `null`, "existing")
	w.shows(made, `[{"target":"group:default/web","type":"ownedBy"}]`, "change", "relationsAdded")
	w.shows(unknown, `["INVALID_FIELD"]`, "files", 0, "entities", 1, "problems", "code")
	w.shows(unknown, `[9]`, "files", 0, "entities", 1, "problems", "line")

	w.ask(register, vars{"urls": []string{url}})
	known := w.analyzed(url)
	w.shows(known, `"`+url+`"`, "registered", "address")
	w.shows(known, `["UNCHANGED","REJECTED"]`, "files", 0, "entities", "outcome")
	w.shows(known, `["A tomato",null]`, "files", 0, "entities", "existing", "title")
	w.shows(known, `[9]`, "files", 0, "entities", 1, "problems", "line")

	github.Push("acme/shop", "main", githubtest.Files{"catalog-info.yaml": strings.ReplaceAll(tomato, "Red", "Green") + strings.ReplaceAll(tomato, "Tomato", "Potato")})
	w.ask(register, vars{"urls": []string{url}})
	github.Push("acme/shop", "main", githubtest.Files{"catalog-info.yaml": tomato})
	changed := w.analyzed(url)
	w.shows(changed, `["UPDATED","DELETED"]`, "files", 0, "entities", "outcome")
	w.shows(changed, `[{"after":"Red.","before":"Green.","path":"metadata.description"}]`, "files", 0, "entities", 0, "change", "fields")
	w.shows(changed, `["Component","Component"]`, "files", 0, "entities", "kind")
	w.shows(changed, `["Tomato","potato"]`, "files", 0, "entities", "name")
}

func TestAnalyzeARepository(t *testing.T) {
	t.Parallel()
	w, github := hub(t, "")
	github.Push("acme/shop", "main", githubtest.Files{
		"catalog-info.yaml": tomato, "pay/catalog-info.yaml": strings.ReplaceAll(tomato, "Tomato", "pay"), "ship/catalog-info.yml": "a: [",
		"cart/catalog-info.yaml": "kind: Location\napiVersion: backstage.io/v1alpha1\nmetadata: {name: all}\nspec: {targets: [./cart.yaml, ./none.yaml]}\n",
		"cart/cart.yaml":         strings.ReplaceAll(tomato, "Tomato", "cart"),
	})
	w.ask(register, vars{"urls": []string{main + "pay/catalog-info.yaml"}})

	w.asks(0, `query ($url: String!) { analyzeLocation(url: $url) { files { url entities { outcome } } } }`, vars{"url": shop})
	found := at(w.asks(3, analyze, vars{"url": shop}), "analyzeLocation") // locations; what exists; what changes and problems concern
	w.shows(found, `["`+strings.Join([]string{main + "catalog-info.yaml", main + "cart/catalog-info.yaml", main + "pay/catalog-info.yaml", main + "ship/catalog-info.yml"}, `","`)+`"]`, "files", "url")
	w.shows(found, `[["CREATED"],["CREATED","CREATED"],["UNCHANGED"],["REJECTED"]]`, "files", "entities", "outcome")
	w.shows(found, `[null,null,{"address":"`+main+`pay/catalog-info.yaml"},null]`, "files", "registered")
	w.shows(found, `[[],["NOT_FOUND"],[],[]]`, "files", "problems", "code")
	w.shows(found, `[["INVALID_YAML"]]`, "files", 3, "entities", "problems", "code")
	w.shows(found, `null`, "suggestion")

	w.shows(w.analyzed(shop+"/tree/main/pay"), `["`+main+`pay/catalog-info.yaml"]`, "files", "url")
}

// TestAnalyzeARepositoryWithoutADescriptor goes the whole way: what is suggested is
// put where it belongs, and registered.
func TestAnalyzeARepositoryWithoutADescriptor(t *testing.T) {
	t.Parallel()
	w, github := hub(t, "")
	github.Create("acme/shop", githubtest.Repository{Description: "Sells: things", Language: "Go", Topics: []string{"shop"}})
	github.Push("acme/shop", "main", githubtest.Files{"CODEOWNERS": "* @acme/sales", "mkdocs.yml": "", "docs/openapi.yaml": "openapi: 3.1.0\n", "src/query.graphql": "{ a }"})
	found := w.analyzed(shop)
	w.shows(found, `[]`, "files")
	w.shows(found, `[]`, "problems")
	w.shows(found, `["spec.type","spec.lifecycle"]`, "suggestion", "needsInput")
	path, yaml, url := at(found, "suggestion", "path").(string), at(found, "suggestion", "yaml").(string), at(found, "suggestion", "url").(string)
	github.Push("acme/shop", "main", githubtest.Files{path: yaml})
	found = w.analyzed(url)
	w.shows(found, `[["CREATED","CREATED"]]`, "files", "entities", "outcome")
	w.shows(found, `[[[],[]]]`, "files", "entities", "problems")
	w.ask(register, vars{"urls": []string{url}})
	w.shows(w.ask(`{ entity(ref: "api:shop") { ownerRef ... on API { definition providers { nodes { description tags } } } } }`, nil),
		`{"definition":"openapi: 3.1.0\n","ownerRef":"group:default/sales","providers":{"nodes":[{"description":"Sells: things","tags":["shop","go"]}]}}`, "entity")
	w.shows(w.analyzed(shop), `null`, "suggestion")
}

func TestAnalyzeWhatCannotBeRead(t *testing.T) {
	t.Parallel()
	w, github := hub(t, "")
	github.Create("acme/secret", githubtest.Repository{Private: true})
	github.Push("acme/secret", "main", githubtest.Files{"catalog-info.yaml": tomato})
	github.Push("acme/shop", "main", githubtest.Files{"README.md": "# Shop"})
	for _, c := range []struct{ url, where, code, hint string }{
		{"nothing", "", `["INVALID_FIELD"]`, "write the URL of a descriptor file"},
		{"https://github.com/acme/secret", "", `["NOT_FOUND"]`, "if it is private, add a token for this host to callboard.local.yaml"},
		{"https://github.com/acme/secret/blob/main/catalog-info.yaml", "files", `["NOT_FOUND"]`, "if the repository is private, add a token"},
		{shop + "/tree/main/none", "", `["NOT_FOUND"]`, "look whether branch and path are right"},
		{shop + "/blob/main/README.md", "files", `["NO_DESCRIPTOR"]`, ""},
		{"https://elsewhere.example/catalog-info.yaml", "files", `["HOST_NOT_ALLOWED"]`, "sources"},
		{"file:./none*.yaml", "", `["NOT_FOUND"]`, "look whether the path is right"},
		{"file:./none.yaml", "files", `["NOT_FOUND"]`, ""},
	} {
		found := w.analyzed(c.url)
		if c.where != "" {
			w.shows(found, `[[]]`, "files", "entities")
			found = at(found, "files", 0)
		} else {
			w.shows(found, `[]`, "files")
		}
		w.shows(found, c.code, "problems", "code")
		if hint, _ := at(found, "problems", 0, "hint").(string); !strings.Contains(hint, c.hint) {
			t.Errorf("%s: got the hint %q, want %q", c.url, hint, c.hint)
		}
	}
	w.viewer = &catalog.Viewer{Login: "jane", Role: catalog.RoleViewer}
	w.refused("FORBIDDEN", analyze, vars{"url": shop})
}

func TestAnalysesAreBounded(t *testing.T) {
	t.Parallel()
	w, github := hub(t, "")
	files := githubtest.Files{}
	for i := range 103 {
		files[fmt.Sprintf("%03d/catalog-info.yaml", i)] = strings.ReplaceAll(tomato, "Tomato", fmt.Sprintf("c%d", i))
	}
	github.Push("acme/shop", "main", files)
	github.Forget()
	found := w.analyzed(shop)
	if n := len(at(found, "files").([]any)); n != 100 {
		t.Errorf("got %d files, want 100", n)
	}
	if n := len(github.Requests()); n > 103 {
		t.Errorf("asked %d times for 100 files", n)
	}
	w.shows(found, `"103 descriptor files are there; the first 100 of them are shown"`, "problems", 0, "message")
	w.shows(found, `["CREATED"]`, "files", 99, "entities", "outcome")
}

func TestHosts(t *testing.T) {
	t.Parallel()
	const hosts = `{ hosts { host kind authenticated remaining limit resetsAt reads failing hint } }`
	w, github := hub(t, "key")
	w.shows(w.asks(0, hosts, nil), `[{"authenticated":true,"failing":0,"hint":null,"host":"github.com","kind":"github","limit":null,"reads":0,"remaining":null,"resetsAt":null}]`, "hosts")
	github.Push("acme/shop", "main", githubtest.Files{"catalog-info.yaml": tomato})
	w.analyzed(shop + "/blob/main/catalog-info.yaml")
	w.shows(w.ask(hosts, nil), `[5000]`, "hosts", "limit")
	github.Break(githubtest.Fault{Status: 500})
	w.analyzed(shop + "/blob/main/other.yaml")
	w.shows(w.ask(hosts, nil), `[1]`, "hosts", "failing")

	stranger, _ := hub(t, "")
	stranger.shows(stranger.ask(hosts, nil), `["only public files can be read; add a token for this host to callboard.local.yaml:\nsources:\n  github:\n    - host: github.com\n      token: …"]`, "hosts", "hint")
}
