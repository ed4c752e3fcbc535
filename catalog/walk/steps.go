package walk

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/lib/pq"
)

// steps are the statements of one walk.
type steps struct {
	db *sql.DB
	Walk
}

// begin returns the roots and, where a step is to be taken, their neighbours: with
// these most walks are at their end.
func (s steps) begin(ctx context.Context) (roots, near []*Node, err error) {
	refs := make(pq.StringArray, len(s.Roots))
	for i, r := range s.Roots {
		refs[i] = r.String()
	}
	columns := s.Columns.SQL("e")
	if s.Depth == 0 {
		roots, err = s.nodes(ctx, "SELECT 0, "+columns+" FROM entities e WHERE e.ref = ANY($1) ORDER BY e.ref", refs)
		return roots, nil, err
	}
	all, err := s.nodes(ctx, "WITH roots AS MATERIALIZED (SELECT "+columns+" FROM entities e WHERE e.ref = ANY($1))"+
		" SELECT 0 AS depth, "+columns+" FROM roots e UNION ALL (SELECT 1, "+columns+" FROM entities e WHERE e.id IN (SELECT n.other FROM ("+
		s.neighbours("(SELECT array_agg(id) FROM roots)::bigint[]")+") n) ORDER BY e.ref LIMIT $4) ORDER BY depth, ref",
		refs, pq.StringArray(s.Outgoing), pq.StringArray(s.Incoming), s.MaxNodes+len(refs)+1)
	for _, n := range all {
		if n.Depth == 0 {
			roots = append(roots, n)
		} else {
			near = append(near, n)
		}
	}
	return roots, near, err
}

// next returns the neighbours of the frontier, by ref: at least as many as are
// needed to fill the graph where known of its nodes are among them.
func (s steps) next(ctx context.Context, frontier []*Node, depth, known int) ([]*Node, error) {
	from := make(pq.Int64Array, 0, len(frontier))
	for _, n := range frontier {
		if !n.Absent() {
			from = append(from, n.ID)
		}
	}
	text := "SELECT $5::int, " + s.Columns.SQL("e") + " FROM entities e" +
		" WHERE e.id IN (SELECT n.other FROM (" + s.neighbours("$1") + ") n) ORDER BY e.ref LIMIT $4"
	return s.nodes(ctx, text, from, pq.StringArray(s.Outgoing), pq.StringArray(s.Incoming), s.MaxNodes+known+1, depth)
}

// neighbours selects pairs: an entity of the array from, and what stands at the
// other end of a relation that the walk may take from it; $2 and $3 are the types
// that it may take forward and back.
func (s steps) neighbours(from string) string {
	return "SELECT r.source_id AS own, r.target_id AS other FROM relations r WHERE r.live AND r.source_id = ANY(" + from + ") AND r.type = ANY($2::text[])" +
		" UNION SELECT r.target_id, r.source_id FROM relations r WHERE r.live AND r.target_id = ANY(" + from + ") AND r.type = ANY($3::text[])"
}

// among reads the relations of which both ends are nodes, and counts what the
// walk could still reach in one step from each node.
func (s steps) among(ctx context.Context, g *Graph) error {
	const known = "EXISTS (SELECT FROM unnest($1::bigint[]) AS known(id) WHERE known.id = "
	text := "SELECT r.id, r.source_id, r.type, r.target_id, 0 FROM relations r WHERE r.live AND r.type = ANY($2::text[] || $3::text[])" +
		" AND r.source_id = ANY($1) AND " + known + "r.target_id)" +
		" UNION ALL SELECT 0, n.own, '', 0, count(DISTINCT n.other) FROM (" + s.neighbours("$1") + ") n WHERE NOT " + known + "n.other) GROUP BY n.own"
	rows, err := s.db.QueryContext(ctx, text, g.ids(), pq.StringArray(s.Outgoing), pq.StringArray(s.Incoming))
	if err != nil {
		return fmt.Errorf("read relations: %w", err)
	}
	defer rows.Close()
	hidden := map[int64]int{}
	for rows.Next() {
		r := &Relation{}
		var n int
		if err := rows.Scan(&r.ID, &r.SourceID, &r.Type, &r.TargetID, &n); err != nil {
			return fmt.Errorf("read relations: %w", err)
		}
		if n > 0 {
			hidden[r.SourceID] = n
		} else {
			g.Relations = append(g.Relations, r)
		}
	}
	g.complete(hidden)
	return rows.Err()
}

// nodes carries out a statement of rows that begin with the depth.
func (s steps) nodes(ctx context.Context, text string, args ...any) ([]*Node, error) {
	rows, err := s.db.QueryContext(ctx, text, args...)
	if err != nil {
		return nil, fmt.Errorf("walk: %w", err)
	}
	defer rows.Close()
	var out []*Node
	var depth int
	scanner := s.Columns.Scanner(&depth)
	for rows.Next() {
		if _, err := scanner.Scan(rows); err != nil {
			return nil, fmt.Errorf("walk: %w", err)
		}
		out = append(out, &Node{Entity: scanner.Entity(), Depth: depth})
	}
	return out, rows.Err()
}

func (g *Graph) ids() pq.Int64Array {
	ids := make(pq.Int64Array, len(g.Nodes))
	for i, n := range g.Nodes {
		ids[i] = n.ID
	}
	return ids
}
