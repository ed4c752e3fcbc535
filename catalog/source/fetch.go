package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"code.dny.dev/ssrf"

	"github.com/callboard-dev/callboard/catalog"
)

const maxRedirects = 3

// readURL reads a file over https. Every hop of it is checked as if it had been
// registered.
func (r *Reader) readURL(ctx context.Context, a Address, etag string) (*File, error) {
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	u, err := url.Parse(a.Target)
	if err != nil {
		return nil, problem(a, catalog.InvalidField, err.Error(), "write an https URL", err)
	}
	if page := strings.Trim(u.Path, "/"); u.Host == githubHost && strings.Count(page, "/") < 2 {
		return nil, problem(a, catalog.NoDescriptor, a.Target+" is the page of a repository, not a file",
			"take the URL of the file's own page, such as https://github.com/"+page+"/blob/main/catalog-info.yaml", nil)
	}
	target, commit := r.reached(u)
	for range maxRedirects + 1 {
		file, next, err := r.hop(ctx, a, target, etag)
		if err != nil {
			return nil, err
		}
		if file != nil {
			file.Commit = commit
			return file, nil
		}
		target, _ = r.reached(next)
	}
	return nil, problem(a, catalog.Unreachable, fmt.Sprintf("%s redirects more than %d times", a, maxRedirects), "write the URL that it leads to", nil)
}

// hop asks for one URL: the answer is a file or the URL of the next hop.
func (r *Reader) hop(ctx context.Context, a Address, target, etag string) (*File, *url.URL, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	if err != nil {
		return nil, nil, problem(a, catalog.Unreachable, err.Error(), "", err)
	}
	host, err := r.allow(a, req.URL)
	if err != nil {
		return nil, nil, err
	}
	req.Header.Set("User-Agent", "callboard")
	if etag != "" && !strings.HasPrefix(etag, contentTagPrefix) {
		req.Header.Set("If-None-Match", etag)
	}
	select {
	case host.slots <- struct{}{}:
		defer func() { <-host.slots }()
	case <-ctx.Done():
		return nil, nil, unreachable(a, req.URL, ctx.Err())
	}
	resp, err := host.client.Do(req)
	if err != nil {
		return nil, nil, unreachable(a, req.URL, err)
	}
	defer resp.Body.Close()
	return answer(a, resp, etag)
}

func answer(a Address, resp *http.Response, etag string) (*File, *url.URL, error) {
	switch resp.StatusCode {
	case http.StatusOK:
		file, err := body(a, resp, etag)
		return file, nil, err
	case http.StatusNotModified:
		return &File{ETag: etag, NotModified: true}, nil, nil
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		next, err := resp.Location()
		if err != nil {
			return nil, nil, unreachable(a, resp.Request.URL, err)
		}
		if next.User != nil {
			return nil, nil, problem(a, catalog.HostNotAllowed, a.Target+" redirects to a URL with a user or a password", "", nil)
		}
		return nil, next, nil
	}
	return nil, nil, refusal(a, resp)
}

func body(a Address, resp *http.Response, etag string) (*File, error) {
	if strings.HasPrefix(resp.Header.Get("Content-Type"), "text/html") {
		return nil, problem(a, catalog.NoDescriptor, a.Target+" is a web page, not a file", "write the URL of the file itself, often called “raw”", nil)
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, MaxSize+1))
	switch {
	case err != nil:
		return nil, unreachable(a, resp.Request.URL, err)
	case len(data) > MaxSize:
		return nil, tooLarge(a)
	}
	tag := resp.Header.Get("ETag")
	if tag == "" || len(tag) > maxETag {
		return unlessSame(data, contentTag(data), etag), nil
	}
	return &File{Data: data, ETag: tag}, nil
}

// maxETag is the length up to which the tag of a host is kept.
const maxETag = 512

// refusal says what an answer without a file means.
func refusal(a Address, resp *http.Response) *ReadError {
	host, status := resp.Request.URL.Host, resp.StatusCode
	limited := status == http.StatusTooManyRequests || status == http.StatusForbidden && resp.Header.Get("X-Ratelimit-Remaining") == "0"
	var e *ReadError
	switch {
	case status == http.StatusNotFound || status == http.StatusGone:
		e = problem(a, catalog.NotFound, fmt.Sprintf("%s has no file %s, or does not show it to us", host, a.Target), "", nil)
	case limited:
		e = problem(a, catalog.RateLimited, host+" asks us to slow down", "", nil)
	case status == http.StatusUnauthorized || status == http.StatusForbidden:
		e = problem(a, catalog.Unreachable, fmt.Sprintf("%s does not let us read %s: it answered %s", host, a.Target, resp.Status), "", nil)
	default:
		e = problem(a, catalog.Unreachable, fmt.Sprintf("%s answered %s", host, resp.Status), "", nil)
	}
	e.RetryAfter = min(max(retryAfter(resp.Header, time.Now()), 0), maxRetryAfter)
	return e
}

// maxRetryAfter bounds how long a host may send us away.
const maxRetryAfter = time.Hour

// retryAfter reads Retry-After in both its forms, and GitHub's own header.
func retryAfter(h http.Header, now time.Time) time.Duration {
	if seconds, err := strconv.Atoi(h.Get("Retry-After")); err == nil {
		return time.Duration(min(seconds, int(maxRetryAfter/time.Second))) * time.Second
	}
	if at, err := http.ParseTime(h.Get("Retry-After")); err == nil {
		return at.Sub(now)
	}
	if at, err := strconv.ParseInt(h.Get("X-Ratelimit-Reset"), 10, 64); err == nil && h.Get("X-Ratelimit-Remaining") == "0" {
		return time.Unix(at, 0).Sub(now)
	}
	return 0
}

func unreachable(a Address, u *url.URL, err error) *ReadError {
	var timeout interface{ Timeout() bool }
	switch {
	case errors.Is(err, ssrf.ErrProhibitedIP):
		hint := fmt.Sprintf("if that is meant, allow it in callboard.yaml:\nsources:\n  urls:\n    - host: %s\n      insecure: true", u.Host)
		return problem(a, catalog.HostNotAllowed, u.Host+" leads to an address that is not on the public internet", hint, err)
	case errors.As(err, &timeout) && timeout.Timeout():
		return problem(a, catalog.Unreachable, u.Host+" does not answer in time", "", err)
	}
	cause := err
	for errors.Unwrap(cause) != nil {
		cause = errors.Unwrap(cause)
	}
	return problem(a, catalog.Unreachable, fmt.Sprintf("%s cannot be read: %v", a.Target, cause), "", err)
}
