package descriptor_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/costtest"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

// What is written to harm costs little, says what is wrong, and leaves the document
// before it alone. It is not parallel: it measures.
func TestF8Attacks(t *testing.T) {
	const size = 4<<20 - 1000
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	dense := func(before, s, after string) func() string {
		return func() string { return group + before + fill(s) + after }
	}
	text := func(s string) func() string { return func() string { return group + s } }
	tests := []struct {
		name string
		text func() string
		code catalog.ProblemCode // of the worst problem
	}{
		{"alias bomb 9×9", func() string { return group + bomb(9, 9) }, catalog.TooLarge},
		{"alias bomb 30×2", func() string { return group + bomb(2, 30) }, catalog.TooLarge},
		{"chain of merges", func() string { return group + mergeChain(2000) }, catalog.TooLarge},
		{"10,000 levels", text("x: " + strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000)), catalog.TooLarge},
		{"200,000 brackets", text("x: " + strings.Repeat("[", 200_000)), catalog.TooLarge},
		{"40,000 keys", func() string { return group + keys(40_000) }, catalog.UnknownField},
		{"60,000 documents", func() string { return strings.Repeat("---\nkind: X\n", 60_000) }, catalog.TooLarge},
		{"2,000 broken documents", func() string {
			return strings.Repeat("---\nkind: Component\nmetadata:\n  name: x\n   y: [\n", 1998)
		}, catalog.InvalidYAML},
		{"2,000 broken lines", func() string { return strings.Repeat("---\na: b: c\n", 1998) }, catalog.InvalidYAML},
		{"2,000 broken long documents", func() string { return strings.Repeat("---\n"+strings.Repeat("a: b\n", 400)+"a: b: c\n", 1998) }, catalog.InvalidYAML},
		{"2,000 templates", func() string { return strings.Repeat("---\nkind: X\nmetadata:\n  name: {{ x }}\n  {% if %}\n", 1998) }, ""},
		{"python object", text("x: !!python/object/apply:os.system ['id']\n"), catalog.UnknownField},
		{"duplicate keys", text("kind: Group\n"), catalog.InvalidYAML},
		{"NUL", text("x: \x00\n"), catalog.InvalidYAML},
		{"1 MB scalar", func() string {
			return strings.Replace(group, "one", "one\n  description: "+strings.Repeat("word ", 200_000), 1)
		}, ""},
		{"1 MB annotation", func() string {
			return strings.Replace(group, "one", "one\n  annotations: {a: "+strings.Repeat("x", 1<<20)+"}", 1)
		}, ""},
		{"1 MB name", func() string { return strings.Replace(group, "one", strings.Repeat("x", 1<<20), 1) }, catalog.InvalidField},
		{"40,000 problems", func() string {
			return strings.Replace(group, "one", "one\n  tags: ["+strings.Repeat("Bad,", 40_000)+"]", 1)
		}, catalog.InvalidField},
		{"15,000 placeholders", text("x: [" + strings.Repeat("{$text: a},", 15_000) + "]"), catalog.UnknownField},
		{"dense list", dense("x: [", "1,", "]"), catalog.TooLarge},
		{"dense keys", dense("x: {", "a,", "}"), catalog.TooLarge},
		{"dense pairs", dense("x: [", "a: b,", "]"), catalog.TooLarge},
		{"dense dashes", dense("x:\n", "- - - -\n", ""), catalog.TooLarge},
		{"dense lines", dense("", "a:\n", ""), catalog.TooLarge},
		{"dense empty lists", dense("x: [", "[],", "]"), catalog.TooLarge},
		{"dense brackets", dense("x: [", "[{", ""), catalog.TooLarge},
		{"dense questions", dense("x: [", "?,", "]"), catalog.TooLarge},
		{"dense anchors", dense("x:\n", "- &a a\n", ""), catalog.TooLarge},
		{"dense tags", dense("x:\n", "- !a a\n", ""), catalog.TooLarge},
		{"dense JSON", func() string { return `{"a":[` + fill("1,") + `1]}` }, catalog.TooLarge},
		{"dense, as if in a block of text", dense("x: [a, \"]\",\n k: |\n", "  1,1,1,1,1,1,1,1,\n", "]"), catalog.TooLarge},
		{"dense, behind an apostrophe", dense("x: y'\nz: [\n", "  1,1,1,1,1,1,1,1,\n", "]"), catalog.TooLarge},
		{"dense, behind a comment", dense("x: [ # ]\n  k, |\n", "  1,1,1,1,1,1,1,1,\n", "]"), catalog.TooLarge},
		{"40 dense documents", func() string { return strings.Repeat("---\n"+group+"x: ["+strings.Repeat("1,", 45_000)+"]\n", 40) }, catalog.TooLarge},
		{"comments", dense("", "# a\n", ""), ""},
		{"a long line", dense("x: ", "a", ""), catalog.UnknownField},
		{"a long line in quotes", dense("x: \"", "\\u00e9", "\""), catalog.UnknownField},
		{"a long folded text", dense("x: >\n", "  a\n\n", ""), catalog.UnknownField},
		{"backslashes", dense("x: \"", "\\\\", ""), catalog.InvalidYAML},
		{"Latin-1", dense("x: ", "\xe9", ""), catalog.InvalidYAML},
		{"marks of templates", dense("x: ", "{{", ""), catalog.TooLarge},
		{"marks of templates, mixed", dense("x: [ ", "{%{{ ", ""), catalog.TooLarge},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			data := []byte(group + "---\n" + test.text())
			if costtest.Raced() && len(data) > 1<<20 {
				t.Skip("the race detector makes it slow, and there is nothing to measure")
			}
			var file *descriptor.File
			costtest.Check(t, func() { file = descriptor.Split(data, "file:./x.yaml").Parse(catalog.BuiltInModel(), nil) })
			if got := worst(file); got != test.code {
				t.Errorf("got %q, want %q", got, test.code)
			}
			if !file.Refused && (len(file.Documents) == 0 || file.Documents[0].Entity == nil) {
				t.Error("the document before it was not read")
			}
		})
	}
}

// bomb is a chain of lists, each of aliases to the one before.
func bomb(width, levels int) string {
	var b strings.Builder
	b.WriteString("a0: &a0 [" + strings.Repeat("x,", width) + "]\n")
	for i := 1; i < levels; i++ {
		fmt.Fprintf(&b, "a%d: &a%d [%s]\n", i, i, strings.Repeat(fmt.Sprintf("*a%d,", i-1), width))
	}
	return b.String()
}

// mergeChain is a chain of mappings, each with what the one before has.
func mergeChain(length int) string {
	var b strings.Builder
	b.WriteString("m0: &m0 {k0: 1}\n")
	for i := 1; i < length; i++ {
		fmt.Fprintf(&b, "m%d: &m%d\n  <<: *m%d\n  k%d: 1\n", i, i, i-1, i)
	}
	return b.String()
}

func keys(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "key%d: v\n", i)
	}
	return b.String()
}

// worst is the code of the first error; where there is none, of the first warning.
func worst(file *descriptor.File) catalog.ProblemCode {
	all := problems(file)
	for _, severity := range []catalog.Severity{catalog.SeverityError, catalog.SeverityWarning} {
		if i := slices.IndexFunc(all, func(p catalog.Problem) bool { return p.Severity == severity }); i >= 0 {
			return all[i].Code
		}
	}
	return ""
}
