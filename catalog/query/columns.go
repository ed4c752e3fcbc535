package query

import (
	"database/sql"
	"math/bits"
	"strings"

	"github.com/callboard-dev/callboard/ent"
)

// Columns is a set of columns of the entities table. Id, ref and state are read with
// every set: they are short and everybody needs them. Kind, namespace and name are
// the parts of the ref.
type Columns uint32

// The columns beside those that are always read.
const (
	UID Columns = 1 << iota
	APIVersion
	DisplayKind
	DisplayName
	Title
	SortTitle
	Description
	Type
	Lifecycle
	Owner
	System
	Tags
	Labels
	Annotations
	Links
	Spec
	Revision
	CreatedAt
	UpdatedAt
	endOfColumns
)

// AllColumns is every column that the API shows.
const AllColumns = endOfColumns - 1

const alwaysRead = "id, ref, state"

// each calls f with every column of c alone, in order.
func (c Columns) each(f func(Columns)) {
	for c != 0 {
		lowest := c & -c
		f(lowest)
		c &^= lowest
	}
}

// SQL lists the columns of the table or subquery called alias, in the order in
// which Scan wants them.
func (c Columns) SQL(alias string) string {
	var b strings.Builder
	for i, name := range strings.Split(alwaysRead, ", ") {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(alias + "." + name)
	}
	c.each(func(column Columns) { b.WriteString(", " + alias + "." + column.name()) })
	return b.String()
}

func (c Columns) name() string {
	switch c {
	case UID:
		return "uid"
	case APIVersion:
		return "api_version"
	case DisplayKind:
		return "display_kind"
	case DisplayName:
		return "display_name"
	case Title:
		return "title"
	case SortTitle:
		return "sort_title"
	case Description:
		return "description"
	case Type:
		return "type"
	case Lifecycle:
		return "lifecycle"
	case Owner:
		return "owner"
	case System:
		return "system"
	case Tags:
		return "tags"
	case Labels:
		return "labels"
	case Annotations:
		return "annotations"
	case Links:
		return "links"
	case Spec:
		return "spec"
	case Revision:
		return "revision"
	case CreatedAt:
		return "created_at"
	default:
		return "updated_at"
	}
}

// Scanner reads the rows of one statement, one after the other into one place.
type Scanner struct {
	entity ent.Entity
	dest   []any
}

// Scanner returns a reader of rows that hold first what goes into the
// destinations before, then the columns of c.
func (c Columns) Scanner(before ...any) *Scanner {
	s := &Scanner{}
	s.dest = append(make([]any, 0, len(before)+3+bits.OnesCount32(uint32(c))), before...)
	s.dest = append(s.dest, &s.entity.ID, &s.entity.Ref, (*string)(&s.entity.State))
	c.each(func(column Columns) { s.dest = append(s.dest, column.field(&s.entity)) })
	return s
}

// Scan reads the row that rows stands on and returns the id of its entity.
func (s *Scanner) Scan(rows *sql.Rows) (id int64, err error) {
	err = rows.Scan(s.dest...)
	e := &s.entity
	kind, rest, _ := strings.Cut(e.Ref, ":")
	e.Kind = kind
	e.Namespace, e.Name, _ = strings.Cut(rest, "/")
	return e.ID, err
}

// Entity returns the entity that was read last, as one's own. What is no column
// of the statement is zero in it.
func (s *Scanner) Entity() *ent.Entity {
	e := s.entity
	return &e
}

func (c Columns) field(e *ent.Entity) any {
	switch c {
	case UID:
		return &e.UID
	case APIVersion:
		return &e.APIVersion
	case DisplayKind:
		return &e.DisplayKind
	case DisplayName:
		return &e.DisplayName
	case Title:
		return &e.Title
	case SortTitle:
		return &e.SortTitle
	case Description:
		return &e.Description
	case Type:
		return &e.Type
	case Lifecycle:
		return &e.Lifecycle
	case Owner:
		return &e.Owner
	case System:
		return &e.System
	case Tags:
		return &e.Tags
	case Labels:
		return (*[]byte)(&e.Labels)
	case Annotations:
		return (*[]byte)(&e.Annotations)
	case Links:
		return (*[]byte)(&e.Links)
	case Spec:
		return (*[]byte)(&e.Spec)
	case Revision:
		return &e.Revision
	case CreatedAt:
		return &e.CreatedAt
	default:
		return &e.UpdatedAt
	}
}
