package history

import (
	"context"
	"fmt"
	"time"

	"github.com/callboard-dev/callboard/catalog"
)

// Head is the newest commit.
type Head struct {
	// Revision is 0, and CommittedAt the beginning of Unix time, before the first commit.
	Revision    int64
	CommittedAt time.Time
	Actor       string
	// EntityCount is how many there are now.
	EntityCount int
}

// Head returns the newest commit.
func (r *Reader) Head(ctx context.Context) (*Head, error) {
	if err := catalog.Can(catalog.ViewerFrom(ctx), catalog.Read); err != nil {
		return nil, err
	}
	h := &Head{}
	err := r.db.QueryRowContext(ctx, `
		SELECT coalesce(r.id, 0), coalesce(r.committed_at, 'epoch'), coalesce(r.actor, ''), n.entities
		FROM (SELECT count(*) AS entities FROM entities e WHERE e.state <> 'absent') n
		LEFT JOIN (SELECT * FROM revisions ORDER BY id DESC LIMIT 1) r ON true`).Scan(&h.Revision, &h.CommittedAt, &h.Actor, &h.EntityCount)
	if err != nil {
		return nil, fmt.Errorf("read the newest revision: %w", err)
	}
	return h, nil
}
