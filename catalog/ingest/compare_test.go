package ingest

import (
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

var (
	monday  = time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)
	tuesday = monday.AddDate(0, 0, 1)
)

// document is an accepted document of a component, whose title tells versions of
// it apart.
func document(index int, name, title string) descriptor.Document {
	ref := catalog.NewRef("component", "", name)
	return descriptor.Document{Index: index, Line: index*10 + 1, Ref: ref, Raw: name + title,
		Entity: &descriptor.Entity{Ref: ref, Name: name, Document: map[string]any{"title": title}}}
}

// refused is a document of a component that was not accepted; of none that can
// be told where name is empty.
func refused(index int, name string) descriptor.Document {
	d := descriptor.Document{Index: index, Problems: []catalog.Problem{{Code: catalog.InvalidField}}}
	if name != "" {
		d.Ref = catalog.NewRef("component", "", name)
	}
	return d
}

// held is the declaration that a document made on Monday.
func held(id int64, fileID int64, doc descriptor.Document) *declaration {
	d := declare(said{fileID: fileID, url: "file:a.yaml"}, doc)
	d.id, d.claimedAt, d.entity = id, monday, nil
	return d
}

func TestCompare(t *testing.T) {
	t.Parallel()
	moved := document(0, "pay", "Pay")
	moved.Line = 99
	gone := held(1, 1, document(0, "pay", "Pay"))
	gone.gone = true
	tests := map[string]struct {
		held                                []*declaration
		said                                []said
		vanished, lost                      map[int64]bool
		insert, update, touch, remove, lose int
	}{
		"a new document": {
			said: []said{{fileID: 1, documents: []descriptor.Document{document(0, "pay", "Pay")}}}, insert: 1},
		"the same document": {
			held: []*declaration{held(1, 1, document(0, "pay", "Pay"))},
			said: []said{{fileID: 1, documents: []descriptor.Document{document(0, "pay", "Pay")}}}},
		"a changed document": {
			held: []*declaration{held(1, 1, document(0, "pay", "Pay"))},
			said: []said{{fileID: 1, documents: []descriptor.Document{document(0, "pay", "Payments")}}}, update: 1},
		"the same document at another line": {
			held: []*declaration{held(1, 1, document(0, "pay", "Pay"))},
			said: []said{{fileID: 1, documents: []descriptor.Document{moved}}}, touch: 1},
		"a document that is not there any more": {
			held: []*declaration{held(1, 1, document(0, "pay", "Pay"))},
			said: []said{{fileID: 1}}, remove: 1},
		"a refused document keeps what it said": {
			held: []*declaration{held(1, 1, document(0, "pay", "Pay")), held(2, 1, document(1, "old", "Old"))},
			said: []said{{fileID: 1, documents: []descriptor.Document{refused(0, "pay")}}}, remove: 1},
		"a refused document without a name keeps all of its file": {
			held: []*declaration{held(1, 1, document(0, "pay", "Pay")), held(2, 1, document(1, "old", "Old"))},
			said: []said{{fileID: 1, documents: []descriptor.Document{refused(0, "")}}}},
		"a skipped document keeps nothing": {
			held: []*declaration{held(1, 1, document(0, "pay", "Pay"))},
			said: []said{{fileID: 1, documents: []descriptor.Document{{Index: 0, Skipped: true}}}}, remove: 1},
		"a file that nothing points at": {
			held: []*declaration{held(1, 1, document(0, "pay", "Pay"))}, vanished: map[int64]bool{1: true}, remove: 1},
		"a file that disappeared": {
			held: []*declaration{held(1, 1, document(0, "pay", "Pay")), gone}, lost: map[int64]bool{1: true}, lose: 1},
		"a file that was not read": {
			held: []*declaration{held(1, 1, document(0, "pay", "Pay"))}},
		"a ref twice in a file": {
			said: []said{{fileID: 1, documents: []descriptor.Document{document(0, "pay", "Pay"), document(1, "Pay", "Other")}}}, insert: 2},
		"a document that comes back": {
			held: []*declaration{gone},
			said: []said{{fileID: 1, documents: []descriptor.Document{document(0, "pay", "Pay")}}}, update: 1},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := compare(tt.said, tt.held, tt.vanished, tt.lost, tuesday)
			got := [5]int{len(c.insert), len(c.update), len(c.touch), len(c.remove), len(c.lose)}
			if want := [5]int{tt.insert, tt.update, tt.touch, tt.remove, tt.lose}; got != want {
				t.Errorf("got insert, update, touch, remove, lose %v, want %v", got, want)
			}
		})
	}
}

func TestCompareKeepsTheAgeOfAClaimThatMoves(t *testing.T) {
	t.Parallel()
	files := []said{{fileID: 1}, {fileID: 2, documents: []descriptor.Document{document(0, "pay", "Pay")}}}
	c := compare(files, []*declaration{held(1, 1, document(0, "pay", "Pay"))}, nil, nil, tuesday)
	if len(c.insert) != 1 || !c.insert[0].claimedAt.Equal(monday) {
		t.Errorf("got %+v, want one claim of %v", c.insert, monday)
	}
}

func TestStorableJSON(t *testing.T) {
	t.Parallel()
	tests := map[string]string{
		`"plain"`:             `"plain"`,
		`"a\u0000b"`:          `"a\ufffdb"`,
		`"a\\u0000b"`:         `"a\\u0000b"`,
		`"a\\\u0000\u0000"`:   `"a\\\ufffd\ufffd"`,
		`"x\\u0000 y\u0000z"`: `"x\\u0000 y\ufffdz"`,
	}
	for in, want := range tests {
		if got := storableJSON(in); got != want {
			t.Errorf("storableJSON(%s): got %s, want %s", in, got, want)
		}
	}
}
