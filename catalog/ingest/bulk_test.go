package ingest_test

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A change of very many rows costs the database what its rows do, also where it has
// met none but small ones before: no plan of theirs serves for it.
func TestALargeChangeAfterSmallOnes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for title := range strings.SplitSeq("abcdefghij", "") { // from the sixth time on a plan is kept
		w.write("a.yaml", component("pay", title))
		w.register("a.yaml")
	}
	w.write("a.yaml", component("pay", "Pay", "dependsOn: ["+refs(40_000)+"]"))
	before := w.databaseCPU()
	w.refresh()
	if took := w.databaseCPU() - before; took > 8*time.Second { // it takes half of that, and else three times as much
		t.Errorf("it took the database %v", took)
	}
	if got := len(w.relations("dependsOn")); got != 40_000 {
		t.Errorf("got %d relations, want 40,000", got)
	}
}

// However many relations are written at once, each end is there.
func TestEveryEndOfARelationIsThere(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, n := range []int{1, 1000} {
		if err := w.service.CopyDangling(w.ctx, n); err == nil {
			t.Errorf("%d relations between nothing and nothing were written", n)
		}
	}
	if got := w.strings("SELECT id::text FROM relations"); len(got) > 0 {
		t.Errorf("got relations %v", got)
	}
}

// databaseCPU is what the connections of the world's database have taken of the
// processor; 0 where the system does not tell.
func (w *world) databaseCPU() (total time.Duration) {
	w.Helper()
	for _, pid := range w.strings("SELECT pid::text FROM pg_stat_activity WHERE datname = current_database()") {
		stat, err := os.ReadFile("/proc/" + pid + "/stat")
		if err != nil {
			continue // it has ended
		}
		_, rest, _ := strings.Cut(string(stat), ") ")
		fields := strings.Fields(rest)
		for _, ticks := range fields[11:13] { // of the user and of the system
			n, err := strconv.Atoi(ticks)
			if err != nil {
				w.Fatal(err)
			}
			total += time.Duration(n) * 10 * time.Millisecond
		}
	}
	return total
}
