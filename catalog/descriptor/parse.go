package descriptor

import (
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// Parse makes entities of the documents, with the kinds and relations of m and
// with values in the places of their placeholders. A placeholder without a value
// is left out, without a word. The stream is used up: a second call would find no
// placeholders left to fill.
func (s *Stream) Parse(m *catalog.Model, values map[Placeholder]Value) *File {
	file := &File{}
	if s.refused != nil {
		file.Refused = true
		file.Problems = []catalog.Problem{s.problem(s.refused.code, catalog.SeverityError, s.refused.place, s.refused.message, s.refused.hint)}
		return file
	}
	if len(s.documents) == 0 {
		file.Problems = []catalog.Problem{s.problem(catalog.NoDescriptor, catalog.SeverityInfo, place{}, "the file is empty", "")}
		return file
	}
	file.Documents = make([]Document, 0, len(s.documents))
	strangers := strangers{}
	for i := range s.documents {
		doc := s.parse(&s.documents[i], m, values, &strangers)
		file.Documents = append(file.Documents, doc)
	}
	if p, ok := strangers.problem(s); ok {
		file.Problems = append(file.Problems, p)
	}
	return file
}

func (s *Stream) parse(d *document, m *catalog.Model, values map[Placeholder]Value, strangers *strangers) Document {
	out := Document{Index: d.index}
	out.Raw, out.Line = s.raw(d)
	r := &reading{stream: s, model: m}
	if d.fault != nil {
		out.Skipped = r.broken(d)
	} else {
		r.fill(d.placeholders, values)
		out.Entity, out.Skipped = r.entity(d.root, strangers)
	}
	out.Ref, out.Problems = r.ref, r.done()
	return out
}

// broken reports a document that is no YAML, and whom it is about as far as that
// can be seen.
func (r *reading) broken(d *document) (skipped bool) {
	if d.templated {
		r.templateText(d.fault.place, "")
		return true
	}
	r.ref = outline(r.stream.text[d.body:d.end]).ref()
	r.refuse(d.fault.code, d.fault.place, "", d.fault.message, d.fault.hint)
	return false
}

func (r *reading) templateText(at place, path string) {
	r.report(catalog.TemplateText, catalog.SeverityInfo, at, path, "this is the text of a template, to be filled in before it is an entity; it is skipped", "")
}

// raw is the text of a document without the lines that separate it, and the line
// on which that begins.
func (s *Stream) raw(d *document) (string, int) {
	text, line := s.text[d.body:d.end], d.bodyLine
	for text != "" {
		end := lineEnd(text, 0)
		if strings.TrimSpace(text[:end]) != "" {
			break
		}
		text, line = text[end:], line+1
	}
	return text, line
}
