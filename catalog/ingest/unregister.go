package ingest

import (
	"context"
	"database/sql"
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

// mayUnregister asks the policy about a location.
func (s *Service) mayUnregister(ctx context.Context, viewer *catalog.Viewer, uid uuid.UUID) error {
	if err := MayUnregister(viewer, nil); err == nil || catalog.Might(viewer, catalog.Unregister) != nil {
		return err
	}
	ids, err := s.locationIDs(ctx, "SELECT id FROM locations WHERE uid = $1", uid)
	if err != nil {
		return err
	}
	owners, err := OwnersOf(ctx, s.DB, ids)
	if err != nil {
		return err
	}
	var all []catalog.Ref
	for _, id := range ids {
		all = owners[id]
	}
	return MayUnregister(viewer, all)
}

// MayUnregister says whether viewer may unregister a location all of whose entities
// belong to owners: every one of them must be the viewer's own. A location that
// declares nothing, or is not there, is nobody's.
func MayUnregister(viewer *catalog.Viewer, owners []catalog.Ref) error {
	err := catalog.Can(viewer, catalog.Unregister)
	if err == nil {
		return nil
	}
	for _, owner := range owners {
		if err = catalog.Can(viewer, catalog.Unregister, owner); err != nil {
			return err
		}
	}
	return err
}

// OwnersOf gives the owners of all that locations declare, by the ids of their rows;
// an entity without one has the zero ref.
func OwnersOf(ctx context.Context, db *sql.DB, locations []int64) (map[int64][]catalog.Ref, error) {
	rows, err := db.QueryContext(ctx, `
		SELECT DISTINCT f.location_id, e.owner FROM files f
		JOIN declarations d ON d.file_id = f.id JOIN entities e ON e.id = d.entity_id
		WHERE f.location_id = ANY($1) AND d.state = 'live'`, pq.Int64Array(locations))
	if err != nil {
		return nil, fmt.Errorf("find owners: %w", err)
	}
	defer rows.Close()
	owners := map[int64][]catalog.Ref{}
	for rows.Next() {
		var id int64
		var text string
		if err := rows.Scan(&id, &text); err != nil {
			return nil, fmt.Errorf("find owners: %w", err)
		}
		owner, _ := catalog.ParseRef(text, catalog.Ref{}) // one that is none is nobody's
		owners[id] = append(owners[id], owner)
	}
	return owners, rows.Err()
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
		if result.Impact, err = w.impact(ctx, changes); err != nil {
			return false, err
		}
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
