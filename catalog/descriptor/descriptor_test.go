package descriptor_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

const group = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: one
spec: {type: team, children: []}
`

func parse(text string) *descriptor.File {
	return descriptor.Split([]byte(text), "https://acme.io/catalog-info.yaml").Parse(catalog.BuiltInModel(), nil)
}

// problems are all those of a file, its documents' first.
func problems(f *descriptor.File) []catalog.Problem {
	var all []catalog.Problem
	for _, d := range f.Documents {
		all = append(all, d.Problems...)
	}
	return append(all, f.Problems...)
}

func entities(f *descriptor.File) int {
	n := 0
	for _, d := range f.Documents {
		if d.Entity != nil {
			n++
		}
	}
	return n
}

func TestEncodings(t *testing.T) {
	t.Parallel()
	wide := utf16.Encode([]rune(group))
	var little, big, bare strings.Builder
	little.WriteString("\xff\xfe")
	big.WriteString("\xfe\xff")
	for _, unit := range wide {
		little.Write([]byte{byte(unit), byte(unit >> 8)})
		big.Write([]byte{byte(unit >> 8), byte(unit)})
		bare.Write([]byte{byte(unit), byte(unit >> 8)})
	}
	tests := []struct {
		name, text string
		entities   int
		refused    bool
		message    string
	}{
		{"byte order mark", "\ufeff" + group, 1, false, ""},
		{"byte order mark within", group + "---\n\ufeff" + group, 2, false, ""},
		{"CRLF", strings.ReplaceAll(group+"---\n"+group, "\n", "\r\n"), 2, false, ""},
		{"CR", strings.ReplaceAll(group+"---\n"+group, "\n", "\r"), 2, false, ""},
		{"UTF-16, little end first", little.String(), 0, true, "the file is UTF-16 text, UTF-8 was expected"},
		{"UTF-16, big end first", big.String(), 0, true, "the file is UTF-16 text, UTF-8 was expected"},
		{"UTF-16 without a mark", bare.String(), 0, true, "the file is UTF-16 text, UTF-8 was expected"},
		{"Latin-1 in one document", group + "---\n" + group + "x: \xe9\n---\n" + group, 2, false, "a character here is not UTF-8"},
		{"NUL in one document", group + "---\n" + group + "x: \x00\n---\n" + group, 2, false, "a control character stands here"},
		{"characters that end lines in YAML 1.1 only", strings.Replace(group, "one", "one\n  title: a\u2028b\u0085c\x1bd\ufeffe", 1), 1, false, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			file := parse(test.text)
			if got := entities(file); got != test.entities || file.Refused != test.refused {
				t.Errorf("got %d entities, refused %v, want %d, %v", got, file.Refused, test.entities, test.refused)
			}
			message := ""
			if all := problems(file); len(all) > 0 {
				message = all[0].Message
			}
			if message != test.message {
				t.Errorf("got problem %q, want %q", message, test.message)
			}
		})
	}
}

func TestOddCharactersSurvive(t *testing.T) {
	t.Parallel()
	title := "a\u2028b\u2029c\u0085d\x1be\ufefff\x7fg"
	file := parse(strings.Replace(group, "one", "one\n  title: "+title+"\n  description: below", 1))
	if got := file.Documents[0].Entity; got.Title != title || got.Description != "below" {
		t.Errorf("got %q and %q, want %q and below", got.Title, got.Description, title)
	}
}

func TestF8Bounds(t *testing.T) {
	t.Parallel()
	bomb := "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
	for i := 1; i < 30; i++ {
		bomb += fmt.Sprintf("a%d: &a%d [%s]\n", i, i, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d, ", i-1), 9), ", "))
	}
	merges := "m0: &m0 {k0: 1}\n"
	for i := 1; i < 2000; i++ {
		merges += fmt.Sprintf("m%d: &m%d\n  <<: *m%d\n  k%d: 1\n", i, i, i-1, i)
	}
	tests := []struct {
		name, text string
		entities   int
		refused    bool
	}{
		{"alias bomb", group + bomb, 0, false},
		{"alias to itself", group + "x: &x [*x]\n", 0, false},
		{"chain of merges", group + merges, 0, false},
		{"depth", group + "x: " + strings.Repeat("[", 60) + strings.Repeat("]", 60), 0, false},
		{"great depth", strings.Repeat("[", 1<<20), 0, false},
		{"values", group + "x: [" + strings.Repeat("1,", 50_001) + "]", 0, false},
		{"documents", strings.Repeat("---\n"+group, 2001), 0, true},
		{"size", group + "# " + strings.Repeat("x", 4<<20), 0, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			file := parse(test.text)
			all := problems(file)
			if len(all) != 1 || all[0].Code != catalog.TooLarge || all[0].Severity != catalog.SeverityError {
				t.Errorf("got problems %v, want one that it is too large", all)
			}
			if got := entities(file); got != test.entities || file.Refused != test.refused {
				t.Errorf("got %d entities, refused %v, want %d, %v", got, file.Refused, test.entities, test.refused)
			}
		})
	}
	if got := entities(parse(strings.Repeat("---\n"+group, 2000))); got != 2000 {
		t.Errorf("got %d of 2000 documents", got)
	}
}

func TestProblemsSayWhere(t *testing.T) {
	t.Parallel()
	file := parse("---\n" + group + "---\nkind: Group\nmetadata:\n  name: two\n  tags: [Java]\nspec: {type: team}\n")
	got := file.Documents[1].Problems
	want := catalog.Problem{
		Code: catalog.InvalidField, Severity: catalog.SeverityWarning, Message: `"Java" is not written as a tag should be`,
		Ref: catalog.NewRef("group", "", "two"), Path: "metadata.tags[0]", URL: "https://acme.io/catalog-info.yaml", Line: 11, Column: 10,
		Excerpt: "  name: two\n  tags: [Java]\nspec: {type: team}", Hint: "write java",
	}
	if len(got) != 2 || got[1] != want {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

func TestProblemsAreBounded(t *testing.T) {
	t.Parallel()
	file := parse(strings.Replace(group, "one", "one\n  tags: ["+strings.Repeat("Bad,", 5000)+"]", 1))
	if got := len(file.Documents[0].Problems); got != 100 {
		t.Errorf("got %d problems, want 100", got)
	}
}

func TestRawIsTheDocument(t *testing.T) {
	t.Parallel()
	file := parse("%YAML 1.2\n---\n\n" + group + "--- # next\n" + group)
	var got []string
	for _, d := range file.Documents {
		got = append(got, fmt.Sprint(d.Line)+" "+d.Raw)
	}
	if want := []string{"4 " + group, "9  # next\n" + group}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCustomKinds(t *testing.T) {
	t.Parallel()
	model := catalog.BuiltInModel()
	model.Kinds = append(model.Kinds, catalog.Kind{
		Name: "Squad", Group: "acme.io", Versions: []string{"v1"},
		RelationFields: []catalog.RelationField{
			{Path: "spec.lead.user", Type: "ledBy", Direction: catalog.Out, DefaultKind: "User", AllowedKinds: []string{"User"}},
			{Path: "spec.runs", Type: catalog.OwnedBy, Direction: catalog.In, AllowedKinds: []string{"Component", "API"}},
		},
	})
	text := `apiVersion: acme.io/v1
kind: squad
metadata: {name: blue}
spec:
  lead: {user: jane}
  runs: [web, 'api:pay', 'resource:disk']
---
apiVersion: acme.io/v1
kind: Thing
metadata: {name: x}
`
	file := descriptor.Split([]byte(text), "file:./x.yaml").Parse(model, nil)
	squad := file.Documents[0].Entity
	var got []string
	for _, r := range squad.Relations {
		got = append(got, fmt.Sprintf("%s %s %s", r.Source, r.Type, r.Target))
	}
	want := []string{
		"squad:default/blue ledBy user:default/jane",
		"component:default/web ownedBy squad:default/blue",
		"api:default/pay ownedBy squad:default/blue",
	}
	if squad.Kind != "Squad" || !slices.Equal(got, want) {
		t.Errorf("got a %s with %q, want a Squad with %q", squad.Kind, got, want)
	}
	var codes []catalog.ProblemCode
	for _, p := range problems(file) {
		codes = append(codes, p.Code)
	}
	if want := []catalog.ProblemCode{catalog.InvalidField, catalog.InvalidRef, catalog.InvalidRef, catalog.UnknownKind}; !slices.Equal(codes, want) {
		t.Errorf("got problems %v, want %v", codes, want)
	}
}

func TestPlaceholders(t *testing.T) {
	t.Parallel()
	api := "apiVersion: backstage.io/v1alpha1\nkind: API\nmetadata: {name: x}\nspec:\n  type: openapi\n  lifecycle: l\n  owner: o\n  definition:\n    $text: ./api.yaml\n"
	want := descriptor.Placeholder{Document: 1, Path: "spec.definition", Resolver: descriptor.ResolverText, Target: "./api.yaml", Line: 15, Column: 5}
	unreadable := catalog.Problem{Code: catalog.NotFound, Message: "no such file", Hint: "add it"}
	tests := []struct {
		name       string
		value      *descriptor.Value
		definition string
		problems   int
	}{
		{"read", &descriptor.Value{Text: "openapi: 3.1.0"}, "openapi: 3.1.0", 0},
		{"empty", &descriptor.Value{}, "", 1},
		{"gone", &descriptor.Value{Problem: &unreadable}, "", 1},
		{"gone, an older one stands in", &descriptor.Value{Problem: &unreadable, Text: "old", Stale: true}, "old", 1},
		{"bundled in part", &descriptor.Value{Problem: &unreadable, Text: "openapi: 3.1.0", Partial: true}, "openapi: 3.1.0", 1},
		{"binary", &descriptor.Value{Text: "\x89PNG\x00"}, "", 1},
		{"not given", nil, "", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			stream := descriptor.Split([]byte(group+"---\n"+api), "file:./x.yaml")
			if got := stream.Placeholders(); !slices.Equal(got, []descriptor.Placeholder{want}) {
				t.Fatalf("got %+v, want %+v", got, want)
			}
			values := map[descriptor.Placeholder]descriptor.Value{}
			if test.value != nil {
				values[want] = *test.value
			}
			document := stream.Parse(catalog.BuiltInModel(), values).Documents[1]
			got := ""
			if document.Entity.Definition != nil {
				got = *document.Entity.Definition
			}
			if got != test.definition || len(document.Problems) != test.problems {
				t.Errorf("got %q and problems %+v, want %q and %d", got, document.Problems, test.definition, test.problems)
			}
		})
	}
}

func TestF9PlaceholdersAreBounded(t *testing.T) {
	t.Parallel()
	text := "apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: x}\nspec:\n  type: team\n  list:\n" + strings.Repeat("  - {$text: ./x}\n", 25)
	stream := descriptor.Split([]byte(text), "file:./x.yaml")
	if got := len(stream.Placeholders()); got != 20 {
		t.Errorf("got %d placeholders, want 20", got)
	}
	file := stream.Parse(catalog.BuiltInModel(), nil)
	if got := problems(file); len(got) != 1 || got[0].Code != catalog.TooLarge {
		t.Errorf("got %+v, want one problem that they are too many", got)
	}
}

// What a browser would run is no link, whatever it looks like: CVE-2023-25571.
func TestF14UnsafeLinks(t *testing.T) {
	t.Parallel()
	for _, url := range []string{
		"javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", `java\tscript:alert(1)`, `java\nscript:alert(1)`, `\x01javascript:alert(1)`, `java\rscript\n:alert(1)`,
		"vbscript:x", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,eA==", "file:///etc/passwd", "blob:https://acme.io/x", "view-source:https://acme.io", "ftp://acme.io", "url:javascript:x",
		"//acme.io", "/x", "x", "https:", "https://", "",
	} {
		file := parse(strings.Replace(group, "one", fmt.Sprintf("one\n  links: [{url: \"%s\", title: t}]", url), 1))
		entity := file.Documents[0].Entity
		if len(entity.Links) != 0 || len(file.Documents[0].Problems) != 1 {
			t.Errorf("%q: got links %v and problems %v, want none and one", url, entity.Links, file.Documents[0].Problems)
		}
		if kept := fmt.Sprint(entity.Document["metadata"]); strings.Contains(kept, "alert") {
			t.Errorf("%q: the document still has %s", url, kept)
		}
	}
	for _, url := range []string{"https://acme.io", "http://acme.io/x?y#z", "mailto:a@acme.io", "HTTPS://acme.io"} {
		if file := parse(strings.Replace(group, "one", "one\n  links: [{url: '"+url+"'}]", 1)); len(file.Documents[0].Entity.Links) != 1 {
			t.Errorf("%q: got %v, want a link", url, file.Documents[0].Problems)
		}
	}
	file := parse(strings.Replace(group, "one", "one\n  annotations: {backstage.io/view-url: ' JavaScript:alert(1)', b: 'data:text/html,x', c: 'https://acme.io', d: 'data: as text'}", 1))
	entity := file.Documents[0].Entity
	if len(entity.Annotations) != 2 || len(file.Documents[0].Problems) != 2 || file.Documents[0].Problems[0].Code != catalog.UnsafeLink || strings.Contains(fmt.Sprint(entity.Document), "alert") {
		t.Errorf("got %v and problems %v, want two annotations dropped", entity.Annotations, file.Documents[0].Problems)
	}
}

// What is read must be fit for JSON and for the database, whatever the file holds.
func TestNulBecomesAReplacement(t *testing.T) {
	t.Parallel()
	file := parse(strings.Replace(group, "one", "one\n  title: \"a\\0b\"", 1))
	if got := file.Documents[0].Entity.Title; got != "a\ufffdb" {
		t.Errorf("got %q", got)
	}
}

// People have the name of their profile where they have no other.
func TestTitleOfPeople(t *testing.T) {
	t.Parallel()
	const profile = "\nspec: {profile: {displayName: Jane Doe}, memberOf: []}"
	tests := []struct{ text, want string }{
		{"kind: User\nmetadata: {name: jane}" + profile, "Jane Doe"},
		{"kind: Group\nmetadata: {name: web}\nspec: {type: team, children: [], profile: {displayName: The Web}}", "The Web"},
		{"kind: User\nmetadata: {name: jane, title: Captain}" + profile, "Captain"},
		{"kind: Component\nmetadata: {name: jane}" + profile, ""},
		{"kind: User\nmetadata: {name: jane}\nspec: {profile: [Jane], memberOf: []}", ""},
	}
	for _, test := range tests {
		e := parse("apiVersion: backstage.io/v1alpha1\n" + test.text).Documents[0].Entity
		if e == nil || e.Title != test.want {
			t.Errorf("%s: got %+v, want the title %q", test.text, e, test.want)
		}
	}
}
