package object

import (
	"github.com/99designs/gqlgen/graphql"

	"github.com/callboard-dev/callboard/catalog/query"
)

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
	origins   []group[*Origin]
	problems  []group[*Problem]
}

func (l *level) empty() bool {
	return len(l.entities)+len(l.relations)+len(l.changes)+len(l.locations)+len(l.origins)+len(l.problems) == 0
}

// meet adds objects to a level, if there are any and anything is asked of them.
func meet[T any](groups *[]group[T], objects []T, sel selection) {
	if len(objects) > 0 && len(sel) > 0 {
		*groups = append(*groups, group[T]{objects, sel})
	}
}

// Fill loads what the query asks of the objects of l, and of the objects that
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
	for _, g := range l.origins {
		p.readOrigins(g)
	}
	for _, g := range l.problems {
		p.readProblems(g)
	}
	return nil
}

// run loads what was noted; what it brings is the next level.
func (p *plan) run(next *level) error {
	for _, load := range []func(*Request, *level) error{
		p.related.run, p.relations.run, p.entities.run, p.claims.run, p.content.run, p.problems.run, p.stars.run,
		p.histories.run, p.details.run, p.declarers.run, p.files.run, p.declared.run, p.locations.run,
	} {
		if err := load(p.r, next); err != nil {
			return err
		}
	}
	return nil
}

// readEntities notes what a group of entities is asked for, kind by kind: a
// fragment on one kind concerns its entities only.
func (p *plan) readEntities(g group[*Base]) error {
	for _, kind := range kindsOf(g.objects) {
		bases := ofKind(g.objects, kind)
		for _, f := range p.r.fields(g.sel, typeOf(kind), "Entity", "Node") {
			if err := p.readEntity(kind, bases, f); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *plan) readEntity(kind string, bases []*Base, f graphql.CollectedField) error {
	if field, ok := relatedFieldOf(f.Name); ok {
		args, err := p.r.relatedArgs(f)
		if err != nil {
			return err
		}
		sub, total := p.r.relatedSelection(field, f)
		p.related.add(field.key(kind, args), bases, sub, total)
		return nil
	}
	switch f.Name {
	case "relations":
		return p.relations.read(p.r, bases, f)
	case "history":
		return p.histories.read(p.r, bases, f)
	case "origin", "claims":
		p.claims.add(bases, selection{f.Selections})
	case "sourceText", "document", "definition":
		p.content.add(bases, f.Name)
	case "problems":
		p.problems.add(bases, selection{f.Selections})
	case "starred":
		p.stars.add(bases)
	}
	return nil
}

// relatedSelection is what is asked of the entities of a relation field, and
// whether they are counted.
func (r *Request) relatedSelection(field relatedField, f graphql.CollectedField) (sub selection, total bool) {
	sel := selection{f.Selections}
	if field.single {
		if len(f.Selections) == 0 { // the ref alone
			return selection{}, false
		}
		return sel, false
	}
	return r.elements(sel), r.has(sel, "totalCount")
}

func kindsOf(bases []*Base) []string {
	var kinds []string
	seen := map[string]bool{}
	for _, b := range bases {
		if !seen[b.row.Kind] {
			seen[b.row.Kind] = true
			kinds = append(kinds, b.row.Kind)
		}
	}
	return kinds
}

func ofKind(bases []*Base, kind string) []*Base {
	var out []*Base
	for _, b := range bases {
		if b.row.Kind == kind && !b.absent() {
			out = append(out, b)
		}
	}
	return out
}

// idsOf lists the rows of bases, each once: the same entity may be met at several
// places.
func idsOf(bases []*Base) []int64 {
	ids := make([]int64, 0, len(bases))
	seen := make(map[int64]bool, len(bases))
	for _, b := range bases {
		if !seen[b.row.ID] {
			seen[b.row.ID] = true
			ids = append(ids, b.row.ID)
		}
	}
	return ids
}

// columns are those that a selection on entities of any kind reads; all of them
// where nothing is known of what will be read.
func (r *Request) columns(s selection) query.Columns {
	if s == nil {
		return query.AllColumns
	}
	var columns query.Columns
	for _, f := range r.fields(s) {
		columns |= columnsOf(f.Name)
	}
	return columns
}

func columnsOf(field string) query.Columns {
	switch field {
	case "id":
		return query.UID
	case "apiVersion":
		return query.APIVersion
	case "kind":
		return query.DisplayKind
	case "name":
		return query.DisplayName
	case "title":
		return query.Title
	case "description":
		return query.Description
	case "tags":
		return query.Tags
	case "labels":
		return query.Labels
	case "annotations":
		return query.Annotations
	case "links":
		return query.Links
	case "spec", "displayName", "email", "picture", "targets", "parameters", "steps":
		return query.Spec
	case "type":
		return query.Type
	case "lifecycle":
		return query.Lifecycle
	case "ownerRef", "viewerCan":
		return query.Owner
	case "systemRef":
		return query.System
	case "revision":
		return query.Revision
	case "createdAt":
		return query.CreatedAt
	case "updatedAt":
		return query.UpdatedAt
	default:
		return 0
	}
}
