package descriptor

import (
	"encoding/json"
	"strings"
)

// write writes a value as indented JSON, or as YAML in blocks.
func write(n *node, asJSON bool) string {
	w := &writer{}
	if asJSON {
		w.json(n, "\n")
		w.WriteByte('\n')
	} else {
		w.yaml(n, "", "")
	}
	return w.String()
}

// writer writes a bundle. Above its largest size it stops: the rest is in vain.
type writer struct{ strings.Builder }

func (w *writer) full() bool { return w.Len() > maxBundledSize }

// json writes n; newline begins each of its further lines.
func (w *writer) json(n *node, newline string) {
	inner := newline + "  "
	switch {
	case w.full():
	case n.kind == mappingNode && len(n.fields) > 0:
		for i, f := range n.fields {
			w.WriteString([]string{"{", ","}[min(i, 1)] + inner + quoted(f.key) + ": ")
			w.json(f.value, inner)
		}
		w.WriteString(newline + "}")
	case n.kind == listNode && len(n.items) > 0:
		for i, item := range n.items {
			w.WriteString([]string{"[", ","}[min(i, 1)] + inner)
			w.json(item, inner)
		}
		w.WriteString(newline + "]")
	default:
		w.WriteString(jsonScalar(n))
	}
}

// jsonScalar is a scalar or an empty collection as JSON. Numbers stay as they are
// written where JSON knows that spelling.
func jsonScalar(n *node) string {
	switch n.kind {
	case mappingNode:
		return "{}"
	case listNode:
		return "[]"
	}
	switch v := n.value.(type) {
	case nil:
		return "null"
	case string:
		return quoted(v)
	case int64, float64:
		if json.Valid([]byte(n.text)) {
			return n.text
		}
	}
	text, err := json.Marshal(n.value)
	if err != nil {
		return "null"
	}
	return string(text)
}

// quoted is a string as JSON, which is YAML too.
func quoted(s string) string {
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(s) // a string can always be encoded
	return strings.TrimSuffix(out.String(), "\n")
}

// yaml writes n, its first line behind start and the others behind indent.
func (w *writer) yaml(n *node, start, indent string) {
	if w.full() {
		return
	}
	for i, f := range n.fields {
		w.WriteString([]string{start, indent}[min(i, 1)] + yamlKey(f.key, indent) + ":")
		if n := f.value; len(n.fields)+len(n.items) > 0 {
			w.WriteByte('\n')
			w.yaml(n, indent+"  ", indent+"  ")
		} else {
			w.yaml(n, " ", indent+"  ")
		}
	}
	for i, item := range n.items {
		w.yaml(item, []string{start, indent}[min(i, 1)]+"- ", indent+"  ")
	}
	if len(n.fields)+len(n.items) == 0 {
		w.WriteString(start + yamlScalar(n, indent) + "\n")
	}
}

// maxPlainKey is the length up to which YAML knows a key by the colon behind it, with
// some to spare.
const maxPlainKey = 1000

// yamlKey is a key as far as its colon, which stands behind indent on a line of its
// own where the key is too long.
func yamlKey(key, indent string) string {
	if text := yamlString(key); len(text) <= maxPlainKey {
		return text
	}
	return "? " + yamlString(key) + "\n" + indent
}

// yamlScalar is a scalar or an empty collection; further lines of it stand behind
// indent.
func yamlScalar(n *node, indent string) string {
	s, isString := n.value.(string)
	switch {
	case !isString && n.kind == scalarNode && n.value != nil && n.text != "":
		return n.text
	case !isString:
		return jsonScalar(n)
	case strings.Contains(s, "\n") && blockable(s) && indent != "": // without, it could end the document
		return block(s, indent)
	}
	return yamlString(s)
}

// yamlString is a string plain where that cannot mean anything else, or be taken
// for it by readers of YAML 1.1; else in quotes.
func yamlString(s string) string {
	if s == "" || s[len(s)-1] == ' ' || !validKind(s[:1]) && s[0] != '_' && s[0] != '/' && s[0] != '$' {
		return quoted(s) // of what begins with a digit, dialects make numbers and dates
	}
	plain := every(s, func(c byte) bool { return alphanumeric(c) || strings.IndexByte("_./$()+ -", c) >= 0 })
	if _, isString := resolve11(s).(string); !plain || !isString {
		return quoted(s)
	}
	return s
}

// blockable reports whether a text can stand in a block as it is.
func blockable(s string) bool {
	if strings.TrimLeft(s, " \t\n") != s {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool { return r != '\n' && r != '\t' && (r < ' ' || shielded(r)) }) < 0
}

// block is a text behind |, each line behind indent.
func block(s, indent string) string {
	body := strings.TrimRight(s, "\n")
	head := "|-"
	switch trailing := len(s) - len(body); {
	case trailing == 1:
		head = "|"
	case trailing > 1:
		head = "|+"
		body = s[:len(s)-1]
	}
	var out strings.Builder
	out.WriteString(head)
	for line := range strings.SplitSeq(body, "\n") {
		out.WriteByte('\n')
		if line != "" {
			out.WriteString(indent + line)
		}
	}
	return out.String()
}
