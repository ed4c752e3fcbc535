package graph

import (
	"database/sql"
	"errors"
	"log/slog"
	"net/http"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql/handler"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/graph/generated"
	"github.com/callboard-dev/callboard/graph/limit"
	"github.com/callboard-dev/callboard/graph/object"
)

// Config is what the door leads to. DB, Ingest and Model are needed.
type Config struct {
	DB     *sql.DB
	Ingest *ingest.Service
	Model  *catalog.Model
	// Accounts keeps sessions and tokens; local mode's where it is left out.
	Accounts *account.Service
	// Providers are the ways to sign in; none where it is left out.
	Providers func() []account.Provider
	// Limits are limit.Default() where they are left out.
	Limits limit.Limits
	Log    *slog.Logger
}

// keptQueries is how many validated queries are kept for the next time.
const keptQueries = 500

// New returns the handler of /graphql. It expects whoever asks in the context of
// the request: see catalog.WithViewer.
func New(c Config) (http.Handler, error) {
	h, _, err := build(c)
	return h, err
}

func build(c Config) (http.Handler, *object.Catalog, error) {
	if c.DB == nil || c.Model == nil {
		return nil, nil, errors.New("graph: a database and a model are needed")
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Limits == (limit.Limits{}) {
		c.Limits = limit.Default()
	}
	if c.Accounts == nil {
		c.Accounts = account.New(account.Config{DB: c.DB, Ingest: c.Ingest, Local: true})
	}
	if c.Providers == nil {
		c.Providers = func() []account.Provider { return nil }
	}
	objects := object.NewCatalog(c.DB, ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, c.DB))), c.Model, c.Accounts)
	server := handler.New(generated.NewExecutableSchema(generated.Config{Resolvers: &root{catalog: objects, ingest: c.Ingest, accounts: c.Accounts, providers: c.Providers}}))
	gate, known := limit.NewGate(c.Limits, keptQueries)
	server.Use(gate)
	server.Use(guard{})
	server.SetQueryCache(known)
	server.SetParserTokenLimit(c.Limits.Tokens)
	p := presenter{log: c.Log}
	server.Use(p)
	server.SetErrorPresenter(p.present)
	server.SetRecoverFunc(p.fault)
	server.AddTransport(post{limit: c.Limits.BodyBytes, turns: limit.NewTurns(c.Limits)})
	return jsonPosts(c.Limits, server), objects, nil
}
