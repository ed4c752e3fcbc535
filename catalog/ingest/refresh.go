package ingest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"golang.org/x/sync/errgroup"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
)

// fewLocations is how many may be asked for at a time as if somebody waited for
// each of them. More take their turn with what is read anyway.
const fewLocations = 5

// Refresh reads locations now, those that declare refs among them; all where
// nothing is named. It answers when it is done, with the results in the order in
// which the locations were registered.
func (s *Service) Refresh(ctx context.Context, refs []catalog.Ref, locations []uuid.UUID) ([]Result, error) {
	if err := s.mayRefresh(ctx, refs, locations); err != nil {
		return nil, err
	}
	ids, results, err := s.choose(ctx, refs, locations)
	if err != nil {
		return nil, err
	}
	read := make([]*Result, len(ids))
	group, gctx := errgroup.WithContext(ctx)
	group.SetLimit(readsDue)
	for i, id := range ids {
		group.Go(func() (err error) {
			read[i], err = s.refreshNow(gctx, id, len(ids) > fewLocations)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	for _, r := range read {
		if r != nil { // nil is one that was unregistered meanwhile
			results = append(results, *r)
		}
	}
	return results, nil
}

// refreshNow reads one location because somebody wants it; as one of many only
// unless its hosts are busy.
func (s *Service) refreshNow(ctx context.Context, id int64, many bool) (*Result, error) {
	loc, err := s.lease(ctx, id)
	if errors.Is(err, errNoLocation) {
		return nil, nil //nolint:nilnil // there is nothing to tell
	}
	if err != nil {
		return nil, err
	}
	c := cause{actor: loc.address, via: "refresh", deed: audit.Refresh, address: loc.address}
	refresh := s.refresh
	if many {
		refresh = s.refreshUnlessBusy
	}
	result, err := refresh(ctx, loc, c)
	if err != nil {
		return nil, fmt.Errorf("refresh %s: %w", loc.address, err)
	}
	return result, nil
}

// mayRefresh asks the policy for each thing to read: an owner may refresh what
// is theirs, an editor everything.
func (s *Service) mayRefresh(ctx context.Context, refs []catalog.Ref, locations []uuid.UUID) error {
	viewer := catalog.ViewerFrom(ctx)
	if len(refs) == 0 || len(locations) > 0 {
		return catalog.Can(viewer, catalog.Refresh)
	}
	for _, ref := range refs {
		var owner string
		err := s.DB.QueryRowContext(ctx, "SELECT owner FROM entities WHERE ref = $1", ref.String()).Scan(&owner)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		var owners []catalog.Ref
		if o, err := catalog.ParseRef(owner, catalog.Ref{}); err == nil {
			owners = append(owners, o)
		}
		if err := catalog.CanTo(viewer, catalog.Refresh, catalog.Thing{Ref: ref, Owners: owners}); err != nil {
			return err
		}
	}
	return nil
}

// choose finds the locations to refresh. A ref or id that leads to none is a
// result with a problem.
func (s *Service) choose(ctx context.Context, refs []catalog.Ref, locations []uuid.UUID) (ids []int64, none []Result, err error) {
	if len(refs) == 0 && len(locations) == 0 {
		ids, err = s.locationIDs(ctx, "SELECT id FROM locations ORDER BY id")
		return ids, nil, err
	}
	seen := map[int64]bool{}
	add := func(name string, found []int64) {
		if len(found) == 0 {
			none = append(none, Result{URL: name, Problems: []catalog.Problem{{Code: catalog.NotFound, Severity: catalog.SeverityError,
				Message: "no registered location declares " + name, Hint: "register the file that does"}}})
		}
		for _, id := range found {
			if !seen[id] {
				seen[id] = true
				ids = append(ids, id)
			}
		}
	}
	for _, ref := range refs {
		found, err := s.locationIDs(ctx, `
			SELECT DISTINCT f.location_id FROM declarations d JOIN files f ON f.id = d.file_id JOIN entities e ON e.id = d.entity_id
			WHERE e.ref = $1 ORDER BY 1`, ref.String())
		if err != nil {
			return nil, nil, err
		}
		add(ref.String(), found)
	}
	for _, uid := range locations {
		found, err := s.locationIDs(ctx, "SELECT id FROM locations WHERE uid = $1", uid)
		if err != nil {
			return nil, nil, err
		}
		add("location "+uid.String(), found)
	}
	return ids, none, nil
}

func (s *Service) locationIDs(ctx context.Context, query string, args ...any) ([]int64, error) {
	var ids pq.Int64Array
	err := s.DB.QueryRowContext(ctx, "SELECT coalesce(array_agg(id), '{}') FROM ("+query+") AS found(id)", args...).Scan(&ids)
	return ids, err
}

// refresh reads a leased location, or one that is new, and makes the catalog agree
// with it. It gives the lease back, whatever happens.
func (s *Service) refresh(ctx context.Context, loc *location, c cause) (*Result, error) {
	known, err := s.knownFiles(ctx, loc.id)
	if err != nil {
		s.release(ctx, loc)
		return nil, err
	}
	return s.refreshKnown(ctx, loc, known, c)
}

// refreshKnown is refresh, with what the catalog remembers of the files.
func (s *Service) refreshKnown(ctx context.Context, loc *location, known map[fileKey]knownFile, c cause) (_ *Result, err error) {
	start := time.Now()
	defer func() {
		if err != nil {
			s.release(ctx, loc)
		}
	}()
	leased, end := context.WithCancel(ctx)
	defer end()
	if loc.id != 0 {
		s.renew(leased, loc)
	}
	reading, err := s.read(ctx, loc, known, &budget{})
	if err != nil {
		return nil, err
	}
	if err := s.plan(ctx, loc, reading); err != nil {
		return nil, err
	}
	var result *Result
	if loc.id != 0 && reading.unchanged(known) {
		result, err = s.noteUnchanged(ctx, loc, reading)
	} else {
		c.commit = reading.files[0].commit
		result, err = s.apply(ctx, loc, reading, c, false)
	}
	if err != nil {
		return nil, err
	}
	s.settleAfter(result)
	s.Log.Info("read location", "location", loc.address, "revision", result.Revision, "entities", len(result.Entities), "elapsed", time.Since(start))
	return result, nil
}

// noteUnchanged notes that a location was read and says what it said. Of its files
// it notes nothing: they were read when it was.
func (s *Service) noteUnchanged(ctx context.Context, loc *location, r *reading) (*Result, error) {
	now := s.Now()
	result := &Result{URL: loc.given, Location: loc.uid, Existed: true}
	var refs pq.StringArray
	err := s.DB.QueryRowContext(ctx, `
		WITH read AS (
			UPDATE locations SET status = 'OK', problems = NULL, failures = 0, commit = $4, last_read_at = $3, next_read_at = $5, leased_by = '', leased_until = NULL
			WHERE id = $1 AND leased_by = $2)
		SELECT coalesce(array_agg(d.ref), '{}') FROM declarations d JOIN files f ON f.id = d.file_id
		WHERE f.location_id = $1 AND d.state = 'live'`, loc.id, loc.token, now, r.files[0].commit, r.next).Scan(&refs)
	if err != nil {
		return nil, fmt.Errorf("note unchanged: %w", err)
	}
	slices.Sort(refs)
	for _, text := range refs {
		if ref, err := catalog.ParseRef(text, catalog.Ref{}); err == nil {
			result.Entities = append(result.Entities, EntityResult{Index: -1, Ref: ref, Outcome: Unchanged})
		}
	}
	return result, nil
}
