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
	// Text is the content of the file it names.
	Text string
	// Problem says why it could not be read now; nil where it was.
	Problem *catalog.Problem
	// Stale says that Text was read earlier and stands in. Where there is a
	// problem and nothing stands in, the field is left out.
	Stale bool
}
