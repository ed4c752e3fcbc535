package query

import (
	"cmp"
	"context"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// FacetField is what can be counted by value.
type FacetField string

// The facet fields, named as in the API.
const (
	ByKind      FacetField = "KIND"
	ByType      FacetField = "TYPE"
	ByLifecycle FacetField = "LIFECYCLE"
	ByTag       FacetField = "TAG"
	ByOwner     FacetField = "OWNER"
	BySystem    FacetField = "SYSTEM"
	ByNamespace FacetField = "NAMESPACE"
	ByProblem   FacetField = "PROBLEM"
)

// column is what a facet counts the values of; see also several.
func (f FacetField) column() string {
	switch f {
	case ByKind:
		return "e.display_kind"
	case ByType:
		return "e.type"
	case ByLifecycle:
		return "e.lifecycle"
	case ByOwner:
		return "e.owner"
	case BySystem:
		return "e.system"
	default:
		return "e.namespace"
	}
}

// several joins the values of a field of which an entity can have several, as
// t.value; empty for other fields.
func (f FacetField) several() string {
	switch f {
	case ByTag:
		return " LEFT JOIN LATERAL unnest(e.tags) AS t(value) ON true"
	case ByProblem:
		return " LEFT JOIN (SELECT DISTINCT p.entity_id, p.code AS value FROM (" + ofEntities(all) + ") p) t ON t.entity_id = e.id"
	}
	return ""
}

// Facet counts entities by the values of one field.
type Facet struct {
	Field FacetField
	// Values has the commonest first, equals by value.
	Values []*FacetValue
	// Missing counts the entities without a value.
	Missing int
}

// FacetValue is one value and how often it occurs.
type FacetValue struct {
	Value string
	Count int
}

// The bounds of a question for facets.
const (
	maxFacets = 20
	maxTop    = 1000
)

// Facets counts the entities that match, for each of the fields, and gives the
// top commonest values of each. A facet ignores the filter's own condition on
// its field, so that what could be chosen instead is counted too. All of it is
// one statement.
func (r *Reader) Facets(ctx context.Context, by []FacetField, f *Filter, search string, top int) ([]*Facet, error) {
	viewer, err := reading(ctx)
	if err != nil {
		return nil, err
	}
	if len(by) > maxFacets {
		return nil, catalog.Errorf(catalog.ErrBadInput, "%d facets are asked for; it can be %d", len(by), maxFacets)
	}
	if top < 1 || top > maxTop {
		return nil, catalog.Errorf(catalog.ErrBadInput, "`top` is %d; it can be 1 to %d", top, maxTop)
	}
	if len(by) == 0 {
		return []*Facet{}, nil
	}
	s := &Statement{}
	if err := s.facets(viewer, by, f, search); err != nil {
		return nil, err
	}
	counts, err := r.counts(ctx, s, len(by))
	if err != nil {
		return nil, fmt.Errorf("count facets: %w", err)
	}
	out := make([]*Facet, len(by))
	for i, field := range by {
		out[i] = merged(field, counts[i], top)
	}
	return out, nil
}

// facets writes a statement of rows (position in by, value, count). Fields with
// the same conditions are counted in one pass over the entities.
func (s *Statement) facets(viewer *catalog.Viewer, by []FacetField, f *Filter, search string) error {
	var passes []pass
	for i, field := range by {
		passes = add(passes, i, field, f.without(field))
	}
	for i, p := range passes {
		where, err := s.where(viewer, p.filter, search)
		if err != nil {
			return err
		}
		if i > 0 {
			s.Add(" UNION ALL ")
		}
		if values := p.fields[0].several(); values != "" {
			s.Add("SELECT ", strconv.Itoa(p.positions[0]), ", t.value, count(*) FROM entities e", values, " WHERE ", where, " GROUP BY t.value")
			continue
		}
		s.Add(p.grouped(where))
	}
	return nil
}

// pass is one reading of the entities, for all facets with the same conditions.
type pass struct {
	filter    *Filter
	positions []int
	fields    []FacetField
}

func add(passes []pass, position int, field FacetField, f *Filter) []pass {
	for i := range passes {
		p := &passes[i]
		if field.several() == "" && p.fields[0].several() == "" && !slices.Contains(p.fields, field) && reflect.DeepEqual(p.filter, f) {
			p.positions, p.fields = append(p.positions, position), append(p.fields, field)
			return passes
		}
	}
	return append(passes, pass{f, []int{position}, []FacetField{field}})
}

// grouped counts by each of the fields alone.
func (p pass) grouped(where string) string {
	var which, value strings.Builder
	sets := make([]string, len(p.fields))
	for i, field := range p.fields {
		fmt.Fprintf(&which, " WHEN grouping(%s) = 0 THEN %d", field.column(), p.positions[i])
		fmt.Fprintf(&value, " WHEN grouping(%[1]s) = 0 THEN %[1]s", field.column())
		sets[i] = "(" + field.column() + ")"
	}
	return "SELECT CASE" + which.String() + " END, CASE" + value.String() + " END, count(*) FROM entities e WHERE " + where +
		" GROUP BY GROUPING SETS (" + strings.Join(sets, ", ") + ")"
}

func (r *Reader) counts(ctx context.Context, s *Statement, n int) ([][]FacetValue, error) {
	rows, err := r.db.QueryContext(ctx, s.String(), s.Args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := make([][]FacetValue, n)
	for rows.Next() {
		var position int
		var value *string
		var v FacetValue
		if err := rows.Scan(&position, &value, &v.Count); err != nil {
			return nil, err
		}
		if value != nil {
			v.Value = *value
		}
		out[position] = append(out[position], v)
	}
	return out, rows.Err()
}

// merged puts spellings that differ in case together, under the commonest.
func merged(field FacetField, counts []FacetValue, top int) *Facet {
	slices.SortFunc(counts, func(a, b FacetValue) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
	})
	facet := &Facet{Field: field, Values: []*FacetValue{}}
	byFold := map[string]*FacetValue{}
	for _, c := range counts {
		if c.Value == "" {
			facet.Missing += c.Count
			continue
		}
		v := byFold[foldValue(c.Value)]
		if v == nil {
			v = &FacetValue{Value: c.Value}
			byFold[foldValue(c.Value)] = v
			facet.Values = append(facet.Values, v)
		}
		v.Count += c.Count
	}
	slices.SortStableFunc(facet.Values, func(a, b *FacetValue) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
	})
	facet.Values = facet.Values[:min(top, len(facet.Values))]
	return facet
}
