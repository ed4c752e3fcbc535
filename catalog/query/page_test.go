package query

import (
	"slices"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
)

func TestWindow(t *testing.T) {
	t.Parallel()
	list := List("l")
	cursor := list.Cursor("x")
	for _, c := range []struct {
		name string
		page Page
		want Window
		bad  bool
	}{
		{"nothing said", Page{}, Window{Limit: 25}, false},
		{"first", Page{First: new(3)}, Window{Limit: 3}, false},
		{"first after", Page{First: new(200), After: &cursor}, Window{Limit: 200, From: []string{"x"}}, false},
		{"last", Page{Last: new(1)}, Window{Limit: 1, Backward: true}, false},
		{"last before", Page{Last: new(5), Before: &cursor}, Window{Limit: 5, Backward: true, From: []string{"x"}}, false},
		{"before alone", Page{Before: &cursor}, Window{Limit: 25, Backward: true, From: []string{"x"}}, false},
		{"none", Page{First: new(0)}, Window{}, true},
		{"less than none", Page{First: new(-1)}, Window{}, true},
		{"too many", Page{First: new(201)}, Window{}, true},
		{"far too many", Page{Last: new(1 << 31)}, Window{}, true},
		{"both sizes", Page{First: new(1), Last: new(1)}, Window{}, true},
		{"both places", Page{After: &cursor, Before: &cursor}, Window{}, true},
		{"first before", Page{First: new(1), Before: &cursor}, Window{}, true},
		{"last after", Page{Last: new(1), After: &cursor}, Window{}, true},
	} {
		got, err := c.page.Window(list, 1)
		if c.bad {
			if catalog.KindOf(err) != catalog.ErrBadInput {
				t.Errorf("%s: got %v, want a bad input", c.name, err)
			}
			continue
		}
		if err != nil || got.Limit != c.want.Limit || got.Backward != c.want.Backward || !slices.Equal(got.From, c.want.From) {
			t.Errorf("%s: got %+v, %v; want %+v", c.name, got, err, c.want)
		}
	}
}

func TestCut(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name           string
		w              Window
		rows, page     []int
		next, previous bool
	}{
		{"the only page", Window{Limit: 3}, []int{1, 2}, []int{1, 2}, false, false},
		{"the first of two", Window{Limit: 2}, []int{1, 2, 3}, []int{1, 2}, true, false},
		{"the last of two", Window{Limit: 2, From: []string{""}}, []int{3}, []int{3}, false, true},
		{"backward, more before", Window{Limit: 2, Backward: true}, []int{9, 8, 7}, []int{8, 9}, false, true},
		{"backward from the middle", Window{Limit: 2, Backward: true, From: []string{""}}, []int{2, 1}, []int{1, 2}, true, false},
	} {
		page, next, previous := Cut(c.w, c.rows)
		if !slices.Equal(page, c.page) || next != c.next || previous != c.previous {
			t.Errorf("%s: got %v %v %v, want %v %v %v", c.name, page, next, previous, c.page, c.next, c.previous)
		}
	}
}
