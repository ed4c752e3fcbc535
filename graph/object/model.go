package object

import (
	"encoding/json"
	"slices"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/ent"
)

// KindInfo is a kind of the catalog.
type KindInfo struct {
	Name, Plural, Group string
	BuiltIn             bool
	JSONSchema          json.RawMessage
	RelationFields      []*RelationField
	count               func() (int, error)
}

// Count is how many entities there are.
func (k *KindInfo) Count() (int, error) { return k.count() }

// RelationField says which field of a document makes which relation.
type RelationField struct {
	Path, Type   string
	Direction    catalog.Direction
	DefaultKind  *string
	AllowedKinds []string
}

// Kinds answers with the kinds of the catalog.
func (r *Request) Kinds() ([]*KindInfo, error) {
	rows, err := r.query.Kinds(r.ctx)
	if err != nil {
		return nil, err
	}
	var counts map[string]int
	count := func(name string) (n int, err error) {
		if counts == nil {
			counts, err = r.query.CountByKind(r.ctx)
		}
		return counts[catalog.Fold(name)], err
	}
	out := make([]*KindInfo, len(rows))
	for i, row := range rows {
		fields, err := relationFields(row)
		if err != nil {
			return nil, err
		}
		out[i] = &KindInfo{
			Name: row.ID, Plural: row.Plural, Group: row.Group, BuiltIn: row.BuiltIn, JSONSchema: row.JSONSchema,
			count: func() (int, error) { return count(row.ID) },
		}
		for _, f := range fields {
			out[i].RelationFields = append(out[i].RelationFields, &RelationField{
				Path: f.Path, Type: f.Type, Direction: f.Direction, DefaultKind: optional(f.DefaultKind), AllowedKinds: f.AllowedKinds,
			})
		}
	}
	return out, nil
}

func relationFields(row *ent.Kind) (fields []catalog.RelationField, err error) {
	if len(row.RelationFields) == 0 {
		return nil, nil
	}
	err = json.Unmarshal(row.RelationFields, &fields)
	return fields, err
}

// RelationTypeInfo is a pair of names for one kind of arrow.
type RelationTypeInfo struct {
	Name, Inverse   string
	Impact, BuiltIn bool
	ends            func(name string) (sources, targets []string, err error)
}

// SourceKinds are the kinds whose documents declare it from the source.
func (t *RelationTypeInfo) SourceKinds() ([]string, error) {
	sources, _, err := t.ends(t.Name)
	return sources, err
}

// TargetKinds are the kinds that can stand at the target; none where any can.
func (t *RelationTypeInfo) TargetKinds() ([]string, error) {
	_, targets, err := t.ends(t.Name)
	return targets, err
}

// RelationTypes answers with the types of relation that the catalog knows.
func (r *Request) RelationTypes() ([]*RelationTypeInfo, error) {
	rows, err := r.query.RelationTypes(r.ctx)
	if err != nil {
		return nil, err
	}
	var kinds []*ent.Kind
	ends := func(name string) (sources, targets []string, err error) {
		if kinds == nil {
			if kinds, err = r.query.Kinds(r.ctx); err != nil {
				return nil, nil, err
			}
		}
		return endsOf(name, kinds)
	}
	out := make([]*RelationTypeInfo, len(rows))
	for i, row := range rows {
		out[i] = &RelationTypeInfo{Name: row.ID, Inverse: row.Inverse, Impact: row.Impact, BuiltIn: row.BuiltIn, ends: ends}
	}
	return out, nil
}

// endsOf says which kinds declare a relation of a type from its source, and which
// can stand at its target: none are listed where any can.
func endsOf(typ string, kinds []*ent.Kind) (sources, targets []string, err error) {
	sources, targets = []string{}, []string{}
	anything := false
	for _, k := range kinds {
		fields, err := relationFields(k)
		if err != nil {
			return nil, nil, err
		}
		for _, f := range fields {
			if f.Type != typ || f.Direction != catalog.Out {
				continue
			}
			sources = append(sources, k.ID)
			targets = append(targets, f.AllowedKinds...)
			anything = anything || len(f.AllowedKinds) == 0
		}
	}
	if anything {
		targets = []string{}
	}
	slices.Sort(targets)
	return slices.Compact(sources), slices.Compact(targets), nil
}
