package object

import (
	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// Problem is one thing that is wrong, in the catalog or in what was just read.
type Problem struct {
	catalog.Problem
	subject    end
	locationID int64
	location   *RegisteredLocation
	locationAt bool
	req        *Request
}

// problem wraps one that the catalog holds.
func (r *Request) problem(p *query.Problem) *Problem {
	out := r.reported(p.Problem)
	out.subject.id, out.locationID = p.EntityID, p.LocationID
	return out
}

// reported wraps one that a read came to.
func (r *Request) reported(p catalog.Problem) *Problem {
	return &Problem{Problem: p, subject: end{ref: p.Ref.String()}, req: r}
}

// Ref is the entity that it concerns.
func (p *Problem) Ref() *string { return optional(p.Problem.Ref.String()) }

// Entity is that entity, nil where nobody declares it.
func (p *Problem) Entity() (Entity, error) {
	return p.req.entityAt(&p.subject)
}

// Location is the one whose file it is.
func (p *Problem) Location() (*RegisteredLocation, error) {
	if !p.locationAt {
		if err := p.req.unplanned(func(l *plan) { l.locations.byID(p.locationID, p.setLocation, nil) }); err != nil {
			return nil, err
		}
	}
	return p.location, nil
}

func (p *Problem) setLocation(l *RegisteredLocation) { p.location, p.locationAt = l, true }

// Path is the field.
func (p *Problem) Path() *string { return optional(p.Problem.Path) }

// URL is the file.
func (p *Problem) URL() *string { return optional(p.Problem.URL) }

// Line is nil where it is not known.
func (p *Problem) Line() *int { return positive(p.Problem.Line) }

// Column is nil where it is not known.
func (p *Problem) Column() *int { return positive(p.Problem.Column) }

// Excerpt is the lines around it.
func (p *Problem) Excerpt() *string { return optional(p.Problem.Excerpt) }

// Hint is what to write or to do.
func (p *Problem) Hint() *string { return optional(p.Problem.Hint) }

// Problems is what is wrong with an entity.
func (b *Base) Problems() ([]*Problem, error) {
	if b.loaded&problemsLoaded == 0 {
		if err := b.req.unplanned(func(p *plan) { p.problems.add([]*Base{b}, nil) }); err != nil {
			return nil, err
		}
	}
	return b.problems, nil
}

// problemLoad loads what is wrong with entities, with one statement.
type problemLoad struct {
	bases []*Base
	sub   selection
}

func (l *problemLoad) add(bases []*Base, sub selection) {
	l.bases = append(l.bases, bases...)
	l.sub = l.sub.with(sub)
}

func (l *problemLoad) run(r *Request, next *level) error {
	if len(l.bases) == 0 {
		return nil
	}
	found, err := r.query.ProblemsOf(r.ctx, idsOf(l.bases))
	if err != nil {
		return err
	}
	for _, b := range l.bases {
		b.problems, b.loaded = nil, b.loaded|problemsLoaded
		for _, p := range found[b.row.ID] {
			b.problems = append(b.problems, r.problem(p))
		}
		meet(&next.problems, b.problems, l.sub)
	}
	return nil
}

// readProblems notes what problems are asked for.
func (p *plan) readProblems(g group[*Problem]) {
	if p.r.has(g.sel, "entity") {
		sub := p.r.inside(g.sel, "entity")
		for _, problem := range g.objects {
			p.entities.add(&problem.subject, sub)
		}
	}
	if p.r.has(g.sel, "location") {
		sub := p.r.inside(g.sel, "location")
		for _, problem := range g.objects {
			p.locations.byID(problem.locationID, problem.setLocation, sub)
		}
	}
}
