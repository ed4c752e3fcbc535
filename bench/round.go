package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/callboard-dev/callboard/store"
)

// manyLocations is how many P12 is about.
const manyLocations = 5000

// round is P12: all of many locations read once more, of which none has changed.
// The first server reads them for the first time; the second finds all of them due.
func (b *bench) round(ctx context.Context, postgres string, s *shelf) error {
	config := filepath.Join(b.dir, "many.yaml")
	if err := os.WriteFile(config, []byte(s.settings()), 0o644); err != nil {
		return err
	}
	databaseURL, err := newDatabase(ctx, postgres, "bench_many")
	if err != nil {
		return err
	}
	s.asked() // what went before does not count
	first, err := b.readAll(ctx, config, databaseURL)
	if err != nil {
		return err
	}
	if whole, _, _ := s.asked(); whole != manyLocations {
		return fmt.Errorf("%d of %d locations were read", whole, manyLocations)
	}
	before, err := written(ctx, databaseURL)
	if err != nil {
		return err
	}
	again, err := b.readAll(ctx, config, databaseURL)
	if err != nil {
		return err
	}
	whole, unchanged, _ := s.asked()
	after, err := written(ctx, databaseURL)
	if err != nil {
		return err
	}
	b.report.line("P12", fmt.Sprintf("%d locations read again, unchanged", manyLocations), seconds(again), "60 s", again <= time.Minute)
	b.report.line("P12", "requests each, and rows written of the catalog", fmt.Sprintf("%.2f, %d", float64(whole+unchanged)/manyLocations, after-before), "1, 0",
		whole == 0 && unchanged == manyLocations && after == before)
	b.report.note("the same locations read for the first time", seconds(first))
	return nil
}

// settings name many locations of the shelf, which they fill.
func (s *shelf) settings() string {
	var b strings.Builder
	fmt.Fprintf(&b, "sources: { urls: [{ host: %q, insecure: true }] }\ncatalog:\n  refreshInterval: 10h\n  locations:\n", s.host)
	for i := range manyLocations {
		name := fmt.Sprintf("location-%d", i)
		fmt.Fprintf(&b, "    - { type: url, address: %q }\n", s.put(name+".yaml", components(name, 1)))
	}
	return b.String()
}

// readAll runs a server until it has read all locations, and returns how long that
// took from when it answered.
func (b *bench) readAll(ctx context.Context, config, databaseURL string) (time.Duration, error) {
	p, err := b.serve(ctx, config, "--database-url", databaseURL)
	if err != nil {
		return 0, err
	}
	began := time.Now()
	if err := untilRead(ctx, databaseURL, began); err != nil {
		_ = p.stop()
		return 0, err
	}
	took := time.Since(began)
	return took, p.stop()
}

// untilRead waits until each location has been read since a server began.
func untilRead(ctx context.Context, databaseURL string, began time.Time) error {
	db, err := store.Open(ctx, databaseURL, store.Options{MaxConns: 1})
	if err != nil {
		return err
	}
	defer db.Close()
	for time.Since(began) < 10*time.Minute {
		var read int
		err := db.QueryRowContext(ctx, "SELECT count(*) FROM locations WHERE last_read_at >= $1", began).Scan(&read)
		if err != nil || read == manyLocations {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
	return fmt.Errorf("%d locations were not read in ten minutes", manyLocations)
}

// written counts the rows that were ever written of all tables but that of the
// locations, where it is noted when each was read.
func written(ctx context.Context, databaseURL string) (rows int64, err error) {
	db, err := store.Open(ctx, databaseURL, store.Options{MaxConns: 1})
	if err != nil {
		return 0, err
	}
	defer db.Close()
	if _, err := db.ExecContext(ctx, "SELECT pg_stat_force_next_flush()"); err != nil {
		return 0, err
	}
	err = db.QueryRowContext(ctx, `
		SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables WHERE relname NOT IN ('locations', 'goose_db_version')`).Scan(&rows)
	return rows, err
}
