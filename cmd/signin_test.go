package cmd_test

import (
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"syscall"
	"testing"

	"github.com/callboard-dev/callboard/catalog/source/githubtest"
	"github.com/callboard-dev/callboard/store/storetest"
)

// TestSignIn is the whole program behind GitHub's sign-in: strangers are offered
// it, and who comes in is themselves.
func TestSignIn(t *testing.T) {
	t.Parallel()
	github := githubtest.New()
	hub := httptest.NewServer(github)
	t.Cleanup(hub.Close)
	github.AddUser(githubtest.User{ID: 583231, Login: "octocat", Name: "The Octocat", Email: "octocat@acme.io", Organizations: []string{"acme"}})
	const secret = "planted-client-secret"
	dir := workDir(t, map[string]string{
		"callboard.yaml":       "auth: { roles: { admin: ['github:583231'] } }\n",
		"callboard.local.yaml": "auth: { providers: [{ type: github, clientId: cid, clientSecret: " + secret + ", allowedOrganizations: [acme] }] }\n",
	})
	s := serve(t, dir, "--database-url", storetest.URL(t), "--github-url", hub.URL)
	github.AddApp(githubtest.App{ID: "cid", Secret: secret, Callback: s.url + "/auth/github/callback"})

	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	browser := &http.Client{Jar: jar}
	body := func(response *http.Response, err error) string {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		text, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	if got := body(browser.Get(s.url + "/")); !strings.Contains(got, "Continue with GitHub") {
		t.Errorf("strangers get %s", got)
	}
	const who = `{"query": "{ viewer { login role provider user { ref } } }"}`
	if got := body(browser.Post(s.url+"/graphql", "application/json", strings.NewReader(who))); !strings.Contains(got, "UNAUTHENTICATED") {
		t.Errorf("strangers are answered %s", got)
	}
	asked, err := browser.Get(s.url + "/auth/github/start?return_to=/catalog")
	if err != nil {
		t.Fatal(err)
	}
	asked.Body.Close()
	page := body(browser.PostForm(asked.Request.URL.String(), url.Values{"login": {"octocat"}}))
	if !strings.Contains(page, `"viewer":{"login":"octocat","name":"The Octocat","picture":"/avatars/`) || !strings.Contains(page, `"role":"ADMIN","provider":"github"}`) || !strings.Contains(page, `"local":false`) {
		t.Errorf("the page has %s", page)
	}
	got := body(browser.Post(s.url+"/graphql", "application/json", strings.NewReader(who)))
	if !strings.Contains(got, `"login":"octocat","role":"ADMIN","provider":"github","user":{"ref":"user:default/octocat"}`) {
		t.Errorf("the viewer is %s", got)
	}
	if printed := callboard(t, dir, nil, "serve", "--print-config"); strings.Contains(printed.stdout+printed.stderr, secret) {
		t.Error("--print-config shows the client secret")
	}
	if err := s.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if log := <-s.rest; strings.Contains(log, secret) || strings.Contains(log, "gho_") || !strings.Contains(log, "signed in") {
		t.Errorf("the log has\n%s", log)
	}
}
