package ingest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
)

// errLeaseLost is what a write ends with where somebody else has taken the
// location over meanwhile.
var errLeaseLost = errors.New("another process has taken over the location")

// saveLocation makes the row of a new location. One that somebody else made
// meanwhile is taken as it is.
func (w *writer) saveLocation(ctx context.Context, loc *location) error {
	if loc.id != 0 {
		return nil
	}
	row := w.tx.QueryRowContext(ctx, `
		INSERT INTO locations (type, address, configured, trusted, status, commit, leased_by, failures, next_read_at, created_at)
		VALUES ($1, $2, $3, $5, 'PENDING', '', '', 0, $4, $4)
		ON CONFLICT (type, address) DO UPDATE SET address = excluded.address
		RETURNING id, uid, configured, leased_by`, loc.typ, loc.address, loc.configured, w.now, loc.trusted)
	if err := row.Scan(&loc.id, &loc.uid, &loc.configured, &loc.token); err != nil {
		return fmt.Errorf("save location: %w", err)
	}
	return nil
}

var fileColumns = []string{
	"location_id", "url", "role", "status", "etag", "commit", "hash", "targets", "placeholders", "error", "problems",
	"misses", "missing_since", "last_read_at",
}

// writeFiles notes how the reading of each file went. It returns the ids of
// files, and those that nothing points at any more.
func (w *writer) writeFiles(ctx context.Context, loc *location, r *reading) (ids map[fileKey]int64, vanished map[int64]bool, err error) {
	var read []*fileReading
	texts := map[string]string{}
	for _, f := range r.files {
		if f.state != fileRead {
			continue
		}
		read = append(read, f)
		if f.role == rolePlaceholder {
			texts[f.hash] = f.text
		}
	}
	if err := w.mergeFiles(ctx, loc, read); err != nil {
		return nil, nil, err
	}
	if err := w.keepTexts(ctx, texts); err != nil {
		return nil, nil, err
	}
	if err := w.noteFiles(ctx, loc, r.files); err != nil {
		return nil, nil, err
	}
	return w.fileIDs(ctx, loc, r)
}

// textProblems are those of the file's text: what belongs to no document, and
// the documents that were refused.
func (f *fileReading) textProblems() []catalog.Problem {
	out := slices.Clone(f.problems)
	for _, doc := range f.documents {
		if doc.Entity == nil {
			out = append(out, doc.Problems...)
		}
	}
	return out
}

func (w *writer) mergeFiles(ctx context.Context, loc *location, read []*fileReading) error {
	if len(read) == 0 {
		return nil
	}
	staged, err := stage(ctx, w, "files", fileColumns, read, func(f *fileReading) []any {
		return []any{loc.id, f.url, f.role, "OK", f.etag, f.commit, f.hash, list(f.targets), list(f.placeholders), nil,
			marshal(f.textProblems()), 0, nil, w.now}
	})
	if err != nil {
		return err
	}
	var set []string
	for _, column := range fileColumns[3:] {
		set = append(set, column+" = excluded."+column)
	}
	columns := quoted(fileColumns)
	_, err = w.tx.ExecContext(ctx, "INSERT INTO files ("+columns+") SELECT "+columns+" FROM "+staged+
		" ON CONFLICT (location_id, url, role) DO UPDATE SET "+strings.Join(set, ", "))
	if err != nil {
		return fmt.Errorf("write files: %w", err)
	}
	return w.unstage(ctx, staged)
}

// noteFiles notes the readings of those files whose texts are not known anew.
func (w *writer) noteFiles(ctx context.Context, loc *location, files []*fileReading) error {
	var urls, roles, problems, missing pq.StringArray
	for _, f := range files {
		if f.state == fileRead {
			continue
		}
		problem, gone := "", "false"
		if f.state == fileFailed {
			problem = "null"
			if len(f.problems) > 0 {
				problem = marshal(f.problems[0])
			}
			gone = strconv.FormatBool(f.missing)
		}
		urls, roles = append(urls, f.url), append(roles, f.role)
		problems, missing = append(problems, problem), append(missing, gone)
	}
	if len(urls) == 0 {
		return nil
	}
	_, err := w.tx.ExecContext(listed(ctx, len(urls)), `
		INSERT INTO files AS f (location_id, url, role, status, error, misses, missing_since, last_read_at, etag, commit, hash, targets, placeholders)
		SELECT $1, n.url, n.role, CASE n.problem WHEN '' THEN 'OK' ELSE 'FAILING' END, nullif(nullif(n.problem, ''), 'null')::jsonb,
			n.missing::int, CASE WHEN n.missing THEN $2::timestamptz END, $2::timestamptz, '', '', '', '{}', '{}'
		FROM unnest($3::text[], $4::text[], $5::text[], $6::boolean[]) AS n(url, role, problem, missing)
		ON CONFLICT (location_id, url, role) DO UPDATE SET status = excluded.status, error = excluded.error, last_read_at = excluded.last_read_at,
			misses = CASE WHEN excluded.misses = 0 THEN 0 ELSE f.misses + 1 END,
			missing_since = CASE WHEN excluded.misses > 0 THEN coalesce(f.missing_since, excluded.missing_since) END`,
		loc.id, w.now, urls, roles, problems, missing)
	if err != nil {
		return fmt.Errorf("note files: %w", err)
	}
	return nil
}

// A file counts as gone for good when so many reads in a row did not find it, over
// at least so long: hosts have bad hours.
const (
	lostAfterMisses = 3
	lostAfter       = time.Hour
)

// lostFiles are the descriptors of a location that are gone for good.
func (w *writer) lostFiles(ctx context.Context, loc *location) (map[int64]bool, error) {
	rows, err := w.tx.QueryContext(ctx, `
		SELECT id FROM files WHERE location_id = $1 AND role = 'DESCRIPTOR' AND misses >= $2 AND missing_since <= $3`,
		loc.id, lostAfterMisses, w.now.Add(-lostAfter))
	if err != nil {
		return nil, fmt.Errorf("find lost files: %w", err)
	}
	defer rows.Close()
	lost := map[int64]bool{}
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		lost[id] = true
	}
	return lost, rows.Err()
}

func (w *writer) fileIDs(ctx context.Context, loc *location, r *reading) (ids map[fileKey]int64, vanished map[int64]bool, err error) {
	reached := map[fileKey]bool{}
	for _, f := range r.files {
		reached[f.fileKey] = true
	}
	rows, err := w.tx.QueryContext(ctx, "SELECT id, url, role FROM files WHERE location_id = $1", loc.id)
	if err != nil {
		return nil, nil, fmt.Errorf("find files: %w", err)
	}
	defer rows.Close()
	ids, vanished = map[fileKey]int64{}, map[int64]bool{}
	for rows.Next() {
		var id int64
		var key fileKey
		if err := rows.Scan(&id, &key.url, &key.role); err != nil {
			return nil, nil, err
		}
		ids[key] = id
		if !reached[key] {
			vanished[id] = true
		}
	}
	return ids, vanished, rows.Err()
}

// removeFiles forgets files whose declarations are gone already.
func (w *writer) removeFiles(ctx context.Context, ids map[int64]bool) error {
	if len(ids) == 0 {
		return nil
	}
	list := make(pq.Int64Array, 0, len(ids))
	for id := range ids {
		list = append(list, id)
	}
	if _, err := w.tx.ExecContext(listed(ctx, len(ids)), "DELETE FROM files WHERE id = ANY($1)", list); err != nil {
		return fmt.Errorf("remove files: %w", err)
	}
	return nil
}

// finish notes how the reading of the location went, says when it is read next,
// and gives the lease back.
func (w *writer) finish(ctx context.Context, loc *location, r *reading) error {
	done, err := w.tx.ExecContext(ctx, `
		UPDATE locations SET status = $3, problems = NULL, failures = $4, commit = $5, last_read_at = $6, next_read_at = $7,
			last_changed_at = CASE WHEN $8 THEN $6 ELSE last_changed_at END, leased_by = '', leased_until = NULL
		WHERE id = $1 AND leased_by = $2`,
		loc.id, loc.token, r.status, r.failures, r.files[0].commit, w.now, r.next, w.revision != 0)
	if err != nil {
		return fmt.Errorf("finish location: %w", err)
	}
	if n, err := done.RowsAffected(); err != nil || n != 1 {
		return errors.Join(errLeaseLost, err)
	}
	return nil
}
