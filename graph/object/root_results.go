package object

import (
	"cmp"
	"encoding/json"
	"slices"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog/change"
	"github.com/callboard-dev/callboard/catalog/history"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/ent/entityversion"
)

// locationResults shapes what readings came to; s is what is asked of them.
func (r *Request) locationResults(results []ingest.Result, s selection) ([]*LocationResult, error) {
	out := make([]*LocationResult, len(results))
	p, l := newPlan(r), &level{}
	for i, result := range results {
		out[i] = &LocationResult{URL: result.URL, Existed: result.Existed, Revision: revision(result.Revision), Errors: userErrors(result)}
		var err error
		if out[i].results, err = r.applied(result, s, p, l); err != nil {
			return nil, err
		}
	}
	if err := r.resultLocations(out, results, s, l); err != nil {
		return nil, err
	}
	if err := p.run(l); err != nil {
		return nil, err
	}
	return out, r.fill(l)
}

func (r *Request) resultLocations(out []*LocationResult, results []ingest.Result, s selection, l *level) error {
	var ids []uuid.UUID
	for _, result := range results {
		if result.Location != uuid.Nil {
			ids = append(ids, result.Location)
		}
	}
	if len(ids) == 0 || !r.has(s, "location") {
		return nil
	}
	rows, err := r.query.LocationsByUIDs(r.ctx, ids)
	if err != nil {
		return err
	}
	var met []*RegisteredLocation
	for _, row := range rows {
		location := r.location(row)
		met = append(met, location)
		for i := range results {
			if results[i].Location == row.UID {
				out[i].Location = location
			}
		}
	}
	meet(&l.locations, met, r.inside(s, "location"))
	return nil
}

// applied shapes what became of documents, what is wrong first, and notes what is
// asked of those that can be listed; s is a selection on what has `results`.
func (r *Request) applied(result ingest.Result, s selection, p *plan, l *level) ([]*ApplyResult, error) {
	entities := slices.Clone(result.Entities)
	slices.SortStableFunc(entities, func(a, b ingest.EntityResult) int { return cmp.Compare(urgency(a), urgency(b)) })
	out := make([]*ApplyResult, len(entities))
	for i, e := range entities {
		out[i] = r.appliedOne(e)
	}
	nodes := r.inside(r.inside(s, "results"), "nodes")
	listed := out[:min(len(out), maxResults)]
	if r.has(nodes, "entity") {
		for _, a := range listed {
			p.entities.add(&a.subject, r.inside(nodes, "entity"))
		}
	}
	for _, a := range listed {
		meet(&l.problems, a.Problems, r.inside(nodes, "problems"))
	}
	if !r.has(nodes, "change") {
		return out, nil
	}
	changes, err := r.resultChanges(result.Revision, entities, listed)
	meet(&l.changes, changes, r.inside(nodes, "change"))
	return out, err
}

func urgency(e ingest.EntityResult) int {
	switch {
	case e.Outcome == ingest.Rejected:
		return 0
	case len(e.Problems) > 0:
		return 1
	default:
		return 2
	}
}

func (r *Request) appliedOne(e ingest.EntityResult) *ApplyResult {
	a := &ApplyResult{Ref: optional(e.Ref.String()), Outcome: string(e.Outcome), subject: end{ref: e.Ref.String()}, req: r}
	if e.Index >= 0 {
		a.Index = &e.Index
	}
	for _, p := range e.Problems {
		a.Problems = append(a.Problems, r.reported(p))
	}
	return a
}

// resultChanges gives the results their changes: as the log has them or, where
// nothing was written, as it would.
func (r *Request) resultChanges(revision int64, entities []ingest.EntityResult, listed []*ApplyResult) ([]*EntityChange, error) {
	logged := map[string]*history.Change{}
	if revision != 0 {
		rows, err := r.history.At(r.ctx, revision)
		if err != nil {
			return nil, err
		}
		for _, c := range rows {
			logged[c.Ref] = c
		}
	}
	var out []*EntityChange
	for i, a := range listed {
		e := entities[i]
		if e.Outcome == ingest.Unchanged || e.Outcome == ingest.Rejected {
			continue
		}
		c, err := r.supposed(e)
		if err != nil {
			return nil, err
		}
		if row := logged[e.Ref.String()]; row != nil {
			c = r.change(row)
		}
		a.Change = c
		out = append(out, c)
	}
	return out, nil
}

// supposed is a change that was not kept.
func (r *Request) supposed(e ingest.EntityResult) (*EntityChange, error) {
	fields, err := change.Fields(e.Before, e.After)
	if err != nil {
		return nil, err
	}
	var document struct {
		Kind     string
		Metadata struct{ Title string }
	}
	said := e.After
	if said == nil {
		said = e.Before
	}
	if err := json.Unmarshal(said, &document); err != nil {
		return nil, err
	}
	c := r.change(&history.Change{Ref: e.Ref.String(), Kind: document.Kind, Title: document.Metadata.Title, Outcome: entityversion.Outcome(e.Outcome)})
	c.id = uuid.NewString()
	c.details = details{
		fields: fieldChanges(fields), fieldsLoaded: true, relationsLoaded: true,
		relations: &history.RelationChanges{Added: relationKeys(e.RelationsAdded), Removed: relationKeys(e.RelationsRemoved)},
	}
	return c, nil
}

func relationKeys(keys []ingest.RelationKey) []history.RelationKey {
	out := make([]history.RelationKey, len(keys))
	for i, k := range keys {
		out[i] = history.RelationKey{Source: k.Source.String(), Type: k.Type, Target: k.Target.String()}
	}
	return out
}

func revision(n int64) *int64 {
	if n == 0 {
		return nil
	}
	return &n
}
