package query

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/ent/entity"
	"github.com/callboard-dev/callboard/store/storetest"
)

// shelf is a database with entities that a test puts there.
type shelf struct {
	*testing.T
	*Reader
	db  *sql.DB
	ctx context.Context
}

func newShelf(t *testing.T) *shelf {
	t.Helper()
	db := storetest.New(t)
	return &shelf{
		T: t, db: db, Reader: New(db, ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, db)))),
		ctx: catalog.WithViewer(t.Context(), catalog.LocalViewer()),
	}
}

// put adds an entity. Words after its ref set fields: "type=service",
// "owner=group:default/a", "tags=a,b", "state=orphan", "at=3" (days).
func (s *shelf) put(ref string, words ...string) *ent.Entity {
	s.Helper()
	r, err := catalog.ParseRef(ref, catalog.Ref{})
	if err != nil {
		s.Fatal(err)
	}
	e := s.ent.Entity.Create().SetRef(r.String()).SetKind(r.Kind).SetNamespace(r.Namespace).SetName(r.Name).SetState(entity.StateLive).
		SetDisplayKind(r.Kind).SetDisplayName(r.Name).SetSortTitle(r.Name)
	for _, word := range words {
		name, value, _ := strings.Cut(word, "=")
		switch name {
		case "title":
			e.SetTitle(value).SetSortTitle(catalog.Fold(value))
		case "description":
			e.SetDescription(value)
		case "type":
			e.SetType(value)
		case "lifecycle":
			e.SetLifecycle(value)
		case "owner":
			e.SetOwner(value)
		case "system":
			e.SetSystem(value)
		case "tags":
			e.SetTags(strings.Split(value, ",")).SetTagKeys(pq.StringArray(strings.Split(catalog.Fold(value), ",")))
		case "state":
			e.SetState(entity.State(value))
		case "kind":
			e.SetDisplayKind(value)
		case "at":
			var days int
			fmt.Sscan(value, &days)
			at := time.Date(2026, 1, 1, 0, 0, 0, 123_456_000, time.UTC).AddDate(0, 0, days)
			e.SetCreatedAt(at).SetUpdatedAt(at)
		default:
			s.Fatalf("no field %s", name)
		}
	}
	row, err := e.Save(s.ctx)
	if err != nil {
		s.Fatal(err)
	}
	return row
}

// names lists the names of a page.
func names(rows []*ent.Entity) string {
	out := make([]string, len(rows))
	for i, e := range rows {
		out[i] = e.Name
	}
	return strings.Join(out, " ")
}

func (s *shelf) list(q Question) *Entities {
	s.Helper()
	page, err := s.List(s.ctx, q)
	if err != nil {
		s.Fatal(err)
	}
	return page
}
