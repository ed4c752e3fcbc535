// Package optest signs in at an OpenID Connect provider that others have written:
// zitadel's, in this process.
package optest_test

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/zitadel/oidc/v3/example/server/exampleop"
	"github.com/zitadel/oidc/v3/example/server/storage"

	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/server/auth"
)

const (
	clientID     = "callboard"
	clientSecret = "secret"
	callback     = "http://localhost:7007/auth/op/callback"
)

// TestSignIn begins before the provider runs (A1), and signs in when it does: with
// PKCE, state, nonce, at_hash, userinfo and a refresh token that is rotated.
func TestSignIn(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	issuer := "http://" + listener.Addr().String()
	provider := auth.NewOIDC(auth.OIDC{ID: "op", Issuer: issuer, ClientID: clientID, ClientSecret: clientSecret, Keep: true, Client: source.ServiceClient(true)})
	door := auth.New(auth.Config{Entries: []*auth.Entry{{ID: "op", Type: "oidc", Name: "OP", Provider: provider}}, PublicURL: &url.URL{Scheme: "http", Host: "localhost:7007"}})
	running, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- door.Run(running) }()
	defer func() {
		stop()
		<-ended
	}()
	if door.Providers()[0].Available {
		t.Error("the provider is said to answer before it runs")
	}
	if _, err := provider.Begin(auth.Attempt{}); err == nil {
		t.Error("a sign-in begins at a provider that does not run")
	}
	serve(t, listener, issuer)
	for deadline := time.Now().Add(30 * time.Second); !provider.Available(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the provider runs and is not found")
		}
	}

	attempt := auth.Attempt{State: "the-state", Nonce: "the-nonce", Verifier: strings.Repeat("v", 43), Callback: callback}
	vouched, err := provider.Finish(t.Context(), attempt, signIn(t, provider, attempt))
	if err != nil {
		t.Fatal(err)
	}
	p := vouched.Person
	if p.Subject == "" || p.Issuer != issuer || !strings.HasPrefix(p.Login, "test-user") || p.Email != "test-user@zitadel.ch" || p.Name == "" {
		t.Errorf("got %+v", p)
	}
	if vouched.Kept == "" {
		t.Fatal("there is nothing to ask again with")
	}
	again, err := provider.Refresh(t.Context(), vouched.Kept)
	if err != nil || again.Person.Subject != p.Subject || again.Kept == "" || again.Kept == vouched.Kept {
		t.Errorf("asked again: got %+v, %v", again, err)
	}
	if _, err := provider.Refresh(t.Context(), vouched.Kept); err == nil {
		t.Error("a refresh token serves twice")
	}

	for name, change := range map[string]func(*auth.Attempt){
		"another verifier": func(a *auth.Attempt) { a.Verifier = strings.Repeat("w", 43) },
		"another nonce":    func(a *auth.Attempt) { a.Nonce = "another" },
		"another callback": func(a *auth.Attempt) { a.Callback += "/elsewhere" },
	} {
		answer, wrong := signIn(t, provider, attempt), attempt
		change(&wrong)
		if _, err := provider.Finish(t.Context(), wrong, answer); err == nil {
			t.Errorf("%s is accepted", name)
		}
	}
}

// serve runs the provider at a listener.
func serve(t *testing.T, listener net.Listener, issuer string) {
	t.Helper()
	storage.RegisterClients(storage.WebClient(clientID, clientSecret, callback))
	op := httptest.NewUnstartedServer(exampleop.SetupServer(issuer, storage.NewStorage(storage.NewUserStore(issuer)), slog.New(slog.DiscardHandler), false))
	op.Listener.Close()
	op.Listener = listener
	op.Start()
	t.Cleanup(op.Close)
}

// signIn does what a browser and a person do, and returns the provider's answer.
func signIn(t *testing.T, provider auth.Provider, a auth.Attempt) url.Values {
	t.Helper()
	address, err := provider.Begin(a)
	if err != nil {
		t.Fatal(err)
	}
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	var answer *url.URL
	browser := &http.Client{Jar: jar, CheckRedirect: func(r *http.Request, _ []*http.Request) error {
		if strings.HasPrefix(r.URL.String(), callback) {
			answer = r.URL
			return http.ErrUseLastResponse
		}
		return nil
	}}
	page, err := browser.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	page.Body.Close()
	form := url.Values{"id": {page.Request.URL.Query().Get("authRequestID")}, "username": {"test-user@127.0.0.1"}, "password": {"verysecure"}}
	done, err := browser.PostForm(page.Request.URL.Scheme+"://"+page.Request.URL.Host+"/login/username", form)
	if err != nil {
		t.Fatal(err)
	}
	done.Body.Close()
	if answer == nil || answer.Query().Get("state") != a.State {
		t.Fatalf("the provider sends the browser to %v", answer)
	}
	return answer.Query()
}
