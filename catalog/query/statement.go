package query

import (
	"strconv"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
)

// Statement is SQL in the making: its text, and the arguments that the text's
// placeholders stand for.
type Statement struct {
	text strings.Builder
	Args []any
}

// Arg adds an argument and returns its placeholder.
func (s *Statement) Arg(v any) string {
	s.Args = append(s.Args, v)
	return "$" + strconv.Itoa(len(s.Args))
}

// Strings adds a list as one argument, so that the text and its plan are the
// same for lists of all lengths, and returns its placeholder.
func Strings[T ~string](s *Statement, list []T) string {
	array := make(pq.StringArray, len(list))
	for i, v := range list {
		array[i] = string(v)
	}
	return s.Arg(array) + "::text[]"
}

// Rows adds ids of rows, or other numbers, as one argument and returns an array of them. Hidden in a
// subquery, the list has no length that PostgreSQL could plan for: else it makes
// a new plan each time, which takes longer than carrying it out. Statements with a
// fixed text do the same by hand.
func Rows(s *Statement, ids []int64) string {
	return "(SELECT " + s.Arg(pq.Int64Array(ids)) + "::bigint[])::bigint[]"
}

// Refs adds refs as one argument and returns its placeholder.
func Refs(s *Statement, refs []catalog.Ref) string {
	list := make([]string, len(refs))
	for i, r := range refs {
		list[i] = r.String()
	}
	return Strings(s, list)
}

// UIDs adds ids as one argument and returns its placeholder.
func UIDs(s *Statement, ids []uuid.UUID) string {
	list := make(pq.StringArray, len(ids))
	for i, id := range ids {
		list[i] = id.String()
	}
	return s.Arg(list) + "::uuid[]"
}

// Add continues the text.
func (s *Statement) Add(parts ...string) {
	for _, p := range parts {
		s.text.WriteString(p)
	}
}

// String returns the text.
func (s *Statement) String() string { return s.text.String() }

// In is an ent predicate: the column is one of an array's values. Ent's own makes
// another text, and so another plan, for each length.
func In[P ~func(*sql.Selector)](column string, array any) P {
	return func(s *sql.Selector) {
		s.Where(sql.P(func(b *sql.Builder) { b.Ident(s.C(column)).WriteString(" = ANY(").Arg(array).WriteString(")") }))
	}
}

// Limit stands in the text, not among the arguments: a plan that is made without
// knowing it reads far too much. Pages have few sizes.
func Limit(n int) string { return " LIMIT " + strconv.Itoa(n) }

func hasNUL(s string) bool { return strings.IndexByte(s, 0) >= 0 }
