package history

import (
	"context"
	"fmt"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog/change"
)

// Fields returns what each of these changes altered in its entity's document, by
// the change's id. An API's definition is a part of its document here.
func (r *Reader) Fields(ctx context.Context, ids []int64) (map[int64][]change.FieldChange, error) {
	// A definition is read only where it is another one than before.
	rows, err := r.db.QueryContext(ctx, `
		SELECT v.id,
			CASE WHEN d.hash IS NULL THEN v.document ELSE jsonb_set(v.document, '{spec,definition}', to_jsonb(d.content)) END,
			CASE WHEN b.hash IS NULL THEN p.document ELSE jsonb_set(p.document, '{spec,definition}', to_jsonb(b.content)) END
		FROM entity_versions v
		LEFT JOIN LATERAL (
			SELECT x.document, x.definition_hash FROM entity_versions x
			WHERE x.entity_id = v.entity_id AND x.revision < v.revision ORDER BY x.revision DESC LIMIT 1
		) p ON true
		LEFT JOIN texts d ON d.hash = v.definition_hash AND v.definition_hash IS DISTINCT FROM p.definition_hash
		LEFT JOIN texts b ON b.hash = p.definition_hash AND v.definition_hash IS DISTINCT FROM p.definition_hash
		WHERE v.id = ANY((SELECT $1::bigint[])::bigint[])`, pq.Int64Array(ids))
	if err != nil {
		return nil, fmt.Errorf("load documents of changes: %w", err)
	}
	defer rows.Close()
	out := make(map[int64][]change.FieldChange, len(ids))
	for rows.Next() {
		var id int64
		var after, before []byte
		if err := rows.Scan(&id, &after, &before); err != nil {
			return nil, fmt.Errorf("load documents of changes: %w", err)
		}
		if out[id], err = change.Fields(before, after); err != nil {
			return nil, fmt.Errorf("compare documents of change %d: %w", id, err)
		}
	}
	return out, rows.Err()
}

// RelationKey is a relation by what it says, in the canonical direction.
type RelationKey struct {
	Source, Type, Target string
}

// RelationChanges is what a change made its entity's document begin and cease to
// say, each sorted.
type RelationChanges struct {
	Added, Removed []RelationKey
}

// Relations returns what each of these changes altered among the relations that
// its entity's document declares, by the change's id. One that only moved to
// another line or field was not altered.
func (r *Reader) Relations(ctx context.Context, ids []int64) (map[int64]*RelationChanges, error) {
	rows, err := r.db.QueryContext(ctx, `
		SELECT x.id, x.said_after, s.ref, r.type, t.ref
		FROM (
			SELECT v.id, d.relation_id,
				bool_or(d.from_revision < v.revision AND (d.to_revision IS NULL OR d.to_revision >= v.revision)) AS said_before,
				bool_or(d.from_revision <= v.revision AND (d.to_revision IS NULL OR d.to_revision > v.revision)) AS said_after
			FROM entity_versions v JOIN relation_declarations d ON d.entity_id = v.entity_id
			WHERE v.id = ANY((SELECT $1::bigint[])::bigint[])
			GROUP BY v.id, d.relation_id
		) x
		JOIN relations r ON r.id = x.relation_id JOIN entities s ON s.id = r.source_id JOIN entities t ON t.id = r.target_id
		WHERE x.said_before <> x.said_after
		ORDER BY s.ref, r.type, t.ref`, pq.Int64Array(ids))
	if err != nil {
		return nil, fmt.Errorf("load relations of changes: %w", err)
	}
	defer rows.Close()
	out := make(map[int64]*RelationChanges, len(ids))
	for _, id := range ids {
		out[id] = &RelationChanges{}
	}
	for rows.Next() {
		var id int64
		var added bool
		var key RelationKey
		if err := rows.Scan(&id, &added, &key.Source, &key.Type, &key.Target); err != nil {
			return nil, fmt.Errorf("load relations of changes: %w", err)
		}
		if added {
			out[id].Added = append(out[id].Added, key)
		} else {
			out[id].Removed = append(out[id].Removed, key)
		}
	}
	return out, rows.Err()
}
