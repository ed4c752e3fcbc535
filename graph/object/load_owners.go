package object

import (
	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
)

// ownerLoad loads who owns what locations declare, with one statement, where a
// right depends on it.
type ownerLoad struct{ locations []*RegisteredLocation }

func (l *ownerLoad) add(r *Request, locations []*RegisteredLocation) {
	if catalog.Can(r.viewer, catalog.Unregister) != nil {
		l.locations = append(l.locations, locations...)
	}
}

func (l *ownerLoad) run(r *Request, _ *level) error {
	if len(l.locations) == 0 {
		return nil
	}
	ids := make([]int64, len(l.locations))
	for i, loc := range l.locations {
		ids[i] = loc.row.ID
	}
	owners, err := ingest.OwnersOf(r.ctx, r.db, unique(ids))
	if err != nil {
		return err
	}
	for _, loc := range l.locations {
		loc.owners, loc.ownersLoaded = owners[loc.row.ID], true
	}
	return nil
}

// ViewerCan asks the policy.
func (l *RegisteredLocation) ViewerCan(action catalog.Action) (bool, error) {
	if action != catalog.Unregister || catalog.Can(l.req.viewer, action) == nil {
		return catalog.Can(l.req.viewer, action) == nil, nil
	}
	if !l.ownersLoaded {
		if err := l.req.unplanned(func(p *plan) { p.owners.add(l.req, []*RegisteredLocation{l}) }); err != nil {
			return false, err
		}
	}
	return ingest.MayUnregister(l.req.viewer, l.owners) == nil, nil
}
