package query

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/ent/declaration"
	"github.com/callboard-dev/callboard/ent/file"
)

// company is a shelf for filters.
func company(t *testing.T) *shelf {
	t.Helper()
	s := newShelf(t)
	s.put("component:pay", "kind=Component", "title=Payments", "description=Takes 100% of the money", "type=service", "lifecycle=production",
		"owner=group:default/money", "system=system:default/ledger", "tags=Java,pci", "at=1")
	s.put("component:shop", "kind=Component", "title=The Shop", "type=Website", "lifecycle=production", "owner=group:default/guests", "tags=web,java", "at=2")
	s.put("component:lab/tool", "kind=component", "title=a_tool", "type=Service", "lifecycle=experimental", "owner=user:default/guest", "at=3", "state=orphan")
	s.put("api:orders", "kind=API", "type=openapi", "lifecycle=production", "owner=group:default/money", "system=system:default/ledger", "tags=rest", "at=4")
	s.put("group:money", "kind=Group", "type=team", "at=5")
	s.put("component:gone", "state=absent", "type=service", "owner=group:default/money")
	return s
}

func TestFilters(t *testing.T) {
	t.Parallel()
	s := company(t)
	refs := func(names ...string) (out []catalog.Ref) {
		for _, n := range names {
			r, err := catalog.ParseRef(n, catalog.Ref{})
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, r)
		}
		return out
	}
	location := s.declare("component:pay")
	s.star("api:orders")
	yes, no := new(true), new(false)
	since := time.Date(2026, 1, 5, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name   string
		filter *Filter
		search string
		want   string
	}{
		{"none", nil, "", "money orders pay shop tool"},
		{"empty", &Filter{}, "", "money orders pay shop tool"},
		{"refs", &Filter{Refs: refs("Component:PAY", "component:gone", "api:orders")}, "", "orders pay"},
		{"no refs", &Filter{Refs: []catalog.Ref{}}, "", ""},
		{"kind", &Filter{Kinds: []string{"Component"}}, "", "pay shop tool"},
		{"kinds", &Filter{Kinds: []string{"COMPONENT", "group"}}, "", "money pay shop tool"},
		{"no kinds", &Filter{Kinds: []string{}}, "", ""},
		{"namespaces", &Filter{Namespaces: []string{"LAB"}}, "", "tool"},
		{"names", &Filter{Names: []string{"Pay", "shop"}}, "", "pay shop"},
		{"types", &Filter{Types: []string{"SERVICE"}}, "", "pay tool"},
		{"lifecycles", &Filter{Lifecycles: []string{"Experimental"}}, "", "tool"},
		{"all tags", &Filter{Tags: &TagFilter{AllOf: []string{"JAVA", "web"}}}, "", "shop"},
		{"any tag", &Filter{Tags: &TagFilter{AnyOf: []string{"rest", "pci"}}}, "", "orders pay"},
		{"no tag", &Filter{Tags: &TagFilter{NoneOf: []string{"java"}}}, "", "money orders tool"},
		{"tags together", &Filter{Tags: &TagFilter{AnyOf: []string{"java"}, NoneOf: []string{"web"}}}, "", "pay"},
		{"owners", &Filter{Owners: refs("group:money")}, "", "orders pay"},
		{"systems", &Filter{Systems: refs("system:ledger")}, "", "orders pay"},
		{"location", &Filter{Locations: []uuid.UUID{location}}, "", "pay"},
		{"another location", &Filter{Locations: []uuid.UUID{uuid.New()}}, "", ""},
		{"ownerless", &Filter{Ownerless: yes}, "", "money"},
		{"not ownerless", &Filter{Ownerless: no}, "", "orders pay shop tool"},
		{"orphans", &Filter{Orphan: yes}, "", "tool"},
		{"no orphans", &Filter{Orphan: no}, "", "money orders pay shop"},
		{"problems", &Filter{HasProblems: yes}, "", "tool"},
		{"no problems", &Filter{HasProblems: no}, "", "money orders pay shop"},
		{"one problem", &Filter{Problems: []catalog.ProblemCode{catalog.Orphaned, catalog.DanglingRef}}, "", "tool"},
		{"another problem", &Filter{Problems: []catalog.ProblemCode{catalog.DanglingRef}}, "", ""},
		{"starred", &Filter{Starred: yes}, "", "orders"},
		{"not starred", &Filter{Starred: no}, "", "money pay shop tool"},
		{"the viewer's", &Filter{OwnedByViewer: yes}, "", "shop tool"},
		{"not the viewer's", &Filter{OwnedByViewer: no}, "", "money orders pay"},
		{"updated", &Filter{UpdatedSince: &since}, "", "money orders"},
		{"several", &Filter{Kinds: []string{"component"}, Lifecycles: []string{"production"}, Owners: refs("group:money")}, "", "pay"},
		{"and", &Filter{And: []*Filter{{Kinds: []string{"component"}}, {Types: []string{"website"}}}}, "", "shop"},
		{"and nothing", &Filter{And: []*Filter{}}, "", "money orders pay shop tool"},
		{"or", &Filter{Or: []*Filter{{Kinds: []string{"group"}}, {Types: []string{"website"}}}}, "", "money shop"},
		{"or nothing", &Filter{Or: []*Filter{}}, "", ""},
		{"or of what is empty", &Filter{Or: []*Filter{{}, {Kinds: []string{"x"}}}}, "", "money orders pay shop tool"},
		{"not", &Filter{Not: &Filter{Kinds: []string{"component"}, Lifecycles: []string{"production"}}}, "", "money orders tool"},
		{"nested", &Filter{Kinds: []string{"component"}, Not: &Filter{Or: []*Filter{{Types: []string{"website"}}, {Not: &Filter{Owners: refs("group:money")}}}}}, "", "pay"},
		{"a word in the name", nil, "ORD", "orders"},
		{"in the title", nil, "shop", "shop"},
		{"in the description", nil, "Money", "money pay"},
		{"in a tag", nil, "pci", "pay"},
		{"all words", nil, "  java   the ", "pay shop"},
		{"words across fields", nil, "payments java", "pay"},
		{"no two fields at once", nil, "payjava", ""},
		{"a percent sign", nil, "100%", "pay"},
		{"only that", nil, "%", "pay"},
		{"an underscore", nil, "_", "tool"},
		{"a backslash", nil, `\`, ""},
		{"a quote", nil, `'"; --`, ""},
		{"white space", nil, " \t\n", "money orders pay shop tool"},
		{"search and filter", &Filter{Kinds: []string{"component"}}, "money", "pay"},
	} {
		q := Question{Filter: c.filter, Search: c.search}
		if got := names(s.list(q).Rows); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
		n, err := s.Count(s.ctx, q)
		if want := len(strings.Fields(c.want)); err != nil || n != want {
			t.Errorf("%s: counted %d, %v; want %d", c.name, n, err, want)
		}
	}
}

func TestListOfOneKindKeepsTheFiltersOwnKinds(t *testing.T) {
	t.Parallel()
	s := company(t)
	for want, f := range map[string]*Filter{
		"pay shop tool": nil,
		"shop":          {Types: []string{"website"}},
		"":              {Kinds: []string{"api"}},
	} {
		if got := names(s.list(Question{Kind: "component", Filter: f}).Rows); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestFiltersAreBounded(t *testing.T) {
	t.Parallel()
	s := newShelf(t)
	deep := &Filter{}
	for range 800 {
		deep = &Filter{Not: deep}
	}
	wide := &Filter{Or: slices.Repeat([]*Filter{{Kinds: []string{"a"}}}, 20_000)}
	for name, q := range map[string]Question{
		"deep":        {Filter: deep},
		"wide":        {Filter: wide},
		"wide, empty": {Filter: &Filter{And: slices.Repeat([]*Filter{{}}, 20_000)}},
		"long list":   {Filter: &Filter{Names: make([]string, 1001)}},
		"long search": {Search: strings.Repeat("a", 64<<10)},
	} {
		if _, err := s.List(s.ctx, q); catalog.KindOf(err) != catalog.ErrBadInput {
			t.Errorf("%s: got %v, want a bad input", name, err)
		}
	}
}

// declare says that a new location declares an entity, and returns its id.
func (s *shelf) declare(ref string) uuid.UUID {
	s.Helper()
	rows, err := s.ByRefs(s.ctx, []catalog.Ref{mustParse(s.T, ref)}, 0)
	if err != nil || len(rows) != 1 {
		s.Fatal(rows, err)
	}
	l := s.ent.Location.Create().SetType("url").SetAddress("https://example.org/" + ref).SaveX(s.ctx)
	f := s.ent.File.Create().SetLocation(l).SetURL(l.Address).SetRole(file.RoleDESCRIPTOR).SaveX(s.ctx)
	s.ent.Declaration.Create().SetFile(f).SetRef(rows[0].Ref).SetEntityID(rows[0].ID).SetState(declaration.StateLive).SetClaimedAt(time.Now()).SaveX(s.ctx)
	return l.UID
}

func (s *shelf) star(ref string) {
	s.Helper()
	rows, err := s.ByRefs(s.ctx, []catalog.Ref{mustParse(s.T, ref)}, 0)
	if err != nil || len(rows) != 1 {
		s.Fatal(rows, err)
	}
	s.ent.Star.Create().SetViewer(catalog.LocalViewer().Actor()).SetEntityID(rows[0].ID).SaveX(s.ctx)
}

func mustParse(t *testing.T, ref string) catalog.Ref {
	t.Helper()
	r, err := catalog.ParseRef(ref, catalog.Ref{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}
