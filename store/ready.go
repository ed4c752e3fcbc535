package store

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"

	"github.com/callboard-dev/callboard/ent/migrate"
)

// Ready says why the database cannot be worked with at the moment: it does not
// answer, or its tables are older than this program's, as after an old backup was
// restored. Newer ones are fine: somebody brings a new version into service.
func Ready(ctx context.Context, db *sql.DB) error {
	has, _, err := version(ctx, db)
	if err != nil {
		return fmt.Errorf("ask for the database's version: %w", inFull(err))
	}
	names, err := fs.Glob(migrate.Migrations(), "*.sql")
	if err != nil {
		return err
	}
	known, err := goose.NumericComponent(names[len(names)-1]) // the last: Glob sorts
	if err != nil {
		return err
	}
	if has < known {
		return fmt.Errorf("the database is at version %d, and this Callboard works with %d: start it again, or run callboard migrate", has, known)
	}
	return nil
}
