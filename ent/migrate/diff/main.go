// Command diff writes the migration that brings the database from the last one to
// the schema in ent/schema:
//
//	go run ./ent/migrate/diff NAME     # writes ent/migrate/migrations/…_NAME.sql and atlas.sum
//	go run ./ent/migrate/diff --sum    # writes atlas.sum anew, after changing a file by hand
//	go run ./ent/migrate/diff --check  # fails where one of the two above is due
//
// All that is there is applied to a throw-away database first, so the difference
// is against what the files do, not against what somebody's database has.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
)

const migrations = "ent/migrate/migrations"

func main() {
	check := flag.Bool("check", false, "write nothing; fail where the files are not what the schema says")
	sum := flag.Bool("sum", false, "write atlas.sum only")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, flag.Args(), *check, *sum); err != nil {
		fmt.Fprintln(os.Stderr, "diff:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, check, sum bool) error {
	dir := filepath.FromSlash(migrations)
	if _, err := os.Stat(dir); err != nil {
		return fmt.Errorf("run it in the project's root: %w", err)
	}
	switch {
	case check && len(args) == 0:
		return checkMigrations(ctx, dir)
	case sum && len(args) == 0:
		return writeSum(dir)
	case len(args) == 1:
		return writeMigration(ctx, dir, args[0])
	}
	return errors.New("what is the change called? go run ./ent/migrate/diff NAME")
}
