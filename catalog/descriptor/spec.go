package descriptor

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/callboard-dev/callboard/catalog"
)

// shape is what the format wants of a field.
type shape int

const (
	oneText shape = iota
	manyTexts
	// eitherShape is a text or a list of texts, as is written.
	eitherShape
)

// specField is a field of a built-in kind's spec.
type specField struct {
	name  string
	shape shape
	// due says that the format demands it.
	due bool
}

// specFields are the fields of a kind's spec that the catalog reads; those of a
// custom kind's relations are read as they are.
func specFields(kind string) []specField {
	owner, typ, lifecycle := specField{name: "owner", due: true}, specField{name: "type", due: true}, specField{name: "lifecycle", due: true}
	optional := func(f specField) specField { f.due = false; return f }
	system, dependsOn, dependencyOf := specField{name: "system"}, specField{name: "dependsOn", shape: manyTexts}, specField{name: "dependencyOf", shape: eitherShape}
	switch kind {
	case "Component":
		return []specField{
			typ, lifecycle, owner, system, {name: "subcomponentOf"},
			{name: "providesApis", shape: manyTexts}, {name: "consumesApis", shape: manyTexts}, dependsOn, dependencyOf,
		}
	case "API":
		return []specField{typ, lifecycle, owner, system}
	case "Resource":
		return []specField{typ, optional(lifecycle), owner, system, dependsOn, dependencyOf}
	case "System":
		return []specField{owner, {name: "domain"}, optional(typ)}
	case "Domain":
		return []specField{owner, {name: "subdomainOf"}, optional(typ)}
	case "Group":
		return []specField{typ, {name: "parent"}, {name: "children", shape: manyTexts}, {name: "members", shape: manyTexts}}
	case "User":
		return []specField{{name: "memberOf", shape: manyTexts}}
	case "Location":
		return []specField{optional(typ), {name: "target"}, {name: "targets", shape: manyTexts}, {name: "presence"}}
	case "Template":
		return []specField{typ, optional(lifecycle), optional(owner)}
	}
	return []specField{{name: "type", shape: eitherShape}, {name: "lifecycle", shape: eitherShape}, {name: "owner", shape: eitherShape}, {name: "system", shape: eitherShape}}
}

// spec reads the spec and makes it what was meant.
func (r *reading) spec(e *envelope, out *Entity) {
	if e.spec == nil {
		return
	}
	specAt := e.root.field("spec").place
	for _, f := range specFields(e.kind) {
		r.specField(e, f, specAt)
	}
	out.Type, out.Lifecycle = scalarText(e.spec.get("type")), scalarText(e.spec.get("lifecycle"))
	r.relations(e, out)
	switch e.kind {
	case "API":
		r.definition(e.spec, specAt, out)
	case "Location":
		r.targets(e.spec, specAt, out)
	}
}

func (r *reading) specField(e *envelope, f specField, specAt place) {
	if written := e.spec.field(f.name); written != nil && written.value.null() && f.shape != eitherShape {
		specAt = written.place
		e.spec.drop(f.name)
	}
	value := e.spec.get(f.name)
	path := "spec." + f.name
	if slices.ContainsFunc(relationFields(e), func(rel catalog.RelationField) bool { return rel.Path == path }) {
		r.refMappings(value, path)
	}
	switch {
	case f.due && (value == nil || value.scalar() && value.text == ""):
		r.missing(e.kind, f.name, value, specAt)
	case value == nil:
	case f.shape == oneText:
		if value.kind == listNode && len(value.items) > 1 {
			r.warn(catalog.InvalidField, value.place, path, fmt.Sprintf("%s is a list, one text was expected; the first counts", path), "keep one of them")
			value.items = value.items[:1]
		}
		r.text(e.spec, "spec", f.name)
	case f.shape == manyTexts:
		r.list(e.spec, "spec", f.name)
	}
}

func (r *reading) missing(kind, name string, value *node, specAt place) {
	at := specAt
	if value != nil {
		at = value.place
	}
	code, hint := catalog.MissingField, "write "+name+": below spec"
	switch name {
	case "owner":
		code, hint = catalog.MissingOwner, "write owner: and the name of a group below spec"
	case "lifecycle":
		hint += ", such as experimental, production or deprecated"
	}
	said := "has no"
	if value != nil {
		said = "has an empty"
	}
	r.warn(code, at, "spec."+name, fmt.Sprintf("the %s %s %s", kind, said, name), hint)
}

// definition takes an API's definition out of the spec.
func (r *reading) definition(spec *node, specAt place, out *Entity) {
	f := spec.field("definition")
	if f == nil || f.value.kind == absentNode {
		missing := f == nil && out.Type != "mcp-server"
		spec.drop("definition")
		if missing {
			r.warn(catalog.MissingField, specAt, "spec.definition", "the API has no definition", "write definition: with $text: and the path of its file below it")
		}
		return
	}
	value, at := *f.value, f.place
	spec.drop("definition")
	switch {
	case value.null() || value.scalar() && value.text == "":
		r.warn(catalog.MissingField, at, "spec.definition", "the API's definition is empty", "write definition: with $text: and the path of its file below it")
	case value.scalar():
		out.Definition = &value.text
	default:
		// encoding/json cannot fail on what json gives.
		pretty, _ := json.MarshalIndent(value.json(), "", "  ")
		written := string(pretty)
		out.Definition = &written
		r.warn(catalog.InvalidField, value.place, "spec.definition",
			"the definition is "+value.what()+", a text was expected; it is kept as JSON", "write definition: | before it, so that it is one text")
	}
}

// targets reads what a Location names: target first, then targets.
func (r *reading) targets(spec *node, specAt place, out *Entity) {
	optional := catalog.Fold(scalarText(spec.get("presence"))) == "optional"
	add := func(n *node) {
		if n.scalar() && n.text != "" {
			out.Targets = append(out.Targets, Target{Type: catalog.Fold(out.Type), Target: n.text, Optional: optional, Line: int(n.line)})
		}
	}
	add(spec.get("target"))
	if targets := spec.get("targets"); targets != nil {
		for _, item := range targets.items {
			add(item)
		}
	}
	if len(out.Targets) == 0 && !slices.ContainsFunc(r.problems, func(p catalog.Problem) bool { return p.Path == "spec.targets" }) {
		r.warn(catalog.MissingField, specAt, "spec.targets", "the Location names no target",
			"write targets: and below it, each behind a dash, paths or URLs of descriptor files")
	}
}

// scalarText is the text of a scalar, empty for anything else.
func scalarText(n *node) string {
	if n.scalar() {
		return n.text
	}
	return ""
}
