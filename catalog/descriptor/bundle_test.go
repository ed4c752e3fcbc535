package descriptor_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/costtest"
	"github.com/callboard-dev/callboard/catalog/descriptor"
	"github.com/callboard-dev/callboard/catalog/source"
)

// shelf reads files as a caller would: targets are relative to the file that names
// them.
func shelf(files map[string]string) descriptor.Load {
	return func(from, target string) (string, string, *catalog.Problem) {
		address, err := source.Address{Type: source.TypeFile, Target: from}.Resolve(target)
		if err != nil {
			return "", "", &catalog.Problem{Message: err.Error()}
		}
		text, ok := files[address.Target]
		if !ok {
			return "", "", &catalog.Problem{Message: "there is no such file", Hint: "add it"}
		}
		return address.Target, text, nil
	}
}

func TestBundle(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, root string
		files      map[string]string
		want       string // as YAML; empty where the text stays as it is
		problem    string
	}{
		{name: "nothing to do", root: "a: {$ref: '#/b'}  # kept\nb: 1\n"},
		{name: "a whole file", root: "a: {$ref: ./x.yaml}\n", files: map[string]string{"x.yaml": "b: 1\n"}, want: "a: {b: 1}"},
		{name: "a part of a file", root: "a: {$ref: 'x.yaml#/b/c~1d/0'}\n", files: map[string]string{"x.yaml": "b: {c/d: [e]}\n"}, want: "a: e"},
		{name: "the same twice", root: "a: {$ref: x.yaml}\nb: {c: {$ref: './x.yaml#'}}\n", files: map[string]string{"x.yaml": "d: 1\n"},
			want: "a: {d: 1}\nb: {c: {$ref: '#/a'}}"},
		{name: "a part of what is there", root: "a: {$ref: x.yaml}\nb: {$ref: 'x.yaml#/c'}\n", files: map[string]string{"x.yaml": "c: {d: 1}\n"},
			want: "a: {c: {d: 1}}\nb: {$ref: '#/a/c'}"},
		{name: "nearest to the top", root: "operations: {o: {channel: {$ref: 'x.yaml#/user'}}}\nchannels: {user: {$ref: 'x.yaml#/user'}}\n", files: map[string]string{"x.yaml": "user: {address: u}\n"},
			want: "operations: {o: {channel: {$ref: '#/channels/user'}}}\nchannels: {user: {address: u}}"},
		{name: "relative to the file that refers", root: "a: {$ref: sub/x.yaml}\n", files: map[string]string{"sub/x.yaml": "b: {$ref: ./y.yaml}\nc: {$ref: ../z.yaml}\n", "sub/y.yaml": "1", "z.yaml": "[2]"},
			want: "a: {b: 1, c: [2]}"},
		{name: "back into the definition", root: "a: {$ref: x.yaml}\ns: {t: 1}\n", files: map[string]string{"x.yaml": "b: {$ref: 'openapi.yaml#/s/t'}\n"},
			want: "a: {b: {$ref: '#/s/t'}}\ns: {t: 1}"},
		{name: "within another file", root: "a: {$ref: 'x.yaml#/b'}\n", files: map[string]string{"x.yaml": "b: {$ref: '#/c'}\nc: {d: 1}\n"}, want: "a: {d: 1}"},
		{name: "cycle in a file", root: "a: {$ref: x.yaml}\n", files: map[string]string{"x.yaml": "children: {items: {$ref: '#'}}\n"}, want: "a: {children: {items: {$ref: '#/a'}}}"},
		{name: "cycle between files", root: "a b: {$ref: x.yaml}\n", files: map[string]string{"x.yaml": "y: {$ref: y.yaml}\n", "y.yaml": "x: {$ref: x.yaml}\n"}, want: "a b: {y: {x: {$ref: '#/a%20b'}}}"},
		{name: "refers to itself", root: "a: {$ref: 'x.yaml#/b'}\n", files: map[string]string{"x.yaml": "b: {$ref: '#/b'}\n"}, want: "a: {$ref: '#/a'}"},
		{name: "something beside", root: "a: {$ref: x.yaml, title: mine}\nb: {$ref: x.yaml}\n", files: map[string]string{"x.yaml": "title: theirs\nnext: {$ref: x.yaml, title: inner}\n"},
			want: "a: {title: mine, next: {$ref: '#/b', title: inner}}\nb: {title: theirs, next: {$ref: '#/b', title: inner}}"},
		{name: "a cycle with something beside", root: "a: {$ref: x.yaml, title: mine}\n", files: map[string]string{"x.yaml": "next: {$ref: x.yaml, title: inner}\n"},
			want: "a: {title: mine, next: {$ref: '#/a', title: inner}}"},
		{name: "JSON in YAML", root: "a: {$ref: x.json}\n", files: map[string]string{"x.json": "{\"b\": [1.10, true, null, \"y\", {}]}"}, want: "a: {b: [1.10, true, null, 'y', {}]}"},
		{name: "YAML in JSON", root: "{\"a\": {\"$ref\": \"x.yaml\"}}", files: map[string]string{"x.yaml": "b: [0x1F, .5, yes, 'a\"b', ~, []]\n"}, want: "a: {b: [31, 0.5, 'yes', 'a\"b', null, []]}"},
		{name: "aliases and merge keys", root: "a: {$ref: x.yaml}\n", files: map[string]string{"x.yaml": "b: &b {c: 1}\nd: {<<: *b, e: *b}\n"}, want: "a: {b: {c: 1}, d: {e: {c: 1}, c: 1}}"},
		{name: "a property that is called $ref", root: "properties: {$ref: {type: string}}\n"},
		{name: "odd strings", root: "a: {$ref: x.yaml}\n", files: map[string]string{"x.yaml": `["on", "010", "2020-01-01", "1:30", "a: b", "- x", "#", "", " ", "a\n b\n", "\n a", "x\ty", "é\u2028", "0o7", ".5", "~", "null", "a\n\n"]`},
			want: `a: ["on", "010", "2020-01-01", "1:30", "a: b", "- x", "#", "", " ", "a\n b\n", "\n a", "x\ty", "é\u2028", "0o7", ".5", "~", "null", "a\n\n"]`},
		{name: "no such file", root: "a: {$ref: none.yaml}\nb: {$ref: none.yaml}\nc: {$ref: x.yaml}\n", files: map[string]string{"x.yaml": "1"},
			want: "a: {$ref: none.yaml}\nb: {$ref: none.yaml}\nc: 1", problem: "none.yaml: there is no such file"},
		{name: "nothing but what is missing", root: "a: {$ref: none.yaml}\n", problem: "none.yaml: there is no such file"},
		{name: "no such part", root: "a: {$ref: 'x.yaml#/b/c'}\n", files: map[string]string{"x.yaml": "b: [1]"}, problem: "x.yaml: there is no #/b/c in it"},
		{name: "an anchor of another file", root: "a: {$ref: 'x.yaml#b'}\n", files: map[string]string{"x.yaml": "b: 1"}, problem: "x.yaml: #b is no path"},
		{name: "an anchor of its own", root: "a: {$ref: '#b'}\n"},
		{name: "a file of this machine", root: "a: {$ref: 'file:///etc/passwd'}\n", problem: "file:///etc/passwd: there is no such file"},
		{name: "elsewhere", root: "a: {$ref: 'javascript:x'}\n", problem: "javascript:x: there is no such file"},
		{name: "several problems", root: "a: {$ref: none.yaml}\nb: {$ref: never.yaml}\nc: {$ref: broken.yaml}\n", files: map[string]string{"broken.yaml": "a: b: c"}, problem: "none.yaml: there is no such file; and 2 more like it"},
		{name: "several documents", root: "a: 1\n---\nb: 2\n", problem: "it holds several documents"},
		{name: "no YAML", root: "a: b: c\n", problem: "line 1: "},
		{name: "empty", root: "# nothing\n", problem: "it is empty"},
		{name: "self", root: "{$ref: openapi.yaml}", want: "{$ref: '#'}"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if test.files == nil {
				test.files = map[string]string{}
			}
			test.files["openapi.yaml"] = test.root
			got, problem := descriptor.Bundle("openapi.yaml", test.root, shelf(test.files))
			if said := message(problem); !strings.HasPrefix(said, test.problem) || test.problem == "" && said != "" {
				t.Errorf("got problem %q, want %q", said, test.problem)
			}
			if test.want == "" {
				if got != test.root {
					t.Errorf("got\n%s\nwant it as it was", got)
				}
				return
			}
			if got, want := decode(t, got), decode(t, test.want); !reflect.DeepEqual(got, want) {
				t.Errorf("got  %v\nwant %v", got, want)
			}
			if strings.HasPrefix(test.root, "{\"") != json.Valid([]byte(got)) {
				t.Errorf("got %s, want the language of the definition", got)
			}
		})
	}
}

func message(p *catalog.Problem) string {
	if p == nil {
		return ""
	}
	return p.Message
}

func decode(t *testing.T, text string) any {
	t.Helper()
	var v any
	if err := yaml.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%v:\n%s", err, text)
	}
	return textKeys(v)
}

// textKeys makes texts of all keys, as JSON would.
func textKeys(v any) any {
	switch v := v.(type) {
	case map[any]any:
		out := map[string]any{}
		for key, value := range v {
			out[fmt.Sprint(key)] = textKeys(value)
		}
		return out
	case map[string]any:
		for key, value := range v {
			v[key] = textKeys(value)
		}
	case []any:
		for i := range v {
			v[i] = textKeys(v[i])
		}
	}
	return v
}

// The result reads like one that people write.
func TestBundleIsReadable(t *testing.T) {
	t.Parallel()
	root := "openapi: 3.1.0\npaths:\n  /users/{id}:\n    $ref: ./users.yaml\n"
	users := "get:\n  description: |\n    First.\n\n      Second.\n  tags: [users]\n  responses:\n    '200': {description: OK, content: {}}\n"
	got, problem := descriptor.Bundle("openapi.yaml", root, shelf(map[string]string{"users.yaml": users}))
	want := `openapi: "3.1.0"
paths:
  "/users/{id}":
    get:
      description: |
        First.

          Second.
      tags:
        - users
      responses:
        "200":
          description: OK
          content: {}
`
	if got != want || problem != nil {
		t.Errorf("got %v\n%s\nwant\n%s", problem, got, want)
	}
}

// Up to 50 files and 16 MiB, and nothing that grows without end.
func TestF9BundlesAreBounded(t *testing.T) { //nolint:paralleltest // it measures
	chain := map[string]string{}
	for i := range 60 {
		chain[fmt.Sprintf("%d.yaml", i)] = fmt.Sprintf("next: {$ref: %d.yaml}\n", i+1)
	}
	wide := map[string]string{}
	var many strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&many, "k%d: {$ref: 'x.yaml#/k%d/k%d'}\n", i, i%100, i%100)
	}
	var nested strings.Builder
	for i := range 100 {
		fmt.Fprintf(&nested, "k%d: {k%d: [%s]}\n", i, i, strings.Repeat("{a: b},", 200))
	}
	wide["x.yaml"] = nested.String()
	altered := "a: {$ref: x.yaml, title: t}\n"
	large := map[string]string{}
	for i := range 3 {
		large[fmt.Sprintf("%d.yaml", i)] = "# " + strings.Repeat("x", 7<<20) + "\na: 1\n"
	}
	deep := strings.Repeat("[", 199) + "{$ref: x.yaml}" + strings.Repeat("]", 199)
	tests := []struct {
		name, root string
		files      map[string]string
		problem    string
	}{
		{"60 files", "a: {$ref: 0.yaml}", chain, "it is one of more than 50 files"},
		{"21 MiB", "[{$ref: 0.yaml}, {$ref: 1.yaml}, {$ref: 2.yaml}]", large, "with it there are more than 16 MiB"},
		{"growing", "a: {$ref: x.yaml, b: c}", map[string]string{"x.yaml": "[{$ref: x.yaml, b: c}, {$ref: x.yaml, b: c}]"}, ""},
		{"growing through altered ones", altered, map[string]string{"x.yaml": "y: {$ref: y.yaml, a: b}\nz: {$ref: y.yaml, a: c}\n", "y.yaml": "x: {$ref: x.yaml, a: b}\nz: {$ref: x.yaml, a: c}\n"}, ""},
		{"depth", deep, map[string]string{"x.yaml": "[[[[1]]]]"}, "deeper than 200 levels"},
		{"values", many.String(), wide, ""},
		{"dense", "a: {$ref: x.yaml}", map[string]string{"x.yaml": "[" + strings.Repeat("1,", 4<<20) + "]"}, "the document has more than"},
		{"dense JSON", "a: {$ref: x.yaml}", map[string]string{"x.yaml": "[" + strings.Repeat("1,", 4<<20) + "1]"}, "it has more than"},
		{"8 MiB that are nothing", strings.Repeat("\n", 8<<20), nil, "it is empty"},
		{"exponential", "a: {$ref: 0.yaml}", doubling(40), "put together it would have more than"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if costtest.Raced() && strings.Contains(test.name, "MiB") {
				t.Skip("the race detector makes it slow, and there is nothing to measure")
			}
			var out string
			var problem *catalog.Problem
			costtest.Check(t, func() { out, problem = descriptor.Bundle("openapi.yaml", test.root, shelf(test.files)) })
			t.Logf("%d bytes", len(out))
			if said := message(problem); !strings.Contains(said, test.problem) || test.problem == "" && said != "" {
				t.Errorf("got problem %q, want %q", said, test.problem)
			}
		})
	}
}

// doubling are files of which each refers to the next twice, altered so that it
// cannot be the same place.
func doubling(n int) map[string]string {
	files := map[string]string{}
	for i := range n {
		files[fmt.Sprintf("%d.yaml", i)] = fmt.Sprintf("a: {$ref: %d.yaml, x: 1}\nb: {$ref: %d.yaml, x: 2}\n", i+1, i+1)
	}
	files[fmt.Sprintf("%d.yaml", n)] = "end: 1\n"
	return files
}

// Whatever stands in the files, the bundle of a definition that can be read can be
// read, and refers to nothing that is in the files.
func FuzzBundle(f *testing.F) {
	f.Add("a: {$ref: x.yaml}\n", "b: {$ref: '#/c'}\nc: [1, {$ref: openapi.yaml}]\n")
	f.Add("{\"a\": {\"$ref\": \"x.yaml#/b\"}}", "b: |\n  text\n\n  more\n")
	f.Add("a: {$ref: x.yaml}", "- {"+strings.Repeat("k", 2000)+"}\n- ? "+strings.Repeat("l", 2000)+"\n  : {a: b}\n")
	f.Add("$ref: {$ref: x.yaml}\n", "y.yaml")
	f.Add("{$ref: x.yaml}", "A text\n\n\nof lines")
	f.Add("- {$ref: x.yaml, a: b}\n- {$ref: 'x.yaml#/0'}\n", "[{$ref: x.yaml, c: 010}]")
	f.Fuzz(func(t *testing.T, root, other string) {
		out, problem := descriptor.Bundle("openapi.yaml", root, shelf(map[string]string{"openapi.yaml": root, "x.yaml": other}))
		if problem != nil {
			return
		}
		again, problem := descriptor.Bundle("openapi.yaml", out, shelf(nil))
		if problem != nil || again != out {
			t.Errorf("%q with %q is %q; read again: %v, %q", root, other, out, problem, again)
		}
		if json.Valid([]byte(root)) && !json.Valid([]byte(out)) {
			t.Errorf("%q with %q is no JSON: %q", root, other, out)
		}
	})
}
