package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/callboard-dev/callboard/bench/synthetic"
	"github.com/callboard-dev/callboard/store/embedded"
)

// catalog is what is measured at the size of the run: P10, the second half of
// P13, P3, what rights cost, P5 and P11; and the rest of P10 and P12 beside it.
func (b *bench) catalog(ctx context.Context) error {
	files, dataDir := filepath.Join(b.dir, "catalog"), filepath.Join(b.dir, "data")
	if err := os.Mkdir(files, 0o755); err != nil {
		return err
	}
	all, err := synthetic.Write(files, b.entities)
	if err != nil {
		return err
	}
	postgres, err := embedded.Start(ctx, embedded.Config{DataDir: dataDir, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	running, stop := context.WithCancel(ctx)
	stopped := make(chan error, 1)
	go func() { stopped <- postgres.Run(running) }()
	defer func() { stop(); <-stopped }()

	host, err := newShelf(running)
	if err != nil {
		return err
	}
	config := filepath.Join(b.dir, "catalog.yaml")
	text := fmt.Appendf(nil, "sources:\n  files: [{ path: %s }]\n  urls: [{ host: %q, insecure: true }]\n", files, host.host)
	if err := os.WriteFile(config, text, 0o644); err != nil {
		return err
	}
	p, databaseURL, err := b.ingest(ctx, config, postgres.URL(), all)
	if err != nil {
		return err
	}
	if err := b.settled(ctx, p); err != nil {
		return err
	}
	b.memory(p, dataDir, "server after that", 250e6)
	if err := b.statements(ctx, config, databaseURL); err != nil {
		return err
	}
	if err := b.beside(ctx, p, databaseURL); err != nil {
		return err
	}
	if err := b.rights(ctx, p, files, databaseURL); err != nil {
		return err
	}
	if err := b.deepPage(ctx, p); err != nil {
		return err
	}
	if err := b.arrivals(ctx, p, host); err != nil {
		return err
	}
	if err := p.stop(); err != nil {
		return err
	}
	if err := dropDatabase(ctx, postgres.URL(), databaseURL); err != nil {
		return err
	}
	if err := b.set(ctx, postgres.URL()); err != nil {
		return err
	}
	return b.round(ctx, postgres.URL(), host)
}
