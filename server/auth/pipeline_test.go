package auth_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coreos/go-oidc/v3/oidc/oidctest"
	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog/account"
)

const (
	exchangeGrant = "urn:ietf:params:oauth:grant-type:token-exchange"
	jwtType       = "urn:ietf:params:oauth:token-type:jwt"
)

// ci signs tokens of pipelines.
type ci struct {
	*httptest.Server

	rsa, other *rsa.PrivateKey
	ecdsa      *ecdsa.PrivateKey
	described  atomic.Pointer[oidctest.Server]
	asked      atomic.Int64
	down       atomic.Bool
}

func newCI(t *testing.T) *ci {
	t.Helper()
	c := &ci{}
	var err error
	for _, key := range []**rsa.PrivateKey{&c.rsa, &c.other} {
		if *key, err = rsa.GenerateKey(rand.Reader, 2048); err != nil {
			t.Fatal(err)
		}
	}
	if c.ecdsa, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader); err != nil {
		t.Fatal(err)
	}
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c.asked.Add(1)
		if c.down.Load() {
			http.Error(w, "down", http.StatusBadGateway)
			return
		}
		c.described.Load().ServeHTTP(w, r)
	}))
	t.Cleanup(c.Server.Close)
	c.has(oidctest.PublicKey{PublicKey: c.rsa.Public(), KeyID: "k1", Algorithm: "RS256"}, oidctest.PublicKey{PublicKey: c.ecdsa.Public(), KeyID: "k2", Algorithm: "ES256"})
	return c
}

// has says which keys it has from now on.
func (c *ci) has(keys ...oidctest.PublicKey) {
	described := &oidctest.Server{Algorithms: []string{"RS256", "ES256", "RS512", "HS256"}, PublicKeys: keys}
	described.SetIssuer(c.URL)
	c.described.Store(described)
}

// pipelines is a Callboard with an admin, and a CI whose pipelines ask.
type pipelines struct {
	*world
	*browser

	ci *ci
}

func newPipelines(t *testing.T) *pipelines {
	t.Helper()
	c := newCI(t)
	w, admin := signedIn(t, setting{rules: account.Rules{Admins: []string{"github:583231"}}, issuers: []string{c.URL}})
	return &pipelines{world: w, browser: admin, ci: c}
}

// rule makes a trust rule for acme/shop; more is further input. It returns its id.
func (p *pipelines) rule(more string) string {
	p.browser.Helper()
	if more == "" {
		more = `github: {repositoryId: 42, repositoryOwnerId: 7, ref: "refs/heads/main"}, scopes: [CATALOG_READ, CATALOG_WRITE], sets: ["ci/shop"]`
	}
	made := p.ask(`mutation { createTrustRule(input: {name: "shop", issuer: "` + p.ci.URL + `", serviceAccount: "ci", ` + more + `}) { rule { id } errors { message inputPath } } }`)["createTrustRule"].(map[string]any)
	if made["rule"] == nil {
		p.browser.Fatalf("%s: %v", more, made["errors"])
	}
	return made["rule"].(map[string]any)["id"].(string)
}

// claims are those of a job on the main branch of acme/shop, with changes; a nil
// takes one away.
func (p *pipelines) claims(changes map[string]any) string {
	now := p.tick()
	all := map[string]any{
		"iss": p.ci.URL, "aud": p.world.url, "sub": "repo:acme/shop:ref:refs/heads/main", "jti": uuid.NewString(),
		"iat": now.Unix(), "nbf": now.Add(-10 * time.Minute).Unix(), "exp": now.Add(5 * time.Minute).Unix(),
		"repository": "acme/shop", "repository_id": "42", "repository_owner": "acme", "repository_owner_id": "7",
		"ref": "refs/heads/main", "event_name": "push", "job_workflow_ref": "acme/shop/.github/workflows/catalog.yml@refs/heads/main",
	}
	for name, value := range changes {
		if all[name] = value; value == nil {
			delete(all, name)
		}
	}
	return toJSON(p.browser.T, all)
}

func (p *pipelines) sign(key crypto.PrivateKey, id, algorithm string, changes map[string]any) string {
	return oidctest.SignIDToken(key, id, algorithm, p.claims(changes))
}

// token is one that is all right, but for the changes.
func (p *pipelines) token(changes map[string]any) string {
	return p.sign(p.ci.rsa, "k1", "RS256", changes)
}

// exchanged is what the endpoint answers.
type exchanged struct {
	page

	AccessToken     string `json:"access_token"`
	IssuedTokenType string `json:"issued_token_type"`
	TokenType       string `json:"token_type"`
	ExpiresIn       int    `json:"expires_in"`
	Scope           string
	Error           string
	Description     string `json:"error_description"`
}

// exchange sends a token; more are further fields of the form, by name and value.
func (p *pipelines) exchange(token string, more ...string) exchanged {
	p.browser.Helper()
	form := url.Values{"grant_type": {exchangeGrant}, "subject_token": {token}, "subject_token_type": {jwtType}}
	for i := 0; i < len(more); i += 2 {
		form.Set(more[i], more[i+1])
	}
	return p.post(form)
}

func (p *pipelines) post(form url.Values, header ...string) exchanged {
	p.browser.Helper()
	answer := exchanged{page: p.world.browser().do("POST", "/auth/token-exchange", form, header...)}
	if err := json.Unmarshal([]byte(answer.body), &answer); err != nil {
		p.browser.Fatalf("%v: %s", err, answer.body)
	}
	return answer
}
