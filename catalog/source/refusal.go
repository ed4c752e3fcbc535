package source

import (
	"encoding/json"
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

// refusal says what an answer without a file means.
func refusal(a Address, resp *http.Response, now time.Time) *ReadError {
	host, status := resp.Request.URL.Host, resp.StatusCode
	said := saidIn(resp)
	var e *ReadError
	switch {
	case status == http.StatusNotFound || status == http.StatusGone:
		e = problem(a, catalog.NotFound, fmt.Sprintf("%s has no file %s, or does not show it to us", host, a.Target), "", nil)
	case limited(resp, said):
		e = problem(a, catalog.RateLimited, host+" asks us to slow down", "", nil)
	case status == http.StatusUnauthorized || status == http.StatusForbidden:
		e = problem(a, catalog.Unreachable, fmt.Sprintf("%s does not let us read %s: it answered %s", host, a.Target, resp.Status), "", nil)
	default:
		e = problem(a, catalog.Unreachable, fmt.Sprintf("%s answered %s", host, resp.Status), "", nil)
		e.hostFailed = status >= http.StatusInternalServerError
	}
	e.status, e.said = status, said
	e.RetryAfter = min(max(retryAfter(resp.Header, now), 0), maxRetryAfter)
	if e.Problem.Code == catalog.RateLimited && e.RetryAfter > 0 {
		e.Problem.Message += " until " + clock(now.Add(e.RetryAfter))
	}
	return e
}

// limited reports whether an answer means that we ask too often.
func limited(resp *http.Response, said string) bool {
	if resp.StatusCode != http.StatusForbidden {
		return resp.StatusCode == http.StatusTooManyRequests
	}
	return resp.Header.Get("X-Ratelimit-Remaining") == "0" || resp.Header.Get("Retry-After") != "" || strings.Contains(strings.ToLower(said), "rate limit")
}

// saidIn is the reason that the body of an answer gives, if it is JSON that does.
func saidIn(resp *http.Response) string {
	if !strings.Contains(resp.Header.Get("Content-Type"), "json") {
		return ""
	}
	var body struct{ Message string }
	data, err := io.ReadAll(io.LimitReader(resp.Body, 16<<10))
	if err != nil || json.Unmarshal(data, &body) != nil {
		return ""
	}
	return strings.ToValidUTF8(body.Message[:min(len(body.Message), 300)], "")
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
	if errors.Is(err, ssrf.ErrProhibitedIP) {
		hint := fmt.Sprintf("if that is meant, allow it in callboard.yaml:\nsources:\n  urls:\n    - host: %s\n      insecure: true", u.Host)
		return problem(a, catalog.HostNotAllowed, u.Host+" leads to an address that is not on the public internet", hint, err)
	}
	var timeout interface{ Timeout() bool }
	var e *ReadError
	switch {
	case errors.As(err, &timeout) && timeout.Timeout():
		e = problem(a, catalog.Unreachable, u.Host+" does not answer in time", "", err)
	case errors.Is(err, io.ErrUnexpectedEOF):
		e = problem(a, catalog.Unreachable, fmt.Sprintf("%s broke off before the end of %s", u.Host, a.Target), "", err)
	default:
		cause := err
		for errors.Unwrap(cause) != nil {
			cause = errors.Unwrap(cause)
		}
		e = problem(a, catalog.Unreachable, fmt.Sprintf("%s cannot be read: %v", a.Target, cause), "", err)
	}
	e.hostFailed = true
	return e
}

func webPage(a Address) *ReadError {
	return problem(a, catalog.NoDescriptor, a.Target+" is a web page, not a file", "write the URL of the file itself, often called “raw”; where it is that already, something between us and the host asks for a sign-in", nil)
}
