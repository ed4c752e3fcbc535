package auth_test

import (
	"encoding/json"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/server/auth"
)

// besideGitHub returns a world with one way in more: an OpenID Connect provider
// that says of itself what a test wants.
func besideGitHub(t *testing.T, says map[string]any) (*world, *issuer) {
	t.Helper()
	i := newIssuer(t)
	i.says = says
	i.provider = i.newProvider()
	return newWorld(t, setting{entrance: acme, more: []*auth.Entry{i.entry()}}), i
}

// entry lets in whom the issuer knows to be of the group web.
func (i *issuer) entry() *auth.Entry {
	i.Helper()
	sealer, err := account.NewSealer(clientSecret)
	if err != nil {
		i.Fatal(err)
	}
	return &auth.Entry{
		ID: "dex", Type: "oidc", Name: "Dex", Provider: i.provider, Sealer: sealer,
		Entrance: account.Entrance{Name: "Dex", AnyOf: [][]string{{"web"}}},
	}
}

// signIn comes by way of the issuer, whose ID token is a good one with changes; it
// returns the answer of the callback.
func (i *issuer) signIn(b *browser, changes map[string]any) page {
	i.Helper()
	start := b.do("GET", "/auth/dex/start?return_to=/apis", nil)
	asked, err := url.Parse(start.header.Get("Location"))
	if err != nil || asked.Query().Get("code_challenge_method") != "S256" || asked.Query().Get("state") == "" {
		i.Fatalf("got %d to %v", start.status, asked)
	}
	claims := map[string]any{"nonce": asked.Query().Get("nonce")}
	maps.Copy(claims, changes)
	i.idToken = i.sign(i.rsa, "k1", "RS256", claims)
	return b.do("GET", "/auth/dex/callback?"+url.Values{"code": {"c"}, "state": {asked.Query().Get("state")}}.Encode(), nil)
}

// TestTheNonceIsThatOfTheSignIn answers one sign-in with the token of another.
func TestTheNonceIsThatOfTheSignIn(t *testing.T) {
	t.Parallel()
	w, i := besideGitHub(t, nil)
	for name, nonce := range map[string]any{"another": "the-nonce", "none": nil, "empty": ""} {
		b := w.browser()
		if in := i.signIn(b, map[string]any{"nonce": nonce}); in.status != http.StatusUnauthorized || b.session() != "" {
			t.Errorf("%s: got %d", name, in.status)
		}
	}
}

// TestWhatAProviderAnswersIsNotLogged has it repeat the token that it was asked with.
func TestWhatAProviderAnswersIsNotLogged(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	i.accessToken, i.says = "planted-access-token", map[string]any{"userinfo_endpoint": i.URL + "/userinfo"}
	i.provider = i.newProvider()
	w := newWorld(t, setting{entrance: acme, more: []*auth.Entry{i.entry()}})
	in := i.signIn(w.browser(), map[string]any{"name": nil}) // so that userinfo is asked
	if in.status != http.StatusServiceUnavailable || !strings.Contains(w.log.String(), "500 Internal Server Error") {
		t.Errorf("got %d\n%s", in.status, w.log)
	}
	if strings.Contains(w.log.String()+in.body, i.accessToken) {
		t.Errorf("the log has the token:\n%s", w.log)
	}
}

// TestA10 signs in at an OpenID Connect provider, which then says that the session
// is over.
func TestA10(t *testing.T) {
	t.Parallel()
	w, i := besideGitHub(t, nil)
	signIn := func(session string) *browser {
		b := w.browser()
		if in := i.signIn(b, map[string]any{"sid": session}); in.status != http.StatusSeeOther || in.header.Get("Location") != "/apis" {
			t.Fatalf("got %d %s\n%s", in.status, in.body, w.log)
		}
		return b
	}
	one, two := signIn("s1"), signIn("s2")
	if v := one.whoami(); v.User == nil || v.User.Ref != "user:default/jane" || v.Provider != "dex" || v.Email != "jane@acme.io" {
		t.Fatalf("got %+v", v)
	}
	logout := func(changes map[string]any) string {
		all := map[string]any{"nonce": nil, "sub": nil, "jti": "j", "iat": time.Now().Add(time.Second).Unix(),
			"events": map[string]any{"http://schemas.openid.net/event/backchannel-logout": map[string]any{}}}
		maps.Copy(all, changes)
		return i.sign(i.rsa, "k1", "RS256", all)
	}
	for name, token := range map[string]string{
		"no token":       "",
		"an ID token":    i.idToken,
		"with a nonce":   logout(map[string]any{"sid": "s1", "nonce": "n"}),
		"another issuer": logout(map[string]any{"sid": "s1", "iss": "https://evil.example"}),
		"names nobody":   logout(nil),
		"no such event":  logout(map[string]any{"sid": "s1", "events": map[string]any{}}),
	} {
		if got := w.browser().do("POST", "/auth/dex/sign-out", url.Values{"logout_token": {token}}); got.status != http.StatusBadRequest || one.whoami() == nil {
			t.Errorf("%s: got %d", name, got.status)
		}
	}
	before := len(w.deeds(0))
	if got := w.browser().do("POST", "/auth/dex/sign-out", url.Values{"logout_token": {logout(map[string]any{"sid": "s1"})}}); got.status != http.StatusOK {
		t.Errorf("got %d\n%s", got.status, w.log)
	}
	if one.whoami() != nil || two.whoami() == nil {
		t.Error("the wrong session is over")
	}
	w.noted(before, "dex session.close jane ("+goClient+")")
	var ip, request string
	if err := w.db.QueryRowContext(t.Context(), "SELECT ip, request_id FROM audit ORDER BY id DESC LIMIT 1").Scan(&ip, &request); err != nil || ip != "127.0.0.1" || request == "" {
		t.Errorf("noted from %q, request %q, %v", ip, request, err)
	}
	if got := w.browser().do("POST", "/auth/dex/sign-out", url.Values{"logout_token": {logout(map[string]any{"sub": "42"})}}); got.status != http.StatusOK || two.whoami() != nil {
		t.Errorf("all sessions of an account: got %d", got.status)
	}
}

// TestManyMayBeSignedOutAtOnce by the provider, as when a company ends all sessions;
// whoever sends it tokens that are none is made to wait.
func TestManyMayBeSignedOutAtOnce(t *testing.T) {
	t.Parallel()
	w, i := besideGitHub(t, nil)
	good := i.sign(i.rsa, "k1", "RS256", map[string]any{"nonce": nil, "jti": "j", "iat": time.Now().Unix(),
		"events": map[string]any{"http://schemas.openid.net/event/backchannel-logout": map[string]any{}}})
	send := func(token string) page {
		return w.browser().do("POST", "/auth/dex/sign-out", url.Values{"logout_token": {token}})
	}
	for range 200 {
		if got := send(good); got.status != http.StatusOK {
			t.Fatalf("got %d %s", got.status, got.body)
		}
	}
	for range 60 {
		send("nonsense")
	}
	if got := send("nonsense"); got.status != http.StatusTooManyRequests || got.header.Get("Retry-After") == "" {
		t.Errorf("got %d %v", got.status, got.header)
	}
}

// TestA10SigningOut leads a browser to the provider's own way out, where it has one.
func TestA10SigningOut(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		says map[string]any
		want string
	}{
		"the provider offers none":  {nil, "/"},
		"the provider has one":      {map[string]any{"end_session_endpoint": "https://sso.acme.io/end?x=1"}, "https://sso.acme.io/end?client_id=" + clientID + "&post_logout_redirect_uri=HOME&x=1"},
		"what it offers is no page": {map[string]any{"end_session_endpoint": "javascript:alert(1)"}, "/"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w, i := besideGitHub(t, c.says)
			b := w.browser()
			i.signIn(b, nil)
			var answer struct{ URL string }
			out := b.do("POST", "/auth/sign-out", url.Values{})
			if err := json.Unmarshal([]byte(out.body), &answer); err != nil {
				t.Fatal(err)
			}
			if want := strings.Replace(c.want, "HOME", url.QueryEscape(w.url), 1); answer.URL != want {
				t.Errorf("got %s, want %s", answer.URL, want)
			}
			if b.whoami() != nil {
				t.Error("our own session goes on")
			}
		})
	}
}
