package store

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"
)

// oldest is the first version of PostgreSQL that Callboard and lib/pq work with,
// as server_version_num counts.
const oldest = 14_00_00

// Options are what may differ between programs; the zero value is for a server.
type Options struct {
	// MaxConns limits the connections; 16 where it is 0.
	MaxConns int
	// StatementTimeout is how long a statement may take where its context does not
	// say more (WithStatementTimeout); 8 s where it is 0.
	StatementTimeout time.Duration
}

// Open connects to the database at url: postgres://… or key=value pairs, with all
// that libpq knows, or nearly. One key is Callboard's own: statement_cache=off, for
// PgBouncer in transaction mode, keeps to what that allows; statement_timeout and
// the like are then the database role's to set. An error never has the password.
func Open(ctx context.Context, url string, o Options) (*sql.DB, error) {
	connector, err := newConnector(url, cmp.Or(o.StatementTimeout, 8*time.Second))
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(connector)
	connections := cmp.Or(o.MaxConns, 16)
	db.SetMaxOpenConns(connections)
	db.SetMaxIdleConns(connections) // else all but two are made anew all the time
	db.SetConnMaxLifetime(30 * time.Minute)
	if err := checkVersion(ctx, db); err != nil {
		_ = db.Close()
		return nil, fmt.Errorf("database %s: %w", connector.place(), inFull(err))
	}
	return db, nil
}

// ServerVersion is PostgreSQL's, such as 15.18.
func ServerVersion(ctx context.Context, db *sql.DB) (string, error) {
	var version string
	if err := db.QueryRowContext(ctx, "SHOW server_version").Scan(&version); err != nil {
		return "", fmt.Errorf("ask for PostgreSQL's version: %w", err)
	}
	version, _, _ = strings.Cut(version, " ") // 15.18 (Debian 15.18-0+deb12u1)
	return version, nil
}

func checkVersion(ctx context.Context, db *sql.DB) error {
	var number int
	if err := db.QueryRowContext(ctx, "SELECT current_setting('server_version_num')::int").Scan(&number); err != nil {
		return err
	}
	if number < oldest {
		return fmt.Errorf("it is PostgreSQL %d, and Callboard needs %d or newer", number/10000, oldest/10000)
	}
	return nil
}
