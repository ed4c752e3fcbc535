package account

import (
	"database/sql"
	"errors"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
)

// whose are the columns that a viewer is made of; i is their identity, and
// belongs the groups that the catalog says they are in.
const whose = `
	coalesce(i.provider, ''), coalesce(i.issuer, ''), coalesce(i.subject, ''), coalesce(i.login, ''), coalesce(i.name, ''), coalesce(i.email, ''),
	coalesce(i.picture, ''), coalesce(i.groups, '{}'), coalesce(i.user_ref, ''), coalesce(i.admitted, true), belongs.refs`

// belongs finds the groups of the User of i: those it is a member of, and those
// above them, ten levels at most. Only what trusted files say counts.
const belongs = `
	CROSS JOIN LATERAL (
		WITH RECURSIVE up(id, depth) AS (
			SELECT r.target_id, 1 FROM entities e JOIN relations r ON r.source_id = e.id
			WHERE e.ref = i.user_ref AND e.ref <> '' AND r.type = 'memberOf' AND r.live AND ` + trustedRelation + `
			UNION
			SELECT r.target_id, up.depth + 1 FROM up JOIN relations r ON r.source_id = up.id
			WHERE r.type = 'childOf' AND r.live AND up.depth < 10 AND ` + trustedRelation + `)
		SELECT coalesce(array_agg(DISTINCT g.ref), '{}') AS refs FROM up JOIN entities g ON g.id = up.id
	) belongs`

// trustedRelation holds where a document that is trusted says the relation r.
const trustedRelation = `EXISTS (
	SELECT FROM relation_declarations rd JOIN entities by_entity ON by_entity.id = rd.entity_id
	JOIN ` + declarationTables + ` ON d.id = by_entity.declaration_id
	WHERE rd.relation_id = r.id AND rd.to_revision IS NULL AND ` + trusted + `)`

// holder is who holds a session or a token.
type holder struct {
	Person
	user     string
	admitted bool
	groups   pq.StringArray // of the catalog
}

// scan are the destinations of whose.
func (h *holder) scan() []any {
	return []any{&h.Provider, &h.Issuer, &h.Subject, &h.Login, &h.Name, &h.Email, &h.Picture, (*pq.StringArray)(&h.Groups), &h.user, &h.admitted, &h.groups}
}

// viewer is the holder as the policy sees them, by the rules of now.
func (s *Service) viewer(h *holder) *catalog.Viewer {
	v := &catalog.Viewer{
		Identity: h.Identity(), Login: h.Login, Name: h.Name, Email: h.Email, Picture: h.Picture, Provider: h.Provider,
	}
	names, otherwise := h.names(), catalog.RoleViewer
	if h.user != "" {
		v.User, _ = catalog.ParseRef(h.user, catalog.Ref{}) // a stored ref is whole
		v.Ownership = append(v.Ownership, v.User)
		names, otherwise = append(names, h.user), s.Rules.Default
	}
	for _, group := range h.groups {
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
	return v
}

// believed reports whether the account may still come in.
func (s *Service) believed(h *holder) bool { return h.admitted && s.knows(h.Provider) }

// isNoRow reports whether a row was not there.
func isNoRow(err error) bool { return errors.Is(err, sql.ErrNoRows) }
