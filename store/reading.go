package store

import (
	"context"
	"sync/atomic"
	"time"
)

// lookAround is how often the server looks, while a statement runs, whether whoever
// sent it has hung up.
const lookAround = 500 * time.Millisecond

// Reading returns a context for statements that only read. Where ctx ends while one
// runs, its connection is closed, and the server gives it up soon after. To cancel a
// statement so that its connection can go on, database/sql and lib/pq start a goroutine
// each to watch its context: half of the time that a small one takes.
func Reading(ctx context.Context) context.Context { return &reading{Context: ctx} }

// reading seems to be without an end while a statement runs, so that nobody else
// watches for it. Whoever waits for a free connection still sees it.
type reading struct {
	context.Context

	running atomic.Int32 // statements
}

func (r *reading) Done() <-chan struct{} {
	if r.running.Load() > 0 {
		return nil
	}
	return r.Context.Done()
}

type readingKey struct{}

// Value finds r below the contexts that were made of it.
func (r *reading) Value(key any) any {
	if key == (readingKey{}) {
		return r
	}
	return r.Context.Value(key)
}

// watched returns the context whose end ends a statement of ctx; finish comes after the
// statement. onlyRead is false for one that is not of Reading.
func watched(ctx context.Context) (_ context.Context, onlyRead bool, finish func()) {
	r, ok := ctx.Value(readingKey{}).(*reading)
	if !ok {
		return ctx, false, func() {}
	}
	r.running.Add(1)
	if ctx.Done() == nil {
		ctx = r.Context
	}
	return ctx, true, func() { r.running.Add(-1) }
}
