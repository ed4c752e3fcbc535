package account

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
	"github.com/callboard-dev/callboard/store"
)

const (
	// idleTime ends a session that nobody uses, longestTime any.
	idleTime    = 12 * time.Hour
	longestTime = 7 * 24 * time.Hour
	// renewAfter is the age at which an id is replaced; the one before serves
	// for overlap, to requests that were under way.
	renewAfter = 24 * time.Hour
	overlap    = 30 * time.Second
	// seenEvery is how often it is noted that something was used.
	seenEvery = time.Minute
)

// startSession begins the session of an identity and returns its secret.
func (s *Service) startSession(ctx context.Context, tx *sql.Tx, identity int64, a Arrival) (secret string, err error) {
	secret = newSecret()
	_, err = tx.ExecContext(ctx, `
		INSERT INTO sessions (identity_id, hash, role, provider_session, user_agent, ip, created_at, renewed_at, last_seen_at)
		VALUES ($1, $2, '', $3, $4, $5, $6, $6, $6)`,
		identity, digest(secret), a.ProviderSession, a.Browser.UserAgent, a.Browser.IP, s.Now())
	return secret, err
}

// session is a row of sessions, with whose it is.
type session struct {
	holder
	id             int64
	uid            uuid.UUID
	role           string
	renewed, seen  time.Time
	formerlyCalled bool
}

// BySession returns who holds the session of that secret; nil where it has ended
// or there never was one. renewed is the secret from now on, empty where it stays.
func (s *Service) BySession(ctx context.Context, secret string) (v *catalog.Viewer, renewed string, err error) {
	now, hash := s.Now(), digest(secret)
	var found session
	row := s.DB.QueryRowContext(store.Reading(ctx), `
		SELECT s.id, s.uid, s.role, s.renewed_at, s.last_seen_at, s.hash <> $1,`+whose+`
		FROM sessions s JOIN identities i ON i.id = s.identity_id
		WHERE (s.hash = $1 OR s.former_hash = $1 AND s.former_until > $2) AND s.last_seen_at > $3 AND s.created_at > $4`,
		hash, now, now.Add(-idleTime), now.Add(-longestTime))
	err = row.Scan(append([]any{&found.id, &found.uid, &found.role, &found.renewed, &found.seen, &found.formerlyCalled}, found.scan()...)...)
	switch {
	case isNoRow(err):
		return nil, "", nil
	case err != nil:
		return nil, "", fmt.Errorf("load session: %w", err)
	case !s.believed(&found.holder):
		return nil, "", nil
	}
	if v, err = s.viewer(ctx, &found.holder); err != nil {
		return nil, "", err
	}
	v.Session = found.uid.String()
	renewed, err = s.touch(ctx, &found, hash, string(v.Role), now)
	return v, renewed, err
}

// touch notes that a session was used, and replaces its id when that is old or
// the holder's role is another one.
func (s *Service) touch(ctx context.Context, found *session, hash []byte, role string, now time.Time) (renewed string, err error) {
	switch {
	case !found.formerlyCalled && (found.role != "" && found.role != role || now.Sub(found.renewed) >= renewAfter):
		secret := newSecret()
		var id int64
		err = s.DB.QueryRowContext(ctx, `
			UPDATE sessions SET hash = $3, former_hash = hash, former_until = $4, role = $5, renewed_at = $6, last_seen_at = $6
			WHERE id = $1 AND hash = $2 RETURNING id`, found.id, hash, digest(secret), now.Add(overlap), role, now).Scan(&id)
		if isNoRow(err) { // another request was faster; its answer has the new one
			return "", nil
		}
		return secret, err
	case found.role == "" || now.Sub(found.seen) >= seenEvery:
		_, err = s.DB.ExecContext(ctx, "UPDATE sessions SET last_seen_at = $2, role = CASE role WHEN '' THEN $3 ELSE role END WHERE id = $1", found.id, now, role)
	}
	return "", err
}

// SessionInfo is a session as its holder sees it.
type SessionInfo struct {
	ID                    string
	Current               bool
	CreatedAt, LastSeenAt time.Time
	UserAgent, IP         string
}

// Sessions lists the viewer's own sessions, the one used last first. Guests, who
// share an account, see theirs alone.
func (s *Service) Sessions(ctx context.Context) ([]*SessionInfo, error) {
	v := catalog.ViewerFrom(ctx)
	if v != nil && v.Session == "" {
		return nil, nil // local mode, or a token
	}
	if err := catalog.Can(v, catalog.ManageAccount); err != nil {
		return nil, err
	}
	now := s.Now()
	rows, err := s.DB.QueryContext(ctx, `
		SELECT s.uid, s.uid = $1, s.created_at, s.last_seen_at, s.user_agent, s.ip FROM sessions s
		WHERE `+ownSessions+` AND s.last_seen_at > $2 AND s.created_at > $3 ORDER BY s.last_seen_at DESC, s.id DESC`,
		v.Session, now.Add(-idleTime), now.Add(-longestTime))
	if err != nil {
		return nil, fmt.Errorf("list sessions: %w", err)
	}
	defer rows.Close()
	var out []*SessionInfo
	for rows.Next() {
		info := &SessionInfo{}
		if err := rows.Scan(&info.ID, &info.Current, &info.CreatedAt, &info.LastSeenAt, &info.UserAgent, &info.IP); err != nil {
			return nil, fmt.Errorf("list sessions: %w", err)
		}
		out = append(out, info)
	}
	return out, rows.Err()
}

// ownSessions are those of whoever holds the session $1.
const ownSessions = `
	s.identity_id = (SELECT identity_id FROM sessions WHERE uid = $1)
	AND (s.uid = $1 OR (SELECT i.provider FROM identities i WHERE i.id = s.identity_id) <> '` + GuestProvider + `')`

// EndSessions ends those of the viewer's own sessions that are named, or all but
// the one that asks where ids is nil. It returns how many ended.
func (s *Service) EndSessions(ctx context.Context, ids []string) (ended int, err error) {
	v := catalog.ViewerFrom(ctx)
	if err := catalog.Can(v, catalog.ManageAccount); err != nil || v.Session == "" {
		return 0, err
	}
	named := pq.StringArray{}
	for _, id := range ids {
		if _, err := uuid.Parse(id); err == nil {
			named = append(named, id)
		}
	}
	err = s.inTx(ctx, "end sessions", func(tx *sql.Tx) error {
		ended, err = s.endSessions(ctx, tx, ownSessions+" AND CASE WHEN $2 THEN s.uid <> $1 ELSE s.uid = ANY($3::uuid[]) END", v.Session, ids == nil, named)
		return err
	})
	return ended, err
}

// ended is a session that is over.
type ended struct {
	Person
	userAgent string
}

// endSessions ends the sessions s, of identities i, for which a condition holds,
// and notes each. Those whose time is over have ended by themselves.
func (s *Service) endSessions(ctx context.Context, tx *sql.Tx, condition string, args ...any) (int, error) {
	now, n := s.Now(), len(args)
	rows, err := tx.QueryContext(ctx, fmt.Sprintf(`
		DELETE FROM sessions s USING identities i WHERE i.id = s.identity_id AND s.last_seen_at > $%d AND s.created_at > $%d AND %s
		RETURNING i.provider, i.subject, i.login, s.user_agent`, n+1, n+2, condition), append(args, now.Add(-idleTime), now.Add(-longestTime))...)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	var over []ended
	for rows.Next() {
		var e ended
		if err := rows.Scan(&e.Provider, &e.Subject, &e.Login, &e.userAgent); err != nil {
			return 0, err
		}
		over = append(over, e)
	}
	if err := rows.Err(); err != nil {
		return 0, err
	}
	for _, e := range over {
		if err := e.note(ctx, tx, now); err != nil {
			return 0, err
		}
	}
	return len(over), nil
}

func (e *ended) note(ctx context.Context, tx *sql.Tx, at time.Time) error {
	action := audit.SessionClose
	if v := catalog.ViewerFrom(ctx); v != nil && v.Identity == e.Identity() {
		action = audit.SessionEnd
	}
	return audit.Note(ctx, tx, at, audit.Deed{Action: action, Subject: e.Identity(), Title: e.Login, Details: e.userAgent})
}

// SignOut ends the session that asks.
func (s *Service) SignOut(ctx context.Context) error {
	v := catalog.ViewerFrom(ctx)
	if v == nil || v.Session == "" {
		return nil
	}
	_, err := s.EndSessions(ctx, []string{v.Session})
	return err
}

// EndOfProvider ends the sessions that a provider says are over: those of one of
// its own sessions, or of an account where that is left out. Those that began
// after it said so go on.
func (s *Service) EndOfProvider(ctx context.Context, provider, issuer, subject, providerSession string, at time.Time) error {
	ctx = catalog.WithViewer(ctx, &catalog.Viewer{Login: provider, Provider: provider})
	return s.inTx(ctx, "end sessions of "+provider, func(tx *sql.Tx) error {
		_, err := s.endSessions(ctx, tx, `
			i.provider = $1 AND i.issuer = $2 AND ($3 = '' OR i.subject = $3) AND ($4 = '' OR s.provider_session = $4) AND ($3 <> '' OR $4 <> '')
			AND s.created_at <= $5`, provider, issuer, subject, providerSession, at.Add(time.Second))
		return err
	})
}
