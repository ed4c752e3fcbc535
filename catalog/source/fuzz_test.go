package source_test

import (
	"net/url"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog/source"
)

// Whatever is written, an address read again is the same, and a URL is one that can
// be asked for without a password in it.
func FuzzParseAddress(f *testing.F) {
	for _, s := range []string{
		"https://github.com/acme/shop/blob/main/catalog-info.yaml", "HTTPS://ACME.io.:443/a/../b//c.yaml?x=1#frag", "https://acme.io/?x= #y", "url:http://[::1]:80/a%2Fb",
		"file:./a/../b.yaml", "file:///etc/passwd", "file://host/x", "https://user:secret@acme.io/x", "https://acme.io/%2e%2e/x", "javascript:alert(1)", "https://a\\b/c", "https://raw.githubusercontent.com/a/b/refs/heads/main/x",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := source.ParseAddress(s)
		if err != nil {
			return
		}
		again, err := source.ParseAddress(a.String())
		if err != nil || again != a {
			t.Fatalf("%q is %q, which read again is %q, %v", s, a, again, err)
		}
		checkAddress(t, a)
		for _, page := range []string{source.ViewURL(a), source.EditURL(a), source.DirectoryURL(a)} {
			if u, err := url.Parse(page); page != "" && (err != nil || u.Scheme != "https" && u.Scheme != "http" || u.User != nil) {
				t.Fatalf("%q has the page %q", s, page)
			}
		}
	})
}

// Whatever a file names, it is an address as good as one that was registered, and
// never a file of this machine where the file came from elsewhere.
func FuzzResolve(f *testing.F) {
	for _, base := range []string{"https://github.com/acme/shop/blob/main/deep/catalog-info.yaml", "https://acme.io/a/b.yaml?x=1", "file:./a/b.yaml", "file:/srv/b.yaml"} {
		for _, target := range []string{"./x.yaml", "../../../../x", "/x.yaml", "//evil.io/x", "file:/etc/passwd", "https://acme.io/x", "?y", "#z", "..%2f..%2fx", "\\\\evil.io\\x", "http:x"} {
			f.Add(base, target)
		}
	}
	f.Fuzz(func(t *testing.T, base, target string) {
		a, err := source.ParseAddress(base)
		if err != nil {
			return
		}
		b, err := a.Resolve(target)
		if err != nil {
			return
		}
		if a.Type == source.TypeURL && b.Type != source.TypeURL {
			t.Fatalf("%q in %q leads to %q", target, a, b)
		}
		if again, err := source.ParseAddress(b.String()); err != nil || again != b {
			t.Fatalf("%q in %q is %q, which read again is %q, %v", target, a, b, again, err)
		}
		checkAddress(t, b)
	})
}

func checkAddress(t *testing.T, a source.Address) {
	t.Helper()
	if a.Type == source.TypeFile {
		if strings.ContainsRune(a.Target, 0) || a.Target == "" {
			t.Fatalf("the path %q", a.Target)
		}
		return
	}
	u, err := url.Parse(a.Target)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "" || u.User != nil || u.Fragment != "" {
		t.Fatalf("the URL %q, %v", a.Target, err)
	}
	for segment := range strings.SplitSeq(u.Path, "/") {
		if segment == ".." || segment == "." {
			t.Fatalf("the path of %q leads up", a.Target)
		}
	}
}
