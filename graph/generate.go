//go:build ignore

// Command generate makes graph/generated and the frames of the resolvers; see the
// go:generate lines in main.go.
package main

import (
	"bytes"
	"log"
	"os"
	"path/filepath"
	"regexp"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
	"golang.org/x/tools/imports"
)

func main() {
	c, err := config.LoadConfig("gqlgen.yml")
	if err != nil {
		log.Fatal(err)
	}
	if err := api.Generate(c); err != nil {
		log.Fatal(err)
	}
	if err := lighten(c.Exec.Dir()); err != nil {
		log.Fatal(err)
	}
}

// lighten takes out of the generated code what costs a quarter of the time of a
// large answer and does nothing here; gqlgen has no switches for it.
func lighten(dir string) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.generated.go"))
	if err != nil {
		return err
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		changed, err := imports.Process(name, plain(withoutDefer(inSequence(text))), nil)
		if err != nil {
			return err
		}
		if bytes.Equal(text, changed) {
			continue
		}
		if err := os.WriteFile(name, changed, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// inSequence has lists written one element after the other. gqlgen starts a
// goroutine for each element of each list; here all is loaded when a list is
// written, so that nothing would wait for anything.
func inSequence(text []byte) []byte {
	return bytes.ReplaceAll(text, []byte("graphql.MarshalSliceConcurrently("), []byte("object.MarshalSlice("))
}

var (
	deferred      = regexp.MustCompile(`(?m)^\t(deferredFieldSet := graphql\.NewFieldSet\(nil\)|deferLabelToView := make\(.*\)|atomic\.AddInt32\(&ec\.Deferred, .*\))\n`)
	deferredGroup = regexp.MustCompile(`(?m)^\tec\.ProcessDeferredGroup\((?s:.*?)\n\t\}\)\n\n`)
)

// withoutDefer takes out what prepares each object for @defer, which needs an
// answer in parts: ours come whole. Fields of the root, which do wait for the
// database, keep the set that lets them wait together.
func withoutDefer(text []byte) []byte {
	functions := bytes.SplitAfter(text, []byte("\n}\n"))
	for i, f := range functions {
		if !bytes.Contains(f, []byte("deferredFieldSet")) {
			continue
		}
		f = deferredGroup.ReplaceAll(deferred.ReplaceAll(f, nil), nil)
		if !bytes.Contains(f, []byte("out.Concurrently")) {
			f = bytes.ReplaceAll(f, []byte("graphql.NewFieldSet("), []byte("object.NewFieldSet("))
		}
		functions[i] = f
	}
	return bytes.Join(functions, nil)
}

var (
	resolved = regexp.MustCompile(`(?m)^(func \(ec \*executionContext\) (_\w+)\(.*\) \(ret graphql\.Marshaler\) \{\n)\treturn graphql\.ResolveField\((?s:.*?)` +
		`\t\tfunc\(ctx context\.Context\) \(any, error\) \{\n\t\t\treturn (obj\.\w+(?:\(\))?), nil\n\t\t\},\n\t\tnil,\n` +
		`\t\tfunc\(ctx context\.Context, selections ast\.SelectionSet, v (\*?).*\) graphql\.Marshaler \{\n\t\t\treturn ec\.(marshal(\w)[^(]+)\(ctx, selections, v\)\n\t\t\},\n(?s:.*?)\n\t\)\n\}\n`)
	scalar = regexp.MustCompile(`fieldContext(_\w+)\(.*\n\treturn graphql\.NewScalarFieldContext\(`)
)

// plain writes scalars without a context of their own. gqlgen gives every field one,
// for errors that name it and for what may be hooked in: these read a value that is
// there, which cannot fail, and nothing is hooked in.
func plain(text []byte) []byte {
	scalars := map[string]bool{}
	for _, found := range scalar.FindAllSubmatch(text, -1) {
		scalars[string(found[1])] = true
	}
	functions := bytes.SplitAfter(text, []byte("\n}\n"))
	for i, f := range functions {
		found := resolved.FindSubmatch(f)
		if found == nil || !scalars[string(found[2])] || string(found[4]) == "*" && string(found[6]) == "N" { // null would be an error there
			continue
		}
		functions[i] = resolved.ReplaceAll(f, []byte("${1}\treturn ec.$5(ctx, field.Selections, $3)\n}\n"))
	}
	return bytes.Join(functions, nil)
}
