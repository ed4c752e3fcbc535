package ingest

import (
	"context"
	"fmt"
	"strings"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
	"github.com/callboard-dev/callboard/catalog/source"
)

// Configure makes the locations of the configuration file the configured ones:
// new ones are due at once, those that do not stand there any more are
// unregistered. Run reads them, anew where they were registered before: they may
// declare everything now.
func (s *Service) Configure(ctx context.Context, addresses []source.Address) error {
	var types, targets pq.StringArray
	for _, a := range addresses {
		types, targets = append(types, a.Type), append(targets, a.String())
	}
	c := cause{actor: catalog.System().Actor(), via: viaTrust}
	err := s.write(ctx, c, func(w *writer) (bool, error) { return true, w.configure(ctx, types, targets) })
	if err != nil {
		return fmt.Errorf("configure locations: %w", err)
	}
	dropped, err := s.locationIDs(ctx, `
		SELECT id FROM locations WHERE configured
		AND (type, address) NOT IN (SELECT a.type, a.address FROM unnest($1::text[], $2::text[]) AS a(type, address))`, types, targets)
	if err != nil {
		return fmt.Errorf("find configured locations: %w", err)
	}
	for _, id := range dropped {
		loc, err := s.lease(ctx, id)
		if err != nil {
			return err
		}
		if _, err := s.unregister(ctx, loc, cause{actor: catalog.System().Actor(), via: "configuration", address: loc.address}, false); err != nil {
			return err
		}
	}
	s.hasten()
	return nil
}

// configure notes the locations of the configuration. Where one was registered
// before, whom the catalog trusts is otherwise, which takes a revision.
func (w *writer) configure(ctx context.Context, types, targets pq.StringArray) error {
	var trusted bool
	err := w.tx.QueryRowContext(ctx, `
		WITH given AS (SELECT DISTINCT a.type, a.address FROM unnest($1::text[], $2::text[]) AS a(type, address)),
		registered AS (SELECT l.id FROM locations l JOIN given USING (type, address) WHERE NOT l.configured),
		again AS (UPDATE files f SET etag = '' FROM registered r WHERE r.id = f.location_id),
		kept AS (
			INSERT INTO locations (type, address, configured, status, commit, leased_by, failures, next_read_at, created_at)
			SELECT given.type, given.address, true, 'PENDING', '', '', 0, $3::timestamptz, $3::timestamptz FROM given
			ON CONFLICT (type, address) DO UPDATE SET configured = true, next_read_at = $3)
		SELECT EXISTS (SELECT FROM registered)`, types, targets, w.now).Scan(&trusted)
	if err != nil || !trusted {
		return err
	}
	return w.takeRevision(ctx)
}

// reservedSets begins the names of the sets that the program keeps itself.
const reservedSets = "callboard/"

// Reserved reports whether a set is one that the program keeps itself.
func Reserved(set string) bool { return strings.HasPrefix(set, reservedSets) }

// localSet is the set of what local mode declares without a file.
const localSet = reservedSets + "local"

const localEntities = `apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: guest
  title: Guest
  description: Whoever works on this machine. Local mode asks nobody to sign in.
spec:
  profile: {displayName: Guest}
  memberOf: [guests]
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: guests
  title: Guests
  description: The group of local mode's guest.
spec:
  type: team
  profile: {displayName: Guests}
  children: []
`

// ConfigureLocal declares local mode's guest and its group, or takes that back.
// A file that declares them too goes first.
func (s *Service) ConfigureLocal(ctx context.Context, local bool) error {
	documents := []descriptor.Document{}
	if local {
		documents = descriptor.Split([]byte(localEntities), "").Parse(s.Model, nil).Documents
	}
	err := s.write(ctx, cause{actor: catalog.System().Actor(), via: "configuration"}, func(w *writer) (bool, error) {
		held, err := w.loadSet(ctx, localSet)
		if err != nil {
			return false, err
		}
		_, _, err = w.declare(ctx, []said{{set: localSet, documents: documents}}, held, nil, nil)
		return err == nil, err
	})
	if err != nil {
		return fmt.Errorf("declare local mode's guest: %w", err)
	}
	return nil
}
