package descriptor

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// maxBundledCrowd is what one file of a bundle in YAML may weigh, see crowded.
const maxBundledCrowd = 300_000

// parse reads one file of a bundle, as JSON where it is that, else as YAML.
func (b *bundler) parse(text string) (*node, *catalog.Problem) {
	if json.Valid([]byte(text)) {
		return b.parseJSON(text)
	}
	chunks, _ := split(text, 2)
	if len(chunks) > 1 {
		return nil, noBundle("it holds several documents, one was expected")
	}
	in := parser{
		bounds: bounds{values: maxBundledValues - b.parsed, depth: maxBundledDepth, crowd: maxBundledCrowd},
		yaml11: len(chunks) == 1 && chunks[0].yaml11,
	}
	root, bad := in.parse(withoutVersion(text))
	b.parsed += in.inFile
	switch {
	case bad != nil && bad.code == catalog.TooLarge:
		return nil, tooLargeBundle(bad.message)
	case bad != nil:
		return nil, noBundle(fmt.Sprintf("line %d: %s", bad.line, bad.message))
	case root == nil:
		return nil, noBundle("it is empty")
	}
	return root, nil
}

func noBundle(message string) *catalog.Problem {
	return &catalog.Problem{Code: catalog.PlaceholderUnreadable, Severity: catalog.SeverityWarning, Message: message}
}

// parseJSON reads JSON that is valid.
func (b *bundler) parseJSON(text string) (*node, *catalog.Problem) {
	in := jsonReader{decoder: json.NewDecoder(strings.NewReader(text)), left: maxBundledValues - b.parsed}
	in.decoder.UseNumber()
	root := in.value(0)
	b.parsed += in.values
	if in.values > in.left || in.tooDeep {
		return nil, tooLargeBundle(fmt.Sprintf("it has more than %d values, or is nested deeper than %d levels", in.left, maxBundledDepth))
	}
	return root, nil
}

// jsonReader makes nodes of JSON, which keep the order of keys. It gives up above
// its bounds.
type jsonReader struct {
	decoder      *json.Decoder
	left, values int
	tooDeep      bool
}

func (r *jsonReader) value(depth int) *node {
	r.values++
	r.tooDeep = r.tooDeep || depth > maxBundledDepth
	token, err := r.decoder.Token()
	if err != nil || r.tooDeep || r.values > r.left {
		return &node{}
	}
	switch token := token.(type) {
	case json.Delim:
		return r.collection(token, depth)
	case json.Number:
		return &node{value: numberValue(token), text: token.String()}
	case string:
		return &node{value: token, text: token}
	case bool:
		return &node{value: token, text: strconv.FormatBool(token)}
	}
	return &node{text: "null"}
}

func numberValue(n json.Number) any {
	if i, err := n.Int64(); err == nil {
		return i
	}
	f, _ := n.Float64() // infinite where it is too large; its text counts
	return f
}

func (r *jsonReader) collection(open json.Delim, depth int) *node {
	out := &node{kind: listNode}
	if open == '{' {
		out.kind = mappingNode
	}
	for r.decoder.More() && r.values <= r.left && !r.tooDeep {
		if open == '[' {
			out.items = append(out.items, r.value(depth+1))
			continue
		}
		key, _ := r.decoder.Token()
		name, _ := key.(string)
		out.fields = append(out.fields, field{key: name, value: r.value(depth + 1)})
	}
	_, _ = r.decoder.Token() // the bracket that closes it; the text is valid
	return out
}
