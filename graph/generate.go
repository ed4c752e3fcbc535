//go:build ignore

// Command generate makes graph/generated and the frames of the resolvers; see the
// go:generate lines in main.go.
package main

import (
	"bytes"
	"log"
	"os"
	"path/filepath"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
)

func main() {
	c, err := config.LoadConfig("gqlgen.yml")
	if err != nil {
		log.Fatal(err)
	}
	if err := api.Generate(c); err != nil {
		log.Fatal(err)
	}
	if err := inSequence(c.Exec.Dir()); err != nil {
		log.Fatal(err)
	}
}

// inSequence has lists written one element after the other. gqlgen starts a
// goroutine for each element of each list, and has no switch for it; here all is
// loaded when a list is written, so that nothing would wait for anything.
func inSequence(dir string) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.generated.go"))
	if err != nil {
		return err
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		changed := bytes.ReplaceAll(text, []byte("graphql.MarshalSliceConcurrently("), []byte("object.MarshalSlice("))
		if bytes.Equal(text, changed) {
			continue
		}
		if err := os.WriteFile(name, changed, 0o644); err != nil {
			return err
		}
	}
	return nil
}
