package object

import (
	"strconv"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// Relation is one arrow, stored once: source -type-> target.
type Relation struct {
	id                 int64
	typ                string
	source, target     end
	declarations       []*RelationDeclaration
	declarationsLoaded bool
	req                *Request
}

// end is an entity that something points at, by its row's id or by its ref.
// entity is loaded where it is selected; loaded says that it was.
type end struct {
	id     int64
	ref    string
	absent bool
	entity *Base
	loaded bool
}

// IsNode makes a relation a Node.
func (r *Relation) IsNode() {}

// ID is the global id.
func (r *Relation) ID() string { return globalID(relationID, strconv.FormatInt(r.id, 10)) }

// Type is the canonical name.
func (r *Relation) Type() string { return r.typ }

// Source is where it begins; nil while nobody declares that.
func (r *Relation) Source() (Entity, error) { return r.req.entityAt(&r.source) }

// SourceRef is where it begins.
func (r *Relation) SourceRef() string { return r.source.ref }

// Target is where it ends; nil while nobody declares that.
func (r *Relation) Target() (Entity, error) { return r.req.entityAt(&r.target) }

// TargetRef is where it ends.
func (r *Relation) TargetRef() string { return r.target.ref }

// Dangling says that either end is declared by nobody.
func (r *Relation) Dangling() bool { return r.source.absent || r.target.absent }

// DeclaredBy is who says so.
func (r *Relation) DeclaredBy() ([]*RelationDeclaration, error) {
	if !r.declarationsLoaded {
		if err := r.req.unplanned(func(p *plan) { p.declarers.add([]*Relation{r}) }); err != nil {
			return nil, err
		}
	}
	return r.declarations, nil
}

// RelationDeclaration is one document's word for a relation.
type RelationDeclaration struct {
	By       string
	Path     string
	URL      *string
	Line     *int
	Commit   *string
	Actor    *string
	Revision int64
	At       time.Time
}

// entityAt returns the entity at e, nil where nobody declares it.
func (r *Request) entityAt(e *end) (Entity, error) {
	if e.absent || (e.id == 0 && e.ref == "") {
		return nil, nil
	}
	if !e.loaded {
		if err := r.unplanned(func(p *plan) { p.entities.add(e, nil) }); err != nil {
			return nil, err
		}
	}
	return present(e.entity), nil
}

// RelationEdge is a relation as seen from one of its ends.
type RelationEdge struct {
	Node *Relation
	// Direction is Out where this end is the source.
	Direction catalog.Direction
	// Name is the type's name from this end.
	Name  string
	other end
	list  query.List
}

// Cursor is its place.
func (e *RelationEdge) Cursor() string {
	return e.list.Cursor(e.Node.typ, string(e.Direction), e.OtherRef())
}

// Other is the other end; nil while nobody declares it.
func (e *RelationEdge) Other() (Entity, error) { return e.Node.req.entityAt(&e.other) }

// OtherRef is the other end.
func (e *RelationEdge) OtherRef() string { return e.other.ref }

// RelationConnection is a page of an entity's relations.
type RelationConnection struct {
	page *relationsPage
	key  relationsKey
	of   *Base
}

// relationsPage is what was loaded for a relationsKey.
type relationsPage struct {
	edges          []*RelationEdge
	next, previous bool
	total          *int
}

// Edges are the relations, seen from the entity.
func (c *RelationConnection) Edges() []*RelationEdge { return c.page.edges }

// Nodes are the relations alone.
func (c *RelationConnection) Nodes() []*Relation {
	nodes := make([]*Relation, len(c.page.edges))
	for i, e := range c.page.edges {
		nodes[i] = e.Node
	}
	return nodes
}

// PageInfo says where the page stands.
func (c *RelationConnection) PageInfo() *PageInfo {
	info := &PageInfo{HasNextPage: c.page.next, HasPreviousPage: c.page.previous}
	if n := len(c.page.edges); n > 0 {
		start, end := c.page.edges[0].Cursor(), c.page.edges[n-1].Cursor()
		info.StartCursor, info.EndCursor = &start, &end
	}
	return info
}

// TotalCount is how many relations there are in all.
func (c *RelationConnection) TotalCount() (int, error) {
	if c.page.total == nil {
		b := c.of
		if err := b.req.unplanned(func(p *plan) { p.relations.add(c.key, []*Base{b}, relationsSelection{total: true}) }); err != nil {
			return 0, err
		}
		c.page = b.relations[c.key]
	}
	return *c.page.total, nil
}
