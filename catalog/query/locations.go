package query

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/ent/declaration"
	"github.com/callboard-dev/callboard/ent/file"
	"github.com/callboard-dev/callboard/ent/location"
	"github.com/callboard-dev/callboard/ent/predicate"
)

// LocationFilter says which registered locations are meant: all given conditions
// hold.
type LocationFilter struct {
	AddressContains *string
	Status          []location.Status
	// Entity is one that it declares.
	Entity *catalog.Ref
}

// Locations is a page of registered locations, sorted by address.
type Locations struct {
	Rows                 []*ent.Location
	HasNext, HasPrevious bool
	list                 List
}

// Cursor returns the place of l, which is one of the rows.
func (p *Locations) Cursor(l *ent.Location) string { return p.list.Cursor(l.Address, l.Type) }

// Locations lists what is registered.
func (r *Reader) Locations(ctx context.Context, f *LocationFilter, p Page) (*Locations, error) {
	if _, err := reading(ctx); err != nil {
		return nil, err
	}
	page := &Locations{}
	var err error
	if page.list, err = NewList("locations", "", f); err != nil {
		return nil, err
	}
	w, err := p.Window(page.list, 2)
	if err != nil {
		return nil, err
	}
	compare, order := ">", sql.OrderAsc()
	if w.Backward {
		compare, order = "<", sql.OrderDesc()
	}
	q := r.ent.Location.Query().Where(f.predicates()...)
	if w.From != nil {
		q.Where(func(s *sql.Selector) {
			s.Where(sql.P(func(b *sql.Builder) {
				b.WriteString("(").Ident(s.C(location.FieldAddress)).Comma().Ident(s.C(location.FieldType)).WriteString(") " + compare + " (")
				b.Arg(w.From[0]).Comma().Arg(w.From[1]).WriteString(")")
			}))
		})
	}
	rows, err := q.Order(location.ByAddress(order), location.ByType(order)).Limit(w.Limit + 1).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("list locations: %w", err)
	}
	page.Rows, page.HasNext, page.HasPrevious = Cut(w, rows)
	return page, nil
}

// CountLocations returns how many locations match.
func (r *Reader) CountLocations(ctx context.Context, f *LocationFilter) (int, error) {
	if _, err := reading(ctx); err != nil {
		return 0, err
	}
	n, err := r.ent.Location.Query().Where(f.predicates()...).Count(ctx)
	if err != nil {
		return 0, fmt.Errorf("count locations: %w", err)
	}
	return n, nil
}

// LocationsByUIDs returns the registered locations among uids, in any order.
func (r *Reader) LocationsByUIDs(ctx context.Context, uids []uuid.UUID) ([]*ent.Location, error) {
	if _, err := reading(ctx); err != nil {
		return nil, err
	}
	list := make(pq.StringArray, len(uids))
	for i, id := range uids {
		list[i] = id.String()
	}
	rows, err := r.ent.Location.Query().Where(In[predicate.Location](location.FieldUID, list)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find locations: %w", err)
	}
	return rows, nil
}

func (f *LocationFilter) predicates() (all []predicate.Location) {
	if f == nil {
		return nil
	}
	if f.AddressContains != nil {
		all = append(all, location.AddressContainsFold(*f.AddressContains))
	}
	if f.Status != nil {
		all = append(all, location.StatusIn(f.Status...))
	}
	if f.Entity != nil {
		all = append(all, location.HasFilesWith(file.HasDeclarationsWith(
			declaration.Ref(f.Entity.String()), declaration.StateEQ(declaration.StateLive))))
	}
	return all
}
