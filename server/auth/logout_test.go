package auth_test

import (
	"maps"
	"net/http"
	"net/url"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/server/auth"
)

// TestA10 signs in at an OpenID Connect provider, which then says that the session
// is over.
func TestA10(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	sealer, err := account.NewSealer(clientSecret)
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld(t, setting{more: []*auth.Entry{{
		ID: "dex", Type: "oidc", Name: "Dex", Provider: i.provider, Sealer: sealer,
		Entrance: account.Entrance{Name: "Dex", AnyOf: [][]string{{"web"}}},
	}}})
	signIn := func(session string) *browser {
		b := w.browser()
		start := b.do("GET", "/auth/dex/start?return_to=/apis", nil)
		asked, err := url.Parse(start.header.Get("Location"))
		if err != nil || asked.Query().Get("code_challenge_method") != "S256" || asked.Query().Get("state") == "" {
			t.Fatalf("got %d to %v", start.status, asked)
		}
		i.idToken = i.sign(i.rsa, "k1", "RS256", map[string]any{"nonce": asked.Query().Get("nonce"), "sid": session})
		in := b.do("GET", "/auth/dex/callback?"+url.Values{"code": {"c"}, "state": {asked.Query().Get("state")}}.Encode(), nil)
		if in.status != http.StatusSeeOther || in.header.Get("Location") != "/apis" {
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
