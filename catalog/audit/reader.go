package audit

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/ent/audit"
	"github.com/callboard-dev/callboard/ent/predicate"
)

// Reader answers who did what. It answers admins alone.
type Reader struct {
	db  *sql.DB
	ent *ent.Client
}

// NewReader returns a Reader of the audit in db; client works on the same database.
func NewReader(db *sql.DB, client *ent.Client) *Reader { return &Reader{db: db, ent: client} }

// Filter says which deeds are meant: all given conditions hold.
type Filter struct {
	Actors  []string
	Actions []Action
	// SubjectContains occurs in the subject or its title, without regard to case.
	SubjectContains *string
	// Since is the first moment that counts, Until the first that does not any more.
	Since, Until *time.Time
}

// Deeds is a page of the audit, newest first.
type Deeds struct {
	Rows                 []*ent.Audit
	HasNext, HasPrevious bool
	list                 query.List
}

// Cursor returns the place of row, which is one of the rows.
func (p *Deeds) Cursor(row *ent.Audit) string {
	return p.list.Cursor(strconv.FormatInt(row.At.UnixMicro(), 10), strconv.FormatInt(row.ID, 10))
}

// Deeds lists what was done, newest first.
func (r *Reader) Deeds(ctx context.Context, f *Filter, p query.Page) (*Deeds, error) {
	if err := catalog.Can(catalog.ViewerFrom(ctx), catalog.Administer); err != nil {
		return nil, err
	}
	page := &Deeds{}
	var err error
	if page.list, err = query.NewList("audit", "", f); err != nil {
		return nil, err
	}
	w, err := p.Window(page.list, 2)
	if err != nil {
		return nil, err
	}
	further, err := behind(w)
	if err != nil {
		return nil, err
	}
	order := entsql.OrderDesc()
	if w.Backward {
		order = entsql.OrderAsc()
	}
	rows, err := r.ent.Audit.Query().Where(append(f.predicates(), further...)...).
		Order(audit.ByAt(order), audit.ByID(order)).Limit(w.Limit + 1).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("list the audit: %w", err)
	}
	page.Rows, page.HasNext, page.HasPrevious = query.Cut(w, rows)
	return page, nil
}

// behind holds for what follows the window's place in its direction.
func behind(w query.Window) ([]predicate.Audit, error) {
	if w.From == nil {
		return nil, nil
	}
	at, err := strconv.ParseInt(w.From[0], 10, 64)
	if err != nil {
		return nil, catalog.Errorf(catalog.ErrBadInput, "this is no cursor of ours: it holds no time")
	}
	id, err := strconv.ParseInt(w.From[1], 10, 64)
	if err != nil {
		return nil, catalog.Errorf(catalog.ErrBadInput, "this is no cursor of ours: it holds no number")
	}
	compare := " < "
	if w.Backward {
		compare = " > "
	}
	return []predicate.Audit{func(s *entsql.Selector) {
		s.Where(entsql.P(func(b *entsql.Builder) {
			b.WriteString("(").Ident(s.C(audit.FieldAt)).Comma().Ident(s.C(audit.FieldID)).WriteString(")" + compare + "(")
			b.Arg(time.UnixMicro(at)).Comma().Arg(id).WriteString(")")
		}))
	}}, nil
}

// Count returns how many deeds match.
func (r *Reader) Count(ctx context.Context, f *Filter) (int, error) {
	if err := catalog.Can(catalog.ViewerFrom(ctx), catalog.Administer); err != nil {
		return 0, err
	}
	n, err := r.ent.Audit.Query().Where(f.predicates()...).Count(ctx)
	if err != nil {
		return 0, fmt.Errorf("count the audit: %w", err)
	}
	return n, nil
}

// ByIDs returns these deeds, in any order; to those who may not see them, none.
func (r *Reader) ByIDs(ctx context.Context, ids []int64) ([]*ent.Audit, error) {
	if catalog.Can(catalog.ViewerFrom(ctx), catalog.Administer) != nil {
		return nil, nil
	}
	rows, err := r.ent.Audit.Query().Where(query.In[predicate.Audit](audit.FieldID, pq.Int64Array(ids))).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find deeds: %w", err)
	}
	return rows, nil
}

// MaxActors is how many actors are listed.
const MaxActors = 1000

// Actors returns all who ever did something, sorted. Each is looked up by itself:
// there are few of them, and the audit has no end.
func (r *Reader) Actors(ctx context.Context) ([]string, error) {
	if err := catalog.Can(catalog.ViewerFrom(ctx), catalog.Administer); err != nil {
		return nil, err
	}
	var out pq.StringArray
	err := r.db.QueryRowContext(ctx, `
		WITH RECURSIVE each(actor) AS (
			(SELECT actor FROM audit ORDER BY actor LIMIT 1)
			UNION ALL
			SELECT (SELECT a.actor FROM audit a WHERE a.actor > each.actor ORDER BY a.actor LIMIT 1) FROM each WHERE each.actor IS NOT NULL
		)
		SELECT coalesce(array_agg(few.actor), '{}') FROM (SELECT actor FROM each WHERE actor <> '' LIMIT $1) few`, MaxActors).Scan(&out)
	if err != nil {
		return nil, fmt.Errorf("list who is in the audit: %w", err)
	}
	return out, nil
}

func (f *Filter) predicates() (all []predicate.Audit) {
	if f == nil {
		return nil
	}
	if f.Actors != nil {
		all = append(all, query.In[predicate.Audit](audit.FieldActor, pq.StringArray(f.Actors)))
	}
	if f.Actions != nil {
		actions := make(pq.StringArray, len(f.Actions))
		for i, a := range f.Actions {
			actions[i] = string(a)
		}
		all = append(all, query.In[predicate.Audit](audit.FieldAction, actions))
	}
	if f.SubjectContains != nil {
		all = append(all, audit.Or(audit.SubjectContainsFold(*f.SubjectContains), audit.TitleContainsFold(*f.SubjectContains)))
	}
	if f.Since != nil {
		all = append(all, audit.AtGTE(*f.Since))
	}
	if f.Until != nil {
		all = append(all, audit.AtLT(*f.Until))
	}
	return all
}
