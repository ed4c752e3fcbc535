package store

import (
	"container/list"
	"context"
	"database/sql/driver"
	"errors"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

const (
	// mostStatements are kept on a connection.
	mostStatements = 200
	// longestStatement, in bytes, is kept: longer ones are lists of rows, hardly
	// ever sent twice.
	longestStatement = 8 << 10
)

// statement is a prepared one of lib/pq.
type statement interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
}

// statements are those prepared on one connection, by their text; those used last
// are in front.
type statements struct {
	conn   driver.ConnPrepareContext
	byText map[string]*list.Element
	order  *list.List // of *prepared
}

var errCopy = errors.New("COPY takes no arguments: prepare it in a transaction")

type prepared struct {
	text      string
	statement statement
}

func newStatements(conn driver.ConnPrepareContext) *statements {
	return &statements{conn: conn, byText: map[string]*list.Element{}, order: list.New()}
}

// get finds or prepares a statement; fresh says which.
func (s *statements) get(ctx context.Context, text string) (st statement, fresh bool, err error) {
	if e, ok := s.byText[text]; ok {
		s.order.MoveToFront(e)
		return e.Value.(*prepared).statement, false, nil
	}
	made, err := s.conn.PrepareContext(ctx, text)
	if err != nil {
		return nil, false, err
	}
	st, ok := made.(statement)
	if !ok {
		return nil, false, errors.Join(errCopy, made.Close())
	}
	s.byText[text] = s.order.PushFront(&prepared{text, st})
	if s.order.Len() > mostStatements {
		s.drop(s.order.Back().Value.(*prepared).text)
	}
	return st, true, nil
}

func (s *statements) drop(text string) {
	e, ok := s.byText[text]
	if !ok {
		return
	}
	delete(s.byText, text)
	_ = s.order.Remove(e).(*prepared).statement.Close() // a broken connection shows at its next use
}

// stale tells that a statement is worth preparing again: a table that it reads was
// altered, or the server has forgotten it.
func stale(err error) bool {
	return pq.As(err, pqerror.FeatureNotSupported, pqerror.InvalidSQLStatementName) != nil
}
