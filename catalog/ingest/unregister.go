package ingest

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
)

// Unregister forgets a location and all that only it declares: what somebody
// else declares too is updated, the rest deleted. A location of the
// configuration stays, and so does one that is not there: the result's problems
// say so. With dryRun nothing is written.
func (s *Service) Unregister(ctx context.Context, uid uuid.UUID, dryRun bool) (*Result, error) {
	viewer := catalog.ViewerFrom(ctx)
	if err := s.mayUnregister(ctx, viewer, uid); err != nil {
		return nil, err
	}
	ids, err := s.locationIDs(ctx, "SELECT id FROM locations WHERE uid = $1", uid)
	if err != nil {
		return nil, err
	}
	if len(ids) == 0 {
		return refusal(catalog.NotFound, "there is no such location", "list the registered ones with the query `locations`"), nil
	}
	loc, err := s.lease(ctx, ids[0])
	if errors.Is(err, errNoLocation) {
		return refusal(catalog.NotFound, "the location is gone already", ""), nil
	}
	if err != nil {
		return nil, err
	}
	if loc.configured {
		s.release(ctx, loc)
		return refusal(catalog.NotAllowed, loc.address+" stands in the configuration file",
			"remove it from catalog.locations in callboard.yaml and start again"), nil
	}
	return s.unregister(ctx, loc, cause{actor: viewer.Actor(), via: "unregister", deed: audit.Unregister, address: loc.address}, dryRun)
}

// mayUnregister asks the policy about each entity that the location declares: all
// of them must be the viewer's. A location that declares nothing, or is not there,
// is nobody's.
func (s *Service) mayUnregister(ctx context.Context, viewer *catalog.Viewer, uid uuid.UUID) error {
	if err := catalog.Can(viewer, catalog.Unregister); err == nil || catalog.Might(viewer, catalog.Unregister) != nil {
		return err
	}
	var owners pq.StringArray
	err := s.DB.QueryRowContext(ctx, `
		SELECT coalesce(array_agg(DISTINCT e.owner), '{}') FROM locations l JOIN files f ON f.location_id = l.id
		JOIN declarations d ON d.file_id = f.id JOIN entities e ON e.id = d.entity_id WHERE l.uid = $1 AND d.state = 'live'`, uid).Scan(&owners)
	if err != nil {
		return fmt.Errorf("find owners: %w", err)
	}
	if len(owners) == 0 {
		return catalog.Can(viewer, catalog.Unregister)
	}
	for _, text := range owners {
		owner, _ := catalog.ParseRef(text, catalog.Ref{}) // one that is none is nobody's
		if err := catalog.Can(viewer, catalog.Unregister, owner); err != nil {
			return err
		}
	}
	return nil
}

func refusal(code catalog.ProblemCode, message, hint string) *Result {
	return &Result{Problems: []catalog.Problem{{Code: code, Severity: catalog.SeverityError, Message: message, Hint: hint}}}
}

// unregister removes a leased location; a dry run gives the lease back.
func (s *Service) unregister(ctx context.Context, loc *location, c cause, dryRun bool) (*Result, error) {
	result := &Result{URL: loc.address, Location: loc.uid, Existed: true}
	err := s.write(ctx, c, func(w *writer) (bool, error) {
		held, err := w.loadHeld(ctx, loc.id)
		if err != nil {
			return false, err
		}
		vanished := map[int64]bool{}
		for _, d := range held {
			vanished[d.fileID] = true
		}
		compared, changes, err := w.declare(ctx, nil, held, vanished, nil)
		if err != nil {
			return false, err
		}
		if _, err := w.tx.ExecContext(ctx, "DELETE FROM locations WHERE id = $1", loc.id); err != nil {
			return false, fmt.Errorf("remove location: %w", err)
		}
		w.wrote = true
		result.Entities = report(nil, nil, compared, changes)
		if !dryRun {
			result.Revision = w.revision
		}
		return !dryRun, nil
	})
	if err != nil || dryRun {
		s.release(ctx, loc)
	}
	if err != nil {
		return nil, fmt.Errorf("unregister %s: %w", loc.address, err)
	}
	return result, nil
}
