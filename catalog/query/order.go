package query

import (
	"time"

	"github.com/callboard-dev/callboard/ent"
)

// OrderField is what a list of entities can be sorted by.
type OrderField string

// The order fields, named as in the API.
const (
	OrderName      OrderField = "NAME"
	OrderTitle     OrderField = "TITLE"
	OrderKind      OrderField = "KIND"
	OrderType      OrderField = "TYPE"
	OrderLifecycle OrderField = "LIFECYCLE"
	OrderOwner     OrderField = "OWNER"
	OrderSystem    OrderField = "SYSTEM"
	OrderNamespace OrderField = "NAMESPACE"
	OrderCreatedAt OrderField = "CREATED_AT"
	OrderUpdatedAt OrderField = "UPDATED_AT"
)

// SortDirection is which way a list is sorted.
type SortDirection string

// The directions, named as in the API.
const (
	Ascending  SortDirection = "ASC"
	Descending SortDirection = "DESC"
)

// Order is how a list of entities is sorted; its zero value is by name. What is
// equal by its field is sorted by ref, in the same direction.
type Order struct {
	Field     OrderField
	Direction SortDirection
}

func (o Order) complete() Order {
	if o.Field == "" {
		o.Field = OrderName
	}
	if o.Direction == "" {
		o.Direction = Ascending
	}
	return o
}

// expression is what o sorts by, over the entities table called e.
func (o Order) expression() string {
	switch o.Field {
	case OrderTitle:
		return "e.sort_title"
	case OrderKind:
		return "e.kind"
	case OrderType:
		return "lower(e.type)"
	case OrderLifecycle:
		return "lower(e.lifecycle)"
	case OrderOwner:
		return "e.owner"
	case OrderSystem:
		return "e.system"
	case OrderNamespace:
		return "e.namespace"
	case OrderCreatedAt:
		return "e.created_at"
	case OrderUpdatedAt:
		return "e.updated_at"
	default:
		return "e.name"
	}
}

// columns are what value reads.
func (o Order) columns() Columns {
	switch o.Field {
	case OrderTitle:
		return SortTitle
	case OrderType:
		return Type
	case OrderLifecycle:
		return Lifecycle
	case OrderOwner:
		return Owner
	case OrderSystem:
		return System
	case OrderCreatedAt:
		return CreatedAt
	case OrderUpdatedAt:
		return UpdatedAt
	default:
		return 0
	}
}

// value is what e is sorted by, as text that PostgreSQL reads back unchanged.
func (o Order) value(e *ent.Entity) string {
	switch o.Field {
	case OrderTitle:
		return e.SortTitle
	case OrderKind:
		return e.Kind
	case OrderType:
		return foldValue(e.Type)
	case OrderLifecycle:
		return foldValue(e.Lifecycle)
	case OrderOwner:
		return e.Owner
	case OrderSystem:
		return e.System
	case OrderNamespace:
		return refOf(e).Namespace
	case OrderCreatedAt:
		return timestamp(e.CreatedAt)
	case OrderUpdatedAt:
		return timestamp(e.UpdatedAt)
	default:
		return e.Name
	}
}

func timestamp(t *time.Time) string {
	if t == nil {
		return ""
	}
	return t.UTC().Format(time.RFC3339Nano)
}
