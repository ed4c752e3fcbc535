package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/callboard-dev/callboard/"

// layers lists the packages from the top of the program to its bottom. A package
// imports only packages on lines below its own: none above, and none beside it.
// A line ending in /... stands for a directory and all below it, whose packages
// may know one another.
var layers = [][]string{
	{"."},
	{"cmd/..."},
	{"bench/..."}, // measures the whole; nothing imports it
	{"server"},
	{"graph/...", "server/auth", "frontend"}, // doors
	{"catalog/account"},                      // deeds, in the order in which they may know one another
	{"catalog/ingest"},
	{"catalog/walk"},
	{"catalog/history"},
	{"catalog/audit"},
	{"catalog/query"},
	{"store/storetest", "catalog/source/githubtest"},                    // for tests only
	{"store", "catalog/descriptor", "catalog/change", "catalog/source"}, // tools
	{"store/embedded/..."},
	{"ent/..."},
	{"catalog"},          // words
	{"catalog/costtest"}, // for tests only
}

// outside are packages that only tests and the build run: nothing imports them.
var outside = []string{"ent/migrate/diff", "graph/generate", "examples", "scripts", "frontend/e2e/harness/github"}

func TestImportsGoOneWay(t *testing.T) {
	t.Parallel()
	err := fs.WalkDir(os.DirFS("."), ".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "node_modules" || d.Name() == "testdata" || len(file) > 1 && strings.HasPrefix(d.Name(), ".")):
			return fs.SkipDir
		case path.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go"):
			return nil
		}
		from := path.Dir(file)
		if slices.ContainsFunc(outside, func(dir string) bool { return under(dir, from) }) {
			return nil
		}
		if layer(from) < 0 {
			t.Errorf("%s: package %s is on no line of layers", file, from)
		}
		for _, to := range imports(t, file) {
			if layer(to) <= layer(from) && !together(from, to) {
				t.Errorf("%s imports %s, which is not below %s", file, to, from)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestLayersExist fails for a line of layers that names what is not there, so
// that a rule cannot outlive its package.
func TestLayersExist(t *testing.T) {
	t.Parallel()
	for _, line := range layers {
		for _, pkg := range line {
			if _, err := os.Stat(strings.TrimSuffix(pkg, "/...")); err != nil {
				t.Errorf("layers names %s: %v", pkg, err)
			}
		}
	}
}

// imports returns the packages of this module that file imports. It reads the
// source rather than ask the go command, so that go test knows to run this test
// again when an import changes.
func imports(t *testing.T, file string) (pkgs []string) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	for _, spec := range f.Imports {
		name, _ := strconv.Unquote(spec.Path.Value)
		if pkg, ok := strings.CutPrefix(name, module); ok {
			pkgs = append(pkgs, pkg)
		}
	}
	return pkgs
}

// layer returns the line that pkg is on, or -1.
func layer(pkg string) int {
	return slices.IndexFunc(layers, func(line []string) bool {
		return slices.ContainsFunc(line, func(rule string) bool { return covers(rule, pkg) })
	})
}

// together reports whether one directory's rule covers both.
func together(a, b string) bool {
	return slices.ContainsFunc(layers[layer(a)], func(rule string) bool {
		return strings.HasSuffix(rule, "/...") && covers(rule, a) && covers(rule, b)
	})
}

func covers(rule, pkg string) bool {
	if dir, ok := strings.CutSuffix(rule, "/..."); ok {
		return under(dir, pkg)
	}
	return rule == pkg
}

func under(dir, pkg string) bool { return pkg == dir || strings.HasPrefix(pkg, dir+"/") }
