package ingest_test

import (
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
)

// deeds are what the audit says, oldest first, as "actor action subject (details) revision".
func (w *world) deeds() []string {
	w.Helper()
	return w.strings(`
		SELECT actor || ' ' || action || ' ' || subject || ' (' || details || ') ' || coalesce(revision, 0) FROM audit ORDER BY id`)
}

func componentRef(name string) catalog.Ref {
	return catalog.Ref{Kind: "component", Namespace: catalog.DefaultNamespace, Name: name}
}

func TestEachDeedIsNotedOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay")+component("ledger", "Ledger"))
	r := w.register("a.yaml")
	w.write("a.yaml", component("pay", "Pay!"))
	w.refresh()
	w.write("a.yaml", component("pay", "Pay?"))
	w.register("a.yaml")
	w.apply(ingest.Application{Set: "ci/shop", Entities: []any{service("cart", "Cart", "team"), service("till", "Till", "team")}})
	if _, err := w.service.Delete(w.ctx, componentRef("cart"), nil, false); err != nil {
		t.Fatal(err)
	}
	w.unregister(r)
	who := "user:default/guest "
	equal(t, "the audit", w.deeds(), []string{
		who + "catalog.register file:./a.yaml (2 created) 1",
		who + "catalog.refresh file:./a.yaml (1 updated, 1 deleted) 2",
		who + "catalog.register file:./a.yaml (1 updated) 3",
		who + "catalog.apply ci/shop (2 created) 4",
		who + "catalog.delete component:default/cart (1 deleted) 5",
		who + "catalog.unregister file:./a.yaml (1 deleted) 6",
	})
}

func TestWhatChangesNothingIsNotNoted(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay"))
	r := w.register("a.yaml")
	cart := ingest.Application{Set: "ci/shop", Key: "k", Entities: []any{service("cart", "Cart", "team")}}
	w.apply(cart)
	noted := w.deeds()

	w.register("a.yaml")
	w.refresh()
	w.apply(cart) // which is replayed
	cart.Key = ""
	w.apply(cart)
	cart.Entities, cart.DryRun = []any{service("cart", "Cart!", "team")}, true
	w.apply(cart)
	if _, err := w.service.Unregister(w.ctx, r.Location, true); err != nil {
		t.Fatal(err)
	}
	if _, err := w.service.Delete(w.ctx, componentRef("cart"), nil, true); err != nil {
		t.Fatal(err)
	}
	if _, err := w.service.Delete(w.ctx, componentRef("pay"), nil, false); err != nil { // a file declares it
		t.Fatal(err)
	}
	w.write("a.yaml", component("pay", "Pay!"))
	if _, err := w.service.Register(w.ctx, []string{"file:./a.yaml"}, true); err != nil {
		t.Fatal(err)
	}
	if _, err := w.service.Analyze(w.ctx, "file:./a.yaml"); err != nil {
		t.Fatal(err)
	}
	w.write("b.yaml", "nothing: here\n")
	w.register("b.yaml")
	equal(t, "the audit", w.deeds(), noted)
}

// TestWhatTheProgramDoesIsNotNoted: the revisions tell of it.
func TestWhatTheProgramDoesIsNotNoted(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.ctx = t.Context() // nobody asks
	w.write("a.yaml", component("pay", "Pay"))
	w.configure("a.yaml")
	w.service.ReadDue(w.ctx)
	equal(t, "what was read", w.entities(), []string{"component:default/pay Pay"})
	w.configure()
	if err := w.service.ConfigureLocal(w.ctx, true); err != nil {
		t.Fatal(err)
	}
	equal(t, "the audit", w.deeds(), []string{})
}

func TestAClaimThatDoesNotCountYetIsNotedToo(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay"))
	w.write("b.yaml", component("pay", "Mine"))
	w.register("a.yaml")
	b := w.register("b.yaml")
	w.write("b.yaml", component("pay", "Mine!"))
	w.register("b.yaml")
	w.unregister(b)
	equal(t, "the audit", w.deeds()[1:], []string{
		"user:default/guest catalog.register file:./b.yaml () 0",
		"user:default/guest catalog.register file:./b.yaml () 0",
		"user:default/guest catalog.unregister file:./b.yaml () 0",
	})
}

func TestTrustIsNoted(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("people.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: web}\nspec: {type: team, children: []}\n"+component("pay", "Pay"))
	admin := w.ctx
	w.ctx = catalog.WithViewer(t.Context(), &catalog.Viewer{Login: "joe", Role: catalog.RoleEditor})
	w.register("people.yaml")
	w.ctx = admin
	w.register("people.yaml")
	w.register("people.yaml")
	equal(t, "the audit", w.deeds(), []string{
		"joe catalog.register file:./people.yaml (1 created) 1",
		"user:default/guest catalog.trust file:./people.yaml () 2",
		"user:default/guest catalog.register file:./people.yaml (1 created) 3",
	})
}

func TestWhoeverSignsInIsNotedAsAPerson(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.ctx = catalog.WithViewer(t.Context(), &catalog.Viewer{Identity: "github:1", Login: "jane", Provider: "github"})
	jane := ingest.Person{Account: "github:1", Names: []string{"jane"}, DisplayName: "Jane"}
	keep := func() {
		if _, err := w.service.KeepPerson(w.ctx, jane); err != nil {
			t.Fatal(err)
		}
	}
	keep()
	keep()
	jane.DisplayName = "Jane Doe"
	keep()
	equal(t, "the audit", w.deeds(), []string{
		"github:1 catalog.person user:default/jane (1 created) 1",
		"github:1 catalog.person user:default/jane (1 updated) 2",
	})
}

// TestHashesMakeAChain follows one entity: what a deed leaves is what the next one
// finds.
func TestHashesMakeAChain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, title := range []string{"Cart", "Cart!"} {
		w.apply(ingest.Application{Set: "ci/shop", Entities: []any{service("cart", title, "team")}})
	}
	if _, err := w.service.Delete(w.ctx, componentRef("cart"), nil, false); err != nil {
		t.Fatal(err)
	}
	rows := w.strings("SELECT before_hash || '>' || after_hash FROM audit ORDER BY id")
	created, changed, deleted := strings.Split(rows[0], ">"), strings.Split(rows[1], ">"), strings.Split(rows[2], ">")
	if created[0] != "" || created[1] == "" || changed[0] != created[1] || changed[1] == changed[0] || deleted[0] != changed[1] || deleted[1] != "" {
		t.Errorf("got %v", rows)
	}
}

// TestNoNoteNoDeed makes the audit impossible to write: then nothing else is
// written either.
func TestNoNoteNoDeed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("kept.yaml", component("kept", "Kept"))
	kept := w.register("kept.yaml")
	w.apply(ingest.Application{Set: "ci/shop", Entities: []any{service("cart", "Cart", "team")}})
	before := w.entities()
	if _, err := w.db.ExecContext(w.ctx, "ALTER TABLE audit ADD CONSTRAINT no_more CHECK (false) NOT VALID"); err != nil {
		t.Fatal(err)
	}
	w.write("a.yaml", component("pay", "Pay"))
	for name, do := range map[string]func() error{
		"register":   func() error { _, err := w.service.Register(w.ctx, []string{"file:./a.yaml"}, false); return err },
		"unregister": func() error { _, err := w.service.Unregister(w.ctx, kept.Location, false); return err },
		"delete":     func() error { _, err := w.service.Delete(w.ctx, componentRef("cart"), nil, false); return err },
		"apply": func() error {
			_, err := w.service.Apply(w.ctx, ingest.Application{Set: "ci/shop", Entities: []any{service("till", "Till", "team")}})
			return err
		},
	} {
		if do() == nil {
			t.Errorf("%s: done without a note", name)
		}
	}
	equal(t, "the entities", w.entities(), before)
	equal(t, "the locations", w.strings("SELECT address FROM locations"), []string{"file:./kept.yaml"})
}
