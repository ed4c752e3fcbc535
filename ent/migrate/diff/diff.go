package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	atlas "ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"

	"github.com/callboard-dev/callboard/ent/migrate"
	"github.com/callboard-dev/callboard/store/embedded"
)

// writeMigration writes the difference into a new file, none where there is none.
func writeMigration(ctx context.Context, path, name string) error {
	dir, err := sqltool.NewGooseDir(path)
	if err != nil {
		return err
	}
	return withDatabase(ctx, func(url string) error {
		return migrate.NamedDiff(ctx, url, name,
			schema.WithDir(dir),
			schema.WithFormatter(sqltool.GooseFormatter),
			schema.WithMigrationMode(schema.ModeReplay),
			schema.WithDialect(dialect.Postgres),
			schema.WithDropColumn(true),
			schema.WithDropIndex(true),
			schema.WithDiffHook(keepOurs),
		)
	})
}

func writeSum(path string) error {
	dir, err := sqltool.NewGooseDir(path)
	if err != nil {
		return err
	}
	sum, err := dir.Checksum()
	if err != nil {
		return err
	}
	return atlas.WriteSumFile(dir, sum)
}

// checkMigrations tries, on a copy, whether the schema asks for one more.
func checkMigrations(ctx context.Context, path string) error {
	dir, err := sqltool.NewGooseDir(path)
	if err != nil {
		return err
	}
	if err := atlas.Validate(dir); err != nil {
		return fmt.Errorf("atlas.sum does not belong to the files beside it, was one changed? go run ./ent/migrate/diff --sum: %w", err)
	}
	twin, err := os.MkdirTemp("", "callboard-migrations-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(twin)
	if err := os.CopyFS(twin, os.DirFS(path)); err != nil {
		return err
	}
	if err := writeMigration(ctx, twin, "missing"); err != nil {
		return err
	}
	added, err := filepath.Glob(filepath.Join(twin, "*_missing.sql"))
	if err != nil || len(added) == 0 {
		return err
	}
	text, err := os.ReadFile(added[0])
	if err != nil {
		return err
	}
	return fmt.Errorf("ent/schema and the migrations disagree, go run ./ent/migrate/diff NAME writes this:\n%s", strings.TrimSpace(string(text)))
}

// withDatabase starts a PostgreSQL that nothing is left of afterwards: one that a
// migration has been through can't be used again, since its functions stay.
func withDatabase(ctx context.Context, f func(url string) error) (err error) {
	dir, err := os.MkdirTemp("", "callboard-diff-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := os.Chmod(dir, 0o755); err != nil { // PostgreSQL's user must enter it
		return err
	}
	server, err := embedded.Start(ctx, embedded.Config{DataDir: dir, Disposable: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, server.Stop()) }()
	return f(server.URL())
}
