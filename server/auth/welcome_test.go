package auth_test

import (
	"strings"
	"testing"
)

// TestWelcome shows the ways in to strangers, whatever page they ask for, and the
// page to everybody else.
func TestWelcome(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme, guest: true})
	w.github.AddUser(octocat())
	b := w.browser()
	got := b.do("GET", "/catalog/default/component/pay?tab=apis&x=%3Cscript%3E", nil)
	for _, want := range []string{"Sign in to Callboard", "Continue with GitHub",
		`href="/auth/github/start?return_to=%2fcatalog%2fdefault%2fcomponent%2fpay%3ftab%3dapis%26x%3d%253Cscript%253E"`, `action="/auth/guest"`, "Look around as a guest"} {
		if !strings.Contains(got.body, want) {
			t.Errorf("the page lacks %q:\n%s", want, got.body)
		}
	}
	if strings.Contains(got.body, "the page") || got.header.Get("Cache-Control") != "no-store" {
		t.Errorf("strangers get the page itself: %v", got.header)
	}
	b.mustSignIn("octocat")
	if got := b.do("GET", "/catalog", nil); !strings.Contains(got.body, "the page") {
		t.Errorf("whoever is signed in gets %s", got.body)
	}
}
