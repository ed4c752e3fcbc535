package cmd_test

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"

	"github.com/callboard-dev/callboard/catalog/source/githubtest"
	"github.com/callboard-dev/callboard/store"
	"github.com/callboard-dev/callboard/store/storetest"
)

const (
	plantedClient   = "planted-client-secret-5f0c"
	plantedSource   = "planted-source-token-91ab"
	plantedPassword = "planted-database-password-7d3e"
)

// TestSecretsStayHidden has the whole program go through whatever it does with
// secrets, well and badly, and then looks for them where they must not be: in its
// answers and pages, in what it prints, in its log at its most talkative, and in
// the database.
func TestSecretsStayHidden(t *testing.T) {
	t.Parallel()
	h := newHiding(t)
	h.goWrong()
	h.signIn("octocat")
	h.look()
	h.useToken()
	h.failToRead()
	h.failInside()
	h.print()

	db, err := store.Open(t.Context(), h.database, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	h.keep("the database", storetest.Dump(t, db)) // while the session lasts
	h.signOut()
	h.keep("the database", storetest.Dump(t, db))
	if err := h.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	h.keep("the log", h.log+<-h.rest)
	h.check()
}

// hiding is a program with secrets, and all that was seen of it.
type hiding struct {
	*serving

	t        *testing.T
	dir      string
	database string // its address, with the password
	github   *githubtest.GitHub
	browser  *http.Client // whose answers are seen
	unseen   *http.Client // the same browser, whose answers are for its owner alone
	mu       sync.Mutex
	secrets  map[string]string           // by what they are
	seen     map[string]*strings.Builder // by place
}

func newHiding(t *testing.T) *hiding {
	t.Helper()
	h := &hiding{t: t, github: githubtest.New(), seen: map[string]*strings.Builder{}}
	hub := httptest.NewServer(h.github)
	t.Cleanup(hub.Close)
	h.github.AddUser(githubtest.User{ID: 583231, Login: "octocat", Name: "The Octocat", Email: "octocat@acme.io", Organizations: []string{"acme"}})
	h.github.AddUser(githubtest.User{ID: 7, Login: "stranger", Email: "s@example.com"})
	h.github.Grant(plantedSource)

	u, err := url.Parse(storetest.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	u.User, u.Host = url.UserPassword(u.Query().Get("user"), plantedPassword), overTCP(t, u.Query().Get("host"))
	u.RawQuery = "sslmode=disable"
	h.database = u.String()
	h.dir = workDir(t, map[string]string{
		"callboard.yaml": "log: { level: debug, format: json }\nauth: { roles: { admin: ['github:583231'] } }\n",
		"callboard.local.yaml": "auth: { providers: [{ type: github, clientId: cid, clientSecret: " + plantedClient + ", allowedOrganizations: [acme] }] }\n" +
			"sources: { github: [{ host: github.com, token: " + plantedSource + " }] }\n" +
			"database: { url: '" + h.database + "' }\n",
	})
	h.secrets = map[string]string{"client secret": plantedClient, "source token": plantedSource, "database password": plantedPassword}
	h.serving = serve(t, h.dir, "--github-url", hub.URL)
	h.github.AddApp(githubtest.App{ID: "cid", Secret: plantedClient, Callback: h.url + "/auth/github/callback"})

	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	h.browser, h.unseen = &http.Client{Jar: jar, Transport: h}, &http.Client{Jar: jar}
	return h
}

// overTCP gives the address at which the PostgreSQL of a socket's directory can be
// reached as one of another machine is.
func overTCP(t *testing.T, dir string) (host string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			near, err := listener.Accept()
			if err != nil {
				return
			}
			far, err := net.Dial("unix", filepath.Join(dir, ".s.PGSQL.5432"))
			if err != nil {
				near.Close()
				continue
			}
			go func() { _, _ = io.Copy(far, near); far.Close() }()
			go func() { _, _ = io.Copy(near, far); near.Close() }()
		}
	}()
	return listener.Addr().String()
}

// RoundTrip keeps what Callboard answers. That a browser is given its cookies, and
// that addresses carry codes and states from and to the provider, is how it works.
func (h *hiding) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil || !strings.HasPrefix(r.URL.String(), h.url) {
		return response, err
	}
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	response.Body = io.NopCloser(bytes.NewReader(body))
	header := response.Header.Clone()
	for _, cookie := range response.Cookies() {
		if cookie.Value != "" {
			h.plant("cookie "+cookie.Name+" "+cookie.Value[:4], cookie.Value)
		}
	}
	for _, name := range []string{"code", "state"} {
		if value := r.URL.Query().Get(name); len(value) > 20 {
			h.plant(name+" "+value[:4], value)
		}
	}
	header.Del("Set-Cookie")
	if response.StatusCode != http.StatusFound {
		h.keep("answers", toText(header)+string(body))
	}
	return response, nil
}

func toText(header http.Header) string {
	var b strings.Builder
	_ = header.Write(&b) // a builder takes everything
	return b.String()
}

func (h *hiding) plant(name, secret string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.secrets[name] = secret
}

func (h *hiding) keep(place, text string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.seen[place] == nil {
		h.seen[place] = &strings.Builder{}
	}
	h.seen[place].WriteString(text + "\n")
}

// get follows a link, and post fills in a form, as a browser does.
func (h *hiding) get(address string) *http.Response {
	h.t.Helper()
	return h.done(h.browser.Get(address))
}

func (h *hiding) done(response *http.Response, err error) *http.Response {
	h.t.Helper()
	if err != nil {
		h.t.Fatal(err)
	}
	response.Body.Close()
	return response
}

// comes has somebody come from GitHub, or try to.
func (h *hiding) comes(form url.Values) *http.Response {
	h.t.Helper()
	asked := h.get(h.url + "/auth/github/start?return_to=/catalog")
	return h.done(h.browser.PostForm(asked.Request.URL.String(), form))
}

func (h *hiding) signIn(login string) {
	h.t.Helper()
	if in := h.comes(url.Values{"login": {login}}); in.StatusCode != http.StatusOK || in.Request.URL.Path != "/catalog" {
		h.t.Fatalf("got %d at %s", in.StatusCode, in.Request.URL)
	}
	for i, token := range h.github.TokensOf(583231) {
		h.plant("GitHub token "+string(rune('0'+i)), token)
	}
}

// goWrong has sign-ins fail in every way, at a GitHub that says too much.
func (h *hiding) goWrong() {
	h.get(h.url + "/")
	h.get(h.url + "/auth/github/callback?code=planted-code-that-was-made-up&state=planted-state-that-was-made-up")
	h.comes(url.Values{"cancel": {"yes"}})
	h.comes(url.Values{"login": {"stranger"}})
	for _, f := range []githubtest.Fault{
		{Prefix: "/login/oauth/access_token", Status: http.StatusInternalServerError, Body: "no database for " + plantedClient},
		{Prefix: "/login/oauth/access_token", Status: http.StatusUnauthorized, Body: `{"error": "invalid_client", "error_description": "` + plantedClient + `"}`},
		{Prefix: "/login/oauth/access_token", Body: "<html>" + plantedClient},
		{Prefix: "/api/v3/user", Status: http.StatusBadGateway, Body: "Authorization: Bearer gho_"},
		{Prefix: "/api/v3/user", Body: `{"id": "gho_planted"}`},
		{Prefix: "/api/v3/user/orgs", Status: http.StatusForbidden, Body: `{"message": "gho_"}`},
		{Prefix: "/api/v3/user/teams", Truncate: true, Body: `[{"slug": "gho_`},
	} {
		f.Times = 1
		h.github.Break(f)
		if in := h.comes(url.Values{"login": {"octocat"}}); in.StatusCode < 400 {
			h.t.Errorf("%+v: got %d", f, in.StatusCode)
		}
		h.github.Mend()
	}
	h.plant("any GitHub token", "gho_")
}

// look opens pages, and asks for whatever is about secrets.
func (h *hiding) look() {
	for _, path := range []string{"/", "/catalog", "/settings/tokens", "/graphiql", "/openapi", "/readyz", "/livez", "/graphql/schema.graphqls", "/no/such/page"} {
		h.get(h.url + path)
	}
	h.ask(`{ viewer { login name email picture role provider ownershipRefs sessions { id current userAgent ip } accessTokens { id name lastFour } }
		hosts { host kind authenticated hint } signInProviders { id type name url available } }`)
}

// ask asks the API with the browser's session.
func (h *hiding) ask(query string, header ...string) {
	h.t.Helper()
	h.send(h.browser, query, header...)
}

func (h *hiding) send(client *http.Client, query string, header ...string) []byte {
	h.t.Helper()
	question, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		h.t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(h.t.Context(), http.MethodPost, h.url+"/graphql", bytes.NewReader(question))
	if err != nil {
		h.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	response, err := client.Do(r)
	if err != nil {
		h.t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		h.t.Fatal(err)
	}
	return body
}

// useToken makes a token, shown this once, and sends it well and badly.
func (h *hiding) useToken() {
	var made struct {
		Data struct {
			CreateAccessToken struct {
				Secret string
				Token  struct{ ID string }
			}
		}
	}
	answer := h.send(h.unseen, `mutation { createAccessToken(input: {name: "ci", scopes: [ADMIN]}) { secret token { id } } }`)
	if err := json.Unmarshal(answer, &made); err != nil || made.Data.CreateAccessToken.Secret == "" {
		h.t.Fatalf("%v: %s", err, answer)
	}
	token := made.Data.CreateAccessToken.Secret
	h.plant("API token", token)
	bearer := "Bearer " + token
	h.ask(`{ viewer { login accessTokens { id name lastFour lastUsedAt } } }`, "Authorization", bearer)
	h.ask(`{ nothing }`, "Authorization", bearer)
	h.ask(`mutation { star(ref: "component:x") { ref } }`, "Authorization", bearer)
	h.ask(`{ viewer { login } }`, "Authorization", bearer+"x")
	h.ask(`{ viewer { login } }`, "Authorization", "Basic "+token)
	h.get(h.url + "/catalog?access_token=" + token)
	h.get(h.url + "/graphql?access_token=" + token)
	environ := []string{"CALLBOARD_URL=" + h.url, "CALLBOARD_TOKEN=" + token}
	for _, args := range [][]string{
		{"token", "list"}, {"token", "list", "--json"}, {"refresh"}, {"refresh", "component:nothing"}, {"register", "https://evil.example/x"},
		{"token", "revoke", made.Data.CreateAccessToken.Token.ID}, {"refresh"}, {"refresh", "--server", "http://127.0.0.1:1"},
	} {
		h.run(environ, args...)
	}
}

// run runs a command, whose output is seen.
func (h *hiding) run(environ []string, args ...string) result {
	h.t.Helper()
	got := callboard(h.t, h.dir, environ, args...)
	h.keep("output", got.stdout+got.stderr)
	return got
}

// failToRead reads from a GitHub that repeats the token that it was asked with.
func (h *hiding) failToRead() {
	for _, f := range []githubtest.Fault{
		{Status: http.StatusUnauthorized, Body: `{"message": "Bad credentials: ` + plantedSource + `"}`},
		{Status: http.StatusInternalServerError, Body: plantedSource},
		{Status: http.StatusFound, Header: map[string]string{"Location": "https://evil.example/?token=" + plantedSource}},
		{Status: http.StatusForbidden, Header: map[string]string{"X-Ratelimit-Remaining": "0"}, Body: plantedSource},
	} {
		f.Prefix = "/api/v3/repos"
		h.github.Break(f)
		h.ask(`mutation { registerLocations(input: {urls: ["https://github.com/acme/shop/blob/main/catalog-info.yaml"]}) { locations { errors { code message hint url } } } }`)
		h.ask(`{ analyzeLocation(url: "https://github.com/acme/shop") { problems { code message hint url } } }`)
		h.github.Mend()
	}
	h.ask(`{ hosts { host failing hint } }`)
}

// failInside has the database fail under a question, and then be gone under a start.
func (h *hiding) failInside() {
	db, err := store.Open(h.t.Context(), h.database, store.Options{})
	if err != nil {
		h.t.Fatal(err)
	}
	defer db.Close()
	for _, statement := range []string{"ALTER TABLE stars RENAME TO gone", "ALTER TABLE gone RENAME TO stars"} {
		if _, err := db.ExecContext(h.t.Context(), statement); err != nil {
			h.t.Fatal(err)
		}
		h.ask(`mutation { star(ref: "user:octocat") { ref } }`)
	}
	for _, address := range []string{
		"postgres://callboard:" + plantedPassword + "@127.0.0.1:1/callboard", "postgres://callboard:" + plantedPassword + "@[::bad/callboard",
		"host=127.0.0.1 port=1 user=callboard password=" + plantedPassword, "postgres://callboard@127.0.0.1:1/callboard?password=" + plantedPassword,
	} {
		for _, args := range [][]string{{"serve", "--listen", "127.0.0.1:0"}, {"migrate"}} {
			if got := h.run(nil, append(args, "--database-url", address)...); got.code == 0 {
				h.t.Errorf("%v with a database that is gone: %+v", args, got)
			}
		}
	}
}

// print has the settings printed, and those refused that are wrong at a secret.
func (h *hiding) print() {
	for _, args := range [][]string{{"serve", "--print-config"}, {"serve", "--print-config", "--json"}} {
		if got := h.run(nil, args...); got.code != 0 || !strings.Contains(got.stdout, "(hidden)") {
			h.t.Errorf("%v: got %+v", args, got)
		}
	}
	for _, variable := range []string{
		"AUTH_PROVIDERS=[{type: github, clientId: c, clientSecret: " + plantedClient, "AUTH_PROVIDERS=[{type: github, clientId: c, clientSecret: [" + plantedClient + "]}]",
		"AUTH_PROVIDERS=[{type: github, clientId: c, clientSecrte: " + plantedClient + "}]", "AUTH_PROVIDERS=" + plantedClient,
		"AUTH_PROVIDERS=[{type: oidc, clientId: c, clientSecret: " + plantedClient + ", issuer: 'http://x'}]",
		"SOURCES_GITHUB=[{host: github.com, token: {is: " + plantedSource + "}}]", "DATABASE_URL=[" + plantedPassword + "]",
	} {
		h.run([]string{"CALLBOARD_" + variable}, "serve", "--print-config")
	}
}

func (h *hiding) signOut() {
	h.t.Helper()
	if out := h.done(h.browser.Post(h.url+"/auth/sign-out", "", nil)); out.StatusCode != http.StatusOK {
		h.t.Errorf("sign out: got %d", out.StatusCode)
	}
	h.ask(`{ viewer { login } }`)
}

// check looks for each secret in each place, and makes sure that it looks at what
// was meant.
func (h *hiding) check() {
	h.t.Helper()
	for place, sign := range map[string]string{"answers": `"login":"octocat"`, "the database": "octocat@acme.io", "the log": "connected to PostgreSQL", "output": "issuer"} {
		if h.seen[place] == nil || !strings.Contains(h.seen[place].String(), sign) {
			h.t.Errorf("%s lack %s, so that looking at them says nothing", place, sign)
		}
	}
	for _, name := range []string{"API token", "client secret", "database password", "source token", "GitHub token 0"} {
		if h.secrets[name] == "" {
			h.t.Errorf("there was no %s", name)
		}
	}
	if !slices.ContainsFunc(slices.Collect(maps.Keys(h.secrets)), func(name string) bool { return strings.HasPrefix(name, "cookie callboard_session") }) {
		h.t.Error("there was no session")
	}
	for place, text := range h.seen {
		for name, secret := range h.secrets {
			if at := strings.Index(text.String(), secret); at >= 0 {
				h.t.Errorf("%s have the %s: …%s", place, name, text.String()[max(0, at-300):min(at+100, text.Len())])
			}
		}
	}
}
