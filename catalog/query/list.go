package query

import (
	"context"
	"fmt"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/ent"
)

// Question asks for a page of entities.
type Question struct {
	// Kind narrows to one kind, in lower case; empty for all.
	Kind   string
	Filter *Filter
	// Search holds words that must all occur.
	Search  string
	Order   Order
	Page    Page
	Columns Columns
}

// Entities is a page of a list of entities.
type Entities struct {
	Rows                 []*ent.Entity
	HasNext, HasPrevious bool
	list                 List
	order                Order
}

// Cursor returns the place of e, which is one of the rows.
func (p *Entities) Cursor(e *ent.Entity) string { return p.list.Cursor(p.order.value(e), e.Ref) }

// List answers q. What is wrong with it is an error of kind ErrBadInput.
func (r *Reader) List(ctx context.Context, q Question) (*Entities, error) {
	viewer, err := reading(ctx)
	if err != nil {
		return nil, err
	}
	page := &Entities{order: q.Order.complete()}
	if page.list, err = q.list(page.order); err != nil {
		return nil, err
	}
	w, err := q.Page.Window(page.list, 2)
	if err != nil {
		return nil, err
	}
	columns := q.Columns | page.order.columns()
	s := &Statement{}
	if err := s.page(viewer, q, page.order, w, columns); err != nil {
		return nil, err
	}
	rows, err := r.entities(ctx, s, columns)
	if err != nil {
		return nil, fmt.Errorf("list entities: %w", err)
	}
	page.Rows, page.HasNext, page.HasPrevious = Cut(w, rows)
	return page, nil
}

func (q Question) list(o Order) (List, error) {
	return NewList("entities", string(o.Field)+" "+string(o.Direction), []any{q.Kind, q.Filter, q.Search})
}

// page writes the statement for a page: one row comparison and one direction for
// all parts of the order, so that an index that has them answers it.
func (s *Statement) page(viewer *catalog.Viewer, q Question, o Order, w Window, columns Columns) error {
	where, err := s.where(viewer, q.Filter.narrowed(q.Kind), q.Search)
	if err != nil {
		return err
	}
	compare, direction := ">", "ASC"
	if (o.Direction == Descending) != w.Backward {
		compare, direction = "<", "DESC"
	}
	s.Add("SELECT ", columns.SQL("e"), " FROM entities e WHERE ", where)
	if w.From != nil {
		value, err := o.place(w.From[0])
		if err != nil {
			return err
		}
		s.Add(" AND (", o.expression(), ", e.ref) ", compare, " (", s.Arg(value), ", ", s.Arg(w.From[1]), ")")
	}
	s.Add(" ORDER BY ", o.expression(), " ", direction, ", e.ref ", direction, Limit(w.Limit+1))
	return nil
}

// place is the reverse of value, for a value that a cursor brought back.
func (o Order) place(value string) (any, error) {
	if o.columns()&(CreatedAt|UpdatedAt) == 0 {
		return value, nil
	}
	t, err := time.Parse(time.RFC3339Nano, value)
	if err != nil {
		return nil, catalog.Errorf(catalog.ErrBadInput, "this is no cursor of ours: it holds no time")
	}
	return t, nil
}

// Count returns how many entities q is about, whatever its page.
func (r *Reader) Count(ctx context.Context, q Question) (n int, err error) {
	viewer, err := reading(ctx)
	if err != nil {
		return 0, err
	}
	s := &Statement{}
	where, err := s.where(viewer, q.Filter.narrowed(q.Kind), q.Search)
	if err != nil {
		return 0, err
	}
	s.Add("SELECT count(*) FROM entities e WHERE ", where)
	if err := r.db.QueryRowContext(ctx, s.String(), s.Args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count entities: %w", err)
	}
	return n, nil
}

func (r *Reader) entities(ctx context.Context, s *Statement, columns Columns) ([]*ent.Entity, error) {
	rows, err := r.db.QueryContext(ctx, s.String(), s.Args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*ent.Entity
	scanner := columns.Scanner()
	for rows.Next() {
		if _, err := scanner.Scan(rows); err != nil {
			return nil, err
		}
		out = append(out, scanner.Entity())
	}
	return out, rows.Err()
}
