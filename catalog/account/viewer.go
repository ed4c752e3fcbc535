package account

import (
	"context"
	"database/sql"
	"errors"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
)

// whose are the columns that a viewer is made of; i is their identity. The
// newest revision of the catalog is among them: their groups are as of it.
const whose = `
	coalesce(i.provider, ''), coalesce(i.issuer, ''), coalesce(i.subject, ''), coalesce(i.login, ''), coalesce(i.name, ''), coalesce(i.email, ''),
	coalesce(i.picture, ''), coalesce(i.groups, '{}'), coalesce(i.user_ref, ''), coalesce(i.admitted, true), (SELECT coalesce(max(id), 0) FROM revisions)`

// holder is who holds a session or a token.
type holder struct {
	Person
	user     string
	admitted bool
	revision int64 // of the catalog
}

// scan are the destinations of whose.
func (h *holder) scan() []any {
	return []any{&h.Provider, &h.Issuer, &h.Subject, &h.Login, &h.Name, &h.Email, &h.Picture, (*pq.StringArray)(&h.Groups), &h.user, &h.admitted, &h.revision}
}

// viewer is the holder as the policy sees them, by the rules of now.
func (s *Service) viewer(ctx context.Context, h *holder) (*catalog.Viewer, error) {
	groups, err := s.groupsOf(ctx, h.user, h.revision)
	if err != nil {
		return nil, err
	}
	v := &catalog.Viewer{
		Identity: h.Identity(), Login: h.Login, Name: h.Name, Email: h.Email, Picture: h.Picture, Provider: h.Provider,
	}
	names, otherwise := h.names(), catalog.RoleViewer
	if h.user != "" {
		v.User, _ = catalog.ParseRef(h.user, catalog.Ref{}) // a stored ref is whole
		v.Ownership = append(v.Ownership, v.User)
		names, otherwise = append(names, h.user), s.Rules.Default
	}
	for _, group := range groups {
		if ref, err := catalog.ParseRef(group, catalog.Ref{}); err == nil {
			v.Ownership, names = append(v.Ownership, ref), append(names, group)
		}
	}
	v.Role = s.Rules.role(names, otherwise)
	if h.Provider == GuestProvider {
		v.Role = catalog.RoleViewer
	}
	if v.Name == "" {
		v.Name = v.Login
	}
	return v, nil
}

// believed reports whether the account may still come in.
func (s *Service) believed(h *holder) bool { return h.admitted && s.knows(h.Provider) }

// isNoRow reports whether a row was not there.
func isNoRow(err error) bool { return errors.Is(err, sql.ErrNoRows) }
