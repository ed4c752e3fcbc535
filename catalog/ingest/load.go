package ingest

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
)

// declarationColumns are what scanDeclaration reads. heldColumns leave out what the
// documents say, most of their bytes: what was held is compared by its hashes.
const (
	declarationColumns = `d.document, d.relations, ` + declarationHead
	heldColumns        = `'', '', ` + declarationHead
	declarationHead    = `
	d.id, coalesce(d.file_id, 0), d.set, d.ref, d.ordinal, d.state = 'gone', d.line, d.hash, d.raw_hash,
	d.definition_hash, d.problems, d.claimed_at,
	coalesce(f.url, ''), coalesce(f.location_id, 0), coalesce(l.configured, false)`
)

const declarationTables = `
	declarations d LEFT JOIN files f ON f.id = d.file_id LEFT JOIN locations l ON l.id = f.location_id`

func scanDeclaration(rows *sql.Rows) (*declaration, error) {
	d := &declaration{}
	var ref string
	err := rows.Scan(&d.document, &d.relations, &d.id, &d.fileID, &d.set, &ref, &d.ordinal, &d.gone, &d.line, &d.hash, &d.rawHash,
		&d.definitionHash, &d.problems, &d.claimedAt, &d.url, &d.locationID, &d.configured)
	if err != nil {
		return nil, err
	}
	d.ref, err = catalog.ParseRef(ref, catalog.Ref{})
	return d, err
}

// loadHeld returns the declarations of all files of a location, without what they say.
func (w *writer) loadHeld(ctx context.Context, locationID int64) ([]*declaration, error) {
	return w.loadDeclarations(ctx, "f.location_id = $1", locationID)
}

// loadSet returns the declarations of a set likewise.
func (w *writer) loadSet(ctx context.Context, set string) ([]*declaration, error) {
	return w.loadDeclarations(ctx, "d.file_id IS NULL AND d.set = $1", set)
}

func (w *writer) loadDeclarations(ctx context.Context, where string, arg any) ([]*declaration, error) {
	rows, err := w.tx.QueryContext(ctx, "SELECT "+heldColumns+" FROM "+declarationTables+" WHERE "+where+" ORDER BY d.id", arg)
	if err != nil {
		return nil, fmt.Errorf("load declarations: %w", err)
	}
	defer rows.Close()
	var out []*declaration
	for rows.Next() {
		d, err := scanDeclaration(rows)
		if err != nil {
			return nil, fmt.Errorf("load declarations: %w", err)
		}
		out = append(out, d)
	}
	return out, rows.Err()
}

// loadRefs returns what the catalog holds of refs: their entities and everyone's
// claims to them.
func (w *writer) loadRefs(ctx context.Context, refs map[catalog.Ref]bool) (map[catalog.Ref]*stored, error) {
	out := map[catalog.Ref]*stored{}
	if len(refs) == 0 {
		return out, nil
	}
	counting := map[catalog.Ref]int64{}
	rows, err := w.tx.QueryContext(listed(ctx, len(refs)), `
		SELECT id, ref, state <> 'absent', coalesce(declaration_id, 0) FROM entities WHERE ref = ANY($1)`, refArray(refs))
	if err != nil {
		return nil, fmt.Errorf("load entities: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var ref string
		var declarationID int64
		s := &stored{}
		if err := rows.Scan(&s.entityID, &ref, &s.present, &declarationID); err != nil {
			return nil, err
		}
		r, err := catalog.ParseRef(ref, catalog.Ref{})
		if err != nil {
			return nil, err
		}
		out[r], counting[r] = s, declarationID
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	return out, w.loadClaims(ctx, out, counting)
}

func (w *writer) loadClaims(ctx context.Context, out map[catalog.Ref]*stored, counting map[catalog.Ref]int64) error {
	ids := make(pq.Int64Array, 0, len(out))
	for _, s := range out {
		ids = append(ids, s.entityID)
	}
	rows, err := w.tx.QueryContext(listed(ctx, len(ids)), "SELECT "+declarationColumns+" FROM "+declarationTables+" WHERE d.entity_id = ANY($1)", ids)
	if err != nil {
		return fmt.Errorf("load claims: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		d, err := scanDeclaration(rows)
		if err != nil {
			return fmt.Errorf("load claims: %w", err)
		}
		s := out[d.ref]
		s.claims = append(s.claims, d)
		if d.id == counting[d.ref] {
			s.counts = d
		}
	}
	return rows.Err()
}

func refArray(refs map[catalog.Ref]bool) pq.StringArray {
	out := make(pq.StringArray, 0, len(refs))
	for r := range refs {
		out = append(out, r.String())
	}
	return out
}
