package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"github.com/callboard-dev/callboard/ent/migrate"
)

const (
	// longestMigration is how long one statement of a migration may take.
	longestMigration = 30 * time.Minute
	// longestWait, in seconds, is how long to wait for another Callboard that
	// migrates.
	longestWait = 3600
)

// Migrate brings the database's tables to the state that this program knows and
// says how many migrations that took. Of several Callboards that start together
// one does it, the others wait. A database that a newer Callboard has migrated is
// refused.
func Migrate(ctx context.Context, db *sql.DB) (applied int, err error) {
	ctx = WithStatementTimeout(ctx, longestMigration)
	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, longestWait))
	if err != nil {
		return 0, err
	}
	provider, err := goose.NewProvider(goose.DialectPostgres, db, migrate.Migrations(),
		goose.WithSessionLocker(locker), goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return 0, fmt.Errorf("read the migrations: %w", err)
	}
	has, count, err := version(ctx, db)
	if err != nil {
		return 0, fmt.Errorf("ask for the database's version: %w", inFull(err))
	}
	sources := provider.ListSources()
	known := sources[len(sources)-1].Version
	if has == known && count == len(sources) {
		return 0, nil // without the lock, which a PgBouncer may not keep
	}
	if has > known {
		return 0, fmt.Errorf("the database was migrated by a newer Callboard (it is at version %d, and this one knows %d): start that one, or restore a backup from before", has, known)
	}
	results, err := provider.Up(ctx)
	if failed, ok := errors.AsType[*goose.PartialError](err); ok {
		return len(failed.Applied), fmt.Errorf("migration %s: %w", failed.Failed.Source.Path, inFull(failed.Err))
	}
	if err != nil {
		return 0, fmt.Errorf("migrate: %w", inFull(err))
	}
	return len(results), nil
}

// version is the number of the last migration, 0 where there was none, and how many
// there were.
func version(ctx context.Context, db *sql.DB) (last int64, count int, err error) {
	var there bool
	err = db.QueryRowContext(ctx, "SELECT to_regclass($1) IS NOT NULL", goose.DefaultTablename).Scan(&there)
	if err != nil || !there {
		return 0, 0, err
	}
	err = db.QueryRowContext(ctx, "SELECT coalesce(max(version_id), 0), count(DISTINCT version_id) FROM "+
		goose.DefaultTablename+" WHERE is_applied AND version_id > 0").Scan(&last, &count)
	return last, count, err
}
