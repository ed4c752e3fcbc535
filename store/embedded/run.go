package embedded

import (
	"context"
	"fmt"
	"time"
)

const (
	// patience is how often in a row PostgreSQL is started again in vain.
	patience = 10
	// settled is how long it must have run for its end to count as the first.
	settled = time.Minute
)

// Run starts PostgreSQL again whenever it ends, until ctx does; then it stops it
// and returns nil. It gives up where PostgreSQL ends again and again. ctx should
// outlive all that uses the database. Nobody else calls Stop meanwhile.
func (s *Server) Run(ctx context.Context) error {
	started, ends := time.Now(), 0
	for {
		select {
		case <-ctx.Done():
			return s.Stop()
		case <-s.process.done:
		}
		if time.Since(started) > settled {
			ends = 0
		}
		s.log.Warn("PostgreSQL ended by itself, starting it again", "err", s.process.err)
		err := s.restart(ctx, &ends)
		if ctx.Err() != nil {
			return s.Stop()
		}
		if err != nil {
			s.release()
			return err
		}
		started = time.Now()
	}
}

// restart starts PostgreSQL, each time after a longer pause.
func (s *Server) restart(ctx context.Context, ends *int) error {
	for {
		if *ends > 0 {
			if err := sleep(ctx, 100*time.Millisecond<<*ends); err != nil {
				return err
			}
		}
		*ends++
		err := s.start(ctx)
		if err == nil || ctx.Err() != nil {
			return err
		}
		if *ends >= patience {
			return fmt.Errorf("PostgreSQL ended %d times in a row: %w", *ends, err)
		}
		s.log.Error("PostgreSQL did not start", "err", err)
	}
}
