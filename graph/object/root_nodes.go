package object

import (
	"fmt"
	"strconv"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// Node answers with any object by its global id, nil where there is none.
func (r *Request) Node(id string) (Node, error) {
	all, err := r.Nodes([]string{id})
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// Nodes answers with objects in the order of ids.
func (r *Request) Nodes(ids []string) ([]Node, error) {
	if err := catalog.Can(r.viewer, catalog.Read); err != nil {
		return nil, err
	}
	if len(ids) > query.MaxRefs {
		return nil, catalog.Errorf(catalog.ErrBadInput, "%d nodes are asked for; it can be %d at a time", len(ids), query.MaxRefs)
	}
	var named nodeKeys
	for _, id := range ids {
		named.add(id)
	}
	found := map[string]Node{}
	l := &level{}
	for _, find := range []func(nodeKeys, map[string]Node, *level) error{
		r.entityNodes, r.locationNodes, r.relationNodes, r.changeNodes, r.auditNodes,
	} {
		if err := find(named, found, l); err != nil {
			return nil, err
		}
	}
	out := make([]Node, len(ids))
	for i, id := range ids {
		out[i] = found[id]
	}
	return out, r.fill(l)
}

// nodeKeys are the keys in global ids, by type.
type nodeKeys struct {
	entities, locations []uuid.UUID
	relations, changes  []int64
	audits              []int64
}

func (k *nodeKeys) add(id string) {
	typ, key, _ := keyOf(id)
	if typ == entityID || typ == locationID {
		uid, err := uuid.Parse(key)
		switch {
		case err != nil:
		case typ == entityID:
			k.entities = append(k.entities, uid)
		default:
			k.locations = append(k.locations, uid)
		}
		return
	}
	number, err := strconv.ParseInt(key, 10, 64)
	switch {
	case err != nil:
	case typ == relationID:
		k.relations = append(k.relations, number)
	case typ == changeID:
		k.changes = append(k.changes, number)
	case typ == auditID:
		k.audits = append(k.audits, number)
	}
}

func (r *Request) entityNodes(k nodeKeys, found map[string]Node, l *level) error {
	if len(k.entities) == 0 {
		return nil
	}
	rows, err := r.query.ByUIDs(r.ctx, k.entities, r.columns(r.selected()))
	if err != nil {
		return err
	}
	bases := r.bases(rows)
	for _, b := range bases {
		found[b.ID()] = wrap(b)
	}
	meet(&l.entities, bases, r.selected())
	return nil
}

func (r *Request) locationNodes(k nodeKeys, found map[string]Node, l *level) error {
	if len(k.locations) == 0 {
		return nil
	}
	rows, err := r.query.LocationsByUIDs(r.ctx, k.locations)
	if err != nil {
		return err
	}
	for _, row := range rows {
		location := r.location(row)
		found[location.ID()] = location
		meet(&l.locations, []*RegisteredLocation{location}, r.selected())
	}
	return nil
}

func (r *Request) changeNodes(k nodeKeys, found map[string]Node, l *level) error {
	if len(k.changes) == 0 {
		return nil
	}
	rows, err := r.history.ByIDs(r.ctx, k.changes)
	if err != nil {
		return err
	}
	changes := r.changes(rows)
	for _, c := range changes {
		found[c.ID()] = c
	}
	meet(&l.changes, changes, r.selected())
	return nil
}

func (r *Request) relationNodes(k nodeKeys, found map[string]Node, l *level) error {
	if len(k.relations) == 0 {
		return nil
	}
	relations, err := r.relationsByIDs(k.relations)
	if err != nil {
		return fmt.Errorf("find relations: %w", err)
	}
	for _, relation := range relations {
		found[relation.ID()] = relation
	}
	meet(&l.relations, relations, r.selected())
	return nil
}

// relationsByIDs returns those of the relations that somebody declares.
func (r *Request) relationsByIDs(ids []int64) ([]*Relation, error) {
	rows, err := r.db.QueryContext(r.ctx, `
		SELECT r.id, r.type, s.id, s.ref, s.state = 'absent', t.id, t.ref, t.state = 'absent'
		FROM relations r JOIN entities s ON s.id = r.source_id JOIN entities t ON t.id = r.target_id
		WHERE r.id = ANY($1) AND r.live ORDER BY s.ref, r.type, t.ref`, pq.Int64Array(ids))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*Relation
	for rows.Next() {
		v := &Relation{req: r}
		err := rows.Scan(&v.id, &v.typ, &v.source.id, &v.source.ref, &v.source.absent, &v.target.id, &v.target.ref, &v.target.absent)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}
