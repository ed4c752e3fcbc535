package descriptor

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/callboard-dev/callboard/catalog"
)

// fill puts values into the places of a document's placeholders.
func (r *reading) fill(placeholders []placeholder, values map[Placeholder]Value) {
	for i, p := range placeholders {
		if i >= maxPlaceholders {
			if i == maxPlaceholders {
				r.report(catalog.TooLarge, catalog.SeverityWarning, p.node.place, p.Path,
					fmt.Sprintf("the document has more than %d placeholders; this and the further ones are left out", maxPlaceholders), "")
			}
			p.node.clear()
			continue
		}
		value, ok := values[p.Placeholder]
		if !ok {
			p.node.clear()
			continue
		}
		r.fillOne(p, value)
	}
}

func (r *reading) fillOne(p placeholder, v Value) {
	if v.Problem != nil {
		message := fmt.Sprintf("%s: %s could not be read: %s", p.Resolver, p.Target, v.Problem.Message)
		switch {
		case v.Stale:
			message += "; what was read last stands in"
		case v.Partial:
			message = fmt.Sprintf("%s: %s could not be bundled whole: %s", p.Resolver, p.Target, v.Problem.Message)
		}
		r.report(catalog.PlaceholderUnreadable, catalog.SeverityWarning, p.node.place, p.Path, message, v.Problem.Hint)
		if !v.Stale && !v.Partial {
			p.node.clear()
			return
		}
	}
	filled, reason := resolvePlaceholder(p, v.Text)
	if filled == nil {
		r.report(catalog.PlaceholderUnreadable, catalog.SeverityWarning, p.node.place, p.Path, fmt.Sprintf("%s: %s %s", p.Resolver, p.Target, reason), "")
		p.node.clear()
		return
	}
	filled.relocate(p.node.place)
	*p.node = *filled
}

// resolvePlaceholder makes the value that text stands for; nil and a reason where
// it makes none. A definition is kept as the text that its authors wrote.
func resolvePlaceholder(p placeholder, text string) (_ *node, reason string) {
	if !utf8.ValidString(text) || strings.IndexByte(text, 0) >= 0 {
		return nil, "is no UTF-8 text"
	}
	structured := p.Resolver == ResolverJSON || p.Resolver == ResolverYAML
	if !structured || p.Path == "spec.definition" {
		return &node{value: text, text: text}, ""
	}
	if p.Resolver == ResolverJSON && !json.Valid([]byte(text)) {
		return nil, "is no JSON"
	}
	chunks, _ := split(text, 2)
	if len(chunks) > 1 {
		return nil, "holds several documents, one was expected"
	}
	in := parser{bounds: boundsOfDocument(), yaml11: len(chunks) == 1 && chunks[0].yaml11}
	root, bad := in.parse(withoutVersion(text))
	switch {
	case bad != nil:
		return nil, fmt.Sprintf("cannot be read as it is: line %d: %s", bad.line, bad.message)
	case root == nil:
		return &node{}, ""
	}
	return root, ""
}

// relocate puts n and all below it where its placeholder stands: it has lines of
// another file.
func (n *node) relocate(at place) {
	n.place = at
	for i := range n.fields {
		n.fields[i].place = at
		n.fields[i].value.relocate(at)
	}
	for _, item := range n.items {
		item.relocate(at)
	}
}

// clear makes n say nothing.
func (n *node) clear() { *n = node{kind: absentNode, place: n.place} }
