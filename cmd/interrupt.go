package cmd

import (
	"context"
	"os/signal"
	"syscall"
)

// untilInterrupted returns a context that the first interrupt ends. The second
// one ends the process at once, as if nobody listened.
func untilInterrupted(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGINT, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}
