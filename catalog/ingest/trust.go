package ingest

import (
	"context"
	"fmt"
	"slices"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
)

// trusting reports whether a location may declare everything because the viewer
// registers it.
func trusting(ctx context.Context) bool {
	return catalog.Can(catalog.ViewerFrom(ctx), catalog.DeclarePeople) == nil
}

// trust notes that an admin has registered a location that somebody else had
// registered before. Its files are read anew: what was refused may be there now.
func (s *Service) trust(ctx context.Context, loc *location) error {
	if loc.trusted || !trusting(ctx) {
		return nil
	}
	if err := s.writeTrust(ctx, loc); err != nil {
		s.release(ctx, loc)
		return fmt.Errorf("trust %s: %w", loc.address, err)
	}
	loc.trusted = true
	return nil
}

// viaTrust is how revisions came to be that change whom the catalog trusts, and no
// entity.
const viaTrust = "trust"

// writeTrust takes a revision, for rights rest on who is trusted: what is known of
// them as of a revision is so until the next.
func (s *Service) writeTrust(ctx context.Context, loc *location) error {
	c := cause{actor: catalog.ViewerFrom(ctx).Actor(), via: viaTrust, deed: audit.Trust, address: loc.address}
	return s.write(ctx, c, func(w *writer) (bool, error) {
		_, err := w.tx.ExecContext(ctx, `
			WITH again AS (UPDATE files SET etag = '' WHERE location_id = $1)
			UPDATE locations SET trusted = true WHERE id = $1`, loc.id)
		if err != nil {
			return false, err
		}
		w.wrote = true
		return true, w.takeRevision(ctx)
	})
}

// permit refuses the documents of a reading that the location may not declare.
func (l *location) permit(r *reading) {
	if l.configured || l.trusted {
		return
	}
	for _, f := range r.files {
		for i := range f.documents {
			d := &f.documents[i]
			if d.Entity == nil || !catalog.Restricted(d.Ref.Kind) {
				continue
			}
			d.Problems = append(slices.Clone(d.Problems), catalog.Problem{
				Code: catalog.NotAllowed, Severity: catalog.SeverityError, Ref: d.Ref, Path: "kind", URL: f.url, Line: d.Line,
				Message: "a " + d.Entity.Kind + " may not be declared from here: it was no admin who registered " + l.address,
				Hint:    "let an admin register it, or name it in callboard.yaml:\ncatalog:\n  locations:\n    - type: " + l.typ + "\n      address: " + l.address,
			})
			d.Entity = nil
		}
	}
}
