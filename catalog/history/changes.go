package history

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/ent/entityversion"
)

// Reader answers questions about the log. Those of whoever asks are put to the
// policy first.
type Reader struct{ db *sql.DB }

// New returns a Reader of the log in db.
func New(db *sql.DB) *Reader { return &Reader{db: db} }

// Filter says which changes are meant: all given conditions hold.
type Filter struct {
	Refs []catalog.Ref
	// Entities says which ones by what they are now.
	Entities *query.Filter
	// Locations are the API's ids of registered locations.
	Locations []uuid.UUID
	Outcomes  []entityversion.Outcome
	Actors    []string
	Revisions []int64
	// Since is the first moment, Until the last.
	Since, Until *At
}

// At is a moment in the catalog's past: a commit of the catalog, or a time. One of
// them is given.
type At struct {
	Revision *int64
	Time     *time.Time
}

// Change is what one commit did to one entity.
type Change struct {
	ID, EntityID int64
	Ref          string
	// Kind and Title are as its document said then; where it went, as the one
	// before did.
	Kind, Title string
	Outcome     entityversion.Outcome
	Revision    int64
	At          time.Time
	Actor       string
	// Address is of the location that was read, Commit of its repository; URL is
	// the file, Set the set where there is none.
	Address, Commit, URL, Set string
}

// Changes is a page of the log, newest first.
type Changes struct {
	Rows                 []*Change
	HasNext, HasPrevious bool
	list                 query.List
}

// Cursor returns the place of c, which is one of the rows.
func (p *Changes) Cursor(c *Change) string {
	return p.list.Cursor(strconv.FormatInt(c.Revision, 10), strconv.FormatInt(c.ID, 10))
}

// The columns of a change, and where they are from; a version that is gone takes
// its words from the one before.
const (
	changeColumns = "v.id, v.entity_id, e.ref, coalesce(w.document->>'kind', nullif(e.display_kind, ''), e.kind)," +
		" coalesce(w.document#>>'{metadata,title}', ''), v.outcome, v.revision, r.committed_at, r.actor, r.address, r.commit, v.url, v.set"
	changeRows = " JOIN revisions r ON r.id = v.revision JOIN entities e ON e.id = v.entity_id" +
		" LEFT JOIN LATERAL (SELECT x.document FROM entity_versions x WHERE x.entity_id = v.entity_id AND x.revision <= v.revision" +
		" AND x.document IS NOT NULL ORDER BY x.revision DESC LIMIT 1) w ON true"
)

// Changes lists what happened, newest first.
func (r *Reader) Changes(ctx context.Context, f *Filter, p query.Page) (*Changes, error) {
	viewer := catalog.ViewerFrom(ctx)
	err := catalog.Can(viewer, catalog.Read)
	if err != nil {
		return nil, err
	}
	page := &Changes{}
	if page.list, err = query.NewList("changes", "", f); err != nil {
		return nil, err
	}
	w, err := p.Window(page.list, 2)
	if err != nil {
		return nil, err
	}
	s := &query.Statement{}
	which, err := where(s, viewer, f)
	if err != nil {
		return nil, err
	}
	// The page is cut before its rows are completed.
	s.Add("SELECT ", changeColumns, " FROM (SELECT v.* FROM entity_versions v", which)
	direction, err := keyset(s, w)
	if err != nil {
		return nil, err
	}
	s.Add(" ORDER BY v.revision ", direction, ", v.id ", direction, query.Limit(w.Limit+1), ") v", changeRows,
		" ORDER BY v.revision ", direction, ", v.id ", direction)
	rows, err := r.changes(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("list changes: %w", err)
	}
	page.Rows, page.HasNext, page.HasPrevious = query.Cut(w, rows)
	return page, nil
}

// Count returns how many changes match.
func (r *Reader) Count(ctx context.Context, f *Filter) (n int, err error) {
	viewer := catalog.ViewerFrom(ctx)
	if err := catalog.Can(viewer, catalog.Read); err != nil {
		return 0, err
	}
	s := &query.Statement{}
	which, err := where(s, viewer, f)
	if err != nil {
		return 0, err
	}
	s.Add("SELECT count(*) FROM entity_versions v", which)
	if err := r.db.QueryRowContext(ctx, s.String(), s.Args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count changes: %w", err)
	}
	return n, nil
}

// ByIDs returns these changes, in any order.
func (r *Reader) ByIDs(ctx context.Context, ids []int64) ([]*Change, error) {
	if err := catalog.Can(catalog.ViewerFrom(ctx), catalog.Read); err != nil {
		return nil, err
	}
	s := &query.Statement{}
	s.Add("SELECT ", changeColumns, " FROM entity_versions v", changeRows, " WHERE v.id = ANY(", query.Rows(s, ids), ")")
	rows, err := r.changes(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("find changes: %w", err)
	}
	return rows, nil
}

// At returns what one commit changed, in any order.
func (r *Reader) At(ctx context.Context, revision int64) ([]*Change, error) {
	if err := catalog.Can(catalog.ViewerFrom(ctx), catalog.Read); err != nil {
		return nil, err
	}
	s := &query.Statement{}
	s.Add("SELECT ", changeColumns, " FROM entity_versions v", changeRows, " WHERE v.revision = ", s.Arg(revision))
	rows, err := r.changes(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("list changes of revision %d: %w", revision, err)
	}
	return rows, nil
}

func where(s *query.Statement, viewer *catalog.Viewer, f *Filter) (text string, err error) {
	text = " WHERE true"
	if f == nil {
		return text, nil
	}
	if f.Refs != nil {
		text += " AND v.entity_id IN (SELECT e.id FROM entities e WHERE e.ref = ANY(" + query.Refs(s, f.Refs) + "))"
	}
	if f.Outcomes != nil {
		text += " AND v.outcome = ANY(" + query.Strings(s, f.Outcomes) + ")"
	}
	if f.Actors != nil {
		text += " AND v.revision IN (SELECT r.id FROM revisions r WHERE r.actor = ANY(" + query.Strings(s, f.Actors) + "))"
	}
	if f.Revisions != nil {
		text += " AND v.revision = ANY(" + query.Rows(s, f.Revisions) + ")"
	}
	if f.Locations != nil {
		text += " AND v.revision IN (SELECT r.id FROM revisions r JOIN locations l ON l.address = r.address" +
			" WHERE l.uid = ANY(" + query.UIDs(s, f.Locations) + "))"
	}
	if f.Entities != nil {
		matching, err := s.Matching(viewer, f.Entities)
		if err != nil {
			return "", err
		}
		text += " AND v.entity_id IN (SELECT e.id FROM entities e WHERE " + matching + ")"
	}
	since, err := moment(s, ">=", f.Since)
	if err != nil {
		return "", err
	}
	until, err := moment(s, "<=", f.Until)
	return text + since + until, err
}

// moment compares when a version came to be with at; nil is no condition.
func moment(s *query.Statement, compare string, at *At) (string, error) {
	switch {
	case at == nil:
		return "", nil
	case (at.Revision == nil) == (at.Time == nil):
		return "", catalog.Errorf(catalog.ErrBadInput, "a moment is either a revision or a time")
	case at.Revision != nil:
		return " AND v.revision " + compare + " " + s.Arg(*at.Revision), nil
	}
	return " AND v.revision IN (SELECT r.id FROM revisions r WHERE r.committed_at " + compare + " " + s.Arg(*at.Time) + ")", nil
}

// keyset continues behind the window's place, and returns the direction to sort
// in: the list's own is the newest first.
func keyset(s *query.Statement, w query.Window) (direction string, err error) {
	compare, direction := "<", "DESC"
	if w.Backward {
		compare, direction = ">", "ASC"
	}
	if w.From == nil {
		return direction, nil
	}
	var place [2]int64
	for i, v := range w.From {
		if place[i], err = strconv.ParseInt(v, 10, 64); err != nil {
			return "", catalog.Errorf(catalog.ErrBadInput, "this is no cursor of ours: it holds no number")
		}
	}
	s.Add(" AND (v.revision, v.id) ", compare, " (", s.Arg(place[0]), ", ", s.Arg(place[1]), ")")
	return direction, nil
}

func (r *Reader) changes(ctx context.Context, s *query.Statement) ([]*Change, error) {
	rows, err := r.db.QueryContext(ctx, s.String(), s.Args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*Change
	for rows.Next() {
		c := &Change{}
		err := rows.Scan(&c.ID, &c.EntityID, &c.Ref, &c.Kind, &c.Title, &c.Outcome, &c.Revision, &c.At,
			&c.Actor, &c.Address, &c.Commit, &c.URL, &c.Set)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, rows.Err()
}
