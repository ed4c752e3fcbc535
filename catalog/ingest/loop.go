package ingest

import (
	"context"
	"database/sql"
	"time"
)

const (
	// readsDue bounds the locations that one process reads at the same time.
	readsDue = 8
	// duePoll is how long the loop sleeps at most: other processes register too.
	duePoll = 5 * time.Second
	// refreshLimit bounds one reading with its write.
	refreshLimit = 2 * time.Minute
)

// Run reads locations when their time comes, until ctx ends. What fails is
// logged and tried again at its next time.
func (s *Service) Run(ctx context.Context) error {
	slots := newSlots()
	for ctx.Err() == nil {
		if !s.readNext(ctx, slots) {
			s.sleep(ctx)
		}
	}
	slots.wait()
	return nil
}

// slots are what bounds the locations that are read at the same time.
type slots chan struct{}

func newSlots() slots { return make(slots, readsDue) }

// take waits for a free slot, and takes all that are free by then.
func (s slots) take(ctx context.Context) (n int) {
	select {
	case s <- struct{}{}:
	case <-ctx.Done():
		return 0
	}
	for n = 1; n < cap(s); n++ {
		select {
		case s <- struct{}{}:
		default:
			return n
		}
	}
	return n
}

func (s slots) free(n int) {
	for range n {
		<-s
	}
}

// wait waits until all slots are free.
func (s slots) wait() {
	for range cap(s) {
		s <- struct{}{}
	}
	s.free(cap(s))
}

// readNext begins to read as many of the locations that are due as there are slots.
// It reports whether there were any.
func (s *Service) readNext(ctx context.Context, free slots) bool {
	n := free.take(ctx)
	due, err := s.leaseDue(ctx, n)
	if err != nil && ctx.Err() == nil {
		s.Log.Error("cannot read what is due", "err", err)
	}
	free.free(n - len(due))
	for _, loc := range due {
		go func() {
			defer free.free(1)
			s.readDue(ctx, loc)
		}()
	}
	return len(due) > 0
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
		wait = min(duePoll, max(0, next.Time.Sub(s.Now())))
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
