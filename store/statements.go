package store

import (
	"context"
	"database/sql/driver"
	"errors"

	"github.com/hashicorp/golang-lru/v2/simplelru"
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

// statements are those prepared on one connection, by their text. Those used last
// are kept.
type statements struct {
	conn   driver.ConnPrepareContext
	byText *simplelru.LRU[string, statement]
}

func newStatements(conn driver.ConnPrepareContext) (*statements, error) {
	byText, err := simplelru.NewLRU(mostStatements, func(_ string, st statement) {
		_ = st.Close() // a broken connection shows at its next use
	})
	return &statements{conn: conn, byText: byText}, err
}

var errCopy = errors.New("COPY takes no arguments: prepare it in a transaction")

// get finds or prepares a statement; fresh says which.
func (s *statements) get(ctx context.Context, text string) (st statement, fresh bool, err error) {
	if st, ok := s.byText.Get(text); ok {
		return st, false, nil
	}
	made, err := s.conn.PrepareContext(ctx, text)
	if err != nil {
		return nil, false, err
	}
	st, ok := made.(statement)
	if !ok {
		return nil, false, errors.Join(errCopy, made.Close())
	}
	s.byText.Add(text, st)
	return st, true, nil
}

func (s *statements) drop(text string) { s.byText.Remove(text) }

// stale tells that a statement is worth preparing again: a table that it reads was
// altered, or the server has forgotten it.
func stale(err error) bool {
	return pq.As(err, pqerror.FeatureNotSupported, pqerror.InvalidSQLStatementName) != nil
}
