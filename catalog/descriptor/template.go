package descriptor

import (
	"regexp"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// templateMarks are what scaffolder templates and their like leave in a skeleton.
func templateMarks(s string) bool {
	return strings.Contains(s, "{{") && strings.Contains(s, "}}") || strings.Contains(s, "{%") && strings.Contains(s, "%}")
}

// brokenByTemplate reports whether text is no YAML because it is the text of a
// template: filled in, it would be, or what is to be filled in is its very name.
func brokenByTemplate(text string) bool {
	if !templateMarks(text) || outline(text).kind == "Template" {
		return false
	}
	filled := regexp.MustCompile(`\$?\{\{.*?\}\}`).ReplaceAllString(text, "x")
	filled = regexp.MustCompile(`(?s)\{[%#].*?[%#]\}`).ReplaceAllString(filled, "")
	if root, err := decodeYAML(shield(filled)); err == nil && root != nil {
		return true
	}
	o := outline(text)
	return strings.Contains(text, "{%") || templateMarks(o.kind+o.name+o.apiVersion)
}

// headings are what can be told of a document without understanding it.
type headings struct{ apiVersion, kind, namespace, name string }

// outline looks for the lines that name a descriptor's entity, so that a document
// that is no YAML can still be told from the others.
func outline(text string) headings {
	var h headings
	metadata, indent := false, 0
	for pos := 0; pos < len(text); {
		end := lineEnd(text, pos)
		line := strings.TrimRight(text[pos:end], " \t\r\n")
		pos = end
		key, value, ok := strings.Cut(strings.TrimLeft(line, " "), ":")
		if !ok || strings.HasPrefix(key, "#") {
			continue
		}
		depth := len(line) - len(strings.TrimLeft(line, " "))
		if depth == 0 {
			metadata, indent = key == "metadata", 0
		}
		if metadata && depth > 0 && indent == 0 {
			indent = depth
		}
		h.note(key, plainValue(value), depth == 0, metadata && depth == indent)
	}
	return h
}

func (h *headings) note(key, value string, root, metadata bool) {
	switch {
	case root && key == "apiVersion":
		h.apiVersion = value
	case root && key == "kind":
		h.kind = value
	case metadata && !root && key == "name" && h.name == "":
		h.name = value
	case metadata && !root && key == "namespace" && h.namespace == "":
		h.namespace = value
	}
}

// plainValue is the text of a simple value on one line.
func plainValue(s string) string {
	s = strings.TrimSpace(s)
	if comment := strings.Index(s, " #"); comment >= 0 {
		s = strings.TrimSpace(s[:comment])
	}
	return strings.Trim(s, `"'`)
}

// ref is the entity that the headings name; zero where they name none.
func (h headings) ref() catalog.Ref {
	if !validKind(h.kind) || !validName(h.name) || h.namespace != "" && !validNamespace(catalog.Fold(h.namespace)) {
		return catalog.Ref{}
	}
	return catalog.NewRef(h.kind, h.namespace, h.name)
}
