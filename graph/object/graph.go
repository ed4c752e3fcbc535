package object

import (
	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/walk"
)

// EntityGraph is a part of the catalog as a graph.
type EntityGraph struct {
	Nodes     []*GraphNode
	Relations []*Relation
	Truncated bool
}

// GraphNode is one entity of a graph.
type GraphNode struct {
	Ref     string
	Depth   int
	Hidden  int
	subject end
	req     *Request
}

// Entity is nil while nobody declares it.
func (n *GraphNode) Entity() (Entity, error) { return n.req.entityAt(&n.subject) }

// Graph answers with what is near some entities, along the relations of the named
// types.
func (r *Request) Graph(w walk.Walk, types []string, direction catalog.Direction) (*EntityGraph, error) {
	var err error
	if w.Outgoing, w.Incoming, err = r.ways(types, direction); err != nil {
		return nil, err
	}
	sub := r.inside(r.inside(r.selected(), "nodes"), "entity")
	w.Columns = r.columns(selection{}.with(sub))
	g, err := walk.Neighbourhood(r.ctx, r.db, w)
	if err != nil {
		return nil, err
	}
	out := &EntityGraph{Truncated: g.Truncated}
	p, l := newPlan(r), &level{}
	ends := make(map[int64]end, len(g.Nodes))
	var met []*Base
	for _, n := range g.Nodes {
		node := &GraphNode{Ref: n.Ref, Depth: n.Depth, Hidden: n.Hidden, subject: end{id: n.ID, ref: n.Ref, absent: n.Absent()}, req: r}
		ends[n.ID] = node.subject
		out.Nodes = append(out.Nodes, node)
		node.subject.entity, node.subject.loaded = r.base(n.Entity), true
		met = append(met, node.subject.entity)
	}
	meet(&l.entities, met, sub)
	for _, v := range g.Relations {
		out.Relations = append(out.Relations, &Relation{id: v.ID, typ: v.Type, source: ends[v.SourceID], target: ends[v.TargetID], req: r})
	}
	if len(out.Relations) > 0 {
		p.readRelations(group[*Relation]{out.Relations, r.inside(r.selected(), "relations")})
	}
	if err := p.run(l); err != nil {
		return nil, err
	}
	return out, r.fill(l)
}
