package ingest

import "context"

// ReadDue reads what is due until nothing is, as Run does, and returns when it is done.
func (s *Service) ReadDue(ctx context.Context) {
	free := newSlots()
	for s.readNext(ctx, free) {
	}
	free.wait()
}
