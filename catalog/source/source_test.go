package source_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
)

// address parses an address that must be one.
func address(t *testing.T, s string) source.Address {
	t.Helper()
	a, err := source.ParseAddress(s)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// wantProblem checks that err is a ReadError of that code which says part.
func wantProblem(t *testing.T, err error, code catalog.ProblemCode, part string) *source.ReadError {
	t.Helper()
	read, ok := err.(*source.ReadError) //nolint:errorlint // that is what is promised
	if !ok {
		t.Fatalf("got %T %v, want a ReadError", err, err)
	}
	if read.Problem.Code != code || !strings.Contains(read.Problem.Message+"\n"+read.Problem.Hint, part) {
		t.Fatalf("got %s %q, hint %q; want %s with %q", read.Problem.Code, read.Problem.Message, read.Problem.Hint, code, part)
	}
	if read.NotFound != (code == catalog.NotFound) {
		t.Errorf("got NotFound %v for %s", read.NotFound, code)
	}
	return read
}

// tree writes files, by their paths below a new directory.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestParseAddress(t *testing.T) {
	t.Parallel()
	tests := []struct{ in, want, err string }{
		{"https://acme.io/a.yaml", "https://acme.io/a.yaml", ""},
		{" url:https://acme.io/a.yaml ", "https://acme.io/a.yaml", ""},
		{"HTTPS://ACME.io.:443/a/../b//c.yaml?x=1#frag", "https://acme.io/b/c.yaml?x=1", ""},
		{"http://acme.io:80/a.yaml", "http://acme.io/a.yaml", ""},
		{"https://acme.io:8443/a%2Fb.yaml", "https://acme.io:8443/a%2Fb.yaml", ""},
		{"https://[::1]:8443/a.yaml", "https://[::1]:8443/a.yaml", ""},
		{"https://acme.io", "https://acme.io/", ""},
		{"https://acme.io/a.yaml?x= #y", "https://acme.io/a.yaml?x=%20", ""},
		{"https://acme.io/a.yaml?x=a b\u3000#y", "https://acme.io/a.yaml?x=a%20b%E3%80%80", ""},
		{"file:./examples/all.yaml", "file:./examples/all.yaml", ""},
		{"file:examples/../all.yaml", "file:./all.yaml", ""},
		{"file:../all.yaml", "file:../all.yaml", ""},
		{"file:/etc/all.yaml", "file:/etc/all.yaml", ""},
		{"file:///etc/all.yaml", "file:/etc/all.yaml", ""},
		{"file://host/all.yaml", "", "another machine"},
		{"file:", "", "no path"},
		{"file:./dir/", "", "is a directory"},
		{"./all.yaml", "", "file:./all.yaml"},
		{"https://user:secret@acme.io/a.yaml", "", "user or a password"},
		{"https://github.com@evil.io/a.yaml", "", "user or a password"},
		{"ftp://acme.io/a.yaml", "", "ftp: is not read"},
		{"javascript:alert(1)", "", "javascript: is not read"},
		{"https:///a.yaml", "", "no host"},
		{"http://./a.yaml", "", "no host"},
		{"file:/.", "", "is a directory"},
		{"file:./a/..", "", "is a directory"},
		{"file:./a/. /b/..", "", "ends with a blank"},
		{"https://acme.io:port/a", "", "invalid port"},
		{"https://acme.io/%zz", "", "invalid URL escape"},
		{"https://acme.io/a/%2e%2e/x.yaml", "", "escaped dots"},
		{"https://github.com/acme/shop/blob/main/..%2f..%2f..%2fother", "", "escaped dots"},
		{"https://acme.io/a%5c..%5cx.yaml", "", "escaped dots"},
		{"", "", "not an address"},
	}
	for _, test := range tests {
		got, err := source.ParseAddress(test.in)
		switch {
		case test.err != "" && (err == nil || !strings.Contains(err.Error(), test.err)):
			t.Errorf("%q: got error %v, want one with %q", test.in, err, test.err)
		case test.err == "" && err != nil:
			t.Errorf("%q: %v", test.in, err)
		case test.err == "" && got.String() != test.want:
			t.Errorf("%q: got %s, want %s", test.in, got, test.want)
		case test.err == "":
			if again := address(t, got.String()); again != got {
				t.Errorf("%q: read again it is %v, not %v", test.in, again, got)
			}
		}
	}
}

func TestResolve(t *testing.T) {
	t.Parallel()
	const (
		blob = "https://github.com/acme/shop/blob/main/catalog/catalog-info.yaml"
		web  = "https://files.acme.io/catalog/all.yaml?token=t"
		file = "file:./examples/all.yaml"
	)
	tests := []struct{ in, target, want string }{
		{blob, "./pay/api.yaml", "https://github.com/acme/shop/blob/main/catalog/pay/api.yaml"},
		{blob, "../api.yaml", "https://github.com/acme/shop/blob/main/api.yaml"},
		{blob, "/docs/api.yaml", "https://github.com/acme/shop/blob/main/docs/api.yaml"},
		{blob, "https://acme.io/x.yaml", "https://acme.io/x.yaml"},
		{blob, "url:https://acme.io/x.yaml", "https://acme.io/x.yaml"},
		{blob, "file:./x.yaml", ""},
		{blob, "javascript:alert(1)", ""},
		{blob, "", ""},
		{web, "api.yaml", "https://files.acme.io/catalog/api.yaml?token=t"},
		{web, "/api.yaml?token=u", "https://files.acme.io/api.yaml?token=u"},
		{web, "//evil.io/x", "https://evil.io/x?token=t"},
		{file, "./pay/api.yaml", "file:./examples/pay/api.yaml"},
		{file, "pay/api.yaml", "file:./examples/pay/api.yaml"},
		{file, "../../x.yaml", "file:../x.yaml"},
		{file, "/etc/passwd", "file:/etc/passwd"},
		{file, "file:./x.yaml", "file:./examples/x.yaml"},
		{file, "https://acme.io/x.yaml", "https://acme.io/x.yaml"},
		{"file:/srv/all.yaml", "./*.yaml", "file:/srv/*.yaml"},
	}
	for _, test := range tests {
		got, err := address(t, test.in).Resolve(test.target)
		switch {
		case test.want == "" && err == nil:
			t.Errorf("%s in %s: got %s, want an error", test.target, test.in, got)
		case test.want != "" && (err != nil || got.String() != test.want):
			t.Errorf("%s in %s: got %s, %v, want %s", test.target, test.in, got, err, test.want)
		}
	}
}

func TestPagesOfFiles(t *testing.T) {
	t.Parallel()
	tests := []struct{ in, view, edit string }{
		{"https://github.com/a/b/blob/main/x/y.yaml", "https://github.com/a/b/blob/main/x/y.yaml", "https://github.com/a/b/edit/main/x/y.yaml"},
		{"https://github.com/a/b/tree/main/y.yaml", "https://github.com/a/b/blob/main/y.yaml", "https://github.com/a/b/edit/main/y.yaml"},
		{"https://raw.githubusercontent.com/a/b/refs/heads/f/one/y.yaml", "https://github.com/a/b/blob/f/one/y.yaml", "https://github.com/a/b/edit/f/one/y.yaml"},
		{"https://git.acme.io/a/b/blob/main/y.yaml", "https://git.acme.io/a/b/blob/main/y.yaml", "https://git.acme.io/a/b/edit/main/y.yaml"},
		{"https://github.com/a/b", "https://github.com/a/b", ""},
		{"https://github.com/a/b/tree/main/", "https://github.com/a/b/tree/main/", ""},
		{"https://github.com/a/b/blob/0123456789abcdef0123456789abcdef01234567/y.yaml", "https://github.com/a/b/blob/0123456789abcdef0123456789abcdef01234567/y.yaml", ""},
		{"https://acme.io/y.yaml", "https://acme.io/y.yaml", ""},
		{"file:./y.yaml", "", ""},
	}
	for _, test := range tests {
		a := address(t, test.in)
		if view, edit := source.ViewURL(a), source.EditURL(a); view != test.view || edit != test.edit {
			t.Errorf("%s: got %q and %q, want %q and %q", test.in, view, edit, test.view, test.edit)
		}
	}
}

func TestRepositoriesOfFiles(t *testing.T) {
	t.Parallel()
	tests := []struct{ in, directory, slug string }{
		{"https://github.com/a/b/blob/main/x/y.yaml", "https://github.com/a/b/tree/main/x/", "a/b"},
		{"https://github.com/a/b/blob/main/y.yaml", "https://github.com/a/b/tree/main/", "a/b"},
		{"https://github.com/a/b", "", ""},
		{"https://acme.io/y.yaml", "", ""},
		{"file:./y.yaml", "", ""},
	}
	for _, test := range tests {
		a := address(t, test.in)
		if directory, slug := source.DirectoryURL(a), source.Slug(a); directory != test.directory || slug != test.slug {
			t.Errorf("%s: got %q and %q, want %q and %q", test.in, directory, slug, test.directory, test.slug)
		}
	}
}

func TestF10ReadFile(t *testing.T) {
	t.Parallel()
	dir := tree(t, map[string]string{
		"allowed/all.yaml": "a: 1\n", "allowed/deep/x.yaml": "b: 2\n", "secret.yaml": "no\n", "allowed/large.yaml": strings.Repeat("x", source.MaxSize+1),
	})
	for link, target := range map[string]string{"out.yaml": "../secret.yaml", "absolute.yaml": filepath.Join(dir, "secret.yaml"), "outdir": "..", "in.yaml": "deep/x.yaml", "dangling.yaml": "nowhere"} {
		if err := os.Symlink(target, filepath.Join(dir, "allowed", link)); err != nil {
			t.Fatal(err)
		}
	}
	reader := source.New(source.Config{Base: dir, Files: []source.AllowedDir{{Path: filepath.Join(dir, "allowed")}}})
	tests := []struct {
		address, data string
		code          catalog.ProblemCode
		part          string
	}{
		{"file:./allowed/all.yaml", "a: 1\n", "", ""},
		{"file:" + dir + "/allowed/deep/x.yaml", "b: 2\n", "", ""},
		{"file:./allowed/in.yaml", "b: 2\n", "", ""},
		{"file:./allowed/none.yaml", "", catalog.NotFound, "there is no file ./allowed/none.yaml"},
		{"file:./allowed/all.yaml/x", "", catalog.NotFound, "there is no file"},
		{"file:./allowed/dangling.yaml", "", catalog.NotFound, "there is no file"},
		{"file:./allowed/deep", "", catalog.NotFound, "is not a file"},
		{"file:./allowed/large.yaml", "", catalog.TooLarge, "larger than 8 MiB"},
		{"file:./secret.yaml", "", catalog.NotAllowed, "sources:\n  files:\n    - path: " + dir},
		{"file:./allowed/../secret.yaml", "", catalog.NotAllowed, "no directory that may be read"},
		{"file:/etc/passwd", "", catalog.NotAllowed, "no directory that may be read"},
		{"file:./allowed/out.yaml", "", catalog.NotAllowed, "leads out"},
		{"file:./allowed/absolute.yaml", "", catalog.NotAllowed, "leads out"},
		{"file:./allowed/outdir/secret.yaml", "", catalog.NotAllowed, "leads out"},
	}
	for _, test := range tests {
		t.Run(test.address, func(t *testing.T) {
			t.Parallel()
			file, err := reader.Read(t.Context(), address(t, test.address), "")
			if test.code != "" {
				wantProblem(t, err, test.code, test.part)
				return
			}
			if err != nil || string(file.Data) != test.data {
				t.Fatalf("got %v, %v, want %q", file, err, test.data)
			}
			again, err := reader.Read(t.Context(), address(t, test.address), file.ETag)
			if err != nil || !again.NotModified || again.Data != nil || again.ETag != file.ETag {
				t.Errorf("read again: got %+v, %v, want that it is the same", again, err)
			}
		})
	}
}

// A change that leaves size and time as they were is seen too.
func TestFileChanges(t *testing.T) {
	t.Parallel()
	dir := tree(t, map[string]string{"x.yaml": "a: 1\n"})
	name := filepath.Join(dir, "x.yaml")
	reader := source.New(source.Config{Base: dir, Files: []source.AllowedDir{{Path: dir}}})
	first, err := reader.Read(t.Context(), address(t, "file:./x.yaml"), "")
	if err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte("a: 2\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(name, info.ModTime(), info.ModTime()); err != nil {
		t.Fatal(err)
	}
	second, err := reader.Read(t.Context(), address(t, "file:./x.yaml"), first.ETag)
	if err != nil || second.NotModified || string(second.Data) != "a: 2\n" {
		t.Errorf("got %+v, %v, want what it says now", second, err)
	}
}

func TestExpand(t *testing.T) {
	t.Parallel()
	dir := tree(t, map[string]string{
		"a/one.yaml": "", "a/two.yaml": "", "a/readme.md": "", "a/.hidden.yaml": "", "a/b/three.yaml": "", "a/b/c/four.yaml": "", "a/.git/five.yaml": "", ".top.yaml": "", "[x].yaml": "",
	})
	reader := source.New(source.Config{Base: dir, Files: []source.AllowedDir{{Path: dir}}})
	tests := []struct{ in, want string }{
		{"file:./a/one.yaml", "file:./a/one.yaml"},
		{"file:./a/*.yaml", "file:./a/one.yaml file:./a/two.yaml"},
		{"file:./a/*/*.yaml", "file:./a/b/three.yaml"},
		{"file:./a/**/*.yaml", "file:./a/b/c/four.yaml file:./a/b/three.yaml file:./a/one.yaml file:./a/two.yaml"},
		{"file:./**/three.yaml", "file:./a/b/three.yaml"},
		{"file:./*/.hid*.yaml", "file:./a/.hidden.yaml"},
		{"file:./a/??o.yaml", "file:./a/two.yaml"},
		{"file:./a/[ot]*.yaml", "file:./a/one.yaml file:./a/two.yaml"},
		{"file:" + dir + "/a/t*.yaml", "file:" + dir + "/a/two.yaml"},
		{"file:./.*.yaml", "file:./.top.yaml"},
		{"file:./none/*.yaml", ""},
		{"file:./a/*.json", ""},
		{"https://acme.io/x.yaml?a=*", "https://acme.io/x.yaml?a=*"},
	}
	for _, test := range tests {
		found, err := reader.Expand(t.Context(), address(t, test.in))
		if test.want == "" && err != nil {
			wantProblem(t, err, catalog.NotFound, "there is no")
			continue
		}
		var got []string
		for _, a := range found {
			got = append(got, a.String())
		}
		if err != nil || strings.Join(got, " ") != test.want {
			t.Errorf("%s: got %v, %v, want %s", test.in, got, err, test.want)
		}
	}
	_, err := reader.Expand(t.Context(), address(t, "https://acme.io/a/*.yaml"))
	wantProblem(t, err, catalog.InvalidField, "only GitHubs and directories of this machine say which files they have")
	_, err = reader.Expand(t.Context(), address(t, "file:../*/passwd"))
	wantProblem(t, err, catalog.NotAllowed, "no directory that may be read")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := reader.Expand(ctx, address(t, "file:./a/*.yaml")); err != context.Canceled { //nolint:errorlint // ctx's own
		t.Errorf("got %v, want that the context ended", err)
	}
}
