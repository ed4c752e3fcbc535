package graph

import (
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/callboard-dev/callboard/graph/generated"
)

// TestEveryFieldIsLoadedWhereItIsSelected asks for each field of each type alone
// and for all of them together, and wants the same values: the columns and
// statements that one field needs do not come by chance with another's. That
// nothing falls back to loading by itself is a part of asking.
func TestEveryFieldIsLoadedWhereItIsSelected(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("second.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: checkout}\nspec: {type: service, lifecycle: production, owner: web}\n"+
		"---\napiVersion: acme.io/v1\nkind: Robot\nmetadata: {name: r2}\n")
	w.register("second.yaml")
	w.change("company.yaml", "title: Checkout", "title: Checking out")
	w.change("company.yaml", "dependsOn: [\"component:pay\",", "dependsOn: [")
	if err := w.service.Star(w.ctx(), ref(t, "component:checkout"), true); err != nil {
		t.Fatal(err)
	}
	entity := func(typ, name string) place {
		return place{typ, "{ entity(ref: \"" + name + "\") { ... on " + typ + " {", "} } }"}
	}
	places := []place{
		entity("Component", "component:checkout"), entity("Component", "component:cart"), entity("API", "api:orders"),
		entity("Resource", "resource:orders-db"), entity("System", "system:shop"), entity("Domain", "domain:billing"),
		entity("Group", "group:web"), entity("User", "user:jane"), entity("Location", "location:company"), entity("Template", "template:service"),
		{"Relation", `{ entity(ref: "component:checkout") { relations(first: 20, direction: BOTH) { nodes {`, "} } } }"},
		{"RelationEdge", `{ entity(ref: "component:checkout") { relations(first: 20, direction: BOTH) { edges {`, "} } } }"},
		{"RelationConnection", `{ entity(ref: "component:checkout") { relations(last: 3, direction: BOTH) {`, "} } }"},
		{"EntityConnection", `{ entity(ref: "component:checkout") { ... on Component { dependsOn(first: 1) {`, "} } } }"},
		{"EntityConnection", `{ entity(ref: "group:board") { ... on Group { owns(transitive: true, first: 2) {`, "} } } }"},
		{"EntityConnection", `{ entities(first: 3) {`, "} }"},
		{"EntityChange", `{ changes(first: 5) { nodes {`, "} } }"},
		{"EntityChange", `{ entity(ref: "component:checkout") { history(last: 3) { nodes {`, "} } } }"},
		{"EntityChangeConnection", `{ entity(ref: "component:checkout") { history(first: 1) {`, "} } }"},
		{"EntityChangeConnection", `{ changes(first: 1) {`, "} }"},
		{"RegisteredLocation", `{ locations { nodes {`, "} } }"},
		{"RegisteredLocationConnection", `{ locations(first: 1) {`, "} }"},
		{"Problem", `{ problems { nodes {`, "} } }"},
		{"Problem", `{ entity(ref: "component:checkout") { problems {`, "} } }"},
		{"Audit", `{ audit(first: 5) { nodes {`, "} } }"},
		{"AuditConnection", `{ audit(first: 1) {`, "} }"},
		{"ProblemConnection", `{ problems(first: 1) {`, "} }"},
		{"Origin", `{ entity(ref: "component:checkout") { claims {`, "} } }"},
		{"Facet", `{ facets(by: [OWNER, TAG, SYSTEM]) {`, "} }"},
		{"EntityGraph", `{ graph(roots: ["component:checkout"], depth: 2) {`, "} }"},
		{"LocationAnalysis", `{ analyzeLocation(url: "file:./company.yaml") {`, "} }"},
		{"AnalyzedEntity", `{ analyzeLocation(url: "file:./second.yaml") { files { entities {`, "} } } }"},
		{"SourceHost", `{ hosts {`, "} }"},
		{"KindInfo", `{ kinds {`, "} }"},
		{"RelationTypeInfo", `{ relationTypes {`, "} }"},
		{"Viewer", `{ viewer {`, "} }"},
		{"RevisionInfo", `{ head {`, "} }"},
	}
	s := generated.NewExecutableSchema(generated.Config{}).Schema()
	for _, p := range places {
		fields := selections(s, s.Types[p.typ], 2)
		all := w.ask(p.before+strings.Join(fields, " ")+p.after, nil)
		for _, field := range fields {
			name, _, _ := strings.Cut(strings.TrimSpace(field), " ")
			name, _, _ = strings.Cut(name, "(")
			alone := w.ask(p.before+field+p.after, nil)
			if got, want := text(at(alone, append(p.path(), name)...)), text(at(all, append(p.path(), name)...)); got != want {
				t.Errorf("%s.%s: alone it is\n  %s\nwith all others\n  %s", p.typ, name, got, want)
			}
		}
	}
}

// place is where objects of a type are met in a query.
type place struct{ typ, before, after string }

// selections writes each field of a type, with what is below it to a depth.
func selections(s *ast.Schema, d *ast.Definition, depth int) []string {
	var out []string
	for _, f := range d.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		field := f.Name
		if f.Arguments.ForName("action") != nil {
			field += "(action: UPDATE)"
		}
		if below := s.Types[f.Type.Name()]; below.IsCompositeType() {
			if depth == 0 {
				continue
			}
			parts := selections(s, below, depth-1)
			if below.Kind == ast.Interface {
				parts = append(parts, "__typename")
			}
			if len(parts) == 0 {
				continue
			}
			field += " { " + strings.Join(parts, " ") + " }"
		}
		out = append(out, field)
	}
	return out
}

// path is the way to the objects in an answer.
func (p place) path() (path []any) {
	bare := regexp.MustCompile(`\([^)]*\)|\.\.\. on \w+`).ReplaceAllString(p.before, "")
	for _, name := range strings.FieldsFunc(bare, func(r rune) bool { return r == '{' || r == ' ' }) {
		path = append(path, name)
	}
	return path
}
