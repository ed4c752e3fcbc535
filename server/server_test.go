package server_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/frontend"
	"github.com/callboard-dev/callboard/server"
	"github.com/callboard-dev/callboard/server/auth"
)

// config is of a server whose API says who asked what.
func config(t *testing.T) server.Config {
	t.Helper()
	page, err := frontend.New(fstest.MapFS{
		"index.html":      {Data: []byte("<html><head></head>the page</html>")},
		"graphiql.html":   {Data: []byte("<html>the editor</html>")},
		"openapi.html":    {Data: []byte("<html>the reader</html>")},
		"assets/app-1.js": {Data: []byte("script")},
	}, func(*http.Request) any { return nil })
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	return server.Config{
		Listener:  listener,
		PublicURL: &url.URL{Scheme: "http", Host: "callboard.example.com"},
		GraphQL: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			body, _ := io.ReadAll(r.Body)
			_, _ = io.WriteString(w, catalog.ViewerFrom(r.Context()).Login+" asked "+string(body))
		}),
		Schema: "type Query",
		Page:   page,
		Auth:   auth.New(auth.Config{Local: true, PublicURL: &url.URL{Scheme: "http", Host: "callboard.example.com"}}),
		Ready:  func(context.Context) error { return nil },
		Limits: server.Limits{Answer: time.Minute, Connections: 8},
		Log:    slog.New(slog.DiscardHandler),
	}
}

// request is one to a server, as tables write it.
type request struct {
	method, path, body string
	header             map[string]string
}

func (q request) ask(t *testing.T, h http.Handler) (*http.Response, string) {
	t.Helper()
	r := httptest.NewRequest(q.method, q.path, strings.NewReader(q.body))
	r.Host = "localhost"
	for name, value := range q.header {
		if name == "Host" {
			r.Host = value
		}
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result(), w.Body.String()
}

func TestRoutes(t *testing.T) {
	t.Parallel()
	h := server.New(config(t)).Handler()
	for _, c := range []struct {
		method, path string
		status       int
		body         string
	}{
		{"GET", "/", 200, "the page"},
		{"GET", "/catalog/default/component/pay", 200, "the page"},
		{"HEAD", "/", 200, ""},
		{"POST", "/", 405, ""},
		{"GET", "/graphiql", 200, "the editor"},
		{"GET", "/openapi", 200, "the reader"},
		{"POST", "/openapi", 405, ""},
		{"GET", "/assets/app-1.js", 200, "script"},
		{"GET", "/assets/app-0.js", 404, ""},
		{"GET", "/graphql?query={viewer{login}}", 200, "guest asked"},
		{"POST", "/graphql", 200, "guest asked"},
		{"DELETE", "/graphql", 405, ""},
		{"GET", "/graphql/schema.graphqls", 200, "type Query"},
		{"GET", "/livez", 200, "alive"},
		{"GET", "/readyz", 200, "ready"},
	} {
		answer, body := request{method: c.method, path: c.path}.ask(t, h)
		if answer.StatusCode != c.status || !strings.Contains(body, c.body) {
			t.Errorf("%s %s: got %d %q, want %d %q", c.method, c.path, answer.StatusCode, body, c.status, c.body)
		}
	}
}

func TestOnlyKnownHostsAreAnswered(t *testing.T) {
	t.Parallel()
	h := server.New(config(t)).Handler()
	for host, status := range map[string]int{
		"localhost": 200, "LOCALHOST:7007": 200, "127.0.0.1": 200, "127.0.0.1:7007": 200, "127.3.2.1": 200, "[::1]:7007": 200, "[::1]": 200,
		"callboard.example.com": 200, "Callboard.Example.Com:443": 200,
		"evil.example": 421, "localhost.evil.example": 421, "127.0.0.1.evil.example": 421, "callboard.example.com.evil.example": 421,
		"192.168.1.4:7007": 421, "0.0.0.0": 421, "": 421, "[::]": 421, "localhost:80:80": 421,
	} {
		for _, path := range []string{"/", "/graphql", "/readyz"} {
			q := request{method: "GET", path: path, header: map[string]string{"Host": host}}
			answer, _ := q.ask(t, h)
			if refused := answer.StatusCode == http.StatusMisdirectedRequest; refused != (status == 421) {
				t.Errorf("host %q, %s: got %d, want %d", host, path, answer.StatusCode, status)
			}
		}
	}
}

func TestG11OtherSitesPagesDoNotReachTheAPI(t *testing.T) {
	t.Parallel()
	h := server.New(config(t)).Handler()
	for name, c := range map[string]struct {
		header map[string]string
		status int
	}{
		"a program":                 {nil, 200},
		"our own page":              {map[string]string{"Sec-Fetch-Site": "same-origin"}, 200},
		"typed into the browser":    {map[string]string{"Sec-Fetch-Site": "none"}, 200},
		"the public origin":         {map[string]string{"Origin": "http://callboard.example.com"}, 200},
		"another site":              {map[string]string{"Sec-Fetch-Site": "cross-site"}, 403},
		"a neighbouring site":       {map[string]string{"Sec-Fetch-Site": "same-site"}, 403},
		"a foreign origin":          {map[string]string{"Origin": "https://evil.example"}, 403},
		"origin null":               {map[string]string{"Origin": "null"}, 403},
		"an origin that looks ours": {map[string]string{"Origin": "http://callboard.example.com.evil.example"}, 403},
		"our origin on https":       {map[string]string{"Origin": "https://callboard.example.com"}, 403},
	} {
		answer, body := request{"POST", "/graphql", "{}", c.header}.ask(t, h)
		if answer.StatusCode != c.status {
			t.Errorf("%s: got %d %s, want %d", name, answer.StatusCode, body, c.status)
		}
		if ran := strings.Contains(body, "guest asked"); ran != (c.status == 200) {
			t.Errorf("%s: the API was asked: %t", name, ran)
		}
	}
}

func TestAnswersOfTheAPIAreNotKept(t *testing.T) {
	t.Parallel()
	answer, _ := request{method: "POST", path: "/graphql"}.ask(t, server.New(config(t)).Handler())
	if got := answer.Header.Get("Cache-Control"); got != "no-store" {
		t.Errorf("got %q", got)
	}
}

func TestLongAnswersAreCompressed(t *testing.T) {
	t.Parallel()
	c := config(t)
	c.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, strings.Repeat("x", 10_000))
	})
	q := request{method: "POST", path: "/graphql", header: map[string]string{"Accept-Encoding": "gzip"}}
	answer, body := q.ask(t, server.New(c).Handler())
	if answer.Header.Get("Content-Encoding") != "gzip" || len(body) > 1000 {
		t.Errorf("got %d bytes, %v", len(body), answer.Header)
	}
}

func TestSecurityHeaders(t *testing.T) {
	t.Parallel()
	c := config(t)
	c.PublicURL = &url.URL{Scheme: "https", Host: "callboard.example.com"}
	h := server.New(c).Handler()
	for path, policy := range map[string]string{
		"/":          "style-src 'self';",
		"/graphql":   "require-trusted-types-for 'script'; trusted-types default docs",
		"/assets/x":  "default-src 'none'",
		"/graphiql":  "style-src 'self' 'unsafe-inline'",
		"/livez":     "frame-ancestors 'none'",
		"/somewhere": "script-src 'self';",
	} {
		answer, _ := request{method: "GET", path: path}.ask(t, h)
		if got := answer.Header.Get("Content-Security-Policy"); !strings.Contains(got, policy) || strings.Contains(got, "unsafe-eval") {
			t.Errorf("%s: the policy is %s", path, got)
		}
		for name, want := range map[string]string{
			"X-Content-Type-Options":     "nosniff",
			"Cross-Origin-Opener-Policy": "same-origin",
			"Referrer-Policy":            "same-origin",
			"Strict-Transport-Security":  "max-age=31536000",
		} {
			if got := answer.Header.Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", path, name, got, want)
			}
		}
	}
	plain, _ := request{method: "GET", path: "/"}.ask(t, server.New(config(t)).Handler())
	if got := plain.Header.Get("Strict-Transport-Security"); got != "" {
		t.Errorf("over http: Strict-Transport-Security is %q", got)
	}
}

func TestDefinitionsOfStrangersAreShownInASandbox(t *testing.T) {
	t.Parallel()
	answer, _ := request{method: "GET", path: "/openapi"}.ask(t, server.New(config(t)).Handler())
	policy := answer.Header.Get("Content-Security-Policy")
	for _, part := range []string{"default-src 'none'", "script-src 'self'", "frame-ancestors 'self'", "form-action 'none'", "sandbox allow-scripts"} {
		if !slices.Contains(strings.Split(policy, "; "), part) {
			t.Errorf("the policy lacks %s: %s", part, policy)
		}
	}
	for _, part := range []string{"unsafe-eval", "connect-src", "allow-same-origin"} {
		if strings.Contains(policy, part) {
			t.Errorf("the policy has %s: %s", part, policy)
		}
	}
}

func TestReadiness(t *testing.T) {
	t.Parallel()
	c := config(t)
	c.Ready = func(context.Context) error { return errors.New("password=hunter2") }
	h := server.New(c).Handler()
	answer, body := request{method: "GET", path: "/readyz"}.ask(t, h)
	if answer.StatusCode != http.StatusServiceUnavailable || strings.Contains(body, "hunter2") {
		t.Errorf("got %d %q, want 503 and no reason for strangers", answer.StatusCode, body)
	}
	if answer, _ := (request{method: "GET", path: "/livez"}).ask(t, h); answer.StatusCode != http.StatusOK {
		t.Errorf("/livez: got %d, want 200 whatever the database does", answer.StatusCode)
	}
}

func TestPanicIsOneAnswersFault(t *testing.T) {
	t.Parallel()
	c := config(t)
	c.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("secret") })
	var log strings.Builder
	c.Log = slog.New(slog.NewTextHandler(&log, nil))
	answer, body := request{"POST", "/graphql", "{}", map[string]string{"Content-Type": "application/json"}}.ask(t, server.New(c).Handler())
	id := answer.Header.Get("X-Request-Id")
	if answer.StatusCode != http.StatusInternalServerError || strings.Contains(body, "secret") || !strings.Contains(body, id) {
		t.Errorf("got %d %q, want 500 with request %s", answer.StatusCode, body, id)
	}
	if !strings.Contains(log.String(), "fault=secret") || strings.Count(log.String(), "request_id="+id) != 2 {
		t.Errorf("the log has\n%s", &log)
	}
}
