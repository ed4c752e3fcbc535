package source_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// timed returns a GitHub and a reader of it that have a clock in common.
func timed(t *testing.T, token string) (*githubtest.GitHub, *source.Reader, *clock) {
	t.Helper()
	github, base := hub(t)
	fill(github)
	github.Grant("secret")
	now := newClock()
	github.SetNow(now.Now)
	return github, source.New(source.Config{Now: now.Now, GitHub: []source.GitHubHost{{Host: "github.com", BaseURL: base, Token: token}}}), now
}

// What a host asks for holds for everything that is read from it: R11.
func TestRetryAfterHoldsForTheHost(t *testing.T) {
	t.Parallel()
	github, reader, now := timed(t, "secret")
	github.Break(githubtest.Fault{Times: 1, Status: http.StatusTooManyRequests, Header: map[string]string{"Retry-After": "60"}})
	_, err := get(t, reader, shop+"blob/main/catalog-info.yaml", "")
	wantProblem(t, err, catalog.RateLimited, "slow down until 09:01:00 UTC")
	now.pass(59 * time.Second)
	github.Forget()
	_, err = get(t, reader, shop+"blob/main/deep/x%20y.yaml", "")
	if read := wantProblem(t, err, catalog.RateLimited, "it is not asked before 09:01:00 UTC"); read.RetryAfter != time.Second {
		t.Errorf("got to wait %v, want a second", read.RetryAfter)
	}
	if hosts := reader.Hosts(); !strings.Contains(hosts[0].Hint, "not asked before 09:01:00") {
		t.Errorf("got hint %q, want until when the host is left alone", hosts[0].Hint)
	}
	if got := asked(github); got != "" {
		t.Errorf("asked for %s although the host wants to be left alone", got)
	}
	now.pass(2 * time.Second)
	if _, err := get(t, reader, shop+"blob/main/catalog-info.yaml", ""); err != nil {
		t.Error(err)
	}
}

// A host that fails again and again is asked less and less, and at once as before
// when it works.
func TestBreaker(t *testing.T) {
	t.Parallel()
	github, reader, now := timed(t, "")
	github.Break(githubtest.Fault{Status: http.StatusBadGateway})
	read := func() *source.ReadError {
		t.Helper()
		_, err := get(t, reader, shop+"blob/main/catalog-info.yaml", "")
		return wantProblem(t, err, catalog.Unreachable, "502 Bad Gateway")
	}
	for range 5 {
		read()
	}
	if got := len(github.Requests()); got != 5 {
		t.Fatalf("asked %d times, want 5", got)
	}
	var waits []time.Duration
	for range 8 {
		held := read()
		if !strings.Contains(held.Problem.Message, "it is not asked before") {
			t.Fatalf("got %q, want that the host is left alone", held.Problem.Message)
		}
		waits = append(waits, held.RetryAfter)
		now.pass(held.RetryAfter)
		read()
	}
	if got := len(github.Requests()); got != 13 {
		t.Errorf("asked %d times, want 13: once whenever a wait was over", got)
	}
	for i, wait := range waits {
		if least := min(time.Second<<i, 30*time.Second); wait < least || wait > least*6/5 {
			t.Errorf("wait %d was %v, want %v and up to a fifth more", i, wait, least)
		}
	}
	if h := reader.Hosts()[0]; h.Failing != 13 {
		t.Errorf("got %d failing, want 13", h.Failing)
	}
	github.Mend()
	now.pass(time.Minute)
	for range 3 {
		if _, err := get(t, reader, shop+"blob/main/catalog-info.yaml", ""); err != nil {
			t.Error(err)
		}
	}
	if h := reader.Hosts()[0]; h.Failing != 0 {
		t.Errorf("got %d failing, want none", h.Failing)
	}
}

// The limit that a host tells is never run into: the pace leaves a quarter of it,
// and with nothing left nothing is asked.
func TestPaceKeepsWithinTheLimit(t *testing.T) {
	t.Parallel()
	github, reader, now := timed(t, "")
	github.Limit(githubtest.Limits{Anonymous: 60, Raw: 60})
	file := address(t, shop+"blob/main/catalog-info.yaml")
	if got := reader.Pace(file, 100); got != 0 {
		t.Errorf("got %v before the host has said anything, want 0", got)
	}
	if _, err := reader.Read(t.Context(), file, ""); err != nil {
		t.Fatal(err)
	}
	if got := reader.Pace(file, 3); got != 4*time.Minute {
		t.Errorf("got %v for 3 files of 60 an hour, want 4 minutes", got)
	}
	for start := now.Now(); now.Now().Sub(start) < 6*time.Hour; now.pass(reader.Pace(file, 3)) {
		for range 3 {
			if _, err := reader.Read(t.Context(), file, ""); err != nil {
				t.Fatal(err)
			}
		}
	}
	if h := reader.Hosts()[0]; h.Limit != 60 || h.Remaining < 15 || h.Authenticated {
		t.Errorf("got %+v, want a quarter of 60 left", h)
	}
	for range 60 {
		if _, err := reader.Read(t.Context(), file, ""); err != nil {
			wantProblem(t, err, catalog.RateLimited, "has answered all of the 60 requests")
		}
	}
	for _, r := range github.Requests() {
		if r.Status == http.StatusTooManyRequests {
			t.Fatal("the host was asked more often than it allows")
		}
	}
	if got := reader.Pace(file, 3); got <= 4*time.Minute || got > time.Hour {
		t.Errorf("got %v with nothing left, want until the hour is over", got)
	}
	now.pass(time.Hour)
	if _, err := reader.Read(t.Context(), file, ""); err != nil {
		t.Error(err)
	}
}

// With a token what has not changed costs nothing, so the pace is free.
func TestPaceWithAToken(t *testing.T) {
	t.Parallel()
	github, reader, _ := timed(t, "secret")
	url := shop + "blob/main/catalog-info.yaml"
	file, err := get(t, reader, url, "")
	if err != nil {
		t.Fatal(err)
	}
	for range 20 {
		if _, err := get(t, reader, url, file.ETag); err != nil {
			t.Fatal(err)
		}
	}
	if h := reader.Hosts()[0]; h.Limit != 5000 || h.Remaining != 4998 || reader.Pace(address(t, url), 4000) != 0 {
		t.Errorf("got %+v, pace %v, want two requests used and a free pace", h, reader.Pace(address(t, url), 4000))
	}
	_ = github
}

// Other hosts are held and paced as well.
func TestPaceOfAnyHost(t *testing.T) {
	t.Parallel()
	now := newClock()
	base, _ := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-Ratelimit-Limit", "120")
		w.Header().Set("X-Ratelimit-Remaining", "119")
		w.Header().Set("X-Ratelimit-Reset", fmt.Sprint(now.Now().Add(time.Hour).Unix()))
		fmt.Fprint(w, "ok")
	})
	reader := source.New(source.Config{Now: now.Now, URLs: []source.AllowedHost{{Host: host(t, base), Insecure: true}}})
	if _, err := get(t, reader, base+"/x.yaml", ""); err != nil {
		t.Fatal(err)
	}
	if got := reader.Pace(address(t, base+"/x.yaml"), 9); got != 6*time.Minute {
		t.Errorf("got %v for 9 of 120 files, want 6 minutes", got)
	}
	hosts := reader.Hosts()
	if h := hosts[len(hosts)-1]; h.Host != host(t, base) || h.Kind != "url" || h.Limit != 120 || h.Remaining != 119 || h.Reads != 1 {
		t.Errorf("got %+v, want what the host told", h)
	}
	for _, url := range []string{"file:./x.yaml", "https://elsewhere.io/x.yaml"} {
		if got := reader.Pace(address(t, url), 1000); got != 0 {
			t.Errorf("%s: got %v, want 0", url, got)
		}
	}
}
