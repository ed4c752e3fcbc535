package cmd

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"net/url"

	"github.com/callboard-dev/callboard/cmd/settings"
	"github.com/callboard-dev/callboard/store"
	"github.com/callboard-dev/callboard/store/embedded"
)

// database is the PostgreSQL that a command works with.
type database struct {
	*sql.DB
	// builtIn is nil where the settings name a PostgreSQL.
	builtIn *embedded.Server
	// applied counts the migrations that opening it took.
	applied int
}

// openDatabase connects to the PostgreSQL of the settings, or starts the one
// that is built in, and brings its tables up to date. It ends by run or close.
func openDatabase(ctx context.Context, s settings.Database, log *slog.Logger) (*database, error) {
	d := &database{}
	address, place := string(s.URL), place(string(s.URL))
	if address == "" {
		server, err := embedded.Start(ctx, embedded.Config{DataDir: string(s.DataDir), BinDir: string(s.BinDir), Log: log})
		if err != nil {
			return nil, err
		}
		d.builtIn, address, place = server, server.URL(), string(s.DataDir)
	}
	if err := d.open(ctx, address, place, log); err != nil {
		_ = d.close() // the first error says more
		return nil, err
	}
	return d, nil
}

func (d *database) open(ctx context.Context, address, place string, log *slog.Logger) (err error) {
	if d.DB, err = store.Open(ctx, address, store.Options{}); err != nil {
		return err
	}
	version, err := store.ServerVersion(ctx, d.DB)
	if err != nil {
		return err
	}
	log.InfoContext(ctx, fmt.Sprintf("connected to PostgreSQL %s at %s", version, place))
	if d.applied, err = store.Migrate(ctx, d.DB); err != nil {
		return err
	}
	if d.applied > 0 {
		log.InfoContext(ctx, fmt.Sprintf("performing database migration: %d applied", d.applied))
	}
	return nil
}

// run watches over the built-in PostgreSQL until ctx ends, and then ends it.
func (d *database) run(ctx context.Context) error {
	defer d.DB.Close()
	if d.builtIn == nil {
		<-ctx.Done()
		return nil
	}
	return d.builtIn.Run(ctx)
}

// close ends a database that was not run.
func (d *database) close() error {
	if d.DB != nil {
		d.DB.Close()
	}
	if d.builtIn == nil {
		return nil
	}
	return d.builtIn.Stop()
}

// place is what may be said of where a database is.
func place(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return "the place that database.url names"
	}
	return u.Host + u.Path
}
