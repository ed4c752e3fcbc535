package ingest

import (
	"context"
	"fmt"

	"github.com/callboard-dev/callboard/catalog"
)

// Star marks an entity as one of the viewer's favourites, or takes the mark
// away. An entity that is not there is a bad input.
func (s *Service) Star(ctx context.Context, ref catalog.Ref, on bool) error {
	viewer := catalog.ViewerFrom(ctx)
	if err := catalog.Can(viewer, catalog.Star); err != nil {
		return err
	}
	var id int64
	err := s.DB.QueryRowContext(ctx, "SELECT coalesce((SELECT id FROM entities WHERE ref = $1 AND state <> 'absent'), 0)", ref.String()).Scan(&id)
	if err != nil {
		return fmt.Errorf("star %s: %w", ref, err)
	}
	if id == 0 {
		return catalog.Errorf(catalog.ErrBadInput, "nobody declares %s", ref)
	}
	statement := "DELETE FROM stars WHERE viewer = $1 AND entity_id = $2"
	if on {
		statement = "INSERT INTO stars (viewer, entity_id, created_at) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING"
	}
	if _, err := s.DB.ExecContext(ctx, statement, viewer.Actor(), id); err != nil {
		return fmt.Errorf("star %s: %w", ref, err)
	}
	return nil
}
