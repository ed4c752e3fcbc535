package ingest_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// paced gives the world a GitHub that has its clock, which now stands still until
// it is passed, and n repositories with a component each.
func (w *world) paced(token string, n int) *githubtest.GitHub {
	w.Helper()
	github, url := w.newHub()
	github.SetNow(w.stand)
	if token != "" {
		github.Grant(token)
	}
	for i := range n {
		github.Push(fmt.Sprintf("acme/r%d", i), "main", githubtest.Files{"catalog-info.yaml": component(fmt.Sprintf("c%d", i), "One")})
	}
	w.service = ingest.New(ingest.Config{
		DB: w.db, Model: catalog.BuiltInModel(), Interval: 2 * time.Minute, Now: w.stand,
		Source: source.New(source.Config{Now: w.stand, GitHub: []source.GitHubHost{{Host: "github.com", BaseURL: url, Token: token}}}),
	})
	var addresses []source.Address
	for i := range n {
		addresses = append(addresses, w.address(repositoryFile(i)))
	}
	if err := w.service.Configure(w.ctx, addresses); err != nil {
		w.Fatal(err)
	}
	return github
}

func repositoryFile(i int) string {
	return fmt.Sprintf("https://github.com/acme/r%d/blob/main/catalog-info.yaml", i)
}

// stand is a clock that moves only when pass is called.
func (w *world) stand() time.Time {
	w.clock.Lock()
	defer w.clock.Unlock()
	return w.now
}

func (w *world) pass(d time.Duration) {
	w.clock.Lock()
	defer w.clock.Unlock()
	w.now = w.now.Add(d)
}

// passUntilDue lets time pass until the next location is due, and no further than
// end.
func (w *world) passUntilDue(end time.Time) {
	w.Helper()
	var next time.Time
	if err := w.db.QueryRowContext(w.ctx, "SELECT min(next_read_at) FROM locations").Scan(&next); err != nil {
		w.Fatal(err)
	}
	if next.After(end) {
		next = end
	}
	w.pass(max(next.Sub(w.stand()), time.Second))
}

// Without a token the time between two readings grows so that the host's limit is
// kept, a quarter of it is left for what people ask for, and every location has its
// turn: R11.
func TestLimitsOfHostsAreKept(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const locations, limit = 200, 60
	github := w.paced("", locations)
	github.Limit(githubtest.Limits{Anonymous: limit, Raw: limit})
	start := w.stand()
	asked := map[string]int{} // by URL, over all the time
	for hour := range 10 {
		github.Forget()
		end := start.Add(time.Duration(hour+1) * time.Hour)
		for w.stand().Before(end) {
			w.service.ReadDue(w.ctx)
			w.passUntilDue(end)
		}
		requests := github.Requests()
		if len(requests) > limit || hour > 5 && len(requests) < limit/2 {
			t.Errorf("hour %d: %d requests, want at most %d, and not far less", hour, len(requests), limit)
		}
		for _, r := range requests {
			asked[r.URI]++
			if r.Status != http.StatusOK && r.Status != http.StatusNotModified {
				t.Fatalf("hour %d: %s was answered %d", hour, r.URI, r.Status)
			}
		}
		if hour == 0 {
			equal(t, "why one waits", w.strings(`
				SELECT DISTINCT problems->0->>'code' || ' ' || (problems->0->>'message') FROM locations WHERE status = 'PENDING'`),
				[]string{"RATE_LIMITED github.com allows 60 requests in an hour, and those left of this one are kept for what people ask for; it will be read again at 10:00:00 UTC"})
		}
	}
	if len(asked) != locations {
		t.Errorf("%d of %d locations were read", len(asked), locations)
	}
	for path, times := range asked {
		if times < 2 || times > 4 {
			t.Errorf("%s was read %d times in 10 hours, want two or three", path, times)
		}
	}
	equal(t, "how they stand", w.strings("SELECT status || ' ' || count(*) FROM locations GROUP BY status"), []string{"OK 200"})
	// Whoever asks for one of them need not wait.
	if result := w.read(repositoryFile(7)); len(result.Problems) != 0 {
		t.Errorf("got %v, want it read", problems(result))
	}
}

// With a token a round of what has not changed costs nothing: one conditional
// request each, no revision, and of the location's row alone a time: P12.
func TestUnchangedRound(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const locations = 50
	github := w.paced("secret", locations)
	w.service.ReadDue(w.ctx)
	written := func() []string {
		return w.strings(`
			SELECT relname || ' ' || n_tup_ins + n_tup_upd + n_tup_del FROM pg_stat_xact_user_tables WHERE false
			UNION ALL SELECT 'files ' || count(*) || ' ' || max(xmin::text::bigint) FROM files
			UNION ALL SELECT 'entities ' || count(*) || ' ' || max(xmin::text::bigint) FROM entities
			UNION ALL SELECT 'declarations ' || count(*) || ' ' || max(xmin::text::bigint) FROM declarations
			UNION ALL SELECT 'revisions ' || count(*) FROM revisions`)
	}
	before := written()
	for range 3 {
		github.Forget()
		w.pass(3 * time.Minute)
		w.service.ReadDue(w.ctx)
		requests := github.Requests()
		if len(requests) != locations {
			t.Errorf("asked %d times, want %d", len(requests), locations)
		}
		for _, r := range requests {
			if r.Status != http.StatusNotModified {
				t.Errorf("%s was answered %d, want that it was asked for what is new only", r.URI, r.Status)
			}
		}
		equal(t, "what is written", written(), before)
	}
	equal(t, "read", w.strings("SELECT count(*)::text FROM locations WHERE last_read_at = $1 AND next_read_at > $1", w.stand()), []string{"50"})
}

// A host that fails is asked later and later, with the reason shown; what it said
// stays, however long: R4.
func TestFailuresRemoveNothing(t *testing.T) {
	t.Parallel()
	for name, fault := range map[string]githubtest.Fault{
		"500":       {Status: http.StatusInternalServerError},
		"502":       {Status: http.StatusBadGateway},
		"429":       {Status: http.StatusTooManyRequests},
		"401":       {Status: http.StatusUnauthorized},
		"403":       {Status: http.StatusForbidden},
		"truncated": {Body: "kind: Comp", Truncate: true},
		"a page":    {Body: "<!DOCTYPE html><title>Sign in</title>"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			github := w.paced("", 1)
			w.service.ReadDue(w.ctx)
			github.Push("acme/r0", "main", githubtest.Files{"catalog-info.yaml": component("c0", "Two")}) // no 304 stands in the way
			github.Break(fault)
			last := time.Duration(0)
			for range 9 {
				w.passUntilDue(w.stand().Add(3 * time.Hour))
				w.service.ReadDue(w.ctx)
				wait := w.untilNext()
				if wait < last*7/10 || wait > 70*time.Minute {
					t.Errorf("it waits %v after %v, want longer, an hour at most", wait, last)
				}
				last = wait
			}
			if last < 50*time.Minute && name != "429" {
				t.Errorf("after nine failures it waits %v, want about an hour", last)
			}
			equal(t, "entities", w.entities(), []string{"component:default/c0 One"})
			equal(t, "how it stands", w.strings("SELECT status::text FROM locations UNION ALL SELECT status::text FROM files"), []string{"FAILING", "FAILING"})
			next := w.stand().Add(last).UTC().Format("15:04:05 MST")
			if said := w.strings("SELECT error->>'message' FROM files")[0]; !strings.HasSuffix(said, "; it will be read again at "+next) && name != "a page" {
				t.Errorf("got %q, want that it will be read again at %s", said, next)
			}
			github.Mend()
			w.passUntilDue(w.stand().Add(3 * time.Hour))
			w.service.ReadDue(w.ctx)
			equal(t, "when it works", w.entities(), []string{"component:default/c0 Two"})
			if wait := w.untilNext(); wait > 3*time.Minute {
				t.Errorf("it waits %v when it works, want two minutes", wait)
			}
		})
	}
}

// untilNext is how long it is until the first location is due.
func (w *world) untilNext() time.Duration {
	w.Helper()
	var next time.Time
	if err := w.db.QueryRowContext(w.ctx, "SELECT min(next_read_at) FROM locations").Scan(&next); err != nil {
		w.Fatal(err)
	}
	return next.Sub(w.stand())
}

// A host that names a time is not asked before, whatever is due: R11.
func TestRetryAfterIsObeyed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	github := w.paced("", 20)
	w.service.ReadDue(w.ctx)
	w.pass(3 * time.Minute)
	github.Forget()
	github.Break(githubtest.Fault{Status: http.StatusTooManyRequests, Header: map[string]string{"Retry-After": "1800"}})
	w.service.ReadDue(w.ctx)
	if n := len(github.Requests()); n > 4 {
		t.Errorf("asked %d times, want no more than are asked at the same time", n)
	}
	github.Mend()
	github.Forget()
	for range 29 {
		w.pass(time.Minute)
		w.service.ReadDue(w.ctx)
	}
	if n := len(github.Requests()); n != 0 {
		t.Errorf("asked %d times although the host wants to be left alone", n)
	}
	stands := w.strings("SELECT DISTINCT problems->0->>'message' FROM locations WHERE status = 'OK'")
	if len(stands) != 1 || !strings.HasPrefix(stands[0], "127.0.0.1") || !strings.Contains(stands[0], "slow down until 09:33:00 UTC; it will be read again at 09:33:00 UTC") {
		t.Errorf("got %q, want why they wait", stands)
	}
	w.pass(20 * time.Minute)
	w.service.ReadDue(w.ctx)
	w.pass(20 * time.Minute)
	w.service.ReadDue(w.ctx)
	equal(t, "how they stand then", w.strings("SELECT status || ' ' || count(*) || ' ' || count(problems) FROM locations GROUP BY status"), []string{"OK 20 0"})
}

// A host that does not answer keeps no more than its own locations waiting.
func TestSlowHostKeepsNobodyElseWaiting(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	hosts, answer := make([]string, 2), make(chan struct{})
	for i := range hosts {
		server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
			if i == 0 {
				select {
				case <-answer:
				case <-r.Context().Done():
				}
			}
			fmt.Fprint(rw, component(strings.Trim(strings.ReplaceAll(r.URL.Path, "/", "-"), "-"), r.Host))
		}))
		t.Cleanup(server.Close)
		hosts[i] = strings.TrimPrefix(server.URL, "http://")
	}
	w.service = ingest.New(ingest.Config{
		DB: w.db, Model: catalog.BuiltInModel(), Interval: time.Hour, Now: w.stand,
		Source: source.New(source.Config{URLs: []source.AllowedHost{{Host: hosts[0], Insecure: true}, {Host: hosts[1], Insecure: true}}}),
	})
	var addresses []source.Address
	for i := range 40 {
		addresses = append(addresses, w.address(fmt.Sprintf("http://%s/%d/c%d", hosts[i/20], i/20, i))) // the slow one's first
	}
	if err := w.service.Configure(w.ctx, addresses); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(w.ctx)
	done := make(chan error, 1)
	go func() { done <- w.service.Run(ctx) }()
	w.eventually("SELECT count(*) = 20 FROM locations WHERE status = 'OK'")
	equal(t, "of the other host", w.strings("SELECT count(*)::text FROM locations WHERE status = 'OK' AND address LIKE '%/1/%'"), []string{"20"})
	close(answer)
	w.eventually("SELECT count(*) = 40 FROM locations WHERE status = 'OK'")
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// eventually waits until a query says so.
func (w *world) eventually(query string) {
	w.Helper()
	for began := time.Now(); w.strings("SELECT (" + query + ")::text")[0] != "true"; time.Sleep(10 * time.Millisecond) {
		if time.Since(began) > time.Minute {
			w.Fatalf("it does not come true: %s", query)
		}
	}
}
