package object

import (
	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
)

// Viewer is who is asking.
type Viewer struct {
	*catalog.Viewer
	subject end
	req     *Request
}

// Viewer answers with who is asking.
func (r *Request) Viewer() (*Viewer, error) {
	if err := catalog.Can(r.viewer, catalog.Read); err != nil {
		return nil, err
	}
	v := &Viewer{Viewer: r.viewer, subject: end{ref: r.viewer.User.String()}, req: r}
	p := newPlan(r)
	if r.has(r.selected(), "user") {
		p.entities.add(&v.subject, r.inside(r.selected(), "user"))
	}
	return v, r.begin(p)
}

// User is the viewer's entity.
func (v *Viewer) User() (*User, error) {
	e, err := v.req.entityAt(&v.subject)
	user, _ := e.(*User)
	return user, err
}

// Email is nil where the provider vouched for none.
func (v *Viewer) Email() *string { return optional(v.Viewer.Email) }

// Picture is nil where there is none.
func (v *Viewer) Picture() *string { return optional(account.PicturePath(v.Viewer.Picture)) }

// OwnershipRefs are what counts as the viewer's own when it owns something.
func (v *Viewer) OwnershipRefs() []catalog.Ref { return v.Ownership }
