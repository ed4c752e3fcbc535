package catalog

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
)

// DefaultNamespace is the namespace of a ref that names none.
const DefaultNamespace = "default"

// Ref names one entity. Its parts are lower case: two refs that differ only in
// case are the same. How a name is written stands in the entity's document.
type Ref struct {
	Kind      string
	Namespace string
	Name      string
}

// NewRef returns the canonical ref of the given parts. An empty namespace is
// the default one.
func NewRef(kind, namespace, name string) Ref {
	if namespace == "" {
		namespace = DefaultNamespace
	}
	return Ref{Kind: Fold(kind), Namespace: Fold(namespace), Name: Fold(name)}
}

// Fold gives the form in which parts of refs, types, tags and the like are
// compared: lower case, whatever the locale.
func Fold(s string) string { return strings.ToLower(s) }

// IsZero reports whether r names nothing.
func (r Ref) IsZero() bool { return r == Ref{} }

// String returns the canonical form kind:namespace/name.
func (r Ref) String() string {
	if r.IsZero() {
		return ""
	}
	return r.Kind + ":" + r.Namespace + "/" + r.Name
}

// Compare orders refs by kind, namespace and name.
func (r Ref) Compare(other Ref) int {
	return cmp.Or(cmp.Compare(r.Kind, other.Kind), cmp.Compare(r.Namespace, other.Namespace), cmp.Compare(r.Name, other.Name))
}

// MarshalText lets a ref be a JSON string or a map's key.
func (r Ref) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the canonical form.
func (r *Ref) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*r = Ref{}
		return nil
	}
	parsed, err := ParseRef(string(text), Ref{})
	*r = parsed
	return err
}

// ErrRefWithoutKind is what ParseRef gives where neither the text nor the
// defaults say the kind.
var ErrRefWithoutKind = errors.New("the kind is missing")

// ParseRef reads `[kind:][namespace/]name` as Backstage does: the first colon
// ends the kind and the first slash the namespace; a colon behind that slash
// belongs to the name. What is left out comes from defaults; the namespace is
// `default` where they have none either.
func ParseRef(s string, defaults Ref) (Ref, error) {
	rest := strings.TrimSpace(s)
	colon, slash := strings.IndexByte(rest, ':'), strings.IndexByte(rest, '/')
	kind, namespace := defaults.Kind, defaults.Namespace
	if colon >= 0 && (slash < 0 || colon < slash) {
		kind, rest = rest[:colon], rest[colon+1:]
		if kind == "" {
			return Ref{}, fmt.Errorf("%q has nothing before the colon", s)
		}
	}
	if before, after, ok := strings.Cut(rest, "/"); ok {
		namespace, rest = before, after
		if namespace == "" {
			return Ref{}, fmt.Errorf("%q has no namespace before the slash", s)
		}
	}
	if rest == "" {
		return Ref{}, fmt.Errorf("%q has no name", s)
	}
	if kind == "" {
		return Ref{}, fmt.Errorf("%q: %w", s, ErrRefWithoutKind)
	}
	return NewRef(kind, namespace, rest), nil
}
