package object

import (
	"github.com/callboard-dev/callboard/catalog/query"
)

// Facet counts entities by the values of one field.
type Facet struct {
	Field   query.FacetField
	Values  []*FacetValue
	Missing int
}

// FacetValue is one value and how often it occurs.
type FacetValue struct {
	Value   string
	Count   int
	subject end
	req     *Request
}

// Entity is the owner or the system that the value names.
func (v *FacetValue) Entity() (Entity, error) { return v.req.entityAt(&v.subject) }

// Facets answers with counts by value.
func (r *Request) Facets(by []query.FacetField, f *query.Filter, search string, top int) ([]*Facet, error) {
	facets, err := r.query.Facets(r.ctx, by, f, search, top)
	if err != nil {
		return nil, err
	}
	values := r.inside(r.selected(), "values")
	sub, named := r.inside(values, "entity"), r.has(values, "entity")
	p := newPlan(r)
	out := make([]*Facet, len(facets))
	for i, facet := range facets {
		out[i] = &Facet{Field: facet.Field, Missing: facet.Missing, Values: make([]*FacetValue, len(facet.Values))}
		for j, v := range facet.Values {
			value := &FacetValue{Value: v.Value, Count: v.Count, req: r}
			out[i].Values[j] = value
			if facet.Field != query.ByOwner && facet.Field != query.BySystem {
				continue
			}
			value.subject.ref = v.Value
			if named {
				p.entities.add(&value.subject, sub)
			}
		}
	}
	return out, r.begin(p)
}

// begin runs the first statements of an answer whose objects are known by name
// only, and loads what is asked of these.
func (r *Request) begin(p *plan) error {
	l := &level{}
	if err := p.run(l); err != nil {
		return err
	}
	return r.fill(l)
}
