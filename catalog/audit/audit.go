package audit

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/callboard-dev/callboard/catalog"
)

// Deed is one thing that was done by whoever asks in the context. None of its
// texts holds a secret.
type Deed struct {
	Action Action
	// Subject is what it was done to. Title is what people called that then; empty
	// where it has no other name.
	Subject, Title string
	// Details say more about it, in words.
	Details string
	// Revision is the commit of the catalog; 0 where the catalog is as it was.
	Revision int64
	// Before and After are what it changed; only their hashes are kept.
	Before, After []byte
}

// Transaction is one of the database, of database/sql or of ent.
type Transaction interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// The longest texts of people that are kept, in bytes.
const (
	maxTitle   = 300
	maxDetails = 1000
)

// Note adds a deed to the audit, in the transaction that does it. It fails for an
// action that Actions does not list.
func Note(ctx context.Context, tx Transaction, at time.Time, d Deed) error {
	return note(ctx, tx, at, d, nil)
}

// NoteOnceIn is Note, unless the same actor did the same to the same subject less
// than a while before: what strangers can bring about must not fill the audit.
func NoteOnceIn(ctx context.Context, while time.Duration, tx Transaction, at time.Time, d Deed) error {
	since := at.Add(-while)
	return note(ctx, tx, at, d, &since)
}

func note(ctx context.Context, tx Transaction, at time.Time, d Deed, unlessSince *time.Time) error {
	if !slices.Contains(Actions(), d.Action) {
		return fmt.Errorf("note %s in the audit: there is no such action", d.Action)
	}
	var actor, provider, token, tokenName string
	if v := catalog.ViewerFrom(ctx); v != nil {
		actor, provider = v.Actor(), v.Provider
		if v.Grant != nil {
			token, tokenName = v.Grant.Token, v.Grant.Name
		}
	}
	_, err := tx.ExecContext(ctx, `
		INSERT INTO audit (at, actor, provider, token, token_name, action, subject, title, details, revision, before_hash, after_hash, request_id, ip)
		SELECT $1::timestamptz, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, nullif($10::bigint, 0),
			$11::text, $12::text, $13::text, $14::text
		WHERE NOT EXISTS (SELECT FROM audit WHERE actor = $2 AND at > $15::timestamptz AND action = $6 AND subject = $7)`,
		at, actor, provider, token, short(tokenName, maxTitle), d.Action, d.Subject, short(d.Title, maxTitle), short(d.Details, maxDetails),
		d.Revision, hash(d.Before), hash(d.After), catalog.RequestID(ctx), catalog.RemoteIP(ctx), unlessSince)
	if err != nil {
		return fmt.Errorf("note %s in the audit: %w", d.Action, err)
	}
	return nil
}

// short is text that the database can hold, and not too much of it.
func short(text string, most int) string {
	text = strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\x00", "\uFFFD")
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}

// hash is empty for what was not there.
func hash(text []byte) string {
	if text == nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}
