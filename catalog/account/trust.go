package account

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
)

// maxRules is how many rules there may be; they are listed whole.
const maxRules = 1000

// TrustKind is whose pipelines a rule is about.
type TrustKind string

// The kinds of TrustRule. Forgejo's Actions are like GitHub's.
const (
	GitHubActions TrustKind = "GITHUB_ACTIONS"
	GitLabCI      TrustKind = "GITLAB_CI"
	OtherCI       TrustKind = "OTHER"
)

// TrustEvent is a way in which people who may not push to a repository start its
// pipelines.
type TrustEvent string

// The events. A token of GitHub does not tell whether a pull request comes from a
// fork.
const (
	PullRequest       TrustEvent = "PULL_REQUEST"
	PullRequestTarget TrustEvent = "PULL_REQUEST_TARGET"
	MergeRequest      TrustEvent = "MERGE_REQUEST"
)

// Condition says what one claim of a pipeline's token has to be: matches says how
// a pattern is read.
type Condition struct {
	Claim   string `json:"claim"`
	Pattern string `json:"pattern"`
}

// TrustRule says which pipelines may exchange their CI's word for a token, and
// what that may do.
type TrustRule struct {
	ID, Name string
	Kind     TrustKind
	// Issuer is the CI, as its tokens name it.
	Issuer string
	// Conditions hold all together.
	Conditions []Condition
	// Events may start the pipeline, although strangers bring them about.
	Events         []TrustEvent
	ServiceAccount string
	Scopes         []catalog.Scope
	Refs           []catalog.Ref
	Sets           []string
	CreatedBy      string
	CreatedAt      time.Time
	LastUsedAt     *time.Time

	row int64
}

// CreateTrustRule makes a rule. Problems say what is wrong with the input; then
// there is no rule. The error is the policy's, or our own.
func (s *Service) CreateTrustRule(ctx context.Context, n NewTrustRule) (*TrustRule, []catalog.Problem, error) {
	v := catalog.ViewerFrom(ctx)
	if err := canLast(v, catalog.Administer); err != nil {
		return nil, nil, err
	}
	r, problems := n.rule(s.PrivateIssuers)
	var there int
	if err := s.DB.QueryRowContext(ctx, "SELECT count(*) FROM trust_rules WHERE revoked_at IS NULL").Scan(&there); err != nil {
		return nil, nil, fmt.Errorf("count trust rules: %w", err)
	}
	if there >= maxRules {
		problems = append(problems, catalog.Problem{Code: catalog.TooLarge, Severity: catalog.SeverityError,
			Message: fmt.Sprintf("there are %d trust rules already", there), Hint: "delete those that nobody uses"})
	}
	if len(problems) > 0 {
		return nil, problems, nil
	}
	r.ID, r.CreatedBy, r.CreatedAt = uuid.NewString(), v.Actor(), s.Now()
	err := s.inTx(ctx, "make a trust rule", func(tx *sql.Tx) error { return s.writeRule(ctx, tx, r) })
	if err != nil {
		return nil, nil, err
	}
	return r, nil, nil
}

// canLast is the policy for what makes something that stays. What rests on a trust
// rule may not: it would outlast the rule.
func canLast(v *catalog.Viewer, action catalog.Action) error {
	if err := catalog.Can(v, action); err != nil {
		return err
	}
	if v.Grant != nil && v.Grant.Rule != "" {
		return catalog.Errorf(catalog.ErrForbidden, "the token %q lasts minutes and may make nothing that lasts longer: sign in", v.Grant.Name)
	}
	return nil
}

func (s *Service) writeRule(ctx context.Context, tx *sql.Tx, r *TrustRule) error {
	conditions, err := json.Marshal(r.Conditions)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `
		INSERT INTO trust_rules (uid, name, kind, issuer, conditions, events, service_account, scopes, refs, sets, created_by, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		r.ID, r.Name, r.Kind, r.Issuer, conditions, texts(r.Events), r.ServiceAccount, texts(r.Scopes), refTexts(r.Refs), texts(r.Sets), r.CreatedBy, r.CreatedAt)
	if err != nil {
		return err
	}
	return audit.Note(ctx, tx, r.CreatedAt, audit.Deed{Action: audit.TrustRuleCreate, Subject: r.ID, Title: r.Name, After: r.text()})
}

// text is what the rule says, the same as long as it is there.
func (r *TrustRule) text() []byte {
	said := *r
	said.CreatedAt, said.LastUsedAt = time.Time{}, nil
	text, _ := json.Marshal(said) // it is made of texts
	return text
}

// TrustRules lists the rules, the newest first, to admins.
func (s *Service) TrustRules(ctx context.Context) ([]*TrustRule, error) {
	if err := catalog.Can(catalog.ViewerFrom(ctx), catalog.Administer); err != nil {
		return nil, err
	}
	return s.rules(ctx, "revoked_at IS NULL ORDER BY created_at DESC, id DESC")
}

// DeleteTrustRule ends a rule, and with it at once all tokens that rest on it. One
// that is not there is a problem.
func (s *Service) DeleteTrustRule(ctx context.Context, id string) (*TrustRule, []catalog.Problem, error) {
	if err := catalog.Can(catalog.ViewerFrom(ctx), catalog.Administer); err != nil {
		return nil, nil, err
	}
	missing := []catalog.Problem{{Code: catalog.NotFound, Severity: catalog.SeverityError, Path: "id", Message: "there is no such trust rule", Hint: "trustRules lists those there are"}}
	if _, err := uuid.Parse(id); err != nil {
		return nil, missing, nil
	}
	found, err := s.rules(ctx, "revoked_at IS NULL AND uid = $1", id)
	if err != nil || len(found) == 0 {
		return nil, missing, err
	}
	r := found[0]
	err = s.inTx(ctx, "end a trust rule", func(tx *sql.Tx) error {
		// The rule first: an exchange that is under way holds its row, and has then written its token.
		done, err := tx.ExecContext(ctx, "UPDATE trust_rules SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", r.row, s.Now())
		if err != nil {
			return err
		}
		if n, err := done.RowsAffected(); err != nil || n == 0 {
			return err
		}
		if _, err := tx.ExecContext(ctx, "UPDATE access_tokens SET revoked_at = $2 WHERE trust_rule_id = $1 AND revoked_at IS NULL", r.row, s.Now()); err != nil {
			return err
		}
		return audit.Note(ctx, tx, s.Now(), audit.Deed{Action: audit.TrustRuleDelete, Subject: r.ID, Title: r.Name, Before: r.text()})
	})
	if err != nil {
		return nil, nil, err
	}
	return r, nil, nil
}

// rules reads rules; where is the end of the statement.
func (s *Service) rules(ctx context.Context, where string, args ...any) ([]*TrustRule, error) {
	rows, err := s.DB.QueryContext(ctx, `
		SELECT id, uid, name, kind, issuer, conditions, events, service_account, scopes, refs, sets, created_by, created_at, last_used_at
		FROM trust_rules WHERE `+where, args...)
	if err != nil {
		return nil, fmt.Errorf("load trust rules: %w", err)
	}
	defer rows.Close()
	var out []*TrustRule
	for rows.Next() {
		r := &TrustRule{}
		var conditions []byte
		var events, scopes, refs, sets pq.StringArray
		err := rows.Scan(&r.row, &r.ID, &r.Name, &r.Kind, &r.Issuer, &conditions, &events, &r.ServiceAccount, &scopes, &refs, &sets, &r.CreatedBy, &r.CreatedAt, &r.LastUsedAt)
		if err == nil {
			err = json.Unmarshal(conditions, &r.Conditions)
		}
		if err != nil {
			return nil, fmt.Errorf("load trust rules: %w", err)
		}
		for _, event := range events {
			r.Events = append(r.Events, TrustEvent(event))
		}
		r.Scopes, r.Refs, r.Sets = scopesOf(scopes), refsOf(refs), sets
		out = append(out, r)
	}
	return out, rows.Err()
}
