package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"maps"
	"time"

	"github.com/lib/pq"
)

// connector opens lib/pq's connections and wraps them.
type connector struct {
	pq     *pq.Connector
	config pq.Config
	limit  time.Duration // of a statement, where its context says nothing
	// direct is false behind a PgBouncer that gives each transaction another
	// session: neither settings nor prepared statements last there.
	direct bool
}

func newConnector(address string, limit time.Duration) (*connector, error) {
	config, direct, err := parse(address)
	if err != nil {
		return nil, err
	}
	if direct {
		config = config.Clone()
		maps.Copy(config.Runtime, startParameters(limit))
		if _, set := config.Runtime["jit"]; !set {
			config.Runtime["jit"] = "off" // compiling takes longer than our queries
		}
	}
	c, err := pq.NewConnectorConfig(config)
	if err != nil {
		return nil, withoutSecrets(err)
	}
	c.Dialer(dialer{patience: limit + slack})
	return &connector{pq: c, config: config, limit: limit, direct: direct}, nil
}

// Connect opens a connection; database/sql calls it.
func (c *connector) Connect(ctx context.Context) (driver.Conn, error) {
	s := &slot{watch: func(w *wire) func() bool { return context.AfterFunc(ctx, w.hurry) }}
	opened, err := c.pq.Connect(context.WithValue(ctx, slotKey{}, s))
	ended := s.stop != nil && !s.stop()
	if err == nil && ended {
		_ = opened.Close()
		err = ctx.Err()
	}
	if err != nil {
		return nil, explainConnect(ctx, err)
	}
	inner, ok := opened.(pqConn)
	if !ok {
		_ = opened.Close()
		return nil, fmt.Errorf("lib/pq's connection %T lacks a method", opened)
	}
	conn := &conn{pqConn: inner, wire: s.wire, direct: c.direct, usual: c.limit, limit: c.limit}
	if c.direct {
		// Servers on systems that cannot tell them so refuse it.
		_, _ = inner.ExecContext(ctx, "SET client_connection_check_interval = "+milliseconds(lookAround), nil)
		if conn.statements, err = newStatements(inner); err != nil {
			return nil, errors.Join(err, opened.Close())
		}
	}
	return conn, nil
}

// Driver is lib/pq's; database/sql asks for it.
func (c *connector) Driver() driver.Driver { return c.pq.Driver() }

func (c *connector) place() string { return place(c.config) }
