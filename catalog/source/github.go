package source

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/callboard-dev/callboard/catalog"
)

const (
	githubHost  = "github.com"
	rawHost     = "raw.githubusercontent.com"
	apiHost     = "api.github.com"
	avatarsHost = "avatars.githubusercontent.com"
	// githubPatience is how long GitHub wants to be left alone when it does not
	// say for how long.
	githubPatience = time.Minute
)

// github is one GitHub: where it is really reached, and as whom.
type github struct {
	host          string // as addresses name it, with its port unless that is 443
	web, api, raw *url.URL
	// avatars is where the pictures of people are; nil where GitHub keeps them.
	avatars *url.URL
	token   string
	// fingerprint tells tokens apart, and says nothing of them.
	fingerprint string
	// apiLane is the way to the API, with the token if there is one; rawLane that
	// of strangers to the files.
	apiLane, rawLane *lane
	remembered       *memory

	mu   sync.Mutex
	refs map[string][]string // branches, tags and commits known of repositories
}

func (r *Reader) newGitHub(c GitHubHost) *github {
	host := strings.ToLower(strings.TrimSuffix(c.Host, ":443"))
	g := &github{host: host, token: c.Token, remembered: newMemory(), refs: map[string][]string{}}
	base := strings.TrimRight(c.BaseURL, "/")
	switch {
	case base == "" && host == githubHost:
		g.web, g.api, g.raw = mustURL("https://"+githubHost), mustURL("https://"+apiHost), mustURL("https://"+rawHost)
	case base == "":
		base = "https://" + host
		fallthrough
	default:
		g.web, g.api, g.raw, g.avatars = mustURL(base), mustURL(base+"/api/v3"), mustURL(base+"/raw"), mustURL(base+"/avatars")
	}
	if c.Token != "" {
		sum := sha256.Sum256([]byte("callboard " + host + " " + c.Token))
		g.fingerprint = hex.EncodeToString(sum[:6])
	}
	g.apiLane, g.rawLane = newLane(host, r.now), newLane(host, r.now)
	g.apiLane.patience, g.rawLane.patience = githubPatience, githubPatience
	return g
}

// mustURL parses a URL of the settings. One that is none leads nowhere.
func mustURL(s string) *url.URL {
	u, err := url.Parse(s)
	if err != nil {
		return &url.URL{}
	}
	return u
}

// addGitHub makes a GitHub known, and the hosts that it is reached at.
func (r *Reader) addGitHub(c GitHubHost) {
	g := r.newGitHub(c)
	r.githubs = append(r.githubs, g)
	elsewhere := c.BaseURL != ""
	for _, u := range []*url.URL{g.web, g.raw, g.api} {
		known := slices.ContainsFunc(r.hosts, func(h *host) bool { return h.ours && h.at(u) })
		if !known {
			h := r.newHost(AllowedHost{Host: u.Host, Insecure: elsewhere || c.Insecure})
			h.ours = true
			r.hosts = append(r.hosts, h)
		}
	}
}

// authorize adds the token to a request to the API.
func (g *github) authorize(req *http.Request) {
	req.Header.Set("X-Github-Api-Version", "2022-11-28")
	if g.token != "" {
		req.Header.Set("Authorization", "Bearer "+g.token)
	}
}

// githubOf is the GitHub that a page lies on; nil where that is none of ours.
func (r *Reader) githubOf(p page) *github {
	i := slices.IndexFunc(r.githubs, func(g *github) bool { return g.host == p.host })
	if i < 0 {
		return nil
	}
	return r.githubs[i]
}

// githubAt is the page that an address names on one of our GitHubs.
func (r *Reader) githubAt(a Address) (*github, page, bool) {
	p, ok := pageAt(a)
	if !ok {
		return nil, page{}, false
	}
	g := r.githubOf(p)
	return g, p, g != nil
}

// reached is the URL that is really asked for u where that lies on a GitHub: the
// raw host for files, which needs no credentials and costs no budget.
func (r *Reader) reached(u *url.URL) (target string, ok bool) {
	if p, ok := parsePage(u); ok && p.file() {
		if g := r.githubOf(p); g != nil {
			return g.raw.String() + "/" + p.repo + "/" + p.rest, true
		}
	}
	for _, g := range r.githubs {
		switch {
		case u.Scheme == "https" && hostPort(u) == g.host:
			return strings.TrimSuffix(g.web.String(), "/") + u.RequestURI(), true
		case g.host == githubHost && u.Scheme == "https" && hostPort(u) == rawHost:
			return g.raw.String() + u.RequestURI(), true
		case g.host == githubHost && g.avatars != nil && u.Scheme == "https" && hostPort(u) == avatarsHost:
			return g.avatars.String() + u.RequestURI(), true
		}
	}
	return "", false
}

// laneFor is the way that a request to u takes.
func (r *Reader) laneFor(h *host, u *url.URL) *lane {
	if h == r.gallery { // of many hosts, none of which is to hold up the others
		return newLane(u.Host, r.now)
	}
	for _, g := range r.githubs {
		switch {
		case h.ours && within(g.api, u):
			return g.apiLane
		case h.ours && within(g.raw, u):
			return g.rawLane
		}
	}
	return h.lane
}

// addTokenHint says where a token for the host belongs.
func (g *github) addTokenHint() string {
	return "callboard.local.yaml:\nsources:\n  github:\n    - host: " + g.host + "\n      token: …"
}

func (g *github) moreWithToken() string {
	return "with a token GitHub allows thousands of requests an hour: add one for this host to " + g.addTokenHint()
}

// reword is explain where err is a ReadError.
func (g *github) reword(err error, p page, stranger bool) error {
	if e, ok := err.(*ReadError); ok { //nolint:errorlint // it is ours, and not wrapped
		return g.explain(e, p, stranger)
	}
	return err
}

// explain words what a GitHub refused for whoever named the file. stranger says
// that it was asked without a token although there is one.
func (g *github) explain(e *ReadError, p page, stranger bool) *ReadError {
	authenticated := g.token != "" && !stranger
	switch {
	case e.status == http.StatusNotFound && stranger && g.token != "":
		e.Problem.Message = g.host + " shows no file " + e.Problem.URL + " to strangers"
		e.Problem.Hint = "it lies in another repository than the file that names it, so our token is not used: make " + p.repo + " public, or keep the file beside the one that names it"
	case e.status == http.StatusNotFound && !authenticated:
		e.Problem.Message = g.host + " shows no file " + e.Problem.URL + ": there is none, or its repository is private"
		e.Problem.Hint = "look whether branch and path are right; if the repository is private, add a token for this host to " + g.addTokenHint()
	case e.status == http.StatusUnauthorized && authenticated:
		e.Problem.Message = g.host + " does not accept our token: " + orElse(e.said, "it answered 401")
		e.Problem.Hint = "perhaps it has expired; put a new one into " + g.addTokenHint()
	case e.status == http.StatusForbidden && e.Problem.Code != catalog.RateLimited:
		e.Problem.Message = g.host + " forbids us to read " + e.Problem.URL + ": " + orElse(e.said, "it answered 403")
		e.Problem.Hint = "the token under sources.github needs the right to read the contents of " + p.repo + "; some organizations must approve it first"
	case e.Problem.Code == catalog.RateLimited && !authenticated:
		e.Problem.Hint = g.moreWithToken()
	}
	return e
}

func orElse(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
