package descriptor

import (
	"fmt"

	"github.com/callboard-dev/callboard/catalog"
)

// metadata reads all of metadata but the names, and makes it what was meant.
func (r *reading) metadata(m *node, out *Entity) {
	for _, key := range []string{"title", "description", "labels", "annotations", "tags", "links", "uid", "etag"} {
		if f := m.field(key); f != nil && f.value.null() {
			m.drop(key)
		}
	}
	out.Title = r.text(m, "metadata", "title")
	if out.Title == "" {
		m.drop("title")
	}
	out.Description = r.text(m, "metadata", "description")
	out.Labels = r.strings(m, "labels", r.label)
	r.unsafeAnnotations(m.get("annotations"))
	out.Annotations = r.strings(m, "annotations", nil)
	out.Tags = r.list(m, "metadata", "tags")
	for i, tag := range out.Tags {
		if !validTag(tag) {
			r.invalidTag(m.get("tags").items[i], i)
		}
	}
	out.Links = r.links(m)
}

// text reads a field that holds one string, or what is written as one.
func (r *reading) text(n *node, parent, key string) string {
	value := n.get(key)
	if value == nil {
		return ""
	}
	if value.kind == listNode && len(value.items) == 1 && value.items[0].scalar() {
		n.put(key, value.items[0])
		value = value.items[0]
	}
	if !value.scalar() {
		path := join(parent, key)
		r.warn(catalog.InvalidField, value.place, path,
			fmt.Sprintf("%s is %s, a text was expected", path, value.what()), "write "+key+": and a text; put it in quotes where it holds : or #")
		n.drop(key)
		return ""
	}
	return value.asString()
}

// list reads a field that holds a list of strings; one string is a list of one.
func (r *reading) list(n *node, parent, key string) []string {
	value := n.get(key)
	if value == nil {
		return nil
	}
	path := join(parent, key)
	if value.scalar() {
		value = &node{kind: listNode, items: []*node{value}, place: value.place}
		n.put(key, value)
	}
	if value.kind != listNode {
		r.warn(catalog.InvalidField, value.place, path,
			fmt.Sprintf("%s is %s, a list was expected", path, value.what()), "write its values below each other, each behind a dash")
		n.drop(key)
		return nil
	}
	out := make([]string, 0, len(value.items))
	items := value.items[:0]
	for i, item := range value.items {
		switch {
		case item.null() || item.scalar() && item.text == "":
		case !item.scalar():
			r.warn(catalog.InvalidField, item.place, pathAt(path, i), fmt.Sprintf("a value of %s is %s, a text was expected", path, item.what()), "")
		default:
			out = append(out, item.asString())
			items = append(items, item)
		}
	}
	value.items = items
	return out
}

func (r *reading) invalidTag(item *node, i int) {
	hint := "write lower-case letters, digits and : + #, in words joined by single hyphens, 63 at most"
	if like := tagLike(item.text); like != "" {
		hint = "write " + like
	}
	r.warn(catalog.InvalidField, item.place, pathAt("metadata.tags", i), quote(item.text)+" is not written as a tag should be", hint)
}

// strings reads labels or annotations; check looks at each value.
func (r *reading) strings(m *node, key string, check func(path string, f *field)) map[string]string {
	value := m.get(key)
	if value == nil {
		return nil
	}
	path := "metadata." + key
	if value.kind != mappingNode {
		r.warn(catalog.InvalidField, value.place, path,
			fmt.Sprintf("%s is %s, a mapping was expected", path, value.what()), "write keys and values below it, indented")
		m.drop(key)
		return nil
	}
	out := make(map[string]string, len(value.fields))
	fields := value.fields[:0]
	for _, f := range value.fields {
		at := join(path, f.key)
		switch {
		case f.value.null():
			continue
		case !f.value.scalar():
			r.warn(catalog.InvalidField, f.value.place, at, fmt.Sprintf("%s is %s, a text was expected", at, f.value.what()), "put the value in quotes")
			continue
		case !validKey(f.key):
			r.warn(catalog.InvalidField, f.place, at, quote(f.key)+" is not written as a key should be",
				"write letters, digits and - _ . between them, with or without a domain and a slash before, such as example.com/key")
		}
		out[f.key] = f.value.asString()
		fields = append(fields, f)
		if check != nil {
			check(at, &f)
		}
	}
	value.fields = fields
	return out
}

func (r *reading) label(path string, f *field) {
	if !validLabel(f.value.text) {
		r.warn(catalog.InvalidField, f.value.place, path, "the label's value "+quote(f.value.text)+" is not written as it should be",
			"write letters, digits and - _ . between them, 63 at most; longer texts belong into annotations")
	}
}
