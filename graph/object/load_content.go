package object

import (
	"fmt"

	"github.com/lib/pq"
)

// contentLoad loads the large texts of entities, each of them only for those that
// are asked for it, with one statement.
type contentLoad struct {
	bases [3][]*Base // by the bit of contents
}

func (l *contentLoad) add(bases []*Base, field string) {
	i := map[string]int{"document": 0, "definition": 1, "sourceText": 2}[field]
	l.bases[i] = append(l.bases[i], bases...)
}

func (l *contentLoad) run(r *Request, _ *level) error {
	if len(l.bases[0])+len(l.bases[1])+len(l.bases[2]) == 0 {
		return nil
	}
	found, err := r.contents(idsOf(l.bases[0]), idsOf(l.bases[1]), idsOf(l.bases[2]))
	if err != nil {
		return fmt.Errorf("load documents: %w", err)
	}
	for i, bases := range l.bases {
		for _, b := range bases {
			b.keepContent(found[b.row.ID], contents(1)<<i)
		}
	}
	return nil
}

// keepContent takes what was loaded for b; which says what of it is meant.
func (b *Base) keepContent(found *content, which contents) {
	if b.content == nil {
		b.content = &content{}
	}
	b.content.loaded |= which
	switch {
	case found == nil:
	case which == theDocument:
		b.content.document = found.document
	case which == theDefinition:
		b.content.definition = found.definition
	case which == theSource:
		b.content.source = found.source
	}
}

func (r *Request) contents(documents, definitions, sources []int64) (map[int64]*content, error) {
	rows, err := r.db.QueryContext(r.ctx, `
		SELECT e.id, x.document, x.definition, raw.content, coalesce(f.url, ''), d.line
		FROM entities e JOIN declarations d ON d.id = e.declaration_id
		LEFT JOIN files f ON f.id = d.file_id
		LEFT JOIN texts t ON t.hash = e.definition_hash AND e.definition_hash <> '' AND (e.id = ANY($1) OR e.id = ANY($2))
		LEFT JOIN texts raw ON raw.hash = d.raw_hash AND e.id = ANY($3)
		CROSS JOIN LATERAL (SELECT
			CASE WHEN NOT e.id = ANY($1) THEN NULL
				WHEN t.hash IS NULL THEN d.document ELSE jsonb_set(d.document, '{spec,definition}', to_jsonb(t.content)) END AS document,
			CASE WHEN e.id = ANY($2) THEN t.content END AS definition) x
		WHERE e.id = ANY((SELECT $1::bigint[] || $2::bigint[] || $3::bigint[])::bigint[])`, pq.Int64Array(documents), pq.Int64Array(definitions), pq.Int64Array(sources))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[int64]*content{}
	for rows.Next() {
		var id int64
		c := &content{}
		var raw *string
		var url string
		var line int
		if err := rows.Scan(&id, (*[]byte)(&c.document), &c.definition, &raw, &url, &line); err != nil {
			return nil, err
		}
		if raw != nil {
			c.source = &SourceText{Text: *raw, URL: optional(url), Line: max(line, 1), Language: language(url, *raw)}
		}
		out[id] = c
	}
	return out, rows.Err()
}
