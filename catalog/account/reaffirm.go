package account

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/lib/pq"
)

// reaffirmAfter is the age at which what a provider said is asked for again: one
// failure may happen, and still whoever left is out within a quarter of an hour.
const reaffirmAfter = 7 * time.Minute

// manyDue is how many accounts of a provider are asked about at a time.
const manyDue = 20

// Due is an account whose provider is to be asked again.
type Due struct {
	ID   int64
	Was  Person
	Kept Sealed
}

// Due takes accounts about which a provider is to be asked again: those with a
// session or a token, of which a provider's token is kept. Whoever takes one has
// the next minutes for it.
func (s *Service) Due(ctx context.Context, provider string) ([]Due, error) {
	now := s.Now()
	rows, err := s.DB.QueryContext(ctx, `
		UPDATE identities SET checked_at = $1 WHERE id IN (
			SELECT i.id FROM identities i WHERE i.kept IS NOT NULL AND i.admitted AND i.checked_at <= $2 AND i.provider = $3 AND (
				EXISTS (SELECT FROM sessions s WHERE s.identity_id = i.id AND s.last_seen_at > $4 AND s.created_at > $5)
				OR EXISTS (SELECT FROM access_tokens t WHERE t.identity_id = i.id AND t.revoked_at IS NULL AND t.expires_at > $1))
			ORDER BY i.checked_at LIMIT $6 FOR UPDATE SKIP LOCKED)
		RETURNING id, provider, issuer, subject, login, kept, kept_key`,
		now, now.Add(-reaffirmAfter), provider, now.Add(-idleTime), now.Add(-longestTime), manyDue)
	if err != nil {
		return nil, fmt.Errorf("find accounts to ask about: %w", err)
	}
	defer rows.Close()
	var out []Due
	for rows.Next() {
		var d Due
		if err := rows.Scan(&d.ID, &d.Was.Provider, &d.Was.Issuer, &d.Was.Subject, &d.Was.Login, &d.Kept.Text, &d.Kept.Key); err != nil {
			return nil, fmt.Errorf("find accounts to ask about: %w", err)
		}
		out = append(out, d)
	}
	return out, rows.Err()
}

// Reaffirm keeps what the provider says of an account now; whoever may no longer
// come in is shut out.
func (s *Service) Reaffirm(ctx context.Context, d Due, p *Person, kept Sealed, e *Entrance) error {
	if p.Issuer != d.Was.Issuer || p.Subject != d.Was.Subject {
		return s.Disown(ctx, d)
	}
	p.clean()
	if refusal := e.admit(p); refusal != nil {
		return s.shutOut(ctx, p, refusal.Why)
	}
	_, err := s.DB.ExecContext(ctx, `
		UPDATE identities SET login = $2, name = $3, email = $4, picture = $5, groups = $6, kept = $7, kept_key = $8 WHERE id = $1`,
		d.ID, p.Login, p.Name, p.Email, p.Picture, pq.StringArray(nonNil(p.Groups)), kept.text(), kept.Key)
	if err != nil {
		return fmt.Errorf("keep what %s says: %w", p.Provider, err)
	}
	return nil
}

// Disown ends what an account has that its provider does not vouch for any more.
// Signing in anew is the way back.
func (s *Service) Disown(ctx context.Context, d Due) error {
	return s.shutOut(ctx, &d.Was, "the provider does not vouch for it any more")
}

// shutOut shuts an account whose holder is not at the door.
func (s *Service) shutOut(ctx context.Context, p *Person, why string) error {
	err := s.inTx(ctx, "shut "+p.Identity()+" out", func(tx *sql.Tx) error { return s.shut(ctx, tx, p, why) })
	if err != nil {
		return err
	}
	s.Log.InfoContext(ctx, "shut out", "account", p.Identity(), "reason", why)
	return nil
}

// Purge removes what has expired.
func (s *Service) Purge(ctx context.Context) error {
	now := s.Now()
	for _, statement := range []struct {
		text string
		args []any
	}{
		{"DELETE FROM pending_logins WHERE expires_at < $1", []any{now}},
		{"DELETE FROM sessions WHERE last_seen_at < $1 OR created_at < $2", []any{now.Add(-idleTime), now.Add(-longestTime)}},
		{"DELETE FROM access_tokens WHERE expires_at < $1", []any{now.Add(-30 * 24 * time.Hour)}},
		{"DELETE FROM avatars WHERE read_at < $1", []any{now.Add(-pictureKept)}},
		{"DELETE FROM used_assertions WHERE expires_at < $1", []any{now.Add(-time.Hour)}}, // by whichever clock, it is refused by then
	} {
		if _, err := s.DB.ExecContext(ctx, statement.text, statement.args...); err != nil {
			return fmt.Errorf("remove what has expired: %w", err)
		}
	}
	return nil
}
