package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/store"
	"github.com/callboard-dev/callboard/store/storetest"
)

func open(t *testing.T, url string, o store.Options) *sql.DB {
	t.Helper()
	db, err := store.Open(t.Context(), url, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func one[T any](t *testing.T, db querier, query string, args ...any) T {
	t.Helper()
	return oneIn[T](t, t.Context(), db, query, args...)
}

func oneIn[T any](t *testing.T, ctx context.Context, db querier, query string, args ...any) T {
	t.Helper()
	var value T
	if err := db.QueryRowContext(ctx, query, args...).Scan(&value); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return value
}

// querier is a database, a transaction or a connection.
type querier interface {
	QueryRowContext(context.Context, string, ...any) *sql.Row
}

func want[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func TestOpenTakesBothForms(t *testing.T) {
	t.Parallel()
	address := storetest.URL(t)
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	pairs := []string{"dbname=" + strings.TrimPrefix(u.Path, "/")}
	for name, values := range u.Query() {
		pairs = append(pairs, name+"='"+values[0]+"'")
	}
	for _, address := range []string{address, strings.Join(pairs, " ")} {
		want(t, address, one[int](t, open(t, address, store.Options{}), "SELECT $1::int", 7), 7)
	}
}

func TestSettingsOfAConnection(t *testing.T) {
	t.Parallel()
	db := open(t, storetest.URL(t), store.Options{})
	for name, value := range map[string]string{
		"statement_timeout":                   "8s",
		"lock_timeout":                        "3s",
		"idle_in_transaction_session_timeout": "10s",
		"application_name":                    "callboard",
		"jit":                                 "off",
	} {
		want(t, name, one[string](t, db, "SHOW "+name), value)
	}
	want(t, "connections", db.Stats().MaxOpenConnections, 16)
	want(t, "jit that somebody wants", one[string](t, open(t, storetest.URL(t)+"&jit=on", store.Options{}), "SHOW jit"), "on")
}

func TestServerVersion(t *testing.T) {
	t.Parallel()
	version, err := store.ServerVersion(t.Context(), storetest.New(t))
	if err != nil || strings.Contains(version, " ") || !strings.Contains(version, ".") {
		t.Errorf("got %q, %v", version, err)
	}
}

func TestStatementTimeout(t *testing.T) {
	t.Parallel()
	db := open(t, storetest.URL(t), store.Options{StatementTimeout: 50 * time.Millisecond, MaxConns: 1})
	_, err := db.ExecContext(t.Context(), "SELECT pg_sleep(30)")
	want(t, "kind", catalog.KindOf(err), catalog.ErrTimeout)
	want(t, "after it", one[int](t, db, "SELECT $1::int", 7), 7)
}

func TestLongerStatements(t *testing.T) {
	t.Parallel()
	db := open(t, storetest.URL(t), store.Options{MaxConns: 1})
	patient := store.WithStatementTimeout(t.Context(), 5*time.Minute)
	show := func(ctx context.Context, db querier) string {
		return oneIn[string](t, ctx, db, "SELECT current_setting('statement_timeout') || ' ' || current_setting('idle_in_transaction_session_timeout')")
	}
	want(t, "a patient statement", show(patient, db), "5min 302s")
	want(t, "the next", show(t.Context(), db), "8s 10s")
	tx, err := db.BeginTx(patient, nil)
	if err != nil {
		t.Fatal(err)
	}
	want(t, "in a patient transaction", show(t.Context(), tx), "5min 302s")
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	want(t, "after it", show(t.Context(), db), "8s 10s")
}

func TestBehindPgBouncer(t *testing.T) {
	t.Parallel()
	db := open(t, storetest.URL(t)+"&statement_cache=off", store.Options{MaxConns: 1})
	patient := store.WithStatementTimeout(t.Context(), 5*time.Minute)
	want(t, "the server's setting", oneIn[string](t, patient, db, "SELECT current_setting($1)", "statement_timeout"), "0")
	want(t, "prepared statements", one[int](t, db, "SELECT count(*) FROM pg_prepared_statements"), 0)
}

// A PgBouncer takes no settings with a connection. With statement_cache=off none are
// sent; without it the error says so.
func TestPoolerThatRefusesSettings(t *testing.T) {
	t.Parallel()
	address := "postgres://u@" + pooler(t) + "/x?sslmode=disable"
	_, err := store.Open(t.Context(), address, store.Options{})
	if err == nil || !strings.Contains(err.Error(), "say statement_cache=off in database.url") {
		t.Errorf("got %v, want a hint", err)
	}
	_, err = store.Open(t.Context(), address+"&statement_cache=off", store.Options{})
	if err == nil || !strings.Contains(err.Error(), "no more to say") {
		t.Errorf("got %v, want the pooler to be content with what it was told", err)
	}
}

// pooler answers connections as a PgBouncer does that has no server: it refuses the
// settings that it does not know and, where there are none, with other words.
func pooler(t *testing.T) (address string) {
	t.Helper()
	listener := listen(t)
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			message, said := make([]byte, 4096), "no more to say"
			n, _ := client.Read(message)
			for _, setting := range []string{"statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "jit"} {
				if bytes.Contains(message[:n], []byte(setting+"\x00")) {
					said = "unsupported startup parameter: " + setting
				}
			}
			fields := "SFATAL\x00C08P01\x00M" + said + "\x00\x00"
			answer := binary.BigEndian.AppendUint32([]byte("E"), uint32(4+len(fields)))
			_, _ = client.Write(append(answer, fields...))
			client.Close()
		}
	}()
	return listener.Addr().String()
}

func TestErrorsOfAddresses(t *testing.T) {
	t.Parallel()
	for address, part := range map[string]string{
		"postgres://u:s3cr3t@localhost/x?binary_parameters=yes":  "binary_parameters",
		"postgres://u:s3cr3t@localhost/x?statement_timeout=1":    "statement_timeout",
		"postgres://u:s3cr3t@localhost/x?statement_cache=never":  "statement_cache",
		"postgres://u:s3cr3t@localhost/x?sslmode=perhaps":        "sslmode",
		"postgres://u:s3cr3t@localhost:port/x":                   "database.url is neither",
		"postgres://u:s3/cr3t@localhost/x":                       "database.url is neither",
		"postgres://u:%s3cr3t@localhost/x":                       "database.url is neither",
		"host=localhost password=my s3cr3t":                      "database.url is neither",
		"host=localhost password='s3cr3t":                        "database.url is neither",
		"mysql://u:s3cr3t@localhost/x":                           "database.url is neither",
		"postgres://u:s3cr3t@127.0.0.1:1/x?sslmode=disable":      "database 127.0.0.1:1/x: the database cannot be reached: dial tcp",
		"host=/nowhere user=u password=s3cr3t dbname=x port=100": "database /nowhere x: the database cannot be reached: dial unix",
	} {
		_, err := store.Open(t.Context(), address, store.Options{})
		switch {
		case err == nil:
			t.Errorf("%s: got no error", address)
		case !strings.Contains(err.Error(), part):
			t.Errorf("%s: got %q, want it to say %q", address, err, part)
		case strings.Contains(err.Error(), "s3"), strings.Contains(err.Error(), "cr3t"):
			t.Errorf("%s: the password is in %q", address, err)
		case strings.Contains(err.Error(), "\n"):
			t.Errorf("%s: got %q, want one line", address, err)
		}
	}
}

func TestServerThatDoesNotEncrypt(t *testing.T) {
	t.Parallel()
	p := newProxy(t, "")
	_, err := store.Open(t.Context(), strings.Replace(p.url, "sslmode=disable", "sslmode=require", 1), store.Options{})
	if err == nil || !strings.Contains(err.Error(), "sslmode=disable in database.url") {
		t.Errorf("got %v, want a hint", err)
	}
}

func TestPlace(t *testing.T) {
	t.Parallel()
	for address, place := range map[string]string{
		"postgres://u:s3cr3t@db.acme.io/callboard":      "db.acme.io:5432/callboard",
		"host=::1 port=6000 user=u dbname=x":            "[::1]:6000/x",
		"postgres:///x?host=/run/postgresql&user=u":     "/run/postgresql x",
		"postgres://u:s3/cr3t@db.acme.io:bad/callboard": "",
	} {
		want(t, address, store.Place(address), place)
	}
}

// A server that accepts the connection and never says a word.
func TestSilenceWhileConnecting(t *testing.T) {
	t.Parallel()
	address := "postgres://u@" + listen(t).Addr().String() + "/x?sslmode=disable"
	for name, limit := range map[string]time.Duration{"with a deadline": 100 * time.Millisecond, "without one": time.Hour} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithTimeout(t.Context(), limit)
			defer cancel()
			began := time.Now()
			_, err := store.Open(ctx, address, store.Options{})
			if err == nil {
				t.Fatal("got no error")
			}
			if limit < time.Second && !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("got %v, want the deadline", err)
			}
			if took := time.Since(began); took > 8*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}
