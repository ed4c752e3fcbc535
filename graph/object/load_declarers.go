package object

import (
	"fmt"

	"github.com/lib/pq"
)

// readRelations notes what relations are asked for.
func (p *plan) readRelations(g group[*Relation]) {
	for _, f := range p.r.fields(g.sel) {
		sub := selection{f.Selections}
		for _, relation := range g.objects {
			switch f.Name {
			case "source":
				p.entities.add(&relation.source, sub)
			case "target":
				p.entities.add(&relation.target, sub)
			}
		}
		if f.Name == "declaredBy" {
			p.declarers.add(g.objects)
		}
	}
}

// declarerLoad loads who says relations, with one statement.
type declarerLoad struct{ relations []*Relation }

func (l *declarerLoad) add(relations []*Relation) { l.relations = append(l.relations, relations...) }

func (l *declarerLoad) run(r *Request, _ *level) error {
	if len(l.relations) == 0 {
		return nil
	}
	ids := make([]int64, len(l.relations))
	for i, relation := range l.relations {
		ids[i] = relation.id
	}
	found, err := r.declarers(unique(ids))
	if err != nil {
		return fmt.Errorf("load declarations of relations: %w", err)
	}
	for _, relation := range l.relations {
		relation.declarations, relation.declarationsLoaded = found[relation.id], true
	}
	return nil
}

func (r *Request) declarers(relationIDs []int64) (map[int64][]*RelationDeclaration, error) {
	rows, err := r.db.QueryContext(r.ctx, `
		SELECT rd.relation_id, e.ref, rd.path, coalesce(f.url, ''), rd.line, v.commit, v.actor, v.id, v.committed_at
		FROM relation_declarations rd JOIN entities e ON e.id = rd.entity_id JOIN revisions v ON v.id = rd.from_revision
		LEFT JOIN declarations d ON d.id = e.declaration_id LEFT JOIN files f ON f.id = d.file_id
		WHERE rd.relation_id = ANY((SELECT $1::bigint[])::bigint[]) AND rd.to_revision IS NULL
		ORDER BY rd.relation_id, e.ref, rd.path, rd.id`, pq.Int64Array(relationIDs))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[int64][]*RelationDeclaration{}
	for rows.Next() {
		var id int64
		var url, commit, actor string
		var line int
		d := &RelationDeclaration{}
		if err := rows.Scan(&id, &d.By, &d.Path, &url, &line, &commit, &actor, &d.Revision, &d.At); err != nil {
			return nil, err
		}
		d.URL, d.Commit, d.Actor, d.Line = optional(url), optional(commit), optional(actor), positive(line)
		out[id] = append(out[id], d)
	}
	return out, rows.Err()
}
