package catalog

import "context"

// Role is what somebody may do anywhere in the catalog.
type Role string

// The roles; each may do what the one before it may.
const (
	RoleViewer Role = "VIEWER"
	RoleEditor Role = "EDITOR"
	RoleAdmin  Role = "ADMIN"
)

// Viewer is who asks.
type Viewer struct {
	// User is the entity of whoever asks; zero where there is none.
	User Ref
	// Identity names the account at the provider, or the service account, as the
	// settings do: github:583231. Empty in local mode.
	Identity string
	// Login and Name are what the sign-in said; Provider is who vouched.
	Login, Name, Email, Picture, Provider string
	Role                                  Role
	// Ownership are the refs by which entities count as the viewer's own: the
	// user, their groups and those groups' parents.
	Ownership []Ref
	// Session is the id of the browser's session; empty where there is none.
	Session string
	// Grant is the token that asks; nil for people.
	Grant *Grant
}

// Grant is what a token may do of what its owner may.
type Grant struct {
	// Token is its id, Name what its maker called it.
	Token, Name string
	Scopes      []Scope
	// Refs are the entities and Sets the sets that it may change; what its owner
	// may where both are empty.
	Refs []Ref
	Sets []string
	// Service says that it belongs to no person: what it may change is what Refs
	// and Sets name.
	Service bool
	// Rule is the trust rule that it was exchanged under; empty for all others.
	Rule string
}

// Scope is a part of what tokens may do.
type Scope string

// The scopes.
const (
	ScopeRead      Scope = "CATALOG_READ"
	ScopeWrite     Scope = "CATALOG_WRITE"
	ScopeLocations Scope = "LOCATIONS_WRITE"
	ScopeAdmin     Scope = "ADMIN" // all others, and what admins alone may do
)

// Scopes are all there are, the least first.
func Scopes() []Scope { return []Scope{ScopeRead, ScopeWrite, ScopeLocations, ScopeAdmin} }

// The guest of local mode, and the group it belongs to. Both exist there
// without a file.
var (
	Guest  = Ref{Kind: "user", Namespace: DefaultNamespace, Name: "guest"}
	Guests = Ref{Kind: "group", Namespace: DefaultNamespace, Name: "guests"}
)

// LocalViewer is everybody in local mode: one person on their own machine, who
// may do everything.
func LocalViewer() *Viewer {
	return &Viewer{User: Guest, Login: "guest", Name: "Guest", Provider: "guest", Role: RoleAdmin, Ownership: []Ref{Guest, Guests}}
}

// Local reports whether v is the one person of local mode.
func (v *Viewer) Local() bool { return v != nil && v.User == Guest && v.Identity == "" }

// System is the program itself, at work on the configuration and the clock.
func System() *Viewer {
	return &Viewer{Login: "callboard", Name: "Callboard", Provider: "system", Role: RoleAdmin}
}

// Actor is how the change log names v.
func (v *Viewer) Actor() string {
	switch {
	case !v.User.IsZero():
		return v.User.String()
	case v.Identity != "":
		return v.Identity
	}
	return v.Login
}

type viewerKey struct{}

// WithViewer returns a context in which v is asking.
func WithViewer(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// ViewerFrom returns who is asking; nil where nobody has signed in.
func ViewerFrom(ctx context.Context) *Viewer {
	v, _ := ctx.Value(viewerKey{}).(*Viewer)
	return v
}
