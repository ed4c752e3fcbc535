package ingest

import "context"

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
