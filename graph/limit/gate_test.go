package limit

import (
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

func TestShapeCountsFragmentsWhereTheyAreSpread(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]shape{
		"{ a }":               {depth: 1, fields: 1},
		"{ a b c }":           {depth: 1, fields: 3},
		"{ a { b { c } d } }": {depth: 3, fields: 4},
		"{ a { ...F } ...F } fragment F on T { b { c } }":                     {depth: 3, fields: 5},
		"{ a { ... on T { b } ... { c } } }":                                  {depth: 2, fields: 3},
		"{ ...F } fragment F on T { ...F a }":                                 {depth: 1, fields: 1},
		"{ ...F }":                                                            {},
		"{ __schema { types { name } } a }":                                   {depth: 1, fields: 2, schemaDepth: 3, schemaFields: 2},
		"{ __type(name: \"T\") { ...F } } fragment F on __Type { name kind }": {depth: 1, fields: 1, schemaDepth: 2, schemaFields: 2},
	} {
		document, err := parser.ParseQuery(&ast.Source{Input: text})
		if err != nil {
			t.Fatal(err)
		}
		m := &measure{document: document, known: map[string]shape{}, open: map[string]bool{}}
		if got := m.selection(document.Operations[0].SelectionSet); got != want {
			t.Errorf("%s: got %+v, want %+v", text, got, want)
		}
	}
}

func TestLargeQueriesAreNotKept(t *testing.T) {
	t.Parallel()
	gate, known := NewGate(Default(), 10)
	small, large := "{ a }", "{ a } #"+strings.Repeat("x", 16<<10)
	for _, text := range []string{small, large} {
		known.Add(t.Context(), text, &ast.QueryDocument{})
	}
	if _, ok := known.Get(t.Context(), small); !ok {
		t.Error("a small query is not kept")
	}
	if _, ok := known.Get(t.Context(), large); ok {
		t.Error("a large query is kept")
	}
	if err := gate.MutateOperationParameters(t.Context(), &graphql.RawParams{Query: small}); err != nil {
		t.Errorf("got %v", err)
	}
}

// FuzzGate sends anything at all through the first gate: it answers, and in time.
func FuzzGate(f *testing.F) {
	f.Add("{ a(b: {c: [1, $d]}) @e(f: \"g\") { ...H ... on I { j } } } fragment H on K { l ...H }")
	f.Add("query ($a: [B!] = [1]) { __schema { types { ...C } } } fragment C on __Type { ofType { ...C } }")
	f.Add("{ a ...F ...F } fragment F on T { b ...G ...G } fragment G on T { c ...F }")
	gate, _ := NewGate(Default(), 10)
	f.Fuzz(func(t *testing.T, text string) {
		err := gate.MutateOperationParameters(t.Context(), &graphql.RawParams{Query: text})
		if err == nil {
			return
		}
		if code, _ := err.Extensions["code"].(string); code != CodeCost && code != CodeDepth && code != "BAD_USER_INPUT" {
			t.Errorf("got %+v", err)
		}
	})
}
