package ingest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"
)

// A location is read by one process at a time. A lease that is not renewed, for
// its holder was killed, ends by itself.
const (
	leaseTime  = time.Minute
	leaseRenew = 20 * time.Second
	leasePoll  = 50 * time.Millisecond
)

// maxBackoff bounds the time between two reads of a location that fails.
const maxBackoff = time.Hour

// errNoLocation is what lease gives where there is no such location.
var errNoLocation = errors.New("no such location")

const leaseColumns = "id, uid, type, address, configured, trusted, failures, leased_by"

func scanLocation(row interface{ Scan(...any) error }) (*location, error) {
	loc := &location{}
	err := row.Scan(&loc.id, &loc.uid, &loc.typ, &loc.address, &loc.configured, &loc.trusted, &loc.failures, &loc.token)
	loc.given = loc.address
	return loc, err
}

// lease takes a location, waiting while somebody else reads it.
func (s *Service) lease(ctx context.Context, id int64) (*location, error) {
	for {
		loc, err := scanLocation(s.DB.QueryRowContext(ctx, `
			UPDATE locations SET leased_by = $2, leased_until = now() + $3 * interval '1 second'
			WHERE id = $1 AND (leased_until IS NULL OR leased_until < now())
			RETURNING `+leaseColumns, id, uuid.NewString(), s.leaseTime.Seconds()))
		if !errors.Is(err, sql.ErrNoRows) {
			return loc, err
		}
		var exists bool
		if err := s.DB.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM locations WHERE id = $1)", id).Scan(&exists); err != nil {
			return nil, err
		}
		if !exists {
			return nil, errNoLocation
		}
		if err := pause(ctx, leasePoll); err != nil {
			return nil, err
		}
	}
}

// leaseDue takes the location whose time has come first, but for those of some
// hosts; nil where there is none.
func (s *Service) leaseDue(ctx context.Context, except []string) (*location, error) {
	loc, err := scanLocation(s.DB.QueryRowContext(ctx, `
		UPDATE locations SET leased_by = $1, leased_until = now() + $2 * interval '1 second'
		WHERE id = (
			SELECT id FROM locations
			WHERE next_read_at <= $3 AND (leased_until IS NULL OR leased_until < now())
				AND NOT (type = 'url' AND split_part(address, '/', 3) = ANY($4))
			ORDER BY next_read_at, last_read_at NULLS FIRST, id LIMIT 1 FOR UPDATE SKIP LOCKED)
		RETURNING `+leaseColumns, uuid.NewString(), s.leaseTime.Seconds(), s.Now(), pq.StringArray(except)))
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil //nolint:nilnil // there is none
	}
	if err != nil {
		return nil, fmt.Errorf("find what is due: %w", err)
	}
	return loc, nil
}

// renew keeps a lease until ctx ends. It returns at once.
func (s *Service) renew(ctx context.Context, loc *location) {
	go func() {
		for pause(ctx, s.leaseRenew) == nil {
			_, err := s.DB.ExecContext(ctx, `
				UPDATE locations SET leased_until = now() + $3 * interval '1 second' WHERE id = $1 AND leased_by = $2`,
				loc.id, loc.token, s.leaseTime.Seconds())
			if err != nil && ctx.Err() == nil {
				s.Log.Warn("lease not renewed", "location", loc.address, "err", err)
			}
		}
	}()
}

// EndLeases ends all leases: those that a killed process left, where no other
// works on this database. It comes before the first call of anything else, or it
// would take somebody's lease away.
func (s *Service) EndLeases(ctx context.Context) error {
	_, err := s.DB.ExecContext(ctx, "UPDATE locations SET leased_by = '', leased_until = NULL WHERE leased_until IS NOT NULL")
	if err != nil {
		return fmt.Errorf("end old leases: %w", err)
	}
	return nil
}

// release gives a lease back where a reading ended without a write. It works
// although ctx may have ended.
func (s *Service) release(ctx context.Context, loc *location) {
	if loc.token == "" {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	_, err := s.DB.ExecContext(ctx, "UPDATE locations SET leased_by = '', leased_until = NULL WHERE id = $1 AND leased_by = $2", loc.id, loc.token)
	if err != nil {
		s.Log.Warn("lease not given back", "location", loc.address, "err", err)
	}
}

// nextRead says when a location is read again: after its interval, spread by a
// tenth so that locations registered together do not stay together; later and
// later while it fails, and never before its hosts want to be asked.
func (s *Service) nextRead(loc *location, failures int) time.Time {
	interval := max(s.Interval, loc.interval)
	wait := interval << min(failures, 6)
	if failures > 0 {
		wait = max(interval, min(wait, maxBackoff))
	}
	wait += rand.N(wait/5+1) - wait/10
	if wait < loc.patience {
		wait = loc.patience + rand.N(interval/10+1)
	}
	return s.Now().Add(wait)
}

// pause waits for d or for the end of ctx, which is its error.
func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
