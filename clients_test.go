package main

import (
	"go/ast"
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

// callers are what may ask other machines by HTTP, and why. All that is read on
// behalf of a descriptor or of whoever registers one goes through catalog/source,
// which decides where that may lead.
var callers = []string{
	"catalog/source", // the guarded client
	"cmd/client.go",  // asks the server that the user named
	"bench",          // asks the server that it started
}

// TestF1OneClient fails where another package makes an HTTP client, uses the one
// of net/http, or runs git.
func TestF1OneClient(t *testing.T) {
	t.Parallel()
	err := fs.WalkDir(os.DirFS("."), ".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "node_modules" || d.Name() == "testdata" || len(file) > 1 && strings.HasPrefix(d.Name(), ".")):
			return fs.SkipDir
		case path.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go"):
			return nil
		case slices.ContainsFunc(callers, func(c string) bool { return under(c, file) }):
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, found := range outgoing(f) {
			t.Errorf("%s: %s reaches other machines: let catalog/source do that", file, found)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestF1Finds checks the check.
func TestF1Finds(t *testing.T) {
	t.Parallel()
	tests := []struct {
		code string
		want int
	}{
		{`import "net/http"; var _ = http.Client{}`, 1},
		{`import "net/http"; var _ = &http.Transport{}`, 1},
		{`import "net/http"; var c http.Client`, 1},
		{`import web "net/http"; var _ = new(web.Client)`, 1},
		{`import "net/http"; var c = http.DefaultClient`, 1},
		{`import "net/http"; func f() { http.Get("") }`, 1},
		{`import "net/http"; type c struct { http.Client }`, 1},
		{`import . "net/http"`, 1},
		{`import "os/exec"; var _ = exec.Command("git", "clone")`, 1},
		{`import "os/exec"; var _ = exec.CommandContext(nil, "/usr/bin/git")`, 1},
		{`import "net/http"; func f(c *http.Client, _ http.Handler) error { return http.ErrServerClosed }`, 0},
		{`import "os/exec"; var _ = exec.Command("initdb")`, 0},
		{`import http "example.com/http"; var _ = http.Client{}`, 0},
	}
	for _, test := range tests {
		f, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x; "+test.code, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		if got := outgoing(f); len(got) != test.want {
			t.Errorf("%s: found %v, want %d", test.code, got, test.want)
		}
	}
}

// outgoing is what of a file reaches other machines.
func outgoing(f *ast.File) (found []string) {
	http, exec := importName(f, "net/http"), importName(f, "os/exec")
	if http == "." {
		found = append(found, "net/http without its name")
	}
	pointers := map[ast.Expr]bool{} // a pointer to a client is one that was made elsewhere
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.StarExpr:
			pointers[n.X] = true
		case *ast.SelectorExpr:
			pkg, ok := n.X.(*ast.Ident)
			if ok && http != "" && pkg.Name == http && !pointers[n] && slices.Contains([]string{
				"Client", "Transport", "DefaultClient", "DefaultTransport", "Get", "Head", "Post", "PostForm",
			}, n.Sel.Name) {
				found = append(found, "http."+n.Sel.Name)
			}
		case *ast.CallExpr:
			if exec != "" && runsGit(n, exec) {
				found = append(found, "git")
			}
		}
		return true
	})
	return found
}

// importName is what a file calls a package; empty where it does not import it.
func importName(f *ast.File, pkg string) string {
	for _, spec := range f.Imports {
		if name, err := strconv.Unquote(spec.Path.Value); err != nil || name != pkg {
			continue
		}
		if spec.Name != nil {
			return spec.Name.Name
		}
		return path.Base(pkg)
	}
	return ""
}

func runsGit(call *ast.CallExpr, exec string) bool {
	fun, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	if pkg, ok := fun.X.(*ast.Ident); !ok || pkg.Name != exec {
		return false
	}
	return slices.ContainsFunc(call.Args, func(arg ast.Expr) bool {
		literal, ok := arg.(*ast.BasicLit)
		if !ok {
			return false
		}
		program, err := strconv.Unquote(literal.Value)
		return err == nil && path.Base(program) == "git"
	})
}
