package descriptor

import (
	"fmt"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// Whatever a text is, the library makes no more of it than its weight allows.
func FuzzWeight(f *testing.F) {
	for _, text := range []string{
		"a: b\nc: [d, e]\n", "- - a\n  - b: c\n", "a: |\n  b: c, d\n  e\nf: g\n", "x: [a, \"]\",\n k: |\n   1,1,1\n]", "x: |\n        \n  - - - -\n  [1,1]\n",
		"x: [ # ]\n k, |\n  1,1\n]", "? [a, b]\n: |\n c\n", "x: >-\n\n  a\n b: c\n", "- a: |\n    1,1\n  b: \"[,,,\"\n  c: '[,,'\n", "--- |\n1,1,1\n", "a: b\n c: |\n  1,1,1", "!!str |\n 1,1",
		"{\"a\": \"[,,\", \"b\": [1, {}]}", "x: y'\nz: [\n 1,1\n]", "\"a: b\nc: |\n  d\": [1,1]", "a: &b |\n  1,1\n", "a: 'b\n  c: |\n   1,1,1'\n",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		root, err := decodeYAML(shield(text))
		if err != nil || root == nil {
			return
		}
		for name, units := range map[string]int{"weight": weight(text), "weight outside texts": weightOutsideTexts(text)} {
			if nodes := count(root); nodes > 2*units+4 {
				t.Errorf("%q has %d nodes, its %s is %d", text, nodes, name, units)
			}
		}
	})
}

func count(n *yaml.Node) int {
	nodes := 1
	for _, child := range n.Content {
		nodes += count(child)
	}
	return nodes
}

// Large definitions that stand in a descriptor weigh nothing, however they are
// written.
func TestTextsWeighNothing(t *testing.T) {
	t.Parallel()
	block := "    " + strings.Repeat(`{"a": [1, 2, 3]}, `, 1000) + "\n"
	quoted := strings.Repeat(`{\"a\": [1, 2, 3]}, `, 1000)
	tests := []struct{ name, text string }{
		{"block", "metadata:\n  tags: [a, b]\n  title: \"A: title\"\n  description: It's [one\nspec:\n  definition: |\n" + block + "\n" + block + "  owner: x\n"},
		{"folded, in a list", "x:\n  - >- # comment\n    " + block + "  - b\n"},
		{"in a list of mappings", "x:\n  - a: b\n    c: |+\n" + strings.Repeat("  "+block, 3) + "  - d: e\n"},
		{"double quotes", "spec:\n  definition: \"" + quoted + "\"\n  owner: x\n"},
		{"single quotes", "spec:\n  definition: '" + strings.Repeat("a: [b], ", 1000) + "'\n"},
		{"JSON", `{"spec": {"definition": "` + quoted + `", "owner": "x"}}`},
		{"comments", strings.Repeat("# a: [b, c]\n", 1000) + "a: b\n"},
	}
	for _, test := range tests {
		if root, err := decodeYAML(test.text); err != nil || root == nil {
			t.Errorf("%s: %v", test.name, err)
		}
		if got := weightOutsideTexts(test.text); got > 40 {
			t.Errorf("%s: got %d, want no more than its keys weigh", test.name, got)
		}
	}
	if got := fmt.Sprint(crowded(strings.Repeat("a: b\n", 100), 200), crowded(strings.Repeat("a: b\n", 100), 199)); got != "false true" {
		t.Errorf("got %s, want false below the bound and true above", got)
	}
}
