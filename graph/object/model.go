package object

import (
	"encoding/json"
	"slices"
	"strings"

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
	Name, Inverse            string
	Impact, BuiltIn          bool
	SourceKinds, TargetKinds []string
}

// RelationTypes answers with the types of relation that the catalog knows, by
// name. Nothing is read for it: documents are read with the same model.
func (r *Request) RelationTypes() ([]*RelationTypeInfo, error) {
	if err := catalog.Can(r.viewer, catalog.Read); err != nil {
		return nil, err
	}
	out := make([]*RelationTypeInfo, len(r.model.RelationTypes))
	for i, t := range r.model.RelationTypes {
		out[i] = &RelationTypeInfo{Name: t.Name, Inverse: t.Inverse, Impact: t.Impact, BuiltIn: t.BuiltIn}
		out[i].SourceKinds, out[i].TargetKinds = endsOf(t.Name, r.model.Kinds)
	}
	slices.SortFunc(out, func(a, b *RelationTypeInfo) int { return strings.Compare(a.Name, b.Name) })
	return out, nil
}

// endsOf says which kinds declare a relation of a type from its source, and which
// can stand at its target: none are listed where any can.
func endsOf(typ string, kinds []catalog.Kind) (sources, targets []string) {
	sources, targets = []string{}, []string{}
	anything := false
	for _, k := range kinds {
		for _, f := range k.RelationFields {
			if f.Type != typ || f.Direction != catalog.Out {
				continue
			}
			sources = append(sources, k.Name)
			targets = append(targets, f.AllowedKinds...)
			anything = anything || len(f.AllowedKinds) == 0
		}
	}
	if anything {
		targets = []string{}
	}
	slices.Sort(sources)
	slices.Sort(targets)
	return slices.Compact(sources), slices.Compact(targets)
}
