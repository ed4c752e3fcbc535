package graph

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/graph/generated"
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
	all := map[string]*catalog.Viewer{"nobody": nil}
	for _, role := range []catalog.Role{catalog.RoleViewer, catalog.RoleEditor, catalog.RoleAdmin} {
		for team, own := range map[string][]catalog.Ref{"": nil, "web": {group("web")}} {
			person := &catalog.Viewer{Login: "jane", Identity: "github:1", Role: role, Ownership: own}
			who := catalog.Fold(string(role)) + " of team " + strconv.Quote(team)
			all[who] = person
			for _, scopes := range [][]catalog.Scope{
				{catalog.ScopeRead}, {catalog.ScopeWrite}, {catalog.ScopeLocations},
				{catalog.ScopeRead, catalog.ScopeWrite}, {catalog.ScopeRead, catalog.ScopeLocations}, {catalog.ScopeAdmin},
			} {
				token := *person
				token.Grant = &catalog.Grant{Name: "ci", Scopes: scopes}
				all[fmt.Sprint(who, "'s token ", scopes)] = &token
			}
			bound := *person
			bound.Grant = &catalog.Grant{Name: "ci", Scopes: []catalog.Scope{catalog.ScopeAdmin}, Refs: []catalog.Ref{component("theirs"), component("filed"), component("new")}}
			all[who+"'s token bound to what is theirs"] = &bound
		}
	}
	all["a service account's token"] = &catalog.Viewer{Login: "ci", Identity: "service:ci", Role: catalog.RoleEditor,
		Grant: &catalog.Grant{Name: "ci", Scopes: []catalog.Scope{catalog.ScopeRead, catalog.ScopeWrite}, Sets: []string{"ci/shop"}, Service: true}}
	return all
}

func component(name string) catalog.Ref {
	return catalog.Ref{Kind: "component", Namespace: catalog.DefaultNamespace, Name: name}
}

func group(name string) catalog.Ref {
	return catalog.Ref{Kind: "group", Namespace: catalog.DefaultNamespace, Name: name}
}

// target is what something is done to, in the words of the table of rights.
type target struct {
	// whose is own, foreign or missing.
	whose string
	// entity says that it is one, and so something that a token may name; set that
	// it is in the set that the service account's token names.
	entity, set bool
}

// expected is the table of rights once more, in words of its own: who may do
// something to what is theirs, somebody else's, or not there.
func expected(v *catalog.Viewer, action catalog.Action, to target) bool {
	if v == nil {
		return action == catalog.SignIn
	}
	admin := v.Role == catalog.RoleAdmin
	editor := admin || v.Role == catalog.RoleEditor
	owner := to.whose == "own" && len(v.Ownership) > 0
	has := func(scope catalog.Scope) bool {
		return v.Grant == nil || slices.Contains(v.Grant.Scopes, scope) || slices.Contains(v.Grant.Scopes, catalog.ScopeAdmin)
	}
	within := true
	if v.Grant != nil && len(v.Grant.Refs) > 0 {
		within = to.whose == "own" && to.entity
	}
	if v.Grant != nil && len(v.Grant.Sets) > 0 {
		within = to.set
		owner = to.set // a service account's own is what its token names
	}
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
	owned := func(by string, thing catalog.Thing) catalog.Thing {
		thing.Owners = []catalog.Ref{group(by)}
		return thing
	}
	targets := map[target]catalog.Thing{
		{"own", true, false}:      owned("web", catalog.Thing{Ref: component("theirs")}),
		{"own", true, true}:       owned("web", catalog.Thing{Ref: component("theirs"), Set: "ci/shop"}),
		{"own", false, false}:     owned("web", catalog.Thing{}),
		{"foreign", true, false}:  owned("data", catalog.Thing{Ref: component("another"), Set: "ci/data"}),
		{"foreign", true, true}:   owned("data", catalog.Thing{Ref: component("another"), Set: "ci/shop"}),
		{"missing", false, false}: {},
	}
	cases := 0
	for who, v := range people() {
		for _, action := range catalog.Actions() {
			for to, thing := range targets {
				cases++
				err := catalog.CanTo(v, action, thing)
				if want := expected(v, action, to); (err == nil) != want {
					t.Errorf("%s, %s, %+v: got %v, want allowed: %t", who, action, to, err, want)
				}
				if err == nil && catalog.Might(v, action) != nil {
					t.Errorf("%s, %s: allowed for %+v, but not at all", who, action, to)
				}
			}
		}
	}
	if cases < 400 {
		t.Errorf("%d cases, want 400", cases)
	}
}

// TestWhatOthersRightsRestOnIsForAdmins whatever is done to it, and whoever owns it.
func TestWhatOthersRightsRestOnIsForAdmins(t *testing.T) {
	t.Parallel()
	for who, v := range people() {
		for _, kind := range []string{"user", "group", "template"} {
			for _, action := range []catalog.Action{catalog.Create, catalog.Update, catalog.Delete} {
				thing := catalog.Thing{Ref: catalog.Ref{Kind: kind, Namespace: "default", Name: "x"}, Set: "ci/shop", Owners: []catalog.Ref{group("web")}}
				want := expected(v, catalog.DeclarePeople, target{"own", false, true})
				if err := catalog.CanTo(v, action, thing); (err == nil) != want {
					t.Errorf("%s, %s of a %s: got %v, want allowed: %t", who, action, kind, err, want)
				}
			}
		}
	}
}
