package object

import (
	"strconv"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
)

// ApplyEntitiesInput is what a writer says of the entities that it keeps.
type ApplyEntitiesInput struct {
	Set                         string
	Entities                    []any
	Prune, ConfirmPrune, DryRun bool
	ExpectedRevision            *int64
	IdempotencyKey              *string
}

// ApplyEntitiesPayload is what came of it.
type ApplyEntitiesPayload struct {
	Revision *int64
	Replayed bool
	Impact   *ingest.Impact
	Errors   []*UserError
	results  []*ApplyResult
}

// Results counts what became of the entities, and lists the first of them.
func (p *ApplyEntitiesPayload) Results(first *int) (*ApplyResults, error) {
	return applyResults(p.results, first)
}

// DeleteEntityInput says what to delete.
type DeleteEntityInput struct {
	Ref              catalog.Ref
	ExpectedRevision *int64
	DryRun           bool
}

// DeleteEntityPayload is what came of it.
type DeleteEntityPayload struct {
	Deleted  *catalog.Ref
	Revision *int64
	Impact   *ingest.Impact
	Errors   []*UserError
}

// Applied answers with what applying a set came to.
func (r *Request) Applied(a *ingest.Applied) (*ApplyEntitiesPayload, error) {
	p, l := newPlan(r), &level{}
	results, err := r.applied(a.Result, r.selected(), p, l)
	if err != nil {
		return nil, err
	}
	if err := p.run(l); err != nil {
		return nil, err
	}
	return &ApplyEntitiesPayload{
		Revision: revision(a.Revision), Replayed: a.Replayed, Impact: a.Impact, Errors: applyErrors(a), results: results,
	}, r.fill(l)
}

// Deleted answers with what deleting an entity came to.
func Deleted(ref catalog.Ref, a *ingest.Applied) *DeleteEntityPayload {
	out := &DeleteEntityPayload{Revision: revision(a.Revision), Impact: a.Impact, Errors: applyErrors(a)}
	if len(out.Errors) == 0 {
		out.Deleted = &ref
	}
	return out
}

// applyErrors are what kept all of it from being written, those of the documents
// with their place in the input.
func applyErrors(a *ingest.Applied) []*UserError {
	var out []*UserError
	for _, p := range a.Problems {
		if p.Severity == catalog.SeverityError {
			out = append(out, userError(p, p.Path))
		}
	}
	for _, e := range a.Entities {
		for _, p := range e.Problems {
			if e.Outcome == ingest.Rejected && p.Severity == catalog.SeverityError {
				out = append(out, userError(p, "entities", strconv.Itoa(e.Index)))
			}
		}
	}
	return out
}
