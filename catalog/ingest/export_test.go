package ingest

import (
	"context"
	"time"

	"github.com/callboard-dev/callboard/catalog"
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

// CopyDangling copies n relations between entities that are not there.
func (s *Service) CopyDangling(ctx context.Context, n int) error {
	return s.write(ctx, cause{}, func(w *writer) (bool, error) {
		var begin []*span
		for i := range n {
			begin = append(begin, &span{arrow: arrow{int64(i) + 1e9, catalog.OwnedBy, 2e9}, entityID: 1})
		}
		_, err := w.relationIDs(ctx, begin)
		return true, err
	})
}

// SetLease makes leases last for d, unless they are renewed, which is done every so
// often.
func (s *Service) SetLease(d, renewed time.Duration) { s.leaseTime, s.leaseRenew = d, renewed }
