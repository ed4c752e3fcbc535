package object

import (
	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/source"
)

// LocationAnalysis is what there is at a URL, and what registering it would do.
type LocationAnalysis struct {
	URL        string
	Registered *RegisteredLocation
	Files      []*AnalyzedFile
	Suggestion *SuggestedDescriptor
	Problems   []*Problem
}

// AnalyzedFile is one descriptor file, and what registering it alone would do.
type AnalyzedFile struct {
	URL        string
	Registered *RegisteredLocation
	Entities   []*AnalyzedEntity
	Problems   []*Problem
}

// AnalyzedEntity is one document, and what registering would make of it.
type AnalyzedEntity struct {
	*ApplyResult
	Kind, Name, Title, Description *string
}

// Existing is the entity of that ref as it is now.
func (a *AnalyzedEntity) Existing() (Entity, error) { return a.Entity() }

// SuggestedDescriptor is a descriptor to start from.
type SuggestedDescriptor struct {
	YAML, Path, URL, CreateURL string
	NeedsInput                 []string
}

func suggested(s *source.Suggestion) *SuggestedDescriptor {
	if s == nil {
		return nil
	}
	return &SuggestedDescriptor{YAML: s.YAML, Path: s.Path, URL: s.Address.String(), CreateURL: s.CreateURL, NeedsInput: s.NeedsInput}
}

// Analyzed answers with what there is at a URL.
func (r *Request) Analyzed(a *ingest.Analysis) (*LocationAnalysis, error) {
	s := r.selected()
	p, l := newPlan(r), &level{}
	out := &LocationAnalysis{URL: a.URL, Suggestion: suggested(a.Suggestion), Problems: r.reportedAll(a.Problems)}
	meet(&l.problems, out.Problems, r.inside(s, "problems"))
	if r.has(s, "registered") && a.Address != (source.Address{}) {
		p.locations.byAddress(a.Address.String(), func(l *RegisteredLocation) { out.Registered = l }, r.inside(s, "registered"))
	}
	files := r.inside(s, "files")
	for _, result := range a.Files {
		file, err := r.analyzedFile(result, files, p, l)
		if err != nil {
			return nil, err
		}
		out.Files = append(out.Files, file)
	}
	if err := p.run(l); err != nil {
		return nil, err
	}
	return out, r.fill(l)
}

// analyzedFile shapes what registering one file would come to, and notes what s
// asks of it.
func (r *Request) analyzedFile(result ingest.Result, s selection, p *plan, l *level) (*AnalyzedFile, error) {
	out := &AnalyzedFile{URL: result.URL, Problems: r.reportedAll(result.Problems)}
	meet(&l.problems, out.Problems, r.inside(s, "problems"))
	if r.has(s, "registered") && result.Existed {
		p.locations.byAddress(result.URL, func(l *RegisteredLocation) { out.Registered = l }, r.inside(s, "registered"))
	}
	entities := r.inside(s, "entities")
	applied := make([]*ApplyResult, len(result.Entities))
	for i, e := range result.Entities {
		a := r.appliedOne(e)
		applied[i] = a
		out.Entities = append(out.Entities, r.analyzedEntity(e, a))
		meet(&l.problems, a.Problems, r.inside(entities, "problems"))
		if r.has(entities, "existing") {
			p.entities.add(&a.subject, r.inside(entities, "existing"))
		}
	}
	if !r.has(entities, "change") {
		return out, nil
	}
	changes, err := r.resultChanges(0, result.Entities, applied)
	meet(&l.changes, changes, r.inside(entities, "change"))
	return out, err
}

func (r *Request) analyzedEntity(e ingest.EntityResult, a *ApplyResult) *AnalyzedEntity {
	out := &AnalyzedEntity{ApplyResult: a, Kind: optional(e.Kind), Name: optional(e.Name), Title: optional(e.Title), Description: optional(e.Description)}
	if e.Kind == "" && !e.Ref.IsZero() { // a refused document, or none
		out.Kind, out.Name = optional(e.Ref.Kind), optional(e.Ref.Name)
		if kind, ok := r.model.Kind(e.Ref.Kind); ok {
			out.Kind = optional(kind.Name)
		}
	}
	return out
}

func (r *Request) reportedAll(problems []catalog.Problem) []*Problem {
	out := make([]*Problem, len(problems))
	for i, p := range problems {
		out[i] = r.reported(p)
	}
	return out
}
