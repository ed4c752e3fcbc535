package store

import (
	"database/sql/driver"
	"errors"
	"io"
)

// pqRows is all that database/sql uses of the rows of lib/pq.
type pqRows interface {
	driver.Rows
	driver.RowsNextResultSet
	driver.RowsColumnTypeDatabaseTypeName
	driver.RowsColumnTypeLength
	driver.RowsColumnTypePrecisionScale
	driver.RowsColumnTypeScanType
}

// rows are watched as their statement was, until they are closed.
type rows struct {
	pqRows
	conn *conn
	end  func(error) error
	err  error
}

func (r *rows) Next(dest []driver.Value) error {
	err := r.pqRows.Next(dest)
	if err != nil && !errors.Is(err, io.EOF) {
		r.err = err
		return r.close()
	}
	return err
}

func (r *rows) NextResultSet() error {
	err := r.pqRows.NextResultSet()
	if err != nil && !errors.Is(err, io.EOF) {
		r.err = err
		return r.close()
	}
	return err
}

func (r *rows) Close() error {
	err := r.pqRows.Close()
	if r.err == nil {
		r.err = err
	}
	return r.close()
}

// close ends the watch, once, and returns the first error there was.
func (r *rows) close() error {
	if r.end != nil {
		r.conn.reading = false
		r.err = r.end(r.err)
		r.end = nil
	}
	return r.err
}
