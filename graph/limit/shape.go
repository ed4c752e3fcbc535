package limit

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// shape is the size of a selection with its fragments opened.
type shape struct {
	depth, fields int
	// What lies below __schema and __type is counted apart.
	schemaDepth, schemaFields int
}

// plenty is where counting stops: fragments that spread fragments make numbers
// that no integer holds.
const plenty = 1 << 30

func (s *shape) add(o shape) {
	s.depth, s.schemaDepth = max(s.depth, o.depth), max(s.schemaDepth, o.schemaDepth)
	s.fields, s.schemaFields = min(s.fields+o.fields, plenty), min(s.schemaFields+o.schemaFields, plenty)
}

// measure sizes up a document that is parsed but not validated. Each fragment is
// measured once, however often it is spread: opening them one by one can take
// time exponential in the length of the text.
type measure struct {
	document            *ast.QueryDocument
	known               map[string]shape
	open                map[string]bool
	aliases, directives int
	deferred            bool
}

// check refuses a document of which an operation is larger than l allows.
func (l Limits) check(doc *ast.QueryDocument) *gqlerror.Error {
	m := &measure{document: doc, known: map[string]shape{}, open: map[string]bool{}}
	var whole shape
	for _, op := range doc.Operations {
		m.note(op.Directives)
		whole.add(m.selection(op.SelectionSet))
		if n := m.roots(op.SelectionSet); n > l.RootFields {
			return refuse(CodeCost, "the operation has %d fields at its root; the limit is %d", n, l.RootFields)
		}
	}
	for _, f := range doc.Fragments {
		if _, spread := m.known[f.Name]; !spread { // the validation walks it all the same
			whole.add(m.fragment(f.Name))
		}
	}
	switch {
	case whole.depth > l.Depth:
		return refuse(CodeDepth, "the query is nested %d levels deep; the limit is %d", whole.depth, l.Depth)
	case whole.schemaDepth > l.SchemaDepth:
		return refuse(CodeDepth, "the query is nested %d levels deep in the schema; the limit is %d", whole.schemaDepth, l.SchemaDepth)
	case whole.fields > l.Selections || whole.schemaFields > l.Selections:
		return refuse(CodeCost, "the query selects more than %d fields", l.Selections)
	case m.aliases > l.Aliases:
		return refuse(CodeCost, "the query has %d aliases; the limit is %d", m.aliases, l.Aliases)
	case m.deferred:
		return badInput("answers come in one piece: leave out @defer")
	case m.directives > l.Directives:
		return refuse(CodeCost, "the query has %d directives; the limit is %d", m.directives, l.Directives)
	}
	return nil
}

func (m *measure) selection(set ast.SelectionSet) (s shape) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			s.add(m.field(sel))
		case *ast.InlineFragment:
			m.note(sel.Directives)
			s.add(m.selection(sel.SelectionSet))
		case *ast.FragmentSpread:
			m.note(sel.Directives)
			s.add(m.fragment(sel.Name))
		}
	}
	return s
}

func (m *measure) field(f *ast.Field) shape {
	m.note(f.Directives)
	if f.Alias != f.Name {
		m.aliases++
	}
	s := m.selection(f.SelectionSet)
	if f.Name == "__schema" || f.Name == "__type" {
		return shape{depth: 1, fields: 1, schemaDepth: s.depth + 1, schemaFields: s.fields}
	}
	s.add(shape{fields: 1})
	s.depth++
	return s
}

func (m *measure) fragment(name string) shape {
	if s, ok := m.known[name]; ok || m.open[name] { // a circle is for the validation to refuse
		return s
	}
	f := m.document.Fragments.ForName(name)
	if f == nil {
		return shape{}
	}
	m.note(f.Directives)
	m.open[name] = true
	s := m.selection(f.SelectionSet)
	m.open[name] = false
	m.known[name] = s
	return s
}

func (m *measure) note(directives ast.DirectiveList) {
	m.directives += len(directives)
	m.deferred = m.deferred || directives.ForName("defer") != nil
}

// roots counts the fields that the operation itself has.
func (m *measure) roots(set ast.SelectionSet) int {
	known := map[string]int{}
	var count func(ast.SelectionSet) int
	count = func(set ast.SelectionSet) (n int) {
		for _, sel := range set {
			switch sel := sel.(type) {
			case *ast.Field:
				n++
			case *ast.InlineFragment:
				n += count(sel.SelectionSet)
			case *ast.FragmentSpread:
				if _, ok := known[sel.Name]; !ok {
					known[sel.Name] = 0
					if f := m.document.Fragments.ForName(sel.Name); f != nil {
						known[sel.Name] = count(f.SelectionSet)
					}
				}
				n = min(n+known[sel.Name], plenty)
			}
		}
		return n
	}
	return count(set)
}
