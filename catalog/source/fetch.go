package source

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/callboard-dev/callboard/catalog"
)

const (
	// totalTimeout bounds one reading over all its redirects, waiting for its turn
	// left out.
	totalTimeout = 15 * time.Second
	maxRedirects = 3
)

// question is one thing to be asked of a host.
type question struct {
	// about is the address that problems are told of.
	about Address
	// target is the URL that is really asked. ours says that we made it.
	target string
	ours   bool
	accept string
	// etag is what the host gave with an earlier answer to the same question.
	etag string
	// github is whose credentials may be sent, to its API only; nil where we ask
	// as a stranger.
	github *github
	// picture says that a picture is asked for, which may lie anywhere.
	picture bool
}

// answer is what a host said in the end, with status 200 or 304.
type answer struct {
	data        []byte
	header      http.Header
	notModified bool
	at          time.Time // when it came
}

// ask asks, following redirects. Every hop is checked as if it had been
// registered, and credentials are not sent any more once a hop led elsewhere.
func (r *Reader) ask(ctx context.Context, q question) (*answer, error) {
	left := r.timeout
	for range maxRedirects + 1 {
		got, next, err := r.hop(ctx, q, &left)
		if err != nil || got != nil {
			return got, err
		}
		from, _ := url.Parse(q.target)
		if !sameOrigin(from, next) {
			q.github, q.ours = nil, false
		}
		if target, ok := r.reached(next); ok {
			q.target, q.ours = target, true
		} else {
			q.target = next.String()
		}
	}
	return nil, problem(q.about, catalog.Unreachable, fmt.Sprintf("%s redirects more than %d times", q.about, maxRedirects), "write the URL that it leads to", nil)
}

// hop asks for one URL: it gives an answer or the URL of the next hop. left is the
// time that all hops have together.
func (r *Reader) hop(ctx context.Context, q question, left *time.Duration) (*answer, *url.URL, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, q.target, nil)
	if err != nil {
		return nil, nil, problem(q.about, catalog.Unreachable, err.Error(), "", err)
	}
	host, err := r.hostFor(q, req.URL)
	if err != nil {
		return nil, nil, err
	}
	q.dress(req)
	select {
	case host.slots <- struct{}{}:
		defer func() { <-host.slots }()
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	lane := r.laneFor(host, req.URL)
	if held := lane.enter(q.about); held != nil {
		return nil, nil, held
	}
	defer lane.leave()
	start := time.Now()
	defer func() { *left -= time.Since(start) }()
	timed, cancel := context.WithTimeout(ctx, *left)
	defer cancel()
	got, next, failure := q.exchange(host.client, req.WithContext(timed), lane)
	if ctx.Err() != nil {
		return nil, nil, ctx.Err()
	}
	switch {
	case failure == nil:
		lane.answered(nil)
		return got, next, nil
	case failure.hostFailed:
		lane.failed(failure)
	default:
		lane.answered(failure)
	}
	return nil, nil, failure
}

// hostFor returns the host that a question may be asked of at u.
func (r *Reader) hostFor(q question, u *url.URL) (*host, error) {
	if q.picture {
		return r.hang(q, u)
	}
	return r.allow(q.about, u, q.ours)
}

// dress adds what belongs into the header.
func (q *question) dress(req *http.Request) {
	req.Header.Set("User-Agent", "callboard")
	if q.accept != "" {
		req.Header.Set("Accept", q.accept)
	}
	if q.etag != "" {
		req.Header.Set("If-None-Match", q.etag)
	}
	if q.github != nil && within(q.github.api, req.URL) {
		q.github.authorize(req)
	}
}

// exchange sends the request and reads what comes back.
func (q *question) exchange(client *http.Client, req *http.Request, lane *lane) (*answer, *url.URL, *ReadError) {
	resp, err := client.Do(req) //nolint:gosec // allow has decided where it may lead
	if err != nil {
		return nil, nil, unreachable(q.about, req.URL, err)
	}
	defer resp.Body.Close()
	lane.note(resp.Header)
	switch status := resp.StatusCode; {
	case status == http.StatusOK:
		data, failure := q.body(resp)
		if failure != nil {
			return nil, nil, failure
		}
		return &answer{data: data, header: resp.Header, at: lane.now()}, nil, nil
	case status == http.StatusNotModified && q.etag != "":
		return &answer{header: resp.Header, notModified: true, at: lane.now()}, nil, nil
	case redirects(status):
		next, err := resp.Location()
		if err != nil {
			return nil, nil, unreachable(q.about, req.URL, err)
		}
		if next.User != nil {
			return nil, nil, problem(q.about, catalog.HostNotAllowed, q.about.Target+" redirects to a URL with a user or a password", "", nil)
		}
		return nil, next, nil
	}
	return nil, nil, refusal(q.about, resp, lane.now())
}

func redirects(status int) bool {
	switch status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}

func (q *question) body(resp *http.Response) ([]byte, *ReadError) {
	if strings.HasPrefix(resp.Header.Get("Content-Type"), "text/html") {
		return nil, webPage(q.about)
	}
	limit := MaxSize
	if q.picture {
		limit = MaxPicture
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, int64(limit)+1))
	switch {
	case err != nil:
		return nil, unreachable(q.about, resp.Request.URL, err)
	case len(data) > limit:
		return nil, tooLarge(q.about, limit)
	case looksLikeHTML(data) && !strings.HasSuffix(resp.Request.URL.Path, ".html"):
		return nil, webPage(q.about)
	}
	return data, nil
}

// looksLikeHTML recognises the pages of proxies and sign-ins that are sent as if
// they were the file.
func looksLikeHTML(data []byte) bool {
	start := strings.ToLower(strings.TrimLeft(string(data[:min(len(data), 64)]), " \t\r\n\ufeff"))
	return strings.HasPrefix(start, "<!doctype html") || strings.HasPrefix(start, "<html")
}

// sameOrigin reports whether both have the scheme, host and port in common.
func sameOrigin(a, b *url.URL) bool { return a.Scheme == b.Scheme && hostPort(a) == hostPort(b) }

// within reports whether u lies below base: same scheme, host and port, and whole
// segments of its path.
func within(base, u *url.URL) bool {
	prefix := strings.TrimSuffix(base.Path, "/") + "/"
	return sameOrigin(base, u) && strings.HasPrefix(u.Path+"/", prefix)
}
