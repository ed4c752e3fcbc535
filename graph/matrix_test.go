package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/history"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/catalog/walk"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/graph/generated"
	"github.com/callboard-dev/callboard/graph/object"
)

// deed is something that can be done through the API and, where do is there, by
// calling the deed itself.
type deed struct {
	name   string
	action catalog.Action
	// to is what it is done to; entity says that this is one, and set which set the
	// entity is in, or is to be.
	to     []string
	entity bool
	query  string // a capital word stands for what is of the world
	do     func(ctx context.Context, whose string) error
	// might says that nothing more is asked than whether there is anything at all
	// that the viewer may do so: of what is missing.
	might bool
}

var (
	anything   = []string{"own"}
	everything = []string{"own", "foreign", "missing"}
	there      = []string{"own", "foreign"}
)

// rightsWorld is one with files and sets of web's and of data's.
type rightsWorld struct {
	*world
	accounts  *account.Service
	locations map[string]uuid.UUID
	id        string // of an entity
}

func newRightsWorld(t *testing.T) *rightsWorld {
	t.Helper()
	w := &rightsWorld{world: emptyWorld(t)}
	w.accounts = account.New(account.Config{DB: w.db, Ingest: w.service, Local: true})
	file := func(name, owner string) string {
		return "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: " + name + "}\nspec: {type: service, lifecycle: production, owner: " + owner + "}\n"
	}
	w.write("own.yaml", file("filed", "web"))
	w.write("foreign.yaml", file("another-filed", "data"))
	w.locations = map[string]uuid.UUID{"own": w.register("own.yaml").Location, "foreign": w.register("foreign.yaml").Location, "missing": uuid.New()}
	for whose, set := range map[string]string{"own": "ci/shop", "foreign": "ci/data"} {
		w.ask(applySet, vars{"in": vars{"set": set, "entities": []vars{ownedBy(managed[whose], owners[whose])}}})
	}
	w.id = at(w.ask(`{ entity(ref: "component:filed") { id } }`, nil), "entity", "id").(string)
	return w
}

var (
	owners  = map[string]string{"own": "web", "foreign": "data", "missing": "data"}
	sets    = map[string]string{"own": "ci/shop", "foreign": "ci/data", "missing": "ci/data"}
	managed = map[string]string{"own": "theirs", "foreign": "another", "missing": "nothing"} // by a set
	filed   = map[string]string{"own": "filed", "foreign": "another-filed", "missing": "nothing"}
	fresh   = map[string]string{"own": "new", "foreign": "another-new"}
)

func ownedBy(name, owner string) vars {
	document := service(name, "Title")
	document["spec"].(vars)["owner"] = owner
	return document
}

// apply is a dry run of a set, whose outcome it makes an error.
func (w *rightsWorld) apply(ctx context.Context, set string, prune bool, entities ...vars) error {
	a := ingest.Application{Set: set, Prune: prune, ConfirmPrune: prune, DryRun: true}
	for _, e := range entities {
		var document any
		if err := json.Unmarshal([]byte(text(e)), &document); err != nil {
			return err
		}
		a.Entities = append(a.Entities, document)
	}
	out, err := w.service.Apply(ctx, a)
	return notAllowed(out, err)
}

// notAllowed is the refusal that stands among the problems of what was applied.
func notAllowed(a *ingest.Applied, err error) error {
	if err != nil {
		return err
	}
	problems := a.Problems
	for _, e := range a.Entities {
		problems = append(problems, e.Problems...)
	}
	for _, p := range problems {
		if p.Code == catalog.NotAllowed {
			return catalog.Errorf(catalog.ErrForbidden, "%s", p.Message)
		}
	}
	return nil
}

func applying(set string, prune bool, entities ...vars) string {
	list := make([]string, len(entities))
	for i, e := range entities {
		list[i] = graphQL(e)
	}
	return fmt.Sprintf(`mutation { applyEntities(input: {set: %q, entities: [%s], prune: %t, confirmPrune: %t, dryRun: true}) { errors { code } } }`,
		set, strings.Join(list, ", "), prune, prune)
}

// graphQL writes a value as GraphQL does: names of fields stand without quotes.
func graphQL(v any) string {
	m, ok := v.(vars)
	if !ok {
		return text(v)
	}
	fields := []string{}
	for _, name := range slices.Sorted(maps.Keys(m)) {
		fields = append(fields, name+": "+graphQL(m[name]))
	}
	return "{" + strings.Join(fields, ", ") + "}"
}

// writes are the deeds that write what no file declares.
func (w *rightsWorld) writes() (all []deed) {
	for _, whose := range there {
		made, is := ownedBy(fresh[whose], owners[whose]), ownedBy(managed[whose], owners[whose])
		is["metadata"].(vars)["title"] = "Another title"
		all = append(all,
			deed{name: "create", action: catalog.Create, to: []string{whose}, entity: true, query: applying(sets[whose], false, made),
				do: func(ctx context.Context, whose string) error { return w.apply(ctx, sets[whose], false, made) }},
			deed{name: "change", action: catalog.Update, to: []string{whose}, entity: true, query: applying(sets[whose], false, is),
				do: func(ctx context.Context, whose string) error { return w.apply(ctx, sets[whose], false, is) }},
			deed{name: "prune", action: catalog.Delete, to: []string{whose}, entity: true, query: applying(sets[whose], true),
				do: func(ctx context.Context, whose string) error { return w.apply(ctx, sets[whose], true) }},
		)
	}
	for _, kind := range []string{"Group", "Template"} {
		made := vars{"apiVersion": "backstage.io/v1alpha1", "kind": kind, "metadata": vars{"name": "new"}, "spec": vars{"type": "team", "children": []string{}, "owner": "web", "steps": []string{}}}
		all = append(all, deed{name: "create a " + kind, action: catalog.DeclarePeople, to: anything, query: applying("ci/shop", false, made),
			do: func(ctx context.Context, _ string) error { return w.apply(ctx, "ci/shop", false, made) }})
	}
	remove := func(ctx context.Context, whose string) error {
		return notAllowed(w.service.Delete(ctx, component(managed[whose]), nil, true))
	}
	const query = `mutation { deleteEntity(input: {ref: "MANAGED", dryRun: true}) { errors { code } } }`
	return append(all,
		deed{name: "delete", action: catalog.Delete, to: there, entity: true, query: query, do: remove},
		deed{name: "delete nothing", action: catalog.Delete, to: []string{"missing"}, might: true, query: query, do: remove},
	)
}

// locationDeeds are about what is registered.
func (w *rightsWorld) locationDeeds() []deed {
	return []deed{
		{name: "register", action: catalog.Register, to: anything, query: `mutation { registerLocations(input: {urls: ["file:./own.yaml"], dryRun: true}) { errors { code } } }`,
			do: func(ctx context.Context, _ string) error {
				_, err := w.service.Register(ctx, []string{"file:./own.yaml"}, true)
				return err
			}},
		{name: "analyze", action: catalog.Register, to: anything, query: `{ analyzeLocation(url: "file:./own.yaml") { url } }`,
			do: func(ctx context.Context, _ string) error {
				_, err := w.service.Analyze(ctx, "file:./own.yaml")
				return err
			}},
		{name: "refresh", action: catalog.Refresh, to: everything, entity: true, query: `mutation { refresh(input: {refs: ["FILED"]}) { errors { code } } }`,
			do: func(ctx context.Context, whose string) error {
				_, err := w.service.Refresh(ctx, []catalog.Ref{component(filed[whose])}, nil)
				return err
			}},
		{name: "refresh all", action: catalog.Refresh, to: []string{"foreign"}, query: `mutation { refresh(input: {}) { errors { code } } }`,
			do: func(ctx context.Context, _ string) error {
				_, err := w.service.Refresh(ctx, nil, nil)
				return err
			}},
		{name: "unregister", action: catalog.Unregister, to: everything, query: `mutation { unregisterLocation(input: {id: LOCATION, dryRun: true}) { errors { code } } }`,
			do: func(ctx context.Context, whose string) error {
				_, err := w.service.Unregister(ctx, w.locations[whose], true)
				return err
			}},
	}
}

// ownDeeds are about the viewer's own affairs.
func (w *rightsWorld) ownDeeds() []deed {
	create := func(service string) func(context.Context, string) error {
		return func(ctx context.Context, _ string) error {
			_, _, _, err := w.accounts.CreateToken(ctx, account.NewToken{Name: "x", Scopes: []catalog.Scope{catalog.ScopeRead}, ServiceAccount: service})
			return err
		}
	}
	star := func(on bool) func(context.Context, string) error {
		return func(ctx context.Context, whose string) error { return w.service.Star(ctx, component(filed[whose]), on) }
	}
	return []deed{
		{name: "see the ways in", action: catalog.SignIn, to: anything, query: `{ signInProviders { id } }`},
		{name: "star", action: catalog.Star, to: everything, query: `mutation { star(ref: "FILED") { ref } }`, do: star(true)},
		{name: "unstar", action: catalog.Star, to: everything, query: `mutation { unstar(ref: "FILED") { ref } }`, do: star(false)},
		{name: "make a token", action: catalog.ManageTokens, to: anything, query: `mutation { createAccessToken(input: {name: "x", scopes: [CATALOG_READ]}) { errors { code } } }`, do: create("")},
		{name: "make a service account's token", action: catalog.Administer, to: anything,
			query: `mutation { createAccessToken(input: {name: "x", scopes: [CATALOG_READ], serviceAccount: "ci"}) { errors { code } } }`, do: create("ci")},
		{name: "revoke a token", action: catalog.ManageTokens, to: []string{"missing"}, query: `mutation { revokeAccessToken(id: "` + uuid.NewString() + `") { errors { code } } }`,
			do: func(ctx context.Context, _ string) error {
				_, _, err := w.accounts.RevokeToken(ctx, uuid.NewString())
				return err
			}},
		{name: "end sessions", action: catalog.ManageAccount, to: anything, query: `mutation { endSessions(ids: []) }`,
			do: func(ctx context.Context, _ string) error {
				_, err := w.accounts.EndSessions(ctx, []string{})
				return err
			}},
	}
}

// adminDeeds are about the affairs of everybody.
func (w *rightsWorld) adminDeeds() []deed {
	reader := w.auditReader()
	return []deed{
		{name: "read the audit", action: catalog.Administer, to: anything, query: `{ audit(first: 1) { nodes { id } } }`,
			do: func(ctx context.Context, _ string) error {
				_, err := reader.Deeds(ctx, nil, query.Page{})
				return err
			}},
		{name: "count the audit", action: catalog.Administer, to: anything, query: `{ audit { totalCount } }`,
			do: func(ctx context.Context, _ string) error { _, err := reader.Count(ctx, nil); return err }},
		{name: "list who is in the audit", action: catalog.Administer, to: anything, query: `{ audit { actors } }`,
			do: func(ctx context.Context, _ string) error { _, err := reader.Actors(ctx); return err }},
		{name: "list trust rules", action: catalog.Administer, to: anything, query: `{ trustRules { id } }`,
			do: func(ctx context.Context, _ string) error { _, err := w.accounts.TrustRules(ctx); return err }},
		{name: "delete a trust rule", action: catalog.Administer, to: anything, query: `mutation { deleteTrustRule(id: "none") { errors { code } } }`,
			do: func(ctx context.Context, _ string) error {
				_, _, err := w.accounts.DeleteTrustRule(ctx, uuid.NewString())
				return err
			}},
		{name: "make a trust rule", action: catalog.Administer, to: anything, query: `mutation { createTrustRule(input: {name: "", scopes: [], serviceAccount: ""}) { errors { code } } }`,
			do: func(ctx context.Context, _ string) error {
				_, _, err := w.accounts.CreateTrustRule(ctx, account.NewTrustRule{})
				return err
			}},
	}
}

// reads are the deeds that read: each field of Query, and each function behind them.
func (w *rightsWorld) reads() (all []deed) {
	for name, query := range map[string]string{
		"node": `node(id: "ENTITY") { id }`, "nodes": `nodes(ids: ["ENTITY"]) { id }`, "viewer": `viewer { login }`,
		"entity": `entity(ref: "FILED") { ref }`, "entitiesByRefs": `entitiesByRefs(refs: ["FILED"]) { ref }`, "entities": `entities { totalCount nodes { ref } }`,
		"components": `components { totalCount }`, "apis": `apis { totalCount }`, "resources": `resources { totalCount }`, "systems": `systems { totalCount }`,
		"domains": `domains { totalCount }`, "groups": `groups { totalCount }`, "users": `users { totalCount }`, "templates": `templates { totalCount }`,
		"facets": `facets(by: [KIND]) { field }`, "graph": `graph(roots: ["FILED"]) { truncated }`, "kinds": `kinds { name }`, "relationTypes": `relationTypes { name }`,
		"changes": `changes { totalCount }`, "head": `head { revision }`, "hosts": `hosts { host }`, "problems": `problems { totalCount }`,
		"locations": `locations { totalCount nodes { id } }`, "location": `location(id: LOCATION) { id }`,
	} {
		all = append(all, deed{name: name, action: catalog.Read, to: everything, query: "{ " + query + " }"})
	}
	reader, log := query.New(w.db, ent.NewClient(ent.Driver(entsql.OpenDB(dialect.Postgres, w.db)))), history.New(w.db)
	refs := []catalog.Ref{component("filed")}
	for name, read := range map[string]func(context.Context) error{
		"list":          func(ctx context.Context) error { _, err := reader.List(ctx, query.Question{}); return err },
		"count":         func(ctx context.Context) error { _, err := reader.Count(ctx, query.Question{}); return err },
		"count by kind": func(ctx context.Context) error { _, err := reader.CountByKind(ctx); return err },
		"list kinds":    func(ctx context.Context) error { _, err := reader.Kinds(ctx); return err },
		"count values": func(ctx context.Context) error {
			_, err := reader.Facets(ctx, []query.FacetField{"KIND"}, nil, "", 5)
			return err
		},
		"find by ref": func(ctx context.Context) error { _, err := reader.ByRefs(ctx, refs, query.Columns(0)); return err },
		"find by id": func(ctx context.Context) error {
			_, err := reader.ByUIDs(ctx, []uuid.UUID{uuid.New()}, query.Columns(0))
			return err
		},
		"list locations":  func(ctx context.Context) error { _, err := reader.Locations(ctx, nil, query.Page{}); return err },
		"count locations": func(ctx context.Context) error { _, err := reader.CountLocations(ctx, nil); return err },
		"find locations": func(ctx context.Context) error {
			_, err := reader.LocationsByUIDs(ctx, []uuid.UUID{uuid.New()})
			return err
		},
		"list problems":  func(ctx context.Context) error { _, err := reader.Problems(ctx, nil, query.Page{}); return err },
		"count problems": func(ctx context.Context) error { _, err := reader.CountProblems(ctx, nil); return err },
		"walk": func(ctx context.Context) error {
			_, err := walk.Neighbourhood(ctx, w.db, walk.Walk{Roots: refs, Depth: 1, MaxNodes: 5})
			return err
		},
		"list changes":    func(ctx context.Context) error { _, err := log.Changes(ctx, nil, query.Page{}); return err },
		"count changes":   func(ctx context.Context) error { _, err := log.Count(ctx, nil); return err },
		"find changes":    func(ctx context.Context) error { _, err := log.ByIDs(ctx, []int64{1}); return err },
		"a commit":        func(ctx context.Context) error { _, err := log.At(ctx, 1); return err },
		"the last commit": func(ctx context.Context) error { _, err := log.Head(ctx); return err },
	} {
		all = append(all, deed{name: name, action: catalog.Read, to: anything, do: func(ctx context.Context, _ string) error { return read(ctx) }})
	}
	return all
}

// expects says what the table of rights has for a deed.
func (d *deed) expects(v *catalog.Viewer, whose string) bool {
	if d.might { // what is missing is nobody's: who may do it to nothing at all is refused
		return catalog.Might(v, d.action) == nil
	}
	to := target{whose: whose, entity: d.entity, set: d.entity && sets[whose] == "ci/shop" && d.action != catalog.Refresh}
	return expected(v, d.action, to)
}

// TestMatrixThroughTheAPI does whatever can be done, as everybody, to what is
// theirs, another's or missing, through the API and by the deed, and compares both
// doors with the table.
func TestMatrixThroughTheAPI(t *testing.T) {
	t.Parallel()
	w := newRightsWorld(t)
	deeds := slices.Concat(w.reads(), w.writes(), w.locationDeeds(), w.ownDeeds(), w.adminDeeds())
	cases, everybody := 0, people()
	for _, who := range slices.Sorted(maps.Keys(everybody)) {
		v := everybody[who]
		for _, d := range deeds {
			for _, whose := range d.to {
				want := d.expects(v, whose)
				if d.query != "" {
					cases++
					if answer := w.as(v).send(w.fill(d.query, whose), nil); isRefusal(answer) == want {
						t.Errorf("%s, %s of what is %s: got %s %v, want allowed: %t", who, d.name, whose, answer.Data, answer.Errors, want)
					}
				}
				if d.do != nil {
					cases++
					err := d.do(w.asking(v), whose)
					kind := catalog.KindOf(err)
					if refused := err != nil && (kind == catalog.ErrForbidden || kind == catalog.ErrUnauthenticated); refused == want {
						t.Errorf("%s, the deed %s of what is %s: got %v, want allowed: %t", who, d.name, whose, err, want)
					}
				}
			}
		}
	}
	t.Logf("%d cases", cases)
	if cases < 400 {
		t.Errorf("%d cases, want 400", cases)
	}
	coversSchema(t, deeds)
}

// coversSchema fails for a field of the root types that no deed asks for. Add one.
func coversSchema(t *testing.T, deeds []deed) {
	t.Helper()
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for _, name := range []string{"Query", "Mutation"} {
		for _, f := range schema.Types[name].Fields {
			asks := func(d deed) bool {
				return strings.HasPrefix(strings.TrimPrefix(d.query, "mutation "), "{ "+f.Name) && strings.HasPrefix(d.query, "mutation") == (name == "Mutation")
			}
			if !strings.HasPrefix(f.Name, "__") && !slices.ContainsFunc(deeds, asks) {
				t.Errorf("no deed of the matrix asks for %s.%s", name, f.Name)
			}
		}
	}
}

// fill puts what a query is about in the place of the capital words.
func (w *rightsWorld) fill(query, whose string) string {
	return strings.NewReplacer("MANAGED", "component:"+managed[whose], "FILED", "component:"+filed[whose],
		"LOCATION", quoted(w.T, w.locations[whose]), "ENTITY", w.id).Replace(query)
}

// as has somebody ask.
func (w *rightsWorld) as(v *catalog.Viewer) *rightsWorld {
	w.viewer = v
	return w
}

// asking is the context of a viewer, or of nobody.
func (w *world) asking(v *catalog.Viewer) context.Context {
	if v == nil {
		return w.Context()
	}
	return catalog.WithViewer(w.Context(), v)
}

// isRefusal reports whether the policy refused all of it, or what was to be written.
func isRefusal(a answer) bool {
	if len(a.Errors) == 0 {
		return strings.Contains(string(a.Data), `"`+string(catalog.NotAllowed)+`"`)
	}
	code := catalog.ErrorKind(a.Errors[0].Extensions.Code)
	return code == catalog.ErrForbidden || code == catalog.ErrUnauthenticated
}

// quoted is how the API names a location.
func quoted(t *testing.T, uid uuid.UUID) string {
	t.Helper()
	var b strings.Builder
	object.MarshalLocationID(uid).MarshalGQL(&b)
	return b.String()
}

// TestGivingAway takes who is of the old owners and of the new ones.
func TestGivingAway(t *testing.T) {
	t.Parallel()
	w := newRightsWorld(t)
	given := ownedBy("theirs", "data")
	for name, c := range map[string]struct {
		role catalog.Role
		own  []catalog.Ref
		want bool
	}{
		"the old owner":       {catalog.RoleEditor, []catalog.Ref{group("web")}, false},
		"the new owner":       {catalog.RoleEditor, []catalog.Ref{group("data")}, false},
		"who is of both":      {catalog.RoleViewer, []catalog.Ref{group("web"), group("data")}, true},
		"an admin":            {catalog.RoleAdmin, nil, true},
		"an editor of others": {catalog.RoleEditor, nil, false},
	} {
		v := &catalog.Viewer{Login: "jane", Role: c.role, Ownership: c.own}
		if answer := w.as(v).send(applying("ci/shop", false, given), nil); isRefusal(answer) == c.want {
			t.Errorf("%s: got %s %v, want allowed: %t", name, answer.Data, answer.Errors, c.want)
		}
		if err := w.apply(w.asking(v), "ci/shop", false, given); (err == nil) != c.want {
			t.Errorf("the deed, %s: got %v, want allowed: %t", name, err, c.want)
		}
	}
}

// TestReadingTakesTheRightToRead wherever in an answer stands what is kept: also in
// that of a mutation, which is then not carried out.
func TestReadingTakesTheRightToRead(t *testing.T) {
	t.Parallel()
	w := newRightsWorld(t)
	writer := &catalog.Viewer{Login: "jane", Role: catalog.RoleAdmin, Grant: &catalog.Grant{Name: "ci", Scopes: []catalog.Scope{catalog.ScopeWrite, catalog.ScopeLocations}}}
	before := at(w.ask(`{ head { revision } }`, nil), "head", "revision")
	for _, query := range []string{
		`mutation { refresh(input: {}) { locations { location { entities { nodes { ref } } } } } }`,
		`mutation { refresh(input: {}) { ...A } } fragment A on RefreshPayload { locations { location { entities { edges { node { ... on Component { name } } } } } } }`,
		`mutation { registerLocations(input: {urls: ["file:./own.yaml"]}) { locations { results { nodes { entity { spec } } } } } }`,
		`mutation { applyEntities(input: {set: "s", entities: [` + graphQL(service("more", "More")) + `]}) { results { nodes { change { entity { ... on Component { dependents { nodes { ref } } } } } } } } }`,
		`mutation { applyEntities(input: {set: "s", entities: [` + graphQL(service("more", "More")) + `]}) { results { nodes { change { fields { path after } } } } } }`,
		`mutation { registerLocations(input: {urls: ["file:./own.yaml"]}) { locations { location { address } } } }`,
	} {
		if got := w.as(writer).refused("FORBIDDEN", query, nil); !strings.Contains(got, "CATALOG_READ") {
			t.Errorf("%s: got %q", query, got)
		}
	}
	w.viewer = catalog.LocalViewer()
	if after := at(w.ask(`{ head { revision } }`, nil), "head", "revision"); after != before {
		t.Errorf("something was written: revision %v, was %v", after, before)
	}
	for _, query := range []string{
		`mutation { refresh(input: {}) { locations { url revision results { unchanged nodes { ref outcome problems { code } } } errors { code } } } }`,
		`mutation { applyEntities(input: {set: "s", entities: [` + graphQL(service("more", "More")) + `]}) { revision results { created nodes { ref outcome } } impact { entities } errors { code } } }`,
	} {
		if answer := w.as(writer).send(query, nil); len(answer.Errors) > 0 {
			t.Errorf("%s: got %v", query, answer.Errors)
		}
	}
}
