package ingest_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
)

// The rows of the format's description that one file alone cannot show; the others
// are tested in catalog/descriptor.
func TestRows(t *testing.T) {
	t.Parallel()
	rows := map[string]func(t *testing.T, w *world){
		"no kind, no metadata, no or impossible name; a built-in kind with no spec at all: what it said before stays": rowRefused,
		"`user:guest`, `group:guests` in local mode":                                                                  rowGuest,
		"the same ref twice in a file, or in two locations":                                                           rowTwice,
		"`$text` and the like unreadable: the last good value":                                                        rowUnreadable,
		"`$openapi` in `file:` locations, relative":                                                                   rowRelative,
		"User, Group, Template from a location that may not declare them":                                             rowNotAllowed,
		"Location targets: relative, absolute, globs, 168 of them, one missing, cycles":                               rowTargets,
	}
	for found, test := range rows {
		t.Run(found, func(t *testing.T) {
			t.Parallel()
			test(t, newWorld(t))
		})
	}
}

func rowRefused(t *testing.T, w *world) {
	t.Helper()
	w.write("a.yaml", component("pay", "Pay"))
	w.register("a.yaml")
	for _, text := range []string{
		"apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: pay}\n", component("Pay App", "Pay"),
		"kind: Component\n" + component("pay", "Changed") + "x: [\n", "apiVersion: backstage.io/v1alpha1\nkind: Component\nspec: {}\n",
	} {
		w.write("a.yaml", text)
		if o := outcomes(w.refresh()[0]); o[ingest.Rejected] == 0 {
			t.Errorf("got %v, want it refused: %s", o, text)
		}
		equal(t, text, w.entities(), []string{"component:default/pay Pay"})
	}
}

func rowGuest(t *testing.T, w *world) {
	t.Helper()
	if err := w.service.ConfigureLocal(w.ctx, true); err != nil {
		t.Fatal(err)
	}
	w.write("a.yaml", strings.Replace(component("pay", "Pay"), "owner: team", "owner: user:guest", 1))
	if got := problems(w.register("a.yaml")); len(got) != 0 {
		t.Errorf("got %v, want no problem", got)
	}
	equal(t, "declared without a file", w.strings("SELECT ref FROM entities WHERE state = 'live' AND ref LIKE '%guest%' ORDER BY ref"), []string{"group:default/guests", "user:default/guest"})
}

func rowTwice(t *testing.T, w *world) {
	t.Helper()
	w.write("a.yaml", component("pay", "First")+component("Pay", "Second"))
	w.write("b.yaml", component("pay", "Third"))
	first, second := w.register("a.yaml"), w.register("b.yaml")
	told := slices.ContainsFunc(problems(second), func(p string) bool {
		return strings.HasPrefix(p, "ALREADY_CLAIMED") && strings.Contains(p, "file:./a.yaml:2,")
	})
	if !told {
		t.Errorf("got %v, want to be told where the first stands", problems(second))
	}
	equal(t, "the first wins", w.entities(), []string{"component:default/pay First"})
	w.write("a.yaml", component("other", "Other")+component("Pay", "Second"))
	w.refresh()
	equal(t, "the second takes over", w.entities(), []string{"component:default/other Other", "component:default/pay Second"})
	w.unregister(first)
	equal(t, "the third takes over", w.entities(), []string{"component:default/pay Third"})
}

func rowUnreadable(t *testing.T, w *world) {
	t.Helper()
	w.write("a.yaml", api("pay", "$text", "./pay.txt")+api("new", "$text", "./new.txt"))
	w.write("pay.txt", "good")
	w.register("a.yaml")
	w.remove("pay.txt")
	w.write("a.yaml", api("pay", "$text", "./pay.txt")+api("new", "$text", "./new.txt")+"# changed\n")
	result := w.refresh()[0]
	if got := w.definition("api:default/pay") + "," + w.definition("api:default/new"); got != "good," {
		t.Errorf("got the definitions %q, want the last good one, and none", got)
	}
	if got := len(problems(result)); got != 2 || outcomes(result)[ingest.Rejected] != 0 {
		t.Errorf("got %v, want two problems and both entities kept", problems(result))
	}
}

func rowRelative(t *testing.T, w *world) {
	t.Helper()
	w.write("deep/a.yaml", api("pay", "$openapi", "./api/openapi.yaml"))
	w.write("deep/api/openapi.yaml", "a: {$ref: ../schema.yaml}\nb: {$ref: ../../../etc/passwd}\n")
	w.write("deep/schema.yaml", "type: object\n")
	result := w.register("deep/a.yaml")
	if got, want := w.definition("api:default/pay"), "a:\n  type: object\nb:\n  $ref: \"../../../etc/passwd\"\n"; got != want {
		t.Errorf("got the definition %q, want %q", got, want)
	}
	if got := strings.Join(problems(result), "\n"); !strings.Contains(got, "is in no directory that may be read") {
		t.Errorf("got %s, want that the other file may not be read", got)
	}
}

func rowNotAllowed(t *testing.T, w *world) {
	t.Helper()
	template := "---\napiVersion: scaffolder.backstage.io/v1beta3\nkind: Template\nmetadata: {name: new}\nspec: {type: service, steps: []}\n"
	user := "---\napiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: {name: jane}\nspec: {memberOf: [web]}\n"
	w.write("a.yaml", component("pay", "Pay")+group("web", "web")+template+user)
	w.write("b.yaml", "---\napiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: {name: all}\nspec: {target: ./c.yaml}\n")
	w.write("c.yaml", user)
	admin := w.ctx
	w.ctx = catalog.WithViewer(admin, &catalog.Viewer{Login: "jane", Role: catalog.RoleEditor})
	first := w.register("a.yaml")
	if o := outcomes(first); o[ingest.Created] != 1 || o[ingest.Rejected] != 3 {
		t.Errorf("got %v, want three refused", o)
	}
	want := "NOT_ALLOWED a Group may not be declared from here: it was no admin who registered file:./a.yaml"
	if got := problems(first); len(got) != 3 || got[0] != want {
		t.Errorf("got %v, want it told of each: %s", got, want)
	}
	w.register("b.yaml")
	w.refresh()
	equal(t, "registered by an editor", w.entities(), []string{"component:default/pay Pay", "location:default/all "})
	w.ctx = admin
	foreseen, err := w.service.Register(w.ctx, []string{"file:./a.yaml"}, true)
	if err != nil || outcomes(foreseen[0])[ingest.Created] != 3 {
		t.Errorf("got %v, %v, want an admin to be told that three would be created", outcomes(foreseen[0]), err)
	}
	w.register("a.yaml")
	all := []string{"component:default/pay Pay", "group:default/web ", "location:default/all ", "template:default/new ", "user:default/jane "}
	equal(t, "and then by an admin", w.entities(), all)
	w.ctx = catalog.WithViewer(admin, &catalog.Viewer{Login: "jane", Role: catalog.RoleEditor})
	w.register("a.yaml")
	equal(t, "and by the editor again", w.entities(), all)
	w.write("a.yaml", component("pay", "Pay"))
	w.refresh()
	w.configure("b.yaml")
	w.service.ReadDue(w.ctx)
	equal(t, "and the other in the settings", w.entities(), []string{"component:default/pay Pay", "location:default/all ", "user:default/jane "})
}

func rowTargets(t *testing.T, w *world) {
	t.Helper()
	var targets strings.Builder
	for i := range 168 {
		fmt.Fprintf(&targets, "    - ./many/%d.yaml\n", i)
		if i != 99 {
			w.write(fmt.Sprintf("many/%d.yaml", i), component(fmt.Sprintf("c%d", i), "C"))
		}
	}
	w.write("all.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: {name: all}\nspec:\n  targets:\n"+targets.String()+
		"    - "+w.dir+"/absolute.yaml\n    - ./glob/*.yaml\n    - ./back.yaml\n    - ./broken.yaml\n")
	w.write("absolute.yaml", component("absolute", "A"))
	w.write("glob/g.yaml", component("glob", "G"))
	w.write("back.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: {name: back}\nspec: {target: ./all.yaml}\n")
	w.write("broken.yaml", "a: b: c\n"+component("beside", "B"))
	result := w.register("all.yaml")
	if o := outcomes(result); o[ingest.Created] != 167+5 || o[ingest.Rejected] != 1 {
		t.Errorf("got %v, want 172 created and one rejected", o)
	}
	if got := problems(result); len(got) != 2 {
		t.Errorf("got %v, want the missing one and the broken one", got)
	}
}
