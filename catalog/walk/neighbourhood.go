package walk

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/ent/entity"
)

// The bounds of a walk.
const (
	MaxRoots = 1000
	MaxDepth = 10
	MaxNodes = 5000
)

// Walk says where to begin and which way to go.
type Walk struct {
	Roots []catalog.Ref
	// Outgoing are the types, by their canonical names, that are followed from
	// source to target, Incoming those that are followed back.
	Outgoing, Incoming []string
	// Depth is the number of steps, MaxNodes how many entities may be met.
	Depth    int
	MaxNodes int
	// Columns are what is read of the entities.
	Columns query.Columns
}

// Graph is a part of the catalog.
type Graph struct {
	// Nodes has the nearest first, those at one depth by ref.
	Nodes []*Node
	// Relations are those among the nodes, by source, type and target.
	Relations []*Relation
	// Truncated says that MaxNodes left something out.
	Truncated bool
}

// Node is an entity of a Graph. Entities that nobody declares are nodes too, but
// no walk goes on through them.
type Node struct {
	*ent.Entity

	Depth int
	// Hidden counts the neighbours, in the walk's direction, that are not nodes.
	Hidden int
}

// Absent reports whether nobody declares it.
func (n *Node) Absent() bool { return n.State == entity.StateAbsent }

// Relation is a row of the relations table.
type Relation struct {
	ID       int64
	SourceID int64
	Type     string
	TargetID int64
}

// Neighbourhood returns what is near the roots. Roots that the catalog has never
// heard of are left out. A walk outside its bounds is an error of kind
// ErrBadInput.
func Neighbourhood(ctx context.Context, db *sql.DB, w Walk) (*Graph, error) {
	if err := catalog.Can(catalog.ViewerFrom(ctx), catalog.Read); err != nil {
		return nil, err
	}
	if err := w.check(); err != nil {
		return nil, err
	}
	s := steps{db: db, Walk: w}
	roots, frontier, err := s.begin(ctx)
	if err != nil {
		return nil, err
	}
	g, seen := &Graph{}, map[int64]bool{}
	g.add(roots, w.MaxNodes, seen)
	for depth := 1; !g.Truncated; depth++ {
		if frontier = g.add(frontier, w.MaxNodes, seen); depth >= w.Depth || len(frontier) == 0 || g.Truncated {
			break
		}
		if frontier, err = s.next(ctx, frontier, depth+1, len(g.Nodes)); err != nil {
			return nil, err
		}
	}
	return g, s.among(ctx, g)
}

func (w Walk) check() error {
	switch {
	case len(w.Roots) > MaxRoots:
		return catalog.Errorf(catalog.ErrBadInput, "%d roots are given; it can be %d", len(w.Roots), MaxRoots)
	case w.Depth < 0 || w.Depth > MaxDepth:
		return catalog.Errorf(catalog.ErrBadInput, "`depth` is %d; it can be 0 to %d", w.Depth, MaxDepth)
	case w.MaxNodes < 1 || w.MaxNodes > MaxNodes:
		return catalog.Errorf(catalog.ErrBadInput, "`maxNodes` is %d; it can be 1 to %d", w.MaxNodes, MaxNodes)
	}
	return nil
}

// add takes those of the nodes that were not seen before, as many as there may be,
// and returns them.
func (g *Graph) add(nodes []*Node, limit int, seen map[int64]bool) (added []*Node) {
	for _, n := range nodes {
		switch {
		case seen[n.ID]:
		case len(g.Nodes) == limit:
			g.Truncated = true
			return added
		default:
			seen[n.ID] = true
			g.Nodes, added = append(g.Nodes, n), append(added, n)
		}
	}
	return added
}

// complete tells the nodes what is hidden, and puts the relations in order of
// their refs.
func (g *Graph) complete(hidden map[int64]int) {
	refs := make(map[int64]string, len(g.Nodes))
	for _, n := range g.Nodes {
		n.Hidden, refs[n.ID] = hidden[n.ID], n.Ref
	}
	slices.SortFunc(g.Relations, func(a, b *Relation) int {
		return cmp.Or(cmp.Compare(refs[a.SourceID], refs[b.SourceID]), cmp.Compare(a.Type, b.Type), cmp.Compare(refs[a.TargetID], refs[b.TargetID]))
	})
}
