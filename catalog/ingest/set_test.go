package ingest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
)

// service is the document of a component.
func service(name, title, owner string, dependsOn ...string) any {
	return document("Component", map[string]any{"name": name, "title": title},
		map[string]any{"type": "service", "lifecycle": "production", "owner": owner, "dependsOn": dependsOn})
}

func document(kind string, metadata, spec map[string]any) any {
	text, err := json.Marshal(map[string]any{"apiVersion": "backstage.io/v1alpha1", "kind": kind, "metadata": metadata, "spec": spec})
	if err != nil {
		panic(err)
	}
	return decoded(string(text))
}

// decoded is JSON as the API's requests are decoded.
func decoded(text string) (value any) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		panic(err)
	}
	return value
}

func (w *world) apply(a ingest.Application) *ingest.Applied {
	w.Helper()
	return w.applyAs(catalog.LocalViewer(), a)
}

func (w *world) applyAs(v *catalog.Viewer, a ingest.Application) *ingest.Applied {
	w.Helper()
	out, err := w.service.Apply(catalog.WithViewer(context.WithoutCancel(w.ctx), v), a)
	if err != nil {
		w.Fatal(err)
	}
	return out
}

// told lists what became of each entity, as "outcome ref code", and then the
// problems of the whole.
func told(a *ingest.Applied) []string {
	var out []string
	for _, e := range a.Entities {
		line := string(e.Outcome) + " " + e.Ref.String()
		for _, p := range e.Problems {
			if p.Severity == catalog.SeverityError {
				line += " " + string(p.Code)
			}
		}
		out = append(out, line)
	}
	for _, p := range a.Problems {
		out = append(out, string(p.Code))
	}
	return out
}

func TestASetHoldsWhatItsWriterSays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	pay, ledger := service("pay", "Pay", "team", "component:ledger"), service("ledger", "Ledger", "team")
	first := w.apply(ingest.Application{Set: "ci/payments", Entities: []any{pay, ledger}})
	equal(t, "first", told(first), []string{"CREATED component:default/pay", "CREATED component:default/ledger"})
	equal(t, "entities", w.entities(), []string{"component:default/ledger Ledger", "component:default/pay Pay"})
	equal(t, "relations", w.relations("dependsOn"), []string{"component:default/pay component:default/ledger"})

	again := w.apply(ingest.Application{Set: "ci/payments", Entities: []any{pay, ledger}, Prune: true})
	equal(t, "again", told(again), []string{"UNCHANGED component:default/pay", "UNCHANGED component:default/ledger"})
	if again.Revision != 0 || w.head() != "1" {
		t.Errorf("the same again made revision %d, head %s", again.Revision, w.head())
	}

	one := w.apply(ingest.Application{Set: "ci/payments", Entities: []any{service("pay", "Payments", "team")}})
	equal(t, "one of two", told(one), []string{"UPDATED component:default/pay"})
	equal(t, "the other stays", w.entities(), []string{"component:default/ledger Ledger", "component:default/pay Payments"})
	equal(t, "relations", w.relations("dependsOn"), []string{})
}

func TestPruneIsConfirmed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	all := make([]any, 10)
	for i := range all {
		all[i] = service(fmt.Sprintf("s%d", i), "S", "team")
	}
	w.apply(ingest.Application{Set: "s", Entities: all})
	prune := func(n int, confirmed bool) []string {
		return told(w.apply(ingest.Application{Set: "s", Entities: all[n:], Prune: true, ConfirmPrune: confirmed, DryRun: n > 2}))
	}
	if got := prune(3, false); got[len(got)-1] != "PRUNE_NOT_CONFIRMED" {
		t.Errorf("3 of 10: %v", got)
	}
	if got := prune(10, true); len(got) != 10 || got[0] != "DELETED component:default/s0" {
		t.Errorf("all, confirmed: %v", got)
	}
	if got := prune(2, false); len(got) != 10 || got[9] != "DELETED component:default/s1" {
		t.Errorf("2 of 10: %v", got)
	}
	if got := len(w.entities()); got != 8 {
		t.Errorf("%d entities, want 8", got)
	}
}

func TestAllOrNothing(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		bad  any
		want string
	}{
		"a name that is none": {service("not a name", "", "team"), "REJECTED  INVALID_FIELD"},
		"no descriptor":       {decoded(`{"hello": "world"}`), "REJECTED  NO_DESCRIPTOR"},
		"no object":           {decoded(`[1, 2]`), "REJECTED  "},
		"too much":            {service("much", strings.Repeat("x", 5<<20), "team"), "REJECTED  TOO_LARGE"},
		"twice":               {service("PAY", "Pay", "team"), "REJECTED component:default/pay ALREADY_CLAIMED"},
		"what a file must stand around": {document("API", map[string]any{"name": "a"}, map[string]any{"type": "openapi", "lifecycle": "production",
			"owner": "team", "definition": map[string]any{"$text": "./openapi.yaml"}}), "REJECTED api:default/a PLACEHOLDER_UNREADABLE"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			got := told(w.apply(ingest.Application{Set: "s", Entities: []any{service("pay", "Pay", "team"), c.bad}}))
			if len(got) != 2 || got[0] != "CREATED component:default/pay" || !strings.HasPrefix(got[1], c.want) || strings.Contains(got[1], "TOO_LARGE NO_DESCRIPTOR") {
				t.Errorf("got %q, want CREATED and %q", got, c.want)
			}
			equal(t, "entities", w.entities(), []string{})
			if w.head() != "0" {
				t.Error("a revision was made")
			}
		})
	}
}

func TestJSONIsReadAsItIs(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.apply(ingest.Application{Set: "s", Entities: []any{decoded(
		`{"apiVersion":"backstage.io\/v1alpha1","kind":"Component","metadata":{"name":"pay","title":"a\ud83d\ude00 <b> \u2028 \"yes\": no\ttab"},` +
			`"spec":{"type":"service","lifecycle":"on","owner":"team","version":"1.10","n":1.5}}`)}})
	equal(t, "entities", w.entities(), []string{"component:default/pay a\U0001F600 <b> \u2028 \"yes\": no\ttab"})
	equal(t, "spec", w.strings("SELECT concat_ws(' ', lifecycle, spec->>'version', spec->>'n') FROM entities WHERE kind = 'component'"),
		[]string{"on 1.10 1.5"})
}

func TestSetsAndFilesKeepApart(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Of the file"))
	w.register("a.yaml")
	pay, ledger := service("pay", "Of the set", "team"), service("ledger", "Ledger", "team")
	equal(t, "what a file holds", told(w.apply(ingest.Application{Set: "one", Entities: []any{pay}})),
		[]string{"REJECTED component:default/pay ALREADY_CLAIMED"})
	w.apply(ingest.Application{Set: "one", Entities: []any{ledger}})
	equal(t, "what another set holds", told(w.apply(ingest.Application{Set: "two", Entities: []any{ledger}})),
		[]string{"REJECTED component:default/ledger ALREADY_CLAIMED"})

	id := w.id("component:default/ledger")
	w.write("b.yaml", component("ledger", "Of the file"))
	b := w.register("b.yaml")
	equal(t, "a file that comes later goes first", w.entities(), []string{"component:default/ledger Of the file", "component:default/pay Of the file"})
	equal(t, "the set may go on", told(w.apply(ingest.Application{Set: "one", Entities: []any{ledger}})),
		[]string{"UNCHANGED component:default/ledger"})
	equal(t, "pruned, but a file declares it", told(w.apply(ingest.Application{Set: "one", Prune: true, ConfirmPrune: true})), []string{})
	equal(t, "it stays", w.entities(), []string{"component:default/ledger Of the file", "component:default/pay Of the file"})
	w.unregister(b)
	equal(t, "and goes with the file", w.entities(), []string{"component:default/pay Of the file"})
	w.apply(ingest.Application{Set: "two", Entities: []any{ledger}})
	if got := w.id("component:default/ledger"); got != id {
		t.Errorf("it came back as another one: %s, was %s", got, id)
	}
}

func TestNamesOfSets(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for name, code := range map[string]string{"": "MISSING_FIELD", "a b": "INVALID_FIELD", "/a": "INVALID_FIELD", strings.Repeat("a", 201): "INVALID_FIELD",
		"callboard/local": "NOT_ALLOWED"} {
		equal(t, name, told(w.apply(ingest.Application{Set: name, Entities: []any{service("a", "A", "team")}})), []string{code})
	}
}

func TestG19ExpectedRevision(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	base := w.apply(ingest.Application{Set: "s", Entities: []any{service("pay", "Pay", "team"), service("ledger", "Ledger", "team")}}).Revision
	var won, lost atomic.Int64
	var writers sync.WaitGroup
	for i := range 50 {
		writers.Go(func() {
			got := told(w.apply(ingest.Application{Set: "s", Expected: &base, Entities: []any{service("pay", fmt.Sprint(i), "team")}}))
			switch got[len(got)-1] {
			case "UPDATED component:default/pay":
				won.Add(1)
			case "CONFLICT":
				lost.Add(1)
			default:
				t.Errorf("got %v", got)
			}
		})
	}
	writers.Wait()
	if won.Load() != 1 || lost.Load() != 49 {
		t.Errorf("%d won and %d met a conflict, want 1 and 49", won.Load(), lost.Load())
	}
	equal(t, "another entity has not changed", told(w.apply(ingest.Application{Set: "s", Expected: &base, Entities: []any{service("ledger", "L", "team")}})),
		[]string{"UPDATED component:default/ledger"})
}

func TestARepeatIsAnsweredTheSame(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := ingest.Application{Set: "s", Key: "k", Entities: []any{service("pay", "Pay", "team")}}
	first := w.apply(a)
	w.apply(ingest.Application{Set: "s", Entities: []any{service("pay", "Later", "team")}})
	again := w.apply(a)
	if !again.Replayed || first.Replayed || again.Revision != first.Revision {
		t.Errorf("first %+v, again %+v", first, again)
	}
	equal(t, "outcomes", told(again), told(first))
	equal(t, "nothing was done again", w.entities(), []string{"component:default/pay Later"})
	other := a
	other.Entities = []any{service("pay", "Other", "team")}
	equal(t, "another input", told(w.apply(other)), []string{"IDEMPOTENCY_MISMATCH"})
	jane := &catalog.Viewer{Login: "jane", Role: catalog.RoleAdmin}
	if w.applyAs(jane, other).Replayed {
		t.Error("somebody else's key was taken")
	}
	w.clock.Lock()
	w.now = w.now.Add(49 * time.Hour)
	w.clock.Unlock()
	if w.apply(other).Replayed {
		t.Error("a key is recognised after 49 hours")
	}
}

func TestRightsToSets(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	team, other := catalog.Ref{Kind: "group", Namespace: "default", Name: "team"}, catalog.Ref{Kind: "group", Namespace: "default", Name: "other"}
	viewer := &catalog.Viewer{Login: "vi", Role: catalog.RoleViewer}
	owner := &catalog.Viewer{Login: "ow", Role: catalog.RoleViewer, Ownership: []catalog.Ref{team}}
	both := &catalog.Viewer{Login: "bo", Role: catalog.RoleViewer, Ownership: []catalog.Ref{team, other}}
	editor := &catalog.Viewer{Login: "ed", Role: catalog.RoleEditor}
	admin := &catalog.Viewer{Login: "ad", Role: catalog.RoleAdmin}
	as := func(v *catalog.Viewer, entities ...any) string {
		return strings.Join(told(w.applyAs(v, ingest.Application{Set: "s", Entities: entities})), ", ")
	}
	refused, pay := "REJECTED component:default/pay NOT_ALLOWED", service("pay", "Pay", "team")
	for _, step := range []struct {
		what, got, want string
	}{
		{"a viewer creates", as(viewer, pay), refused},
		{"an editor creates", as(editor, pay), "CREATED component:default/pay"},
		{"an editor changes what is another's", as(editor, service("pay", "Mine", "team")), refused},
		{"an owner changes", as(owner, service("pay", "Ours", "team")), "UPDATED component:default/pay"},
		{"an owner gives it away", as(owner, service("pay", "Ours", "other")), refused},
		{"who is of both gives it away", as(both, service("pay", "Theirs", "other")), "UPDATED component:default/pay"},
		{"an admin changes", as(admin, service("pay", "Admin's", "team")), "UPDATED component:default/pay"},
		{"an editor makes a group", as(editor, document("Group", map[string]any{"name": "g"}, map[string]any{"type": "team", "children": []string{}})),
			"REJECTED group:default/g NOT_ALLOWED"},
		{"an editor prunes", strings.Join(told(w.applyAs(editor, ingest.Application{Set: "s", Prune: true, ConfirmPrune: true})), ", "),
			"DELETED component:default/pay, NOT_ALLOWED"},
	} {
		if step.got != step.want {
			t.Errorf("%s: %s, want %s", step.what, step.got, step.want)
		}
	}
	equal(t, "entities", w.entities(), []string{"component:default/pay Admin's"})
}

func TestDelete(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ref := func(name string) catalog.Ref { return catalog.Ref{Kind: "component", Namespace: "default", Name: name} }
	w.write("a.yaml", component("of-a-file", "F"))
	w.register("a.yaml")
	base := w.apply(ingest.Application{Set: "s", Entities: []any{
		service("pay", "Pay", "team"), service("shop", "Shop", "group:shops", "component:pay"),
	}}).Revision
	del := func(name string, expected *int64, dryRun bool) *ingest.Applied {
		out, err := w.service.Delete(w.ctx, ref(name), expected, dryRun)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	equal(t, "a file's", told(del("of-a-file", nil, false)), []string{"NOT_ALLOWED"})
	equal(t, "nobody's", told(del("nothing", nil, false)), []string{"NOT_FOUND"})
	old := base - 1
	equal(t, "changed since", told(del("pay", &old, false)), []string{"CONFLICT"})
	foreseen := del("pay", &base, true)
	equal(t, "foreseen", told(foreseen), []string{"DELETED component:default/pay"})
	if i := foreseen.Impact; i.Entities != 1 || !slices.Equal(i.Owners, []catalog.Ref{{Kind: "group", Namespace: "default", Name: "shops"}}) ||
		!slices.Equal(i.NewDangling, []catalog.Ref{ref("pay")}) {
		t.Errorf("impact %+v", i)
	}
	equal(t, "nothing was done", w.entities(), []string{"component:default/of-a-file F", "component:default/pay Pay", "component:default/shop Shop"})
	if done := del("pay", &base, false); done.Revision == 0 || foreseen.Revision != 0 {
		t.Errorf("revision %d, foreseen %d", done.Revision, foreseen.Revision)
	}
	equal(t, "done", w.entities(), []string{"component:default/of-a-file F", "component:default/shop Shop"})
}

// TestADryRunTellsWhatTheWriteDoes makes 10,000 random edits of a few sets, some of
// them wrong, forbidden or late, each first as a dry run and last as a repeat.
func TestADryRunTellsWhatTheWriteDoes(t *testing.T) {
	t.Parallel()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	e := &editing{world: newWorld(t), random: rand.New(rand.NewPCG(seed, 1)), met: map[string]int{}}
	e.write("a.yaml", component("c1", "Of the file"))
	e.register("a.yaml")
	for e.edits < 10_000 {
		e.applySet()
		e.deleteSome()
	}
	t.Logf("%d edits: %v", e.edits, e.met)
	for _, outcome := range []string{
		"CREATED", "UPDATED", "UNCHANGED", "DELETED", "REJECTED", "deleted", "late", "replayed",
		string(catalog.NotAllowed), string(catalog.Conflict), string(catalog.PruneNotConfirmed), string(catalog.AlreadyClaimed), string(catalog.NoDescriptor), string(catalog.NotFound),
	} {
		if e.met[outcome] == 0 {
			t.Errorf("no edit came to %s", outcome)
		}
	}
}

// editing is a world that is edited at random.
type editing struct {
	*world
	random *rand.Rand
	edits  int
	met    map[string]int // what edits came to, so that none of it goes untested
}

const namesOfASet = 120

// applySet applies a part of a set: foreseen, done, and done again.
func (e *editing) applySet() {
	e.Helper()
	a := ingest.Application{
		Set: fmt.Sprintf("set-%d", e.random.IntN(2)), Prune: e.random.IntN(3) == 0, ConfirmPrune: e.random.IntN(2) == 0,
		Expected: e.expected(), Key: fmt.Sprint("key-", e.edits),
	}
	for _, n := range e.random.Perm(namesOfASet)[:1+e.random.IntN(namesOfASet)] {
		a.Entities = append(a.Entities, e.edit(a.Set, n))
	}
	e.edits += len(a.Entities)
	viewer := e.viewer()
	apply := func(dryRun bool) *ingest.Applied {
		a.DryRun = dryRun
		return e.applyAs(viewer, a)
	}
	done := e.foreseen(apply)
	again := apply(false)
	if again.Replayed {
		e.met["replayed"]++
	}
	again.Replayed = false
	e.same("done", done, "again", again)
}

// deleteSome deletes a few entities one by one.
func (e *editing) deleteSome() {
	e.Helper()
	viewer := e.viewer()
	for range e.random.IntN(10) {
		ref := catalog.Ref{Kind: "component", Namespace: "default", Name: fmt.Sprintf("set-%d-%d", e.random.IntN(2), e.random.IntN(namesOfASet+20))}
		expected := e.expected()
		e.edits++
		done := e.foreseen(func(dryRun bool) *ingest.Applied {
			out, err := e.service.Delete(catalog.WithViewer(context.WithoutCancel(e.ctx), viewer), ref, expected, dryRun)
			if catalog.KindOf(err) == catalog.ErrForbidden {
				return &ingest.Applied{Result: ingest.Result{Problems: []catalog.Problem{{Code: catalog.NotAllowed, Severity: catalog.SeverityError, Message: err.Error()}}}}
			}
			if err != nil {
				e.Fatal(err)
			}
			return out
		})
		if done.Revision != 0 {
			e.met["deleted"]++
		}
	}
}

// foreseen does something as a dry run and then in earnest: both tell the same, but
// for the revision, and the dry run leaves nothing.
func (e *editing) foreseen(do func(dryRun bool) *ingest.Applied) *ingest.Applied {
	e.Helper()
	head := e.head()
	foreseen := do(true)
	if e.head() != head || foreseen.Revision != 0 {
		e.Fatal("a dry run made a revision")
	}
	done := do(false)
	refused := func(line string) bool { return strings.HasPrefix(line, "REJECTED") || !strings.Contains(line, " ") }
	if done.Revision != 0 && slices.ContainsFunc(told(done), refused) {
		e.Fatalf("it was refused, and made revision %d", done.Revision)
	}
	foreseen.Revision = done.Revision
	e.same("foreseen", foreseen, "done", done)
	for _, line := range told(done) {
		for word := range strings.FieldsSeq(line) {
			if !strings.Contains(word, ":") { // an outcome or a code, and no ref
				e.met[word]++
			}
		}
	}
	return done
}

// same compares two answers by what they say, in whatever order their JSON has it.
func (e *editing) same(one string, a *ingest.Applied, other string, b *ingest.Applied) {
	e.Helper()
	words := func(v any) (out any) {
		text, err := json.Marshal(v)
		if err == nil {
			err = json.Unmarshal(text, &out)
		}
		if err != nil {
			e.Fatal(err)
		}
		return out
	}
	if first, second := words(a), words(b); !reflect.DeepEqual(first, second) {
		e.Fatalf("%s\n%v\n%s\n%v", one, first, other, second)
	}
}

// viewer is mostly an admin, now and then somebody who may do less.
func (e *editing) viewer() *catalog.Viewer {
	switch e.random.IntN(8) {
	case 0:
		return &catalog.Viewer{Login: "ed", Role: catalog.RoleEditor}
	case 1:
		return &catalog.Viewer{Login: "ow", Role: catalog.RoleEditor, Ownership: []catalog.Ref{{Kind: "group", Namespace: "default", Name: "team"}}}
	}
	return catalog.LocalViewer()
}

// expected is mostly none, else the head or a revision that is over.
func (e *editing) expected() *int64 {
	if e.random.IntN(4) > 0 {
		return nil
	}
	head, err := strconv.ParseInt(e.head(), 10, 64)
	if err != nil {
		e.Fatal(err)
	}
	if e.random.IntN(2) == 0 {
		e.met["late"]++
		head = max(0, head-2)
	}
	return &head
}

// edit is mostly an entity of the set's own, now and then another's or none.
func (e *editing) edit(set string, n int) any {
	name, owner := fmt.Sprintf("%s-%d", set, n), "team"
	switch e.random.IntN(500) {
	case 0:
		return decoded(`{"kind": "Component"}`)
	case 1:
		name = "c1"
	case 2:
		name = "shared"
	case 3:
		return document("Group", map[string]any{"name": name}, map[string]any{"type": "team", "children": []string{}})
	case 4, 5:
		owner = "other"
	}
	return service(name, fmt.Sprint(e.random.IntN(3)), owner, fmt.Sprintf("component:set-0-%d", e.random.IntN(10)))
}
