package account

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
)

const (
	tokenTime    = 90 * 24 * time.Hour
	maxTokenTime = 366 * 24 * time.Hour
	maxTokens    = 100
)

// NewToken says what a token is to be.
type NewToken struct {
	Name   string
	Scopes []catalog.Scope
	// ExpiresAt is 90 days from now where it is zero.
	ExpiresAt time.Time
	// Refs and Sets are what it may change; all that its owner may where both
	// are empty.
	Refs []catalog.Ref
	Sets []string
	// ServiceAccount is whom it is for; empty for the viewer.
	ServiceAccount string
}

// Token is one as its owner sees it.
type Token struct {
	ID                   string
	Name                 string
	Scopes               []catalog.Scope
	Refs                 []catalog.Ref
	Sets                 []string
	ServiceAccount       string
	LastFour             string
	CreatedAt, ExpiresAt time.Time
	LastUsedAt           *time.Time
}

// CreateToken makes a token and returns it with its secret, which is kept nowhere.
// Problems say what is wrong with the input; then there is no token. The error is
// the policy's, or our own.
func (s *Service) CreateToken(ctx context.Context, n NewToken) (*Token, string, []catalog.Problem, error) {
	v := catalog.ViewerFrom(ctx)
	action := catalog.ManageTokens
	if n.ServiceAccount != "" {
		action = catalog.Administer
	}
	if err := canLast(v, action); err != nil {
		return nil, "", nil, err
	}
	if v.Identity == guestIdentity {
		return nil, "", nil, catalog.Errorf(catalog.ErrForbidden, "guests share an account, which has no tokens: sign in as yourself")
	}
	now := s.Now()
	if n.ExpiresAt.IsZero() {
		n.ExpiresAt = now.Add(tokenTime)
	}
	if problems := n.check(v, now); len(problems) > 0 {
		return nil, "", problems, nil
	}
	t := &Token{ID: uuid.NewString(), Name: strings.TrimSpace(n.Name), Scopes: n.Scopes, Refs: n.Refs, Sets: n.Sets, ServiceAccount: n.ServiceAccount, CreatedAt: now, ExpiresAt: n.ExpiresAt}
	kind := kindPersonal
	if n.ServiceAccount != "" {
		kind = kindService
	}
	secret := newToken(kind)
	t.LastFour = secret[len(secret)-4:]
	err := s.inTx(ctx, "create a token", func(tx *sql.Tx) error { return s.writeToken(ctx, tx, t, kind, secret) })
	if err != nil {
		return nil, "", nil, err
	}
	return t, secret, nil, nil
}

func (s *Service) writeToken(ctx context.Context, tx *sql.Tx, t *Token, kind, secret string) error {
	v := catalog.ViewerFrom(ctx)
	owner := v.Identity
	if kind != kindPersonal {
		owner = ""
	}
	_, err := tx.ExecContext(ctx, `
		INSERT INTO access_tokens (uid, kind, name, identity_id, service_account, created_by, hash, last_four, scopes, refs, sets, created_at, expires_at)
		VALUES ($1, $2, $3, `+identityOf("$4")+`, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
		t.ID, kind, t.Name, owner, t.ServiceAccount, v.Actor(), digest(secret), t.LastFour, texts(t.Scopes), refTexts(t.Refs), texts(t.Sets), t.CreatedAt, t.ExpiresAt)
	if err != nil {
		return err
	}
	return audit.Note(ctx, tx, s.Now(), audit.Deed{Action: audit.TokenCreate, Subject: t.ID, Title: t.Name, Details: t.words(), After: t.content()})
}

// words say what a token may do, for people.
func (t *Token) words() string {
	parts := []string{"may " + strings.Join(texts(t.Scopes), ", ")}
	if t.ServiceAccount != "" {
		parts = append(parts, "for the service account "+t.ServiceAccount)
	}
	if bounds := append(refTexts(t.Refs), t.Sets...); len(bounds) > 0 {
		parts = append(parts, "changes only "+strings.Join(bounds, ", "))
	}
	return strings.Join(append(parts, "until "+t.ExpiresAt.UTC().Format(time.DateOnly)), "; ")
}

// content is what a token may do, for the audit's hash: it stays the same as long
// as nobody alters the token.
func (t *Token) content() []byte {
	text, err := json.Marshal(map[string]any{
		"name": t.Name, "scopes": texts(t.Scopes), "refs": refTexts(t.Refs), "sets": texts(t.Sets), "serviceAccount": t.ServiceAccount,
		"expiresAt": t.ExpiresAt.UTC().Round(time.Microsecond), // as the database keeps it
	})
	if err != nil {
		panic("account: a token is no JSON: " + err.Error()) // texts and a time always are
	}
	return text
}

// serviceAccount is what one may be called.
var serviceAccount = regexp.MustCompile(`^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$`)

// check finds everything that is wrong with the input at once.
func (n *NewToken) check(v *catalog.Viewer, now time.Time) (problems []catalog.Problem) {
	wrong := func(path string, code catalog.ProblemCode, message, hint string) {
		problems = append(problems, catalog.Problem{Code: code, Severity: catalog.SeverityError, Path: path, Message: message, Hint: hint})
	}
	name := strings.TrimSpace(n.Name)
	if name == "" || len(name) > 100 {
		wrong("name", catalog.InvalidField, "a token needs a name of at most 100 letters", "say what it is for, such as `deploy pipeline of payments`")
	}
	if len(n.Scopes) == 0 {
		wrong("scopes", catalog.MissingField, "a token without scopes can do nothing", "CATALOG_READ lets it read")
	}
	for _, scope := range n.Scopes {
		switch {
		case !slices.Contains(catalog.Scopes(), scope):
			wrong("scopes", catalog.InvalidField, fmt.Sprintf("there is no scope %q", scope), "")
		case scope == catalog.ScopeAdmin && v.Role != catalog.RoleAdmin:
			wrong("scopes", catalog.NotAllowed, "only admins can give the scope ADMIN", "leave it out")
		}
	}
	switch {
	case !n.ExpiresAt.After(now):
		wrong("expiresAt", catalog.InvalidField, "it would have expired already", "name a time to come")
	case n.ExpiresAt.After(now.Add(maxTokenTime)):
		wrong("expiresAt", catalog.InvalidField, "a token lasts 366 days at most", "name "+now.Add(maxTokenTime).UTC().Format(time.DateOnly)+" or an earlier day")
	}
	switch {
	case n.ServiceAccount == "" && v.Grant != nil && v.Grant.Service:
		wrong("serviceAccount", catalog.MissingField, "a service account is no person, who could have tokens", "name the service account that it is for")
	case n.ServiceAccount != "" && !serviceAccount.MatchString(n.ServiceAccount):
		wrong("serviceAccount", catalog.InvalidField, fmt.Sprintf("%q is no name of a service account", n.ServiceAccount), "use lower-case letters, digits, dots and dashes, such as ci")
	}
	if len(n.Refs)+len(n.Sets) > 1000 {
		wrong("refs", catalog.TooLarge, "a token can name 1,000 refs and sets at most", "make several tokens")
	}
	return problems
}

// Tokens lists what the viewer can use and revoke: their own tokens, and for
// admins those of service accounts. A token sees them only with the scope ADMIN.
func (s *Service) Tokens(ctx context.Context) ([]*Token, error) {
	v := catalog.ViewerFrom(ctx)
	if v != nil && v.Grant != nil && catalog.Can(v, catalog.ManageTokens) != nil {
		return nil, nil
	}
	if err := catalog.Can(v, catalog.ManageTokens); err != nil {
		return nil, err
	}
	rows, err := s.DB.QueryContext(ctx, `
		SELECT `+tokenColumns+`
		FROM access_tokens t WHERE `+ownTokens+` AND t.revoked_at IS NULL AND t.expires_at > $4 AND t.kind <> 'exchanged'
		ORDER BY t.created_at DESC, t.id DESC LIMIT `+fmt.Sprint(maxTokens),
		append(s.owning(v), s.Now())...)
	if err != nil {
		return nil, fmt.Errorf("list tokens: %w", err)
	}
	defer rows.Close()
	var out []*Token
	for rows.Next() {
		t, err := scanToken(rows)
		if err != nil {
			return nil, fmt.Errorf("list tokens: %w", err)
		}
		out = append(out, t)
	}
	return out, rows.Err()
}

// tokenColumns are those of the row t that scanToken reads.
const tokenColumns = "t.uid, t.name, t.scopes, t.refs, t.sets, t.service_account, t.last_four, t.created_at, t.expires_at, t.last_used_at" //nolint:gosec // names of columns, no secret

func scanToken(row interface{ Scan(into ...any) error }) (*Token, error) {
	t := &Token{}
	var scopes, refs, sets pq.StringArray
	if err := row.Scan(&t.ID, &t.Name, &scopes, &refs, &sets, &t.ServiceAccount, &t.LastFour, &t.CreatedAt, &t.ExpiresAt, &t.LastUsedAt); err != nil {
		return nil, err
	}
	t.Scopes, t.Refs, t.Sets = scopesOf(scopes), refsOf(refs), sets
	return t, nil
}

// ownTokens are those that somebody may see: $1 is their account, $2 whether that
// is local mode's guest, $3 whether they are an admin.
var ownTokens = `(
	t.kind = 'personal' AND CASE WHEN $2 THEN t.identity_id IS NULL
		ELSE t.identity_id = ` + identityOf("$1") + ` END
	OR $3 AND t.kind <> 'personal')`

// identityOf is the row of the account that the settings would call by arg.
func identityOf(arg string) string {
	return "(SELECT i.id FROM identities i WHERE i.provider = split_part(" + arg + "::text, ':', 1) AND i.subject = substr(" + arg + "::text, strpos(" + arg +
		"::text, ':') + 1) AND i.admitted ORDER BY i.signed_in_at DESC LIMIT 1)"
}

// owning are the arguments of ownTokens.
func (s *Service) owning(v *catalog.Viewer) []any {
	return []any{v.Identity, s.Local && v.Identity == "", catalog.Can(v, catalog.Administer) == nil}
}

// RevokeToken ends one of the viewer's tokens; an admin may end anybody's. A
// token that is not there, or not theirs, is a problem.
func (s *Service) RevokeToken(ctx context.Context, id string) (t *Token, problems []catalog.Problem, err error) {
	v := catalog.ViewerFrom(ctx)
	if err := catalog.Can(v, catalog.ManageTokens); err != nil {
		return nil, nil, err
	}
	if _, err := uuid.Parse(id); err != nil {
		return nil, noToken(), nil
	}
	err = s.inTx(ctx, "revoke a token", func(tx *sql.Tx) error {
		t, err = scanToken(tx.QueryRowContext(ctx, `
			UPDATE access_tokens t SET revoked_at = $4 WHERE t.uid = $5 AND t.revoked_at IS NULL AND (`+ownTokens+` OR $3)
			RETURNING `+tokenColumns, append(s.owning(v), s.Now(), id)...))
		if err != nil {
			return err
		}
		return s.noteRevoked(ctx, tx, t)
	})
	if isNoRow(err) {
		return nil, noToken(), nil
	}
	return t, nil, err
}

// noteRevoked notes the end of a token, and whose it was where that is somebody else.
func (s *Service) noteRevoked(ctx context.Context, tx *sql.Tx, t *Token) error {
	var owner string
	err := tx.QueryRowContext(ctx, `
		SELECT coalesce((SELECT i.provider || ':' || i.subject FROM identities i JOIN access_tokens t ON t.identity_id = i.id WHERE t.uid = $1), '')`, t.ID).Scan(&owner)
	if err != nil {
		return err
	}
	words := t.words()
	if owner != "" && owner != catalog.ViewerFrom(ctx).Identity {
		words = "of " + owner + "; " + words
	}
	return audit.Note(ctx, tx, s.Now(), audit.Deed{Action: audit.TokenRevoke, Subject: t.ID, Title: t.Name, Details: words, Before: t.content()})
}

func noToken() []catalog.Problem {
	return []catalog.Problem{{Code: catalog.NotFound, Severity: catalog.SeverityError, Path: "id",
		Message: "you have no such token", Hint: "Viewer.accessTokens lists those you have"}}
}

func texts[T ~string](list []T) pq.StringArray {
	out := pq.StringArray{}
	for _, s := range list {
		out = append(out, string(s))
	}
	return out
}

func refTexts(list []catalog.Ref) pq.StringArray {
	out := pq.StringArray{}
	for _, ref := range list {
		out = append(out, ref.String())
	}
	return out
}

func scopesOf(list []string) []catalog.Scope {
	out := make([]catalog.Scope, len(list))
	for i, s := range list {
		out[i] = catalog.Scope(s)
	}
	return out
}

func refsOf(list []string) (out []catalog.Ref) {
	for _, s := range list {
		if ref, err := catalog.ParseRef(s, catalog.Ref{}); err == nil {
			out = append(out, ref)
		}
	}
	return out
}
