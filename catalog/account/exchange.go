package account

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
)

// exchangedTime is how long a token lasts that a pipeline got for its CI's word.
// Whatever it rests on, nobody has to wait longer than this for its end (A6).
const exchangedTime = 15 * time.Minute

// Assertion is what a CI says of a pipeline, in a token of which it was checked
// that it is the CI's, fresh, and meant for us.
type Assertion struct {
	Issuer, Subject string
	// ID is the token's own, the claim jti.
	ID        string
	ExpiresAt time.Time
	// Claims are all that the token says; numbers are a json.Number.
	Claims map[string]any
}

// Denial is why an assertion was not exchanged.
type Denial string

// The denials.
const (
	NotTrusted    Denial = "not trusted"
	UsedBefore    Denial = "used before"
	ScopeNotGiven Denial = "scope not given"
)

// ExchangeError says why an assertion was not exchanged, to the author of the
// pipeline: it names what the assertion says, never what a rule wants.
type ExchangeError struct {
	Denial Denial
	Reason string
}

func (e *ExchangeError) Error() string { return e.Reason }

func denied(d Denial, format string, args ...any) *ExchangeError {
	return &ExchangeError{d, fmt.Sprintf(format, args...)}
}

// Exchanged is the token that a pipeline got.
type Exchanged struct {
	Secret    string
	Rule      string // its id
	Scopes    []catalog.Scope
	ExpiresAt time.Time
}

// Trusts says whether any rule names the issuer.
func (s *Service) Trusts(ctx context.Context, issuer string) (yes bool, err error) {
	err = s.DB.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM trust_rules WHERE issuer = $1 AND revoked_at IS NULL)", issuer).Scan(&yes)
	if err != nil {
		return false, fmt.Errorf("find trust rules: %w", err)
	}
	return yes, nil
}

// Exchange gives a pipeline a token for its CI's word, once. The rule that was made
// first counts where several fit and give the scopes that are wanted; all that the
// rule gives are wanted where there are none. An *ExchangeError says why not; other
// errors are our own.
func (s *Service) Exchange(ctx context.Context, a *Assertion, wanted []catalog.Scope) (*Exchanged, error) {
	rules, err := s.rules(ctx, "revoked_at IS NULL AND issuer = $1 ORDER BY created_at, id", a.Issuer)
	if err != nil {
		return nil, err
	}
	r, denial := choose(rules, a, wanted)
	if denial != nil {
		return nil, denial
	}
	got := &Exchanged{Secret: newToken(kindExchanged), Rule: r.ID, Scopes: r.Scopes, ExpiresAt: s.Now().Add(exchangedTime)}
	if len(wanted) > 0 {
		got.Scopes = wanted
	}
	err = s.inTx(ctx, "exchange a token", func(tx *sql.Tx) error {
		if err := s.use(ctx, tx, a, r); err != nil {
			return err
		}
		return s.writeExchanged(ctx, tx, a, r, got)
	})
	if err != nil {
		return nil, err
	}
	return got, nil
}

// use makes sure that an assertion serves once, and that its rule is there until
// the token is.
func (s *Service) use(ctx context.Context, tx *sql.Tx, a *Assertion, r *TrustRule) error {
	first, err := affects(tx.ExecContext(ctx, "INSERT INTO used_assertions (hash, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING", digest(a.Issuer+"\n"+a.ID), a.ExpiresAt))
	if err != nil {
		return err
	}
	if !first {
		return denied(UsedBefore, "this token (jti %s) was exchanged already: request a new one for each exchange", shown(a.ID))
	}
	there, err := affects(tx.ExecContext(ctx, "UPDATE trust_rules SET last_used_at = $2 WHERE id = $1 AND revoked_at IS NULL", r.row, s.Now()))
	if err != nil {
		return err
	}
	if !there {
		return denied(NotTrusted, "the trust rule for this pipeline was removed just now")
	}
	return nil
}

func affects(done sql.Result, err error) (bool, error) {
	if err != nil {
		return false, err
	}
	n, err := done.RowsAffected()
	return n > 0, err
}

func (s *Service) writeExchanged(ctx context.Context, tx *sql.Tx, a *Assertion, r *TrustRule, got *Exchanged) error {
	v := serviceViewer(r.ServiceAccount, got.Scopes)
	v.Provider, v.Grant = a.Issuer, &catalog.Grant{Token: uuid.NewString(), Rule: r.ID}
	_, err := tx.ExecContext(ctx, `
		INSERT INTO access_tokens (uid, kind, name, trust_rule_id, service_account, created_by, hash, last_four, scopes, refs, sets, created_at, expires_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
		v.Grant.Token, kindExchanged, r.Name, r.row, r.ServiceAccount, a.Subject, digest(got.Secret), got.Secret[len(got.Secret)-4:],
		texts(got.Scopes), refTexts(r.Refs), texts(r.Sets), s.Now(), got.ExpiresAt)
	if err != nil {
		return err
	}
	return audit.Note(catalog.WithViewer(ctx, v), tx, s.Now(), audit.Deed{Action: audit.TokenExchange, Subject: r.ID, Title: r.Name, Details: a.Subject})
}

// choose finds the rule under which an assertion is exchanged.
func choose(rules []*TrustRule, a *Assertion, wanted []catalog.Scope) (*TrustRule, *ExchangeError) {
	nearest, fits := &misfit{foreign: true, said: []string{"issuer " + shown(a.Issuer)}}, false
	for i, r := range rules {
		m := r.misfit(a)
		switch {
		case m == nil && r.gives(wanted):
			return r, nil
		case m == nil:
			fits = true
		case i == 0 || nearest.farther(m):
			nearest = m
		}
	}
	if fits {
		return nil, denied(ScopeNotGiven, "the trust rule for this pipeline does not give all the scopes that are asked for")
	}
	return nil, denied(NotTrusted, "%s", nearest)
}

func (r *TrustRule) gives(wanted []catalog.Scope) bool {
	return !slices.ContainsFunc(wanted, func(s catalog.Scope) bool {
		return !slices.Contains(r.Scopes, s) && !slices.Contains(r.Scopes, catalog.ScopeAdmin)
	})
}
