package descriptor_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

var update = flag.Bool("update", false, "write what is got as what is wanted") //nolint:gochecknoglobals // a flag of the test program

// Each archive in testdata is one case: its comment says the rule, catalog-info.yaml
// is what is read, want is what comes of it, and the other files are what
// placeholders name.
func TestCases(t *testing.T) {
	t.Parallel()
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			t.Parallel()
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := describe(t, read(t, archive))
			for i, file := range archive.Files {
				if file.Name != "want" {
					continue
				}
				if *update {
					archive.Files[i].Data = []byte(got)
					if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
						t.Fatal(err)
					}
				} else if want := string(file.Data); got != want {
					t.Errorf("got:\n%s\nwant:\n%s", got, want)
				}
			}
		})
	}
}

// read parses the case's descriptor, its placeholders filled from its files.
func read(t *testing.T, archive *txtar.Archive) *descriptor.File {
	t.Helper()
	files := map[string]string{}
	for _, file := range archive.Files {
		files[file.Name] = string(file.Data)
	}
	stream := descriptor.Split([]byte(files["catalog-info.yaml"]), "file:./catalog-info.yaml")
	values := map[descriptor.Placeholder]descriptor.Value{}
	for _, p := range stream.Placeholders() {
		text, ok := files[strings.TrimPrefix(p.Target, "./")]
		values[p] = descriptor.Value{Text: text}
		if !ok {
			values[p] = descriptor.Value{Problem: &catalog.Problem{Message: "there is no such file"}}
		}
	}
	return stream.Parse(catalog.BuiltInModel(), values)
}

// describe writes a file as the cases have it.
func describe(t *testing.T, file *descriptor.File) string {
	t.Helper()
	var b strings.Builder
	if file.Refused {
		fmt.Fprintln(&b, "refused")
	}
	for _, d := range file.Documents {
		fmt.Fprintf(&b, "document %d, line %d: %s\n", d.Index, d.Line, standing(d))
		if d.Entity != nil {
			describeEntity(t, &b, d.Entity)
		}
		describeProblems(&b, d.Problems)
	}
	describeProblems(&b, file.Problems)
	return b.String()
}

func standing(d descriptor.Document) string {
	switch {
	case d.Skipped:
		return "skipped"
	case d.Entity == nil:
		return strings.TrimSpace("refused " + d.Ref.String())
	}
	return d.Ref.String()
}

func describeEntity(t *testing.T, b *strings.Builder, e *descriptor.Entity) {
	t.Helper()
	document, err := json.MarshalIndent(e.Document, "  ", " ")
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(b, "  %s\n", document)
	if e.Definition != nil {
		fmt.Fprintf(b, "  definition %q\n", *e.Definition)
	}
	for _, link := range e.Links {
		fmt.Fprintf(b, "  link %s %q %q %q\n", link.URL, link.Title, link.Icon, link.Type)
	}
	for _, r := range e.Relations {
		fmt.Fprintf(b, "  %s %s %s (%s, line %d)\n", r.Source, r.Type, r.Target, r.Path, r.Line)
	}
	for _, target := range e.Targets {
		fmt.Fprintf(b, "  target %q %q optional=%v line %d\n", target.Type, target.Target, target.Optional, target.Line)
	}
}

func describeProblems(b *strings.Builder, problems []catalog.Problem) {
	for _, p := range problems {
		fmt.Fprintf(b, "%d:%d %s %s %s: %s\n", p.Line, p.Column, p.Severity, p.Code, p.Path, p.Message)
		if p.Hint != "" {
			fmt.Fprintf(b, "    %s\n", p.Hint)
		}
	}
}
