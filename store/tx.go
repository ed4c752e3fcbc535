package store

import (
	"context"
	"database/sql/driver"
)

// tx is a transaction of a conn.
type tx struct {
	driver.Tx
	conn *conn
}

func (c *conn) BeginTx(ctx context.Context, o driver.TxOptions) (driver.Tx, error) {
	end, err := c.begin(ctx)
	if err != nil {
		return nil, err
	}
	t, err := c.pqConn.BeginTx(ctx, o)
	if err := end(err); err != nil {
		return nil, err
	}
	c.inTx = true
	return tx{t, c}, nil
}

// Commit says so where the answer was lost: then nobody knows whether it is
// written.
func (t tx) Commit() error {
	t.conn.inTx = false
	before := t.conn.wire.written.Load()
	return explainCommit(t.Tx.Commit(), t.conn.wire.written.Load() > before)
}

func (t tx) Rollback() error {
	t.conn.inTx = false
	return t.Tx.Rollback()
}
