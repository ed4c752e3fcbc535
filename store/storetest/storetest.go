// Package storetest gives each test a PostgreSQL database of its own, with all
// tables and nothing in them but the built-in model:
//
//	db := storetest.New(t)
//
// The first call in a test process starts a PostgreSQL, which ends with the
// process, and migrates a template; each database is a copy of that. Nothing needs
// to be set up, no TestMain, no service: the programs are found as store/embedded
// finds them. What is left of earlier processes is removed.
package storetest

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/callboard-dev/callboard/store"
	"github.com/callboard-dev/callboard/store/embedded"
)

// connections are enough for one test and leave some for all that run beside it.
const connections = 8

// New returns a database with all migrations applied; it is dropped when the test
// ends.
func New(tb testing.TB) *sql.DB {
	tb.Helper()
	return open(tb, URL(tb))
}

// URL is the address of a database like New's, for tests that start a program or
// open it themselves.
func URL(tb testing.TB) string {
	tb.Helper()
	return create(tb, "TEMPLATE callboard")
}

// Empty is the address of a database without tables.
func Empty(tb testing.TB) string {
	tb.Helper()
	return create(tb, "TEMPLATE template0")
}

func open(tb testing.TB, url string) *sql.DB {
	tb.Helper()
	db, err := store.Open(tb.Context(), url, store.Options{MaxConns: connections})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = db.Close() })
	return db
}

// create makes a database and returns its address.
func create(tb testing.TB, like string) string {
	tb.Helper()
	s, err := shared()
	if err != nil {
		tb.Fatalf("start PostgreSQL for the tests: %v", err)
	}
	name := fmt.Sprintf("test_%d", s.made.Add(1))
	if _, err := s.admin.ExecContext(tb.Context(), "CREATE DATABASE "+name+" "+like); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		// The test's own context has ended by now.
		if _, err := s.admin.ExecContext(context.Background(), "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			tb.Error(err)
		}
	})
	return s.address(name)
}

// server is the PostgreSQL of this test process.
type server struct {
	// postgres is held for its lock on the directory: collected, it would give it
	// back, and another test process would remove what it takes for a leftover.
	postgres *embedded.Server
	url      *url.URL
	admin    *sql.DB
	made     atomic.Int64 // databases
}

// shared is state of the package, against the rule, since the process is what the
// server belongs to.
var shared = sync.OnceValues(startServer) //nolint:gochecknoglobals // see above

func startServer() (*server, error) {
	removeLeftovers()
	dir, err := os.MkdirTemp("", prefix)
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(dir, 0o755); err != nil { // PostgreSQL's user must enter it
		return nil, err
	}
	ctx := context.Background()
	postgres, err := embedded.Start(ctx, embedded.Config{DataDir: dir, Disposable: true})
	if err != nil {
		return nil, err
	}
	u, err := url.Parse(postgres.URL())
	if err != nil {
		return nil, err
	}
	s := &server{postgres: postgres, url: u}
	if err := migrate(ctx, postgres.URL()); err != nil {
		return nil, err
	}
	s.admin, err = store.Open(ctx, s.address("postgres"), store.Options{MaxConns: 2})
	return s, err
}

// migrate makes the template; nobody may be connected to it while it is copied.
func migrate(ctx context.Context, url string) error {
	db, err := store.Open(ctx, url, store.Options{MaxConns: 2})
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = store.Migrate(ctx, db)
	return err
}

func (s *server) address(database string) string {
	u := *s.url
	u.Path = "/" + database
	return u.String()
}
