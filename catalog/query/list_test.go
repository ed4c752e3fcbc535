package query

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/ent"
)

func TestPagesInEveryOrderBothWays(t *testing.T) {
	t.Parallel()
	s := newShelf(t)
	for i := range 23 {
		s.put(fmt.Sprintf("%s:ns%d/c%02d", []string{"component", "api"}[i%2], i%3, i),
			"title="+[]string{"Äpfel", "apples", "Pears", "beans"}[i%4], "type="+[]string{"service", "Website", ""}[i%3],
			"lifecycle="+[]string{"production", ""}[i%2], "owner="+[]string{"group:default/a", "group:default/b", ""}[i%3],
			"system="+[]string{"system:default/x", ""}[i%2], fmt.Sprintf("at=%d", i%5))
	}
	s.put("component:gone", "state=absent")
	for _, field := range []OrderField{"", OrderName, OrderTitle, OrderKind, OrderType, OrderLifecycle, OrderOwner, OrderSystem, OrderNamespace, OrderCreatedAt, OrderUpdatedAt} {
		for _, direction := range []SortDirection{"", Ascending, Descending} {
			q := Question{Order: Order{field, direction}}
			q.Page = Page{First: new(200)}
			all := s.list(q)
			if len(all.Rows) != 23 {
				t.Fatalf("%v: got %d entities, want 23", q.Order, len(all.Rows))
			}
			if got, want := s.forward(q, 5), names(all.Rows); got != want {
				t.Errorf("%v forward: got\n  %s\nwant\n  %s", q.Order, got, want)
			}
			if got, want := s.backward(q, 5), names(all.Rows); got != want {
				t.Errorf("%v backward: got\n  %s\nwant\n  %s", q.Order, got, want)
			}
		}
	}
}

// forward reads a list page by page from its beginning.
func (s *shelf) forward(q Question, size int) string {
	s.Helper()
	var all []*ent.Entity
	for q.Page = (Page{First: &size}); ; {
		page := s.list(q)
		if page.HasPrevious != (q.Page.After != nil) {
			s.Errorf("%v: got HasPrevious %v", q.Order, page.HasPrevious)
		}
		all = append(all, page.Rows...)
		if !page.HasNext {
			return names(all)
		}
		q.Page.After = new(page.Cursor(page.Rows[len(page.Rows)-1]))
	}
}

// backward reads a list page by page from its end.
func (s *shelf) backward(q Question, size int) string {
	s.Helper()
	var all []*ent.Entity
	for q.Page = (Page{Last: &size}); ; {
		page := s.list(q)
		all = append(append([]*ent.Entity{}, page.Rows...), all...)
		if !page.HasPrevious {
			return names(all)
		}
		q.Page.Before = new(page.Cursor(page.Rows[0]))
	}
}

func TestPagesGoOnWhereTheyWereWhileTheListGrows(t *testing.T) {
	t.Parallel()
	s := newShelf(t)
	for _, name := range []string{"b", "d", "f", "h"} {
		s.put("component:" + name)
	}
	first := s.list(Question{Page: Page{First: new(2)}})
	s.put("component:a") // before the place: not met any more
	s.put("component:e") // behind it: met
	s.put("component:i")
	second := s.list(Question{Page: Page{First: new(3), After: new(first.Cursor(first.Rows[1]))}})
	if got, want := names(first.Rows)+" "+names(second.Rows), "b d e f h"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	back := s.list(Question{Page: Page{Last: new(2), Before: new(first.Cursor(first.Rows[1]))}})
	if got, want := names(back.Rows), "a b"; got != want {
		t.Errorf("backward: got %s, want %s", got, want)
	}
}

func TestCursorOfAnotherOrderOrFilterIsRefused(t *testing.T) {
	t.Parallel()
	s := newShelf(t)
	s.put("component:a", "at=1")
	page := s.list(Question{})
	after := page.Cursor(page.Rows[0])
	for name, q := range map[string]Question{
		"order":     {Order: Order{Field: OrderTitle}},
		"direction": {Order: Order{Direction: Descending}},
		"filter":    {Filter: &Filter{Kinds: []string{"component"}}},
		"kind":      {Kind: "component"},
		"search":    {Search: "a"},
	} {
		q.Page.After = &after
		if _, err := s.List(s.ctx, q); catalog.KindOf(err) != catalog.ErrBadInput {
			t.Errorf("another %s: got %v, want a bad input", name, err)
		}
	}
	byTime := Question{Order: Order{Field: OrderUpdatedAt}}
	list, err := byTime.list(byTime.Order.complete())
	if err != nil {
		t.Fatal(err)
	}
	byTime.Page.After = new(list.Cursor("yesterday", "component:default/a"))
	if _, err := s.List(s.ctx, byTime); catalog.KindOf(err) != catalog.ErrBadInput {
		t.Errorf("a cursor without a time: got %v, want a bad input", err)
	}
}

func TestOnlySelectedColumnsAreRead(t *testing.T) {
	t.Parallel()
	s := newShelf(t)
	s.put("component:a", "title=A", "type=service", "description=D", "tags=x", "at=1")
	bare := s.list(Question{}).Rows[0]
	if bare.Title != "" || bare.Type != "" || bare.Tags != nil || bare.UpdatedAt != nil || bare.Ref != "component:default/a" {
		t.Errorf("without columns: got %+v", bare)
	}
	whole := s.list(Question{Columns: AllColumns}).Rows[0]
	if whole.Title != "A" || whole.Type != "service" || whole.Description != "D" || len(whole.Tags) != 1 || whole.UpdatedAt == nil {
		t.Errorf("with all columns: got %+v", whole)
	}
}

func TestNobodyReadsWithoutAViewer(t *testing.T) {
	t.Parallel()
	s := newShelf(t)
	nobody := context.Background()
	refs := []catalog.Ref{catalog.Guest}
	for name, ask := range map[string]func() error{
		"list":          func() error { _, err := s.List(nobody, Question{}); return err },
		"count":         func() error { _, err := s.Count(nobody, Question{}); return err },
		"facets":        func() error { _, err := s.Facets(nobody, []FacetField{ByKind}, nil, "", 5); return err },
		"refs":          func() error { _, err := s.ByRefs(nobody, refs, 0); return err },
		"uids":          func() error { _, err := s.ByUIDs(nobody, nil, 0); return err },
		"kinds":         func() error { _, err := s.Kinds(nobody); return err },
		"kinds' counts": func() error { _, err := s.CountByKind(nobody); return err },
		"locations":     func() error { _, err := s.Locations(nobody, nil, Page{}); return err },
		"problems":      func() error { _, err := s.Problems(nobody, nil, Page{}); return err },
	} {
		if err := ask(); catalog.KindOf(err) != catalog.ErrUnauthenticated {
			t.Errorf("%s: got %v, want a refusal", name, err)
		}
	}
}

func TestByRefsBounds(t *testing.T) {
	t.Parallel()
	s := newShelf(t)
	s.put("component:a")
	s.put("component:gone", "state=absent")
	rows, err := s.ByRefs(s.ctx, []catalog.Ref{catalog.NewRef("Component", "", "A"), catalog.NewRef("component", "", "gone"), catalog.NewRef("component", "", "never")}, 0)
	if err != nil || names(rows) != "a" {
		t.Errorf("got %s, %v", names(rows), err)
	}
	if _, err := s.ByRefs(s.ctx, make([]catalog.Ref, 1001), 0); catalog.KindOf(err) != catalog.ErrBadInput {
		t.Errorf("too many refs: got %v, want a bad input", err)
	}
}

func TestLimitStandsInTheText(t *testing.T) {
	t.Parallel()
	one, two := &Statement{}, &Statement{}
	for _, s := range []*Statement{one, two} {
		if err := s.page(catalog.LocalViewer(), Question{Filter: &Filter{Owners: make([]catalog.Ref, len(s.Args)+1)}}, Order{}.complete(), Window{Limit: 20}, Title); err != nil {
			t.Fatal(err)
		}
	}
	if one.String() != two.String() || !strings.HasSuffix(one.String(), " LIMIT 21") {
		t.Errorf("got %s", one)
	}
}
