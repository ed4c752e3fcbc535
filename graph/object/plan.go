package object

// group is objects at one place of the query, with what is asked of them there.
type group[T any] struct {
	objects []T
	sel     selection
}

// level is all objects at one depth of the query.
type level struct {
	entities  []group[*Base]
	relations []group[*Relation]
	changes   []group[*EntityChange]
	locations []group[*RegisteredLocation]
	problems  []group[*Problem]
	audits    []group[*Audit]
}

func (l *level) empty() bool {
	return len(l.entities)+len(l.relations)+len(l.changes)+len(l.locations)+len(l.problems)+len(l.audits) == 0
}

// meet adds objects to a level, if there are any and anything is asked of them.
func meet[T any](groups *[]group[T], objects []T, sel selection) {
	if len(objects) > 0 && len(sel) > 0 {
		*groups = append(*groups, group[T]{objects, sel})
	}
}

// fill loads what the query asks of the objects of l, and of the objects that
// this brings, level by level.
func (r *Request) fill(l *level) error {
	for !l.empty() {
		p := newPlan(r)
		if err := p.read(l); err != nil {
			return err
		}
		next := &level{}
		if err := p.run(next); err != nil {
			return err
		}
		l = next
	}
	return nil
}

// unplanned loads what no plan foresaw, for one field of one object.
func (r *Request) unplanned(want func(*plan)) error {
	r.fallbacks.Add(1)
	p := newPlan(r)
	want(p)
	return p.run(&level{})
}

// plan is the statements of one level, each with all that it is to load.
type plan struct {
	r         *Request
	related   relatedLoad
	relations relationsLoad
	entities  entityLoad
	locations locationLoad
	claims    claimLoad
	content   contentLoad
	problems  problemLoad
	stars     starLoad
	histories historyLoad
	details   detailLoad
	declarers declarerLoad
	files     fileLoad
	declared  declaredLoad
	owners    ownerLoad
}

func newPlan(r *Request) *plan { return &plan{r: r} }

// read notes what the objects of a level are asked for.
func (p *plan) read(l *level) error {
	for _, g := range l.entities {
		if err := p.readEntities(g); err != nil {
			return err
		}
	}
	for _, g := range l.relations {
		p.readRelations(g)
	}
	for _, g := range l.changes {
		p.readChanges(g)
	}
	for _, g := range l.locations {
		if err := p.readLocations(g); err != nil {
			return err
		}
	}
	for _, g := range l.problems {
		p.readProblems(g)
	}
	for _, g := range l.audits {
		p.readAudits(g)
	}
	return nil
}

// run loads what was noted; what it brings is the next level.
func (p *plan) run(next *level) error {
	for _, load := range []func(*Request, *level) error{
		p.related.run, p.relations.run, p.entities.run, p.claims.run, p.content.run, p.problems.run, p.stars.run,
		p.histories.run, p.details.run, p.declarers.run, p.files.run, p.declared.run, p.owners.run, p.locations.run,
	} {
		if err := load(p.r, next); err != nil {
			return err
		}
	}
	return nil
}
