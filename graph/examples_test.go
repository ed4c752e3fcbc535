package graph

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestExamples runs the queries that GraphiQL offers, on the company that comes
// with the program. None of them meets a limit, and none needs more statements
// than this.
func TestExamples(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	if err := os.CopyFS(filepath.Join(w.dir, "examples"), os.DirFS("../examples")); err != nil {
		t.Fatal(err)
	}
	w.register("examples/all.yaml")
	statements := map[string]int64{
		"01-who-owns-this":             5,
		"02-what-depends-on-this":      3,
		"03-what-does-it-need":         5,
		"04-neighbourhood":             3,
		"05-what-is-running":           4,
		"06-whose-job-is-it":           6,
		"07-what-changed":              4,
		"08-api-definition":            5,
		"09-what-is-registered":        4,
		"10-the-model":                 2,
		"11-what-is-wrong":             4,
		"12-what-would-registering-do": 2,
	}
	files, err := filepath.Glob("examples/*.graphql")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != len(statements) {
		t.Errorf("got %d examples, want %d", len(files), len(statements))
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".graphql")
		query, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var v vars
		if variables, err := os.ReadFile("examples/" + name + ".variables.json"); err == nil {
			if err := json.Unmarshal(variables, &v); err != nil {
				t.Errorf("%s: variables: %v", name, err)
			}
		}
		if !strings.HasPrefix(string(query), "# ") {
			t.Errorf("%s does not begin with the question that it answers", name)
		}
		for field, value := range w.asks(statements[name], string(query), v) {
			if value == nil {
				t.Errorf("%s: %s is null", name, field)
			}
		}
	}
}
