package auth_test

import (
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
	"github.com/callboard-dev/callboard/server/auth"
)

// TestA1 starts beside a provider that is down: the page says which, the other ways
// in are open, sessions and tokens serve. When it is up, people sign in there.
func TestA1(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	i.Server.Close()
	i.provider = auth.NewOIDC(auth.OIDC{ID: "dex", Issuer: i.URL, ClientID: clientID, ClientSecret: clientSecret, GroupsClaim: "groups", Client: source.ServiceClient(true)})
	w := newWorld(t, setting{entrance: acme, more: []*auth.Entry{i.entry()}})
	w.github.AddUser(octocat())
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { _ = w.door.Run(ctx) }) // it returns nil
	defer running.Wait()
	defer stop()

	welcome := w.browser().do("GET", "/", nil)
	if strings.Count(welcome.body, "does not answer at the moment") != 1 || !strings.Contains(welcome.body, "Dex does not answer at the moment") {
		t.Errorf("the page says\n%s", welcome.body)
	}
	if start := w.browser().do("GET", "/auth/dex/start", nil); start.status != http.StatusServiceUnavailable || start.header.Get("Retry-After") == "" || !strings.Contains(start.body, "Dex does not answer") {
		t.Errorf("a sign-in at the one that is down: got %d\n%s", start.status, start.body)
	}
	b := w.browser()
	b.mustSignIn("octocat")
	_, token := b.create(`name: "ci", scopes: [CATALOG_READ]`)
	if b.whoami() == nil || w.browser().whoami("Authorization", "Bearer "+token) == nil {
		t.Error("a session or a token does not serve")
	}

	listener, err := net.Listen("tcp", strings.TrimPrefix(i.URL, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	up := httptest.NewUnstartedServer(i)
	up.Listener.Close()
	up.Listener = listener
	up.Start()
	t.Cleanup(up.Close)
	for deadline := time.Now().Add(30 * time.Second); !i.provider.Available(); <-time.After(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the provider is up and is not found")
		}
	}
	jane := w.browser()
	if in := i.signIn(jane, nil); in.status != http.StatusSeeOther || jane.whoami().Login != "jane" {
		t.Errorf("got %d %s", in.status, in.body)
	}
	if welcome := w.browser().do("GET", "/", nil); strings.Contains(welcome.body, "does not answer") {
		t.Errorf("the page says\n%s", welcome.body)
	}
}

// TestRunAsksAgain lets somebody leave while the program runs: nobody has to do
// anything for them to be out.
func TestRunAsksAgain(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	w.door.LookEvery(10 * time.Millisecond)
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { _ = w.door.Run(ctx) }) // it returns nil
	defer running.Wait()
	defer stop()
	gone := octocat()
	gone.Organizations = nil
	w.github.AddUser(gone)
	w.pass(15 * time.Minute)
	for deadline := time.Now().Add(30 * time.Second); b.whoami() != nil; <-time.After(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("whoever left is still signed in")
		}
	}
}

// TestWhatHasExpiredIsRemoved leaves only what may still serve.
func TestWhatHasExpiredIsRemoved(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	b.create(`name: "long", scopes: [CATALOG_READ], expiresAt: "` + w.tick().Add(300*24*time.Hour).UTC().Format(time.RFC3339) + `"`)
	b.create(`name: "short", scopes: [CATALOG_READ], expiresAt: "` + w.tick().Add(time.Hour).UTC().Format(time.RFC3339) + `"`)
	w.browser().approve("octocat", "/")
	left := func() string {
		if err := w.accounts.Purge(t.Context()); err != nil {
			t.Fatal(err)
		}
		var counts string
		if err := w.db.QueryRowContext(t.Context(), `SELECT concat_ws(' ', (SELECT count(*) FROM sessions), (SELECT count(*) FROM pending_logins),
			(SELECT count(*) FROM access_tokens), (SELECT count(*) FROM identities))`).Scan(&counts); err != nil {
			t.Fatal(err)
		}
		return counts
	}
	for _, step := range []struct {
		after time.Duration
		want  string // sessions, sign-ins, tokens, accounts
	}{
		{0, "1 1 2 1"}, {11 * time.Minute, "1 0 2 1"}, {12 * time.Hour, "0 0 2 1"}, {31 * 24 * time.Hour, "0 0 1 1"},
	} {
		w.pass(step.after)
		if got := left(); got != step.want {
			t.Errorf("after %s more: got %s, want %s", step.after, got, step.want)
		}
	}
}

// TestManyAreAskedAboutAtOnce has a GitHub that answers nobody before it was asked
// about everybody.
func TestManyAreAskedAboutAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	const people = 5
	for id := range int64(people) {
		login := "user" + string(rune('a'+id))
		w.github.AddUser(githubtest.User{ID: id + 1, Login: login, Organizations: []string{"acme"}})
		w.browser().mustSignIn(login)
		w.github.AddUser(githubtest.User{ID: id + 1, Login: login}) // who leaves
	}
	var all sync.WaitGroup
	all.Add(people)
	w.hold = func(r *http.Request) {
		if r.URL.Path == "/api/v3/user" {
			all.Done()
			all.Wait()
		}
	}
	w.pass(8 * time.Minute)
	if err := w.door.Reaffirm(t.Context(), "github"); err != nil {
		t.Fatal(err)
	}
	var in int
	if err := w.db.QueryRowContext(t.Context(), "SELECT count(*) FROM sessions").Scan(&in); err != nil || in != 0 {
		t.Errorf("%d are still signed in, %v", in, err)
	}
}

// TestWhatAProviderSaysLaterIsCleanedToo renames an account to what no name is.
func TestWhatAProviderSaysLaterIsCleanedToo(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	renamed := octocat()
	renamed.Name = "Octo\u202ecat\x00\n"
	renamed.Teams = append(renamed.Teams, "acme/web\x00")
	w.github.AddUser(renamed)
	w.pass(8 * time.Minute)
	if err := w.door.Reaffirm(t.Context(), "github"); err != nil {
		t.Fatal(err)
	}
	if v := b.whoami(); v == nil || v.Name != "Octocat" {
		t.Errorf("got %+v\n%s", v, w.log)
	}
}

// TestWhoIsNoLongerBelieved takes a provider out of the settings, and local mode
// away: what they vouched for is of no use.
func TestWhoIsNoLongerBelieved(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	_, token := b.create(`name: "ci", scopes: [CATALOG_READ]`)
	w.accounts.Providers = []string{"another"}
	if b.whoami() != nil || w.browser().whoami("Authorization", "Bearer "+token) != nil {
		t.Error("what a provider vouched for counts although the settings name it no more")
	}
	w.accounts.Providers = []string{"github"}
	if w.browser().whoami("Authorization", "Bearer "+token) == nil {
		t.Error("once it is named again, its tokens do not serve")
	}
}
