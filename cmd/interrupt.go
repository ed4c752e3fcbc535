package cmd

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// untilInterrupted returns a context that the first interrupt ends. When it has
// ended nobody listens any more, so that the second one ends the process at
// once.
func untilInterrupted(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	interrupts := make(chan os.Signal, 1)
	signal.Notify(interrupts, syscall.SIGINT, syscall.SIGTERM)
	go func() {
		select {
		case <-interrupts:
		case <-ctx.Done():
		}
		signal.Stop(interrupts)
		cancel()
	}()
	return ctx, cancel
}
