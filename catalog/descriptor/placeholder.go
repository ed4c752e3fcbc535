package descriptor

import "github.com/callboard-dev/callboard/catalog"

// The resolvers: what a placeholder does with the file it names.
const (
	ResolverText     = "$text"
	ResolverJSON     = "$json"
	ResolverYAML     = "$yaml"
	ResolverOpenAPI  = "$openapi"
	ResolverAsyncAPI = "$asyncapi"
)

// maxPlaceholders bounds those of one document.
const maxPlaceholders = 20

// Placeholder is a place of a document where the content of another file
// belongs, such as {$text: ./openapi.yaml}.
type Placeholder struct {
	// Document is the index of its document.
	Document int
	// Path is the field, such as spec.definition.
	Path string
	// Resolver is one of the constants above.
	Resolver string
	// Target is what is written: an address, or a path relative to the file.
	Target       string
	Line, Column int
}

// Value is what was read for a placeholder.
type Value struct {
	// Text is the content of the file it names, or the bundle made of it.
	Text string
	// Problem says why it could not be read now; nil where it was.
	Problem *catalog.Problem
	// Stale says that Text was read earlier and stands in, Partial that it is what
	// Bundle could make of the file. Where there is a problem and neither holds, the
	// field is left out.
	Stale, Partial bool
}

// Bundled reports whether the placeholder wants a definition of which Bundle has
// made one text.
func (p Placeholder) Bundled() bool {
	return p.Resolver == ResolverOpenAPI || p.Resolver == ResolverAsyncAPI
}

// placeholder is one with the node that is to be filled.
type placeholder struct {
	Placeholder
	node *node
}

// findPlaceholders notes the placeholders of a document, in its order.
func (d *document) findPlaceholders() {
	var walk func(n *node, path []string)
	walk = func(n *node, way []string) {
		if resolver, target, ok := placeholderIn(n); ok {
			at := ""
			for _, step := range way {
				at = join(at, step)
			}
			d.placeholders = append(d.placeholders, placeholder{Placeholder{
				Document: d.index, Path: at, Resolver: resolver, Target: target, Line: int(n.line), Column: int(n.column),
			}, n})
			return
		}
		for i := range n.fields {
			walk(n.fields[i].value, append(way, n.fields[i].key))
		}
		for i, item := range n.items {
			if item.kind != scalarNode {
				walk(item, append(way, pathAt("", i)))
			}
		}
	}
	walk(d.root, nil)
}

// placeholderIn reads {$text: TARGET} and the like: one key, which is a resolver,
// and a string. Other mappings, such as {$ref: …}, are what they are.
func placeholderIn(n *node) (resolver, target string, ok bool) {
	if n.kind != mappingNode || len(n.fields) != 1 || !n.fields[0].value.scalar() {
		return "", "", false
	}
	switch key := n.fields[0].key; key {
	case ResolverText, ResolverJSON, ResolverYAML, ResolverOpenAPI, ResolverAsyncAPI:
		return key, n.fields[0].value.text, true
	}
	return "", "", false
}
