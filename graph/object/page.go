package object

import "github.com/callboard-dev/callboard/catalog/query"

// pageKey is a query.Page that can be compared. Sizes and places that are left
// out have values that no argument can have.
type pageKey struct {
	first, last   int
	after, before string
}

const (
	noSize  = -1 << 63
	noPlace = "\x00"
)

func keyOfPage(p query.Page) pageKey {
	return pageKey{
		first: given(p.First, noSize), last: given(p.Last, noSize),
		after: given(p.After, noPlace), before: given(p.Before, noPlace),
	}
}

func given[T any](v *T, otherwise T) T {
	if v == nil {
		return otherwise
	}
	return *v
}

// page is the reverse of keyOfPage.
func (k pageKey) page() query.Page {
	return query.Page{
		First: unless(k.first, noSize), Last: unless(k.last, noSize),
		After: unless(k.after, noPlace), Before: unless(k.before, noPlace),
	}
}

func unless[T comparable](v, none T) *T {
	if v == none {
		return nil
	}
	return &v
}
