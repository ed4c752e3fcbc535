package ingest

import (
	"context"
	"time"
)

// ReadDue reads what is due until nothing is, as Run does, and returns when it is done.
func (s *Service) ReadDue(ctx context.Context) {
	l := newLoop()
	for {
		for s.readNext(ctx, l) {
		}
		l.reading.Wait()
		if !s.readNext(ctx, l) { // and no host had too many
			return
		}
	}
}

// SetLease makes leases last for d, unless they are renewed, which is done every so
// often.
func (s *Service) SetLease(d, renewed time.Duration) { s.leaseTime, s.leaseRenew = d, renewed }
