package descriptor

import (
	"slices"
	"strconv"

	"github.com/callboard-dev/callboard/catalog"
)

// node is a value of a document as it is meant: aliases followed, merge keys
// merged, scalars resolved, keys turned into strings.
type node struct {
	kind nodeKind
	// value is a scalar's: string, int64, float64, bool or nil. text is the same
	// as it is written.
	value any
	text  string

	items  []*node
	fields []field
	place
}

type nodeKind uint8

const (
	scalarNode nodeKind = iota
	listNode
	mappingNode
	// absentNode is a placeholder that nothing could be put into.
	absentNode
)

// field is one key of a mapping with its value.
type field struct {
	key   string
	value *node
	place // of the key
}

// slab gives nodes out of larger pieces of memory.
type slab []node

func (s *slab) next() *node {
	if len(*s) == 0 {
		*s = make([]node, 64)
	}
	n := &(*s)[0]
	*s = (*s)[1:]
	return n
}

// place is where something stands in the file, counted from 1.
type place struct{ line, column int32 }

// below is p in a text that stands behind so many lines.
func (p place) below(lines int) place {
	p.line += int32(lines)
	return p
}

// get returns the value of key; nil where there is none, or null.
func (n *node) get(key string) *node {
	if f := n.field(key); f != nil && !f.value.null() {
		return f.value
	}
	return nil
}

// field returns the field with that key, nil where there is none.
func (n *node) field(key string) *field {
	if n == nil || n.kind != mappingNode {
		return nil
	}
	for i := range n.fields {
		if n.fields[i].key == key {
			return &n.fields[i]
		}
	}
	return nil
}

// fieldInAnyCase is field, and where there is none the first that differs from
// key by case only.
func (n *node) fieldInAnyCase(key string) *field {
	if f := n.field(key); f != nil {
		return f
	}
	if n.kind != mappingNode {
		return nil
	}
	i := slices.IndexFunc(n.fields, func(f field) bool { return catalog.Fold(f.key) == catalog.Fold(key) })
	if i < 0 {
		return nil
	}
	return &n.fields[i]
}

// set puts a string where key stands, or at the end.
func (n *node) set(key, value string) {
	n.put(key, &node{value: value, text: value})
}

func (n *node) put(key string, value *node) {
	if f := n.field(key); f != nil {
		value.place = f.value.place
		f.value = value
		return
	}
	n.fields = append(n.fields, field{key: key, value: value})
}

// drop removes key.
func (n *node) drop(key string) {
	n.fields = slices.DeleteFunc(n.fields, func(f field) bool { return f.key == key })
}

// at is the path with which the value of a path of keys is reached; nil where
// there is none.
func (n *node) at(keys ...string) *node {
	for _, key := range keys {
		n = n.get(key)
	}
	return n
}

// null reports whether nothing is said.
func (n *node) null() bool {
	return n == nil || n.kind == absentNode || n.kind == scalarNode && n.value == nil
}

// scalar reports whether n is a scalar that is not null.
func (n *node) scalar() bool { return n != nil && n.kind == scalarNode && n.value != nil }

// asString makes a scalar the string that it is written as.
func (n *node) asString() string {
	n.value = n.text
	return n.text
}

// json is n as encoding/json would decode it, but for integers, which stay such.
func (n *node) json() any {
	switch n.kind {
	case mappingNode:
		m := make(map[string]any, len(n.fields))
		for _, f := range n.fields {
			if f.value.kind != absentNode {
				m[f.key] = f.value.json()
			}
		}
		return m
	case listNode:
		list := make([]any, 0, len(n.items))
		for _, item := range n.items {
			if item.kind != absentNode {
				list = append(list, item.json())
			}
		}
		return list
	}
	return n.value
}

// join makes the path of a field: keys joined by dots as they are, places of lists
// in brackets, such as metadata.tags[1] or
// metadata.annotations.github.com/project-slug.
func join(parent, key string) string {
	if parent == "" || key != "" && key[0] == '[' {
		return parent + key
	}
	return parent + "." + key
}

func pathAt(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }
