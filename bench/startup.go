package main

import (
	"context"
	"path/filepath"
	"time"
)

// startup is P14: how long it takes until Callboard answers.
func (b *bench) startup(ctx context.Context) error {
	dataDir := filepath.Join(b.dir, "startup")
	var again []time.Duration
	for i := range 6 {
		p, err := start(ctx, nil, b.program, "serve", "--json", "--listen", "127.0.0.1:0", "--data-dir", dataDir, "--config", b.nothing())
		if err != nil {
			return err
		}
		if err := p.stop(); err != nil {
			return err
		}
		if i > 0 {
			again = append(again, p.took)
			continue
		}
		b.report.line("P14", "first start, with initdb, to listening", seconds(p.took), "3 s", p.took <= 3*time.Second)
	}
	took := median(again)
	b.report.line("P14", "start to listening, median of 5", seconds(took), "0.5 s", took <= 500*time.Millisecond)
	return nil
}
