package frontend_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/callboard-dev/callboard/frontend"
)

func newPage(t *testing.T, boot any) *frontend.Page {
	t.Helper()
	text := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	page, err := frontend.New(fstest.MapFS{
		"index.html":            text(`<!doctype html><html lang="en"><head><title>x</title></head><body></body></html>`),
		"graphiql.html":         text("<html>editor</html>"),
		"graphiql.html.gz":      text("packed editor"),
		"openapi.html":          text("<html>reader</html>"),
		"assets/app-1.js":       text("plain"),
		"assets/app-1.js.br":    text("brotli"),
		"assets/app-1.js.gz":    text("gzip"),
		"assets/only-2.css":     text("css"),
		"assets/.hidden":        text("note"),
		".vite/manifest.json":   text("{}"),
		"assets/folder/file.js": text("x"),
	}, func(*http.Request) any { return boot })
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func get(t *testing.T, h http.HandlerFunc, path string, header ...string) (*http.Response, string) {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h(w, r)
	body, err := io.ReadAll(w.Result().Body)
	if err != nil {
		t.Fatal(err)
	}
	return w.Result(), string(body)
}

func TestIndexCarriesThemeAndFirstData(t *testing.T) {
	t.Parallel()
	page := newPage(t, map[string]string{"name": "</script><b>"})
	for cookie, want := range map[string]string{
		"":                     `<html lang="en">`,
		"theme=dark":           `<html class="dark" lang="en">`,
		"theme=light":          `<html class="light" lang="en">`,
		`theme="><script>`:     `<html lang="en">`,
		"a=b; theme=dark; c=d": `<html class="dark" lang="en">`,
	} {
		_, body := get(t, page.Index, "/catalog", "Cookie", cookie)
		if !strings.Contains(body, want) {
			t.Errorf("cookie %q: got %s, want %s", cookie, body, want)
		}
		if want := `<script type="application/json" id="boot">{"name":"\u003c/script\u003e\u003cb\u003e"}</script></head>`; !strings.Contains(body, want) {
			t.Errorf("got %s, want %s", body, want)
		}
	}
}

func TestIndexIsAskedForAgainButNotSentAgain(t *testing.T) {
	t.Parallel()
	page := newPage(t, nil)
	first, _ := get(t, page.Index, "/")
	if got := first.Header.Get("Cache-Control"); got != "no-cache" {
		t.Errorf("Cache-Control: got %q", got)
	}
	again, body := get(t, page.Index, "/", "If-None-Match", first.Header.Get("ETag"))
	if again.StatusCode != http.StatusNotModified || body != "" {
		t.Errorf("got %d with %q, want 304 with nothing", again.StatusCode, body)
	}
	dark, _ := get(t, page.Index, "/", "If-None-Match", first.Header.Get("ETag"), "Cookie", "theme=dark")
	if dark.StatusCode != http.StatusOK {
		t.Errorf("another theme: got %d, want 200", dark.StatusCode)
	}
}

func TestAssetsAreSentAsSmallAsUnderstood(t *testing.T) {
	t.Parallel()
	page := newPage(t, nil)
	for _, c := range []struct{ path, accept, body, encoding, contentType string }{
		{"/assets/app-1.js", "", "plain", "", "text/javascript; charset=utf-8"},
		{"/assets/app-1.js", "gzip, deflate, br", "brotli", "br", "text/javascript; charset=utf-8"},
		{"/assets/app-1.js", "gzip", "gzip", "gzip", "text/javascript; charset=utf-8"},
		{"/assets/app-1.js", "br;q=0, gzip;q=0.5", "gzip", "gzip", "text/javascript; charset=utf-8"},
		{"/assets/only-2.css", "br, gzip", "css", "", "text/css; charset=utf-8"},
	} {
		answer, body := get(t, page.Asset, c.path, "Accept-Encoding", c.accept)
		h := answer.Header
		if body != c.body || h.Get("Content-Encoding") != c.encoding || h.Get("Content-Type") != c.contentType {
			t.Errorf("%+v: got %q, %v", c, body, h)
		}
		if h.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: documents of no origin cannot load it", c.path)
		}
		if h.Get("Cache-Control") != "public, max-age=31536000, immutable" {
			t.Errorf("%s: Cache-Control is %q", c.path, h.Get("Cache-Control"))
		}
	}
}

func TestUnknownAssetsAreNotThePage(t *testing.T) {
	t.Parallel()
	page := newPage(t, nil)
	for _, path := range []string{"/assets/old-0.js", "/assets/", "/assets/folder", "/assets/.hidden", "/.vite/manifest.json/../x", "/assets/../../etc/passwd"} {
		answer, _ := get(t, page.Asset, path)
		if answer.StatusCode != http.StatusNotFound || answer.Header.Get("Cache-Control") != "" {
			t.Errorf("%s: got %d, %v", path, answer.StatusCode, answer.Header)
		}
	}
}

func TestGraphiQLIsSentCompressed(t *testing.T) {
	t.Parallel()
	answer, body := get(t, newPage(t, nil).GraphiQL, "/graphiql", "Accept-Encoding", "gzip")
	if body != "packed editor" || answer.Header.Get("Content-Type") != "text/html; charset=utf-8" {
		t.Errorf("got %q, %v", body, answer.Header)
	}
}

func TestOpenAPIReaderIsAskedForAgain(t *testing.T) {
	t.Parallel()
	answer, body := get(t, newPage(t, nil).OpenAPI, "/openapi")
	if body != "<html>reader</html>" || answer.Header.Get("Cache-Control") != "no-cache" {
		t.Errorf("got %q, %v", body, answer.Header)
	}
}

func TestBrokenPageIsRefused(t *testing.T) {
	t.Parallel()
	for _, index := range []string{"", "<html></html>"} {
		files := fstest.MapFS{"index.html": {Data: []byte(index)}}
		if _, err := frontend.New(files, nil); err == nil {
			t.Errorf("%q was taken", index)
		}
	}
	if _, err := frontend.New(fstest.MapFS{}, nil); err == nil {
		t.Error("no files at all were taken")
	}
}
