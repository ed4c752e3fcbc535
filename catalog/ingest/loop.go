package ingest

import (
	"context"
	"database/sql"
	"net/url"
	"sync"
	"time"

	"github.com/callboard-dev/callboard/catalog/source"
)

const (
	// readsDue bounds the locations that one process reads at the same time, and
	// readsOfHost those of them whose addresses have the same host: a slow one must
	// not keep the others waiting.
	readsDue    = 8
	readsOfHost = 4
	// duePoll is how long the loop sleeps at most: other processes register too.
	duePoll = 5 * time.Second
	// dueAgain is how long it sleeps where what is due has to wait for others of its
	// host, unless one of them is done before.
	dueAgain = 200 * time.Millisecond
	// refreshLimit bounds one reading with its write.
	refreshLimit = 2 * time.Minute
)

// Run reads locations when their time comes, until ctx ends. What fails is
// logged and tried again at its next time.
func (s *Service) Run(ctx context.Context) error {
	l := newLoop()
	l.reading.Go(func() { s.settleDown(ctx) })
	for ctx.Err() == nil {
		if !s.readNext(ctx, l) {
			s.sleep(ctx)
		}
	}
	l.reading.Wait()
	return nil
}

// loop is what is being read because it was due.
type loop struct {
	slots   chan struct{}
	reading sync.WaitGroup

	mu    sync.Mutex
	hosts map[string]int
}

func newLoop() *loop { return &loop{slots: make(chan struct{}, readsDue), hosts: map[string]int{}} }

// full are the hosts of which no more locations are to be read at the moment.
func (l *loop) full() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := []string{}
	for host, n := range l.hosts {
		if host != "" && n >= readsOfHost {
			out = append(out, host)
		}
	}
	return out
}

func (l *loop) count(host string, n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.hosts[host] += n; l.hosts[host] == 0 {
		delete(l.hosts, host)
	}
}

// readNext waits for a free slot and begins to read the next location that is due.
// It reports whether there was one.
func (s *Service) readNext(ctx context.Context, l *loop) bool {
	select {
	case l.slots <- struct{}{}:
	case <-ctx.Done():
		return false
	}
	loc, err := s.leaseDue(ctx, l.full())
	if err != nil || loc == nil {
		<-l.slots
		if err != nil && ctx.Err() == nil {
			s.Log.Error("cannot read what is due", "err", err)
		}
		return false
	}
	host := loc.host()
	l.count(host, 1)
	l.reading.Go(func() {
		s.readDue(ctx, loc)
		l.count(host, -1)
		<-l.slots
		s.hasten() // others of the host may have been passed over
	})
	return true
}

// host is that of the location's address; empty where it is a file of this machine.
func (l *location) host() string {
	u, err := url.Parse(l.address)
	if err != nil || l.typ != source.TypeURL {
		return ""
	}
	return u.Host
}

// readDue reads a location that is due, unless its hosts are busy.
func (s *Service) readDue(ctx context.Context, loc *location) {
	ctx, cancel := context.WithTimeout(ctx, refreshLimit)
	defer cancel()
	via := "refresh"
	if loc.configured {
		via = "configuration"
	}
	_, err := s.refreshUnlessBusy(ctx, loc, cause{actor: loc.address, via: via, address: loc.address})
	if err != nil && ctx.Err() == nil {
		s.Log.Error("location not read", "location", loc.address, "err", err)
		s.postpone(ctx, loc)
	}
}

// postpone keeps a location that failed for a reason of our own from being tried
// again at once.
func (s *Service) postpone(ctx context.Context, loc *location) {
	_, err := s.DB.ExecContext(ctx, "UPDATE locations SET next_read_at = $2, failures = failures + 1 WHERE id = $1", loc.id, s.nextRead(loc, loc.failures+1))
	if err != nil && ctx.Err() == nil {
		s.Log.Error("location not postponed", "location", loc.address, "err", err)
	}
}

// sleep waits until the next location is due, something wakes the loop, or
// duePoll is over.
func (s *Service) sleep(ctx context.Context) {
	wait := duePoll
	var next sql.NullTime
	if err := s.DB.QueryRowContext(ctx, "SELECT min(next_read_at) FROM locations WHERE leased_until IS NULL").Scan(&next); err == nil && next.Valid {
		wait = min(duePoll, max(dueAgain, next.Time.Sub(s.Now())))
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-s.wake:
	case <-ctx.Done():
	}
}

// hasten wakes the loop: something is due now.
func (s *Service) hasten() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}
