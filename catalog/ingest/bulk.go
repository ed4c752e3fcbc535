package ingest

import (
	"context"
	"fmt"
	"strings"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/store"
)

// copyRows streams a row of each item into a table: while PostgreSQL writes one, the
// next is made.
func copyRows[T any](ctx context.Context, w *writer, table string, columns []string, items []T, row func(T) []any) error {
	if len(items) == 0 {
		return nil
	}
	stmt, err := w.tx.PrepareContext(ctx, "COPY "+pq.QuoteIdentifier(table)+" ("+quoted(columns)+") FROM STDIN")
	if err != nil {
		return fmt.Errorf("copy into %s: %w", table, err)
	}
	defer stmt.Close() // Exec tells what went wrong
	for _, item := range items {
		if _, err := stmt.ExecContext(ctx, row(item)...); err != nil {
			return fmt.Errorf("copy into %s: %w", table, err)
		}
	}
	if _, err := stmt.ExecContext(ctx); err != nil {
		return fmt.Errorf("copy into %s: %w", table, err)
	}
	return nil
}

// manyRows is from how many rows on their foreign keys are checked together.
const manyRows = 1000

// link is a column that names a row of another table.
type link struct{ column, table string }

// copyLinked is copyRows into a table with links, and makes sure that what they
// name is there. added is the condition that the table's rows, called t, were among
// these, of which arg is the argument. PostgreSQL's own check, row by row, is half
// of the time of a bulk of relations. Only superusers may leave it out, and the
// owner of the built-in database is one.
func copyLinked[T any](ctx context.Context, w *writer, table string, columns []string, items []T, row func(T) []any, links []link, added string, arg int64) error {
	var superuser string
	if len(items) >= manyRows {
		if err := w.tx.QueryRowContext(ctx, "SHOW is_superuser").Scan(&superuser); err != nil {
			return err
		}
	}
	if superuser != "on" {
		return copyRows(ctx, w, table, columns, items, row)
	}
	if _, err := w.tx.ExecContext(ctx, "SET LOCAL session_replication_role = replica"); err != nil {
		return err
	}
	if err := copyRows(ctx, w, table, columns, items, row); err != nil {
		return err
	}
	if _, err := w.tx.ExecContext(ctx, "SET LOCAL session_replication_role = origin"); err != nil {
		return err
	}
	for _, l := range links {
		var missing int
		err := w.tx.QueryRowContext(ctx, "SELECT count(*) FROM "+table+" t WHERE "+added+
			" AND t."+l.column+" IS NOT NULL AND NOT EXISTS (SELECT FROM "+l.table+" o WHERE o.id = t."+l.column+")", arg).Scan(&missing)
		if err != nil {
			return fmt.Errorf("check the links of %s: %w", table, err)
		}
		if missing > 0 {
			return fmt.Errorf("copy into %s: %d rows name one of %s that is not there", table, missing, l.table)
		}
	}
	return nil
}

// stage is copyRows into a temporary table that has some columns of table, and
// returns its name. It goes with the transaction.
func stage[T any](ctx context.Context, w *writer, table string, columns []string, items []T, row func(T) []any) (string, error) {
	name := "incoming_" + table
	_, err := w.tx.ExecContext(ctx, "CREATE TEMPORARY TABLE "+name+" ON COMMIT DROP AS SELECT "+quoted(columns)+" FROM "+table+" WITH NO DATA")
	if err != nil {
		return "", fmt.Errorf("stage %s: %w", table, err)
	}
	return name, copyRows(ctx, w, name, columns, items, row)
}

// unstage drops what stage made, so that the name is free again.
func (w *writer) unstage(ctx context.Context, name string) error {
	_, err := w.tx.ExecContext(ctx, "DROP TABLE "+name)
	return err
}

// longList is where a statement is planned for its list.
const longList = 200

// listed is ctx for a statement with a list of n values.
func listed(ctx context.Context, n int) context.Context {
	if n < longList {
		return ctx
	}
	return store.PlannedOnce(ctx)
}

func quoted(columns []string) string {
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = pq.QuoteIdentifier(c)
	}
	return strings.Join(names, ", ")
}

// list is a text[] that is never null.
func list(values []string) pq.StringArray {
	if values == nil {
		return pq.StringArray{}
	}
	return values
}
