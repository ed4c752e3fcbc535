package object

// PageInfo says where a page stands in its list.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       *string
}

// Connection is a page of a list.
type Connection[T any] struct {
	nodes          []T
	next, previous bool
	// cursor gives the place of the element at an index.
	cursor func(int) string
	total  func() (int, error)
}

// Nodes are the elements.
func (c *Connection[T]) Nodes() []T { return c.nodes }

// Edge is one element with its place.
type Edge[T any] struct {
	Node   T
	list   *Connection[T]
	number int
}

// Cursor is the place.
func (e *Edge[T]) Cursor() string { return e.list.cursor(e.number) }

// Edges are the elements with their places.
func (c *Connection[T]) Edges() []*Edge[T] {
	edges := make([]*Edge[T], len(c.nodes))
	for i, n := range c.nodes {
		edges[i] = &Edge[T]{Node: n, list: c, number: i}
	}
	return edges
}

// PageInfo says where the page stands.
func (c *Connection[T]) PageInfo() *PageInfo {
	info := &PageInfo{HasNextPage: c.next, HasPreviousPage: c.previous}
	if len(c.nodes) > 0 {
		start, end := c.cursor(0), c.cursor(len(c.nodes)-1)
		info.StartCursor, info.EndCursor = &start, &end
	}
	return info
}

// TotalCount is how many elements the list has in all.
func (c *Connection[T]) TotalCount() (int, error) { return c.total() }

// Entities by kind.
type (
	EntityConnection    = Connection[Entity]
	ComponentConnection = Connection[*Component]
	APIConnection       = Connection[*API]
	ResourceConnection  = Connection[*Resource]
	SystemConnection    = Connection[*System]
	DomainConnection    = Connection[*Domain]
	GroupConnection     = Connection[*Group]
	UserConnection      = Connection[*User]
	TemplateConnection  = Connection[*Template]

	EntityEdge    = Edge[Entity]
	ComponentEdge = Edge[*Component]
	APIEdge       = Edge[*API]
	ResourceEdge  = Edge[*Resource]
	SystemEdge    = Edge[*System]
	DomainEdge    = Edge[*Domain]
	GroupEdge     = Edge[*Group]
	UserEdge      = Edge[*User]
	TemplateEdge  = Edge[*Template]
)

// What else comes in pages.
type (
	EntityChangeConnection       = Connection[*EntityChange]
	EntityChangeEdge             = Edge[*EntityChange]
	RegisteredLocationConnection = Connection[*RegisteredLocation]
	RegisteredLocationEdge       = Edge[*RegisteredLocation]
	ProblemConnection            = Connection[*Problem]
	ProblemEdge                  = Edge[*Problem]
)

// as gives bases the types that a connection's elements have. A base that is not
// of such a type is left out; the planner asked for none.
func as[T any](bases []*Base) []T {
	out := make([]T, 0, len(bases))
	for _, b := range bases {
		if e, ok := wrap(b).(T); ok {
			out = append(out, e)
		}
	}
	return out
}
