package main

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/callboard-dev/callboard/server"
	"github.com/callboard-dev/callboard/server/auth"
	"github.com/callboard-dev/callboard/store"
)

// twoLevels is the question of P3, and rawTwoLevels its answer as one statement.
const (
	twoLevels = `{ components(first: 20) { nodes { ref name title owner { ref name title } system { ref name title }
		dependsOn(first: 200) { nodes { ref name title owner { ref name title } } } } } }`

	rawTwoLevels = `
WITH page AS (
	SELECT id, ref, name, display_name, title, owner, system FROM entities
	WHERE kind = 'component' AND state <> 'absent' ORDER BY name, ref LIMIT 20
)
SELECT json_build_object('data', json_build_object('components', json_build_object('nodes', json_agg(json_build_object(
	'ref', p.ref, 'name', p.display_name, 'title', nullif(p.title, ''),
	'owner', (SELECT json_build_object('ref', o.ref, 'name', o.display_name, 'title', nullif(o.title, ''))
		FROM entities o WHERE o.ref = p.owner AND o.state <> 'absent'),
	'system', (SELECT json_build_object('ref', s.ref, 'name', s.display_name, 'title', nullif(s.title, ''))
		FROM entities s WHERE s.ref = p.system AND s.state <> 'absent'),
	'dependsOn', json_build_object('nodes', coalesce((
		SELECT json_agg(json_build_object('ref', d.ref, 'name', d.display_name, 'title', nullif(d.title, ''),
			'owner', (SELECT json_build_object('ref', o.ref, 'name', o.display_name, 'title', nullif(o.title, ''))
				FROM entities o WHERE o.ref = d.owner AND o.state <> 'absent')) ORDER BY d.name, d.ref)
		FROM relations r JOIN entities d ON d.id = r.target_id AND d.state <> 'absent'
		WHERE r.source_id = p.id AND r.type = 'dependsOn' AND r.live), '[]'))
) ORDER BY p.name, p.ref))))::text FROM page p`
)

// serveRaw answers every question with the answer to twoLevels: one statement
// behind the server that Callboard itself stands behind.
func serveRaw(ctx context.Context, databaseURL string) error {
	log := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	db, err := store.Open(ctx, databaseURL, store.Options{})
	if err != nil {
		return err
	}
	defer db.Close()
	answer, err := db.PrepareContext(ctx, rawTwoLevels)
	if err != nil {
		return err
	}
	defer answer.Close()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	address := &url.URL{Scheme: "http", Host: listener.Addr().String()}
	raw := server.New(server.Config{
		Listener: listener, PublicURL: address, Log: log,
		GraphQL: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			var body []byte
			if err := answer.QueryRowContext(r.Context()).Scan(&body); err != nil {
				http.Error(w, err.Error(), http.StatusInternalServerError)
				return
			}
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write(body) // whoever asked has gone
		}),
		Auth:   auth.New(auth.Config{Local: true, PublicURL: address}),
		Ready:  db.PingContext,
		Limits: server.Limits{Answer: time.Minute, Connections: 100},
	})
	log.Info("listening", "url", address.String())
	return raw.Run(ctx)
}
