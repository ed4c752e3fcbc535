package storetest_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/store/storetest"
)

func TestDatabasesAreApart(t *testing.T) {
	t.Parallel()
	for i := range 4 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			began := time.Now()
			db := storetest.New(t)
			t.Logf("made in %v", time.Since(began))
			for _, want := range []int{0, 1} {
				var got int
				if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM texts").Scan(&got); err != nil {
					t.Fatal(err)
				}
				if got != want {
					t.Errorf("texts: got %d rows, want %d", got, want)
				}
				if _, err := db.ExecContext(t.Context(), "INSERT INTO texts (hash) VALUES ($1)", fmt.Sprint(want)); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}
