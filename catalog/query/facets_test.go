package query

import (
	"fmt"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
)

// counted writes a facet as "value=count …; missing".
func counted(f *Facet) string {
	var parts []string
	for _, v := range f.Values {
		parts = append(parts, fmt.Sprintf("%s=%d", v.Value, v.Count))
	}
	return fmt.Sprintf("%s; %d", strings.Join(parts, " "), f.Missing)
}

func TestFacets(t *testing.T) {
	t.Parallel()
	s := company(t)
	s.put("component:more", "kind=Component", "type=Service", "lifecycle=production")
	for _, c := range []struct {
		name   string
		filter *Filter
		search string
		want   map[FacetField]string
	}{
		{"of all", nil, "", map[FacetField]string{
			ByKind:      "Component=4 API=1 Group=1; 0",
			ByType:      "Service=3 Website=1 openapi=1 team=1; 0", // the commonest spelling
			ByTag:       "Java=2 pci=1 rest=1 web=1; 3",            // with java
			ByLifecycle: "production=4 experimental=1; 1",
			ByOwner:     "group:default/money=2 group:default/guests=1 user:default/guest=1; 2",
			BySystem:    "system:default/ledger=2; 4",
			ByNamespace: "default=5 lab=1; 0",
			ByProblem:   "ORPHANED=1; 5",
		}},
		{"own condition ignored", &Filter{Kinds: []string{"component"}, Types: []string{"service"}}, "", map[FacetField]string{
			ByKind:      "Component=3; 0",                 // of type service, of any kind
			ByType:      "Service=3 Website=1; 0",         // components of any type
			ByLifecycle: "production=2 experimental=1; 0", // both conditions
			ByTag:       "Java=1 pci=1; 2",
			ByNamespace: "default=2 lab=1; 0",
		}},
		{"problems", &Filter{HasProblems: new(true), Problems: []catalog.ProblemCode{catalog.Orphaned}}, "", map[FacetField]string{
			ByKind:    "component=1; 0",
			ByProblem: "ORPHANED=1; 5",
		}},
		{"a condition further in counts", &Filter{And: []*Filter{{Kinds: []string{"api"}}}}, "", map[FacetField]string{ByKind: "API=1; 0"}},
		{"with a search", nil, "money", map[FacetField]string{ByKind: "Component=1 Group=1; 0"}},
		{"of nothing", &Filter{Names: []string{"x"}}, "", map[FacetField]string{ByKind: "; 0", ByTag: "; 0"}},
	} {
		var by []FacetField
		for _, field := range []FacetField{ByKind, ByTag, ByType, ByLifecycle, ByOwner, BySystem, ByNamespace, ByProblem} {
			if _, ok := c.want[field]; ok {
				by = append(by, field)
			}
		}
		facets, err := s.Facets(s.ctx, by, c.filter, c.search, 50)
		if err != nil {
			t.Fatal(err)
		}
		for i, f := range facets {
			if f.Field != by[i] {
				t.Errorf("%s: got %s at place %d, want %s", c.name, f.Field, i, by[i])
			}
			if got := counted(f); got != c.want[f.Field] {
				t.Errorf("%s, %s: got %q, want %q", c.name, f.Field, got, c.want[f.Field])
			}
		}
	}
}

func TestFacetsAreBounded(t *testing.T) {
	t.Parallel()
	s := company(t)
	facets, err := s.Facets(s.ctx, []FacetField{ByType, ByType}, nil, "", 1)
	if err != nil || counted(facets[0]) != "Service=2; 0" && counted(facets[0]) != "service=2; 0" || counted(facets[0]) != counted(facets[1]) {
		t.Errorf("top 1 twice: got %v, %v", facets, err)
	}
	for name, ask := range map[string]func() error{
		"no top":      func() error { _, err := s.Facets(s.ctx, []FacetField{ByType}, nil, "", 0); return err },
		"too much":    func() error { _, err := s.Facets(s.ctx, []FacetField{ByType}, nil, "", 1001); return err },
		"many fields": func() error { _, err := s.Facets(s.ctx, make([]FacetField, 21), nil, "", 1); return err },
	} {
		if err := ask(); catalog.KindOf(err) != catalog.ErrBadInput {
			t.Errorf("%s: got %v, want a bad input", name, err)
		}
	}
}
