package object

import (
	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog/audit"
	"github.com/callboard-dev/callboard/catalog/history"
	"github.com/callboard-dev/callboard/catalog/query"
)

// Changes answers with a page of the change log.
func (r *Request) Changes(f *history.Filter, p query.Page) (*EntityChangeConnection, error) {
	page, err := r.history.Changes(r.ctx, f, p)
	if err != nil {
		return nil, err
	}
	rows := r.changes(page.Rows)
	l := &level{}
	meet(&l.changes, rows, r.elements(r.selected()))
	return changeConnection(rows, page, func() (int, error) { return r.history.Count(r.ctx, f) }), r.fill(l)
}

// Audit answers with a page of who did what.
func (r *Request) Audit(f *audit.Filter, p query.Page) (*AuditConnection, error) {
	page, err := r.audit.Deeds(r.ctx, f, p)
	if err != nil {
		return nil, err
	}
	deeds := r.audits(page.Rows)
	l := &level{}
	meet(&l.audits, deeds, r.elements(r.selected()))
	return &AuditConnection{
		Connection: Connection[*Audit]{
			nodes: deeds, next: page.HasNext, previous: page.HasPrevious,
			cursor: func(i int) string { return page.Cursor(page.Rows[i]) },
			total:  func() (int, error) { return r.audit.Count(r.ctx, f) },
		},
		actors: func() ([]string, error) { return r.audit.Actors(r.ctx) },
	}, r.fill(l)
}

// Head answers with the newest commit.
func (r *Request) Head() (*history.Head, error) { return r.history.Head(r.ctx) }

// Locations answers with a page of what is registered.
func (r *Request) Locations(f *query.LocationFilter, p query.Page) (*RegisteredLocationConnection, error) {
	page, err := r.query.Locations(r.ctx, f, p)
	if err != nil {
		return nil, err
	}
	locations := make([]*RegisteredLocation, len(page.Rows))
	for i, row := range page.Rows {
		locations[i] = r.location(row)
	}
	l := &level{}
	meet(&l.locations, locations, r.elements(r.selected()))
	return &RegisteredLocationConnection{
		nodes: locations, next: page.HasNext, previous: page.HasPrevious,
		cursor: func(i int) string { return page.Cursor(page.Rows[i]) },
		total:  func() (int, error) { return r.query.CountLocations(r.ctx, f) },
	}, r.fill(l)
}

// Location answers with one registered location, nil where there is none.
func (r *Request) Location(id uuid.UUID) (*RegisteredLocation, error) {
	rows, err := r.query.LocationsByUIDs(r.ctx, []uuid.UUID{id})
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	location := r.location(rows[0])
	l := &level{}
	meet(&l.locations, []*RegisteredLocation{location}, r.selected())
	return location, r.fill(l)
}

// Problems answers with a page of what is wrong.
func (r *Request) Problems(f *query.ProblemFilter, p query.Page) (*ProblemConnection, error) {
	page, err := r.query.Problems(r.ctx, f, p)
	if err != nil {
		return nil, err
	}
	problems := make([]*Problem, len(page.Rows))
	for i, row := range page.Rows {
		problems[i] = r.problem(row)
	}
	l := &level{}
	meet(&l.problems, problems, r.elements(r.selected()))
	return &ProblemConnection{
		nodes: problems, next: page.HasNext, previous: page.HasPrevious,
		cursor: func(i int) string { return page.Cursor(page.Rows[i]) },
		total:  func() (int, error) { return r.query.CountProblems(r.ctx, f) },
	}, r.fill(l)
}
