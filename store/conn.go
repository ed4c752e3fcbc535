package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"
)

// pqConn is all that database/sql uses of a connection of lib/pq.
type pqConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.NamedValueChecker
	driver.Pinger
	driver.QueryerContext
	driver.SessionResetter
	driver.Validator
}

// conn is one connection. database/sql uses it from one goroutine at a time.
type conn struct {
	pqConn
	wire       *wire
	direct     bool        // as in connector
	statements *statements // nil where not direct
	usual      time.Duration
	limit      time.Duration // of a statement, as the server was told last
	inTx       bool
	reading    bool // rows of the last statement are not all read
	spoiled    bool // a context ended while it was used: who knows what comes next
}

var errReading = errors.New("rows of an earlier statement of this transaction are still being read")

// begin comes before all that talks to the server, and end after it, with the
// error that there was.
func (c *conn) begin(ctx context.Context) (end func(error) error, err error) {
	ctx, onlyRead, finish := watched(ctx)
	stop := func() bool { return true }
	over := func(err error) error {
		finish()
		if !stop() {
			c.spoiled = true
		}
		return err
	}
	if err := ctx.Err(); err != nil {
		return nil, over(explainEnd(err))
	}
	if c.reading {
		return nil, over(errReading)
	}
	giveUp := c.wire.hurry
	if onlyRead {
		giveUp = c.wire.hangUp
	}
	stop = context.AfterFunc(ctx, giveUp)
	if err := c.setLimit(ctx); err != nil {
		return nil, over(explain(ctx, err, false))
	}
	before := c.wire.written.Load()
	return func(err error) error { return explain(ctx, over(err), c.wire.written.Load() > before) }, nil
}

// setLimit tells the server how long statements may take, where that is not what
// it knows. Within a transaction it stays: a rollback would take it back unseen.
func (c *conn) setLimit(ctx context.Context) error {
	limit := statementTimeout(ctx, c.usual)
	if c.inTx || limit == c.limit {
		return nil
	}
	c.wire.setPatience(limit + slack)
	if c.direct {
		_, err := c.pqConn.ExecContext(ctx, "SET statement_timeout = "+milliseconds(limit)+
			"; SET idle_in_transaction_session_timeout = "+milliseconds(idleLimit(limit)), nil)
		if err != nil {
			return err
		}
	}
	c.limit = limit
	return nil
}

func (c *conn) ExecContext(ctx context.Context, text string, args []driver.NamedValue) (driver.Result, error) {
	end, err := c.begin(ctx)
	if err != nil {
		return nil, err
	}
	result, err := runPrepared(ctx, c, text, args, statement.ExecContext, c.pqConn.ExecContext)
	return result, end(err)
}

func (c *conn) QueryContext(ctx context.Context, text string, args []driver.NamedValue) (driver.Rows, error) {
	end, err := c.begin(ctx)
	if err != nil {
		return nil, err
	}
	found, err := runPrepared(ctx, c, text, args, statement.QueryContext, c.pqConn.QueryContext)
	if err != nil {
		return nil, end(err)
	}
	inner, ok := found.(pqRows)
	if !ok {
		return nil, end(errors.Join(fmt.Errorf("lib/pq's rows %T lack a method", found), found.Close()))
	}
	c.reading = true
	return &rows{pqRows: inner, conn: c, end: end}, nil
}

// runPrepared runs a statement by its prepared form, or by plain where it is not
// to be kept: without arguments it may be several at once, or COPY.
func runPrepared[T any](
	ctx context.Context, c *conn, text string, args []driver.NamedValue,
	run func(statement, context.Context, []driver.NamedValue) (T, error),
	plain func(context.Context, string, []driver.NamedValue) (T, error),
) (T, error) {
	if c.statements == nil || len(args) == 0 || len(text) > longestStatement || plannedOnce(ctx) {
		return plain(ctx, text, args)
	}
	for {
		st, fresh, err := c.statements.get(ctx, text)
		if err != nil {
			var none T
			return none, err
		}
		result, err := run(st, ctx, args)
		if !stale(err) {
			return result, err
		}
		c.statements.drop(text)
		if fresh || c.inTx { // the transaction has failed: it is for its owner to try again
			return result, err
		}
	}
}

func (c *conn) PrepareContext(ctx context.Context, text string) (driver.Stmt, error) {
	end, err := c.begin(ctx)
	if err != nil {
		return nil, err
	}
	st, err := c.pqConn.PrepareContext(ctx, text)
	return st, end(err)
}

func (c *conn) Ping(ctx context.Context) error {
	end, err := c.begin(ctx)
	if err != nil {
		return err
	}
	return end(c.pqConn.Ping(ctx))
}

// ResetSession comes before each new use: what ended while nobody looked is
// noticed here, before a statement is sent that might then have run or not.
func (c *conn) ResetSession(ctx context.Context) error {
	if c.spoiled || !quiet(c.wire.Conn) {
		return driver.ErrBadConn
	}
	return c.pqConn.ResetSession(ctx)
}

func (c *conn) IsValid() bool { return !c.spoiled && c.pqConn.IsValid() }
