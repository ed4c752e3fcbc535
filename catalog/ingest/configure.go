package ingest

import (
	"context"
	"fmt"

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
	_, err := s.DB.ExecContext(ctx, `
		WITH again AS (
			UPDATE files f SET etag = '' FROM locations l
			WHERE l.id = f.location_id AND NOT l.configured AND (l.type, l.address) IN (SELECT a.type, a.address FROM unnest($1::text[], $2::text[]) AS a(type, address)))
		INSERT INTO locations (type, address, configured, status, commit, leased_by, failures, next_read_at, created_at)
		SELECT DISTINCT a.type, a.address, true, 'PENDING', '', '', 0, $3::timestamptz, $3::timestamptz FROM unnest($1::text[], $2::text[]) AS a(type, address)
		ON CONFLICT (type, address) DO UPDATE SET configured = true, next_read_at = $3`, types, targets, s.Now())
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

// reservedSets begins the names of the sets that the program keeps itself.
const reservedSets = "callboard/"

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
