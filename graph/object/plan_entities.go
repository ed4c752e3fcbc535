package object

import (
	"github.com/99designs/gqlgen/graphql"

	"github.com/callboard-dev/callboard/catalog"
)

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
	case "viewerCan":
		if action := p.r.args(f).string("action"); action != nil && changes(catalog.Action(*action)) {
			p.claims.add(bases, nil)
		}
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
