package auth_test

import (
	"encoding/base64"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coreos/go-oidc/v3/oidc/oidctest"

	"github.com/callboard-dev/callboard/store/storetest"
)

// TestWorkloadIdentity is the matrix of tokens of pipelines that are exchanged,
// and of those that are not.
func TestWorkloadIdentity(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	p.rule("")
	now := p.tick()
	encode := func(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }
	good := p.token(nil)
	parts := strings.Split(p.token(nil), ".")
	at := func(d time.Duration) int64 { return now.Add(d).Unix() }
	tests := map[string]struct {
		token string
		code  string // empty where it is exchanged
		says  string
	}{
		"good":                            {good, "", ""},
		"replayed":                        {good, "invalid_grant", "exchanged already"}, // the names' order is the order here
		"ES256":                           {p.sign(p.ci.ecdsa, "k2", "ES256", nil), "", ""},
		"aud with a slash":                {p.token(map[string]any{"aud": p.world.url + "/"}), "", ""},
		"aud as a list of one":            {p.token(map[string]any{"aud": []string{p.world.url}}), "", ""},
		"iat 30 s ahead":                  {p.token(map[string]any{"iat": at(30 * time.Second)}), "", ""},
		"an hour long":                    {p.token(map[string]any{"exp": at(time.Hour)}), "", ""},
		"GitHub's default audience":       {p.token(map[string]any{"aud": "https://github.com/acme"}), "invalid_grant", "audience is https://github.com/acme, but has to be " + p.world.url + " alone"},
		"aud of another service":          {p.token(map[string]any{"aud": "sts.amazonaws.com"}), "invalid_grant", "audience"},
		"aud like ours":                   {p.token(map[string]any{"aud": p.world.url + "0"}), "invalid_grant", "audience"},
		"aud of us and others":            {p.token(map[string]any{"aud": []string{p.world.url, "https://other"}}), "invalid_grant", "audience"},
		"no aud":                          {p.token(map[string]any{"aud": nil}), "invalid_grant", "audience is empty"},
		"another issuer":                  {p.token(map[string]any{"iss": "https://evil.example"}), "access_denied", "no trust rule is about issuer https://evil.example"},
		"an issuer like ours":             {p.token(map[string]any{"iss": p.ci.URL + "/"}), "access_denied", "issuer"},
		"no issuer":                       {p.token(map[string]any{"iss": nil}), "access_denied", "issuer empty"},
		"expired":                         {p.token(map[string]any{"exp": at(-time.Minute), "iat": at(-2 * time.Minute)}), "invalid_grant", "ended at"},
		"no expiry":                       {p.token(map[string]any{"exp": nil}), "invalid_grant", "exp"},
		"nbf in 10 minutes":               {p.token(map[string]any{"nbf": at(10 * time.Minute)}), "invalid_grant", "nbf"},
		"iat in an hour":                  {p.token(map[string]any{"iat": at(time.Hour), "exp": at(61 * time.Minute)}), "invalid_grant", "yet to come"},
		"no iat":                          {p.token(map[string]any{"iat": nil}), "invalid_grant", "iat"},
		"more than an hour long":          {p.token(map[string]any{"exp": at(time.Hour + time.Second)}), "invalid_grant", "1h0m0s at most"},
		"a day long, almost over":         {p.token(map[string]any{"iat": at(-23 * time.Hour), "exp": at(time.Hour)}), "invalid_grant", "1h0m0s at most"},
		"no jti":                          {p.token(map[string]any{"jti": nil}), "invalid_grant", "jti"},
		"a jti that is no text":           {p.token(map[string]any{"jti": 1}), "invalid_grant", "jti"},
		"no sub":                          {p.token(map[string]any{"sub": nil}), "invalid_grant", "sub"},
		"signed by another key":           {p.sign(p.ci.other, "k1", "RS256", nil), "invalid_grant", "signature"},
		"signed by another kind of key":   {p.sign(p.ci.ecdsa, "k1", "ES256", nil), "invalid_grant", "signature"},
		"unknown key":                     {p.sign(p.ci.other, "k9", "RS256", nil), "invalid_grant", "kid k9"},
		"alg none":                        {encode(`{"alg":"none","kid":"k1"}`) + "." + parts[1] + ".", "invalid_grant", "none"},
		"alg HS256 with the public key":   {encode(`{"alg":"HS256","kid":"k1"}`) + "." + parts[1] + ".AAAA", "invalid_grant", "HS256"},
		"RS512":                           {p.sign(p.ci.rsa, "k1", "RS512", nil), "invalid_grant", "RS512"},
		"another payload":                 {parts[0] + "." + encode(p.claims(map[string]any{"repository_id": "1"})) + "." + parts[2], "invalid_grant", "signature"},
		"no signature":                    {parts[0] + "." + parts[1] + ".", "invalid_grant", "signature"},
		"empty":                           {"", "invalid_request", "subject_token is missing"},
		"junk":                            {strings.Repeat("a", 1000), "invalid_grant", "no JSON Web Token"},
		"junk of three parts":             {"a.b.c", "invalid_grant", "no JSON Web Token"},
		"a megabyte of junk":              {strings.Repeat("a", 1<<20), "invalid_request", "longer than"},
		"another repository":              {p.token(map[string]any{"repository_id": "43"}), "access_denied", "repository_id 43"},
		"the repository's former owner":   {p.token(map[string]any{"repository_owner_id": "8"}), "access_denied", "repository_owner_id 8"},
		"another branch":                  {p.token(map[string]any{"ref": "refs/heads/x"}), "access_denied", "does not allow ref refs/heads/x"},
		"a pull request of a fork":        {p.token(map[string]any{"event_name": "pull_request", "ref": "refs/pull/1/merge"}), "access_denied", "event_name pull_request"},
		"a pull request, as if of main":   {p.token(map[string]any{"event_name": "pull_request"}), "access_denied", "event_name pull_request"},
		"pull_request_target":             {p.token(map[string]any{"event_name": "pull_request_target"}), "access_denied", "event_name pull_request_target"},
		"a branch with a curious name":    {p.token(map[string]any{"ref": "refs/heads/\"><script>ü\n\\"}), "access_denied", "ref refs/heads/'><script>??'"},
		"a key's name that fills the log": {p.sign(p.ci.other, strings.Repeat("k", 5000), "RS256", nil), "invalid_grant", "..."},
	}
	for _, name := range slices.Sorted(maps.Keys(tests)) {
		c := tests[name]
		got := p.exchange(c.token)
		p.pass(time.Second) // so that the tests do not use up what wrong tokens one address may send
		if got.Error != c.code || !strings.Contains(got.Description, c.says) || len(got.Description) > 500 {
			t.Errorf("%s: got %d %s %q, want %q with %q", name, got.status, got.Error, got.Description, c.code, c.says)
		}
		if (got.AccessToken == "") != (c.code != "") {
			t.Errorf("%s: got the token %q", name, got.AccessToken)
		}
		if got.header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: may be kept: %v", name, got.header)
		}
	}
}

// TestPipelinesWriteWhatTheirRuleSays is the whole way: a rule, a token, entities.
func TestPipelinesWriteWhatTheirRuleSays(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	id := p.rule("")
	got := p.exchange(p.token(nil))
	if got.status != http.StatusOK || !strings.HasPrefix(got.AccessToken, "cbx_") || got.TokenType != "Bearer" || got.ExpiresIn < 899 || got.ExpiresIn > 900 ||
		got.IssuedTokenType != "urn:ietf:params:oauth:token-type:access_token" || got.Scope != "catalog:read catalog:write" {
		t.Fatalf("got %+v", got)
	}
	program := p.world.browser()
	bearer := []string{"Authorization", "Bearer " + got.AccessToken}
	apply := func(set, name string) (map[string]any, string) {
		return program.try(`mutation { applyEntities(input: {set: "`+set+`", entities: [{apiVersion: "backstage.io/v1alpha1", kind: "Resource",
			metadata: {name: "`+name+`"}, spec: {type: "bucket", owner: "group:default/web"}}]}) { revision errors { code message } } }`, bearer...)
	}
	if v := program.whoami(bearer...); v == nil || v.Login != "ci" || v.Role != "EDITOR" || v.Provider != "token" || v.User != nil {
		t.Fatalf("the viewer is %+v", v)
	}
	if data, code := apply("ci/shop", "bucket"); code != "" || !strings.Contains(toJSON(t, data), `"errors":[]`) {
		t.Errorf("its set: got %v, %s", data, code)
	}
	if data, code := apply("ci/other", "topic"); code != "" || !strings.Contains(toJSON(t, data), "NOT_ALLOWED") {
		t.Errorf("another set: got %v, %s", data, code)
	}
	if there := toJSON(t, p.ask(`{ entitiesByRefs(refs: ["resource:bucket", "resource:topic"]) { ref } }`)); !strings.Contains(there, `[{"ref":"resource:default/bucket"},null]`) {
		t.Errorf("the catalog has %s", there)
	}
	if changes := toJSON(t, p.ask(`{ changes(first: 1) { nodes { actor } } }`)); !strings.Contains(changes, "service:ci") {
		t.Errorf("the log says %s", changes)
	}
	if rules := toJSON(t, p.ask(`{ trustRules { id lastUsedAt createdBy } }`)); !strings.Contains(rules, id) || strings.Contains(rules, `"lastUsedAt":null`) || !strings.Contains(rules, "user:default/octocat") {
		t.Errorf("the rules are %s", rules)
	}
	if tokens := toJSON(t, p.ask(`{ viewer { accessTokens { id } } }`)); !strings.Contains(tokens, `"accessTokens":[]`) {
		t.Errorf("the admin has to look through %s", tokens)
	}
	p.pass(14 * time.Minute)
	if program.whoami(bearer...) == nil {
		t.Error("it does not last 14 minutes")
	}
	p.pass(time.Minute)
	if answer := program.do("POST", "/graphql", nil, append(bearer, "Content-Type", "application/json")...); answer.status != http.StatusUnauthorized {
		t.Errorf("after 15 minutes: got %d", answer.status)
	}
}

func TestRemovingARuleEndsItsTokens(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	id := p.rule("")
	other := p.rule(`github: {repositoryId: 43, repositoryOwnerId: 7}, scopes: [CATALOG_READ]`)
	one, two := p.exchange(p.token(nil)), p.exchange(p.token(map[string]any{"repository_id": "43"}))
	serves := func(e exchanged) bool {
		return p.world.browser().whoami("Authorization", "Bearer "+e.AccessToken) != nil
	}
	if !serves(one) || !serves(two) {
		t.Fatal("a new token does not serve")
	}
	const remove = `mutation { deleteTrustRule(id: "ID") { rule { name } errors { code } } }`
	if got := toJSON(t, p.ask(strings.Replace(remove, "ID", id, 1))); !strings.Contains(got, `"name":"shop"`) {
		t.Errorf("got %s", got)
	}
	if serves(one) || !serves(two) {
		t.Error("the wrong tokens serve")
	}
	if got := p.exchange(p.token(nil)); got.Error != "access_denied" {
		t.Errorf("exchange afterwards: got %+v", got)
	}
	for _, gone := range []string{id, "nothing", ""} {
		if got := toJSON(t, p.ask(strings.Replace(remove, "ID", gone, 1))); !strings.Contains(got, "NOT_FOUND") || !strings.Contains(got, `"rule":null`) {
			t.Errorf("remove %q: got %s", gone, got)
		}
	}
	if rules := toJSON(t, p.ask(`{ trustRules { id } }`)); strings.Contains(rules, id) || !strings.Contains(rules, other) {
		t.Errorf("got %s", rules)
	}
}

// TestOneOfManyExchanges sends one token many times at once.
func TestOneOfManyExchanges(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	p.rule("")
	token := p.token(nil)
	answers := make([]exchanged, 20)
	var all sync.WaitGroup
	for i := range answers {
		all.Go(func() { answers[i] = p.exchange(token) })
	}
	all.Wait()
	given := 0
	for _, a := range answers {
		switch {
		case a.AccessToken != "":
			given++
		case a.Error != "invalid_grant" || !strings.Contains(a.Description, "exchanged already"):
			t.Errorf("got %+v", a)
		}
	}
	if given != 1 {
		t.Errorf("%d tokens were given out", given)
	}
}

func TestUsedAssertionsAreForgotten(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	p.rule("")
	kept := func() (n int) {
		if err := p.db.QueryRowContext(t.Context(), "SELECT count(*) FROM used_assertions").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	token := p.token(nil)
	p.exchange(token)
	for _, c := range []struct {
		pass time.Duration
		want int
	}{{4 * time.Minute, 1}, {2 * time.Hour, 0}} {
		p.pass(c.pass)
		if err := p.accounts.Purge(t.Context()); err != nil {
			t.Fatal(err)
		}
		if n := kept(); n != c.want {
			t.Errorf("after %s: %d are kept, want %d", c.pass, n, c.want)
		}
		if got := p.exchange(token); got.Error != "invalid_grant" {
			t.Errorf("after %s: got %+v", c.pass, got)
		}
	}
}

func TestScopesCanBeNarrowed(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	p.rule("")
	got := p.exchange(p.token(nil), "scope", "catalog:read")
	if got.Scope != "catalog:read" {
		t.Errorf("got %+v", got)
	}
	if _, code := p.world.browser().try(`mutation { applyEntities(input: {set: "ci/shop", entities: []}) { revision } }`, "Authorization", "Bearer "+got.AccessToken); code != "FORBIDDEN" {
		t.Errorf("writing without the scope: got %q", code)
	}
	for scope, code := range map[string]string{"CATALOG_READ CATALOG_WRITE": "", "  ": "", "catalog:read admin": "invalid_scope", "locations:write": "invalid_scope", "root": "invalid_scope"} {
		if got := p.exchange(p.token(nil), "scope", scope); got.Error != code {
			t.Errorf("%q: got %+v, want %q", scope, got, code)
		}
	}
}

// TestExchangesOfTheWrongForm are those whose token is not even looked at.
func TestExchangesOfTheWrongForm(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	p.rule("")
	for name, c := range map[string]struct {
		change func(url.Values)
		code   string
	}{
		"another grant":           {func(f url.Values) { f.Set("grant_type", "client_credentials") }, "unsupported_grant_type"},
		"no grant":                {func(f url.Values) { f.Del("grant_type") }, "unsupported_grant_type"},
		"another type":            {func(f url.Values) { f.Set("subject_token_type", "urn:ietf:params:oauth:token-type:saml2") }, "invalid_request"},
		"no type":                 {func(f url.Values) { f.Del("subject_token_type") }, "invalid_request"},
		"an ID token":             {func(f url.Values) { f.Set("subject_token_type", "urn:ietf:params:oauth:token-type:id_token") }, ""},
		"a refresh token, please": {func(f url.Values) { f.Set("requested_token_type", "urn:ietf:params:oauth:token-type:refresh_token") }, "invalid_request"},
		"an access token, please": {func(f url.Values) { f.Set("requested_token_type", "urn:ietf:params:oauth:token-type:access_token") }, ""},
		"two tokens":              {func(f url.Values) { f.Add("subject_token", "x") }, "invalid_request"},
		"on behalf of":            {func(f url.Values) { f.Set("actor_token", "x") }, "invalid_request"},
		"for us":                  {func(f url.Values) { f.Set("audience", p.world.url) }, ""},
		"for others":              {func(f url.Values) { f.Set("resource", "https://other.example") }, "invalid_target"},
		"what nobody knows":       {func(f url.Values) { f.Set("colour", "blue") }, ""},
	} {
		form := url.Values{"grant_type": {exchangeGrant}, "subject_token": {p.token(nil)}, "subject_token_type": {jwtType}}
		c.change(form)
		if got := p.post(form); got.Error != c.code || c.code != "" && (got.status != http.StatusBadRequest || got.Description == "") {
			t.Errorf("%s: got %d %+v, want %q", name, got.status, got, c.code)
		}
	}
	form := url.Values{"grant_type": {exchangeGrant}, "subject_token": {p.token(nil)}, "subject_token_type": {jwtType}}
	if got := p.post(form, "Content-Type", "application/json"); got.status != http.StatusUnsupportedMediaType || got.Error != "invalid_request" {
		t.Errorf("JSON: got %+v", got)
	}
	if got := p.world.browser().do("GET", "/auth/token-exchange?"+form.Encode(), nil); strings.Contains(got.body, "access_token") {
		t.Errorf("by GET: got %d %s", got.status, got.body)
	}
	if got := p.world.browser().do("POST", "/auth/token-exchange?"+form.Encode(), url.Values{}); !strings.Contains(got.body, "unsupported_grant_type") {
		t.Errorf("in the URL: got %d %s", got.status, got.body)
	}
}

// TestExchangesOfBrowsers comes from pages of other sites, which can send forms.
func TestExchangesOfBrowsers(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	p.rule("")
	for _, header := range [][]string{
		{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://evil.example"}, {"Origin", "null"},
	} {
		form := url.Values{"grant_type": {exchangeGrant}, "subject_token": {p.token(nil)}, "subject_token_type": {jwtType}}
		got := p.browser.do("POST", "/auth/token-exchange", form, header...)
		if got.status != http.StatusForbidden || strings.Contains(got.body, "access_token") || got.header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%v: got %d %s", header, got.status, got.body)
		}
	}
}

func TestWrongTokensAreSlowedDown(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	p.rule("")
	for range 60 {
		p.exchange("junk")
	}
	if got := p.exchange(p.token(nil)); got.status != http.StatusTooManyRequests || got.header.Get("Retry-After") == "" || got.Error == "" {
		t.Errorf("got %d %+v", got.status, got)
	}
	p.pass(time.Minute)
	if got := p.exchange(p.token(nil)); got.AccessToken == "" {
		t.Errorf("a minute later: got %+v", got)
	}
}

func TestTheCIGoesDown(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	p.rule("")
	p.ci.down.Store(true)
	start := time.Now()
	got := p.exchange(p.token(nil))
	if got.status != http.StatusServiceUnavailable || got.Error != "temporarily_unavailable" || got.header.Get("Retry-After") == "" || time.Since(start) > 2*time.Second {
		t.Errorf("keys unknown: got %d %+v after %s", got.status, got, time.Since(start))
	}
	asked := p.ci.asked.Load()
	if got := p.exchange(p.token(nil)); got.status != http.StatusServiceUnavailable || p.ci.asked.Load() != asked {
		t.Errorf("at once again: got %d, asked %d times more", got.status, p.ci.asked.Load()-asked)
	}
	p.ci.down.Store(false)
	p.pass(2 * time.Second)
	if got := p.exchange(p.token(nil)); got.AccessToken == "" {
		t.Fatalf("up again: got %+v", got)
	}
	p.ci.down.Store(true)
	for _, c := range []struct {
		name string
		pass time.Duration
		ok   bool
	}{{"keys known", time.Minute, true}, {"keys to be asked for again", 2 * time.Hour, true}, {"keys too old", 24 * time.Hour, false}} {
		p.pass(c.pass)
		if got := p.exchange(p.token(nil)); (got.AccessToken != "") != c.ok {
			t.Errorf("%s: got %d %+v", c.name, got.status, got)
		}
	}
}

func TestTheCIChangesItsKeys(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	p.rule("")
	fresh := func() string { return p.sign(p.ci.other, "k3", "RS256", nil) }
	if got := p.exchange(p.token(nil)); got.AccessToken == "" {
		t.Fatalf("got %+v", got)
	}
	asked := p.ci.asked.Load()
	for range 10 {
		if got := p.exchange(fresh()); got.Error != "invalid_grant" {
			t.Errorf("a key that is not there: got %+v", got)
		}
	}
	if n := p.ci.asked.Load() - asked; n != 0 {
		t.Errorf("keys that are made up have us ask %d times", n)
	}
	p.ci.has(oidctest.PublicKey{PublicKey: p.ci.other.Public(), KeyID: "k3", Algorithm: "RS256"})
	p.pass(10 * time.Second)
	if got := p.exchange(fresh()); got.AccessToken == "" {
		t.Errorf("a new key: got %+v", got)
	}
	p.pass(time.Minute)
	if got := p.exchange(p.token(nil)); got.Error != "invalid_grant" {
		t.Errorf("the key that was taken back: got %+v", got)
	}
}

// TestWhatRestsOnARuleDoesNotOutlastIt has a pipeline with all rights make things
// that would.
func TestWhatRestsOnARuleDoesNotOutlastIt(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	p.rule(`github: {repositoryId: 42, repositoryOwnerId: 7}, scopes: [ADMIN]`)
	token := p.exchange(p.token(nil)).AccessToken
	for query, want := range map[string]string{
		`{ trustRules { id } }`: "",
		`mutation { createAccessToken(input: {name: "x", scopes: [ADMIN], serviceAccount: "ci"}) { secret } }`:                                                     "FORBIDDEN",
		`mutation { createAccessToken(input: {name: "x", scopes: [CATALOG_READ]}) { secret } }`:                                                                    "FORBIDDEN",
		`mutation { createTrustRule(input: {name: "x", serviceAccount: "ci", scopes: [ADMIN], github: {repositoryId: 1, repositoryOwnerId: 1}}) { rule { id } } }`: "FORBIDDEN",
	} {
		if _, code := p.world.browser().try(query, "Authorization", "Bearer "+token); code != want {
			t.Errorf("%s: got %q, want %q", query, code, want)
		}
	}
}

// TestExchangesAreNoted wants the audit to have what was trusted and what came of
// it, and neither log nor database to have a token.
func TestExchangesAreNoted(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	id := p.rule("")
	presented := p.token(nil)
	got := p.exchange(presented)
	p.exchange(presented)
	p.ask(`mutation { deleteTrustRule(id: "` + id + `") { rule { id } } }`)
	var deeds string
	err := p.db.QueryRowContext(t.Context(), `SELECT string_agg(actor || ' ' || provider || ' ' || action || ' ' || subject || ' ' || ip || ' ' || (token <> '') ||
		' ' || left(before_hash, 4) || '-' || left(after_hash, 4), E'\n' ORDER BY id) FROM audit WHERE subject = $1`, id).Scan(&deeds)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(deeds, "\n")
	if len(lines) != 3 {
		t.Fatalf("got\n%s", deeds)
	}
	for i, want := range []string{"user:default/octocat github trust_rule.create " + id + " 127.0.0.1 false -", "service:ci " + p.ci.URL + " token.exchange " + id + " 127.0.0.1 true -", "user:default/octocat github trust_rule.delete " + id + " 127.0.0.1 false "} {
		if !strings.HasPrefix(lines[i], want) {
			t.Errorf("got %q, want %q", lines[i], want)
		}
	}
	if made, gone := lines[0][len(lines[0])-4:], lines[2][len(lines[2])-5:]; gone != made+"-" {
		t.Errorf("made as %s, gone as %s", made, gone)
	}
	all := storetest.Dump(t, p.db) + p.log.String()
	for name, secret := range map[string]string{"the CI's token": presented, "its signature": presented[strings.LastIndex(presented, ".")+1:], "our token": got.AccessToken} {
		if strings.Contains(all, secret) {
			t.Errorf("%s is kept", name)
		}
	}
	if !strings.Contains(all, "token exchanged") || !strings.Contains(all, "repo:acme/shop:ref:refs/heads/main") || !strings.Contains(all, "token not exchanged") {
		t.Error("the log does not tell what happened")
	}
}

// TestTrustRulesThroughTheAPI is about who may, and what is told of wrong input.
func TestTrustRulesThroughTheAPI(t *testing.T) {
	t.Parallel()
	p := newPipelines(t)
	got := toJSON(t, p.ask(`mutation { createTrustRule(input: {name: "", serviceAccount: "ci", scopes: [CATALOG_READ], issuer: "http://gitlab.acme.io",
		github: {repositoryId: "acme/shop", repositoryOwnerId: "", ref: "main"}}) { rule { id } errors { code message inputPath hint } } }`))
	for _, want := range []string{
		`"rule":null`, `["input","name"]`, `["input","issuer"]`, `["input","github","repositoryId"]`, `["input","github","repositoryOwnerId"]`, `["input","github","ref"]`,
		"write refs/heads/main", "gh api repos/OWNER/NAME", "auth.privateIssuers", "MISSING_FIELD",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	jane := octocat()
	jane.ID, jane.Login = 2, "jane"
	p.github.AddUser(jane)
	editor := p.world.browser()
	editor.mustSignIn("jane")
	for _, query := range []string{
		`{ trustRules { id } }`, `mutation { deleteTrustRule(id: "x") { errors { code } } }`,
		`mutation { createTrustRule(input: {name: "x", serviceAccount: "ci", scopes: [CATALOG_READ], claims: [{claim: "sub", pattern: "x"}], issuer: "https://x.io"}) { rule { id } } }`,
	} {
		if _, code := editor.try(query); code != "FORBIDDEN" {
			t.Errorf("an editor, %s: got %q", query, code)
		}
	}
	p.rule(`gitlab: {projectId: 22, namespaceId: 72, ref: "main", refProtected: true, mergeRequests: true}, scopes: [CATALOG_READ], refs: ["component:default/shop"]`)
	rules := toJSON(t, p.ask(`{ trustRules { name kind issuer events serviceAccount scopes refs sets lastUsedAt conditions { claim pattern } } }`))
	for _, want := range []string{
		`"kind":"GITLAB_CI"`, `"events":["MERGE_REQUEST"]`, `{"claim":"ref_protected","pattern":"true"}`, `{"claim":"project_id","pattern":"22"}`,
		`"refs":["component:default/shop"]`, `"sets":[]`, `"lastUsedAt":null`, `"issuer":"` + p.ci.URL + `"`,
	} {
		if !strings.Contains(rules, want) {
			t.Errorf("got %s, want %s", rules, want)
		}
	}
}
