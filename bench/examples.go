package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// examples is the first half of P13: what the server keeps in memory at rest
// with the examples of this repository.
func (b *bench) examples(ctx context.Context) error {
	dataDir := filepath.Join(b.dir, "examples")
	p, err := b.serve(ctx, "callboard.yaml", "--data-dir", dataDir)
	if err != nil {
		return err
	}
	if err := b.settled(ctx, p); err != nil {
		return err
	}
	b.memory(p, dataDir, "server at rest with the examples", 60e6)
	return p.stop()
}

// memory prints what a server, and the PostgreSQL beside it, keep in memory.
func (b *bench) memory(p *process, dataDir, what string, bar int64) {
	used := p.memory()
	b.report.line("P13", what, megabytes(used), megabytes(bar), used <= bar)
	b.report.note("the built-in PostgreSQL beside it", megabytes(postgresMemory(dataDir)))
}

// settled waits until every location has been read, and the server is at rest:
// until it has used no processor time for a while.
func (b *bench) settled(ctx context.Context, p *process) error {
	const quiet = 10 * time.Second
	deadline, since, used := time.Now().Add(2*time.Minute), time.Now(), p.cpu()
	for {
		var data struct {
			Locations struct{ Nodes []struct{ Status string } }
		}
		if time.Since(since) >= quiet {
			if err := p.data(ctx, `{ locations { nodes { status } } }`, nil, &data); err != nil {
				return err
			}
			pending := false
			for _, l := range data.Locations.Nodes {
				pending = pending || l.Status == "PENDING"
			}
			if !pending {
				return nil
			}
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("%s does not come to rest", p.url)
		}
		if now := p.cpu(); now > used+50*time.Millisecond {
			since, used = time.Now(), now
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// nothing is a settings file that sets nothing.
func (b *bench) nothing() string {
	file := filepath.Join(b.dir, "nothing.yaml")
	_ = os.WriteFile(file, nil, 0o644) // a file that is missing is complained about
	return file
}
