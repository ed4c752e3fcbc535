package object

import (
	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
)

// LocationResult is what one location's reading came to.
type LocationResult struct {
	URL      string
	Location *RegisteredLocation
	Existed  bool
	Revision *int64
	Errors   []*UserError
	results  []*ApplyResult
}

// Results counts what became of the documents, and lists the first of them.
func (l *LocationResult) Results(first *int) (*ApplyResults, error) {
	return applyResults(l.results, first)
}

// ApplyResults is what became of documents.
type ApplyResults struct {
	Created, Updated, Unchanged, Deleted, Rejected int
	Nodes                                          []*ApplyResult
}

// ApplyResult is what became of one document or entity.
type ApplyResult struct {
	Index    *int
	Ref      *string
	Outcome  string
	Change   *EntityChange
	Problems []*Problem
	subject  end
	req      *Request
}

// Entity is the entity as it is now.
func (a *ApplyResult) Entity() (Entity, error) { return a.req.entityAt(&a.subject) }

// maxResults is how many results can be listed.
const maxResults = 1000

func applyResults(all []*ApplyResult, first *int) (*ApplyResults, error) {
	n := 200
	if first != nil {
		n = *first
	}
	if n < 0 || n > maxResults {
		return nil, catalog.Errorf(catalog.ErrBadInput, "`first` is %d; it can be 0 to %d", n, maxResults)
	}
	out := &ApplyResults{Nodes: all[:min(n, len(all))]}
	for _, a := range all {
		switch ingest.Outcome(a.Outcome) {
		case ingest.Created:
			out.Created++
		case ingest.Updated:
			out.Updated++
		case ingest.Deleted:
			out.Deleted++
		case ingest.Rejected:
			out.Rejected++
		default:
			out.Unchanged++
		}
	}
	return out, nil
}
