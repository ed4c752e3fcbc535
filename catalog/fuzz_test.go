package catalog_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
)

// Whatever is written, a ref that could be read has all its parts, and its canonical
// form names the same entity, whatever the defaults.
func FuzzParseRef(f *testing.F) {
	for _, s := range []string{"component:default/pay", "pay", "a:b", "a/b", "x/y:z", "a:b:c", "a:b/c/d", ":a", "/a", "a:", "a/", " A:B/C ", "İ:ǅ/ß", "a:\x00/b"} {
		f.Add(s, "Group", "team")
	}
	f.Fuzz(func(t *testing.T, s, kind, namespace string) {
		ref, err := catalog.ParseRef(s, catalog.Ref{Kind: kind, Namespace: namespace})
		if err != nil {
			if kind != "" && errors.Is(err, catalog.ErrRefWithoutKind) {
				t.Errorf("%q with the kind %q: %v", s, kind, err)
			}
			return
		}
		if ref.Kind == "" || ref.Namespace == "" || ref.Name == "" || ref.IsZero() {
			t.Fatalf("%q is %+v, which lacks a part", s, ref)
		}
		if strings.ContainsAny(kind+namespace, ":/") || strings.TrimSpace(kind) != kind {
			return // which are no parts of refs
		}
		again, err := catalog.ParseRef(ref.String(), catalog.Ref{})
		if err != nil || again != ref {
			t.Errorf("%q is %q, which read again is %+v, %v", s, ref, again, err)
		}
		var text catalog.Ref
		if err := text.UnmarshalText([]byte(ref.String())); err != nil || text != ref {
			t.Errorf("%q is unmarshalled as %+v, %v", ref, text, err)
		}
	})
}
