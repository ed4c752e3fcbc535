package ingest

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/callboard-dev/callboard/catalog"
)

// keysKept is how long a repeat is recognised.
const keysKept = 48 * time.Hour

// replay returns what was answered to the same application under the same key;
// nil where there is none. The same key with another application is a problem.
// Writers come one after the other, so that a repeat that comes while the first
// is under way waits for it.
func (w *writer) replay(ctx context.Context, viewer *catalog.Viewer, a Application) (*Applied, error) {
	if a.Key == "" || a.DryRun {
		return nil, nil
	}
	var hash string
	var answer []byte
	err := w.tx.QueryRowContext(ctx, `
		SELECT input_hash, answer FROM idempotency_keys WHERE principal = $1 AND key = $2 AND created_at > $3`,
		viewer.Actor(), a.Key, w.now.Add(-keysKept)).Scan(&hash, &answer)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find idempotency key: %w", err)
	}
	if hash != a.hash() {
		return &Applied{Result: Result{Problems: []catalog.Problem{{
			Code: catalog.IdempotencyMismatch, Severity: catalog.SeverityError, Path: "idempotencyKey",
			Message: "the key was used for another input", Hint: "take a new key for each new input, and the same one only to repeat it",
		}}}}, nil
	}
	out := &Applied{}
	if err := json.Unmarshal(answer, out); err != nil {
		return nil, fmt.Errorf("read the answer to be repeated: %w", err)
	}
	out.Replayed = true
	return out, nil
}

// remember keeps an answer for those who ask again, in the commit that it tells
// of, and forgets what is too old.
func (w *writer) remember(ctx context.Context, viewer *catalog.Viewer, a Application, out *Applied) error {
	if a.Key == "" {
		return nil
	}
	answer, err := json.Marshal(out)
	if err != nil {
		return fmt.Errorf("keep the answer: %w", err)
	}
	if _, err := w.tx.ExecContext(ctx, "DELETE FROM idempotency_keys WHERE created_at <= $1", w.now.Add(-keysKept)); err != nil {
		return fmt.Errorf("forget old idempotency keys: %w", err)
	}
	_, err = w.tx.ExecContext(ctx, "INSERT INTO idempotency_keys (principal, key, input_hash, answer, created_at) VALUES ($1, $2, $3, $4, $5)",
		viewer.Actor(), a.Key, a.hash(), storableJSON(string(answer)), w.now)
	if err != nil {
		return fmt.Errorf("keep idempotency key: %w", err)
	}
	return nil
}

// hash is equal for equal applications.
func (a Application) hash() string {
	a.Key = ""
	return hashOf([]byte(marshal(a)))
}
