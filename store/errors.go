package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"net"
	"strings"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/callboard-dev/callboard/catalog"
)

// explain makes of an error of lib/pq what a caller can do something with. sent
// says that the server may have got the statement: then database/sql must not run
// it once more by itself, as it does for ErrBadConn.
func explain(ctx context.Context, err error, sent bool) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, driver.ErrBadConn) && !sent:
		return err
	case ctx.Err() != nil:
		return explainEnd(ctx.Err())
	case errors.Is(err, driver.ErrBadConn):
		return &catalog.Error{Kind: catalog.ErrUnavailable, Message: "the connection to the database was lost"}
	case isNetwork(err):
		return &catalog.Error{Kind: catalog.ErrUnavailable, Message: "the connection to the database was lost", Err: err}
	case pq.As(err, pqerror.QueryCanceled) != nil:
		return &catalog.Error{Kind: catalog.ErrTimeout, Message: "the database took too long", Err: err}
	case pq.As(err, pqerror.LockNotAvailable) != nil:
		return &catalog.Error{Kind: catalog.ErrUnavailable, Message: "the database is busy with another change", Err: err}
	}
	return err
}

// explainEnd is for a statement whose context has ended.
func explainEnd(err error) error {
	if errors.Is(err, context.DeadlineExceeded) {
		return &catalog.Error{Kind: catalog.ErrTimeout, Message: "the database took too long", Err: err}
	}
	return err
}

func explainCommit(err error, sent bool) error {
	if sent && (errors.Is(err, driver.ErrBadConn) || isNetwork(err)) {
		return &catalog.Error{Kind: catalog.ErrUnavailable, Message: "the connection to the database was lost while it saved the change: it may be saved or not"}
	}
	return explain(context.Background(), err, sent)
}

func explainConnect(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return explainEnd(ctx.Err())
	}
	if errors.Is(err, pq.ErrSSLNotSupported) {
		err = fmt.Errorf("%w: give it a certificate, or say sslmode=disable in database.url if you trust the network", err)
	}
	if refused := pq.As(err, pqerror.ProtocolViolation); refused != nil && strings.Contains(refused.Message, "startup parameter") {
		err = fmt.Errorf("%w: where that is a PgBouncer, say statement_cache=off in database.url", err)
	}
	return &catalog.Error{Kind: catalog.ErrUnavailable, Message: "the database cannot be reached", Err: err}
}

// inFull is an error for the people who run Callboard: they may see its cause.
func inFull(err error) error {
	if e, ok := errors.AsType[*catalog.Error](err); ok && e.Err != nil {
		return fmt.Errorf("%w: %w", err, e.Err)
	}
	return err
}

func isNetwork(err error) bool {
	_, is := errors.AsType[net.Error](err)
	return is
}
