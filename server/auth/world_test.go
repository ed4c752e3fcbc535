package auth_test

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
	"github.com/callboard-dev/callboard/frontend"
	"github.com/callboard-dev/callboard/graph"
	"github.com/callboard-dev/callboard/server"
	"github.com/callboard-dev/callboard/server/auth"
	"github.com/callboard-dev/callboard/store/storetest"
)

const (
	clientID     = "callboard-client"
	clientSecret = "planted-client-secret-6c1e"
)

// world is a Callboard that people sign in to, and the GitHub that vouches for
// them.
type world struct {
	*testing.T
	dir      string
	db       *sql.DB
	keeper   *ingest.Service
	accounts *account.Service
	door     *auth.Door
	github   *githubtest.GitHub
	url      string
	log      *syncBuffer
	// hold is called before GitHub answers; nil for nothing.
	hold func(*http.Request)

	clock sync.Mutex
	now   time.Time
}

// setting is what a test's operator has chosen.
type setting struct {
	rules    account.Rules
	entrance account.Entrance
	guest    bool
	more     []*auth.Entry
	noKeep   bool
	public   string   // another public URL than the server's own
	issuers  []string // CIs that may be plain http
	proxies  []netip.Prefix
}

func newWorld(t *testing.T, s setting) *world {
	t.Helper()
	w := &world{T: t, dir: t.TempDir(), db: storetest.New(t), github: githubtest.New(), log: &syncBuffer{}, now: time.Now()}
	log := slog.New(slog.NewTextHandler(w.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	hub := httptest.NewServer(http.HandlerFunc(func(answer http.ResponseWriter, r *http.Request) {
		if w.hold != nil {
			w.hold(r)
		}
		w.github.ServeHTTP(answer, r)
	}))
	t.Cleanup(hub.Close)
	listener := httptest.NewUnstartedServer(nil)
	w.url = "http://" + listener.Listener.Addr().String()
	public, err := url.Parse(w.url)
	if s.public != "" {
		public, err = url.Parse(s.public)
	}
	if err != nil {
		t.Fatal(err)
	}
	w.github.AddApp(githubtest.App{ID: clientID, Secret: clientSecret, Callback: public.String() + "/auth/github/callback"})

	w.keeper = ingest.New(ingest.Config{DB: w.db, Model: catalog.BuiltInModel(), Interval: time.Hour, Now: w.tick,
		Source: source.New(source.Config{Base: w.dir, Files: []source.AllowedDir{{Path: w.dir}}})})
	ids := []string{"github"}
	for _, e := range s.more {
		ids = append(ids, e.ID)
	}
	if s.guest {
		ids = append(ids, account.GuestProvider)
	}
	if s.rules.Default == "" {
		s.rules.Default = catalog.RoleEditor
	}
	pictures := source.New(source.Config{GitHub: []source.GitHubHost{{Host: "github.com", BaseURL: hub.URL}}})
	w.accounts = account.New(account.Config{DB: w.db, Ingest: w.keeper, Source: pictures, Providers: ids, Rules: s.rules, PrivateIssuers: s.issuers, Log: log, Now: w.tick})
	sealer, err := account.NewSealer(clientSecret)
	if err != nil {
		t.Fatal(err)
	}
	s.entrance.Name = "GitHub"
	s.entrance.IDAnnotation, s.entrance.LoginAnnotation = "github.com/user-id", "github.com/user-login"
	entry := &auth.Entry{ID: "github", Type: "github", Name: "GitHub", Entrance: s.entrance, Sealer: sealer, Provider: auth.NewGitHub(auth.GitHub{
		ID: "github", ClientID: clientID, ClientSecret: clientSecret, Web: hub.URL, API: hub.URL + "/api/v3", Issuer: "https://github.com",
		Groups: true, Keep: !s.noKeep, Client: source.ServiceClient(true),
	})}
	w.door = auth.New(auth.Config{
		Accounts: w.accounts, Guest: s.guest, Entries: append([]*auth.Entry{entry}, s.more...), PublicURL: public, Proxies: s.proxies, Log: log, Now: w.tick,
		IssuerClient: func(string) *http.Client { return source.ServiceClient(true) },
	})

	api, err := graph.New(graph.Config{DB: w.db, Ingest: w.keeper, Model: catalog.BuiltInModel(), Accounts: w.accounts, Providers: w.door.Providers, Log: log})
	if err != nil {
		t.Fatal(err)
	}
	page, err := frontend.New(fstest.MapFS{"index.html": {Data: []byte("<html><head></head>the page</html>")}}, func(*http.Request) any { return nil })
	if err != nil {
		t.Fatal(err)
	}
	listener.Config.Handler = server.New(server.Config{
		PublicURL: public, GraphQL: api, Schema: graph.Schema(), Page: page, Auth: w.door, Log: log,
		Limits: server.Limits{Answer: time.Minute, Connections: 100},
	}).Handler()
	listener.Start()
	t.Cleanup(listener.Close)
	return w
}

// tick is a clock that never stands still.
func (w *world) tick() time.Time {
	w.clock.Lock()
	defer w.clock.Unlock()
	w.now = w.now.Add(time.Microsecond)
	return w.now
}

// pass lets time go by.
func (w *world) pass(d time.Duration) {
	w.clock.Lock()
	defer w.clock.Unlock()
	w.now = w.now.Add(d)
}

// declare registers a file, as an admin or as somebody with a role.
func (w *world) declare(role catalog.Role, name, text string) {
	w.Helper()
	if err := os.WriteFile(filepath.Join(w.dir, name), []byte(text), 0o644); err != nil {
		w.Fatal(err)
	}
	ctx := catalog.WithViewer(w.Context(), &catalog.Viewer{Login: "operator", Role: role})
	results, err := w.keeper.Register(ctx, []string{"file:./" + name}, false)
	if err != nil || len(results[0].Problems) > 0 {
		w.Fatalf("register %s: %v, %+v", name, err, results)
	}
}

// browser is somebody's.
type browser struct {
	*world
	*http.Client
}

func (w *world) browser() *browser {
	w.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		w.Fatal(err)
	}
	return &browser{w, &http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

// page is an answer.
type page struct {
	status int
	header http.Header
	body   string
}

func (b *browser) do(method, address string, form url.Values, header ...string) page {
	b.Helper()
	if strings.HasPrefix(address, "/") {
		address = b.url + address
	}
	var body io.Reader
	if form != nil {
		body = strings.NewReader(form.Encode())
	}
	r, err := http.NewRequestWithContext(b.Context(), method, address, body)
	if err != nil {
		b.Fatal(err)
	}
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	answer, err := b.Client.Do(r)
	if err != nil {
		b.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		b.Fatal(err)
	}
	return page{answer.StatusCode, answer.Header, string(text)}
}

// approve goes to the provider as somebody and returns where it sends the browser
// back to.
func (b *browser) approve(login, returnTo string) string {
	b.Helper()
	start := b.do("GET", "/auth/github/start?"+url.Values{"return_to": {returnTo}}.Encode(), nil)
	if start.status != http.StatusFound {
		b.Fatalf("start: got %d %s", start.status, start.body)
	}
	back := b.do("POST", start.header.Get("Location"), url.Values{"login": {login}})
	if back.status != http.StatusFound {
		b.Fatalf("the provider: got %d %s", back.status, back.body)
	}
	return back.header.Get("Location")
}

// signIn signs somebody in at GitHub; the answer is that of the callback.
func (b *browser) signIn(login string) page {
	b.Helper()
	return b.do("GET", b.approve(login, "/catalog"), nil)
}

// mustSignIn fails where somebody does not come in.
func (b *browser) mustSignIn(login string) {
	b.Helper()
	if in := b.signIn(login); in.status != http.StatusSeeOther {
		b.Fatalf("sign in as %s: got %d\n%s\nlog:\n%s", login, in.status, in.body, b.log)
	}
}

// ask asks the API, and fails where it answers with errors.
func (b *browser) ask(query string) map[string]any {
	b.Helper()
	data, code := b.try(query)
	if code != "" {
		b.Fatalf("%s\nanswered %s", query, code)
	}
	return data
}

// try asks the API; code is that of the first error.
func (b *browser) try(query string, header ...string) (data map[string]any, code string) {
	b.Helper()
	question, err := json.Marshal(map[string]any{"query": query})
	if err != nil {
		b.Fatal(err)
	}
	r, err := http.NewRequestWithContext(b.Context(), http.MethodPost, b.url+"/graphql", bytes.NewReader(question))
	if err != nil {
		b.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	response, err := b.Client.Do(r)
	if err != nil {
		b.Fatal(err)
	}
	defer response.Body.Close()
	var answer struct {
		Data   map[string]any
		Errors []struct{ Extensions struct{ Code string } }
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		b.Fatal(err)
	}
	if len(answer.Errors) > 0 {
		return answer.Data, answer.Errors[0].Extensions.Code
	}
	return answer.Data, ""
}

// viewer is who the API says is asking.
type viewer struct {
	User                              *struct{ Ref string }
	Login, Name, Email, Role, Picture string
	Provider                          string
	OwnershipRefs                     []string
	Sessions                          []struct {
		ID, UserAgent, IP string
		Current           bool
	}
}

// whoami is nil for whoever is not signed in.
func (b *browser) whoami(header ...string) *viewer {
	b.Helper()
	data, code := b.try("{ viewer { user { ref } login name email picture role provider ownershipRefs sessions { id current userAgent ip } } }", header...)
	if code == string(catalog.ErrUnauthenticated) {
		return nil
	}
	if code != "" {
		b.Fatalf("viewer: %s", code)
	}
	text, err := json.Marshal(data["viewer"])
	if err != nil {
		b.Fatal(err)
	}
	var v viewer
	if err := json.Unmarshal(text, &v); err != nil {
		b.Fatal(err)
	}
	return &v
}

// session is the secret in the browser's cookie.
func (b *browser) session() string {
	b.Helper()
	u, err := url.Parse(b.url)
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range b.Jar.Cookies(u) {
		if c.Name == "callboard_session" {
			return c.Value
		}
	}
	return ""
}

// syncBuffer is a log that is written and read at the same time.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *syncBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *syncBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

func toJSON(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
