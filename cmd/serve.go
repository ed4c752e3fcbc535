package cmd

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/cmd/settings"
	"github.com/callboard-dev/callboard/frontend"
	"github.com/callboard-dev/callboard/graph"
	"github.com/callboard-dev/callboard/server"
	"github.com/callboard-dev/callboard/server/auth"
	"github.com/callboard-dev/callboard/store"
)

func serveCommand() *command {
	c := newCommand("serve", "", "run the catalog, its API and its page",
		"Runs Callboard until it is interrupted. Settings come from callboard.yaml and\n"+
			"callboard.local.yaml of this directory, from CALLBOARD_… variables and from\n"+
			"flags, each over the ones before it. Without a database URL Callboard runs a\n"+
			"PostgreSQL of its own.")
	load := settingsFlags(c, append([]override{
		{flag: "listen", setting: "server.listen", usage: "address to answer at, host:port"},
		{flag: "github-url", setting: settings.GitHubURL, usage: "where github.com is really reached"},
	}, databaseOverrides()...)...)
	printOnly := c.flags.Bool("print-config", false, "print the settings, and where each comes from, and end")
	c.run = func(ctx context.Context, p Process, args []string) error {
		if len(args) > 0 {
			return misused("serve takes no arguments, only flags")
		}
		s, err := load(p)
		switch {
		case err != nil:
			return err
		case *printOnly && c.json:
			return s.WriteJSON(p.Stdout)
		case *printOnly:
			return s.WriteYAML(p.Stdout)
		case c.json:
			s.Log.Format = "json"
		}
		local, err := s.LocalMode()
		if err != nil {
			return usageError{err}
		}
		return serve(ctx, p, s, local)
	}
	return c
}

// serve puts the parts of the server together, from the database up, and runs
// them until it is interrupted.
func serve(ctx context.Context, p Process, s *settings.Loaded, local bool) error {
	ctx, stop := untilInterrupted(ctx)
	defer stop()
	limitMemory(p)
	log, err := newLogger(p.Stderr, s.Log)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", s.Server.Listen) // first, since all that takes longer could be in vain
	if err != nil {
		return fmt.Errorf("cannot answer at %s: %w", s.Server.Listen, err)
	}
	defer listener.Close()
	publicURL := s.Server.URL(listener.Addr())

	db, err := openDatabase(ctx, s.Database, log)
	if err != nil {
		return err
	}
	model, reader := catalog.BuiltInModel(), source.New(s.Source())
	keeper := ingest.New(ingest.Config{
		DB:       db.DB,
		Source:   reader,
		Model:    model,
		Interval: s.Catalog.RefreshInterval,
		Log:      log,
	})
	if db.builtIn != nil { // which is ours alone
		if err := keeper.EndLeases(ctx); err != nil {
			return err
		}
	}
	accounts := account.New(account.Config{
		DB: db.DB, Ingest: keeper, Source: reader, Local: local, Providers: s.ProviderIDs(), Rules: s.Rules(), PrivateIssuers: s.Auth.PrivateIssuers, Log: log,
	})
	entries, err := s.Entries()
	if err != nil {
		return err
	}
	door := auth.New(auth.Config{
		Accounts: accounts, Local: local, Guest: s.Auth.Guest, Entries: entries, PublicURL: publicURL, Proxies: s.Proxies(),
		IssuerClient: s.IssuerClient, Log: log,
	})
	api, err := graph.New(graph.Config{
		DB: db.DB, Ingest: keeper, Model: model, Accounts: accounts, Providers: door.Providers, Limits: s.Limits.Operation(), Log: log,
	})
	if err != nil {
		return err
	}
	files, err := frontend.Files()
	if err != nil {
		return err
	}
	page, err := frontend.New(files, firstData(door))
	if err != nil {
		return err
	}
	web := server.New(server.Config{
		Listener:  listener,
		PublicURL: publicURL,
		GraphQL:   api,
		Schema:    graph.Schema(),
		Page:      page,
		Auth:      door,
		Ready:     func(ctx context.Context) error { return store.Ready(ctx, db.DB) },
		Limits:    server.Limits{Answer: s.Limits.WriteTime + 30*time.Second, Connections: s.Limits.Connections},
		Farewell:  farewell(s.Server),
		Log:       log,
	})
	log.Info("listening", "url", publicURL.String())
	return together(ctx, db.run, web.Run, door.Run, func(ctx context.Context) error { return keep(ctx, keeper, local, s.Locations()) })
}

// keep reads what the settings name, and from then on whatever is registered,
// until ctx ends.
func keep(ctx context.Context, keeper *ingest.Service, local bool, configured []source.Address) error {
	err := keeper.ConfigureLocal(ctx, local)
	if err == nil {
		err = keeper.Configure(ctx, configured)
	}
	if err == nil {
		err = keeper.Run(ctx)
	}
	if ctx.Err() != nil {
		return nil // to be told to stop is no fault
	}
	return err
}

// firstData gives what the page's script finds in its document. Without a viewer
// it offers the ways to sign in.
func firstData(door *auth.Door) func(*http.Request) any {
	type viewer struct {
		Login    string       `json:"login"`
		Name     string       `json:"name"`
		Picture  string       `json:"picture,omitempty"`
		Role     catalog.Role `json:"role"`
		Provider string       `json:"provider"`
	}
	type provider struct {
		ID        string `json:"id"`
		Type      string `json:"type"`
		Name      string `json:"name"`
		URL       string `json:"url"`
		Available bool   `json:"available"`
	}
	return func(r *http.Request) any {
		var who *viewer
		if v := catalog.ViewerFrom(r.Context()); v != nil {
			who = &viewer{v.Login, v.Name, account.PicturePath(v.Picture), v.Role, v.Provider}
		}
		ways := []provider{}
		for _, p := range door.Providers() {
			ways = append(ways, provider(p))
		}
		return map[string]any{"viewer": who, "providers": ways, "local": door.Local, "version": readVersion().Version}
	}
}

// farewell leaves whoever shares out load the time to notice that we stop; on a
// loopback address nobody does.
func farewell(s settings.Server) time.Duration {
	if s.Loopback() {
		return 0
	}
	return 2 * time.Second
}
