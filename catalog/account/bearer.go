package account

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/store"
)

// bearer is a row of access_tokens, with whose it is.
type bearer struct {
	holder
	id                  int64
	uid                 uuid.UUID
	kind, name, service string
	rule                string
	scopes, refs, sets  pq.StringArray
	owned               bool
	lastUsed            *time.Time
}

// ByToken returns who asks with that token: its owner, with the rights that they
// have now, as far as the token goes. It is nil where the token is none, expired,
// revoked, or its owner may no longer come in.
func (s *Service) ByToken(ctx context.Context, text string) (*catalog.Viewer, error) {
	if !wellFormed(text) {
		return nil, nil
	}
	var found bearer
	now := s.Now()
	row := s.DB.QueryRowContext(store.Reading(ctx), `
		SELECT t.id, t.uid, t.kind, t.name, t.service_account, coalesce((SELECT r.uid::text FROM trust_rules r WHERE r.id = t.trust_rule_id), ''),
			t.scopes, t.refs, t.sets, i.id IS NOT NULL, t.last_used_at,`+whose+`
		FROM access_tokens t LEFT JOIN identities i ON i.id = t.identity_id
		WHERE t.hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2`, digest(text), now)
	err := row.Scan(append([]any{&found.id, &found.uid, &found.kind, &found.name, &found.service, &found.rule, &found.scopes, &found.refs, &found.sets,
		&found.owned, &found.lastUsed}, found.scan()...)...)
	switch {
	case isNoRow(err):
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("load token: %w", err)
	}
	v, err := s.owner(ctx, &found)
	if v == nil || err != nil {
		return nil, err
	}
	v.Provider = "token"
	v.Grant = &catalog.Grant{
		Token: found.uid.String(), Name: found.name, Scopes: scopesOf(found.scopes), Refs: refsOf(found.refs), Sets: found.sets,
		Service: found.kind != kindPersonal, Rule: found.rule,
	}
	if found.lastUsed == nil || now.Sub(*found.lastUsed) >= seenEvery {
		if _, err := s.DB.ExecContext(ctx, "UPDATE access_tokens SET last_used_at = $2, last_ip = $3 WHERE id = $1", found.id, now, catalog.RemoteIP(ctx)); err != nil {
			return nil, fmt.Errorf("note the use of a token: %w", err)
		}
	}
	return v, nil
}

// owner is whose rights bound a token; nil where nobody's do any more.
func (s *Service) owner(ctx context.Context, b *bearer) (*catalog.Viewer, error) {
	switch {
	case b.kind != kindPersonal:
		return serviceViewer(b.service, scopesOf(b.scopes)), nil
	case b.owned && s.believed(&b.holder):
		return s.viewer(ctx, &b.holder)
	case !b.owned && s.Local:
		return catalog.LocalViewer(), nil
	}
	return nil, nil
}

// serviceViewer is a service account: an editor that owns nothing, and an admin
// with the scope of admins.
func serviceViewer(name string, scopes []catalog.Scope) *catalog.Viewer {
	v := &catalog.Viewer{Identity: "service:" + name, Login: name, Name: name, Role: catalog.RoleEditor}
	for _, scope := range scopes {
		if scope == catalog.ScopeAdmin {
			v.Role = catalog.RoleAdmin
		}
	}
	return v
}
