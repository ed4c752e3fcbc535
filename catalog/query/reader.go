package query

import (
	"context"
	"database/sql"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/ent"
)

// Reader answers questions about the catalog as it is now. Every question asks
// the policy first whether the viewer of its context may read.
type Reader struct {
	db  *sql.DB
	ent *ent.Client
}

// New returns a Reader of the catalog in db; client works on the same database.
func New(db *sql.DB, client *ent.Client) *Reader { return &Reader{db: db, ent: client} }

// reading returns who asks, where they may read.
func reading(ctx context.Context) (*catalog.Viewer, error) {
	viewer := catalog.ViewerFrom(ctx)
	return viewer, catalog.Can(viewer, catalog.Read)
}

// refOf is the ref of e, in parts.
func refOf(e *ent.Entity) catalog.Ref {
	ref, err := catalog.ParseRef(e.Ref, catalog.Ref{})
	if err != nil {
		return catalog.Ref{}
	}
	return ref
}
