package store_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/store"
	"github.com/callboard-dev/callboard/store/storetest"
)

// bound is longer than a limit of 200 ms, slack and grace need on a slow machine.
const bound = 10 * time.Second

// within fails where f takes longer than bound, and returns its error.
func within(t *testing.T, f func() error) error {
	t.Helper()
	began := time.Now()
	err := f()
	if took := time.Since(began); took > bound {
		t.Errorf("took %v, want at most %v", took, bound)
	}
	return err
}

func TestFrozenServer(t *testing.T) {
	t.Parallel()
	p := newProxy(t, "")
	db := open(t, p.url, store.Options{StatementTimeout: 200 * time.Millisecond, MaxConns: 5})
	tx, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	p.freeze()
	var calls sync.WaitGroup
	for range 4 { // as many as there are connections left
		calls.Go(func() {
			err := within(t, func() error {
				var n int
				return db.QueryRowContext(t.Context(), "SELECT $1::int", 1).Scan(&n)
			})
			want(t, "kind", catalog.KindOf(err), catalog.ErrUnavailable)
		})
	}
	for range 40 {
		calls.Go(func() {
			err := within(t, func() error {
				ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
				defer cancel()
				return db.PingContext(ctx)
			})
			if !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("ping: got %v, want its deadline", err)
			}
		})
	}
	err = within(t, tx.Commit)
	if err == nil || !strings.Contains(err.Error(), "it may be saved or not") {
		t.Errorf("commit: got %v", err)
	}
	calls.Wait()
}

func TestFrozenBackend(t *testing.T) {
	t.Parallel()
	db := open(t, storetest.URL(t), store.Options{MaxConns: 1})
	pid := one[int](t, db, "SELECT pg_backend_pid()")
	if err := syscall.Kill(pid, syscall.SIGSTOP); errors.Is(err, os.ErrPermission) {
		t.Skip("PostgreSQL is not ours to stop")
	} else if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = syscall.Kill(pid, syscall.SIGCONT) }) // gone if it was told to meanwhile
	err := within(t, func() error {
		ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
		defer cancel()
		var n int
		return db.QueryRowContext(ctx, "SELECT $1::int", 1).Scan(&n)
	})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want the deadline", err)
	}
	want(t, "on another connection", one[int](t, db, "SELECT $1::int", 7), 7)
}

func TestCancelledStatement(t *testing.T) {
	t.Parallel()
	db := open(t, storetest.URL(t), store.Options{MaxConns: 1})
	for _, statement := range []string{"SELECT pg_sleep($1)", "SELECT pg_sleep(30)"} {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(50*time.Millisecond, cancel)
		args := []any{30}[:strings.Count(statement, "$1")]
		err := within(t, func() error {
			_, err := db.ExecContext(ctx, statement, args...)
			return err
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v, want %v", err, context.Canceled)
		}
		want(t, "after it", one[int](t, db, "SELECT $1::int", 7), 7)
	}
}

// A question that nobody waits for any more ends here at once, and there soon.
func TestReadingEndsWithItsContext(t *testing.T) {
	t.Parallel()
	address := storetest.URL(t)
	db, other := open(t, address, store.Options{MaxConns: 1}), open(t, address, store.Options{MaxConns: 1})
	for _, statement := range []string{"SELECT 1 FROM pg_sleep($1)", "SELECT 1 FROM pg_sleep(30)"} {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(50*time.Millisecond, cancel)
		args := []any{30}[:strings.Count(statement, "$1")]
		err := within(t, func() error {
			var n int
			return db.QueryRowContext(store.Reading(ctx), statement, args...).Scan(&n)
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v, want %v", err, context.Canceled)
		}
		want(t, "after it", one[int](t, db, "SELECT $1::int", 7), 7)
	}
	err := within(t, func() error { // nobody told the server to cancel it: it looked around
		for one[int](t, other, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT 1 FROM pg_sleep%' AND state = 'active' AND datname = current_database()") > 0 {
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := db.ExecContext(store.Reading(ctx), "SELECT 1"); !errors.Is(err, context.Canceled) {
		t.Errorf("of a context that has ended: %v", err)
	}
}

func TestReadingWithADeadline(t *testing.T) {
	t.Parallel()
	p := newProxy(t, "")
	db := open(t, p.url, store.Options{MaxConns: 1})
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	err := within(t, func() error { return readMillions(store.Reading(ctx), db, p.freeze) })
	if !errors.Is(err, context.DeadlineExceeded) || catalog.KindOf(err) != catalog.ErrTimeout {
		t.Errorf("got %v, want the deadline", err)
	}
}

func TestDeadlineWhileReadingRows(t *testing.T) {
	t.Parallel()
	p := newProxy(t, "")
	db := open(t, p.url, store.Options{MaxConns: 1})
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	err := within(t, func() error { return readMillions(ctx, db, p.freeze) })
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want the deadline", err)
	}
}

// readMillions reads rows; midway is called before the first.
func readMillions(ctx context.Context, db *sql.DB, midway func()) error {
	rows, err := db.QueryContext(ctx, "SELECT generate_series(1, $1::int)", 10_000_000)
	if err != nil {
		return err
	}
	defer rows.Close()
	midway()
	n := 0
	for rows.Next() {
		n++
	}
	return rows.Err()
}

func TestConnectionsThatEndedMeanwhile(t *testing.T) {
	t.Parallel()
	address := storetest.URL(t)
	db := open(t, address, store.Options{MaxConns: 2})
	first, second := conn(t, db), conn(t, db)
	pids := []int{one[int](t, first, "SELECT pg_backend_pid()"), one[int](t, second, "SELECT pg_backend_pid()")}
	for _, c := range []*sql.Conn{first, second} {
		if err := c.Close(); err != nil { // back to the pool
			t.Fatal(err)
		}
	}
	other := open(t, address, store.Options{MaxConns: 1})
	for _, pid := range pids {
		one[bool](t, other, "SELECT pg_terminate_backend($1, 10000)", pid)
	}
	exec(t, db, "INSERT INTO texts (hash) VALUES ($1)", "x")
	want(t, "rows", one[int](t, db, "SELECT count(*) FROM texts"), 1)
}

func conn(t *testing.T, db *sql.DB) *sql.Conn {
	t.Helper()
	c, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// A statement that may have run is not run a second time.
func TestConnectionThatEndsMidway(t *testing.T) {
	t.Parallel()
	db := open(t, storetest.URL(t), store.Options{MaxConns: 1})
	exec(t, db, "CREATE SEQUENCE runs")
	_, err := db.ExecContext(t.Context(), "SELECT nextval('runs'), pg_terminate_backend(pg_backend_pid()), pg_sleep($1)", 0)
	want(t, "kind", catalog.KindOf(err), catalog.ErrUnavailable)
	want(t, "runs", one[int](t, db, "SELECT last_value FROM runs"), 1)
}

func TestLostAnswerOfACommit(t *testing.T) {
	t.Parallel()
	p := newProxy(t, "COMMIT")
	db := open(t, p.url, store.Options{MaxConns: 1})
	tx, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	err = within(t, tx.Commit)
	want(t, "kind", catalog.KindOf(err), catalog.ErrUnavailable)
	if err == nil || !strings.Contains(err.Error(), "it may be saved or not") {
		t.Errorf("got %v", err)
	}
}

func TestRowsThatSomebodyElseHolds(t *testing.T) {
	t.Parallel()
	db := open(t, storetest.URL(t), store.Options{MaxConns: 2})
	tx, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(t.Context(), "LOCK TABLE texts"); err != nil {
		t.Fatal(err)
	}
	err = within(t, func() error {
		_, err := db.ExecContext(t.Context(), "INSERT INTO texts (hash) VALUES ($1)", "x")
		return err
	})
	want(t, "kind", catalog.KindOf(err), catalog.ErrUnavailable)
}
