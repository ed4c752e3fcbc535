package cmd

import (
	"context"
	"encoding/json"
	"fmt"
)

func migrateCommand() *command {
	c := newCommand("migrate", "", "bring the database's tables up to date",
		"Brings the tables of the database up to date, as `callboard serve` does when it\n"+
			"starts. A database that a newer Callboard has migrated is left alone.")
	load := settingsFlags(c, databaseOverrides()...)
	c.run = func(ctx context.Context, p Process, args []string) error {
		if len(args) > 0 {
			return misused("migrate takes no arguments")
		}
		s, err := load(p)
		if err != nil {
			return err
		}
		log, err := newLogger(p.Stderr, s.Log)
		if err != nil {
			return err
		}
		db, err := openDatabase(ctx, s.Database, log)
		if err != nil {
			return err
		}
		if err := db.close(); err != nil {
			return err
		}
		if c.json {
			return json.NewEncoder(p.Stdout).Encode(map[string]int{"applied": db.applied})
		}
		_, err = fmt.Fprintln(p.Stdout, count(db.applied, "migration")+" applied")
		return err
	}
	return c
}
