package audit_test

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/store/storetest"
)

// record is an audit that a test writes itself, one deed a minute.
type record struct {
	*testing.T
	*audit.Reader
	db  *sql.DB
	ctx context.Context
	now time.Time
}

func newRecord(t *testing.T) *record {
	t.Helper()
	db := storetest.New(t)
	reader := audit.NewReader(db, ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, db))))
	return &record{T: t, Reader: reader, db: db, ctx: catalog.WithViewer(t.Context(), catalog.LocalViewer()), now: time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)}
}

func (r *record) by(login string, d audit.Deed) {
	r.Helper()
	r.now = r.now.Add(time.Minute)
	r.as(&catalog.Viewer{Login: login, Provider: "github"}, func(ctx context.Context, tx *sql.Tx) error { return audit.Note(ctx, tx, r.now, d) })
}

// as does something in a transaction, as somebody.
func (r *record) as(v *catalog.Viewer, do func(ctx context.Context, tx *sql.Tx) error) {
	r.Helper()
	tx, err := r.db.BeginTx(r.ctx, nil)
	if err != nil {
		r.Fatal(err)
	}
	if err := do(catalog.WithViewer(r.ctx, v), tx); err != nil {
		r.Fatal(err)
	}
	if err := tx.Commit(); err != nil {
		r.Fatal(err)
	}
}

// asked is a page as "jane token.create t1, …".
func (r *record) asked(f *audit.Filter, p query.Page) (string, *audit.Deeds) {
	r.Helper()
	page, err := r.Deeds(r.ctx, f, p)
	if err != nil {
		r.Fatal(err)
	}
	var out []string
	for _, row := range page.Rows {
		out = append(out, row.Actor+" "+row.Action+" "+row.Subject)
	}
	return strings.Join(out, ", "), page
}

func TestTheNewestStandsFirst(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	for i := range 5 {
		r.by("jane", audit.Deed{Action: audit.TokenCreate, Subject: fmt.Sprint("t", i+1)})
	}
	got, page := r.asked(nil, query.Page{First: new(2)})
	if want := "jane token.create t5, jane token.create t4"; got != want || !page.HasNext || page.HasPrevious {
		t.Errorf("the first page: got %s, %+v, want %s", got, page, want)
	}
	after := page.Cursor(page.Rows[1])
	r.by("jane", audit.Deed{Action: audit.TokenCreate, Subject: "t6"}) // meanwhile
	got, page = r.asked(nil, query.Page{First: new(2), After: &after})
	if want := "jane token.create t3, jane token.create t2"; got != want || !page.HasNext || !page.HasPrevious {
		t.Errorf("the second page: got %s, %+v, want %s", got, page, want)
	}
	before := page.Cursor(page.Rows[0])
	got, page = r.asked(nil, query.Page{Last: new(2), Before: &before})
	if want := "jane token.create t5, jane token.create t4"; got != want || !page.HasNext || !page.HasPrevious {
		t.Errorf("back again: got %s, %+v, want %s", got, page, want)
	}
	if got, page = r.asked(nil, query.Page{Last: new(1)}); got != "jane token.create t1" || page.HasNext {
		t.Errorf("the last: got %s, %+v", got, page)
	}
}

func TestDeedsOfOneMomentHaveAnOrder(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	r.as(catalog.LocalViewer(), func(ctx context.Context, tx *sql.Tx) (err error) {
		for i := range 4 {
			err = audit.Note(ctx, tx, r.now, audit.Deed{Action: audit.Delete, Subject: fmt.Sprint("e", i+1)})
		}
		return err
	})
	var got []string
	page := query.Page{First: new(1)}
	for range 4 {
		text, deeds := r.asked(nil, page)
		got = append(got, strings.TrimPrefix(text, "user:default/guest catalog.delete "))
		page.After = new(deeds.Cursor(deeds.Rows[0]))
	}
	if want := []string{"e4", "e3", "e2", "e1"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestTheAuditIsFiltered(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	begin := r.now
	r.by("jane", audit.Deed{Action: audit.TokenCreate, Subject: "t1", Title: "Deploy 100%"})
	r.by("joe", audit.Deed{Action: audit.TokenRevoke, Subject: "t1", Title: "Deploy 100%"})
	r.by("jane", audit.Deed{Action: audit.Apply, Subject: "ci/payments"})
	r.by("jim", audit.Deed{Action: audit.Delete, Subject: "component:default/pay"})
	for name, c := range map[string]struct {
		filter audit.Filter
		want   string
	}{
		"one actor":     {audit.Filter{Actors: []string{"jim"}}, "jim catalog.delete component:default/pay"},
		"two actors":    {audit.Filter{Actors: []string{"jim", "joe"}}, "jim catalog.delete component:default/pay, joe token.revoke t1"},
		"no actor":      {audit.Filter{Actors: []string{}}, ""},
		"actions":       {audit.Filter{Actions: []audit.Action{audit.TokenCreate, audit.Apply}}, "jane catalog.apply ci/payments, jane token.create t1"},
		"both":          {audit.Filter{Actors: []string{"jane"}, Actions: []audit.Action{audit.Apply}}, "jane catalog.apply ci/payments"},
		"subject":       {audit.Filter{SubjectContains: new("PAY")}, "jim catalog.delete component:default/pay, jane catalog.apply ci/payments"},
		"title":         {audit.Filter{SubjectContains: new("deploy")}, "joe token.revoke t1, jane token.create t1"},
		"no wildcard":   {audit.Filter{SubjectContains: new("0%")}, "joe token.revoke t1, jane token.create t1"},
		"no wildcard _": {audit.Filter{SubjectContains: new("p_y")}, ""},
		"since":         {audit.Filter{Since: new(begin.Add(4 * time.Minute))}, "jim catalog.delete component:default/pay"},
		"until":         {audit.Filter{Until: new(begin.Add(2 * time.Minute))}, "jane token.create t1"},
	} {
		got, _ := r.asked(&c.filter, query.Page{})
		if got != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
		n, err := r.Count(r.ctx, &c.filter)
		if want := len(strings.Split(c.want, ", ")); err != nil || n != want && c.want != "" {
			t.Errorf("%s: counted %d, %v, want %d", name, n, err, want)
		}
	}
	actors, err := r.Actors(r.ctx)
	if want := []string{"jane", "jim", "joe"}; err != nil || !slices.Equal(actors, want) {
		t.Errorf("the actors: got %v, %v, want %v", actors, err, want)
	}
}

func TestAnEmptyAudit(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	got, page := r.asked(nil, query.Page{})
	actors, err := r.Actors(r.ctx)
	if got != "" || page.HasNext || err != nil || len(actors) != 0 {
		t.Errorf("got %s, %+v, %v, %v", got, page, actors, err)
	}
}

func TestADeedIsWhole(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	ci := &catalog.Viewer{Identity: "service:ci", Login: "ci", Provider: "token", Grant: &catalog.Grant{Token: "t1", Name: "pipeline"}}
	r.as(ci, func(ctx context.Context, tx *sql.Tx) error {
		ctx = catalog.WithRemoteIP(catalog.WithRequestID(ctx, "r-1"), "10.0.0.7")
		return audit.Note(ctx, tx, r.now, audit.Deed{
			Action: audit.Apply, Subject: "ci/payments", Title: "a\x00b\xff", Details: strings.Repeat("ä", 600), Revision: 7, After: []byte("x"),
		})
	})
	_, page := r.asked(nil, query.Page{})
	row := page.Rows[0]
	if row.Actor != "service:ci" || row.Provider != "token" || row.Token != "t1" || row.TokenName != "pipeline" || row.RequestID != "r-1" || row.IP != "10.0.0.7" ||
		row.Revision == nil || *row.Revision != 7 || row.BeforeHash != "" || len(row.AfterHash) != 64 || !row.At.Equal(r.now) {
		t.Errorf("got %+v", row)
	}
	if want := strings.Repeat("ä", 500) + "…"; row.Title != "a\uFFFDb\uFFFD" || row.Details != want {
		t.Errorf("got the texts %q, %q", row.Title, row.Details)
	}
}

func TestWhatIsNoActionIsRefused(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	if err := audit.Note(r.ctx, r.db, r.now, audit.Deed{Action: "token.eat"}); err == nil {
		t.Error("nobody minds an action that is none")
	}
}

func TestOnceInAWhile(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	knock := func(login string) {
		r.as(&catalog.Viewer{Login: login}, func(ctx context.Context, tx *sql.Tx) error {
			return audit.NoteOnceIn(ctx, time.Hour, tx, r.now, audit.Deed{Action: audit.SessionRefuse, Subject: login})
		})
	}
	for range 7 {
		knock("jane")
		knock("joe")
		r.now = r.now.Add(10 * time.Minute)
	}
	if got, _ := r.asked(nil, query.Page{}); got != "joe session.refuse joe, jane session.refuse jane, joe session.refuse joe, jane session.refuse jane" {
		t.Errorf("got %s", got)
	}
}

func TestAdminsAlone(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	r.by("jane", audit.Deed{Action: audit.TokenCreate, Subject: "t1"})
	_, page := r.asked(nil, query.Page{})
	ids := []int64{page.Rows[0].ID}
	if rows, err := r.ByIDs(r.ctx, ids); err != nil || len(rows) != 1 {
		t.Errorf("an admin by id: got %v, %v", rows, err)
	}
	for name, ctx := range map[string]context.Context{
		"nobody":    t.Context(),
		"an editor": catalog.WithViewer(t.Context(), &catalog.Viewer{Login: "joe", Role: catalog.RoleEditor}),
		"a token of an admin's without the scope": catalog.WithViewer(t.Context(),
			&catalog.Viewer{Login: "joe", Role: catalog.RoleAdmin, Grant: &catalog.Grant{Name: "ci", Scopes: []catalog.Scope{catalog.ScopeRead}}}),
	} {
		_, list := r.Deeds(ctx, nil, query.Page{})
		_, count := r.Count(ctx, nil)
		_, actors := r.Actors(ctx)
		for _, err := range []error{list, count, actors} {
			if kind := catalog.KindOf(err); kind != catalog.ErrForbidden && kind != catalog.ErrUnauthenticated {
				t.Errorf("%s: got %v, want a refusal", name, err)
			}
		}
		if rows, err := r.ByIDs(ctx, ids); err != nil || len(rows) != 0 {
			t.Errorf("%s by id: got %v, %v, want nothing", name, rows, err)
		}
	}
}

func TestForgedPlacesInTheAudit(t *testing.T) {
	t.Parallel()
	r := newRecord(t)
	list, err := query.NewList("audit", "", (*audit.Filter)(nil))
	if err != nil {
		t.Fatal(err)
	}
	for _, values := range [][]string{{"x", "1"}, {"1", ""}, {"9999999999999999999", "1"}, {"1"}} {
		after := list.Cursor(values...)
		if _, err := r.Deeds(r.ctx, nil, query.Page{After: &after}); catalog.KindOf(err) != catalog.ErrBadInput {
			t.Errorf("%q: got %v, want a bad input", values, err)
		}
	}
}
