package ingest

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
)

// Unregister forgets a location and all that only it declares: what somebody
// else declares too is updated, the rest deleted. A location of the
// configuration stays, and so does one that is not there: the result's problems
// say so. With dryRun nothing is written.
func (s *Service) Unregister(ctx context.Context, uid uuid.UUID, dryRun bool) (*Result, error) {
	viewer := catalog.ViewerFrom(ctx)
	if err := catalog.Can(viewer, catalog.Unregister); err != nil {
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
	return s.unregister(ctx, loc, cause{actor: viewer.Actor(), via: "unregister", address: loc.address}, dryRun)
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
