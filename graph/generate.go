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
		changed, err := imports.Process(name, withoutDefer(inSequence(text)), nil)
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
