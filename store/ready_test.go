package store_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/store"
	"github.com/callboard-dev/callboard/store/storetest"
)

func TestReady(t *testing.T) {
	t.Parallel()
	db := storetest.New(t)
	if err := store.Ready(t.Context(), db); err != nil {
		t.Errorf("got %v", err)
	}
	exec(t, db, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99991231000000, true)")
	if err := store.Ready(t.Context(), db); err != nil {
		t.Errorf("while a newer version comes into service: got %v", err)
	}
	ended, end := context.WithCancel(t.Context())
	end()
	if err := store.Ready(ended, db); !errors.Is(err, context.Canceled) {
		t.Errorf("without time: got %v", err)
	}
}

func TestNotReadyOnOldTables(t *testing.T) {
	t.Parallel()
	db := open(t, storetest.Empty(t), store.Options{MaxConns: 2})
	if err := store.Ready(t.Context(), db); err == nil || !strings.Contains(err.Error(), "the database is at version 0, and this Callboard works with 2") {
		t.Errorf("got %v", err)
	}
}
