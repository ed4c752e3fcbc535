package ingest_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/callboard-dev/callboard/catalog/costtest"
	"github.com/callboard-dev/callboard/catalog/ingest"
)

// attack is what somebody adds to a file that was good.
type attack struct {
	name string
	// text stands behind the good document, or in its place where that is not UTF-8
	// text; files beside it.
	text  string
	files map[string]string
	// problem is a part of what is said about it, as code and message; empty where
	// it is harmless.
	problem string
}

// What is written to harm is told in words, costs little, and what was good stays:
// each of it behind a document that has been there before. It is not parallel: it
// measures, the database left out.
func TestAttacks(t *testing.T) {
	location := func(targets ...string) string {
		return "---\napiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: {name: all}\nspec:\n  targets:\n    - " + strings.Join(targets, "\n    - ") + "\n"
	}
	many := make([]string, 6000)
	for i := range many {
		many[i] = fmt.Sprintf("./many/%d.yaml", i)
	}
	good := component("pay", "Pay")
	attacks := []attack{
		{"alias bomb", component("x", "X") + "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n", nil, "TOO_LARGE"},
		{"depth", component("x", "X") + "a: " + strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000), nil, "TOO_LARGE"},
		{"UTF-16", "\xff\xfe" + strings.Join(strings.Split(good, ""), "\x00") + "\x00", nil, "INVALID_YAML"},
		{"duplicate keys", component("x", "X") + strings.Repeat("k: v\n", 40_000), nil, "INVALID_YAML"},
		{"documents", strings.Repeat("---\nkind: X\n", 60_000), nil, "TOO_LARGE the file has more than 2000 documents"},
		{"size", "# " + strings.Repeat("x", 5<<20), nil, "TOO_LARGE"},
		{"python", component("x", "X", "run: !!python/object/apply:os.system [id]"), nil, ""},
		{"annotation of 1 MB", strings.Replace(component("x", "X"), "title: X", "annotations: {a: "+strings.Repeat("x", 1<<20)+"}", 1), nil, ""},
		{"name of 64 characters", component(strings.Repeat("x", 64), "X"), nil, "INVALID_FIELD"},
		{"name ..", component("'..'", "X"), nil, "INVALID_FIELD"},
		{"name %2e%2e", component("'%2e%2e'", "X"), nil, "INVALID_FIELD"},
		{"name a/b", component("a/b", "X"), nil, "INVALID_FIELD"},
		{"names that mean something elsewhere", component("constructor", "X") + component("__proto__", "X") + component("'null'", "X") + component("'true'", "X"), nil, "INVALID_FIELD"},
		{"links", component("x", "X") + strings.Replace(component("y", "Y"), "title: Y", "links: [{url: 'javascript:alert(1)'}, {url: ' JaVa\\tScript:alert(1)'}, {url: 'data:text/html,x'}]", 1), nil, "UNSAFE_LINK"},
		{"the good one's ref", component("pay", "Stolen"), nil, "ALREADY_CLAIMED"},
		{"a target /etc/passwd", location("/etc/passwd"), nil, "NOT_ALLOWED"},
		{"a target file:///etc/passwd", location("file:///etc/passwd"), nil, "NOT_ALLOWED"},
		{"a target above", location("../../../../etc/passwd"), nil, "NOT_ALLOWED"},
		{"a target in the cloud", location("http://169.254.169.254/latest/meta-data/"), nil, "HOST_NOT_ALLOWED"},
		{"a target of another sort", location("gopher://x/"), nil, "INVALID_FIELD"},
		{"6,000 targets", location(many...), nil, "NOT_FOUND"},
		{"targets in a circle", location("./b.yaml"), map[string]string{"b.yaml": location("./a.yaml", "./b.yaml")}, ""},
		{"a pattern of everything", location("./**/**/**/**/*"), nil, ""},
		{"a pattern too long", location("./" + strings.Repeat("**/", 15) + "x"), nil, "TOO_LARGE"},
		{"$text above", api("x", "$text", "../../../../etc/passwd"), nil, "PLACEHOLDER_UNREADABLE"},
		{"$text in the cloud", api("x", "$text", "'http://[::ffff:169.254.169.254]/'"), nil, "PLACEHOLDER_UNREADABLE"},
		{"$text of 10 MB", api("x", "$text", "./large.txt"), map[string]string{"large.txt": strings.Repeat("x", 10<<20)}, "PLACEHOLDER_UNREADABLE"},
		{"$text of this file", api("x", "$text", "./a.yaml"), nil, ""},
		{"$json that is a bomb", component("x", "X", "a: {$json: ./x.json}"), map[string]string{"x.json": strings.Repeat("[", 1<<20)}, "PLACEHOLDER_UNREADABLE"},
		{"$yaml that is a bomb", component("x", "X", "a: {$yaml: ./x.yaml}"), map[string]string{"x.yaml": "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d]\n"}, "PLACEHOLDER_UNREADABLE"},
		{"30 placeholders", component("x", "X", "many: ["+strings.Repeat("{$text: ./a.yaml},", 30)+"]"), nil, "TOO_LARGE"},
		{"$ref of a file of this machine", api("x", "$openapi", "./x.yaml"), map[string]string{"x.yaml": "a: {$ref: /etc/passwd}\n"}, "PLACEHOLDER_UNREADABLE"},
		{"$ref of itself", api("x", "$openapi", "./x.yaml"), map[string]string{"x.yaml": "a: {$ref: x.yaml}\nb: {$ref: 'x.yaml#/b', c: d}\n"}, ""},
		{"40,000 keys", component("x", "X", strings.Split(keys(40_000), "\n")...), nil, ""},
		{"40,000 times one dependency", component("x", "X", "dependsOn: ["+strings.Repeat("'component:y',", 40_000)+"]"), nil, ""},
		{"20,000 dependencies", component("x", "X", "dependsOn: ["+refs(20_000)+"]"), nil, ""},
		{"a chain of merges", component("x", "X", strings.Split(merges(2000), "\n")...), nil, "TOO_LARGE"},
		{"a text of 1 MB", strings.Replace(component("x", "X"), "title: X", "description: "+strings.Repeat("word ", 200_000), 1), nil, ""},
		{"NUL", component("x", "X") + "a: \x00\n", nil, "INVALID_YAML"},
		{"a byte order mark", "\ufeff" + component("x", "X"), nil, ""},
		{"$openapi of 10 MB", api("x", "$openapi", "./large.yaml"), map[string]string{"large.yaml": "a: " + strings.Repeat("x", 10<<20)}, "PLACEHOLDER_UNREADABLE"},
		{"$ref of the cloud", api("x", "$openapi", "./x.yaml"), map[string]string{"x.yaml": "a: {$ref: 'http://169.254.169.254/latest#/a'}\n"}, "PLACEHOLDER_UNREADABLE"},
		{"$ref in a circle of files", api("x", "$openapi", "./x.yaml"), map[string]string{"x.yaml": "a: {$ref: y.yaml}\n", "y.yaml": "b: {$ref: x.yaml}\n"}, ""},
		{"$ref that doubles", api("x", "$openapi", "./x.yaml"), map[string]string{"x.yaml": doubling(30)}, ""},
		{"groups in a circle", group("one", "two") + group("two", "one") + group("self", "self"), nil, ""},
		{"owners in a circle", component("x", "X", "subcomponentOf: y", "dependsOn: [component:y]") + component("y", "Y", "subcomponentOf: x", "dependsOn: [component:x, component:y]"), nil, ""},
	}
	w := newWorld(t)
	w.write("a.yaml", good)
	w.register("a.yaml")
	for _, a := range attacks {
		t.Run(a.name, func(t *testing.T) {
			for name, text := range a.files {
				w.write(name, text)
				defer w.remove(name)
			}
			w.write("a.yaml", good+a.text)
			if !utf8.ValidString(a.text) {
				w.write("a.yaml", a.text)
			}
			var result ingest.Result
			costtest.Check(t, func() { result = w.refresh()[0] })
			told := append(problems(result), w.derived()...)
			if a.problem != "" && !slices.ContainsFunc(told, func(p string) bool { return strings.HasPrefix(p, a.problem) }) {
				t.Errorf("got %.500q, want to be told %s", told, a.problem)
			}
			for _, p := range told {
				if len(p) > 1000 || strings.Contains(p, "panic") || strings.Contains(p, "runtime error") {
					t.Errorf("who can read this? %.1200s", p)
				}
			}
			if kept := w.entities(); !slices.Contains(kept, "component:default/pay Pay") {
				t.Errorf("got %.500v, want that what was good stays", kept)
			}
			w.write("a.yaml", good)
			w.refresh()
			equal(t, "when it is good again", w.entities(), []string{"component:default/pay Pay"})
			equal(t, "how it stands", w.strings("SELECT status::text FROM locations"), []string{"OK"})
		})
	}
}

// keys are so many different keys, each on a line.
func keys(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "key%d: v\n", i)
	}
	return b.String()
}

// refs are refs of so many different components.
func refs(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "'component:c%d',", i)
	}
	return b.String()
}

// merges is a chain of mappings, each with what the one before has.
func merges(n int) string {
	var b strings.Builder
	b.WriteString("m0: &m0 {k0: 1}\n")
	for i := 1; i < n; i++ {
		fmt.Fprintf(&b, "m%d: &m%d {<<: *m%d, k%d: 1}\n", i, i, i-1, i)
	}
	return b.String()
}

// doubling is a definition each of whose parts holds the next twice.
func doubling(levels int) string {
	var b strings.Builder
	for i := range levels {
		fmt.Fprintf(&b, "p%d: {a: {$ref: 'x.yaml#/p%d'}, b: {$ref: 'x.yaml#/p%d'}}\n", i, i+1, i+1)
	}
	fmt.Fprintf(&b, "p%d: end\n", levels)
	return b.String()
}

// derived are the problems that are nowhere stored, of declarations that do not
// count.
func (w *world) derived() []string {
	w.Helper()
	return w.strings(`
		SELECT 'ALREADY_CLAIMED ' || d.ref FROM declarations d JOIN entities e ON e.id = d.entity_id
		WHERE d.state = 'live' AND e.declaration_id <> d.id`)
}

func group(name, parent string) string {
	return "---\napiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: " + name + "}\nspec: {type: team, parent: " + parent + ", children: [" + parent + "]}\n"
}
