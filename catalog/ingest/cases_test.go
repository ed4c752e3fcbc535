package ingest_test

import (
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
)

func TestRenameDeletesAndCreatesInOneRevision(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("Blog_App", "Blog"))
	w.register("a.yaml")
	w.write("a.yaml", component("Blog-App", "Blog"))
	w.refresh()
	equal(t, "entities", w.entities(), []string{"component:default/blog-app Blog"})
	equal(t, "old", w.history("component:default/blog_app"), []string{"1 CREATED file:./a.yaml", "2 DELETED file:./a.yaml"})
	equal(t, "new", w.history("component:default/blog-app"), []string{"2 CREATED file:./a.yaml"})
}

func TestRenameOfCaseOnlyUpdates(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("blog-app", "Blog"))
	w.register("a.yaml")
	id := w.id("component:default/blog-app")
	w.write("a.yaml", component("Blog-App", "Blog"))
	w.refresh()
	equal(t, "history", w.history("component:default/blog-app"), []string{"1 CREATED file:./a.yaml", "2 UPDATED file:./a.yaml"})
	equal(t, "name", w.strings("SELECT display_name FROM entities WHERE ref = 'component:default/blog-app'"), []string{"Blog-App"})
	if got := w.id("component:default/blog-app"); got != id {
		t.Errorf("got id %s, want %s", got, id)
	}
}

func TestSecondClaimTakesOverWhenTheFirstGoes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "First", "dependsOn: [component:x]"))
	w.write("b.yaml", component("pay", "Second", "dependsOn: [component:y]"))
	first := w.register("a.yaml")
	second := w.register("b.yaml")
	if got := second.Entities[0]; got.Outcome != ingest.Unchanged || got.Problems[len(got.Problems)-1].Code != catalog.AlreadyClaimed {
		t.Errorf("got %+v, want an unchanged entity that is claimed already", got)
	}
	equal(t, "with both", w.entities(), []string{"component:default/pay First"})
	w.unregister(first)
	equal(t, "with the second", w.entities(), []string{"component:default/pay Second"})
	equal(t, "its relations", w.relations("dependsOn"), []string{"component:default/pay component:default/y"})
	equal(t, "history", w.history("component:default/pay"), []string{"1 CREATED file:./a.yaml", "2 UPDATED file:./b.yaml"})
}

func TestRelationDeclaredFromBothEndsOutlivesOne(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	group := func(members string) string {
		return "apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: team}\nspec: {type: team, children: [], members: [" + members + "]}\n"
	}
	w.write("group.yaml", group("jane"))
	w.write("user.yaml", "apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: {name: jane}\nspec: {memberOf: [team]}\n")
	w.register("group.yaml")
	user := w.register("user.yaml")
	want := []string{"user:default/jane group:default/team"}
	equal(t, "both", w.relations("memberOf"), want)
	w.write("group.yaml", group(""))
	w.refresh()
	equal(t, "one", w.relations("memberOf"), want)
	w.unregister(user)
	equal(t, "none", w.relations("memberOf"), []string{})
}

func TestDependencyOfARefThatComesAndGoes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	want := []string{"component:default/shop resource:default/db"}
	w.write("db.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Resource\nmetadata: {name: db}\nspec: {type: database, owner: team, dependencyOf: [component:shop]}\n")
	w.register("db.yaml")
	equal(t, "before", w.relations("dependsOn"), want)
	w.write("shop.yaml", component("shop", "Shop"))
	shop := w.register("shop.yaml")
	id := w.id("component:default/shop")
	equal(t, "there", w.relations("dependsOn"), want)
	w.unregister(shop)
	equal(t, "gone", w.entities(), []string{"resource:default/db "})
	equal(t, "still said", w.relations("dependsOn"), want)
	w.register("shop.yaml")
	if got := w.id("component:default/shop"); got != id {
		t.Errorf("got id %s, want %s", got, id)
	}
	equal(t, "history", w.history("component:default/shop"), []string{"2 CREATED file:./shop.yaml", "3 DELETED file:./shop.yaml", "4 CREATED file:./shop.yaml"})
}

func TestMoveBetweenLocationsKeepsTheID(t *testing.T) {
	t.Parallel()
	for name, order := range map[string][]string{
		"the new file is read first": {"b.yaml", "a.yaml"},
		"the old file is read first": {"a.yaml", "b.yaml"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			w.write("a.yaml", component("pay", "Pay")+component("other", "Other"))
			w.write("b.yaml", component("third", "Third"))
			w.register("a.yaml")
			w.register("b.yaml")
			id := w.id("component:default/pay")
			w.write("a.yaml", component("other", "Other"))
			w.write("b.yaml", component("third", "Third")+component("pay", "Pay"))
			for _, file := range order {
				w.refreshOne(file)
			}
			equal(t, "entities", w.entities(), []string{"component:default/other Other", "component:default/pay Pay", "component:default/third Third"})
			if got := w.id("component:default/pay"); got != id {
				t.Errorf("got id %s, want %s", got, id)
			}
			equal(t, "origin", w.strings("SELECT f.url FROM entities e JOIN declarations d ON d.id = e.declaration_id JOIN files f ON f.id = d.file_id WHERE e.name = 'pay'"),
				[]string{"file:./b.yaml"})
			equal(t, "history", w.history("component:default/pay"), map[string][]string{
				"b.yaml": {"1 CREATED file:./a.yaml", "3 UPDATED file:./b.yaml"},
				"a.yaml": {"1 CREATED file:./a.yaml", "3 DELETED file:./a.yaml", "4 CREATED file:./b.yaml"},
			}[order[0]])
		})
	}
}

func TestUnregisterUpdatesWhatOthersDeclare(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("shared", "A")+component("mine", "Mine"))
	w.write("b.yaml", component("shared", "B"))
	a := w.register("a.yaml")
	w.register("b.yaml")
	dry, err := w.service.Unregister(w.ctx, a.Location, true)
	if err != nil {
		t.Fatal(err)
	}
	got := w.unregister(a)
	for _, r := range []ingest.Result{*dry, *got} {
		if o := outcomes(r); o[ingest.Updated] != 1 || o[ingest.Deleted] != 1 {
			t.Errorf("got %v, want one updated and one deleted", o)
		}
	}
	equal(t, "entities", w.entities(), []string{"component:default/shared B"})
	equal(t, "locations", w.strings("SELECT address FROM locations"), []string{"file:./b.yaml"})
}

func TestUnchangedFilesMakeNoRevision(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay"))
	w.register("a.yaml")
	w.refresh()
	again := w.register("a.yaml")
	if !again.Existed || again.Revision != 0 || outcomes(again)[ingest.Unchanged] != 1 {
		t.Errorf("got %+v, want one unchanged entity of a location that existed", again)
	}
	w.write("a.yaml", "# a comment moves the lines and changes nothing\n"+component("pay", "Pay", "dependsOn: [component:x]"))
	w.refresh()
	w.write("a.yaml", "# a comment\n# and another\n"+component("pay", "Pay", "dependsOn: [component:x]"))
	if got := w.refresh()[0]; got.Revision != 0 {
		t.Errorf("got revision %d for a comment, want none", got.Revision)
	}
	equal(t, "line", w.strings("SELECT line::text FROM declarations"), []string{"4"})
	if w.head() != "2" {
		t.Errorf("got head %s, want 2", w.head())
	}
}

// Of a file in which one document changed, the others are not written again.
func TestUnchangedDocumentsAreNotWritten(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	other := component("other", "Other", "dependsOn: [component:x, y]")
	w.write("a.yaml", other+component("pay", "Pay"))
	w.register("a.yaml")
	row := "SELECT xmin::text || ' ' || problems::text FROM declarations WHERE ref = 'component:default/other'"
	before := w.strings(row)
	w.write("a.yaml", other+component("pay", "Paid"))
	w.refresh()
	equal(t, "the other's row", w.strings(row), before)
	w.write("a.yaml", strings.Replace(other, "x, y", "x, z", 1)+component("pay", "Paid"))
	w.refresh()
	if after := w.strings(row); after[0] == before[0] {
		t.Error("what changed is not written")
	}
}

func TestDryRunKeepsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay", "dependsOn: [component:x]"))
	results, err := w.service.Register(w.ctx, []string{"file:./a.yaml"}, true)
	if err != nil {
		t.Fatal(err)
	}
	dry := results[0]
	if dry.Revision != 0 || dry.Existed || outcomes(dry)[ingest.Created] != 1 || len(dry.Entities[0].RelationsAdded) != 2 {
		t.Errorf("got %+v, want one created entity with two relations and no revision", dry)
	}
	equal(t, "rows", w.strings("SELECT ref FROM entities UNION ALL SELECT address FROM locations UNION ALL SELECT hash FROM texts"), []string{})
}

func TestRefusedDocumentKeepsWhatItSaid(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay")+component("other", "Other"))
	w.register("a.yaml")
	w.write("a.yaml", "---\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: pay}\n"+component("other", "Changed"))
	result := w.refresh()[0]
	if o := outcomes(result); o[ingest.Rejected] != 1 || o[ingest.Updated] != 1 {
		t.Errorf("got %v, want one rejected and one updated", o)
	}
	equal(t, "entities", w.entities(), []string{"component:default/other Changed", "component:default/pay Pay"})
}

func TestNothingAcceptableStoresNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for name, text := range map[string]string{
		"space.yaml": component(`"Blog App"`, "Blog"),
		"empty.yaml": "# nothing here\n",
		"none.yaml":  "",
	} {
		if text != "" {
			w.write(name, text)
		}
		got := w.register(name)
		problems := len(got.Problems)
		for _, e := range got.Entities {
			problems += len(e.Problems)
		}
		if got.Location != [16]byte{} || problems == 0 {
			t.Errorf("%s: got %+v, want no location and a problem", name, got)
		}
	}
	equal(t, "rows", w.strings("SELECT address FROM locations UNION ALL SELECT url FROM files"), []string{})
}

func TestLocationEntityBringsItsTargets(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	all := func(targets string) string {
		return "apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: {name: all}\nspec: {targets: [" + targets + "]}\n"
	}
	w.write("all.yaml", all("./a/one.yaml, ./b/*.yaml, ./missing.yaml, ./all.yaml"))
	w.write("a/one.yaml", component("one", "One"))
	w.write("b/two.yaml", component("two", "Two"))
	w.write("b/three.yaml", component("three", "Three"))
	first := w.register("all.yaml")
	if o := outcomes(first); o[ingest.Created] != 4 || len(first.Problems) != 1 {
		t.Errorf("got %v and %v, want four created and one problem", o, first.Problems)
	}
	equal(t, "status", w.strings("SELECT status::text FROM locations"), []string{"FAILING"})
	w.write("all.yaml", all("./a/one.yaml"))
	second := w.refresh()[0]
	if o := outcomes(second); o[ingest.Deleted] != 2 || second.Revision != 2 {
		t.Errorf("got %v in revision %d, want two deleted in revision 2", o, second.Revision)
	}
	equal(t, "files", w.strings("SELECT url FROM files ORDER BY url"), []string{"file:./a/one.yaml", "file:./all.yaml"})
	equal(t, "status", w.strings("SELECT status::text FROM locations"), []string{"OK"})
}

func TestFailedReadRemovesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay"))
	w.register("a.yaml")
	w.remove("a.yaml")
	w.refresh()
	equal(t, "entities", w.entities(), []string{"component:default/pay Pay"})
	equal(t, "status", w.strings("SELECT status::text FROM locations"), []string{"FAILING"})
	w.write("a.yaml", component("pay", "Pay"))
	w.refresh()
	equal(t, "status", w.strings("SELECT status::text FROM locations"), []string{"OK"})
	if w.head() != "1" {
		t.Errorf("got head %s, want 1", w.head())
	}
}

func TestPatternsAreExpandedEachTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("all.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: {name: all}\nspec: {targets: [./a/*.yaml]}\n")
	w.write("a/one.yaml", component("one", "One"))
	w.register("all.yaml")
	w.write("a/two.yaml", component("two", "Two"))
	w.refresh()
	equal(t, "a new file", w.entities(), []string{"component:default/one One", "component:default/two Two", "location:default/all "})
	w.remove("a/one.yaml")
	w.refresh()
	equal(t, "one file less", w.entities(), []string{"component:default/two Two", "location:default/all "})
	equal(t, "status", w.strings("SELECT status::text FROM locations"), []string{"OK"})
}

func TestOptionalTargetMayBeMissing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("all.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: {name: all}\nspec: {presence: optional, targets: [./one.yaml]}\n")
	for range 2 {
		if got := w.register("all.yaml"); len(got.Problems) != 0 {
			t.Errorf("got %+v, want no problem", got.Problems)
		}
	}
	equal(t, "status", w.strings("SELECT status::text FROM locations"), []string{"OK"})
	w.write("one.yaml", component("one", "One"))
	w.refresh()
	equal(t, "there now", w.entities(), []string{"component:default/one One", "location:default/all "})
}

func TestOrphan(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	state := func() []string {
		t.Helper()
		return w.strings("SELECT state::text || ' ' || title FROM entities WHERE ref = 'component:default/pay'")
	}
	w.write("a.yaml", component("pay", "Pay", "dependsOn: [component:x]"))
	w.register("a.yaml")
	w.remove("a.yaml")
	for range 3 {
		w.refresh()
	}
	equal(t, "missed three times in a minute", state(), []string{"live Pay"})
	w.now = w.now.Add(time.Hour)
	w.refresh()
	equal(t, "and after an hour", state(), []string{"orphan Pay"})
	equal(t, "its relations", w.relations("dependsOn"), []string{"component:default/pay component:default/x"})
	w.refresh()
	equal(t, "once", w.history("component:default/pay"), []string{"1 CREATED file:./a.yaml", "2 UPDATED file:./a.yaml"})

	w.write("b.yaml", component("pay", "Elsewhere"))
	b := w.register("b.yaml")
	equal(t, "declared elsewhere", state(), []string{"live Elsewhere"})
	w.unregister(b)
	equal(t, "and gone there too", w.entities(), []string{})

	w.write("a.yaml", component("pay", "Back"))
	w.refresh()
	equal(t, "back in its file", state(), []string{"live Back"})
}

// A file is gone for good when three reads over an hour did not find it: two are too
// few however far apart, and one that found it in between begins anew.
func TestAFileThatIsMissingForAWhileIsNotGone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	state := func() []string {
		return w.strings("SELECT state::text FROM entities WHERE ref = 'component:default/pay'")
	}
	missed := func() []string { return w.strings("SELECT misses || ' ' || (missing_since IS NOT NULL) FROM files") }
	w.write("a.yaml", component("pay", "Pay"))
	w.register("a.yaml")
	w.remove("a.yaml")
	w.refresh()
	w.now = w.now.Add(2 * time.Hour)
	w.refresh()
	equal(t, "missed twice in two hours", append(state(), missed()...), []string{"live", "2 true"})
	w.write("a.yaml", component("pay", "Pay"))
	w.refresh()
	equal(t, "found", append(state(), missed()...), []string{"live", "0 false"})
	w.remove("a.yaml")
	w.refresh()
	w.refresh()
	w.now = w.now.Add(50 * time.Minute)
	w.refresh()
	equal(t, "missed three times in 50 minutes", append(state(), missed()...), []string{"live", "3 true"})
	w.now = w.now.Add(10 * time.Minute)
	w.refresh()
	equal(t, "and after an hour", append(state(), missed()...), []string{"orphan", "4 true"})
	if w.head() != "2" {
		t.Errorf("got head %s, want 2: the file came back as it was", w.head())
	}
}

func TestOrphanGoesWithItsLocation(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay"))
	a := w.register("a.yaml")
	w.remove("a.yaml")
	w.refresh()
	w.refresh()
	w.now = w.now.Add(time.Hour)
	w.refresh()
	equal(t, "orphan", w.strings("SELECT ref FROM entities WHERE state = 'orphan'"), []string{"component:default/pay"})
	if o := outcomes(*w.unregister(a)); o[ingest.Deleted] != 1 {
		t.Errorf("got %v, want one deleted", o)
	}
	equal(t, "entities", w.entities(), []string{})
}

func TestFileThatCannotBeReadRemovesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay"))
	w.register("a.yaml")
	w.write("a.yaml", component("pay", "Pay")+strings.Repeat("# padding\n", 500_000))
	w.refresh()
	equal(t, "entities", w.entities(), []string{"component:default/pay Pay"})
	equal(t, "why", w.strings("SELECT status::text || ' ' || (error->>'code') FROM files"), []string{"FAILING TOO_LARGE"})
}

func TestDefinitionsAreFollowed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("api.yaml", "apiVersion: backstage.io/v1alpha1\nkind: API\nmetadata: {name: pay}\nspec: {type: openapi, lifecycle: production, owner: team, definition: {$text: ./openapi.yaml}}\n")
	w.write("openapi.yaml", "openapi: 3.1.0\n")
	w.register("api.yaml")
	definition := "SELECT t.content FROM entities e JOIN texts t ON t.hash = e.definition_hash"
	equal(t, "definition", w.strings(definition), []string{"openapi: 3.1.0\n"})
	w.write("openapi.yaml", "openapi: 3.1.1\n")
	w.refresh()
	equal(t, "changed definition", w.strings(definition), []string{"openapi: 3.1.1\n"})
	equal(t, "history", w.history("api:default/pay"), []string{"1 CREATED file:./api.yaml", "2 UPDATED file:./api.yaml"})
	w.remove("openapi.yaml")
	w.refresh()
	equal(t, "last good definition", w.strings(definition), []string{"openapi: 3.1.1\n"})
	problems := strings.Join(w.strings("SELECT problems::text FROM declarations"), "")
	if !strings.Contains(problems, string(catalog.PlaceholderUnreadable)) {
		t.Errorf("got problems %s, want %s", problems, catalog.PlaceholderUnreadable)
	}
	w.write("openapi.yaml", "openapi: 3.1.1\n")
	w.refresh()
	if problems := strings.Join(w.strings("SELECT problems::text FROM declarations"), ""); strings.Contains(problems, string(catalog.PlaceholderUnreadable)) {
		t.Errorf("got problems %s, want none", problems)
	}
	if w.head() != "2" {
		t.Errorf("got head %s, want 2", w.head())
	}
}

func TestConfiguredLocations(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Configured"))
	w.write("b.yaml", component("pay", "Registered"))
	w.register("b.yaml")
	w.configure("a.yaml")
	w.refresh()
	equal(t, "a configured claim counts", w.entities(), []string{"component:default/pay Configured"})
	refused := w.unregister(w.register("a.yaml"))
	if len(refused.Problems) != 1 || refused.Problems[0].Code != catalog.NotAllowed {
		t.Errorf("got %+v, want %s", refused.Problems, catalog.NotAllowed)
	}
	w.configure()
	equal(t, "and goes with the configuration", w.entities(), []string{"component:default/pay Registered"})
}

// What is known of somebody's rights is so as of a revision: whom the catalog trusts
// is otherwise only after another.
func TestWhomTheCatalogTrustsTakesARevision(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay"))
	head := func() (revision int) {
		t.Helper()
		if err := w.db.QueryRow("SELECT max(id) FROM revisions").Scan(&revision); err != nil {
			t.Fatal(err)
		}
		return revision
	}
	w.register("a.yaml")
	before := head()
	w.configure("a.yaml")
	after := head()
	w.configure("a.yaml")
	w.refresh()
	if again := head(); after != before+1 || again != after {
		t.Errorf("got revisions %d, %d and %d", before, after, again)
	}
}

func TestLocalGuest(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	local := func(on bool) {
		t.Helper()
		if err := w.service.ConfigureLocal(w.ctx, on); err != nil {
			t.Fatal(err)
		}
	}
	local(true)
	local(true)
	equal(t, "entities", w.entities(), []string{"group:default/guests Guests", "user:default/guest Guest"})
	equal(t, "membership", w.relations("memberOf"), []string{"user:default/guest group:default/guests"})
	w.write("guest.yaml", "apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: {name: guest, title: Ours}\nspec: {memberOf: []}\n")
	ours := w.register("guest.yaml")
	equal(t, "a file goes first", w.entities(), []string{"group:default/guests Guests", "user:default/guest Ours"})
	w.unregister(ours)
	local(false)
	equal(t, "without local mode", w.entities(), []string{})
}

func TestStars(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay"))
	w.register("a.yaml")
	pay := catalog.NewRef("component", "", "pay")
	for _, on := range []bool{true, true, false} {
		if err := w.service.Star(w.ctx, pay, on); err != nil {
			t.Fatal(err)
		}
		want := []string{}
		if on {
			want = append(want, "user:default/guest")
		}
		equal(t, "stars", w.strings("SELECT viewer FROM stars"), want)
	}
	if err := w.service.Star(w.ctx, catalog.NewRef("component", "", "nobody"), true); catalog.KindOf(err) != catalog.ErrBadInput {
		t.Errorf("got %v, want %s", err, catalog.ErrBadInput)
	}
}

func TestEveryDeedAsksThePolicy(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	viewer := catalog.WithViewer(t.Context(), &catalog.Viewer{Login: "jane", Role: catalog.RoleViewer})
	nobody := t.Context()
	deeds := map[string]func() error{
		"register":   func() error { _, err := w.service.Register(viewer, []string{"file:./a.yaml"}, false); return err },
		"dry run":    func() error { _, err := w.service.Register(viewer, []string{"file:./a.yaml"}, true); return err },
		"refresh":    func() error { _, err := w.service.Refresh(viewer, nil, nil); return err },
		"unregister": func() error { _, err := w.service.Unregister(viewer, [16]byte{1}, false); return err },
	}
	for name, deed := range deeds {
		if err := deed(); catalog.KindOf(err) != catalog.ErrForbidden {
			t.Errorf("%s: got %v, want %s", name, err, catalog.ErrForbidden)
		}
	}
	if _, err := w.service.Register(nobody, nil, false); catalog.KindOf(err) != catalog.ErrUnauthenticated {
		t.Errorf("got %v, want %s", err, catalog.ErrUnauthenticated)
	}
}
