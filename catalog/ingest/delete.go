package ingest

import (
	"context"
	"fmt"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
)

// Delete removes an entity that was written by Apply, or that is an orphan. What
// a file declares goes with its file or its location. Where the entity has changed
// after the revision expected, nothing happens; nil deletes whatever happened. With
// dryRun nothing is written. The error is the policy's, or our own.
func (s *Service) Delete(ctx context.Context, ref catalog.Ref, expected *int64, dryRun bool) (*Applied, error) {
	viewer := catalog.ViewerFrom(ctx)
	if err := catalog.Might(viewer, catalog.Delete); err != nil {
		return nil, err
	}
	out := &Applied{}
	err := s.write(ctx, cause{actor: viewer.Actor(), via: "delete", deed: audit.Delete, subject: ref.String()}, func(w *writer) (bool, error) {
		err := w.delete(ctx, viewer, ref, expected, out)
		return !dryRun && len(out.Problems) == 0, err
	})
	if err != nil {
		return nil, fmt.Errorf("delete %s: %w", ref, err)
	}
	if dryRun {
		out.Revision = 0
	}
	return out, nil
}

func (w *writer) delete(ctx context.Context, viewer *catalog.Viewer, ref catalog.Ref, expected *int64, out *Applied) error {
	known, err := w.loadRefs(ctx, map[catalog.Ref]bool{ref: true})
	if err != nil {
		return err
	}
	s := known[ref]
	if s == nil || !s.present || s.counts == nil {
		out.Problems = refusal(catalog.NotFound, "there is no "+ref.String(), "the query `entities` lists what there is").Problems
		return nil
	}
	if p := undeletable(s.counts); p != nil {
		out.Problems = append(out.Problems, *p)
		return nil
	}
	c := &comparison{remove: s.claims}
	changes, err := w.decide(ctx, c)
	if err != nil {
		return err
	}
	for _, ch := range changes {
		if err := mayMake(viewer, s.counts.set, ch); err != nil {
			return err
		}
	}
	p, err := w.changedSince(ctx, expected, pq.StringArray{ref.String()})
	if err != nil {
		return err
	}
	if p != nil {
		out.Problems = append(out.Problems, *p)
		return nil
	}
	if err := w.store(ctx, c, changes); err != nil {
		return err
	}
	out.Entities, out.Revision = report(nil, nil, c, changes), w.revision
	out.Impact, err = w.impact(ctx, changes)
	return err
}

// undeletable says why an entity whose content is d's cannot be deleted by hand.
func undeletable(d *declaration) *catalog.Problem {
	switch {
	case d.gone:
		return nil
	case d.fileID != 0:
		return &refusal(catalog.NotAllowed, fmt.Sprintf("%s is declared by a file, %s:%d", d.ref, d.url, d.line),
			"remove it from the file, or unregister the location").Problems[0]
	case Reserved(d.set):
		return &refusal(catalog.NotAllowed, d.ref.String()+" is kept by Callboard itself", "").Problems[0]
	}
	return nil
}
