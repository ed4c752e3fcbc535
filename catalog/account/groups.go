package account

import (
	"context"
	"fmt"
	"sync"

	"github.com/lib/pq"
)

// manyUsers is how many users' groups are remembered before all are forgotten.
const manyUsers = 10_000

// groupsOf finds the groups of the user $1: those it is a member of, and those
// above them, ten levels at most. Only what trusted files say counts.
const groupsOf = `
	WITH RECURSIVE up(id, depth) AS (
		SELECT r.target_id, 1 FROM entities e JOIN relations r ON r.source_id = e.id
		WHERE e.ref = $1 AND r.type = 'memberOf' AND r.live AND ` + trustedRelation + `
		UNION
		SELECT r.target_id, up.depth + 1 FROM up JOIN relations r ON r.source_id = up.id
		WHERE r.type = 'childOf' AND r.live AND up.depth < 10 AND ` + trustedRelation + `)
	SELECT coalesce(array_agg(DISTINCT g.ref), '{}') FROM up JOIN entities g ON g.id = up.id`

// trustedRelation holds where a document that is trusted says the relation r.
const trustedRelation = `EXISTS (
	SELECT FROM relation_declarations rd JOIN entities by_entity ON by_entity.id = rd.entity_id
	JOIN ` + declarationTables + ` ON d.id = by_entity.declaration_id
	WHERE rd.relation_id = r.id AND rd.to_revision IS NULL AND ` + trusted + `)`

// groups remembers of what groups users are as of one revision of the catalog: what
// they are of, and whom the catalog trusts to say so, changes with a revision alone.
type groups struct {
	mu       sync.Mutex
	revision int64
	of       map[string][]string
}

func (g *groups) at(revision int64, user string) (found []string, known bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.revision != revision {
		return nil, false
	}
	found, known = g.of[user]
	return found, known
}

// keep remembers the groups of a user. They may be those of a later revision; then
// nobody asks for this one any more.
func (g *groups) keep(revision int64, user string, found []string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.of == nil || g.revision != revision || len(g.of) >= manyUsers {
		g.revision, g.of = revision, map[string][]string{}
	}
	g.of[user] = found
}

// groupsOf returns the refs of a user's groups as of a revision or later.
func (s *Service) groupsOf(ctx context.Context, user string, revision int64) ([]string, error) {
	if user == "" {
		return nil, nil
	}
	if found, known := s.groups.at(revision, user); known {
		return found, nil
	}
	var found pq.StringArray
	if err := s.DB.QueryRowContext(ctx, groupsOf, user).Scan(&found); err != nil {
		return nil, fmt.Errorf("find the groups of %s: %w", user, err)
	}
	s.groups.keep(revision, user, found)
	return found, nil
}
