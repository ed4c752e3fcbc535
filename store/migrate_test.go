package store_test

import (
	"encoding/json"
	"io/fs"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/ent/migrate"
	"github.com/callboard-dev/callboard/store"
	"github.com/callboard-dev/callboard/store/storetest"
)

func TestMigrateOnce(t *testing.T) {
	t.Parallel()
	files, err := fs.Glob(migrate.Migrations(), "*.sql")
	if err != nil {
		t.Fatal(err)
	}
	address := storetest.Empty(t)
	var sum atomic.Int64
	var replicas sync.WaitGroup
	for range 8 {
		db := open(t, address, store.Options{MaxConns: 2})
		replicas.Go(func() {
			applied, err := store.Migrate(t.Context(), db)
			if err != nil {
				t.Error(err)
			}
			if applied != 0 && applied != len(files) {
				t.Errorf("one of eight applied %d of %d", applied, len(files))
			}
			sum.Add(int64(applied))
		})
	}
	replicas.Wait()
	want(t, "applied in all", int(sum.Load()), len(files))
}

func TestNewerDatabase(t *testing.T) {
	t.Parallel()
	db := storetest.New(t)
	exec(t, db, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99991231000000, true)")
	_, err := store.Migrate(t.Context(), db)
	if err == nil || !strings.Contains(err.Error(), "migrated by a newer Callboard (it is at version 99991231000000, and this one knows 2") {
		t.Errorf("got %v, want that the database is newer", err)
	}
}

func TestBuiltInModelIsSeeded(t *testing.T) {
	t.Parallel()
	db := storetest.New(t)
	var got catalog.Model
	kinds, err := db.QueryContext(t.Context(), `SELECT name, plural, "group", versions, built_in, relation_fields FROM kinds ORDER BY ctid`)
	if err != nil {
		t.Fatal(err)
	}
	defer kinds.Close()
	for kinds.Next() {
		var k catalog.Kind
		var fields []byte
		if err := kinds.Scan(&k.Name, &k.Plural, &k.Group, (*pq.StringArray)(&k.Versions), &k.BuiltIn, &fields); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(fields, &k.RelationFields); err != nil {
			t.Fatal(err)
		}
		if len(k.RelationFields) == 0 {
			k.RelationFields = nil
		}
		got.Kinds = append(got.Kinds, k)
	}
	if err := kinds.Err(); err != nil {
		t.Fatal(err)
	}
	types, err := db.QueryContext(t.Context(), "SELECT name, inverse, impact, built_in FROM relation_types ORDER BY ctid")
	if err != nil {
		t.Fatal(err)
	}
	defer types.Close()
	for types.Next() {
		var r catalog.RelationType
		if err := types.Scan(&r.Name, &r.Inverse, &r.Impact, &r.BuiltIn); err != nil {
			t.Fatal(err)
		}
		got.RelationTypes = append(got.RelationTypes, r)
	}
	if err := types.Err(); err != nil {
		t.Fatal(err)
	}
	if want := catalog.BuiltInModel(); !reflect.DeepEqual(&got, want) {
		t.Errorf("got  %+v\nwant %+v", &got, want)
	}
}
