package query

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
)

// ProblemFilter says which problems are meant: all given conditions hold.
type ProblemFilter struct {
	Codes      []catalog.ProblemCode
	Severities []catalog.Severity
	// Entities are those that they concern; what concerns none is not meant then.
	Entities *Filter
	// Locations are the API's ids of registered locations.
	Locations []uuid.UUID
}

// Problem is one thing that is wrong in the catalog, and what it is wrong with.
type Problem struct {
	catalog.Problem
	// EntityID is the entity it concerns, LocationID the location whose file it
	// is; rows of the database, 0 where there is none.
	EntityID, LocationID int64
	key                  string
}

// Problems is a page of problems: worst first, then by ref.
type Problems struct {
	Rows                 []*Problem
	HasNext, HasPrevious bool
	list                 List
}

// Cursor returns the place of b, which is one of the rows.
func (p *Problems) Cursor(b *Problem) string { return p.list.Cursor(b.key) }

// Problems lists what is wrong with documents, files and locations.
func (r *Reader) Problems(ctx context.Context, f *ProblemFilter, p Page) (*Problems, error) {
	viewer, err := reading(ctx)
	if err != nil {
		return nil, err
	}
	page := &Problems{}
	if page.list, err = NewList("problems", "", f); err != nil {
		return nil, err
	}
	w, err := p.Window(page.list, 1)
	if err != nil {
		return nil, err
	}
	s := &Statement{}
	which, err := s.problems(viewer, f)
	if err != nil {
		return nil, err
	}
	s.Add("SELECT ", problemColumns, " FROM (", wholeCatalog(), ") p WHERE ", which)
	if w.From != nil {
		s.Add(" AND p.key > ", s.Arg(w.From[0]))
	}
	s.Add(" ORDER BY p.key", Limit(w.Limit+1))
	rows, err := r.problems(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("list problems: %w", err)
	}
	page.Rows, page.HasNext, page.HasPrevious = Cut(w, rows)
	return page, nil
}

// CountProblems returns how many problems match.
func (r *Reader) CountProblems(ctx context.Context, f *ProblemFilter) (n int, err error) {
	viewer, err := reading(ctx)
	if err != nil {
		return 0, err
	}
	s := &Statement{}
	which, err := s.problems(viewer, f)
	if err != nil {
		return 0, err
	}
	s.Add("SELECT count(*) FROM (", wholeCatalog(), ") p WHERE ", which)
	if err := r.db.QueryRowContext(ctx, s.String(), s.Args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count problems: %w", err)
	}
	return n, nil
}

// ProblemsOf returns what is wrong with each of these entities, worst first.
func (r *Reader) ProblemsOf(ctx context.Context, entityIDs []int64) (map[int64][]*Problem, error) {
	s := &Statement{}
	ids := Rows(s, entityIDs)
	s.Add("SELECT ", problemColumns, " FROM (", ofEntities("e.id = ANY("+ids+")"), ") p ORDER BY p.key")
	rows, err := r.problems(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("load problems: %w", err)
	}
	out := make(map[int64][]*Problem, len(entityIDs))
	for _, p := range rows {
		out[p.EntityID] = append(out[p.EntityID], p)
	}
	return out, nil
}

// problems is the condition for f over rows called p.
func (s *Statement) problems(viewer *catalog.Viewer, f *ProblemFilter) (where string, err error) {
	where = "true"
	if f == nil {
		return where, nil
	}
	if f.Codes != nil {
		where += " AND p.code = ANY(" + Strings(s, f.Codes) + ")"
	}
	if f.Severities != nil {
		where += " AND p.severity = ANY(" + Strings(s, f.Severities) + ")"
	}
	if f.Locations != nil {
		where += " AND p.location_id IN (SELECT l.id FROM locations l WHERE l.uid = ANY(" + UIDs(s, f.Locations) + "))"
	}
	if f.Entities != nil {
		matching, err := s.Matching(viewer, f.Entities)
		if err != nil {
			return "", err
		}
		where += " AND p.entity_id IN (SELECT e.id FROM entities e WHERE " + matching + ")"
	}
	return where, nil
}

func (r *Reader) problems(ctx context.Context, s *Statement) ([]*Problem, error) {
	rows, err := r.db.QueryContext(ctx, s.String(), s.Args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*Problem
	for rows.Next() {
		p, err := scanProblem(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, rows.Err()
}

func scanProblem(rows *sql.Rows) (*Problem, error) {
	p := &Problem{}
	var stored []byte
	var place derived
	var ref string
	var location, entity sql.NullInt64
	err := rows.Scan(&p.key, &p.Code, &p.Severity, &ref, &entity, &location, &stored, &place.other, &place.path, &place.url, &place.line)
	if err != nil {
		return nil, err
	}
	p.EntityID, p.LocationID = entity.Int64, location.Int64
	subject, _ := catalog.ParseRef(ref, catalog.Ref{}) // "" where no entity is meant
	if stored == nil {
		p.Problem = place.problem(p.Code, p.Severity, subject)
		return p, nil
	}
	if err := json.Unmarshal(stored, &p.Problem); err != nil {
		return nil, err
	}
	if p.Ref.IsZero() {
		p.Ref = subject
	}
	if p.URL == "" {
		p.URL = place.url
	}
	return p, nil
}
