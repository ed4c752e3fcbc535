package graph

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/store/storetest"
)

// twoLevels asks for 20 components and, two levels on, who owns what they need.
const twoLevels = `{ components(first: 20) { nodes { ref name title owner { ref name title } system { ref name title }
	dependsOn(first: 200) { nodes { ref name title owner { ref name title } } } } } }`

// rawTwoLevels answers twoLevels with one statement written by hand.
const rawTwoLevels = `
SELECT json_build_object('data', json_build_object('components', json_build_object('nodes', (SELECT json_agg(json_build_object(
	'ref', e.ref, 'name', e.display_name, 'title', nullif(e.title, ''),
	'owner', (SELECT json_build_object('ref', o.ref, 'name', o.display_name, 'title', nullif(o.title, ''))
		FROM relations r JOIN entities o ON o.id = r.target_id WHERE r.source_id = e.id AND r.type = 'ownedBy' AND r.live LIMIT 1),
	'system', (SELECT json_build_object('ref', o.ref, 'name', o.display_name, 'title', nullif(o.title, ''))
		FROM relations r JOIN entities o ON o.id = r.target_id WHERE r.source_id = e.id AND r.type = 'partOf' AND r.live LIMIT 1),
	'dependsOn', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object(
		'ref', t.ref, 'name', t.display_name, 'title', nullif(t.title, ''),
		'owner', (SELECT json_build_object('ref', o.ref, 'name', o.display_name, 'title', nullif(o.title, ''))
			FROM relations r JOIN entities o ON o.id = r.target_id WHERE r.source_id = t.id AND r.type = 'ownedBy' AND r.live LIMIT 1)
		) ORDER BY t.name), '[]')
		FROM relations d JOIN entities t ON t.id = d.target_id
		WHERE d.source_id = e.id AND d.type = 'dependsOn' AND d.live AND t.state <> 'absent'))
	) ORDER BY e.name, e.ref)
	FROM (SELECT * FROM entities WHERE kind = 'component' AND state <> 'absent' ORDER BY name, ref LIMIT $1) e))))`

func BenchmarkTwoLevels(b *testing.B) {
	measure(b, benchAPI(b, largeCatalog(b)), twoLevels, nil)
}

// BenchmarkTwoLevelsRaw is what BenchmarkTwoLevels is to be compared with: the
// same bytes, made by PostgreSQL, behind a handler that only sends them.
func BenchmarkTwoLevelsRaw(b *testing.B) {
	db := largeCatalog(b)
	measure(b, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var answer []byte
		if err := db.QueryRowContext(r.Context(), rawTwoLevels, 20).Scan(&answer); err != nil {
			b.Error(err)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer)
	}), twoLevels, nil)
}

const pageOf20 = `query ($after: Cursor) { components(first: 20, after: $after) { nodes { ref name title } pageInfo { endCursor } } }`

func BenchmarkPage1(b *testing.B) { measure(b, benchAPI(b, largeCatalog(b)), pageOf20, nil) }

func BenchmarkPage200(b *testing.B) {
	api := benchAPI(b, largeCatalog(b))
	var after any
	for range 199 {
		var answer struct {
			Data struct {
				Components struct{ PageInfo struct{ EndCursor string } }
			}
		}
		if err := json.Unmarshal(post1(b, api, pageOf20, vars{"after": after}), &answer); err != nil {
			b.Fatal(err)
		}
		after = answer.Data.Components.PageInfo.EndCursor
	}
	measure(b, api, pageOf20, vars{"after": after})
}

func BenchmarkEntityPage(b *testing.B) {
	measure(b, benchAPI(b, largeCatalog(b)), entityPage, vars{"ref": "component:default/component-00007"})
}

func BenchmarkEntityPageOfTheHub(b *testing.B) {
	measure(b, benchAPI(b, largeCatalog(b)), entityPage, vars{"ref": "component:default/component-00000"})
}

func BenchmarkFacets(b *testing.B) {
	measure(b, benchAPI(b, largeCatalog(b)),
		`{ facets(by: [KIND, TYPE, LIFECYCLE, TAG, OWNER], filter: {kinds: ["component"]}) { field values { value count } missing } }`, nil)
}

func BenchmarkListWithTotal(b *testing.B) {
	measure(b, benchAPI(b, largeCatalog(b)),
		`{ components(first: 20) { totalCount nodes { ref name title description type lifecycle tags owner { ref title } } } }`, nil)
}

func BenchmarkSearch(b *testing.B) {
	measure(b, benchAPI(b, largeCatalog(b)), `{ entities(search: "component 77", first: 20) { totalCount nodes { ref name title } } }`, nil)
}

func benchAPI(b *testing.B, db *sql.DB) http.Handler {
	b.Helper()
	api, err := New(Config{DB: db, Model: catalog.BuiltInModel()})
	if err != nil {
		b.Fatal(err)
	}
	return api
}

// measure asks the same question over HTTP, in process.
func measure(b *testing.B, api http.Handler, query string, v vars) {
	b.Helper()
	answer := post1(b, api, query, v)
	if bytes.Contains(answer, []byte(`"errors"`)) {
		b.Fatalf("%s", answer)
	}
	for b.Loop() {
		post1(b, api, query, v)
	}
	b.ReportMetric(float64(len(answer)), "bytes/answer")
}

func post1(b *testing.B, api http.Handler, query string, v vars) []byte {
	b.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": v})
	if err != nil {
		b.Fatal(err)
	}
	ctx := catalog.WithViewer(b.Context(), catalog.LocalViewer())
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	api.ServeHTTP(recorder, r)
	return recorder.Body.Bytes()
}

// largeCatalog has 10,000 entities with about three relations each; component
// number 0 is one that very many need.
func largeCatalog(b *testing.B) *sql.DB {
	b.Helper()
	db := storetest.New(b)
	entity := func(kind, namespace string, from, to int) string {
		return fmt.Sprintf(`INSERT INTO entities (ref, kind, namespace, name, state, api_version, display_kind, display_name, title, sort_title,
			description, type, lifecycle, owner, system, tags, tag_keys, labels, annotations, spec, revision, created_at, updated_at)
			SELECT r, '%[1]s', '%[2]s', n, 'live', 'backstage.io/v1alpha1', initcap('%[1]s'), n, 'Title of ' || n, 'title of ' || n,
			'What ' || n || ' is for, in a sentence of usual length.', (ARRAY['service','website','library'])[1 + i %% 3],
			(ARRAY['production','experimental','deprecated'])[1 + i %% 3],
			'group:default/group-' || lpad((i %% 200)::text, 5, '0'), 'system:default/system-' || lpad((i %% 300)::text, 5, '0'),
			ARRAY['tag-' || i %% 7, 'tag-' || i %% 11], ARRAY['tag-' || i %% 7, 'tag-' || i %% 11],
			'{"tier": "1"}', '{"example.org/key": "value"}', jsonb_build_object('type', 'service', 'text', repeat('x', 400)), 1, now(), now()
			FROM (SELECT i, '%[1]s-' || lpad(i::text, 5, '0') AS n, '%[1]s:%[2]s/%[1]s-' || lpad(i::text, 5, '0') AS r FROM generate_series(%[3]d, %[4]d) i) x`,
			kind, namespace, from, to-1)
	}
	// A source, of number i among its kind, is related to the target of the number
	// that the formula gives.
	relate := func(typ, source, target, formula, where string) string {
		return fmt.Sprintf(`INSERT INTO relations (source_id, type, target_id)
			SELECT s.id, '%[1]s', t.id FROM (SELECT id, right(name, 5)::int AS i FROM entities WHERE kind = '%[2]s') s
			JOIN entities t ON t.ref = '%[3]s:default/%[3]s-' || lpad((%[4]s)::text, 5, '0') WHERE %[5]s ON CONFLICT DO NOTHING`,
			typ, source, target, formula, where)
	}
	for _, statement := range []string{
		"INSERT INTO revisions (id, committed_at, actor) VALUES (1, now(), 'user:default/guest')",
		entity("group", "default", 0, 200), entity("system", "default", 0, 300),
		entity("component", "default", 0, 7000), entity("resource", "default", 0, 2500),
		relate("ownedBy", "component", "group", "i % 200", "true"),
		relate("ownedBy", "resource", "group", "i % 200", "true"),
		relate("partOf", "component", "system", "i % 300", "true"),
		relate("partOf", "resource", "system", "i % 300", "true"),
		relate("dependsOn", "component", "resource", "i % 2500", "true"),
		relate("dependsOn", "component", "resource", "(i * 7) % 2500", "true"),
		relate("dependsOn", "component", "component", "0", "i % 10 = 1"),
		relate("dependsOn", "component", "component", "i + 13", "i % 2 = 0"),
		`INSERT INTO entity_versions (entity_id, revision, outcome, document)
			SELECT id, 1, 'CREATED', jsonb_build_object('kind', display_kind, 'metadata', jsonb_build_object('name', name, 'title', title)) FROM entities`,
		"ANALYZE",
	} {
		if _, err := db.ExecContext(b.Context(), statement); err != nil {
			b.Fatalf("%s: %v", statement, err)
		}
	}
	return db
}
