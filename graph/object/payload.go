package object

import (
	"strconv"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
)

// RegisterLocationsInput says what to register.
type RegisterLocationsInput struct {
	Urls   []string
	DryRun bool
}

// RegisterLocationsPayload is what came of it.
type RegisterLocationsPayload struct {
	Locations []*LocationResult
	Errors    []*UserError
}

// UnregisterLocationInput says what to forget.
type UnregisterLocationInput struct {
	ID     uuid.UUID
	DryRun bool
}

// UnregisterLocationPayload is what came of it.
type UnregisterLocationPayload struct {
	Revision *int64
	Impact   *ingest.Impact
	Errors   []*UserError
	results  []*ApplyResult
}

// Results counts what became of the entities, and lists the first of them.
func (p *UnregisterLocationPayload) Results(first *int) (*ApplyResults, error) {
	return applyResults(p.results, first)
}

// RefreshInput says what to read; everything where both are nil.
type RefreshInput struct {
	Refs      []catalog.Ref
	Locations []uuid.UUID
}

// RefreshPayload is what came of it.
type RefreshPayload struct {
	Locations []*LocationResult
	Errors    []*UserError
}

// UserError is what is wrong with an input.
type UserError struct {
	Code         catalog.ProblemCode
	Message      string
	InputPath    []string
	Ref          *string
	Path         *string
	URL          *string
	Line, Column *int
	Hint         *string
}

func userError(p catalog.Problem, inputPath ...string) *UserError {
	return &UserError{
		Code: p.Code, Message: p.Message, InputPath: inputPath, Ref: optional(p.Ref.String()), Path: optional(p.Path),
		URL: optional(p.URL), Line: positive(p.Line), Column: positive(p.Column), Hint: optional(p.Hint),
	}
}

// userErrors are what kept a location from being read or kept. Where nothing is
// stored, this is the only place to say what was found.
func userErrors(result ingest.Result) []*UserError {
	var out []*UserError
	for _, p := range result.Problems {
		if p.Severity == catalog.SeverityError || result.Location == uuid.Nil {
			out = append(out, userError(p))
		}
	}
	return out
}

// Registered answers with what registering came to; there is a result for each
// URL of the input.
func (r *Request) Registered(results []ingest.Result) (*RegisterLocationsPayload, error) {
	locations, err := r.locationResults(results, r.inside(r.selected(), "locations"))
	if err != nil {
		return nil, err
	}
	for i, l := range locations {
		for _, e := range l.Errors {
			e.InputPath = []string{"urls", strconv.Itoa(i)}
		}
	}
	return &RegisterLocationsPayload{Locations: locations}, nil
}

// TooMany answers an input whose list is too long to be taken.
func TooMany(field string, n, limit int) *UserError {
	return userError(catalog.Problem{
		Code:    catalog.TooLarge,
		Message: strconv.Itoa(n) + " are given; it can be " + strconv.Itoa(limit) + " at a time",
		Hint:    "send several requests",
	}, field)
}

// Refreshed answers with what reading once more came to.
func (r *Request) Refreshed(results []ingest.Result) (*RefreshPayload, error) {
	locations, err := r.locationResults(results, r.inside(r.selected(), "locations"))
	return &RefreshPayload{Locations: locations}, err
}

// Unregistered answers with what forgetting a location came to.
func (r *Request) Unregistered(result *ingest.Result) (*UnregisterLocationPayload, error) {
	p, l := newPlan(r), &level{}
	results, err := r.applied(*result, r.selected(), p, l)
	if err != nil {
		return nil, err
	}
	if err := p.run(l); err != nil {
		return nil, err
	}
	return &UnregisterLocationPayload{
		Revision: revision(result.Revision), Impact: result.Impact, Errors: userErrors(ingest.Result{Problems: result.Problems}), results: results,
	}, r.fill(l)
}
