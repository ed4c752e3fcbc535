package catalog

import (
	"context"
	"slices"
)

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
	// Login and Name are what the sign-in said; Provider is who vouched.
	Login, Name, Email, Picture, Provider string
	Role                                  Role
	// Ownership are the refs by which entities count as the viewer's own: the
	// user, their groups and those groups' parents.
	Ownership []Ref
}

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

// System is the program itself, at work on the configuration and the clock.
func System() *Viewer {
	return &Viewer{Login: "callboard", Name: "Callboard", Provider: "system", Role: RoleAdmin}
}

// Actor is how the change log names v.
func (v *Viewer) Actor() string {
	if !v.User.IsZero() {
		return v.User.String()
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

// Action is a deed that the policy is asked about.
type Action string

// The actions of this version of the catalog.
const (
	Read       Action = "READ"
	Register   Action = "REGISTER"
	Unregister Action = "UNREGISTER"
	Refresh    Action = "REFRESH"
	Update     Action = "UPDATE"
	Delete     Action = "DELETE"
	Star       Action = "STAR"
)

// Can is the policy: it says whether v may do action to something owned by
// owners (none where nobody owns it). A refusal is an *Error that says why.
func Can(v *Viewer, action Action, owners ...Ref) error {
	if v == nil {
		return Errorf(ErrUnauthenticated, "sign in first")
	}
	owns := slices.ContainsFunc(owners, func(o Ref) bool { return slices.Contains(v.Ownership, o) })
	allowed := false
	switch action {
	case Read, Star:
		allowed = true
	case Register:
		allowed = v.Role != RoleViewer
	case Refresh:
		allowed = v.Role != RoleViewer || owns
	case Unregister, Update, Delete:
		allowed = v.Role == RoleAdmin || owns
	}
	if !allowed {
		return Errorf(ErrForbidden, "%s (%s) may not %s this", v.Login, Fold(string(v.Role)), Fold(string(action)))
	}
	return nil
}
