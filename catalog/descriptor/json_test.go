package descriptor_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

const oddJSON = `{"apiVersion": "backstage.io/v1alpha1", "kind": "component", "extra": 1,
	"metadata": {"name": 014e1, "title": "a\ud83d\ude00 <b> \u2028 \"yes\": no\ttab\u0000\u0085", "tags": ["A", null, 1.10, true], "labels": {"a\u0000": 1e3},
		"annotations": {"<<": "x", "": "", "n": 12345678901234567890, "e": 1e400, "z": -0, "f": -0.0}},
	"spec": {"type": ["service"], "lifecycle": "~", "owner": {"group": "team"}, "dependsOn": "component:b", "x": {"$text": "a"}, "y": {}, "w": []}}`

func decoded(text string) (value any, ok bool) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	return value, decoder.Decode(&value) == nil
}

// withoutLines is what a file says, as JSON, without the lines and their order.
func withoutLines(f *descriptor.File) (out any) {
	for i := range f.Problems {
		forgetLines(&f.Problems[i])
	}
	for _, d := range f.Documents {
		for i := range d.Problems {
			forgetLines(&d.Problems[i])
		}
		slices.SortFunc(d.Problems, func(a, b catalog.Problem) int { return strings.Compare(a.Path+a.Message, b.Path+b.Message) })
		if d.Entity == nil {
			continue
		}
		for i := range d.Entity.Relations {
			d.Entity.Relations[i].Line = 0
		}
		for i := range d.Entity.Targets {
			d.Entity.Targets[i].Line = 0
		}
	}
	for i := range f.Documents {
		f.Documents[i].Line = 0
	}
	text, err := json.Marshal(f)
	if err != nil {
		panic(err)
	}
	out, _ = decoded(string(text))
	return out
}

func forgetLines(p *catalog.Problem) { p.Line, p.Column, p.Excerpt = 0, 0, "" }

// sameAsFile compares a value with the same JSON in a file, and reports whether it
// could: text may be no JSON, or be JSON that YAML cannot read.
func sameAsFile(t *testing.T, text string) bool {
	t.Helper()
	value, ok := decoded(text)
	if !ok {
		return false
	}
	var plain strings.Builder
	encoder := json.NewEncoder(&plain)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return false
	}
	inFile := descriptor.Split([]byte(plain.String()), "").Parse(catalog.BuiltInModel(), nil)
	for _, p := range problems(inFile) {
		if p.Code == catalog.InvalidYAML || p.Code == catalog.TooLarge {
			return false
		}
	}
	given := descriptor.FromJSON(value).Parse(catalog.BuiltInModel(), nil)
	for _, p := range problems(given) {
		if p.Line != 0 {
			t.Errorf("there are no lines, and %q is in line %d", p.Message, p.Line)
		}
	}
	if got, want := withoutLines(given), withoutLines(inFile); !reflect.DeepEqual(got, want) {
		t.Errorf("given as a value:\n%v\nin a file:\n%v", got, want)
	}
	return true
}

// seedJSON are the documents of the cases, and odd ones.
func seedJSON(tb testing.TB) []string {
	tb.Helper()
	out := []string{
		strings.Replace(oddJSON, "014e1", "14e1", 1), "null", "[]", "{}", `"x"`, "1.50", `{"kind": {"a": {"$text": "x"}}}`,
		`{"apiVersion": "{{ x }}", "kind": "Component", "metadata": {"name": "a"}}`,
	}
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		tb.Fatal(err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			tb.Fatal(err)
		}
		for _, d := range descriptor.Split(txtar.Parse(data).Files[0].Data, "").Parse(catalog.BuiltInModel(), nil).Documents {
			if d.Entity == nil {
				continue
			}
			text, err := json.Marshal(d.Entity.Document)
			if err != nil {
				tb.Fatal(err)
			}
			out = append(out, string(text))
		}
	}
	return out
}

func TestAValueIsWhatItIsInAFile(t *testing.T) {
	t.Parallel()
	for _, text := range seedJSON(t) {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			if !sameAsFile(t, text) {
				t.Errorf("not compared: %s", text)
			}
		})
	}
}

func TestValuesAreBounded(t *testing.T) {
	t.Parallel()
	deep, _ := decoded(strings.Repeat(`[`, 5000) + strings.Repeat("]", 5000))
	long := strings.Repeat("x", 5<<20)
	many := make([]any, 60_000)
	for name, value := range map[string]any{"deep": deep, "long": long, "many": many} {
		found := problems(descriptor.FromJSON(value).Parse(catalog.BuiltInModel(), nil))
		if len(found) != 1 || found[0].Code != catalog.TooLarge || found[0].Severity != catalog.SeverityError || !strings.HasPrefix(found[0].Hint, "leave large values out") {
			t.Errorf("%s: %v", name, found)
		}
	}
	if found := problems(descriptor.FromJSON(struct{}{}).Parse(catalog.BuiltInModel(), nil)); len(found) != 1 || found[0].Code != catalog.InvalidField {
		t.Errorf("no value of JSON: %v", found)
	}
}

// What is given as a value is understood like a file.
func FuzzFromJSON(f *testing.F) {
	for _, text := range seedJSON(f) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { sameAsFile(t, text) })
}
