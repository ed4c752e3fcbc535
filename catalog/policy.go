package catalog

import (
	"slices"
	"strings"
)

// Action is a deed that the policy is asked about.
type Action string

// The actions of this version of the catalog.
const (
	// SignIn is what those may do who have not signed in yet.
	SignIn Action = "SIGN_IN"
	Read   Action = "READ"
	Star   Action = "STAR"
	// ManageAccount is about one's own settings and sessions, ManageTokens about
	// one's own tokens.
	ManageAccount Action = "MANAGE_ACCOUNT"
	ManageTokens  Action = "MANAGE_TOKENS"
	Register      Action = "REGISTER"
	Unregister    Action = "UNREGISTER"
	Refresh       Action = "REFRESH"
	// Create, Update and Delete are about entities that no file declares.
	Create Action = "CREATE"
	Update Action = "UPDATE"
	Delete Action = "DELETE"
	// DeclarePeople is Create, Update and Delete of what Restricted names.
	DeclarePeople Action = "DECLARE_PEOPLE"
	DefineKind    Action = "DEFINE_KIND"
	// Administer is about the tokens, sessions and deeds of others.
	Administer Action = "ADMINISTER"
)

// right is a line of the policy: who may do something.
type right struct {
	// role may do it everywhere, and so may the roles above it.
	role Role
	// owner says that owners may do it to what they own.
	owner bool
	// scope is what a token needs besides; empty where no token may.
	scope Scope
	// changes says that a token bound to refs or sets may do it to those alone.
	changes bool
}

// rights is the policy.
var rights = map[Action]right{
	Read:          {role: RoleViewer, scope: ScopeRead},
	Star:          {role: RoleViewer},
	ManageAccount: {role: RoleViewer},
	ManageTokens:  {role: RoleViewer, scope: ScopeAdmin, changes: true},
	Register:      {role: RoleEditor, scope: ScopeLocations, changes: true},
	Refresh:       {role: RoleEditor, owner: true, scope: ScopeLocations, changes: true},
	Unregister:    {role: RoleAdmin, owner: true, scope: ScopeAdmin, changes: true},
	Create:        {role: RoleEditor, scope: ScopeWrite, changes: true},
	Update:        {role: RoleAdmin, owner: true, scope: ScopeWrite, changes: true},
	Delete:        {role: RoleAdmin, owner: true, scope: ScopeWrite, changes: true},
	DeclarePeople: {role: RoleAdmin, scope: ScopeAdmin, changes: true},
	DefineKind:    {role: RoleAdmin, scope: ScopeAdmin, changes: true},
	Administer:    {role: RoleAdmin, scope: ScopeAdmin, changes: true},
}

// Actions are all that the policy knows of, in the order of their names.
func Actions() []Action {
	all := []Action{SignIn}
	for action := range rights {
		all = append(all, action)
	}
	slices.Sort(all)
	return all
}

// Thing is what an action is done to.
type Thing struct {
	// Ref is the entity, and Set the set that holds it or is to; zero where none
	// is meant.
	Ref Ref
	Set string
	// Owners are who owns it; none where nobody does.
	Owners []Ref
}

// Can says whether v may do action to something owned by owners. It is CanTo for
// what is no entity.
func Can(v *Viewer, action Action, owners ...Ref) error {
	return CanTo(v, action, Thing{Owners: owners})
}

// Restricted reports whether not everybody may declare entities of a kind: on Users
// and Groups rights rest, and Templates are run.
func Restricted(kind string) bool { return kind == "user" || kind == "group" || kind == "template" }

// CanTo is the policy: it says whether v may do action to thing. A refusal is an
// *Error that says why.
func CanTo(v *Viewer, action Action, thing Thing) error {
	if (action == Create || action == Update || action == Delete) && Restricted(thing.Ref.Kind) {
		action = DeclarePeople
	}
	if err := Might(v, action); err != nil || action == SignIn {
		return err
	}
	r := rights[action]
	if r.changes && !v.Grant.reaches(thing) {
		return Errorf(ErrForbidden, "the token %q may change only what it was made for", v.Grant.Name)
	}
	owns := r.owner && slices.ContainsFunc(thing.Owners, v.owns)
	if v.Role.atLeast(r.role) || owns || r.owner && v.Grant.names(thing) {
		return nil
	}
	return refused(v, action)
}

// Might says whether there is anything that v may do action to: whether to ask,
// and to show, at all. What is refused here CanTo refuses for every thing.
func Might(v *Viewer, action Action) error {
	r, known := rights[action]
	switch {
	case action == SignIn:
		return nil
	case v == nil:
		return Errorf(ErrUnauthenticated, "sign in first")
	case v.Grant != nil && !v.Grant.has(r.scope):
		if r.scope == "" {
			return Errorf(ErrForbidden, "no token may %s: sign in", verb(action))
		}
		return Errorf(ErrForbidden, "the token %q lacks the scope %s", v.Grant.Name, r.scope)
	case !known || !r.owner && !v.Role.atLeast(r.role):
		return refused(v, action)
	}
	return nil
}

// CanGive says whether v may hand what the owners from have over to the owners
// to: it takes someone who is of both.
func CanGive(v *Viewer, from, to []Ref) error {
	if err := Can(v, Update, from...); err != nil {
		return err
	}
	return Can(v, Update, to...)
}

func refused(v *Viewer, action Action) error {
	return Errorf(ErrForbidden, "%s (%s) may not %s this", v.Login, Fold(string(v.Role)), verb(action))
}

func verb(action Action) string { return strings.ReplaceAll(Fold(string(action)), "_", " ") }

func (v *Viewer) owns(owner Ref) bool { return slices.Contains(v.Ownership, owner) }

// atLeast reports whether r may do all that other may.
func (r Role) atLeast(other Role) bool {
	order := []Role{RoleViewer, RoleEditor, RoleAdmin}
	return slices.Contains(order, r) && slices.Index(order, r) >= slices.Index(order, other)
}

func (g *Grant) has(scope Scope) bool {
	return scope != "" && (slices.Contains(g.Scopes, scope) || slices.Contains(g.Scopes, ScopeAdmin))
}

// bound reports whether a token may change only what it names.
func (g *Grant) bound() bool { return g != nil && len(g.Refs)+len(g.Sets) > 0 }

// reaches reports whether a token's bounds let it change thing.
func (g *Grant) reaches(thing Thing) bool {
	return !g.bound() || slices.Contains(g.Refs, thing.Ref) && !thing.Ref.IsZero() || slices.Contains(g.Sets, thing.Set) && thing.Set != ""
}

// names reports whether thing is what a service account's token was made for.
func (g *Grant) names(thing Thing) bool { return g.bound() && g.Service && g.reaches(thing) }
