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
)

// deeds are what the audit says since a row, oldest first, as "actor action title
// (details)".
func (w *world) deeds(since int) []string {
	w.Helper()
	rows, err := w.db.QueryContext(w.Context(), "SELECT actor || ' ' || action || ' ' || title || ' (' || details || ')' FROM audit ORDER BY id OFFSET $1", since)
	if err != nil {
		w.Fatal(err)
	}
	defer rows.Close()
	out := []string{}
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			w.Fatal(err)
		}
		out = append(out, s)
	}
	if err := rows.Err(); err != nil {
		w.Fatal(err)
	}
	return out
}

// noted compares what was done since a row.
func (w *world) noted(since int, want ...string) {
	w.Helper()
	if got := w.deeds(since); !slices.Equal(got, want) {
		w.Errorf("the audit: got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

const goClient = "Go-http-client/1.1"

func TestSigningInAndOutIsNoted(t *testing.T) {
	t.Parallel()
	w, here := signedIn(t, setting{})
	w.noted(0,
		"github:583231 catalog.person  (1 created)",
		"user:default/octocat session.start octocat ("+goClient+")")
	there := w.browser()
	there.mustSignIn("octocat")
	before := len(w.deeds(0))
	here.ask(`mutation { endSessions }`)
	here.do("POST", "/auth/sign-out", url.Values{})
	w.noted(before,
		"user:default/octocat session.end octocat ("+goClient+")",
		"user:default/octocat session.end octocat ("+goClient+")")
	var without int
	err := w.db.QueryRowContext(t.Context(), "SELECT count(*) FROM audit WHERE request_id = '' OR ip <> '127.0.0.1' OR provider <> 'github'").Scan(&without)
	if err != nil || without > 0 {
		t.Errorf("%d deeds without request, address or provider, %v", without, err)
	}
}

// TestWhoTakesABrowserOverEndsWhatWasThere signs in over a session: one's own, and
// then somebody else's.
func TestWhoTakesABrowserOverEndsWhatWasThere(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	w.github.AddUser(githubtest.User{ID: 2, Login: "jane", Organizations: []string{"acme"}})
	before := len(w.deeds(0))
	b.mustSignIn("octocat")
	b.mustSignIn("jane")
	w.noted(before,
		"user:default/octocat session.start octocat ("+goClient+")",
		"user:default/octocat session.end octocat ("+goClient+")",
		"github:2 catalog.person  (1 created)",
		"user:default/jane session.start jane ("+goClient+")",
		"user:default/jane session.close octocat ("+goClient+")")
}

func TestASessionWhoseTimeIsOverIsNotEndedOnceMore(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	before := len(w.deeds(0))
	w.pass(13 * time.Hour)
	b.mustSignIn("octocat")
	w.noted(before, "user:default/octocat session.start octocat ("+goClient+")")
}

func TestRefusalsAreNotedOnceAnHour(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.github.AddUser(githubtest.User{ID: 99, Login: "stranger"})
	knock := func() {
		if in := w.browser().signIn("stranger"); in.status != http.StatusForbidden {
			t.Fatalf("got %d", in.status)
		}
	}
	for range 3 {
		knock()
	}
	w.noted(0, "github:99 session.refuse stranger (not in acme)")
	w.pass(time.Hour)
	knock()
	w.noted(1, "github:99 session.refuse stranger (not in acme)")
}

func TestWhyPeopleAreRefused(t *testing.T) {
	t.Parallel()
	for want, c := range map[string]struct {
		users    string
		entrance account.Entrance
	}{
		"not in acme/a or acme/b":                          {"", account.Entrance{AnyOf: [][]string{{"acme"}, {"acme/a", "acme/b"}}}},
		"no verified e-mail address in example.com":        {"", account.Entrance{Domains: []string{"example.com"}}},
		"nobody in the catalog has the account":            {"", account.Entrance{}},
		"the account is that of more than one user: user:": {user("mona", byID) + user("other", byID), acme},
	} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, setting{entrance: c.entrance})
			if c.users != "" {
				w.declare(catalog.RoleAdmin, "people.yaml", c.users)
			}
			before := len(w.deeds(0))
			w.github.AddUser(octocat())
			w.browser().signIn("octocat")
			if got := strings.Join(w.deeds(before), "\n"); !strings.HasPrefix(got, "github:583231 session.refuse octocat ("+want) {
				t.Errorf("got %s", got)
			}
		})
	}
}

// TestAnAccountIsShutOnce is about somebody who leaves the organization: the
// program finds out by itself, and they try to come in again.
func TestAnAccountIsShutOnce(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	before := len(w.deeds(0))
	gone := octocat()
	gone.Organizations, gone.Teams = nil, nil
	w.github.AddUser(gone)
	w.pass(8 * time.Minute)
	for range 2 {
		if err := w.door.Reaffirm(t.Context(), "github"); err != nil {
			t.Fatal(err)
		}
	}
	b.signIn("octocat")
	w.noted(before,
		"callboard account.shut octocat (not in acme)",
		"github:583231 session.refuse octocat (not in acme)")
}

func TestWhoIsShutAtTheDoor(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	before := len(w.deeds(0))
	gone := octocat()
	gone.Organizations = nil
	w.github.AddUser(gone)
	if w.browser().signIn("octocat"); b.whoami() != nil {
		t.Error("their session goes on")
	}
	w.noted(before,
		"github:583231 session.refuse octocat (not in acme)",
		"callboard account.shut octocat (not in acme)")
}

func TestTokensAreNoted(t *testing.T) {
	t.Parallel()
	w, admin := signedIn(t, setting{rules: account.Rules{Admins: []string{"github:583231"}}})
	w.github.AddUser(githubtest.User{ID: 2, Login: "jane", Organizations: []string{"acme"}})
	jane := w.browser()
	jane.mustSignIn("jane")
	before := len(w.deeds(0))
	until := w.tick().Add(90 * 24 * time.Hour).UTC().Format(time.DateOnly)
	id, _ := jane.create(`name: "ci", scopes: [CATALOG_READ, CATALOG_WRITE], refs: ["component:pay"], sets: ["ci/shop"]`)
	_, secret := admin.create(`name: "pipeline", scopes: [ADMIN], serviceAccount: "bot"`)
	admin.ask(`mutation { revokeAccessToken(id: "` + id + `") { errors { code } } }`)
	if _, code := w.browser().try(`mutation { createAccessToken(input: {name: "more", scopes: [CATALOG_READ], serviceAccount: "bot"}) { secret } }`, "Authorization", "Bearer "+secret); code != "" {
		t.Fatal(code)
	}
	bound := "may CATALOG_READ, CATALOG_WRITE; changes only component:default/pay, ci/shop; until " + until
	w.noted(before,
		"user:default/jane token.create ci ("+bound+")",
		"user:default/octocat token.create pipeline (may ADMIN; for the service account bot; until "+until+")",
		"user:default/octocat token.revoke ci (of github:2; "+bound+")",
		"service:bot token.create more (may CATALOG_READ; for the service account bot; until "+until+")")
	var same, with int
	err := w.db.QueryRowContext(t.Context(), `
		SELECT count(*) FILTER (WHERE before_hash <> '' AND before_hash = (SELECT after_hash FROM audit c WHERE c.action = 'token.create' AND c.subject = a.subject)),
			count(*) FILTER (WHERE token <> '' AND token_name = 'pipeline') FROM audit a`).Scan(&same, &with)
	if err != nil || same != 1 || with != 1 {
		t.Errorf("got %d tokens revoked as they were made, %d made with a token, %v", same, with, err)
	}
}

// TestTheAuditHoldsNoSecret looks for all that was given out.
func TestTheAuditHoldsNoSecret(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	secrets := []string{b.session(), clientSecret}
	_, secret := b.create(`name: "ci", scopes: [CATALOG_READ]`)
	secrets = append(append(secrets, secret), w.github.TokensOf(583231)...)
	var all string
	if err := w.db.QueryRowContext(t.Context(), "SELECT string_agg(a::text, ' ') FROM audit a").Scan(&all); err != nil {
		t.Fatal(err)
	}
	for _, s := range secrets {
		if s == "" || strings.Contains(all, s) {
			t.Errorf("the audit holds %q", s)
		}
	}
}

// TestABrowserMayCallItselfAnything signs in with a name that is no text.
func TestABrowserMayCallItselfAnything(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	w.github.AddUser(octocat())
	b := w.browser()
	back := b.approve("octocat", "/catalog")
	for _, name := range []string{"Bot\xff\xfe/1.0", strings.Repeat("ä", 400)} {
		if in := b.do("GET", back, nil, "User-Agent", name); in.status != http.StatusSeeOther {
			t.Errorf("%q: got %d\n%s", name, in.status, w.log)
		}
		back = b.approve("octocat", "/catalog")
	}
}
