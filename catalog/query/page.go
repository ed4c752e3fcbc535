package query

import (
	"slices"

	"github.com/callboard-dev/callboard/catalog"
)

// The sizes of a page.
const (
	DefaultPage = 25
	MaxPage     = 200
)

// Page is the part of a list that is asked for, as the API words it; nil where
// nothing is said.
type Page struct {
	First  *int
	After  *string
	Last   *int
	Before *string
}

// Window is a Page made sense of.
type Window struct {
	Limit int
	// Backward says that the page is counted from the end.
	Backward bool
	// From are the sort values of the place that the page begins behind, in its
	// direction; nil at the end of the list.
	From []string
}

// Window checks p, a page of a list that sorts by n values.
func (p Page) Window(l List, n int) (Window, error) {
	w := Window{Limit: DefaultPage}
	cursor, size, name := p.After, p.First, "first"
	switch {
	case p.First != nil && p.Last != nil:
		return w, catalog.Errorf(catalog.ErrBadInput, "ask for the first or for the last elements, not for both")
	case p.After != nil && p.Before != nil:
		return w, catalog.Errorf(catalog.ErrBadInput, "ask for what follows a place or for what stands before one, not for both")
	case p.Last != nil || p.Before != nil:
		w.Backward = true
		cursor, size, name = p.Before, p.Last, "last"
	}
	if (w.Backward && (p.First != nil || p.After != nil)) || (!w.Backward && p.Before != nil) {
		return w, catalog.Errorf(catalog.ErrBadInput, "`first` goes with `after`, and `last` with `before`")
	}
	if size != nil {
		if *size < 1 || *size > MaxPage {
			return w, catalog.Errorf(catalog.ErrBadInput, "`%s` is %d; it can be 1 to %d", name, *size, MaxPage)
		}
		w.Limit = *size
	}
	if cursor != nil {
		var err error
		w.From, err = l.place(*cursor, n)
		return w, err
	}
	return w, nil
}

// Cut makes the page out of rows, which were read in the window's direction and
// one more than its limit: in the list's order, and whether more follows or
// stands before.
func Cut[T any](w Window, rows []T) (page []T, next, previous bool) {
	more := len(rows) > w.Limit
	if more {
		rows = rows[:w.Limit]
	}
	if w.Backward {
		rows = slices.Clone(rows)
		slices.Reverse(rows)
		return rows, w.From != nil, more
	}
	return rows, more, w.From != nil
}
