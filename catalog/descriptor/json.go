package descriptor

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/callboard-dev/callboard/catalog"
)

// FromJSON makes a stream of the one document that value is, as encoding/json
// decodes it into an any, with or without numbers kept as they are written. It is
// what the same JSON in a file would be, except that nothing in it has a line.
func FromJSON(value any) *Stream {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return &Stream{refused: &fault{code: catalog.InvalidField, message: "this is no JSON value"}}
	}
	s := &Stream{text: text.String()}
	if len(s.text) > maxSize {
		s.refused = largeValue(fmt.Sprintf("the document has %d bytes, it may have %d", len(s.text), maxSize))
		return s
	}
	d := document{chunk: chunk{end: len(s.text), line: 1, bodyLine: 1}}
	b := valueBuilder{bounds: boundsOfDocument()}
	if d.root, d.fault = b.build(value, 1); d.fault == nil {
		if d.root.null() {
			return s
		}
		d.findPlaceholders()
	}
	s.documents = append(s.documents, d)
	return s
}

// largeValue is the fault of a value beyond a bound. No file stands around it in which
// $text could name another one.
func largeValue(message string) *fault {
	return &fault{code: catalog.TooLarge, message: message, hint: "leave large values out, or declare the entity in a file, which can name others with $text"}
}

// valueBuilder makes the nodes of a decoded JSON value.
type valueBuilder struct {
	bounds

	nodes int
	slab  slab
}

// build makes value and all below it; depth is how many collections it stands in.
func (b *valueBuilder) build(value any, depth int) (*node, *fault) {
	switch b.nodes++; {
	case depth > b.depth:
		return nil, largeValue(tooDeep(b.depth))
	case b.nodes > b.values:
		return nil, largeValue(tooMany(place{}, "document", b.values).message)
	}
	n := b.slab.next()
	switch v := value.(type) {
	case map[string]any:
		n.kind, n.fields = mappingNode, make([]field, 0, len(v))
		for _, key := range slices.Sorted(maps.Keys(v)) {
			below, bad := b.build(v[key], depth+1)
			if bad != nil {
				return nil, bad
			}
			n.fields = append(n.fields, field{key: withoutNUL(key), value: below})
		}
	case []any:
		n.kind, n.items = listNode, make([]*node, len(v))
		for i, item := range v {
			below, bad := b.build(item, depth+1)
			if bad != nil {
				return nil, bad
			}
			n.items[i] = below
		}
	case string:
		n.text = withoutNUL(v)
		n.value = n.text
	case bool:
		n.value, n.text = v, fmt.Sprint(v)
	case nil:
		n.text = "null"
	case json.Number, float64, int64: // both JSON and YAML write numbers in this way
		text, _ := json.Marshal(v) // all of the document could be encoded
		n.value, n.text = resolveCore(string(text)), string(text)
	default:
		return nil, &fault{code: catalog.InvalidField, message: fmt.Sprintf("a value of type %T is none of JSON's", v)}
	}
	return n, nil
}
