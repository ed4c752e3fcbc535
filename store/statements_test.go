package store_test

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/store"
	"github.com/callboard-dev/callboard/store/storetest"
)

// single opens a fresh database with one connection, so that all statements meet.
func single(t *testing.T) *sql.DB {
	t.Helper()
	return open(t, storetest.URL(t), store.Options{MaxConns: 1})
}

func exec(t *testing.T, db *sql.DB, statement string, args ...any) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), statement, args...); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

const countPrepared = "SELECT count(*) FROM pg_prepared_statements"

func TestStatementsArePreparedOnce(t *testing.T) {
	t.Parallel()
	db := single(t)
	for i := range 5 {
		want(t, "answer", one[int](t, db, "SELECT $1::int + 1", i), i+1)
		exec(t, db, "INSERT INTO texts (hash) VALUES ($1)", fmt.Sprint(i))
	}
	want(t, "prepared statements", one[int](t, db, countPrepared), 2)
}

func TestFewStatementsAreKept(t *testing.T) {
	t.Parallel()
	db := single(t)
	for i := range 300 {
		want(t, "answer", one[int](t, db, fmt.Sprintf("SELECT $1::int + %d", i), 1), i+1)
	}
	want(t, "prepared statements", one[int](t, db, countPrepared), 200)
	one[string](t, db, "SELECT $1 || '"+strings.Repeat("long", 3000)+"'", "")
	want(t, "after a long one", one[int](t, db, countPrepared), 200)
}

func TestStaleStatement(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]string{
		"altered table": "ALTER TABLE t ALTER COLUMN a TYPE text",
		"forgotten":     "DEALLOCATE ALL",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db := single(t)
			exec(t, db, "CREATE TABLE t AS SELECT 1 AS a")
			ask := func(db querier) error {
				var a string
				return db.QueryRowContext(t.Context(), "SELECT a FROM t WHERE $1", true).Scan(&a)
			}
			if err := ask(db); err != nil {
				t.Fatal(err)
			}
			exec(t, db, change)
			if err := ask(db); err != nil {
				t.Errorf("outside a transaction: %v", err)
			}
		})
	}
}

func TestStaleStatementInATransaction(t *testing.T) {
	t.Parallel()
	db := single(t)
	exec(t, db, "CREATE TABLE t AS SELECT 1 AS a")
	inTransaction := func() error {
		tx, err := db.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		defer tx.Rollback()
		var a string
		return tx.QueryRowContext(t.Context(), "SELECT a FROM t WHERE $1", true).Scan(&a)
	}
	if err := inTransaction(); err != nil {
		t.Fatal(err)
	}
	exec(t, db, "ALTER TABLE t ALTER COLUMN a TYPE text")
	if err := inTransaction(); pq.As(err, "0A000") == nil {
		t.Errorf("got %v, want that the plan is stale", err)
	}
	if err := inTransaction(); err != nil {
		t.Errorf("the next transaction: %v", err)
	}
}

func TestFailingStatementStaysUsable(t *testing.T) {
	t.Parallel()
	db := single(t)
	for _, divisor := range []int{1, 0, 1} {
		var q int
		err := db.QueryRowContext(t.Context(), "SELECT 1 / $1::int", divisor).Scan(&q)
		if (err != nil) != (divisor == 0) {
			t.Errorf("1 / %d: %v", divisor, err)
		}
	}
	want(t, "prepared statements", one[int](t, db, countPrepared), 1)
}

func TestTransactionWhoseRowsAreStillRead(t *testing.T) {
	t.Parallel()
	db := single(t)
	tx, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	rows, err := tx.QueryContext(t.Context(), "SELECT generate_series(1, $1::int)", 1000)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if _, err := tx.ExecContext(t.Context(), "INSERT INTO texts (hash) VALUES ($1)", "x"); err == nil || !strings.Contains(err.Error(), "still being read") {
		t.Errorf("got %v, want that rows are still being read", err)
	}
	n := 0
	for rows.Next() {
		n++
	}
	if err := rows.Err(); err != nil || n != 1000 {
		t.Errorf("read %d rows, %v", n, err)
	}
	if _, err := tx.ExecContext(t.Context(), "INSERT INTO texts (hash) VALUES ($1)", "x"); err != nil {
		t.Errorf("after the last row: %v", err)
	}
}

func TestCopy(t *testing.T) {
	t.Parallel()
	db := single(t)
	tx, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	statement, err := tx.PrepareContext(t.Context(), "COPY texts (hash, content) FROM STDIN")
	if err != nil {
		t.Fatal(err)
	}
	defer statement.Close()
	for i := range 1000 {
		if _, err := statement.ExecContext(t.Context(), fmt.Sprint(i), "line\n\t"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := statement.ExecContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	want(t, "rows", one[int](t, db, "SELECT count(*) FROM texts WHERE content = $1", "line\n\t"), 1000)
}

func TestValuesOfTheSchema(t *testing.T) {
	t.Parallel()
	db := single(t)
	want(t, "jsonb", one[string](t, db, "SELECT $1::jsonb ->> 'a'", []byte(`{"a": "b"}`)), "b")
	want(t, "text[]", one[string](t, db, "SELECT array_to_string($1::text[], '+')", pq.StringArray{"a", `b"c`}), `a+b"c`)
	want(t, "bigint[]", one[int](t, db, "SELECT sum(x) FROM unnest($1::bigint[]) x", pq.Array([]int64{1, 2})), 3)
	want(t, "null", one[bool](t, db, "SELECT $1::text IS NULL", nil), true)
}

// A statement that is planned for its arguments leaves nothing behind.
func TestStatementsPlannedOnce(t *testing.T) {
	t.Parallel()
	db := single(t)
	const query = "SELECT count(*) FROM generate_series(1, 1000) n WHERE n = ANY($1)"
	var got int
	if err := db.QueryRowContext(store.PlannedOnce(t.Context()), query, pq.Int64Array{3, 5}).Scan(&got); err != nil || got != 2 {
		t.Fatalf("got %d, %v, want 2", got, err)
	}
	want(t, "statements kept", one[int](t, db, "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%generate_series(1, 1000)%ANY%'"), 0)
	if err := db.QueryRowContext(t.Context(), query, pq.Int64Array{3, 5}).Scan(&got); err != nil || got != 2 {
		t.Fatalf("got %d, %v, want 2", got, err)
	}
	want(t, "statements kept", one[int](t, db, "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%generate_series(1, 1000)%ANY%'"), 1)
}
