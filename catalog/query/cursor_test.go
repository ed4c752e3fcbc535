package query

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
)

func TestCursorComesBack(t *testing.T) {
	t.Parallel()
	list, err := NewList("entities", "NAME ASC", Filter{Kinds: []string{"api"}})
	if err != nil {
		t.Fatal(err)
	}
	for _, values := range [][]string{{"a", "b"}, {"", ""}, {`"quoted"`, "with,comma"}, {"größe", "日本"}} {
		got, err := list.place(list.Cursor(values...), 2)
		if err != nil || got[0] != values[0] || got[1] != values[1] {
			t.Errorf("%q: got %q, %v", values, got, err)
		}
	}
}

func TestForgedCursorsAreRefused(t *testing.T) {
	t.Parallel()
	list, other := List("entities NAME ASC 1"), List("entities NAME DESC 1")
	encode := func(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }
	for name, cursor := range map[string]string{
		"of another list":     other.Cursor("a", "b"),
		"with fewer values":   list.Cursor("a"),
		"with more values":    list.Cursor("a", "b", "c"),
		"empty":               "",
		"no base64":           "%%%",
		"no JSON":             encode("hello"),
		"no list":             encode(`{"a": 1}`),
		"of no strings":       encode(`["1", "entities NAME ASC 1", 1, null, []]`),
		"of another version":  encode(`["9", "entities NAME ASC 1", "a", "b"]`),
		"null":                encode("null"),
		"with a NUL":          list.Cursor("a\x00", "b"),
		"as long as you like": strings.Repeat("A", 1<<20),
	} {
		if _, err := list.place(cursor, 2); catalog.KindOf(err) != catalog.ErrBadInput {
			t.Errorf("a cursor %s: got %v, want a bad input", name, err)
		}
	}
}

func FuzzCursor(f *testing.F) {
	list := List("entities NAME ASC 1")
	f.Add(list.Cursor("a", "b"))
	f.Fuzz(func(t *testing.T, cursor string) {
		if _, err := list.place(cursor, 2); err != nil && catalog.KindOf(err) != catalog.ErrBadInput {
			t.Errorf("got %v, want a bad input", err)
		}
	})
}

func TestListsAreTold(t *testing.T) {
	t.Parallel()
	lists := map[List]string{}
	for name, q := range map[string]Question{
		"plain":      {},
		"of a kind":  {Kind: "api"},
		"searched":   {Search: "api"},
		"filtered":   {Filter: &Filter{Kinds: []string{"api"}}},
		"descending": {Order: Order{Direction: Descending}},
		"by title":   {Order: Order{Field: OrderTitle}},
	} {
		list, err := q.list(q.Order.complete())
		if err != nil {
			t.Fatal(err)
		}
		if same, ok := lists[list]; ok {
			t.Errorf("%s is taken for %s", name, same)
		}
		lists[list] = name
	}
}
