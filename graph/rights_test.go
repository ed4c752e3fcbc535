package graph

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/graph/generated"
	"github.com/callboard-dev/callboard/graph/object"
)

// TestEachFieldStatesItsRight fails for a field of the root types that rights
// does not name. Add a line there.
func TestEachFieldStatesItsRight(t *testing.T) {
	t.Parallel()
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for _, name := range []string{"Query", "Mutation", "Subscription"} {
		root := schema.Types[name]
		if root == nil {
			continue
		}
		for _, f := range root.Fields {
			if _, ok := rights[name+"."+f.Name]; !ok && !strings.HasPrefix(f.Name, "__") {
				t.Errorf("graph/rights.go does not say what %s.%s takes", name, f.Name)
			}
		}
	}
	for key, action := range rights {
		if !slices.Contains(catalog.Actions(), action) {
			t.Errorf("%s takes %s, which the policy does not know", key, action)
		}
	}
}

// people are all sorts of viewers: by role, by what is theirs, by what their
// token may.
func people() map[string]*catalog.Viewer {
	web := catalog.Ref{Kind: "group", Namespace: "default", Name: "web"}
	all := map[string]*catalog.Viewer{"nobody": nil}
	for _, role := range []catalog.Role{catalog.RoleViewer, catalog.RoleEditor, catalog.RoleAdmin} {
		for team, own := range map[string][]catalog.Ref{"": nil, "web": {web}} {
			person := &catalog.Viewer{Login: "jane", Identity: "github:1", Role: role, Ownership: own}
			who := catalog.Fold(string(role)) + " of team " + strconv.Quote(team)
			all[who] = person
			for _, scopes := range [][]catalog.Scope{{catalog.ScopeRead}, {catalog.ScopeRead, catalog.ScopeWrite}, {catalog.ScopeRead, catalog.ScopeLocations}, {catalog.ScopeAdmin}} {
				token := *person
				token.Grant = &catalog.Grant{Name: "ci", Scopes: scopes}
				all[fmt.Sprint(who, "'s token ", scopes)] = &token
			}
			bound := *person
			bound.Grant = &catalog.Grant{Name: "ci", Scopes: []catalog.Scope{catalog.ScopeAdmin}, Refs: []catalog.Ref{{Kind: "component", Namespace: "default", Name: "theirs"}}}
			all[who+"'s token bound to what is theirs"] = &bound
		}
	}
	all["a service account's token"] = &catalog.Viewer{Login: "ci", Identity: "service:ci", Role: catalog.RoleEditor,
		Grant: &catalog.Grant{Name: "ci", Scopes: []catalog.Scope{catalog.ScopeRead, catalog.ScopeWrite}, Sets: []string{"ci/shop"}, Service: true}}
	return all
}

// expected is the table of rights once more, in words of its own: who may do
// something to what is theirs, somebody else's, or not there.
func expected(v *catalog.Viewer, action catalog.Action, target string) bool {
	if v == nil {
		return action == catalog.SignIn
	}
	admin := v.Role == catalog.RoleAdmin
	editor := admin || v.Role == catalog.RoleEditor
	owner := target == "own" && len(v.Ownership) > 0
	has := func(scope catalog.Scope) bool {
		return v.Grant == nil || slices.Contains(v.Grant.Scopes, scope) || slices.Contains(v.Grant.Scopes, catalog.ScopeAdmin)
	}
	bound := v.Grant != nil && len(v.Grant.Refs)+len(v.Grant.Sets) > 0
	within := !bound || target == "own" && len(v.Grant.Refs) > 0
	switch action {
	case catalog.SignIn:
		return true
	case catalog.Read:
		return has(catalog.ScopeRead)
	case catalog.Star, catalog.ManageAccount:
		return v.Grant == nil
	case catalog.ManageTokens:
		return has(catalog.ScopeAdmin) && within
	case catalog.Register:
		return editor && has(catalog.ScopeLocations) && within
	case catalog.Refresh:
		return (editor || owner) && has(catalog.ScopeLocations) && within
	case catalog.Create:
		return editor && has(catalog.ScopeWrite) && within
	case catalog.Update, catalog.Delete:
		return (admin || owner) && has(catalog.ScopeWrite) && within
	case catalog.Unregister:
		return (admin || owner) && has(catalog.ScopeAdmin) && within
	case catalog.DeclarePeople, catalog.DefineKind, catalog.Administer:
		return admin && has(catalog.ScopeAdmin) && within
	}
	return false
}

// TestMatrix asks the policy about everybody, everything they can do, and what
// they can do it to.
func TestMatrix(t *testing.T) {
	t.Parallel()
	targets := map[string]catalog.Thing{
		"own":     {Ref: catalog.Ref{Kind: "component", Namespace: "default", Name: "theirs"}, Owners: []catalog.Ref{{Kind: "group", Namespace: "default", Name: "web"}}},
		"foreign": {Ref: catalog.Ref{Kind: "component", Namespace: "default", Name: "another"}, Owners: []catalog.Ref{{Kind: "group", Namespace: "default", Name: "data"}}},
		"missing": {},
	}
	cases := 0
	for who, v := range people() {
		for _, action := range catalog.Actions() {
			for name, thing := range targets {
				cases++
				err := catalog.CanTo(v, action, thing)
				if want := expected(v, action, name); (err == nil) != want {
					t.Errorf("%s, %s, %s: got %v, want allowed: %t", who, action, name, err, want)
				}
				if err == nil && catalog.Might(v, action) != nil {
					t.Errorf("%s, %s: allowed for %s, but not at all", who, action, name)
				}
			}
		}
	}
	if cases < 400 {
		t.Errorf("%d cases, want 400", cases)
	}
}

// TestMatrixThroughTheAPI carries out what the API and the deeds offer today, for
// everybody and on everything, and compares both doors with the table.
func TestMatrixThroughTheAPI(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	component := func(name, owner string) string {
		return "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: " + name + "}\nspec: {type: service, lifecycle: production, owner: " + owner + "}\n"
	}
	w.write("own.yaml", component("theirs", "web"))
	w.write("foreign.yaml", component("another", "data"))
	locations := map[string]uuid.UUID{"own": w.register("own.yaml").Location, "foreign": w.register("foreign.yaml").Location, "missing": uuid.New()}
	refs := map[string]string{"own": "component:default/theirs", "foreign": "component:default/another", "missing": "component:default/nothing"}

	accounts := account.New(account.Config{DB: w.db, Local: true})
	type deed struct {
		action catalog.Action
		query  string
		do     func(ctx context.Context, target string) error
	}
	ref := func(target string) catalog.Ref { r, _ := catalog.ParseRef(refs[target], catalog.Ref{}); return r }
	deeds := []deed{
		{catalog.Read, `{ entity(ref: "REF") { ref } }`, nil},
		{catalog.Read, `{ locations { nodes { id } } changes { nodes { id } } problems { nodes { code } } facets(by: [KIND]) { field } kinds { name } hosts { host } head { revision } }`, nil},
		{catalog.Star, `mutation { star(ref: "REF") { ref } }`, func(ctx context.Context, target string) error { return w.service.Star(ctx, ref(target), true) }},
		{catalog.Register, `mutation { registerLocations(input: {urls: ["file:./own.yaml"], dryRun: true}) { errors { code } } }`,
			func(ctx context.Context, _ string) error {
				_, err := w.service.Register(ctx, []string{"file:./own.yaml"}, true)
				return err
			}},
		{catalog.Refresh, `mutation { refresh(input: {refs: ["REF"]}) { errors { code } } }`, func(ctx context.Context, target string) error {
			_, err := w.service.Refresh(ctx, []catalog.Ref{ref(target)}, nil)
			return err
		}},
		{catalog.Unregister, `mutation { unregisterLocation(input: {id: LOCATION, dryRun: true}) { errors { code } } }`, func(ctx context.Context, target string) error {
			_, err := w.service.Unregister(ctx, locations[target], true)
			return err
		}},
		{catalog.ManageTokens, `mutation { revokeAccessToken(id: "TOKEN") { errors { code } } }`, nil},
		{catalog.ManageAccount, `mutation { endSessions(ids: []) }`, nil},
		{catalog.Administer, `{ audit(first: 1) { nodes { id } } }`, func(ctx context.Context, _ string) error {
			_, err := w.auditReader().Deeds(ctx, nil, query.Page{})
			return err
		}},
		{catalog.Administer, `{ audit { totalCount } }`, func(ctx context.Context, _ string) error { _, err := w.auditReader().Count(ctx, nil); return err }},
		{catalog.Administer, `{ audit { actors } }`, func(ctx context.Context, _ string) error { _, err := w.auditReader().Actors(ctx); return err }},
		{catalog.Administer, `{ trustRules { id } }`, func(ctx context.Context, _ string) error {
			_, err := accounts.TrustRules(ctx)
			return err
		}},
		{catalog.Administer, `mutation { deleteTrustRule(id: "TOKEN") { errors { code } } }`, func(ctx context.Context, _ string) error {
			_, _, err := accounts.DeleteTrustRule(ctx, uuid.NewString())
			return err
		}},
		{catalog.Administer, `mutation { createTrustRule(input: {name: "", scopes: [], serviceAccount: ""}) { errors { code } } }`, func(ctx context.Context, _ string) error {
			_, _, err := accounts.CreateTrustRule(ctx, account.NewTrustRule{})
			return err
		}},
		{catalog.SignIn, `{ signInProviders { id } }`, nil},
	}
	cases := 0
	for _, who := range slices.Sorted(maps.Keys(people())) {
		v := people()[who]
		for _, d := range deeds {
			for target := range refs {
				w.viewer = v
				want := expected(v, d.action, target)
				noEntity := d.action == catalog.Unregister || d.action == catalog.Register || d.action == catalog.ManageTokens || d.action == catalog.Administer
				if noEntity && v != nil && v.Grant != nil && len(v.Grant.Refs) > 0 {
					want = false // a token bound to entities reaches nothing else
				}
				question := strings.NewReplacer("REF", refs[target], "LOCATION", quoted(t, locations[target]), "TOKEN", uuid.NewString()).Replace(d.query)
				cases++
				answer := w.send(question, nil)
				if refused := isRefusal(answer); refused == want {
					t.Errorf("%s, %s: got %v, want allowed: %t", who, question, answer.Errors, want)
				}
				if d.do == nil {
					continue
				}
				cases++
				err := d.do(w.asking(v), target)
				kind := catalog.KindOf(err)
				if refused := err != nil && (kind == catalog.ErrForbidden || kind == catalog.ErrUnauthenticated); refused == want {
					t.Errorf("%s, the deed %s on %s: got %v, want allowed: %t", who, d.action, target, err, want)
				}
			}
		}
	}
	if cases < 400 {
		t.Errorf("%d cases, want 400", cases)
	}
}

// asking is the context of a viewer, or of nobody.
func (w *world) asking(v *catalog.Viewer) context.Context {
	if v == nil {
		return w.Context()
	}
	return catalog.WithViewer(w.Context(), v)
}

func isRefusal(a answer) bool {
	return len(a.Errors) > 0 && (a.Errors[0].Extensions.Code == string(catalog.ErrForbidden) || a.Errors[0].Extensions.Code == string(catalog.ErrUnauthenticated))
}

// quoted is how the API names a location.
func quoted(t *testing.T, uid uuid.UUID) string {
	t.Helper()
	var b strings.Builder
	object.MarshalLocationID(uid).MarshalGQL(&b)
	return b.String()
}
