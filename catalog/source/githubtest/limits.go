package githubtest

import (
	"net/http"
	"strconv"
	"time"
)

// Limits are how many requests may be asked in an hour.
type Limits struct {
	// Anonymous is the API's limit for those without a token, and Token for each
	// token: of theirs, answers that nothing has changed do not count.
	Anonymous, Token int
	// Raw is the raw host's limit; none where it is 0, as GitHub says of none.
	Raw int
}

// Limit changes the limits and begins a new hour.
func (g *GitHub) Limit(l Limits) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.limits = l
	clear(g.used)
	g.resets = time.Time{}
}

// admit counts a request and reports whether its asker has any left; what is
// left it tells in the answer's header.
func (g *GitHub) admit(w http.ResponseWriter, r *http.Request, resource string) bool {
	who, limit := resource+" "+token(r), g.limits.Anonymous
	switch {
	case resource == "raw":
		limit = g.limits.Raw
	case token(r) != "":
		limit = g.limits.Token
	}
	if limit == 0 {
		return true
	}
	if now := g.now(); !now.Before(g.resets) {
		clear(g.used)
		g.resets = now.Truncate(time.Second).Add(time.Hour)
	}
	allowed := g.used[who] < limit
	if allowed && !conditional(r) {
		g.used[who]++
	}
	header := w.Header()
	header.Set("X-Ratelimit-Limit", strconv.Itoa(limit))
	header.Set("X-Ratelimit-Remaining", strconv.Itoa(limit-g.used[who]))
	header.Set("X-Ratelimit-Used", strconv.Itoa(g.used[who]))
	header.Set("X-Ratelimit-Reset", strconv.FormatInt(g.resets.Unix(), 10))
	header.Set("X-Ratelimit-Resource", resource)
	switch {
	case allowed:
	case resource == "raw":
		w.WriteHeader(http.StatusTooManyRequests)
	default:
		failure(w, http.StatusForbidden, "API rate limit exceeded for 127.0.0.1.")
	}
	return allowed
}

// conditional reports whether r counts only if its answer is a new one.
func conditional(r *http.Request) bool { return token(r) != "" && r.Header.Get("If-None-Match") != "" }
