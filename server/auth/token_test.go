package auth_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
)

// create makes a token and returns its id and secret.
func (b *browser) create(input string) (id, secret string) {
	b.Helper()
	made := b.ask(`mutation { createAccessToken(input: {` + input + `}) { token { id name lastFour scopes } secret errors { message } } }`)["createAccessToken"].(map[string]any)
	if made["secret"] == nil {
		b.Fatalf("%s: %v", input, made["errors"])
	}
	secret = made["secret"].(string)
	token := made["token"].(map[string]any)
	if token["lastFour"] != secret[len(secret)-4:] {
		b.Errorf("the last four of %s are %v", secret, token["lastFour"])
	}
	return token["id"].(string), secret
}

func TestTokensDoWhatTheirScopesSay(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	_, reader := b.create(`name: "reader", scopes: [CATALOG_READ]`)
	_, writer := b.create(`name: "writer", scopes: [CATALOG_READ, LOCATIONS_WRITE]`)
	const register = `mutation { registerLocations(input: {urls: ["file:./x.yaml"], dryRun: true}) { locations { url } } }`
	program := w.browser()
	if _, code := program.try(`{ viewer { provider } entities { totalCount } }`, "Authorization", "Bearer "+reader); code != "" {
		t.Errorf("reading: %s", code)
	}
	if _, code := program.try(register, "Authorization", "Bearer "+reader); code != "FORBIDDEN" {
		t.Errorf("registering without the scope: %q", code)
	}
	if _, code := program.try(register, "Authorization", "Bearer "+writer); code != "" {
		t.Errorf("registering with the scope: %q", code)
	}
	for _, query := range []string{`mutation { star(ref: "user:octocat") { ref } }`, `mutation { createAccessToken(input: {name: "x", scopes: [CATALOG_READ]}) { secret } }`, `mutation { endSessions }`} {
		if _, code := program.try(query, "Authorization", "Bearer "+writer); code != "FORBIDDEN" {
			t.Errorf("%s: %q", query, code)
		}
	}
}

func TestTokensEnd(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	serves := func(secret string) bool { return w.browser().whoami("Authorization", "Bearer "+secret) != nil }
	id, revoked := b.create(`name: "revoked", scopes: [CATALOG_READ]`)
	_, short := b.create(`name: "short", scopes: [CATALOG_READ], expiresAt: "` + w.tick().Add(time.Hour).UTC().Format(time.RFC3339) + `"`)
	_, long := b.create(`name: "long", scopes: [CATALOG_READ]`)
	if !serves(revoked) || !serves(short) || !serves(long) {
		t.Fatal("a new token does not serve")
	}
	if got := b.ask(`mutation { revokeAccessToken(id: "` + id + `") { token { name } errors { code } } }`); !strings.Contains(toJSON(t, got), `"name":"revoked"`) || serves(revoked) {
		t.Errorf("revoke: %v", got)
	}
	if got := b.ask(`mutation { revokeAccessToken(id: "` + id + `") { token { name } errors { code } } }`); !strings.Contains(toJSON(t, got), "NOT_FOUND") {
		t.Errorf("revoke again: %v", got)
	}
	w.pass(time.Hour)
	if serves(short) || !serves(long) {
		t.Error("after an hour: the wrong ones serve")
	}
	w.pass(90 * 24 * time.Hour)
	if serves(long) {
		t.Error("serves after 90 days")
	}
}

func TestTokensThatMakeNoSense(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	for input, want := range map[string]string{
		`name: " ", scopes: [CATALOG_READ]`: "needs a name",
		`name: "x", scopes: []`:             "without scopes",
		`name: "x", scopes: [ADMIN]`:        "only admins",
		`name: "x", scopes: [CATALOG_READ], expiresAt: "` + w.tick().Add(-time.Hour).UTC().Format(time.RFC3339) + `"`:       "expired already",
		`name: "x", scopes: [CATALOG_READ], expiresAt: "` + w.tick().Add(367*24*time.Hour).UTC().Format(time.RFC3339) + `"`: "366 days",
	} {
		got := toJSON(t, b.ask(`mutation { createAccessToken(input: {`+input+`}) { secret errors { message inputPath } } }`))
		if !strings.Contains(got, want) || !strings.Contains(got, `"secret":null`) || !strings.Contains(got, `"inputPath":["input",`) {
			t.Errorf("%s: got %s, want %s", input, got, want)
		}
	}
	if _, code := b.try(`mutation { createAccessToken(input: {name: "x", scopes: [CATALOG_READ], serviceAccount: "ci"}) { secret } }`); code != "FORBIDDEN" {
		t.Errorf("an editor makes a service account's token: %q", code)
	}
}

func TestServiceAccounts(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{rules: account.Rules{Admins: []string{"github:583231"}}})
	id, secret := b.create(`name: "pipeline", scopes: [CATALOG_READ, CATALOG_WRITE], serviceAccount: "ci", sets: ["ci/shop"]`)
	if !strings.HasPrefix(secret, "cbs_") {
		t.Errorf("got %s", secret)
	}
	v := w.browser().whoami("Authorization", "Bearer "+secret)
	if v == nil || v.Login != "ci" || v.Role != "EDITOR" || v.User != nil || len(v.OwnershipRefs) != 0 {
		t.Fatalf("got %+v", v)
	}
	if listed := toJSON(t, b.ask(`{ viewer { accessTokens { id serviceAccount sets lastUsedAt } } }`)); !strings.Contains(listed, id) || !strings.Contains(listed, `"sets":["ci/shop"]`) || strings.Contains(listed, `"lastUsedAt":null`) {
		t.Errorf("the admin sees %s", listed)
	}
	other := w.browser()
	jane := octocat()
	jane.ID, jane.Login = 2, "jane"
	w.github.AddUser(jane)
	other.mustSignIn("jane")
	if listed := toJSON(t, other.ask(`{ viewer { accessTokens { id } } }`)); strings.Contains(listed, id) {
		t.Errorf("an editor sees %s", listed)
	}
	if got := toJSON(t, other.ask(`mutation { revokeAccessToken(id: "`+id+`") { errors { code } } }`)); !strings.Contains(got, "NOT_FOUND") {
		t.Errorf("an editor revokes it: %s", got)
	}
}

// TestServiceAccountsHaveNoTokensOfTheirOwn has one make a token for itself: it
// would be nobody's.
func TestServiceAccountsHaveNoTokensOfTheirOwn(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{rules: account.Rules{Admins: []string{"github:583231"}}})
	_, secret := b.create(`name: "robot", scopes: [ADMIN], serviceAccount: "robot"`)
	program := w.browser()
	program.Transport = bearer(secret)
	got := toJSON(t, program.ask(`mutation { createAccessToken(input: {name: "x", scopes: [CATALOG_READ]}) { secret errors { message inputPath hint } } }`))
	if !strings.Contains(got, `"secret":null`) || !strings.Contains(got, `"inputPath":["input","serviceAccount"]`) {
		t.Errorf("got %s", got)
	}
	if id, secret := program.create(`name: "x", scopes: [CATALOG_READ], serviceAccount: "robot"`); id == "" || w.browser().whoami("Authorization", "Bearer "+secret) == nil {
		t.Error("it cannot make one for a service account either")
	}
}

// bearer sends a token with each request.
type bearer string

func (b bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+string(b))
	return http.DefaultTransport.RoundTrip(r)
}

// TestTokensDoNoMoreThanTheirOwnerMayNow makes an editor of an admin, and an admin
// of an editor: their tokens follow.
func TestTokensDoNoMoreThanTheirOwnerMayNow(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{rules: account.Rules{Admins: []string{"group:default/platform"}}})
	org := func(members string) {
		w.declare(catalog.RoleAdmin, "org.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: platform}\nspec: {type: team, children: [], members: ["+members+"]}\n")
	}
	org("octocat")
	_, secret := b.create(`name: "all", scopes: [ADMIN]`)
	_, reader := b.create(`name: "reader", scopes: [CATALOG_READ]`)
	can := func(secret string) any {
		data, code := w.browser().try(`{ viewer { role administer: can(action: ADMINISTER) register: can(action: REGISTER) } }`, "Authorization", "Bearer "+secret)
		if code != "" {
			t.Fatal(code)
		}
		return data["viewer"]
	}
	if got := toJSON(t, can(secret)); got != `{"administer":true,"register":true,"role":"ADMIN"}` {
		t.Errorf("an admin's token: %s", got)
	}
	if got := toJSON(t, can(reader)); got != `{"administer":false,"register":false,"role":"ADMIN"}` {
		t.Errorf("an admin's token that reads: %s", got)
	}
	org("")
	if got := toJSON(t, can(secret)); got != `{"administer":false,"register":true,"role":"EDITOR"}` {
		t.Errorf("the token of whoever was an admin: %s", got)
	}
}

// TestTheLastUseIsNotedOnceAMinute and with the address that it came from.
func TestTheLastUseIsNotedOnceAMinute(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	_, secret := b.create(`name: "ci", scopes: [CATALOG_READ]`)
	used := func() (at time.Time, ip string) {
		if w.browser().whoami("Authorization", "Bearer "+secret) == nil {
			t.Fatal("the token does not serve")
		}
		if err := w.db.QueryRowContext(t.Context(), "SELECT last_used_at, last_ip FROM access_tokens").Scan(&at, &ip); err != nil {
			t.Fatal(err)
		}
		return at, ip
	}
	first, ip := used()
	if ip != "127.0.0.1" {
		t.Errorf("it was used from %q", ip)
	}
	w.pass(59 * time.Second)
	if second, _ := used(); !second.Equal(first) {
		t.Error("two uses within a minute are both written")
	}
	w.pass(2 * time.Second)
	if third, _ := used(); !third.After(first) {
		t.Error("a use after a minute is not written")
	}
}

// TestTheAuditStays tells who did what, and cannot be changed.
func TestTheAuditStays(t *testing.T) {
	t.Parallel()
	w, b := signedIn(t, setting{})
	id, _ := b.create(`name: "ci", scopes: [CATALOG_READ]`)
	b.ask(`mutation { revokeAccessToken(id: "` + id + `") { token { id } } }`)
	var deeds string
	err := w.db.QueryRowContext(t.Context(), "SELECT string_agg(actor || ' ' || action || ' ' || subject || ' ' || ip, E'\\n' ORDER BY id) FROM audit").Scan(&deeds)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"user:default/octocat session.start github:583231 127.0.0.1", "user:default/octocat token.create " + id + " 127.0.0.1", "user:default/octocat token.revoke " + id,
	} {
		if !strings.Contains(deeds, want) {
			t.Errorf("the audit lacks %q:\n%s", want, deeds)
		}
	}
	for _, statement := range []string{"UPDATE audit SET actor = 'nobody'", "DELETE FROM audit", "TRUNCATE audit"} {
		if _, err := w.db.ExecContext(t.Context(), statement); err == nil {
			t.Errorf("%s: nobody minds", statement)
		}
	}
}
