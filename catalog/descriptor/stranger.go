package descriptor

import (
	"fmt"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// strangers are the documents of a file that are no descriptors.
type strangers struct {
	count int
	first place
	what  string
}

func (s *strangers) add(at place, what string) {
	if s.count++; s.count == 1 {
		s.first, s.what = at, what
	}
}

// problem says once for the whole file what was skipped.
func (s *strangers) problem(stream *Stream) (catalog.Problem, bool) {
	if s.count == 0 {
		return catalog.Problem{}, false
	}
	message := "this document is no descriptor and is skipped: " + s.what
	if s.count > 1 {
		message = fmt.Sprintf("%d documents are no descriptors and are skipped; the first: %s", s.count, s.what)
	}
	hint := "a descriptor begins with apiVersion: " + catalog.CoreGroup + "/v1alpha1 and a kind; entities of another group need a kind of that group defined in the catalog"
	return stream.problem(catalog.NoDescriptor, catalog.SeverityInfo, s.first, message, hint), true
}

// templated reports whether the fields that name an entity are to be filled in.
func templated(root *node, s *Stream) (at place, path string, ok bool) {
	if kind := root.fieldInAnyCase("kind"); kind != nil && kind.value.text == "Template" {
		return place{}, "", false
	}
	check := func(n *node, key, name string) {
		if f := n.field(key); !ok && f != nil && s.templatedValue(f) {
			at, path, ok = f.value.place, name, true
		}
	}
	check(root, "apiVersion", "apiVersion")
	check(root, "kind", "kind")
	metadata := root.get("metadata")
	check(metadata, "name", "metadata.name")
	check(metadata, "namespace", "metadata.namespace")
	return at, path, ok
}

// templatedValue recognises {{ x }} also without quotes, where it is a mapping
// within a mapping.
func (s *Stream) templatedValue(f *field) bool {
	if f.value.kind == scalarNode {
		return templateMarks(f.value.text)
	}
	return f.value.kind == mappingNode && strings.Contains(s.line(int(f.value.line)), "{{")
}

// stranger reports whether a document is something else than a descriptor, and
// what.
func (r *reading) stranger(root *node) (what string, ok bool) {
	apiVersion, kind := root.fieldInAnyCase("apiVersion"), root.fieldInAnyCase("kind")
	switch {
	case kind == nil && (apiVersion == nil || apiVersion.value.null()):
		return "it has neither apiVersion nor kind", true
	case apiVersion == nil || apiVersion.value.null():
		if _, known := r.model.Kind(kind.value.text); known && root.fieldInAnyCase("metadata") != nil {
			return "", false
		}
		return fmt.Sprintf("it has the kind %s and no apiVersion", quote(kind.value.text)), true
	}
	group, _, _ := strings.Cut(apiVersion.value.text, "/")
	if r.ourGroup(group) {
		return "", false
	}
	if kind != nil {
		if _, known := r.model.Kind(kind.value.text); known && almostOurs(apiVersion.value.text) && root.get("spec") != nil {
			return "", false
		}
		return fmt.Sprintf("it has the kind %s of %s", kind.value.text, apiVersion.value.text), true
	}
	return "its apiVersion is " + quote(apiVersion.value.text), true
}

// ourGroup reports whether a kind of the model is of that group.
func (r *reading) ourGroup(group string) bool {
	return group == catalog.CoreGroup || group == catalog.ScaffolderGroup ||
		slices.ContainsFunc(r.model.Kinds, func(k catalog.Kind) bool { return k.Group == group })
}

// almostOurs reports whether an apiVersion is our own mistyped, rather than that
// of another program: it has no group, or one that speaks of Backstage.
func almostOurs(apiVersion string) bool {
	group, _, ok := strings.Cut(apiVersion, "/")
	return !ok || strings.Contains(catalog.Fold(group), "backstage") || catalog.Fold(group) == "v1alpha1"
}
