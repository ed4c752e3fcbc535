package ingest_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"
	"sync"
	"testing"
	"time"
)

// said is what one file of a random history says: the title and dependencies of
// each component, and since when it says so.
type said map[string]claim

type claim struct {
	title string
	deps  []string
	since int
}

// TestRandomEdits edits three files that declare the same few components, reads
// them one at a time, and holds the catalog against a model of a few lines: the
// oldest claim counts.
func TestRandomEdits(t *testing.T) {
	t.Parallel()
	for run := range 8 {
		t.Run(fmt.Sprint(run), func(t *testing.T) {
			t.Parallel()
			seed := uint64(time.Now().UnixNano())
			t.Logf("seed %d", seed)
			random := rand.New(rand.NewPCG(seed, uint64(run)))
			w := newWorld(t)
			files := map[string]said{}
			for step := range 15 {
				name := fmt.Sprintf("%d.yaml", random.IntN(3))
				files[name] = edit(random, files[name], step)
				w.write(name, files[name].text())
				w.register(name)
				entities, relations := expect(files)
				equal(t, fmt.Sprintf("step %d: entities", step), w.entities(), entities)
				equal(t, fmt.Sprintf("step %d: relations", step), w.relations("dependsOn"), relations)
				if t.Failed() {
					return
				}
			}
		})
	}
}

// edit returns what a file says next. What it goes on to say keeps its age.
func edit(random *rand.Rand, before said, step int) said {
	after := said{"component:default/always-" + fmt.Sprint(step): {title: "T", since: step}}
	for i := range 5 {
		ref := fmt.Sprintf("component:default/c%d", i)
		if random.IntN(2) == 0 {
			continue
		}
		c := claim{title: fmt.Sprintf("T%d", random.IntN(3)), since: step}
		for d := range 6 {
			if random.IntN(3) == 0 {
				c.deps = append(c.deps, fmt.Sprintf("component:default/c%d", d))
			}
		}
		if old, ok := before[ref]; ok {
			c.since = old.since
		}
		after[ref] = c
	}
	return after
}

func (s said) text() string {
	var b strings.Builder
	for _, ref := range sorted(s) {
		deps := "dependsOn: [" + strings.Join(s[ref].deps, ", ") + "]"
		b.WriteString(component(strings.TrimPrefix(ref, "component:default/"), s[ref].title, deps))
	}
	return b.String()
}

// expect is the model: what the catalog holds of files.
func expect(files map[string]said) (entities, relations []string) {
	counts := said{}
	for _, name := range sorted(files) {
		for ref, c := range files[name] {
			if first, ok := counts[ref]; !ok || c.since < first.since {
				counts[ref] = c
			}
		}
	}
	relations = []string{}
	for _, ref := range sorted(counts) {
		entities = append(entities, ref+" "+counts[ref].title)
		for _, dep := range counts[ref].deps {
			relations = append(relations, ref+" "+dep)
		}
	}
	slices.Sort(relations)
	return entities, relations
}

func sorted[V any](m map[string]V) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// TestWritersTakeTurns lets many callers register and refresh overlapping files
// at once: each ends well, and the invariants hold at the end.
func TestWritersTakeTurns(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const files = 6
	for i := range files {
		text := ""
		for c := range 10 {
			text += component(fmt.Sprintf("c%d", (i+c)%10), fmt.Sprintf("T%d", i), fmt.Sprintf("dependsOn: [component:c%d]", c))
		}
		w.write(fmt.Sprintf("%d.yaml", i), text)
	}
	var group sync.WaitGroup
	for i := range 3 * files {
		group.Go(func() {
			if _, err := w.service.Register(w.ctx, []string{fmt.Sprintf("file:./%d.yaml", i%files)}, i%5 == 4); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if got := w.strings("SELECT count(*)::text FROM locations")[0]; got != fmt.Sprint(files) {
		t.Errorf("got %s locations, want %d", got, files)
	}
}
