package descriptor_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

// verdict is what Backstage makes of one document of the corpus.
type verdict struct {
	File        string
	Index       int
	Accepted    bool
	Placeholder bool
	Ref         string
	Relations   [][3]string
	Entity      map[string]any
}

// corpus is the directory of real files beside the project; the test is skipped
// where there is none.
func corpus(t testing.TB) string {
	t.Helper()
	dir, err := filepath.Abs("../../../shared/corpus")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "expected.jsonl")); err != nil {
		t.Skip("the corpus of real files is not there")
	}
	return dir
}

func verdicts(t *testing.T, dir string) map[string][]verdict {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "expected.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	byFile := map[string][]verdict{}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, len(data)+1)
	for lines.Scan() {
		var v verdict
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			t.Fatal(err)
		}
		byFile[v.File] = append(byFile[v.File], v)
	}
	return byFile
}

// parseStubbed parses a file with a stub in the place of every placeholder.
func parseStubbed(data []byte, url string) *descriptor.File {
	stream := descriptor.Split(data, url)
	values := map[descriptor.Placeholder]descriptor.Value{}
	for _, p := range stream.Placeholders() {
		values[p] = descriptor.Value{Text: "{}"}
	}
	return stream.Parse(catalog.BuiltInModel(), values)
}

// Every document that Backstage accepts gives the same ref, the same relations in
// both directions and the same entity.
func TestBackstageAgrees(t *testing.T) {
	t.Parallel()
	dir := corpus(t)
	model := catalog.BuiltInModel()
	accepted, entities, welcome, unsafe := 0, 0, 0, 0
	for name, documents := range verdicts(t, dir) {
		data, err := os.ReadFile(filepath.Join(dir, "descriptors", name))
		if err != nil {
			t.Fatal(err)
		}
		file := parseStubbed(data, "https://example.com/"+name)
		for _, want := range documents {
			i := slices.IndexFunc(file.Documents, func(d descriptor.Document) bool { return d.Index == want.Index })
			if !want.Accepted {
				if i >= 0 && file.Documents[i].Entity != nil {
					welcome++
				}
				continue
			}
			accepted++
			if i < 0 || file.Documents[i].Entity == nil {
				t.Errorf("%s, document %d: refused, want %s", name, want.Index, want.Ref)
				continue
			}
			got := file.Documents[i].Entity
			if got.Ref.String() != want.Ref {
				t.Errorf("%s, document %d: got %s, want %s", name, want.Index, got.Ref, want.Ref)
			}
			if got, want := bothWays(model, got.Relations), sorted(want.Relations...); !slices.Equal(got, want) {
				t.Errorf("%s: relations\ngot  %v\nwant %v", name, got, want)
			}
			if want.Entity == nil {
				continue
			}
			entities++
			if slices.ContainsFunc(file.Documents[i].Problems, func(p catalog.Problem) bool { return p.Code == catalog.UnsafeLink }) {
				unsafe++
				continue
			}
			if got, expected := comparable(whole(t, got)), comparable(want.Entity); !reflect.DeepEqual(got, expected) {
				t.Errorf("%s, document %d:\ngot  %s\nwant %s", name, want.Index, encode(t, got), encode(t, expected))
			}
		}
	}
	t.Logf("%d documents that Backstage accepts, %d compared whole; %d with a link that we drop; %d more are welcome here", accepted, entities-unsafe, unsafe, welcome)
}

// whole is the document with its definition put back.
func whole(t *testing.T, e *descriptor.Entity) map[string]any {
	t.Helper()
	document := map[string]any{}
	if err := json.Unmarshal([]byte(encode(t, e.Document)), &document); err != nil {
		t.Fatal(err)
	}
	if e.Definition != nil {
		document["spec"].(map[string]any)["definition"] = *e.Definition
	}
	return document
}

// comparable sorts lists of refs, which Backstage does, and leaves out where the
// document was read, which the expected entities do not say.
func comparable(document map[string]any) map[string]any {
	metadata, _ := document["metadata"].(map[string]any)
	annotations, _ := metadata["annotations"].(map[string]any)
	delete(annotations, "backstage.io/managed-by-location")
	delete(annotations, "backstage.io/managed-by-origin-location")
	if len(annotations) == 0 {
		delete(metadata, "annotations")
	}
	spec, _ := document["spec"].(map[string]any)
	for _, key := range []string{"providesApis", "consumesApis", "dependsOn", "dependencyOf", "memberOf", "children", "members"} {
		list, _ := spec[key].([]any)
		slices.SortFunc(list, func(a, b any) int {
			x, _ := a.(string)
			y, _ := b.(string)
			return strings.Compare(x, y)
		})
	}
	return document
}

func encode(t *testing.T, v any) string {
	t.Helper()
	out, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func bothWays(model *catalog.Model, relations []descriptor.Relation) []string {
	var out [][3]string
	for _, r := range relations {
		pair, _, _ := model.RelationType(r.Type)
		out = append(out, [3]string{r.Source.String(), pair.Name, r.Target.String()}, [3]string{r.Target.String(), pair.Inverse, r.Source.String()})
	}
	return sorted(out...)
}

func sorted(relations ...[3]string) []string {
	var out []string
	for _, r := range relations {
		out = append(out, r[0]+" "+r[1]+" "+r[2])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// No file that anybody has written stops us.
func TestNoFileHangs(t *testing.T) {
	t.Parallel()
	dir := corpus(t)
	err := filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		start := time.Now()
		parseStubbed(data, path)
		if elapsed := time.Since(start); elapsed > 20*time.Second {
			t.Errorf("%s took %v", path, elapsed)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What a bundle says of real definitions is what they say.
func TestBundleKeepsRealDefinitions(t *testing.T) {
	t.Parallel()
	names, err := filepath.Glob(filepath.Join(corpus(t), "apis", "*.*ml"))
	if err != nil {
		t.Fatal(err)
	}
	more, _ := filepath.Glob(filepath.Join(corpus(t), "apis", "*.json"))
	for _, name := range append(names, more...) {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		root := "{$ref: x}"
		isJSON := json.Valid(data)
		if isJSON {
			root = `{"$ref": "x"}`
		}
		start := time.Now()
		out, problem := descriptor.Bundle("openapi.yaml", root, shelf(map[string]string{"x": string(data)}))
		if problem != nil && !strings.Contains(problem.Message, "there is no such file") {
			t.Errorf("%s: %s", filepath.Base(name), problem.Message)
			continue
		}
		t.Logf("%s: %d bytes in %v", filepath.Base(name), len(data), time.Since(start))
		var got, want any
		if isJSON {
			err = errors.Join(json.Unmarshal([]byte(out), &got), json.Unmarshal(data, &want))
		} else {
			got, want = decode(t, out), decode(t, string(data))
		}
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: the bundle says something else, %v:\n%s", filepath.Base(name), err, out[:min(len(out), 2000)])
		}
	}
}
