package descriptor

import (
	"fmt"

	"github.com/callboard-dev/callboard/catalog"
)

// maxDocuments bounds the documents of one file.
const maxDocuments = 2000

// Stream is a file cut into its documents.
type Stream struct {
	url       string
	text      string
	documents []document
	// refused is why nothing of the file can be read; nil where it can.
	refused *fault
	values  int   // of the documents read so far
	probed  int   // the length of the documents whose mistakes were looked for
	lines   []int // the offsets behind the lines of text, once a problem needs them
}

// document is one document of a stream, not yet understood.
type document struct {
	chunk
	index        int
	root         *node // nil where it is no YAML
	fault        *fault
	templated    bool // it is no YAML because it is a template's text
	placeholders []placeholder
}

// Split cuts data into documents and reads each as YAML; JSON is YAML too. url is
// the file's address, which problems carry; it is not read.
func Split(data []byte, url string) *Stream {
	text, refused := decode(data)
	s := &Stream{url: url, text: text, refused: refused}
	chunks, more := split(text, maxDocuments)
	if more {
		s.refused = &fault{code: catalog.TooLarge, message: fmt.Sprintf("the file has more than %d documents", maxDocuments), hint: "split it into several files"}
		return s
	}
	for _, c := range chunks {
		s.read(c)
	}
	return s
}

// read reads one chunk and keeps it, unless it says nothing.
func (s *Stream) read(c chunk) {
	d := document{chunk: c, index: len(s.documents)}
	text := withoutVersion(s.text[c.start:c.end])
	p := parser{bounds: boundsOfDocument(), linesBefore: c.line - 1, yaml11: c.yaml11, exact: s.probed+len(text) <= maxProbed, inFile: s.values}
	d.root, d.fault = p.parse(text)
	s.values = min(p.inFile, maxInFile)
	switch {
	case d.fault != nil:
		s.probed += len(text)
		d.templated = brokenByTemplate(text)
	case d.root.null():
		return
	default:
		d.findPlaceholders()
	}
	s.documents = append(s.documents, d)
}

// Placeholders returns the places where the content of other files belongs, in the
// order of the file.
func (s *Stream) Placeholders() []Placeholder {
	var all []Placeholder
	for _, d := range s.documents {
		for _, p := range d.placeholders[:min(len(d.placeholders), maxPlaceholders)] {
			all = append(all, p.Placeholder)
		}
	}
	return all
}
