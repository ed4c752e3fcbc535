package source_test

import (
	"fmt"
	"net/http"
	"net/netip"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// What is registered to reach what it should not is refused in words, before
// anything is asked. The hosts that matter stand in the allow-list here, so that
// only what is dialled can give them away.
func TestAttacksByAddress(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	hosts := []string{
		"169.254.169.254", "[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]", "[64:ff9b::a9fe:a9fe]", "[2002:a9fe:a9fe::]", "[fd00:ec2::254]", "168.63.129.16",
		"127.0.0.1", "[::1]", "[::]", "0.0.0.0", "10.0.0.1", "100.64.0.1", "metadata.google.internal", "metadata.google.internal.", "2130706433", "0x7f.1", "127.1", "017700000001",
	}
	config := source.Config{Base: dir, Files: []source.AllowedDir{{Path: filepath.Join(dir, "allowed")}}}
	for _, host := range hosts {
		config.URLs = append(config.URLs, source.AllowedHost{Host: host})
	}
	reader := source.New(config)
	metadata := netip.MustParseAddr("169.254.169.254") // whatever is no address is a name that means this
	reader.SetResolver(names(t, func() netip.Addr { return metadata }), netip.MustParsePrefix("127.0.0.2/32"))
	for _, host := range hosts {
		_, err := get(t, reader, "http://"+host+"/latest/meta-data/", "")
		wantProblem(t, err, catalog.HostNotAllowed, "over http")
		_, err = get(t, reader, "https://"+host+"/latest/meta-data/", "")
		if err != nil && strings.HasSuffix(err.Error(), "no such host") {
			continue // it is no address, and cannot be a name
		}
		wantProblem(t, err, catalog.HostNotAllowed, "not on the public internet")
	}
	for _, url := range []string{
		"https://169.254.169.254:8080/", "https://github.com.evil.io./x", "https://evil.io./x", "https://GITHUB.com.evil.io/a/b/blob/main/x", "https://github.com%2eevil.io/x", "https://xn--gthub-n4a.com/a/b/blob/main/x", "https://github.com:443@evil.io/x",
		"https://\u24d6ithub.com/a/b/blob/main/x", "https://github\u3002com/a/b/blob/main/x", "https://evil.io#github.com/a", "https://evil.io\\@github.com/a/b", "https://github.com\t.evil.io/x",
	} {
		a, err := source.ParseAddress(url)
		if err != nil {
			continue // refused even before
		}
		_, err = reader.Read(t.Context(), a, "")
		wantProblem(t, err, catalog.HostNotAllowed, "may not be read from")
	}
	for _, file := range []string{"file:///etc/passwd", "file:/etc/passwd", "file:../../../../etc/passwd", "file:./allowed/../../x", "file:/proc/self/environ", "file:/dev/zero", "file:./allowed/%2e%2e/x"} {
		_, err := reader.Read(t.Context(), address(t, file), "")
		if read, ok := err.(*source.ReadError); !ok || read.Problem.Code != catalog.NotAllowed && read.Problem.Code != catalog.NotFound { //nolint:errorlint // promised
			t.Errorf("%s: got %v, want that it may not be read", file, err)
		}
	}
}

// Patterns cannot be made so that matching them takes long.
func TestAttacksByPattern(t *testing.T) {
	t.Parallel()
	github, base := hub(t)
	files := githubtest.Files{}
	for i := range 2000 {
		files[strings.Repeat("a/", 20)+strings.Repeat("a", 200)+fmt.Sprint(i)] = ""
	}
	github.Push("acme/mono", "main", files)
	reader := visitor(base, "")
	const repo = "https://github.com/acme/mono/blob/main/"
	start := time.Now()
	for _, pattern := range []string{strings.Repeat("**/a/", 10) + "b", strings.Repeat("*/", 20), strings.Repeat("**/", 9) + "*b", strings.Repeat("*a", 20) + "b"} {
		if found, err := reader.Expand(t.Context(), address(t, repo+pattern)); err != nil || len(found) != 0 {
			t.Errorf("%s: got %d files, %v, want none", pattern, len(found), err)
		}
	}
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("it took %v", took)
	}
	for _, pattern := range []string{repo + strings.Repeat("*a", 21), repo + strings.Repeat("a", 1000) + "*", "file:./" + strings.Repeat("**/", 11)} {
		_, err := reader.Expand(t.Context(), address(t, strings.TrimSuffix(pattern, "/")))
		wantProblem(t, err, catalog.TooLarge, "the pattern is longer")
	}
}

// A host that misbehaves gives a problem, never a file.
func TestAttacksByAnswer(t *testing.T) {
	t.Parallel()
	base, reader := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/header":
			w.Header().Set("X-Large", strings.Repeat("x", 1<<20))
		case "/tag":
			w.Header().Set("Etag", `"`+strings.Repeat("x", 1000)+`"`)
			fmt.Fprint(w, "ok")
		case "/limits":
			w.Header().Set("X-Ratelimit-Limit", "1")
			w.Header().Set("X-Ratelimit-Remaining", "0")
			w.Header().Set("X-Ratelimit-Reset", "99999999999")
			fmt.Fprint(w, "ok")
		case "/reset":
			panic(http.ErrAbortHandler)
		case "/json":
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusForbidden)
			fmt.Fprint(w, `{"message":"`+strings.Repeat("\\u0000\\ud800", 10_000))
		}
	})
	for path, part := range map[string]string{"/header": "cannot be read", "/reset": "cannot be read", "/json": "403 Forbidden"} {
		_, err := get(t, reader, base+path, "")
		wantProblem(t, err, catalog.Unreachable, part)
	}
	if file, err := get(t, reader, base+"/tag", ""); err != nil || len(file.ETag) > 512 {
		t.Errorf("got %+v, %v, want a short tag", file, err)
	}
	if _, err := get(t, reader, base+"/limits", ""); err != nil {
		t.Error(err)
	}
	_, err := get(t, reader, base+"/tag", "")
	if read := wantProblem(t, err, catalog.RateLimited, "it is not asked before"); read.RetryAfter > time.Hour {
		t.Errorf("the host locks itself out for %v", read.RetryAfter)
	}
}
