package history_test

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/history"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/store/storetest"
)

// record is a log that a test writes itself.
type record struct {
	*testing.T
	*history.Reader
	db  *sql.DB
	ctx context.Context
}

func newRecord(t *testing.T) *record {
	t.Helper()
	db := storetest.New(t)
	return &record{T: t, Reader: history.New(db), db: db, ctx: catalog.WithViewer(t.Context(), catalog.LocalViewer())}
}

func (r *record) run(statement string, args ...any) {
	r.Helper()
	if _, err := r.db.ExecContext(r.ctx, statement, args...); err != nil {
		r.Fatalf("%s: %v", statement, err)
	}
}

// entity makes entity number id, which is called "e<id>".
func (r *record) entity(id int) {
	r.Helper()
	r.run(`INSERT INTO entities (id, ref, kind, namespace, name, state, display_kind)
		VALUES ($1, 'component:default/' || $2, 'component', 'default', $2, 'live', 'Component')`, id, fmt.Sprintf("e%d", id))
}

// version makes what an entity was after a revision, which is made too; the
// definition is the hash of a text.
func (r *record) version(entity, revision int, outcome, document, definition string) {
	r.Helper()
	r.run(`INSERT INTO revisions (id, committed_at, actor, address) VALUES ($1, to_timestamp($2::int), $3, 'file:./a.yaml') ON CONFLICT DO NOTHING`,
		revision, revision, fmt.Sprintf("user:default/u%d", revision))
	r.run(`INSERT INTO entity_versions (entity_id, revision, outcome, document, definition_hash) VALUES ($1, $2, $3, nullif($4, '')::jsonb, $5)`,
		entity, revision, outcome, document, definition)
}

// span says that the document of an entity said a relation from one revision to
// another, 0 for still.
func (r *record) span(entity, relation, from, to int) {
	r.Helper()
	r.run(`INSERT INTO relation_declarations (entity_id, relation_id, path, from_revision, to_revision) VALUES ($1, $2, 'spec.dependsOn', $3, nullif($4, 0))`,
		entity, relation, from, to)
}

// log writes a page as "e1 CREATED at 3 (Title)".
func log(rows []*history.Change) string {
	var out []string
	for _, c := range rows {
		out = append(out, fmt.Sprintf("%s %s at %d (%s)", strings.TrimPrefix(c.Ref, "component:default/"), c.Outcome, c.Revision, c.Title))
	}
	return strings.Join(out, ", ")
}

const titled = `{"kind": "Component", "metadata": {"title": "%s"}}`

func TestChangesKeepTheTitleOfThen(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	r.entity(1)
	r.version(1, 1, "CREATED", fmt.Sprintf(titled, "Old"), "")
	r.version(1, 2, "UPDATED", fmt.Sprintf(titled, "New"), "")
	r.version(1, 3, "DELETED", "", "")
	r.version(1, 4, "CREATED", fmt.Sprintf(titled, "Again"), "")
	page, err := r.Changes(r.ctx, nil, query.Page{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := log(page.Rows), "e1 CREATED at 4 (Again), e1 DELETED at 3 (New), e1 UPDATED at 2 (New), e1 CREATED at 1 (Old)"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if c := page.Rows[1]; c.Kind != "Component" || c.Actor != "user:default/u3" || c.Address != "file:./a.yaml" || c.At.Unix() != 3 {
		t.Errorf("got %+v", c)
	}
}

func TestOneRevisionAlone(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	for id := range 2 {
		r.entity(id + 1)
		for revision := range 3 {
			r.version(id+1, revision+1, "UPDATED", fmt.Sprintf(titled, "T"), "")
		}
	}
	for want, revisions := range map[string][]int64{
		"e2 UPDATED at 2 (T), e1 UPDATED at 2 (T)": {2}, "e2 UPDATED at 3 (T), e1 UPDATED at 3 (T), e2 UPDATED at 1 (T), e1 UPDATED at 1 (T)": {1, 3}, "": {9},
	} {
		f := &history.Filter{Revisions: revisions}
		page, err := r.Changes(r.ctx, f, query.Page{})
		if err != nil {
			t.Fatal(err)
		}
		n, err := r.Count(r.ctx, f)
		if got := log(page.Rows); got != want || err != nil || n != len(page.Rows) {
			t.Errorf("%v: got %s, counted %d, %v, want %s", revisions, got, n, err, want)
		}
	}
}

func TestEachEntityHasItsOwnPage(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	for id := range 3 {
		r.entity(id + 1)
		for revision := range 4 {
			r.version(id+1, revision+1, "UPDATED", fmt.Sprintf(titled, "T"), "")
		}
	}
	pages, err := r.Of(r.ctx, []int64{1, 3}, query.Page{First: new(2)})
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[int64]string{1: "e1 UPDATED at 4 (T), e1 UPDATED at 3 (T)", 3: "e3 UPDATED at 4 (T), e3 UPDATED at 3 (T)"} {
		if got := log(pages[id].Rows); got != want || !pages[id].HasNext || pages[id].HasPrevious {
			t.Errorf("entity %d: got %s %+v, want %s", id, got, pages[id], want)
		}
	}
	after := pages[1].Cursor(pages[1].Rows[1])
	next, err := r.Of(r.ctx, []int64{1}, query.Page{First: new(2), After: &after})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := log(next[1].Rows), "e1 UPDATED at 2 (T), e1 UPDATED at 1 (T)"; got != want || next[1].HasNext {
		t.Errorf("the next page: got %s, want %s", got, want)
	}
	before := next[1].Cursor(next[1].Rows[0])
	last, err := r.Of(r.ctx, []int64{1}, query.Page{Last: new(1), Before: &before})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := log(last[1].Rows), "e1 UPDATED at 3 (T)"; got != want || !last[1].HasPrevious || !last[1].HasNext {
		t.Errorf("backward: got %s %+v, want %s", got, last[1], want)
	}
	counts, err := r.CountOf(r.ctx, []int64{1, 2, 99})
	if err != nil || counts[1] != 4 || counts[2] != 4 || counts[99] != 0 {
		t.Errorf("got counts %v, %v", counts, err)
	}
}

func TestFieldsOfAChange(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	r.entity(1)
	r.run("INSERT INTO texts (hash, content) VALUES ('h1', 'first'), ('h2', 'second')")
	r.version(1, 1, "CREATED", `{"spec": {"type": "a"}}`, "h1")
	r.version(1, 2, "UPDATED", `{"spec": {"type": "b"}}`, "h1")
	r.version(1, 3, "UPDATED", `{"spec": {"type": "b"}}`, "h2")
	r.version(1, 4, "UPDATED", `{"spec": {"type": "b"}}`, "")
	r.version(1, 5, "DELETED", "", "")
	page, err := r.Changes(r.ctx, nil, query.Page{})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{
		`spec.type "b" -> `,
		`spec.definition "second" -> `,
		`spec.definition "first" -> "second"`,
		`spec.type "a" -> "b"`,
		`spec.definition  -> "first", spec.type  -> "a"`,
	} {
		fields, err := r.Fields(r.ctx, []int64{page.Rows[i].ID})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range fields[page.Rows[i].ID] {
			got = append(got, fmt.Sprintf("%s %s -> %s", f.Path, f.Before, f.After))
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: got %v, want %s", log(page.Rows[i:i+1]), got, want)
		}
	}
}

func TestRelationsOfAChange(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	for id := range 6 {
		r.entity(id + 1)
	}
	for id := range 5 { // relation number n leads from e1 to e<n+1>
		r.run("INSERT INTO relations (id, source_id, type, target_id) VALUES ($1, 1, 'dependsOn', $2)", id+1, id+2)
	}
	r.version(1, 1, "CREATED", "{}", "")
	r.version(1, 5, "UPDATED", "{}", "")
	r.version(1, 9, "DELETED", "", "")
	r.span(1, 1, 1, 0) // never ended, which is none of our business
	r.span(1, 2, 1, 5) // moved to another line
	r.span(1, 2, 5, 9)
	r.span(1, 3, 5, 9) // new
	r.span(1, 4, 1, 5) // gone
	r.span(1, 5, 1, 9) // said twice, and once less
	r.span(1, 5, 1, 5)
	r.span(2, 3, 5, 0) // somebody else's word
	page, err := r.Changes(r.ctx, nil, query.Page{})
	if err != nil {
		t.Fatal(err)
	}
	ids := []int64{page.Rows[0].ID, page.Rows[1].ID, page.Rows[2].ID}
	found, err := r.Relations(r.ctx, ids)
	if err != nil {
		t.Fatal(err)
	}
	targets := func(keys []history.RelationKey) (out string) {
		for _, k := range keys {
			out += " " + strings.TrimPrefix(k.Target, "component:default/")
		}
		return out
	}
	for i, want := range []string{" - e3 e4 e6", " e4 - e5", " e2 e3 e5 e6 -"} {
		if got := targets(found[ids[i]].Added) + " -" + targets(found[ids[i]].Removed); got != want {
			t.Errorf("%s: got%s, want%s", log(page.Rows[i:i+1]), got, want)
		}
	}
}

func TestHeadOfNothing(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	head, err := r.Head(r.ctx)
	if err != nil || head.Revision != 0 || head.EntityCount != 0 {
		t.Errorf("got %+v, %v", head, err)
	}
	r.entity(1)
	r.version(1, 7, "CREATED", "{}", "")
	if head, err = r.Head(r.ctx); err != nil || head.Revision != 7 || head.EntityCount != 1 || head.Actor != "user:default/u7" {
		t.Errorf("got %+v, %v", head, err)
	}
	for name, ask := range map[string]func() error{
		"head":    func() error { _, err := r.Head(t.Context()); return err },
		"changes": func() error { _, err := r.Changes(t.Context(), nil, query.Page{}); return err },
		"count":   func() error { _, err := r.Count(t.Context(), nil); return err },
		"ids":     func() error { _, err := r.ByIDs(t.Context(), nil); return err },
	} {
		if err := ask(); catalog.KindOf(err) != catalog.ErrUnauthenticated {
			t.Errorf("%s without a viewer: got %v, want a refusal", name, err)
		}
	}
}

func TestForgedPlacesInTheLog(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	list, err := query.NewList("changes", "", (*history.Filter)(nil))
	if err != nil {
		t.Fatal(err)
	}
	for _, values := range [][]string{{"x", "1"}, {"1", ""}, {"9999999999999999999", "1"}, {"1"}} {
		after := list.Cursor(values...)
		if _, err := r.Changes(r.ctx, nil, query.Page{After: &after}); catalog.KindOf(err) != catalog.ErrBadInput {
			t.Errorf("%q: got %v, want a bad input", values, err)
		}
	}
}
