package auth_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
	"github.com/callboard-dev/callboard/server/auth"
)

func signedIn(t *testing.T, s setting) (*world, *browser) {
	t.Helper()
	if s.entrance.AnyOf == nil {
		s.entrance.AnyOf = acme.AnyOf
	}
	w := newWorld(t, s)
	w.github.AddUser(octocat())
	b := w.browser()
	b.mustSignIn("octocat")
	return w, b
}

// with sends requests with one session's secret, whatever the browser has.
func (w *world) with(secret string) *browser {
	b := w.browser()
	u, err := url.Parse(w.url)
	if err != nil {
		w.Fatal(err)
	}
	b.Jar.SetCookies(u, []*http.Cookie{{Name: "callboard_session", Value: secret, Path: "/"}})
	return b
}

func TestS2SessionsEnd(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	w.pass(12*time.Hour - time.Minute)
	if b.whoami() == nil {
		t.Fatal("ended before 12 hours without use")
	}
	w.pass(12*time.Hour + time.Minute)
	if b.whoami() != nil {
		t.Error("goes on after 12 hours without use")
	}
	busy := w.browser()
	busy.mustSignIn("octocat")
	for range 7*24/6 - 1 {
		w.pass(6 * time.Hour)
		if busy.whoami() == nil {
			t.Fatal("ended although it is used")
		}
	}
	w.pass(6 * time.Hour)
	if busy.whoami() != nil {
		t.Error("goes on after 7 days")
	}
}

func TestS2IDsAreRenewed(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	first := b.session()
	if b.whoami(); b.session() != first {
		t.Error("renewed at once")
	}
	for range 3 {
		w.pass(8 * time.Hour)
		b.whoami()
	}
	if b.session() == first {
		t.Fatal("not renewed after a day")
	}
	if w.with(first).whoami() == nil {
		t.Error("the id before does not serve requests that were under way")
	}
	w.pass(31 * time.Second)
	if w.with(first).whoami() != nil {
		t.Error("the id before serves after 30 seconds")
	}
	if b.whoami() == nil {
		t.Error("the new id does not serve")
	}
}

func TestS2AnotherRoleMeansAnotherID(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{rules: account.Rules{Admins: []string{"group:default/platform"}}})
	first := b.session()
	if v := b.whoami(); v.Role != "EDITOR" {
		t.Fatalf("got %+v", v)
	}
	w.declare(catalog.RoleAdmin, "org.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: platform}\nspec: {type: team, children: [], members: [octocat]}\n")
	if v := b.whoami(); v.Role != "ADMIN" {
		t.Fatalf("got %+v", v)
	}
	if b.session() == first {
		t.Error("an admin has the id of an editor")
	}
}

// TestS2Fixation signs in with a session that somebody else has put there.
func TestS2Fixation(t *testing.T) {
	t.Parallel()
	w, attacker := signedIn(t, setting{})
	planted := attacker.session()
	w.github.AddUser(githubtest.User{ID: 2, Login: "jane", Organizations: []string{"acme"}})
	victim := w.with(planted)
	victim.mustSignIn("jane")
	if victim.session() == planted {
		t.Fatal("the session before the sign-in goes on")
	}
	if v := attacker.whoami(); v != nil {
		t.Errorf("the planted session is %s's", v.Login)
	}
}

func TestS4SignOut(t *testing.T) {
	t.Parallel()
	_, b := signedIn(t, setting{})
	secret := b.session()
	if got := b.do("GET", "/auth/sign-out", nil); b.whoami() == nil {
		t.Fatalf("a GET signs out: %d", got.status)
	}
	if got := b.do("POST", "/auth/sign-out", url.Values{}, "Sec-Fetch-Site", "cross-site"); got.status != http.StatusForbidden || b.whoami() == nil {
		t.Fatalf("another site's page signs out: %d", got.status)
	}
	out := b.do("POST", "/auth/sign-out", url.Values{})
	if out.status != http.StatusOK || strings.TrimSpace(out.body) != `{"url":"/"}` || out.header.Get("Clear-Site-Data") != `"cookies", "storage"` {
		t.Errorf("got %d %s %v", out.status, out.body, out.header)
	}
	if b.session() != "" || b.with(secret).whoami() != nil {
		t.Error("the session goes on")
	}
}

// elsewhere are what somebody may write to have a browser sent elsewhere.
func elsewhere() []string {
	return []string{
		"", "//evil.example", `/\evil.example`, `\/evil.example`, `\\evil.example`, "https:evil.example", "https://evil.example", "http:///evil.example",
		"///evil.example", "/\t/evil.example", "/\n/evil.example", "\t//evil.example", " //evil.example", "javascript:alert(1)", "data:text/html,x",
		"/x/../../auth/sign-out", "/auth/sign-out", "/auth/github/start", "/./auth/x", "/x//evil.example", "/%2e%2e/auth/x", "/%5cevil.example", "/%09/evil.example",
		"evil.example", "@evil.example", "/" + strings.Repeat("a", 3000), "/\u0000", "?x=1", "#x", "/%zz",
	}
}

// TestS5 tries to have a browser sent elsewhere after signing in.
func TestS5(t *testing.T) {
	t.Parallel()
	for _, hostile := range elsewhere() {
		if got := auth.ReturnTo(hostile); got != "/" {
			t.Errorf("%q: got %q, want /", hostile, got)
		}
	}
	for _, ours := range []string{"/", "/catalog", "/catalog?kind=api&q=x%20y", "/catalog/default/component/pay#apis", "/settings/tokens/", "/docs/a%2Fb", "/authors", "/x?next=//evil.example"} {
		if got := auth.ReturnTo(ours); got != ours {
			t.Errorf("%q: got %q", ours, got)
		}
	}
}

// TestS5ThroughTheDoor does the same to the whole server, by every way in: nobody
// is sent anywhere but to the start page.
func TestS5ThroughTheDoor(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme, guest: true})
	w.github.AddUser(octocat())
	for _, hostile := range elsewhere() {
		w.pass(time.Minute) // nobody tries so often
		b := w.browser()
		if in := b.do("GET", b.approve("octocat", hostile), nil); in.status != http.StatusSeeOther || in.header.Get("Location") != "/" {
			t.Errorf("%q, by GitHub: got %d to %q", hostile, in.status, in.header.Get("Location"))
		}
		if in := w.browser().do("POST", "/auth/guest", url.Values{"return_to": {hostile}}); in.status != http.StatusSeeOther || in.header.Get("Location") != "/" {
			t.Errorf("%q, as a guest: got %d to %q", hostile, in.status, in.header.Get("Location"))
		}
	}
	for _, planted := range []string{"redirect_uri=https://evil.example", "return_to=/catalog&return_to=//evil.example"} {
		start := w.browser().do("GET", "/auth/github/start?"+planted, nil)
		to, err := url.Parse(start.header.Get("Location"))
		if err != nil || to.Query().Get("redirect_uri") != w.url+"/auth/github/callback" {
			t.Errorf("%s: got %d to %q", planted, start.status, to)
		}
	}
}

func FuzzReturnTo(f *testing.F) {
	f.Add("/catalog")
	f.Add(`/\evil`)
	f.Fuzz(func(t *testing.T, s string) {
		base := &url.URL{Scheme: "https", Host: "callboard.example.com", Path: "/auth/github/callback"}
		to, err := base.Parse(auth.ReturnTo(s))
		if err != nil || to.Host != base.Host || to.Scheme != "https" || strings.HasPrefix(to.Path, "/auth/") {
			t.Errorf("%q leads to %v, %v", s, to, err)
		}
	})
}

// TestS6 sends a token beside a session: the session does not count.
func TestS6(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	secret := b.ask(`mutation { createAccessToken(input: {name: "ci", scopes: [CATALOG_READ]}) { secret } }`)["createAccessToken"].(map[string]any)["secret"].(string)
	if v := b.whoami("Authorization", "Bearer "+secret); v == nil || v.Provider != "token" || len(v.Sessions) != 0 {
		t.Errorf("got %+v", v)
	}
	if _, code := b.try(`mutation { endSessions }`, "Authorization", "Bearer "+secret); code != "FORBIDDEN" {
		t.Errorf("with a token beside the session: got %q", code)
	}
	mistyped := secret[:39] + "0"
	if mistyped == secret {
		mistyped = secret[:39] + "1"
	}
	for _, header := range []string{"Bearer nonsense", "Bearer ", "Basic b2N0b2NhdDp4", "Bearer " + mistyped, "Bearer " + secret + "0"} {
		if got := b.do("POST", "/graphql", nil, "Authorization", header); got.status != http.StatusUnauthorized || got.header.Get("WWW-Authenticate") == "" {
			t.Errorf("%s: got %d", header, got.status)
		}
	}
	if v := w.browser().whoami("authorization", "bearer "+secret); v == nil {
		t.Error("the scheme's case matters")
	}
}

func TestManyWrongTokensAreSlowedDown(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	id, known := b.create(`name: "known", scopes: [CATALOG_READ]`)
	_, fresh := b.create(`name: "fresh", scopes: [CATALOG_READ]`)
	status := 0
	serves := func(secret string) bool {
		status = w.browser().do("POST", "/graphql", nil, "Authorization", "Bearer "+secret).status
		return status != http.StatusUnauthorized && status != http.StatusTooManyRequests
	}
	if !serves(known) {
		t.Fatalf("got %d", status)
	}
	for range 100 {
		if status = b.do("POST", "/graphql", nil, "Authorization", "Bearer x").status; status == http.StatusTooManyRequests {
			break
		}
	}
	if status != http.StatusTooManyRequests {
		t.Errorf("got %d", status)
	}
	if b.whoami() == nil {
		t.Error("sessions are slowed down too")
	}
	if !serves(known) {
		t.Errorf("a token that has served is slowed down by a neighbour's: %d", status)
	}
	if serves(fresh) || status != http.StatusTooManyRequests {
		t.Errorf("a token that was never sent before: got %d", status)
	}
	b.ask(`mutation { revokeAccessToken(id: "` + id + `") { token { id } } }`)
	if serves(known) || status != http.StatusUnauthorized {
		t.Errorf("a token that was revoked: got %d", status)
	}
	if serves(known) || status != http.StatusTooManyRequests {
		t.Errorf("a token that was revoked, once more: got %d", status)
	}
	w.pass(time.Minute)
	if got := b.do("POST", "/graphql", nil, "Authorization", "Bearer x"); got.status != http.StatusUnauthorized {
		t.Errorf("after a minute: got %d", got.status)
	}
}

func TestManySignInsAreSlowedDown(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	b := w.browser()
	for range 120 {
		b.do("GET", "/auth/github/start", nil)
	}
	if got := b.do("GET", "/auth/github/start", nil); got.status != http.StatusTooManyRequests || got.header.Get("Retry-After") == "" {
		t.Errorf("got %d %v", got.status, got.header)
	}
	w.pass(time.Minute)
	if got := b.do("GET", "/auth/github/start", nil); got.status != http.StatusFound {
		t.Errorf("after a minute: got %d", got.status)
	}
}

func TestEndSessions(t *testing.T) {
	t.Parallel()
	w, here := signedIn(t, setting{})
	w.github.AddUser(githubtest.User{ID: 2, Login: "jane", Organizations: []string{"acme"}})
	there, elsewhere, janes := w.browser(), w.browser(), w.browser()
	there.mustSignIn("octocat")
	elsewhere.mustSignIn("octocat")
	janes.mustSignIn("jane")
	janesID := janes.whoami().Sessions[0].ID
	if got := here.ask(`mutation { endSessions(ids: ["` + janesID + `", "00000000-0000-0000-0000-000000000000", "nonsense"]) }`)["endSessions"]; got != 0.0 || janes.whoami() == nil {
		t.Errorf("somebody else's session: ended %v", got)
	}
	if got := here.ask(`mutation { endSessions(ids: []) }`)["endSessions"]; got != 0.0 {
		t.Errorf("none named: ended %v", got)
	}
	one := there.whoami().Sessions
	var current string
	for _, s := range one {
		if s.Current {
			current = s.ID
		}
	}
	if got := here.ask(`mutation { endSessions(ids: ["` + current + `"]) }`)["endSessions"]; got != 1.0 || there.whoami() != nil || elsewhere.whoami() == nil {
		t.Errorf("one named: ended %v", got)
	}
	if got := here.ask(`mutation { endSessions }`)["endSessions"]; got != 1.0 || elsewhere.whoami() != nil || here.whoami() == nil {
		t.Errorf("all others: ended %v", got)
	}
}

func TestGuests(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme, guest: true})
	one, two := w.browser(), w.browser()
	for _, b := range []*browser{one, two} {
		if in := b.do("POST", "/auth/guest", url.Values{"return_to": {"/catalog"}}); in.status != http.StatusSeeOther || in.header.Get("Location") != "/catalog" {
			t.Fatalf("got %d %s", in.status, in.body)
		}
	}
	if v := one.whoami(); v.Role != "VIEWER" || v.Provider != "guest" || v.User != nil || len(v.OwnershipRefs) != 0 || len(v.Sessions) != 1 {
		t.Errorf("got %+v", v)
	}
	if _, code := one.try(`mutation { createAccessToken(input: {name: "x", scopes: [CATALOG_READ]}) { secret } }`); code != "FORBIDDEN" {
		t.Errorf("a guest makes a token: %q", code)
	}
	if got := one.ask(`mutation { endSessions }`)["endSessions"]; got != 0.0 || two.whoami() == nil {
		t.Errorf("a guest ends the sessions of others: %v", got)
	}
	if got := newWorld(t, setting{entrance: acme}).browser().do("POST", "/auth/guest", url.Values{}); got.status != http.StatusNotFound {
		t.Errorf("without the setting: got %d", got.status)
	}
}

// TestOverHTTPS wants cookies that no other host can have set.
func TestOverHTTPS(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme, public: "https://callboard.example.com"})
	b := w.browser()
	if got := b.do("GET", "/auth/github/start?return_to=/x", nil); got.status != http.StatusFound || got.header.Get("Location") != "https://callboard.example.com/auth/github/start?return_to=%2Fx" {
		t.Errorf("from another host: got %d to %s", got.status, got.header.Get("Location"))
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, w.url+"/auth/github/start", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Host = "callboard.example.com"
	answer, err := b.Client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	cookie := answer.Header.Get("Set-Cookie")
	for _, want := range []string{"__Host-callboard_login=", "Path=/", "HttpOnly", "SameSite=Lax", "Secure"} {
		if !strings.Contains(cookie, want) {
			t.Errorf("the cookie lacks %s: %s", want, cookie)
		}
	}
	if strings.Contains(cookie, "Domain=") {
		t.Errorf("the cookie has a domain: %s", cookie)
	}
}
