package descriptor_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

// row is one line of what we take and what we say of the rest.
type row struct {
	found string
	files []rowFile
}

// rowFile is a file in which that is found.
type rowFile struct {
	text string
	// want is, for each document, its ref, "skipped" or "refused", and in braces what
	// is said of it: severity by its first letter, code and field. Behind | stands
	// what is said of the file.
	want string
}

// document is one of a kind; more are further lines of its metadata, spec those of
// its spec.
func document(kind, metadata, spec string) string {
	return "apiVersion: backstage.io/v1alpha1\nkind: " + kind + "\nmetadata:\n  name: x\n" + indented(metadata) + "spec:\n  type: t\n  lifecycle: l\n  owner: o\n" + indented(spec)
}

func indented(text string) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		out.WriteString("  " + line)
	}
	if text != "" && !strings.HasSuffix(text, "\n") {
		out.WriteByte('\n')
	}
	return out.String()
}

// The rows stand in the order and the words of the format's description. Those that
// are about several files, refs that meet, and who may declare what are tested in
// catalog/ingest.
func TestRows(t *testing.T) {
	t.Parallel()
	good := document("Component", "", "")
	without := func(line string) string { return strings.Replace(good, line, "", 1) }
	rows := []row{
		{"broken YAML in one document", []rowFile{
			{good + "---\na: b: c\n---\n" + strings.Replace(good, "name: x", "name: y", 1), "component:default/x; refused {E INVALID_YAML}; component:default/y"},
			{good + "x: [1\n---\n" + good, "refused component:default/x {E INVALID_YAML}; component:default/x"},
		}},
		{"template text", []rowFile{
			{strings.Replace(good, "name: x", "name: ${{ values.name }}", 1), "skipped {I TEMPLATE_TEXT metadata.name}"},
			{strings.Replace(good, "name: x", "name: {{ name }}", 1), "skipped {I TEMPLATE_TEXT metadata.name}"},
			{strings.Replace(good, "kind: Component", "kind: '{{ kind }}'", 1), "skipped {I TEMPLATE_TEXT kind}"},
			{strings.Replace(good, "backstage.io/v1alpha1", "'{{ version }}/v1'", 1), "skipped {I TEMPLATE_TEXT apiVersion}"},
			{good + "{% if x %}\nmore: 1\n{% endif %}\n", "skipped {I TEMPLATE_TEXT}"},
			{document("Component", "description: ${{ values.description }}", ""), "component:default/x"},
			{"apiVersion: scaffolder.backstage.io/v1beta3\nkind: Template\nmetadata: {name: '${{ x }}'}\nspec: {type: t, steps: []}\n", "refused {E INVALID_FIELD metadata.name}"},
		}},
		{"unknown kind in a group we know", []rowFile{{document("Squad", "", ""), "squad:default/x {I UNKNOWN_KIND kind}"}}},
		{"same file name, not a descriptor", []rowFile{
			{"apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {}\n", "skipped | {I NO_DESCRIPTOR}"},
			{"apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: x}\nspec: {}\n---\nname: x\n", "skipped; skipped | {I NO_DESCRIPTOR}"},
			{"- a\n", "skipped | {I NO_DESCRIPTOR}"},
		}},
		{"no kind, no metadata, no or impossible name; a built-in kind with no spec at all", []rowFile{
			{without("kind: Component\n"), "refused {E MISSING_FIELD kind}"},
			{"apiVersion: backstage.io/v1alpha1\nkind: Component\nspec: {type: t, lifecycle: l, owner: o}\n", "refused {E MISSING_FIELD metadata}"},
			{strings.Replace(good, "  name: x\n", "  title: x\n", 1), "refused {E MISSING_FIELD metadata.name}"},
			{strings.Replace(good, "name: x", "name: Blog App", 1), "refused {E INVALID_FIELD metadata.name}"},
			{strings.Replace(good, "name: x", "name: "+strings.Repeat("x", 64), 1), "refused {E INVALID_FIELD metadata.name}"},
			{strings.Replace(good, "name: x", "name: ..", 1), "refused {E INVALID_FIELD metadata.name}"},
			{strings.Replace(good, "name: x", "name: '%2e%2e'", 1), "refused {E INVALID_FIELD metadata.name}"},
			{strings.Replace(good, "name: x", "name: a/b", 1), "refused {E INVALID_FIELD metadata.name}"},
			{"apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: x}\n", "refused component:default/x {E MISSING_FIELD spec}"},
		}},
		{"missing owner, type, lifecycle, definition; empty owner", []rowFile{
			{without("  owner: o\n"), "component:default/x {W MISSING_OWNER spec.owner}"},
			{strings.Replace(good, "owner: o", "owner: ''", 1), "component:default/x {W MISSING_OWNER spec.owner}"},
			{without("  type: t\n"), "component:default/x {W MISSING_FIELD spec.type}"},
			{without("  lifecycle: l\n"), "component:default/x {W MISSING_FIELD spec.lifecycle}"},
			{document("API", "", ""), "api:default/x {W MISSING_FIELD spec.definition}"},
		}},
		{"null where a value is optional", []rowFile{{document("Component", "description:\ntags:\nlabels:\nannotations:\nlinks:\ntitle:", "system:\ndependsOn:"), "component:default/x"}}},
		{"number, boolean, date where a string is due", []rowFile{
			{document("Component", "title: 1.10\ntags: [1, true]\nlabels: {a: 1.10, b: yes, c: 2020-01-01}\nannotations: {a: 080, b: false}", ""), "component:default/x"},
		}},
		{"one string where a list is due", []rowFile{{document("Component", "tags: one", "dependsOn: component:y\nprovidesApis: z"), "component:default/x"}}},
		{"invalid tag, label value, label key, link without a valid URL", []rowFile{
			{document("Component", "tags: [Two Words]", ""), "component:default/x {W INVALID_FIELD metadata.tags[0]}"},
			{document("Component", "labels: {a: two words}", ""), "component:default/x {W INVALID_FIELD metadata.labels.a}"},
			{document("Component", "labels: {a b: c}", ""), "component:default/x {W INVALID_FIELD metadata.labels.a b}"},
			{document("Component", "links: [{url: here}, {title: none}]", ""), "component:default/x {W INVALID_FIELD metadata.links[0].url} {W MISSING_FIELD metadata.links[1].url}"},
		}},
		{"unknown root key, wrong case, wrong or missing apiVersion for a built-in kind", []rowFile{
			{good + "relations: []\n", "component:default/x {W UNKNOWN_FIELD relations}"},
			{strings.Replace(good, "kind: Component", "kind: component", 1), "component:default/x {W INVALID_FIELD kind}"},
			{strings.Replace(good, "metadata:", "Metadata:", 1), "component:default/x {W UNKNOWN_FIELD Metadata}"},
			{strings.Replace(good, "v1alpha1", "v1", 1), "component:default/x {W INVALID_FIELD apiVersion}"},
			{without("apiVersion: backstage.io/v1alpha1\n"), "component:default/x {W MISSING_FIELD apiVersion}"},
		}},
		{"unknown keys in metadata or spec", []rowFile{{document("Component", "team: a", "more: {b: c}"), "component:default/x"}}},
		{"`dependsOn: [x]` without a kind", []rowFile{{document("Component", "", "dependsOn: [y]"), "component:default/x {W INVALID_REF spec.dependsOn[0]}"}}},
		{"owner with blanks or an e-mail address", []rowFile{
			{strings.Replace(good, "owner: o", "owner: Team Pay", 1), "component:default/x {W UNKNOWN_OWNER spec.owner}"},
			{strings.Replace(good, "owner: o", "owner: jane@acme.io", 1), "component:default/x {W UNKNOWN_OWNER spec.owner}"},
		}},
		{"`$text`, `$json`, `$yaml`, `$openapi`, `$asyncapi` unreadable", []rowFile{
			{document("API", "", "definition: {$text: ./none}"), "api:default/x {W PLACEHOLDER_UNREADABLE spec.definition}"},
			{document("API", "", "definition: {$openapi: ./none}"), "api:default/x {W PLACEHOLDER_UNREADABLE spec.definition}"},
			{document("Component", "description: {$text: ./none}", "a: {$json: ./none}\nb: {$yaml: ./none}\nc: {$asyncapi: ./none}"),
				"component:default/x {W PLACEHOLDER_UNREADABLE metadata.description} {W PLACEHOLDER_UNREADABLE spec.a} {W PLACEHOLDER_UNREADABLE spec.b} {W PLACEHOLDER_UNREADABLE spec.c}"},
		}},
		{"merge keys `<<`", []rowFile{{document("Component", "labels: &l {a: b}\nannotations: {<<: *l, c: d}", ""), "component:default/x"}}},
		{"unknown YAML tag", []rowFile{{document("Component", "title: !acme/title T", "a: !!python/tuple [1]"), "component:default/x"}}},
		{"alias bombs, depth, size, number of documents", []rowFile{
			{document("Component", "", bomb(9, 9)), "refused component:default/x {E TOO_LARGE}"},
			{document("Component", "", "a: "+strings.Repeat("[", 60)+strings.Repeat("]", 60)), "refused component:default/x {E TOO_LARGE}"},
			{"# " + strings.Repeat("x", 4<<20), "| {E TOO_LARGE}"},
			{strings.Repeat("---\na: b\n", 2001), "| {E TOO_LARGE}"},
		}},
		{"links with `javascript:` and the like", []rowFile{{document("Component", "links: [{url: 'javascript:alert(1)'}]", ""), "component:default/x {W UNSAFE_LINK metadata.links[0].url}"}}},
	}
	for _, row := range rows {
		t.Run(row.found, func(t *testing.T) {
			t.Parallel()
			for _, file := range row.files {
				if got := summary(unreadable(file.text)); got != file.want {
					t.Errorf("got  %s\nwant %s\nof\n%.500s", got, file.want, file.text)
				}
			}
		})
	}
}

// unreadable parses a file of whose placeholders none can be read.
func unreadable(text string) *descriptor.File {
	stream := descriptor.Split([]byte(text), "file:./x.yaml")
	values := map[descriptor.Placeholder]descriptor.Value{}
	for _, p := range stream.Placeholders() {
		values[p] = descriptor.Value{Problem: &catalog.Problem{Message: "there is no such file"}}
	}
	return stream.Parse(catalog.BuiltInModel(), values)
}

func summary(file *descriptor.File) string {
	var documents []string
	for _, d := range file.Documents {
		documents = append(documents, strings.TrimSpace(standing(d)+said(d.Problems)))
	}
	out := strings.Join(documents, "; ")
	if len(file.Problems) > 0 {
		out = strings.TrimSpace(out + " |" + said(file.Problems))
	}
	return out
}

func said(problems []catalog.Problem) string {
	var out strings.Builder
	for _, p := range problems {
		fmt.Fprintf(&out, " {%s}", strings.TrimSpace(string(p.Severity[:1])+" "+string(p.Code)+" "+p.Path))
	}
	return out.String()
}

// The seven states of two real repositories, as far as one file tells.
func TestWalkthroughParses(t *testing.T) {
	t.Parallel()
	dir, err := filepath.Abs("../../../shared/walkthrough")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skip("the walkthrough's files are not there")
	}
	tests := []struct{ state, want, relations string }{
		{"nodejs-server-server/01-c6259a8", "refused {E INVALID_FIELD metadata.name}", ""},
		{"nodejs-server-server/02-fd6d03e", "component:default/blog_app", "ownedBy user:default/guest, providesApi api:default/blog-api"},
		{"nodejs-server-server/03-0cedde4", "component:default/blog-app", "ownedBy user:default/guest, providesApi api:default/blog-api"},
		{"nodejs-server-server/04-fa36bdb", "refused component:default/blog-app {E MISSING_FIELD spec}", ""},
		{"nodejs-server-server/05-3f191b7", "component:default/blog-app", "ownedBy user:default/guest"},
		{"nodejs-server-server/06-4c9c374", "component:default/blog-app; api:default/blog-api", "ownedBy user:default/guest, providesApi api:default/blog-api, ownedBy user:default/guest"},
		{"python-client/final", "component:default/python-client", "ownedBy user:default/guest, consumesApi api:default/blog-api, dependsOn component:default/blog-app"},
	}
	for _, test := range tests {
		data, err := os.ReadFile(filepath.Join(dir, test.state, "catalog-info.yaml"))
		if err != nil {
			t.Fatal(err)
		}
		file := parseStubbed(data, "file:./catalog-info.yaml")
		var relations []string
		for _, d := range file.Documents {
			if d.Entity != nil {
				for _, r := range d.Entity.Relations {
					relations = append(relations, r.Type+" "+r.Target.String())
				}
			}
			for _, p := range d.Problems {
				if p.Line == 0 || p.Hint == "" || p.Excerpt == "" || !strings.HasPrefix(p.URL, "file:") {
					t.Errorf("%s: got %+v, want where, what to write and the lines", test.state, p)
				}
			}
		}
		if got := summary(file); got != test.want || strings.Join(relations, ", ") != test.relations {
			t.Errorf("%s: got %s with %s\nwant %s with %s", test.state, got, strings.Join(relations, ", "), test.want, test.relations)
		}
	}
}
