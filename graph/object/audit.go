package object

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
	"github.com/callboard-dev/callboard/ent"
)

// Audit is one thing that somebody did.
type Audit struct {
	row            *ent.Audit
	actor, subject end
	location       *RegisteredLocation
	located        bool
	req            *Request
}

// AuditConnection is a page of the audit.
type AuditConnection struct {
	Connection[*Audit]
	actors func() ([]string, error)
}

// AuditEdge is one element of it with its place.
type AuditEdge = Edge[*Audit]

// Actors are all who ever did something.
func (c *AuditConnection) Actors() ([]string, error) { return c.actors() }

func (r *Request) audits(rows []*ent.Audit) []*Audit {
	out := make([]*Audit, len(rows))
	for i, row := range rows {
		out[i] = &Audit{row: row, actor: end{ref: onlyRef(row.Actor)}, subject: end{ref: onlyRef(row.Subject)}, req: r}
	}
	return out
}

// onlyRef is text where it is a ref as we write it, and empty otherwise: names of
// accounts look like refs too.
func onlyRef(text string) string {
	if ref, err := catalog.ParseRef(text, catalog.Ref{}); err == nil && ref.String() == text {
		return text
	}
	return ""
}

// readAudits notes what deeds are asked for.
func (p *plan) readAudits(g group[*Audit]) {
	for _, f := range p.r.fields(g.sel, "Audit", "Node") {
		sub := selection{f.Selections}
		for _, a := range g.objects {
			switch f.Name {
			case "user":
				p.entities.add(&a.actor, sub)
			case "entity":
				p.entities.add(&a.subject, sub)
			case "location":
				p.locations.byAddress(a.address(), a.setLocation, sub)
			}
		}
	}
}

func (r *Request) auditNodes(k nodeKeys, found map[string]Node, l *level) error {
	if len(k.audits) == 0 {
		return nil
	}
	rows, err := r.audit.ByIDs(r.ctx, k.audits)
	if err != nil {
		return err
	}
	deeds := r.audits(rows)
	for _, a := range deeds {
		found[a.ID()] = a
	}
	meet(&l.audits, deeds, r.selected())
	return nil
}

// IsNode makes a deed a Node.
func (a *Audit) IsNode() {}

// ID is the global id.
func (a *Audit) ID() string { return globalID(auditID, strconv.FormatInt(a.row.ID, 10)) }

// At is when.
func (a *Audit) At() time.Time { return a.row.At }

// Actor is who.
func (a *Audit) Actor() string { return a.row.Actor }

// User is the actor's entity, nil where the catalog has none.
func (a *Audit) User() (*User, error) {
	e, err := a.req.entityAt(&a.actor)
	user, _ := e.(*User)
	return user, err
}

// Provider is who vouched for the actor.
func (a *Audit) Provider() *string { return optional(a.row.Provider) }

// Token is the name of the token that asked.
func (a *Audit) Token() *string { return optional(a.row.TokenName) }

// TokenID is its id.
func (a *Audit) TokenID() *string { return optional(a.row.Token) }

// Action is what.
func (a *Audit) Action() audit.Action { return audit.Action(a.row.Action) }

// Subject is what it was done to.
func (a *Audit) Subject() string { return a.row.Subject }

// Title is what people called that then.
func (a *Audit) Title() *string { return optional(a.row.Title) }

// Details say more about it.
func (a *Audit) Details() *string { return optional(a.row.Details) }

// Entity is the one that it was done to, nil where it is none or gone.
func (a *Audit) Entity() (Entity, error) { return a.req.entityAt(&a.subject) }

// Location is the one that it was done to, nil where it is none or gone.
func (a *Audit) Location() (*RegisteredLocation, error) {
	if !a.located {
		if err := a.req.unplanned(func(p *plan) { p.locations.byAddress(a.address(), a.setLocation, nil) }); err != nil {
			return nil, err
		}
	}
	return a.location, nil
}

func (a *Audit) setLocation(l *RegisteredLocation) { a.location, a.located = l, true }

// address is that of the location that it was done to; empty where it is none.
func (a *Audit) address() string {
	if !a.Action().OnLocation() {
		return ""
	}
	return a.row.Subject
}

// Revision is the commit that it made, nil where the catalog stayed as it was.
func (a *Audit) Revision() *int64 { return a.row.Revision }

// BeforeHash is of what was there before.
func (a *Audit) BeforeHash() *string { return optional(a.row.BeforeHash) }

// AfterHash is of what is there since.
func (a *Audit) AfterHash() *string { return optional(a.row.AfterHash) }

// RequestID is the id of the request.
func (a *Audit) RequestID() *string { return optional(a.row.RequestID) }

// IP is the address that the request came from.
func (a *Audit) IP() *string { return optional(a.row.IP) }

// MarshalAuditAction writes an action as the API names it: token.create is
// TOKEN_CREATE.
func MarshalAuditAction(a audit.Action) graphql.Marshaler {
	return graphql.MarshalString(actionName(a))
}

// UnmarshalAuditAction reads one.
func UnmarshalAuditAction(v any) (audit.Action, error) {
	s, err := UnmarshalString(v)
	if err != nil {
		return "", err
	}
	i := slices.IndexFunc(audit.Actions(), func(a audit.Action) bool { return actionName(a) == s })
	if i < 0 {
		return "", catalog.Errorf(catalog.ErrBadInput, "%s is no action of the audit", s)
	}
	return audit.Actions()[i], nil
}

func actionName(a audit.Action) string {
	return strings.ToUpper(strings.ReplaceAll(string(a), ".", "_"))
}
