package account

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
	"github.com/callboard-dev/callboard/catalog/ingest"
)

// Arrival is a sign-in that a provider has finished.
type Arrival struct {
	Person Person
	// Kept is what the provider is asked again with, sealed; empty for nothing.
	Kept Sealed
	// ProviderSession is what the provider calls its own session; it may end it.
	ProviderSession string
	Browser         Browser
	// Replaces is the secret of the session that the browser had before; it ends.
	Replaces string
}

// Browser is what a session remembers of whoever holds it.
type Browser struct{ UserAgent, IP string }

// clean makes text of what the browser says it is, and a short one.
func (b *Browser) clean() {
	b.UserAgent = strings.ToValidUTF8(b.UserAgent, "")
	b.UserAgent = strings.ToValidUTF8(b.UserAgent[:min(len(b.UserAgent), 300)], "")
}

// SignIn lets somebody in whom a provider vouched for, and returns the secret of
// their new session. A *RefusedError says why not; other errors are our own.
func (s *Service) SignIn(ctx context.Context, a Arrival, e *Entrance) (secret string, err error) {
	a.Person.clean()
	a.Browser.clean()
	ctx = a.Person.asking(ctx, catalog.Ref{})
	user, err := s.identify(ctx, &a.Person, e)
	if refusal, ok := errors.AsType[*RefusedError](err); ok {
		return "", s.turnAway(ctx, refusal)
	}
	if err != nil {
		return "", err
	}
	ctx = a.Person.asking(ctx, user)
	err = s.inTx(ctx, "sign "+a.Person.Identity()+" in", func(tx *sql.Tx) error {
		id, err := s.keep(ctx, tx, &a, user)
		if err != nil {
			return err
		}
		if secret, err = s.startSession(ctx, tx, id, a); err != nil {
			return err
		}
		err = audit.Note(ctx, tx, s.Now(), audit.Deed{
			Action: audit.SessionStart, Subject: a.Person.Identity(), Title: a.Person.Login, Details: a.Browser.UserAgent,
		})
		if err != nil || a.Replaces == "" {
			return err
		}
		_, err = s.endSessions(ctx, tx, "(s.hash = $1 OR s.former_hash = $1)", digest(a.Replaces))
		return err
	})
	return secret, err
}

// asking returns a context in which p is the one who asks, as the user.
func (p *Person) asking(ctx context.Context, user catalog.Ref) context.Context {
	return catalog.WithViewer(ctx, &catalog.Viewer{User: user, Identity: p.Identity(), Login: p.Login, Provider: p.Provider})
}

// identify decides whether somebody may come in, and which User they are; the
// zero ref is for those who may only look.
func (s *Service) identify(ctx context.Context, p *Person, e *Entrance) (catalog.Ref, error) {
	if refusal := e.admit(p); refusal != nil {
		return catalog.Ref{}, refusal
	}
	user, made, err := s.resolve(ctx, p, e)
	if err != nil || !user.IsZero() && !made {
		return user, err
	}
	what := e.unknown()
	if made || s.Rules.role(p.names(), "") != "" { // whom the settings name is known
		what = UnknownCreate
	}
	switch what {
	case UnknownViewer:
		return catalog.Ref{}, nil
	case UnknownRefuse:
		return catalog.Ref{}, &RefusedError{Person: *p, Unknown: true, Annotation: e.annotation(p), Why: "nobody in the catalog has the account",
			Reason: fmt.Sprintf("You signed in at %s as %s. Nobody in this catalog has that account.", e.Name, p.Login)}
	}
	return s.keepUser(ctx, p, e)
}

// keepUser declares the User of somebody who is in no file.
func (s *Service) keepUser(ctx context.Context, p *Person, e *Entrance) (catalog.Ref, error) {
	annotations := map[string]string{}
	for name, value := range map[string]string{e.IDAnnotation: p.Subject, e.LoginAnnotation: p.Login} {
		if name != "" {
			annotations[name] = value
		}
	}
	return s.Ingest.KeepPerson(ctx, ingest.Person{
		Account: p.Identity(), Names: userNames(p), DisplayName: p.Name, Email: p.Email, Picture: p.Picture, Annotations: annotations,
	})
}

// keep writes what the provider said of an account.
func (s *Service) keep(ctx context.Context, tx *sql.Tx, a *Arrival, user catalog.Ref) (id int64, err error) {
	p := &a.Person
	err = tx.QueryRowContext(ctx, `
		INSERT INTO identities (provider, issuer, subject, login, name, email, picture, groups, user_ref, kept, kept_key, admitted, checked_at, created_at, signed_in_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, true, $12, $12, $12)
		ON CONFLICT (provider, issuer, subject) DO UPDATE SET
			login = $4, name = $5, email = $6, picture = $7, groups = $8, user_ref = $9, kept = $10, kept_key = $11,
			admitted = true, checked_at = $12, signed_in_at = $12
		RETURNING id`,
		p.Provider, p.Issuer, p.Subject, p.Login, p.Name, p.Email, p.Picture, pq.StringArray(nonNil(p.Groups)), user.String(),
		a.Kept.text(), a.Kept.Key, s.Now()).Scan(&id)
	return id, err
}

func nonNil(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

// refusedOnceIn is how often it is noted that an account is refused: strangers may
// knock as they like.
const refusedOnceIn = time.Hour

// turnAway notes that somebody was refused, and shuts their account if it was let
// in before. It returns the refusal.
func (s *Service) turnAway(ctx context.Context, r *RefusedError) error {
	p := &r.Person
	err := s.inTx(ctx, "refuse "+p.Identity(), func(tx *sql.Tx) error {
		err := audit.NoteOnceIn(ctx, refusedOnceIn, tx, s.Now(), audit.Deed{
			Action: audit.SessionRefuse, Subject: p.Identity(), Title: p.Login, Details: r.Why,
		})
		if err != nil {
			return err
		}
		return s.shut(ctx, tx, p, r.Why)
	})
	if err != nil {
		return err
	}
	return r
}

// shut ends what an account has that may not come in any more: its sessions, and
// the use of its tokens. Of a stranger, and of who was shut out before, there is
// nothing to end.
func (s *Service) shut(ctx context.Context, tx *sql.Tx, p *Person, why string) error {
	var id int64
	err := tx.QueryRowContext(ctx, `
		UPDATE identities SET admitted = false, kept = NULL, kept_key = '', checked_at = $4
		WHERE provider = $1 AND issuer = $2 AND subject = $3 AND admitted RETURNING id`, p.Provider, p.Issuer, p.Subject, s.Now()).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM sessions WHERE identity_id = $1", id); err != nil {
		return err
	}
	return audit.Note(catalog.WithViewer(ctx, catalog.System()), tx, s.Now(), audit.Deed{
		Action: audit.AccountShut, Subject: p.Identity(), Title: p.Login, Details: why,
	})
}
