package githubtest

import (
	"net/http"
	"strings"
	"sync"
	"time"
)

// GitHub answers as GitHub does. It is safe for concurrent use.
type GitHub struct {
	mu      sync.Mutex
	routes  *http.ServeMux
	repos   map[string]*repository // by slug, in lower case
	renamed map[string]string      // old slugs to new ones
	tokens  map[string][]string    // to the slugs of the private repositories they open
	limits  Limits
	used    map[string]int // requests of the window, by who asks
	resets  time.Time
	now     func() time.Time
	faults  []*Fault
	asked   []Request
	people  accounts
}

// New returns a GitHub without repositories, with GitHub's own limits.
func New() *GitHub {
	g := &GitHub{
		routes: http.NewServeMux(), repos: map[string]*repository{}, renamed: map[string]string{}, tokens: map[string][]string{},
		limits: Limits{Anonymous: 60, Token: 5000}, used: map[string]int{}, now: time.Now,
	}
	api := func(pattern string, answer func(*call)) {
		g.routes.HandleFunc("GET /api/v3/repos/{owner}/{repo}"+pattern, func(w http.ResponseWriter, r *http.Request) { g.api(w, r, answer) })
	}
	api("", (*call).repository)
	api("/contents/{path...}", (*call).contents)
	api("/git/trees/{ref...}", (*call).tree)
	api("/branches", (*call).branches)
	api("/branches/{ref...}", (*call).branch)
	api("/commits", (*call).commits)
	api("/commits/{ref...}", (*call).commit)
	g.routeSignIn()
	g.routes.HandleFunc("GET /raw/{owner}/{repo}/{rest...}", g.raw)
	g.routes.HandleFunc("GET /{owner}/{repo}/{rest...}", g.web)
	g.routes.HandleFunc("GET /{owner}/{repo}", g.web)
	return g
}

// SetNow replaces the clock by which limits end.
func (g *GitHub) SetNow(now func() time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.now = now
}

// Grant makes token valid: it opens the private repositories named, and all
// public ones.
func (g *GitHub) Grant(token string, slugs ...string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, slug := range slugs {
		g.tokens[token] = append(g.tokens[token], strings.ToLower(slug))
	}
	if len(slugs) == 0 {
		g.tokens[token] = nil
	}
}

// Revoke makes token invalid.
func (g *GitHub) Revoke(token string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.tokens, token)
}

// Request is one that was asked.
type Request struct {
	// URI is its path and query.
	URI string
	// Token is the credential that came with it.
	Token string
	// IfNoneMatch is the ETag that came with it.
	IfNoneMatch string
	// Status is what was answered; 0 where the connection was cut.
	Status int
}

// Requests returns what was asked so far, in order.
func (g *GitHub) Requests() []Request {
	g.mu.Lock()
	defer g.mu.Unlock()
	return append([]Request(nil), g.asked...)
}

// Forget forgets what was asked so far.
func (g *GitHub) Forget() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.asked = nil
}

// ServeHTTP answers one request and notes it.
func (g *GitHub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	noted := &recorder{ResponseWriter: w}
	defer func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		g.asked = append(g.asked, Request{URI: r.URL.RequestURI(), Token: token(r), IfNoneMatch: r.Header.Get("If-None-Match"), Status: noted.status})
	}()
	if fault := g.fault(r); fault != nil {
		fault.answer(noted, r)
		return
	}
	g.routes.ServeHTTP(noted, r)
}

// token is the credential of a request, however it is spelled.
func token(r *http.Request) string {
	value := r.Header.Get("Authorization")
	for _, scheme := range []string{"Bearer ", "token "} {
		if rest, ok := strings.CutPrefix(value, scheme); ok {
			return rest
		}
	}
	return value
}

// recorder notes the status of an answer.
type recorder struct {
	http.ResponseWriter

	status int
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(data []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	return r.ResponseWriter.Write(data)
}

// Unwrap lets http.ResponseController reach what is below.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }
