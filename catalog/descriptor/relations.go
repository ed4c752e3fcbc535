package descriptor

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// relations reads the fields of the kind that name other entities.
func (r *reading) relations(e *envelope, out *Entity) {
	r.said = map[relationKey]bool{}
	for _, f := range relationFields(e) {
		value := e.root.at(strings.Split(f.Path, ".")...)
		switch {
		case value == nil:
		case value.scalar():
			r.relation(f, value, f.Path, out)
		case value.kind == listNode:
			for i, item := range value.items {
				if item.scalar() {
					r.relation(f, item, pathAt(f.Path, i), out)
				}
			}
		}
	}
}

// relationFields are those of the model; where it does not have the kind, those
// that mean the same wherever they stand.
func relationFields(e *envelope) []catalog.RelationField {
	if e.known {
		return e.model.RelationFields
	}
	return []catalog.RelationField{
		{Path: "spec.owner", Type: catalog.OwnedBy, Direction: catalog.Out, DefaultKind: "Group"},
		{Path: "spec.system", Type: catalog.PartOf, Direction: catalog.Out, DefaultKind: "System"},
	}
}

// relation adds what one value of a field says; path is that value's.
func (r *reading) relation(f catalog.RelationField, n *node, path string, out *Entity) {
	if n.text == "" {
		return
	}
	other, ok := r.otherEnd(f, n, path)
	if !ok {
		return
	}
	switch {
	case f.Path == "spec.owner" && out.Owner.IsZero():
		out.Owner = other
	case f.Path == "spec.system" && out.System.IsZero():
		out.System = other
	}
	relation := Relation{Source: r.ref, Type: f.Type, Target: other, Path: f.Path, Line: int(n.line)}
	if f.Direction == catalog.In {
		relation.Source, relation.Target = other, r.ref
	}
	key := relationKey{relation.Source, relation.Type, relation.Target}
	if !r.said[key] {
		r.said[key] = true
		out.Relations = append(out.Relations, relation)
	}
}

// relationKey is what makes a relation distinct, wherever it is declared.
type relationKey struct {
	source catalog.Ref
	name   string
	target catalog.Ref
}

// otherEnd is the entity that a value names; ok is false where it names none.
func (r *reading) otherEnd(f catalog.RelationField, n *node, path string) (_ catalog.Ref, ok bool) {
	defaults := catalog.Ref{Kind: f.DefaultKind, Namespace: r.ref.Namespace}
	ref, err := catalog.ParseRef(n.text, defaults)
	if errors.Is(err, catalog.ErrRefWithoutKind) {
		assumed := "Component"
		if len(f.AllowedKinds) > 0 {
			assumed = f.AllowedKinds[0]
		}
		r.warn(catalog.InvalidRef, n.place, path,
			fmt.Sprintf("%s has no kind; a %s is assumed", quote(n.text), assumed), "write "+catalog.Fold(assumed)+":"+strings.TrimSpace(n.text))
		defaults.Kind = assumed
		ref, err = catalog.ParseRef(n.text, defaults)
	}
	if err != nil {
		r.warn(catalog.InvalidRef, n.place, path, err.Error()+"; it makes no relation", "write kind:namespace/name, of which kind: and namespace/ may be left out")
		return catalog.Ref{}, false
	}
	allowed := func(kind string) bool { return catalog.Fold(kind) == ref.Kind }
	if len(f.AllowedKinds) > 0 && !slices.ContainsFunc(f.AllowedKinds, allowed) {
		r.warn(catalog.InvalidRef, n.place, path,
			fmt.Sprintf("%s is a %s, here may stand: %s; it makes no relation", quote(n.text), ref.Kind, strings.Join(f.AllowedKinds, ", ")), "")
		return catalog.Ref{}, false
	}
	if !validKind(ref.Kind) || !validNamespace(ref.Namespace) || !validName(ref.Name) {
		r.nobody(f, n, path)
	}
	return ref, true
}

// nobody reports a ref that no entity can have. It stays in the catalog as it is,
// so that the page can show what is written.
func (r *reading) nobody(f catalog.RelationField, n *node, path string) {
	if f.Type == catalog.OwnedBy {
		r.warn(catalog.UnknownOwner, n.place, path, "the owner "+quote(n.text)+" is neither a group nor a user: nothing can be called so",
			"write the name of a Group, or user: and the name of a User")
		return
	}
	r.warn(catalog.InvalidRef, n.place, path, "no entity can be called "+quote(n.text),
		"write kind:namespace/name as the other entity's descriptor says it, not its title")
}

func (r *reading) refMappings(n *node, path string) {
	if n == nil {
		return
	}
	r.refMapping(n, path)
	for i, item := range n.items {
		r.refMapping(item, pathAt(path, i))
	}
}

// refMapping makes a ref of what YAML takes for a mapping: the blank too many in
// “- component: name”, and the old form of kind, namespace and name.
func (r *reading) refMapping(n *node, path string) {
	if n.kind != mappingNode {
		return
	}
	ref := ""
	if name := n.get("name"); name.scalar() {
		ref = name.text
		if namespace := n.get("namespace"); namespace.scalar() {
			ref = namespace.text + "/" + ref
		}
		if kind := n.get("kind"); kind.scalar() {
			ref = kind.text + ":" + ref
		}
	} else if len(n.fields) == 1 && n.fields[0].value.scalar() && validKind(n.fields[0].key) {
		ref = n.fields[0].key + ":" + n.fields[0].value.text
	}
	if ref == "" {
		return
	}
	r.warn(catalog.InvalidRef, n.place, path,
		"a mapping stands here, a text was expected; "+quote(ref)+" is assumed", "write "+ref)
	*n = node{value: ref, text: ref, place: n.place}
}
