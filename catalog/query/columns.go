package query

import (
	"database/sql"
	"strings"

	"github.com/callboard-dev/callboard/ent"
)

// Columns is a set of columns of the entities table. Id, ref, kind, name and
// state are read with every set: they are short and everybody needs them.
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

const alwaysRead = "id, ref, kind, name, state"

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

// Scan reads the row that rows stands on: first into the destinations before,
// then the columns of c into a new entity. The others of its fields are zero.
func (c Columns) Scan(rows *sql.Rows, before ...any) (*ent.Entity, error) {
	e := &ent.Entity{}
	dest := append(make([]any, 0, len(before)+24), before...)
	dest = append(dest, &e.ID, &e.Ref, &e.Kind, &e.Name, (*string)(&e.State))
	c.each(func(column Columns) { dest = append(dest, column.field(e)) })
	if err := rows.Scan(dest...); err != nil {
		return nil, err
	}
	return e, nil
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
