package audit

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/callboard-dev/callboard/catalog"
)

// Deed is one thing that was done by whoever asks in the context.
type Deed struct {
	// Action is what, such as token.create; Subject what it was done to, named
	// without secrets.
	Action, Subject string
	// Before and After are what it changed; only their hashes are kept.
	Before, After []byte
}

// Transaction is one of the database, of database/sql or of ent.
type Transaction interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// Note adds a deed to the audit, in the transaction that does it.
func Note(ctx context.Context, tx Transaction, at time.Time, d Deed) error {
	var actor, provider, token string
	if v := catalog.ViewerFrom(ctx); v != nil {
		actor, provider = v.Actor(), v.Provider
		if v.Grant != nil {
			token = v.Grant.Token
		}
	}
	_, err := tx.ExecContext(ctx, `
		INSERT INTO audit (at, actor, provider, token, action, subject, before_hash, after_hash, request_id, ip)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		at, actor, provider, token, d.Action, d.Subject, hash(d.Before), hash(d.After), catalog.RequestID(ctx), catalog.RemoteIP(ctx))
	if err != nil {
		return fmt.Errorf("note %s in the audit: %w", d.Action, err)
	}
	return nil
}

// hash is empty for what was not there.
func hash(text []byte) string {
	if text == nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}
