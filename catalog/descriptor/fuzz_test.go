package descriptor_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

// seed adds what the cases read.
func seed(f *testing.F) {
	f.Helper()
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(txtar.Parse(data).Files[0].Data)
	}
	for _, text := range []string{
		"", "\ufeff---\n", "a: 1\r\n---\r---\n...\n", "%YAML 1.1\n---\nyes\n", "\xff\xfea",
		"apiVersion:\n", "? [a]\n: {b: c}\n", "&a [*a]", "--- |\n x\n--- >\n y\n", `{"a":"\ud83d\ude00\/"}`,
	} {
		f.Add([]byte(text))
	}
}

// However a file is cut, its documents stand in it in order, each where it says.
func FuzzSplit(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		file := descriptor.Split(data, "file:./x.yaml").Parse(catalog.BuiltInModel(), nil)
		rest := strings.ReplaceAll(strings.TrimPrefix(string(data), "\ufeff"), "\n\ufeff", "\n")
		line := 0
		for i, d := range file.Documents {
			if d.Index != i || d.Line < max(line, 1) {
				t.Errorf("document %d says index %d, line %d behind line %d", i, d.Index, d.Line, line)
			}
			line = d.Line
			_, after, found := strings.Cut(rest, d.Raw)
			if !found {
				t.Fatalf("document %d: %q does not stand behind the one before", i, d.Raw)
			}
			rest = after
		}
	})
}

// Whatever a file says, what is made of it is fit for JSON and the database, and
// problems point into it.
func FuzzParse(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		lines := strings.Count(strings.ReplaceAll(string(data), "\r", "\n"), "\n") + 1
		stream := descriptor.Split(data, "file:./x.yaml")
		values := map[descriptor.Placeholder]descriptor.Value{}
		for _, p := range stream.Placeholders() {
			values[p] = descriptor.Value{Text: string(data)}
		}
		file := stream.Parse(catalog.BuiltInModel(), values)
		for _, p := range problems(file) {
			if p.Message == "" || p.Code == "" || p.Severity == "" || p.Line < 0 || p.Line > lines || !utf8.ValidString(p.Message) {
				t.Errorf("a problem that nobody can use: %+v", p)
			}
		}
		for _, d := range file.Documents {
			if d.Entity != nil {
				checkEntity(t, d)
			}
		}
	})
}

func checkEntity(t *testing.T, d descriptor.Document) {
	t.Helper()
	e := d.Entity
	out, err := json.Marshal(e)
	if err != nil {
		t.Fatalf("%s: %v", d.Ref, err)
	}
	if strings.Contains(string(out), `\u0000`) {
		t.Errorf("%s holds NUL: %s", d.Ref, out)
	}
	if e.Ref != d.Ref || e.Ref != catalog.NewRef(e.Kind, e.Namespace, e.Name) || e.Document["metadata"] == nil {
		t.Errorf("%s is about %s: %s", d.Ref, e.Ref, out)
	}
	for _, r := range e.Relations {
		if r.Source != e.Ref && r.Target != e.Ref || r.Source.Name == "" || r.Target.Name == "" || r.Line == 0 {
			t.Errorf("%s: relation %+v", d.Ref, r)
		}
	}
	for _, link := range e.Links {
		if scheme, _, _ := strings.Cut(strings.ToLower(link.URL), ":"); scheme != "http" && scheme != "https" && scheme != "mailto" {
			t.Errorf("%s: link %q", d.Ref, link.URL)
		}
	}
}
