package auth_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
	"github.com/callboard-dev/callboard/store/storetest"
)

// acme lets members of an organization in.
var acme = account.Entrance{AnyOf: [][]string{{"acme"}}}

func octocat() githubtest.User {
	return githubtest.User{ID: 583231, Login: "octocat", Name: "The Octocat", Email: "octocat@acme.io", Organizations: []string{"acme"}, Teams: []string{"acme/web"}}
}

func TestSignInWithGitHub(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.github.AddUser(octocat())
	b := w.browser()
	if b.whoami() != nil {
		t.Fatal("somebody is signed in before they signed in")
	}
	in := b.signIn("octocat")
	if in.status != http.StatusSeeOther || in.header.Get("Location") != "/catalog" {
		t.Fatalf("got %d to %q: %s", in.status, in.header.Get("Location"), in.body)
	}
	cookie := in.header.Get("Set-Cookie")
	for _, want := range []string{"callboard_session=", "Path=/", "HttpOnly", "SameSite=Lax"} {
		if !strings.Contains(cookie, want) {
			t.Errorf("the cookie lacks %s: %s", want, cookie)
		}
	}
	v := b.whoami()
	if v == nil || v.Login != "octocat" || v.Name != "The Octocat" || v.Email != "octocat@acme.io" || v.Role != "EDITOR" || v.Provider != "github" || v.Picture == "" {
		t.Fatalf("the viewer is %+v", v)
	}
	if v.User == nil || v.User.Ref != "user:default/octocat" || !slices.Equal(v.OwnershipRefs, []string{"user:default/octocat"}) {
		t.Errorf("the viewer's user is %+v, their own %v", v.User, v.OwnershipRefs)
	}
	if len(v.Sessions) != 1 || !v.Sessions[0].Current || v.Sessions[0].IP != "127.0.0.1" {
		t.Errorf("the sessions are %+v", v.Sessions)
	}
	data := b.ask(`{ entity(ref: "user:octocat") { annotations ... on User { displayName email } origin { set } } }`)
	user := data["entity"].(map[string]any)
	if user["displayName"] != "The Octocat" || user["annotations"].(map[string]any)["github.com/user-id"] != "583231" {
		t.Errorf("the catalog has %v", user)
	}
}

func TestSigningInAgainChangesWhatTheProviderSays(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.github.AddUser(octocat())
	w.browser().mustSignIn("octocat")
	married := octocat()
	married.Name, married.Email = "Mona Lisa", "mona@acme.io"
	w.github.AddUser(married)
	b := w.browser()
	b.mustSignIn("octocat")
	if v := b.whoami(); v.Name != "Mona Lisa" || v.Email != "mona@acme.io" || len(v.Sessions) != 2 {
		t.Errorf("got %+v", v)
	}
	if user := b.ask(`{ entity(ref: "user:octocat") { ... on User { displayName } } }`)["entity"].(map[string]any); user["displayName"] != "Mona Lisa" {
		t.Errorf("the catalog has %v", user)
	}
}

// TestA2 tries to finish sign-ins that somebody else began, twice, late, or with
// another proof than they began with.
func TestA2(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.github.AddUser(octocat())
	query := func(address string) url.Values {
		u, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		return u.Query()
	}
	refused := func(name string, b *browser, address string, status int) {
		t.Helper()
		if got := b.do("GET", address, nil); got.status != status {
			t.Errorf("%s: got %d, want %d", name, got.status, status)
		}
		if b.session() != "" || b.whoami() != nil {
			t.Errorf("%s: there is a session", name)
		}
	}
	victim := w.browser()
	refused("no cookie", w.browser(), victim.approve("octocat", "/"), http.StatusForbidden)
	other := w.browser()
	other.approve("octocat", "/")
	refused("the cookie of another browser", other, victim.approve("octocat", "/"), http.StatusForbidden)
	refused("no state", victim, "/auth/github/callback?code=x", http.StatusForbidden)
	refused("a state that was made up", victim, "/auth/github/callback?code=x&state=y", http.StatusForbidden)
	refused("no code", victim, "/auth/github/callback?"+url.Values{"state": {query(victim.approve("octocat", "/")).Get("state")}}.Encode(), http.StatusUnauthorized)

	mixed := query(victim.approve("octocat", "/"))
	mixed.Set("code", query(victim.approve("octocat", "/")).Get("code"))
	refused("the code of another sign-in, whose verifier is another", victim, "/auth/github/callback?"+mixed.Encode(), http.StatusUnauthorized)

	injected := query(victim.approve("octocat", "/"))
	injected.Set("iss", "https://evil.example")
	refused("the answer of another provider", victim, "/auth/github/callback?"+injected.Encode(), http.StatusUnauthorized)

	late := victim.approve("octocat", "/")
	w.pass(10*time.Minute + time.Second)
	refused("after ten minutes", victim, late, http.StatusForbidden)

	used := victim.approve("octocat", "/")
	if in := victim.do("GET", used, nil); in.status != http.StatusSeeOther {
		t.Fatalf("got %d %s", in.status, in.body)
	}
	if again := victim.do("GET", used, nil); again.status != http.StatusForbidden {
		t.Errorf("a second time: got %d", again.status)
	}
}

func TestCancelledAtTheProvider(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	b := w.browser()
	start := b.do("GET", "/auth/github/start", nil)
	back := b.do("POST", start.header.Get("Location"), url.Values{"cancel": {"yes"}})
	if got := b.do("GET", back.header.Get("Location"), nil); got.status != http.StatusUnauthorized || !strings.Contains(got.body, "GitHub did not sign you in") {
		t.Errorf("got %d %s", got.status, got.body)
	}
}

// TestA4 renames an account, and gives its old name to somebody else.
func TestA4(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.declare(catalog.RoleAdmin, "people.yaml", "apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: {name: mona, annotations: {github.com/user-login: octocat}}\nspec: {memberOf: []}\n")
	w.github.AddUser(octocat())
	first := w.browser()
	first.mustSignIn("octocat")
	renamed := octocat()
	renamed.Login = "monalisa"
	w.github.AddUser(renamed)
	w.github.AddUser(githubtest.User{ID: 2, Login: "octocat", Name: "Mallory", Email: "m@acme.io", Organizations: []string{"acme"}})
	mallory := w.browser()
	mallory.mustSignIn("octocat")
	if v := mallory.whoami(); v.User.Ref == "user:default/mona" || v.Name != "Mallory" || slices.Contains(v.OwnershipRefs, "user:default/mona") {
		t.Errorf("whoever took the old name is %+v", v)
	}
	if v := first.whoami(); v.User.Ref != "user:default/mona" {
		t.Errorf("the first account is %+v", v)
	}
}

// TestA6 lets somebody leave the organization: within a quarter of an hour their
// sessions and tokens are of no use.
func TestA6(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.github.AddUser(octocat())
	w.github.AddUser(githubtest.User{ID: 2, Login: "hubot", Email: "hubot@acme.io", Organizations: []string{"acme"}})
	leaver, stayer := w.browser(), w.browser()
	leaver.mustSignIn("octocat")
	stayer.mustSignIn("hubot")
	token := leaver.ask(`mutation { createAccessToken(input: {name: "ci", scopes: [CATALOG_READ]}) { secret } }`)["createAccessToken"].(map[string]any)["secret"].(string)
	gone := octocat()
	gone.Organizations, gone.Teams = nil, nil
	w.github.AddUser(gone)
	w.pass(15 * time.Minute)
	if err := w.door.Reaffirm(t.Context(), "github"); err != nil {
		t.Fatal(err)
	}
	if leaver.whoami() != nil {
		t.Error("whoever left is still signed in")
	}
	if w.browser().whoami("Authorization", "Bearer "+token) != nil {
		t.Error("the token of whoever left still serves")
	}
	if stayer.whoami() == nil {
		t.Error("whoever stayed is signed out")
	}
	if again := leaver.signIn("octocat"); again.status != http.StatusForbidden || !strings.Contains(again.body, "as octocat, who is not in acme") || !strings.Contains(again.body, "Have yourself invited to acme") {
		t.Errorf("sign in again: got %d %s", again.status, again.body)
	}
}

func TestAProviderThatIsDownTakesNothingBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.github.AddUser(octocat())
	b := w.browser()
	b.mustSignIn("octocat")
	w.github.Break(githubtest.Fault{Prefix: "/api/", Status: http.StatusBadGateway})
	w.pass(15 * time.Minute)
	if err := w.door.Reaffirm(t.Context(), "github"); err != nil {
		t.Fatal(err)
	}
	if b.whoami() == nil {
		t.Error("GitHub's outage ended a session")
	}
	if in := w.browser().signIn("octocat"); in.status != http.StatusServiceUnavailable {
		t.Errorf("a sign-in meanwhile: got %d, want 503", in.status)
	}
	w.github.Mend()
	w.github.RemoveUser(583231)
	w.pass(15 * time.Minute)
	if err := w.door.Reaffirm(t.Context(), "github"); err != nil {
		t.Fatal(err)
	}
	if b.whoami() != nil {
		t.Error("an account that is no more is still signed in")
	}
}

// TestA7 looks for what must not be kept: tokens of providers, client secrets,
// secrets of sessions and of our own tokens.
func TestA7(t *testing.T) {
	t.Parallel()
	for name, noKeep := range map[string]bool{"kept sealed": false, "not kept": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, setting{entrance: acme, noKeep: noKeep})
			w.github.AddUser(octocat())
			b := w.browser()
			b.mustSignIn("octocat")
			page := b.do("GET", "/", nil)
			token := b.ask(`mutation { createAccessToken(input: {name: "ci", scopes: [CATALOG_READ]}) { secret } }`)["createAccessToken"].(map[string]any)["secret"].(string)
			answers, _ := b.try(`{ viewer { login sessions { id } accessTokens { id name lastFour } } signInProviders { id url } }`)
			before := storetest.Dump(t, w.db)
			w.pass(15 * time.Minute)
			if err := w.door.Reaffirm(t.Context(), "github"); err != nil {
				t.Fatal(err)
			}
			secrets := append(w.github.TokensOf(583231), clientSecret, b.session(), token)
			if len(secrets) != 4 {
				t.Fatalf("GitHub gave %d tokens", len(secrets)-3)
			}
			places := map[string]string{"the log": w.log.String(), "the page": page.body, "the API's answer": toJSON(t, answers), "the database": before + storetest.Dump(t, w.db)}
			for place, text := range places {
				for i, secret := range secrets {
					if strings.Contains(text, secret) {
						t.Errorf("%s holds secret %d", place, i)
					}
				}
			}
		})
	}
}
