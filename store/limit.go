package store

import (
	"context"
	"strconv"
	"time"
)

const (
	dialTimeout = 3 * time.Second
	// lockTimeout is how long a statement waits for rows or tables that somebody
	// else holds.
	lockTimeout = 3 * time.Second
	// slack is how much longer than the server we wait: one that is well always
	// answers first.
	slack = 2 * time.Second
	// grace is how long after the end of its context a statement may still be
	// answered, so that the server can say that it was cancelled.
	grace = time.Second
)

// idleLimit is how long a transaction may wait for its next statement.
func idleLimit(statement time.Duration) time.Duration { return max(10*time.Second, statement+slack) }

type limitKey struct{}

// WithStatementTimeout returns a context whose statements may take as long as
// limit, whatever is usual for the database. Within a transaction it counts at the
// beginning: db.BeginTx(store.WithStatementTimeout(ctx, time.Minute), nil).
func WithStatementTimeout(ctx context.Context, limit time.Duration) context.Context {
	return context.WithValue(ctx, limitKey{}, limit)
}

func statementTimeout(ctx context.Context, usual time.Duration) time.Duration {
	if limit, ok := ctx.Value(limitKey{}).(time.Duration); ok {
		return limit
	}
	return usual
}

func milliseconds(d time.Duration) string { return strconv.FormatInt(d.Milliseconds(), 10) }
