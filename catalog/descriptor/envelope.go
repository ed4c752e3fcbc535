package descriptor

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// envelope is what the outermost fields of a document say.
type envelope struct {
	apiVersion, kind string // as meant
	known            bool   // kind is one of the model's
	model            catalog.Kind
	metadata, spec   *node
	root             *node // of the four fields only
}

// entity makes the entity of a document; nil where it is refused or skipped.
func (r *reading) entity(root *node, strangers *strangers) (_ *Entity, skipped bool) {
	if root.kind != mappingNode {
		strangers.add(root.place, "it is "+root.what()+", not a mapping")
		return nil, true
	}
	if at, path, ok := templated(root, r.stream); ok {
		r.templateText(at, path)
		return nil, true
	}
	if what, ok := r.stranger(root); ok {
		strangers.add(root.place, what)
		return nil, true
	}
	e, ok := r.envelope(root)
	if !ok {
		return nil, false
	}
	out := &Entity{APIVersion: e.apiVersion, Kind: e.kind}
	if !r.name(e, out) {
		return nil, false
	}
	if !r.specFits(e) {
		return nil, false
	}
	r.metadata(e.metadata, out)
	r.spec(e, out)
	out.Document, _ = e.root.json().(map[string]any)
	out.Spec, _ = out.Document["spec"].(map[string]any)
	out.Title = cmp.Or(out.Title, profileName(out))
	return out, false
}

// profileName is what people call a person or a group, as its profile says.
func profileName(e *Entity) string {
	if e.Ref.Kind != "user" && e.Ref.Kind != "group" {
		return ""
	}
	profile, _ := e.Spec["profile"].(map[string]any)
	name, _ := profile["displayName"].(string)
	return name
}

// what names the sort of a value.
func (n *node) what() string {
	switch {
	case n.kind == mappingNode:
		return "a mapping"
	case n.kind == listNode:
		return "a list"
	case n.null():
		return "empty"
	}
	return "the text " + quote(n.text)
}

// envelope reads apiVersion and kind and finds metadata and spec.
func (r *reading) envelope(root *node) (*envelope, bool) {
	kind := root.fieldInAnyCase("kind")
	if kind == nil || kind.value.null() {
		r.refuse(catalog.MissingField, root.place, "kind", "the document has no kind", "write kind: Component, or another kind")
		return nil, false
	}
	if !kind.value.scalar() || !validKind(kind.value.text) {
		r.refuse(catalog.InvalidField, kind.value.place, "kind",
			"the kind is "+quote(kind.value.text)+"; a kind is a letter followed by letters and digits", "write a kind such as Component")
		return nil, false
	}
	fields := r.rootFields(root)
	e := &envelope{root: &node{kind: mappingNode, place: root.place}}
	r.kind(e, kind.value, fields["apiVersion"])
	e.root.fields = append(e.root.fields,
		field{key: "apiVersion", value: &node{value: e.apiVersion, text: e.apiVersion}},
		field{key: "kind", value: &node{value: e.kind, text: e.kind, place: kind.value.place}, place: kind.place})
	metadata := fields["metadata"]
	if metadata == nil || metadata.value.kind != mappingNode {
		at, message := root.place, "the document has no metadata"
		if metadata != nil {
			at, message = metadata.place, "the metadata is "+metadata.value.what()+", a mapping was expected"
		}
		r.refuse(catalog.MissingField, at, "metadata", message, "write metadata: and below it, indented, name: and a name")
		return nil, false
	}
	e.metadata = metadata.value
	e.root.fields = append(e.root.fields, *metadata)
	if spec := fields["spec"]; spec != nil && !spec.value.null() {
		e.spec = spec.value
		e.root.fields = append(e.root.fields, *spec)
	}
	return e, true
}

// rootFields are the four fields of a descriptor by their right names; it reports
// others and wrong case.
func (r *reading) rootFields(root *node) map[string]*field {
	known := []string{"apiVersion", "kind", "metadata", "spec"}
	out := make(map[string]*field, len(known))
	for i := range root.fields {
		f := &root.fields[i]
		k := slices.IndexFunc(known, func(key string) bool { return strings.EqualFold(key, f.key) })
		switch {
		case k >= 0 && f.key == known[k]:
			out[f.key] = f
		case k >= 0 && out[known[k]] == nil && root.field(known[k]) == nil:
			r.warn(catalog.UnknownField, f.place, f.key, "the key is written "+f.key, "write "+known[k])
			out[known[k]] = &field{key: known[k], value: f.value, place: f.place}
		default:
			r.warn(catalog.UnknownField, f.place, f.key, quote(f.key)+" is no field of a descriptor and is left out", rootHint(f.key))
		}
	}
	return out
}

// rootHint is where a key belongs that stands at the root.
func rootHint(key string) string {
	switch key {
	case "name", "namespace", "title", "description", "labels", "annotations", "tags", "links":
		return "indent it below metadata"
	case "relations", "status":
		return "remove it: the catalog works it out"
	}
	return "indent it below metadata or spec"
}

// kind settles which kind of the model is meant, and the apiVersion with it.
func (r *reading) kind(e *envelope, kind *node, apiVersion *field) {
	written := ""
	if apiVersion != nil {
		written = apiVersion.value.text
	}
	e.apiVersion, e.kind = written, kind.text
	e.model, e.known = r.model.Kind(kind.text)
	if !e.known {
		r.report(catalog.UnknownKind, catalog.SeverityInfo, kind.place, "kind",
			"the catalog has no kind "+kind.text+"; the entity is kept, and of its fields only owner and system make relations",
			"define the kind "+kind.text+" in the catalog, or correct its spelling")
		return
	}
	if e.model.Name != kind.text {
		r.warn(catalog.InvalidField, kind.place, "kind", "the kind is written "+quote(kind.text), "write "+e.model.Name)
		e.kind = e.model.Name
	}
	group, version, _ := strings.Cut(written, "/")
	if group == e.model.Group && slices.Contains(e.model.Versions, version) {
		return
	}
	if len(e.model.Versions) > 0 {
		e.apiVersion = e.model.Group + "/" + e.model.Versions[0]
	}
	if apiVersion == nil || apiVersion.value.null() {
		r.warn(catalog.MissingField, kind.place, "apiVersion", "the document has no apiVersion", "write apiVersion: "+e.apiVersion)
		return
	}
	r.warn(catalog.InvalidField, apiVersion.value.place, "apiVersion",
		fmt.Sprintf("the apiVersion is %s; that of the kind %s is %s", quote(written), e.kind, e.apiVersion), "write apiVersion: "+e.apiVersion)
}

// name settles the entity's ref.
func (r *reading) name(e *envelope, out *Entity) bool {
	name := e.metadata.get("name")
	if name == nil {
		r.refuse(catalog.MissingField, e.metadata.place, "metadata.name", "the entity has no name", "write name: below metadata")
		return false
	}
	if !name.scalar() || !validName(name.text) {
		hint := "write letters, digits and - _ . between them, 63 at most"
		if like := nameLike(name.text); like != "" {
			hint += ", such as " + like + "; what people should read belongs into title"
		}
		r.refuse(catalog.InvalidField, name.place, "metadata.name", "no entity can have this name: it is "+name.what(), hint)
		return false
	}
	out.Name = name.asString()
	out.Namespace = catalog.DefaultNamespace
	if namespace := e.metadata.get("namespace"); namespace != nil && (!namespace.scalar() || namespace.text != "") {
		out.Namespace = catalog.Fold(namespace.text)
		if !namespace.scalar() || !validNamespace(out.Namespace) {
			r.refuse(catalog.InvalidField, namespace.place, "metadata.namespace",
				"no namespace can be called so: it is "+namespace.what(), "write lower-case letters, digits and hyphens between them, 63 at most")
			return false
		}
		if namespace.text != out.Namespace {
			r.warn(catalog.InvalidField, namespace.place, "metadata.namespace", "the namespace is written "+quote(namespace.text), "write "+out.Namespace)
		}
	}
	e.metadata.set("namespace", out.Namespace)
	r.ref = catalog.NewRef(out.Kind, out.Namespace, out.Name)
	out.Ref = r.ref
	return true
}

// specFits refuses an entity whose kind means nothing without a spec.
func (r *reading) specFits(e *envelope) bool {
	switch {
	case e.spec != nil && e.spec.kind != mappingNode:
		r.refuse(catalog.InvalidField, e.spec.place, "spec",
			"the spec is "+e.spec.what()+", a mapping was expected", "write its fields below spec:, indented")
	case e.spec == nil && e.known && e.model.BuiltIn:
		r.refuse(catalog.MissingField, e.root.place, "spec", "the "+e.kind+" has no spec", "write spec: and below it, indented, its fields, such as owner:")
	default:
		return true
	}
	return false
}
