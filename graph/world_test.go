package graph

import (
	"bytes"
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
	"github.com/callboard-dev/callboard/graph/object"
	"github.com/callboard-dev/callboard/store"
	"github.com/callboard-dev/callboard/store/storetest"
)

// world is a catalog read from files of a directory of its own, and the API over
// it. Everything the API asks of the database is counted.
type world struct {
	*testing.T
	dir        string
	db         *sql.DB
	service    *ingest.Service
	api        http.Handler
	objects    *object.Catalog
	statements *atomic.Int64
	viewer     *catalog.Viewer
	log        *bytes.Buffer
	clock      sync.Mutex
	now        time.Time
}

// newWorld returns a world with the company of testdata.
func newWorld(t *testing.T) *world {
	t.Helper()
	w := emptyWorld(t)
	company, err := os.ReadFile("testdata/company.yaml")
	if err != nil {
		t.Fatal(err)
	}
	w.write("company.yaml", string(company))
	w.register("company.yaml")
	return w
}

func emptyWorld(t *testing.T) *world {
	t.Helper()
	return worldWith(t)
}

// worldWith is an empty world that reads from GitHubs too.
func worldWith(t *testing.T, github ...source.GitHubHost) *world {
	t.Helper()
	url := storetest.URL(t)
	db, err := store.Open(t.Context(), url, store.Options{MaxConns: 4})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	w := &world{T: t, dir: t.TempDir(), db: db, viewer: catalog.LocalViewer(), log: &bytes.Buffer{}, now: time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)}
	w.service = ingest.New(ingest.Config{
		DB: db, Model: catalog.BuiltInModel(), Interval: time.Minute, Now: w.tick,
		Source: source.New(source.Config{Base: w.dir, Files: []source.AllowedDir{{Path: w.dir}}, GitHub: github}),
	})
	counted, n := counting(t, url)
	w.statements = n
	w.api, w.objects, err = build(Config{DB: counted, Ingest: w.service, Model: catalog.BuiltInModel(), Log: slog.New(slog.NewTextHandler(w.log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// hub returns an empty world, and the GitHub that it reads from; token may be empty.
func hub(t *testing.T, token string) (*world, *githubtest.GitHub) {
	t.Helper()
	github := githubtest.New()
	server := httptest.NewServer(github)
	t.Cleanup(server.Close)
	if token != "" {
		github.Grant(token)
	}
	return worldWith(t, source.GitHubHost{Host: "github.com", BaseURL: server.URL, Token: token}), github
}

// tick is a clock that never stands still.
func (w *world) tick() time.Time {
	w.clock.Lock()
	defer w.clock.Unlock()
	w.now = w.now.Add(time.Second)
	return w.now
}

func (w *world) write(name, content string) {
	w.Helper()
	if err := os.WriteFile(filepath.Join(w.dir, name), []byte(content), 0o644); err != nil {
		w.Fatal(err)
	}
}

func (w *world) ctx() context.Context { return catalog.WithViewer(w.Context(), w.viewer) }

// register registers one file of the directory, or reads it again.
func (w *world) register(name string) ingest.Result {
	w.Helper()
	results, err := w.service.Register(w.ctx(), []string{"file:./" + name}, false)
	if err != nil {
		w.Fatal(err)
	}
	return results[0]
}

// change replaces a part of a file and reads the file again.
func (w *world) change(name, old, now string) {
	w.Helper()
	text, err := os.ReadFile(filepath.Join(w.dir, name))
	if err != nil {
		w.Fatal(err)
	}
	if !strings.Contains(string(text), old) {
		w.Fatalf("%s has no %q", name, old)
	}
	w.write(name, strings.Replace(string(text), old, now, 1))
	w.register(name)
}

// answer is a response of the API.
type answer struct {
	Status int
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct{ Code string }
	}
	Extensions map[string]any
	// RetryAfter is the header of that name.
	RetryAfter string
}

// vars are variables of a query.
type vars map[string]any

// send asks the API, whatever comes of it.
func (w *world) send(query string, v vars) answer {
	w.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": v})
	if err != nil {
		w.Fatal(err)
	}
	return w.post(body)
}

func (w *world) post(body []byte) answer {
	w.Helper()
	r := httptest.NewRequestWithContext(w.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	return w.do(r)
}

func (w *world) do(r *http.Request) answer {
	w.Helper()
	ctx := catalog.WithRequestID(r.Context(), "r-1")
	if w.viewer != nil {
		ctx = catalog.WithViewer(ctx, w.viewer)
	}
	recorder := httptest.NewRecorder()
	w.api.ServeHTTP(recorder, r.WithContext(ctx))
	a := answer{Status: recorder.Code, RetryAfter: recorder.Header().Get("Retry-After")}
	if err := json.Unmarshal(recorder.Body.Bytes(), &a); err != nil {
		w.Fatalf("answer %d %q: %v", recorder.Code, recorder.Body, err)
	}
	return a
}

// ask asks the API a question that it must answer, and returns the data. An
// answer that the planner did not foresee in full is a failure.
func (w *world) ask(query string, v vars) map[string]any {
	w.Helper()
	before := w.objects.Fallbacks()
	a := w.send(query, v)
	if len(a.Errors) > 0 {
		w.Fatalf("%s\nanswered with errors: %+v\nlog: %s", query, a.Errors, w.log)
	}
	if n := w.objects.Fallbacks() - before; n > 0 {
		w.Errorf("%s\n%d fields were not planned for", query, n)
	}
	var data map[string]any
	if err := json.Unmarshal(a.Data, &data); err != nil {
		w.Fatal(err)
	}
	return data
}

// asks is ask that must take a number of statements.
func (w *world) asks(statements int64, query string, v vars) map[string]any {
	w.Helper()
	before := w.statements.Load()
	data := w.ask(query, v)
	if n := w.statements.Load() - before; n != statements {
		w.Errorf("%s\ntook %d statements, want %d", query, n, statements)
	}
	return data
}

// refused asks a question that must come to an error of a kind.
func (w *world) refused(code, query string, v vars) string {
	w.Helper()
	a := w.send(query, v)
	if len(a.Errors) == 0 {
		w.Fatalf("%s %v\nanswered %s, want %s", query, v, a.Data, code)
	}
	if got := a.Errors[0].Extensions.Code; got != code {
		w.Errorf("%s %v\ngot %s (%s), want %s", query, v, got, a.Errors[0].Message, code)
	}
	return a.Errors[0].Message
}

// at walks into data: keys, and positions of lists. Of a list that is met at a
// key, all elements are looked at.
func at(data any, path ...any) any {
	if len(path) == 0 {
		return data
	}
	switch d := data.(type) {
	case map[string]any:
		return at(d[path[0].(string)], path[1:]...)
	case []any:
		if i, ok := path[0].(int); ok {
			return at(d[i], path[1:]...)
		}
		out := make([]any, len(d))
		for i := range d {
			out[i] = at(d[i], path...)
		}
		return out
	}
	return nil
}

// text is data in a form that is easy to compare: compact JSON.
func text(data any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(data); err != nil {
		return err.Error()
	}
	return strings.TrimSpace(b.String())
}

// shows compares what is found at a path with compact JSON.
func (w *world) shows(data any, want string, path ...any) {
	w.Helper()
	if got := text(at(data, path...)); got != want {
		w.Errorf("%v: got\n  %s\nwant\n  %s", path, got, want)
	}
}

// counting opens a database whose statements are counted.
func counting(t testing.TB, url string) (*sql.DB, *atomic.Int64) {
	t.Helper()
	inner, err := pq.NewConnector(url)
	if err != nil {
		t.Fatal(err)
	}
	n := &atomic.Int64{}
	db := sql.OpenDB(countingConnector{inner, n})
	db.SetMaxIdleConns(4)
	t.Cleanup(func() { db.Close() })
	return db, n
}

type countingConnector struct {
	driver.Connector
	n *atomic.Int64
}

func (c countingConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return countingConn{conn.(fullConn), c.n}, nil
}

// fullConn is what database/sql uses of lib/pq's connections.
type fullConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.NamedValueChecker
	driver.Pinger
	driver.QueryerContext
	driver.SessionResetter
	driver.Validator
}

type countingConn struct {
	fullConn
	n *atomic.Int64
}

func (c countingConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	c.n.Add(1)
	return c.fullConn.QueryContext(ctx, query, args)
}

func (c countingConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	c.n.Add(1)
	return c.fullConn.ExecContext(ctx, query, args)
}

func ref(t *testing.T, s string) catalog.Ref {
	t.Helper()
	r, err := catalog.ParseRef(s, catalog.Ref{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func replace(s, old, now string) string { return strings.ReplaceAll(s, old, now) }

func equalFold(a, b string) bool { return strings.EqualFold(a, b) }
