package ingest

import (
	"context"
	"database/sql"
	"time"

	"golang.org/x/sync/errgroup"
)

const (
	// dueAtOnce bounds the locations that one process reads at the same time.
	dueAtOnce = 4
	// duePoll is how long the loop sleeps at most: other processes register too.
	duePoll = 5 * time.Second
	// refreshLimit bounds one reading with its write.
	refreshLimit = 2 * time.Minute
)

// Run reads locations when their time comes, until ctx ends. What fails is
// logged and tried again at its next time.
func (s *Service) Run(ctx context.Context) error {
	for ctx.Err() == nil {
		due, err := s.leaseDue(ctx, dueAtOnce)
		if err != nil && ctx.Err() == nil {
			s.Log.Error("cannot read what is due", "err", err)
		}
		s.refreshAll(ctx, due)
		if len(due) == 0 {
			s.sleep(ctx)
		}
	}
	return nil
}

func (s *Service) refreshAll(ctx context.Context, due []*location) {
	var group errgroup.Group
	for _, loc := range due {
		group.Go(func() error {
			ctx, cancel := context.WithTimeout(ctx, refreshLimit)
			defer cancel()
			via := "refresh"
			if loc.configured {
				via = "configuration"
			}
			if _, err := s.refresh(ctx, loc, cause{actor: loc.address, via: via, address: loc.address}); err != nil && ctx.Err() == nil {
				s.Log.Error("location not read", "location", loc.address, "err", err)
				s.postpone(ctx, loc)
			}
			return nil
		})
	}
	_ = group.Wait() // no member fails
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
