package source

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/callboard-dev/callboard/catalog"
)

const (
	// breakAfter is how many failures in a row make us leave a host alone, for
	// minBreak at first, twice as long after each further one, maxBreak at most.
	breakAfter = 5
	minBreak   = time.Second
	maxBreak   = 30 * time.Second
	// window is the time that limits of hosts hold for. It is GitHub's; others
	// that tell a limit mostly follow it.
	window = time.Hour
)

// lane is one way to a host, such as GitHub's API with a token. What the host says
// about how often it wants to be asked holds for all that goes over its lane, and
// for nothing else.
type lane struct {
	name string // the host's
	now  func() time.Time
	// patience is how long it is left alone when it asks to be, without saying for
	// how long.
	patience time.Duration

	mu sync.Mutex
	// limit and remaining are the requests of the present window, as the host
	// told them; limit is 0 where it did not. The window ends at resetsAt. asking
	// counts the requests whose answers are still to come.
	limit, remaining int
	resetsAt         time.Time
	asking           int
	// heldUntil is when the host may be asked again, held is why not before.
	heldUntil time.Time
	held      catalog.Problem
	failures  int // in a row
	reads     int
}

func newLane(name string, now func() time.Time) *lane { return &lane{name: name, now: now} }

// enter says why the host must not be asked at the moment. Where it may be it gives
// nil, and the answer is awaited until leave is called.
func (l *lane) enter(a Address) *ReadError {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	l.turn(now)
	var e *ReadError
	until := l.heldUntil
	switch {
	case now.Before(until):
		e = problem(a, l.held.Code, l.held.Message+"; it is not asked before "+clock(until), l.held.Hint, nil)
	case l.limit > 0 && l.remaining <= l.asking:
		until = l.resetsAt
		e = problem(a, catalog.RateLimited, fmt.Sprintf("%s has answered all of the %d requests that it allows in an hour; it is not asked before %s", l.name, l.limit, clock(until)), "", nil)
	default:
		l.reads++
		l.asking++
		return nil
	}
	e.RetryAfter = until.Sub(now)
	return e
}

// leave ends what a successful enter began.
func (l *lane) leave() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.asking--
}

// busy says why so many files that nobody waits for must not be read at the moment:
// the host wants to be left alone, or no more than the quarter of its limit is left
// that is for what people ask for. A host that fails is not busy: whoever asks is to
// be told.
func (l *lane) busy(a Address, files int) *ReadError {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	l.turn(now)
	var e *ReadError
	until := l.heldUntil
	spare := l.limit - l.limit/4
	switch {
	case now.Before(until) && l.held.Code == catalog.RateLimited:
		e = problem(a, l.held.Code, l.held.Message, l.held.Hint, nil)
	case l.limit > 0 && l.remaining-l.asking-min(files, spare) < l.limit-spare:
		until = l.resetsAt
		e = problem(a, catalog.RateLimited, fmt.Sprintf("%s allows %d requests in an hour, and those left of this one are kept for what people ask for", l.name, l.limit), "", nil)
	default:
		return nil
	}
	e.RetryAfter = until.Sub(now)
	return e
}

// turn begins a new window when the old one is over.
func (l *lane) turn(now time.Time) {
	if l.limit > 0 && !now.Before(l.resetsAt) {
		l.remaining = l.limit
	}
}

// note takes over what an answer says about limits.
func (l *lane) note(h http.Header) {
	limit, err := strconv.Atoi(h.Get("X-Ratelimit-Limit"))
	remaining, err2 := strconv.Atoi(h.Get("X-Ratelimit-Remaining"))
	reset, err3 := strconv.ParseInt(h.Get("X-Ratelimit-Reset"), 10, 64)
	if err != nil || err2 != nil || err3 != nil || limit <= 0 || remaining < 0 {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	at := earlier(time.Unix(reset, 0), l.now().Add(window)) // far times would lock the host out for good
	if l.limit == limit && l.resetsAt.Equal(at) {
		remaining = min(remaining, l.remaining) // answers overtake each other
	}
	l.limit, l.remaining, l.resetsAt = limit, remaining, at
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// answered notes that the host works; it may still have asked to be left alone.
func (l *lane) answered(e *ReadError) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.failures = 0
	if e == nil {
		return
	}
	if e.Problem.Code == catalog.RateLimited && e.RetryAfter == 0 {
		e.RetryAfter = l.patience
	}
	if e.RetryAfter > 0 {
		l.hold(e, e.RetryAfter)
	}
}

// failed notes that the host did not answer, or with a fault of its own.
func (l *lane) failed(e *ReadError) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.failures++
	wait := e.RetryAfter
	if over := l.failures - breakAfter; over >= 0 {
		pause := min(minBreak<<min(over, 10), maxBreak)
		wait = max(wait, pause+rand.N(pause/5))
	}
	if wait > 0 {
		l.hold(e, wait)
	}
}

func (l *lane) hold(e *ReadError, wait time.Duration) {
	if until := l.now().Add(wait); until.After(l.heldUntil) {
		l.heldUntil, l.held = until, e.Problem
	}
}

// pace is how long must lie between two readings of so many files, so that a
// quarter of the host's limit is left for what people ask for.
func (l *lane) pace(files int) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.limit == 0 || files <= 0 {
		return 0
	}
	now := l.now()
	l.turn(now)
	pace := window * time.Duration(files) / time.Duration(max(l.limit*3/4, 1))
	if l.remaining < files {
		pace = max(pace, l.resetsAt.Sub(now))
	}
	return pace
}

// clock is a time of day as problems tell it.
func clock(t time.Time) string { return t.UTC().Format("15:04:05 MST") }
