package ingest_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/store/storetest"
)

// world is a catalog over a database and a directory of its own.
type world struct {
	*testing.T
	db      *sql.DB
	dir     string
	service *ingest.Service
	ctx     context.Context
	clock   sync.Mutex
	now     time.Time
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{T: t, db: storetest.New(t), dir: t.TempDir(), now: time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)}
	w.ctx = catalog.WithViewer(t.Context(), catalog.LocalViewer())
	w.service = ingest.New(ingest.Config{
		DB: w.db, Model: catalog.BuiltInModel(), Interval: time.Minute, Now: w.tick,
		Source: source.New(source.Config{Base: w.dir, Files: []source.AllowedDir{{Path: w.dir}}}),
	})
	t.Cleanup(func() {
		if !t.Failed() {
			w.checkInvariants()
		}
	})
	return w
}

// tick is a clock that never stands still.
func (w *world) tick() time.Time {
	w.clock.Lock()
	defer w.clock.Unlock()
	w.now = w.now.Add(time.Second)
	return w.now
}

// write makes or replaces files, from the text of an archive of them.
func (w *world) write(name, content string) {
	w.Helper()
	path := filepath.Join(w.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		w.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		w.Fatal(err)
	}
}

func (w *world) remove(name string) {
	w.Helper()
	if err := os.Remove(filepath.Join(w.dir, name)); err != nil {
		w.Fatal(err)
	}
}

// register registers one file of the directory.
func (w *world) register(name string) ingest.Result {
	w.Helper()
	results, err := w.service.Register(w.ctx, []string{"file:./" + name}, false)
	if err != nil {
		w.Fatal(err)
	}
	return results[0]
}

// refresh reads all that is registered.
func (w *world) refresh() []ingest.Result {
	w.Helper()
	results, err := w.service.Refresh(w.ctx, nil, nil)
	if err != nil {
		w.Fatal(err)
	}
	return results
}

// refreshOne reads the location of one file.
func (w *world) refreshOne(name string) ingest.Result {
	w.Helper()
	return w.register(name)
}

// unregister forgets the location of a result.
func (w *world) unregister(r ingest.Result) *ingest.Result {
	w.Helper()
	result, err := w.service.Unregister(w.ctx, r.Location, false)
	if err != nil {
		w.Fatal(err)
	}
	return result
}

// component is the document of a component; more are further lines of its spec.
func component(name, title string, more ...string) string {
	return fmt.Sprintf(`---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: %s
  title: %s
spec:
  type: service
  lifecycle: production
  owner: team
%s`, name, title, indent(more))
}

func indent(lines []string) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString("  " + l + "\n")
	}
	return b.String()
}

// strings returns the first column of a query, in its order.
func (w *world) strings(query string, args ...any) []string {
	w.Helper()
	rows, err := w.db.QueryContext(context.WithoutCancel(w.ctx), query, args...)
	if err != nil {
		w.Fatal(err)
	}
	defer rows.Close()
	out := []string{}
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			w.Fatal(err)
		}
		out = append(out, s)
	}
	if err := rows.Err(); err != nil {
		w.Fatal(err)
	}
	return out
}

// entities lists what is declared, as "ref title".
func (w *world) entities() []string {
	w.Helper()
	return w.strings("SELECT ref || ' ' || title FROM entities WHERE state <> 'absent' ORDER BY ref")
}

// relations lists the live relations of a type, as "source target".
func (w *world) relations(typ string) []string {
	w.Helper()
	return w.strings(`
		SELECT s.ref || ' ' || t.ref FROM relations r JOIN entities s ON s.id = r.source_id JOIN entities t ON t.id = r.target_id
		WHERE r.live AND r.type = $1 ORDER BY 1`, typ)
}

// history lists what happened to an entity, oldest first, as "revision outcome file".
func (w *world) history(ref string) []string {
	w.Helper()
	return w.strings(`
		SELECT v.revision || ' ' || v.outcome || ' ' || v.url FROM entity_versions v JOIN entities e ON e.id = v.entity_id
		WHERE e.ref = $1 ORDER BY v.revision`, ref)
}

func (w *world) id(ref string) string {
	w.Helper()
	return strings.Join(w.strings("SELECT uid::text FROM entities WHERE ref = $1", ref), ",")
}

func (w *world) head() string {
	w.Helper()
	return w.strings("SELECT coalesce(max(id), 0)::text FROM revisions")[0]
}

func equal(t *testing.T, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: got\n  %s\nwant\n  %s", what, strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

// outcomes counts what became of a result's documents and entities.
func outcomes(r ingest.Result) map[ingest.Outcome]int {
	out := map[ingest.Outcome]int{}
	for _, e := range r.Entities {
		out[e.Outcome]++
	}
	return out
}

// checkInvariants asks for rows that contradict one another. Each query names
// what is wrong.
func (w *world) checkInvariants() {
	w.Helper()
	for _, query := range []string{
		`SELECT 'relation ' || r.id || ' is live without a declaration, or the reverse' FROM relations r
		 WHERE r.live <> EXISTS (SELECT FROM relation_declarations s WHERE s.relation_id = r.id AND s.to_revision IS NULL)`,
		`SELECT 'declared relation of absent ' || e.ref FROM relation_declarations s JOIN entities e ON e.id = s.entity_id
		 WHERE s.to_revision IS NULL AND e.state = 'absent'`,
		`SELECT 'entity without a declaration: ' || e.ref FROM entities e
		 WHERE e.state = 'live' AND NOT EXISTS (SELECT FROM declarations d WHERE d.id = e.declaration_id AND d.entity_id = e.id AND d.state = 'live')`,
		`SELECT 'declared but absent: ' || e.ref FROM entities e
		 WHERE e.state = 'absent' AND EXISTS (SELECT FROM declarations d WHERE d.entity_id = e.id AND d.state = 'live')`,
		`SELECT 'the log ends with another document: ' || e.ref FROM entities e
		 JOIN declarations d ON d.id = e.declaration_id
		 JOIN LATERAL (SELECT * FROM entity_versions v WHERE v.entity_id = e.id ORDER BY revision DESC LIMIT 1) v ON true
		 WHERE v.document IS DISTINCT FROM d.document OR v.definition_hash <> d.definition_hash`,
		`SELECT 'the log says ' || v.outcome || ' of ' || e.ref || ', which is ' || e.state FROM entities e
		 JOIN LATERAL (SELECT * FROM entity_versions v WHERE v.entity_id = e.id ORDER BY revision DESC LIMIT 1) v ON true
		 WHERE (v.outcome = 'DELETED') <> (e.state = 'absent')`,
		`SELECT 'entity of revision ' || e.revision || ' has version ' || v.revision || ': ' || e.ref FROM entities e
		 JOIN LATERAL (SELECT max(revision) AS revision FROM entity_versions v WHERE v.entity_id = e.id) v ON true
		 WHERE e.revision <> coalesce(v.revision, 0)`,
		`SELECT 'revision without a change: ' || r.id FROM revisions r WHERE r.via <> 'trust' AND NOT EXISTS (SELECT FROM entity_versions v WHERE v.revision = r.id)`,
		`SELECT 'revisions have a gap' FROM revisions HAVING count(*) > 0 AND (max(id) <> count(*) OR min(id) <> 1)`,
		`SELECT 'text missing of ' || d.ref FROM declarations d WHERE NOT EXISTS (SELECT FROM texts t WHERE t.hash = d.raw_hash)
		 OR d.definition_hash <> '' AND NOT EXISTS (SELECT FROM texts t WHERE t.hash = d.definition_hash)`,
		`SELECT 'lease left on ' || address FROM locations WHERE leased_by <> ''`,
	} {
		for _, wrong := range w.strings(query) {
			w.Error(wrong)
		}
	}
}

// configure makes files of the directory the configured locations.
func (w *world) configure(names ...string) {
	w.Helper()
	var addresses []source.Address
	for _, name := range names {
		addresses = append(addresses, w.address("file:./"+name))
	}
	if err := w.service.Configure(w.ctx, addresses); err != nil {
		w.Fatal(err)
	}
}

func (w *world) address(url string) source.Address {
	w.Helper()
	a, err := source.ParseAddress(url)
	if err != nil {
		w.Fatal(err)
	}
	return a
}
