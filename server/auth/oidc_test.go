package auth_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coreos/go-oidc/v3/oidc/oidctest"

	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/server/auth"
)

// issuer is a provider that answers with whatever ID token a test makes.
type issuer struct {
	*testing.T
	*httptest.Server
	rsa, other *rsa.PrivateKey
	ecdsa      *ecdsa.PrivateKey
	provider   auth.Provider
	described  *oidctest.Server
	// says is added to what the provider says of itself.
	says map[string]any
	// idToken, accessToken and refreshToken are what the token endpoint answers with.
	idToken, accessToken, refreshToken string
	keysAsked                          atomic.Int64
}

func newIssuer(t *testing.T) *issuer {
	t.Helper()
	i := &issuer{T: t, accessToken: "access"}
	var err error
	for _, key := range []**rsa.PrivateKey{&i.rsa, &i.other} {
		if *key, err = rsa.GenerateKey(rand.Reader, 2048); err != nil {
			t.Fatal(err)
		}
	}
	if i.ecdsa, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader); err != nil {
		t.Fatal(err)
	}
	i.described = &oidctest.Server{
		Algorithms: []string{"RS256", "ES256", "RS384", "RS512", "PS256", "HS256"},
		PublicKeys: []oidctest.PublicKey{{PublicKey: i.rsa.Public(), KeyID: "k1", Algorithm: "RS256"}, {PublicKey: i.ecdsa.Public(), KeyID: "k2", Algorithm: "ES256"}},
	}
	i.Server = httptest.NewServer(i)
	t.Cleanup(i.Server.Close)
	i.described.SetIssuer(i.URL)
	i.provider = i.newProvider()
	return i
}

// ServeHTTP answers as a provider does.
func (i *issuer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	answer := map[string]any{}
	switch r.URL.Path {
	case "/token":
		answer = map[string]any{"access_token": i.accessToken, "token_type": "bearer", "id_token": i.idToken, "refresh_token": i.refreshToken}
	case "/.well-known/openid-configuration":
		recorder := httptest.NewRecorder()
		i.described.ServeHTTP(recorder, r)
		if err := json.Unmarshal(recorder.Body.Bytes(), &answer); err != nil {
			i.Error(err)
		}
		maps.Copy(answer, i.says)
	case "/userinfo": // says too much
		http.Error(w, "no answer to "+r.Header.Get("Authorization"), http.StatusInternalServerError)
		return
	default:
		i.keysAsked.Add(1)
		i.described.ServeHTTP(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(answer)
}

func (i *issuer) newProvider() auth.Provider {
	i.Helper()
	p := auth.NewOIDC(auth.OIDC{ID: "dex", Issuer: i.URL, ClientID: clientID, ClientSecret: clientSecret, GroupsClaim: "groups", Keep: true, Client: source.ServiceClient(true)})
	if err := auth.Discover(i.Context(), p); err != nil {
		i.Fatal(err)
	}
	return p
}

// claims are good ones, with changes; a nil takes one away.
func (i *issuer) claims(changes map[string]any) string {
	now := time.Now()
	all := map[string]any{
		"iss": i.URL, "aud": clientID, "sub": "42", "nonce": "the-nonce", "iat": now.Unix(), "exp": now.Add(5 * time.Minute).Unix(),
		"preferred_username": "jane", "name": "Jane Doe", "email": "jane@acme.io", "email_verified": true, "groups": []string{"web"},
	}
	for name, value := range changes {
		if all[name] = value; value == nil {
			delete(all, name)
		}
	}
	return toJSON(i.T, all)
}

func (i *issuer) sign(key crypto.PrivateKey, id, algorithm string, changes map[string]any) string {
	return oidctest.SignIDToken(key, id, algorithm, i.claims(changes))
}

// finish gives the provider an answer for which it gets the token.
func (i *issuer) finish(p auth.Provider, token string, answer url.Values) (*auth.Vouched, error) {
	i.idToken = token
	answer.Set("code", "code")
	return p.Finish(i.Context(), auth.Attempt{Nonce: "the-nonce", Verifier: "v", Callback: "http://localhost/auth/dex/callback"}, answer)
}

// TestA3 is the matrix of ID tokens that are not to be believed.
func TestA3(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	now := time.Now()
	encode := func(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }
	good := i.sign(i.rsa, "k1", "RS256", nil)
	parts := strings.Split(good, ".")
	confused := func(key []byte) string { // takes the public key for a shared secret
		said := encode(`{"alg":"HS256","kid":"k1"}`) + "." + parts[1]
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(said))
		return said + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
	}
	der, err := x509.MarshalPKIXPublicKey(i.rsa.Public())
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256([]byte("access"))
	hash := base64.RawURLEncoding.EncodeToString(sum[:16])
	tests := map[string]struct {
		token string
		ok    bool
	}{
		"good":                          {good, true},
		"ES256":                         {i.sign(i.ecdsa, "k2", "ES256", nil), true},
		"aud holds us":                  {i.sign(i.rsa, "k1", "RS256", map[string]any{"aud": []string{"other", clientID}, "azp": clientID}), true},
		"at_hash":                       {i.sign(i.rsa, "k1", "RS256", map[string]any{"at_hash": hash}), true},
		"iat 30 s ahead":                {i.sign(i.rsa, "k1", "RS256", map[string]any{"iat": now.Add(30 * time.Second).Unix()}), true},
		"aud of another service":        {i.sign(i.rsa, "k1", "RS256", map[string]any{"aud": "sts.amazonaws.com"}), false},
		"aud like ours":                 {i.sign(i.rsa, "k1", "RS256", map[string]any{"aud": clientID + "2"}), false},
		"no aud":                        {i.sign(i.rsa, "k1", "RS256", map[string]any{"aud": nil}), false},
		"made for another of two":       {i.sign(i.rsa, "k1", "RS256", map[string]any{"aud": []string{"other", clientID}, "azp": "other"}), false},
		"made for another, by us":       {i.sign(i.rsa, "k1", "RS256", map[string]any{"azp": "other"}), false},
		"made for nobody of two":        {i.sign(i.rsa, "k1", "RS256", map[string]any{"aud": []string{"other", clientID}}), false},
		"another issuer":                {i.sign(i.rsa, "k1", "RS256", map[string]any{"iss": i.URL + ".evil.example"}), false},
		"expired":                       {i.sign(i.rsa, "k1", "RS256", map[string]any{"exp": now.Add(-time.Minute).Unix()}), false},
		"no expiry":                     {i.sign(i.rsa, "k1", "RS256", map[string]any{"exp": nil}), false},
		"nbf in 10 minutes":             {i.sign(i.rsa, "k1", "RS256", map[string]any{"nbf": now.Add(10 * time.Minute).Unix()}), false},
		"iat in an hour":                {i.sign(i.rsa, "k1", "RS256", map[string]any{"iat": now.Add(time.Hour).Unix(), "exp": now.Add(2 * time.Hour).Unix()}), false},
		"another nonce":                 {i.sign(i.rsa, "k1", "RS256", map[string]any{"nonce": "another"}), false},
		"no nonce":                      {i.sign(i.rsa, "k1", "RS256", map[string]any{"nonce": nil}), false},
		"no subject":                    {i.sign(i.rsa, "k1", "RS256", map[string]any{"sub": nil}), false},
		"at_hash of another token":      {i.sign(i.rsa, "k1", "RS256", map[string]any{"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"}), false},
		"signed by another key":         {i.sign(i.other, "k1", "RS256", nil), false},
		"unknown key":                   {i.sign(i.other, "k9", "RS256", nil), false},
		"alg none":                      {encode(`{"alg":"none"}`) + "." + parts[1] + ".", false},
		"alg HS256 with the public key": {confused(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})), false},
		"the same, of its bytes":        {confused(der), false},
		"RS512":                         {i.sign(i.rsa, "k1", "RS512", nil), false},
		"RS384":                         {i.sign(i.rsa, "k1", "RS384", nil), false},
		"PS256":                         {i.sign(i.rsa, "k1", "PS256", nil), false},
		"another payload":               {parts[0] + "." + encode(i.claims(map[string]any{"sub": "1"})) + "." + parts[2], false},
		"no signature":                  {parts[0] + "." + parts[1] + ".", false},
		"empty":                         {"", false},
		"a megabyte of junk":            {strings.Repeat("a", 1<<20), false},
	}
	for _, name := range slices.Sorted(maps.Keys(tests)) {
		c := tests[name]
		v, err := i.finish(i.provider, c.token, url.Values{})
		if (err == nil) != c.ok {
			t.Errorf("%s: got %v, want accepted: %t", name, err, c.ok)
		}
		if err != nil && len(err.Error()) > 1000 {
			t.Errorf("%s: the error has %d bytes", name, len(err.Error()))
		}
		if err == nil && (v.Person.Subject != "42" || v.Person.Login != "jane" || v.Person.Email != "jane@acme.io" || !slices.Equal(v.Person.Groups, []string{"web"})) {
			t.Errorf("%s: got %+v", name, v.Person)
		}
	}
}

func TestAnswersOfAnotherIssuer(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	good := i.sign(i.rsa, "k1", "RS256", nil)
	for iss, ok := range map[string]bool{"": true, i.URL: true, i.URL + "/": false, "https://evil.example": false} {
		if _, err := i.finish(i.provider, good, url.Values{"iss": {iss}}); (err == nil) != ok {
			t.Errorf("iss=%s: got %v, want accepted: %t", iss, err, ok)
		}
	}
	i.says = map[string]any{"authorization_response_iss_parameter_supported": true}
	always := i.newProvider()
	for iss, ok := range map[string]bool{"": false, i.URL: true} {
		if _, err := i.finish(always, good, url.Values{"iss": {iss}}); (err == nil) != ok {
			t.Errorf("of a provider that always says it, iss=%s: got %v, want accepted: %t", iss, err, ok)
		}
	}
}

// TestKeysAreRotated while the program runs: a key that is new is asked for, once.
func TestKeysAreRotated(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	old := i.sign(i.rsa, "k1", "RS256", nil)
	if _, err := i.finish(i.provider, old, url.Values{}); err != nil {
		t.Fatal(err)
	}
	before := i.keysAsked.Load()
	i.described.PublicKeys = []oidctest.PublicKey{{PublicKey: i.other.Public(), KeyID: "k9", Algorithm: "RS256"}}
	for range 3 {
		if _, err := i.finish(i.provider, i.sign(i.other, "k9", "RS256", nil), url.Values{}); err != nil {
			t.Errorf("the new key: %v", err)
		}
	}
	if asked := i.keysAsked.Load() - before; asked != 1 {
		t.Errorf("the keys were asked for %d times, want once", asked)
	}
	if _, err := i.finish(i.provider, old, url.Values{}); err == nil {
		t.Error("the old key still counts")
	}
}

func TestEMailIsBelievedOnlyWhereVerified(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	for _, c := range []struct {
		verified any
		want     string
	}{{true, "jane@acme.io"}, {"true", "jane@acme.io"}, {false, ""}, {nil, ""}, {"yes", ""}} {
		v, err := i.finish(i.provider, i.sign(i.rsa, "k1", "RS256", map[string]any{"email_verified": c.verified}), url.Values{})
		if err != nil || v.Person.Email != c.want {
			t.Errorf("email_verified %v: got %+v, %v", c.verified, v, err)
		}
	}
}

// TestTheIssuerGoesDown while its keys are known, and while they are not.
func TestTheIssuerGoesDown(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	good := i.sign(i.rsa, "k1", "RS256", nil)
	if _, err := i.finish(i.provider, good, url.Values{}); err != nil {
		t.Fatal(err)
	}
	fresh := i.newProvider()
	i.Server.Close()
	for name, p := range map[string]auth.Provider{"keys known": i.provider, "keys unknown": fresh} {
		start := time.Now()
		if _, err := i.finish(p, good, url.Values{}); err == nil || time.Since(start) > 2*time.Second {
			t.Errorf("%s: got %v after %s", name, err, time.Since(start))
		}
	}
}
