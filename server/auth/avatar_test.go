package auth_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// pictureReads is how often GitHub was asked for a picture.
func (w *world) pictureReads() (n int) {
	for _, asked := range w.github.Requests() {
		if strings.HasPrefix(asked.URI, "/avatars/") {
			n++
		}
	}
	return n
}

func TestAvatar(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.github.AddUser(octocat())
	b := w.browser()
	b.mustSignIn("octocat")
	path := b.whoami().Picture
	if want := account.PicturePath("https://avatars.githubusercontent.com/u/583231?v=4"); path != want {
		t.Fatalf("the picture is at %q, want %q", path, want)
	}
	user := b.ask(`{ entity(ref: "user:octocat") { ... on User { picture } } }`)["entity"].(map[string]any)
	if user["picture"] != path {
		t.Errorf("the User's picture is at %v, want %s", user["picture"], path)
	}

	shown := b.do("GET", path, nil)
	if shown.status != http.StatusOK || !strings.HasPrefix(shown.body, "\x89PNG") {
		t.Fatalf("got %d %.40q", shown.status, shown.body)
	}
	for name, want := range map[string]string{
		"Content-Type":            "image/png",
		"Content-Security-Policy": "default-src 'none'; sandbox",
		"X-Content-Type-Options":  "nosniff",
		"Cache-Control":           "private, max-age=86400",
	} {
		if got := shown.header.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}

	if stranger := w.browser().do("GET", path, nil); stranger.status != http.StatusUnauthorized {
		t.Errorf("a stranger gets %d, want 401", stranger.status)
	}
	for _, unknown := range []string{account.PicturePath("https://acme.io/nobody.png"), "/avatars/x", "/avatars/..%2f..%2fetc"} {
		if got := b.do("GET", unknown, nil); got.status != http.StatusNotFound {
			t.Errorf("%s: got %d, want 404", unknown, got.status)
		}
	}
	if n := w.pictureReads(); n != 1 {
		t.Errorf("the picture was read %d times, want once", n)
	}
}

func TestAvatarIsReadAnewAndOutlivesItsHost(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.github.AddUser(octocat())
	b := w.browser()
	b.mustSignIn("octocat")
	path := b.whoami().Picture
	first := b.do("GET", path, nil)
	w.pass(account.PictureFresh + time.Minute)
	b.mustSignIn("octocat") // a session does not live so long
	if b.do("GET", path, nil); w.pictureReads() != 2 {
		t.Errorf("after a day the picture was read %d times, want 2", w.pictureReads())
	}
	w.pass(account.PictureFresh + time.Minute)
	b.mustSignIn("octocat")
	w.github.Break(githubtest.Fault{Prefix: "/avatars/", Status: http.StatusBadGateway})
	if again := b.do("GET", path, nil); again.status != http.StatusOK || again.body != first.body {
		t.Errorf("while its host is down: got %d, want the picture as it was", again.status)
	}
}

func TestAvatarThatCannotBeRead(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.github.AddUser(octocat())
	w.github.Break(githubtest.Fault{Prefix: "/avatars/", Body: "<!doctype html><script>alert(1)</script>"})
	b := w.browser()
	b.mustSignIn("octocat")
	path := b.whoami().Picture
	for range 2 {
		if got := b.do("GET", path, nil); got.status != http.StatusNotFound || strings.Contains(got.body, "script") {
			t.Errorf("got %d %q, want 404", got.status, got.body)
		}
	}
	if n := w.pictureReads(); n != 1 {
		t.Errorf("it was asked for %d times at once, want once", n)
	}
	w.github.Mend()
	w.pass(11 * time.Minute)
	if got := b.do("GET", path, nil); got.status != http.StatusOK {
		t.Errorf("ten minutes later: got %d, want the picture", got.status)
	}
}

// Only what somebody in the catalog has is read, from whichever side it came.
func TestAvatarOfAFile(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.github.AddUser(octocat())
	w.github.AddUser(githubtest.User{ID: 7, Login: "seven"})
	const address = "https://avatars.githubusercontent.com/u/7"
	b := w.browser()
	b.mustSignIn("octocat")
	if got := b.do("GET", account.PicturePath(address), nil); got.status != http.StatusNotFound || w.pictureReads() != 0 {
		t.Errorf("of nobody: got %d after %d readings, want 404 without any", got.status, w.pictureReads())
	}
	w.declare(catalog.RoleAdmin, "seven.yaml", `apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: seven }
spec: { memberOf: [], profile: { picture: "`+address+`" } }
`)
	if got := b.do("GET", account.PicturePath(address), nil); got.status != http.StatusOK {
		t.Errorf("got %d, want the picture", got.status)
	}
}
