package ingest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
)

// Register reads each URL and starts to keep what it declares. One that is
// registered already is refreshed. Where a file holds nothing acceptable,
// nothing is stored for it, and its result says why. With dryRun everything is
// done but kept, and what was read before is read anew, so that all of it is
// told. The error is the policy's, or our own.
func (s *Service) Register(ctx context.Context, urls []string, dryRun bool) ([]Result, error) {
	viewer := catalog.ViewerFrom(ctx)
	if err := catalog.Can(viewer, catalog.Register); err != nil {
		return nil, err
	}
	results := make([]Result, 0, len(urls))
	for _, url := range urls {
		address, err := source.ParseAddress(url)
		if err != nil {
			results = append(results, Result{URL: url, Problems: []catalog.Problem{badAddress(url, err)}})
			continue
		}
		var result *Result
		if dryRun {
			result, err = s.foresee(ctx, url, address, &budget{})
		} else {
			result, err = s.register(ctx, url, address, cause{actor: viewer.Actor(), via: "register", address: address.String()})
		}
		if err != nil {
			return nil, fmt.Errorf("register %s: %w", url, err)
		}
		results = append(results, *result)
	}
	return results, nil
}

func badAddress(url string, err error) catalog.Problem {
	return catalog.Problem{Code: catalog.InvalidField, Severity: catalog.SeverityError, URL: url, Message: err.Error(),
		Hint: "write the URL of a descriptor file, such as https://github.com/acme/shop/blob/main/catalog-info.yaml, or file:./catalog-info.yaml"}
}

// register is the first refresh of an address, or one more.
func (s *Service) register(ctx context.Context, given string, a source.Address, c cause) (*Result, error) {
	loc, err := s.find(ctx, a)
	if err != nil {
		return nil, err
	}
	if loc.id != 0 {
		if loc, err = s.lease(ctx, loc.id); err != nil {
			return nil, err
		}
	}
	loc.given = given
	return s.refresh(ctx, loc, c)
}

// find is the location that has an address; one with id 0 where there is none.
func (s *Service) find(ctx context.Context, a source.Address) (*location, error) {
	loc, err := scanLocation(s.DB.QueryRowContext(ctx, "SELECT "+leaseColumns+" FROM locations WHERE type = $1 AND address = $2", a.Type, a.String()))
	if errors.Is(err, sql.ErrNoRows) {
		return &location{typ: a.Type, address: a.String()}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find location: %w", err)
	}
	return loc, nil
}

// Refresh reads locations now, those that declare refs among them; all where
// nothing is named. It answers when it is done.
func (s *Service) Refresh(ctx context.Context, refs []catalog.Ref, locations []uuid.UUID) ([]Result, error) {
	if err := s.mayRefresh(ctx, refs, locations); err != nil {
		return nil, err
	}
	ids, results, err := s.choose(ctx, refs, locations)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		loc, err := s.lease(ctx, id)
		if errors.Is(err, errNoLocation) {
			continue
		}
		if err != nil {
			return nil, err
		}
		result, err := s.refresh(ctx, loc, cause{actor: loc.address, via: "refresh", address: loc.address})
		if err != nil {
			return nil, fmt.Errorf("refresh %s: %w", loc.address, err)
		}
		results = append(results, *result)
	}
	return results, nil
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
		if err := catalog.Can(viewer, catalog.Refresh, owners...); err != nil {
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

// refresh reads a location and makes the catalog agree with it. It gives the
// location's lease back, whatever happens.
func (s *Service) refresh(ctx context.Context, loc *location, c cause) (_ *Result, err error) {
	start := time.Now()
	reading, known, err := s.readLeased(ctx, loc)
	if err != nil {
		s.release(ctx, loc)
		return nil, err
	}
	var result *Result
	switch {
	case loc.id != 0 && reading.unchanged(known):
		result, err = s.noteUnchanged(ctx, loc, reading)
	default:
		c.commit = reading.files[0].commit
		result, err = s.apply(ctx, loc, reading, c, false)
	}
	if err != nil {
		s.release(ctx, loc)
	}
	if err == nil {
		s.settle(ctx, result)
		s.Log.Info("read location", "location", loc.address, "revision", result.Revision, "entities", len(result.Entities), "elapsed", time.Since(start))
	}
	return result, err
}

// manyEntities is how many make a reading a large one.
const manyEntities = 500

// settle comes after a large change. PostgreSQL's planner works from counts that
// it would take anew within a minute; until then it would read whole indexes for
// a page. And memory goes back to the system: reading and writing took far more
// than answering will.
func (s *Service) settle(ctx context.Context, r *Result) {
	if r.Revision == 0 || len(r.Entities) < manyEntities {
		return
	}
	if _, err := s.DB.ExecContext(ctx, "ANALYZE entities, relations, relation_declarations, declarations, entity_versions"); err != nil && ctx.Err() == nil {
		s.Log.Warn("tables not analyzed", "err", err)
	}
	debug.FreeOSMemory()
}

// readLeased reads what a location's files say, renewing the lease meanwhile.
func (s *Service) readLeased(ctx context.Context, loc *location) (*reading, map[fileKey]knownFile, error) {
	known, err := s.knownFiles(ctx, loc.id)
	if err != nil {
		return nil, nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if loc.id != 0 {
		s.renew(ctx, loc)
	}
	reading, err := s.read(ctx, loc, known, &budget{})
	return reading, known, err
}

// read reads what a location's files say; known is what the catalog remembers of
// them.
func (s *Service) read(ctx context.Context, loc *location, known map[fileKey]knownFile, b *budget) (*reading, error) {
	address, err := source.ParseAddress(loc.address)
	if err != nil {
		return nil, err
	}
	r := &reader{source: s.Source, model: s.Model, known: known, text: s.storedText, held: b}
	return r.read(ctx, address)
}

// apply writes a reading, unless it is a dry run or nothing of a new location is
// acceptable.
func (s *Service) apply(ctx context.Context, loc *location, r *reading, c cause, dryRun bool) (*Result, error) {
	isNew := loc.id == 0
	var result *Result
	err := s.write(ctx, c, func(w *writer) (keep bool, err error) {
		result, err = w.applyReading(ctx, loc, r)
		if err != nil || dryRun || isNew && !result.accepted() {
			return false, err
		}
		return true, w.finish(ctx, loc, r)
	})
	if err != nil {
		return nil, err
	}
	if dryRun {
		result.Revision = 0
	}
	if isNew && (dryRun || !result.accepted()) {
		result.Location, result.Revision = uuid.Nil, 0
	}
	if isNew && !result.accepted() && len(result.Problems)+len(result.Entities) == 0 {
		result.Problems = []catalog.Problem{{Code: catalog.NoDescriptor, Severity: catalog.SeverityError, URL: loc.address,
			Message: "the file holds no entity", Hint: "a descriptor has apiVersion, kind, metadata.name and spec"}}
	}
	return result, nil
}

// accepted reports whether anything that was read can be kept.
func (r *Result) accepted() bool {
	for _, e := range r.Entities {
		if e.Outcome != Rejected {
			return true
		}
	}
	return false
}

// noteUnchanged notes that a location was read and says what it said.
func (s *Service) noteUnchanged(ctx context.Context, loc *location, r *reading) (*Result, error) {
	now := s.Now()
	_, err := s.DB.ExecContext(ctx, `
		WITH read AS (UPDATE files SET last_read_at = $3 WHERE location_id = $1)
		UPDATE locations SET status = 'OK', failures = 0, commit = $4, last_read_at = $3, next_read_at = $5, leased_by = '', leased_until = NULL
		WHERE id = $1 AND leased_by = $2`, loc.id, loc.token, now, r.files[0].commit, s.nextRead(loc, 0))
	if err != nil {
		return nil, fmt.Errorf("note unchanged: %w", err)
	}
	result := &Result{URL: loc.given, Location: loc.uid, Existed: true}
	var refs pq.StringArray
	err = s.DB.QueryRowContext(ctx, `
		SELECT coalesce(array_agg(d.ref ORDER BY d.ref), '{}') FROM declarations d JOIN files f ON f.id = d.file_id
		WHERE f.location_id = $1 AND d.state = 'live'`, loc.id).Scan(&refs)
	for _, text := range refs {
		if ref, err := catalog.ParseRef(text, catalog.Ref{}); err == nil {
			result.Entities = append(result.Entities, EntityResult{Index: -1, Ref: ref, Outcome: Unchanged})
		}
	}
	return result, err
}

// knownFiles returns what the catalog remembers of a location's files.
func (s *Service) knownFiles(ctx context.Context, locationID int64) (map[fileKey]knownFile, error) {
	rows, err := s.DB.QueryContext(ctx, `
		SELECT id, url, role, etag, commit, hash, status, targets, placeholders FROM files WHERE location_id = $1`, locationID)
	if err != nil {
		return nil, fmt.Errorf("load files: %w", err)
	}
	defer rows.Close()
	out := map[fileKey]knownFile{}
	for rows.Next() {
		var key fileKey
		var f knownFile
		var targets, placeholders pq.StringArray
		if err := rows.Scan(&f.id, &key.url, &key.role, &f.etag, &f.commit, &f.hash, &f.status, &targets, &placeholders); err != nil {
			return nil, err
		}
		f.targets, f.placeholders = targets, placeholders
		out[key] = f
	}
	return out, rows.Err()
}

func (s *Service) storedText(ctx context.Context, hash string) (string, error) {
	var content string
	err := s.DB.QueryRowContext(ctx, "SELECT content FROM texts WHERE hash = $1", hash).Scan(&content)
	if err != nil {
		return "", fmt.Errorf("load text %s: %w", hash, err)
	}
	return content, nil
}
