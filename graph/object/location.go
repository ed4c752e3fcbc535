package object

import (
	"encoding/json"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/ent/file"
	"github.com/callboard-dev/callboard/ent/location"
)

// RegisteredLocation is a place that is registered and read again and again.
type RegisteredLocation struct {
	row         *ent.Location
	req         *Request
	files       []*ReadFile
	problems    []*Problem
	filesLoaded bool
	entities    map[pageKey]*relatedPage

	owners       []catalog.Ref
	ownersLoaded bool
}

func (r *Request) location(row *ent.Location) *RegisteredLocation {
	return &RegisteredLocation{row: row, req: r}
}

// IsNode makes a location a Node.
func (l *RegisteredLocation) IsNode() {}

// ID is the global id.
func (l *RegisteredLocation) ID() string { return globalID(locationID, l.row.UID.String()) }

// Type is url or file.
func (l *RegisteredLocation) Type() string { return l.row.Type }

// Address is as registered.
func (l *RegisteredLocation) Address() string { return l.row.Address }

// Configured says that it stands in the configuration file.
func (l *RegisteredLocation) Configured() bool { return l.row.Configured }

// LastReadAt is nil before the first read.
func (l *RegisteredLocation) LastReadAt() *time.Time { return l.row.LastReadAt }

// LastChangedAt is when a read last changed something.
func (l *RegisteredLocation) LastChangedAt() *time.Time { return l.row.LastChangedAt }

// NextReadAt is when it will be read again.
func (l *RegisteredLocation) NextReadAt() *time.Time { return &l.row.NextReadAt }

// Commit is the one that was read.
func (l *RegisteredLocation) Commit() *string { return optional(l.row.Commit) }

// Status is how the last read went.
func (l *RegisteredLocation) Status() location.Status { return l.row.Status }

// Files are all files read for it.
func (l *RegisteredLocation) Files() ([]*ReadFile, error) {
	if !l.filesLoaded {
		if err := l.req.unplanned(func(p *plan) { p.files.add([]*RegisteredLocation{l}, nil) }); err != nil {
			return nil, err
		}
	}
	return l.files, nil
}

// Problems is what is wrong with it and with its files.
func (l *RegisteredLocation) Problems() ([]*Problem, error) {
	if _, err := l.Files(); err != nil {
		return nil, err
	}
	return l.problems, nil
}

// Entities is what it declares, where its word counts.
func (l *RegisteredLocation) Entities(first *int, after *string) (*EntityConnection, error) {
	q := query.Page{First: first, After: after}
	k := keyOfPage(q)
	page, ok := l.entities[k]
	if !ok {
		if err := l.req.unplanned(func(p *plan) { p.declared.add(q, []*RegisteredLocation{l}, nil, false) }); err != nil {
			return nil, err
		}
		page = l.entities[k]
	}
	return &EntityConnection{
		nodes: as[Entity](page.nodes), next: page.next, previous: page.previous,
		cursor: func(i int) string { return page.list.Cursor(page.nodes[i].row.Name, page.nodes[i].row.Ref) },
		total:  func() (int, error) { return l.total(q, page) },
	}, nil
}

func (l *RegisteredLocation) total(q query.Page, page *relatedPage) (int, error) {
	if page.total == nil {
		if err := l.req.unplanned(func(p *plan) { p.declared.add(q, []*RegisteredLocation{l}, nil, true) }); err != nil {
			return 0, err
		}
		page = l.entities[keyOfPage(q)]
	}
	return *page.total, nil
}

// ReadFile is one file of a location.
type ReadFile struct {
	URL        string
	Role       file.Role
	Status     file.Status
	Commit     *string
	LastReadAt *time.Time
	Problems   []*Problem
}

// stored reads the problems in a list that a location or a file keeps; null and
// nothing are an empty one.
func (r *Request) stored(locationID int64, list json.RawMessage) ([]*Problem, error) {
	out := []*Problem{}
	if len(list) == 0 {
		return out, nil
	}
	var problems []catalog.Problem
	if err := json.Unmarshal(list, &problems); err != nil {
		return nil, err
	}
	for _, p := range problems {
		problem := r.reported(p)
		problem.locationID = locationID
		out = append(out, problem)
	}
	return out, nil
}
