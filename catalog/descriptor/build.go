package descriptor

import (
	"fmt"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/callboard-dev/callboard/catalog"
)

// The bounds of one document: nothing in a catalog comes near them, and within
// them no document can cost much.
const (
	maxDepth  = 50
	maxValues = 50_000
	// maxInFile is how many the documents of one file may have together.
	maxInFile = 300_000
	// maxAliased is how many nodes may come out of aliases and merge keys.
	maxAliased = 10_000
)

// bounds are what one text read as YAML may hold.
type bounds struct {
	// values and depth are counted when it is understood, crowd is its weight before.
	values, depth, crowd int
}

func boundsOfDocument() bounds { return bounds{values: maxValues, depth: maxDepth, crowd: maxCrowd} }

// builder makes the nodes of one document of the library's.
type builder struct {
	bounds

	linesBefore int
	yaml11      bool

	nodes, aliased int
	inFile         int // values of the file so far
	inAlias        int
	slab           slab
}

// fault is why a document cannot be read.
type fault struct {
	code    catalog.ProblemCode
	message string
	hint    string
	place
}

// build makes n and all below it; depth is how many collections it stands in.
func (b *builder) build(n *yaml.Node, depth int) (*node, *fault) {
	if bad := b.count(n, depth); bad != nil {
		return nil, bad
	}
	switch n.Kind {
	case yaml.AliasNode:
		b.inAlias++
		defer func() { b.inAlias-- }()
		return b.build(n.Alias, depth+1)
	case yaml.MappingNode:
		return b.mapping(n, depth)
	case yaml.SequenceNode:
		out := b.new(listNode, n)
		out.items = make([]*node, len(n.Content))
		for i, item := range n.Content {
			var bad *fault
			if out.items[i], bad = b.build(item, depth+1); bad != nil {
				return nil, bad
			}
		}
		return out, nil
	}
	out := b.new(scalarNode, n)
	n.Value = unshield(n.Value)
	out.value, out.text = scalarValue(n, b.yaml11), n.Value
	return out, nil
}

// count keeps to the bounds.
func (b *builder) count(n *yaml.Node, depth int) *fault {
	b.nodes++
	b.inFile++
	if b.inAlias > 0 {
		b.aliased++
	}
	var message string
	switch {
	case depth > b.depth && b.inAlias > 0:
		message = fmt.Sprintf("an alias leads deeper than %d levels, perhaps to itself", b.depth)
	case depth > b.depth:
		message = tooDeep(b.depth)
	case b.nodes > b.values:
		return tooMany(b.place(n), "document", b.values)
	case b.inFile > maxInFile:
		return tooMany(b.place(n), "file", maxInFile)
	case b.aliased > maxAliased:
		message = fmt.Sprintf("aliases and merge keys make more than %d values", maxAliased)
	default:
		return nil
	}
	return &fault{code: catalog.TooLarge, message: message, hint: largeHint, place: b.place(n)}
}

const largeHint = "put large values into files of their own and name them with $text"

// tooMany says that a document or a file has more values than it may have.
func tooMany(at place, what string, most int) *fault {
	return &fault{code: catalog.TooLarge, message: fmt.Sprintf("the %s has more than %d values", what, most), hint: largeHint, place: at}
}

func tooDeep(levels int) string {
	return fmt.Sprintf("the document is nested deeper than %d levels", levels)
}

func (b *builder) place(n *yaml.Node) place {
	return place{int32(n.Line), int32(n.Column)}.below(b.linesBefore)
}

func (b *builder) new(kind nodeKind, n *yaml.Node) *node {
	out := b.slab.next()
	out.kind, out.place = kind, b.place(n)
	return out
}

func (b *builder) mapping(n *yaml.Node, depth int) (*node, *fault) {
	out := b.new(mappingNode, n)
	out.fields = make([]field, 0, len(n.Content)/2)
	keys := keySet{}
	var merges []*node
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, bad := b.key(n.Content[i], depth)
		if bad != nil {
			return nil, bad
		}
		value, bad := b.build(n.Content[i+1], depth+1)
		if bad != nil {
			return nil, bad
		}
		if n.Content[i].Tag == "!!merge" && mergeable(value) {
			merges = append(merges, value)
			continue
		}
		f := field{key: key, value: value, place: b.place(n.Content[i])}
		if first := keys.add(out, f); first != nil {
			return nil, duplicateKey(f, first)
		}
		out.fields = append(out.fields, f)
	}
	for _, m := range merges {
		mergeInto(out, &keys, m)
	}
	return out, nil
}

func duplicateKey(f field, first *field) *fault {
	return &fault{code: catalog.InvalidYAML, place: f.place,
		message: fmt.Sprintf("the key %q stands here and in line %d of the same mapping", f.key, first.line),
		hint:    "keep one of them; several values belong into one list"}
}

// mergeable reports whether v can stand behind the key <<: a mapping, or a list of
// them.
func mergeable(v *node) bool {
	if v.kind == mappingNode {
		return true
	}
	for _, item := range v.items {
		if item.kind != mappingNode {
			return false
		}
	}
	return v.kind == listNode && len(v.items) > 0
}

// mergeInto adds the fields of m that n does not have: what a mapping says itself
// counts, then what is merged first.
func mergeInto(n *node, keys *keySet, m *node) {
	for _, item := range m.items {
		mergeInto(n, keys, item)
	}
	for _, f := range m.fields {
		if keys.add(n, f) == nil {
			n.fields = append(n.fields, f)
		}
	}
}

// keySet finds keys that a mapping has already; a small one is looked through.
type keySet struct{ index map[string]int }

// add returns the field of n that has the key of f; nil where f is new and about
// to be appended.
func (s *keySet) add(n *node, f field) *field {
	if len(n.fields) < 16 {
		return n.field(f.key)
	}
	if s.index == nil {
		s.index = make(map[string]int, 2*len(n.fields))
		for i, f := range n.fields {
			s.index[f.key] = i
		}
	}
	if i, ok := s.index[f.key]; ok {
		return &n.fields[i]
	}
	s.index[f.key] = len(n.fields)
	return nil
}

// key is the string that a key stands for, as JavaScript would have it.
func (b *builder) key(n *yaml.Node, depth int) (string, *fault) {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!str" || n.Tag == "!!merge" {
		return unshield(n.Value), nil
	}
	k, bad := b.build(n, depth+1)
	if bad != nil {
		return "", bad
	}
	return keyText(k), nil
}

func keyText(n *node) string {
	switch n.kind {
	case mappingNode:
		parts := make([]string, len(n.fields))
		for i, f := range n.fields {
			if parts[i] = f.key; !f.value.null() {
				parts[i] += ": " + keyText(f.value)
			}
		}
		return "{ " + strings.Join(parts, ", ") + " }"
	case listNode:
		parts := make([]string, len(n.items))
		for i, item := range n.items {
			parts[i] = keyText(item)
		}
		return "[ " + strings.Join(parts, ", ") + " ]"
	}
	switch v := n.value.(type) {
	case string:
		return v
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}
