package descriptor

import (
	"bytes"
	"fmt"

	"go.yaml.in/yaml/v3"

	"github.com/callboard-dev/callboard/catalog"
)

// Stream is a file cut into its documents.
type Stream struct {
	url       string
	documents []map[string]any
}

// Split cuts data into documents. url is the file's address, which problems
// carry; it is not read.
func Split(data []byte, url string) *Stream {
	s := &Stream{url: url}
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	for {
		var m map[string]any
		if decoder.Decode(&m) != nil {
			return s
		}
		s.documents = append(s.documents, m)
	}
}

// Placeholders returns the places where the content of other files belongs.
func (s *Stream) Placeholders() []Placeholder { return nil }

// Parse makes entities of the documents, with the kinds and relations of m and
// with values in the places of their placeholders. A placeholder without a value
// is left out, without a word.
func (s *Stream) Parse(m *catalog.Model, values map[Placeholder]Value) *File {
	f := &File{}
	for i, d := range s.documents {
		metadata, _ := d["metadata"].(map[string]any)
		spec, _ := d["spec"].(map[string]any)
		e := &Entity{APIVersion: fmt.Sprint(d["apiVersion"]), Kind: fmt.Sprint(d["kind"]), Namespace: catalog.DefaultNamespace,
			Name: fmt.Sprint(metadata["name"]), Spec: spec, Document: d}
		e.Ref = catalog.NewRef(e.Kind, e.Namespace, e.Name)
		f.Documents = append(f.Documents, Document{Index: i, Line: 1, Ref: e.Ref, Entity: e})
	}
	return f
}
