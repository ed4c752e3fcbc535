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
			result, err = s.register(ctx, url, address, cause{actor: viewer.Actor(), via: "register", deed: audit.Register, address: address.String()})
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
		if err := s.trust(ctx, loc); err != nil {
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
		return &location{typ: a.Type, address: a.String(), trusted: trusting(ctx)}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find location: %w", err)
	}
	return loc, nil
}

// read reads what a location's files say; known is what the catalog remembers of
// them.
func (s *Service) read(ctx context.Context, loc *location, known map[fileKey]knownFile, b *budget) (*reading, error) {
	address, err := source.ParseAddress(loc.address)
	if err != nil {
		return nil, err
	}
	r := &reader{source: s.Source, model: s.Model, known: known, text: s.storedText, held: b}
	reading, err := r.read(ctx, address)
	if err == nil {
		loc.permit(reading)
	}
	return reading, err
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
		w.wrote = w.wrote || isNew
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
