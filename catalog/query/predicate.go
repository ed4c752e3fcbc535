package query

import (
	"fmt"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// Visible is the condition that an entity, called e, is there for whoever asks.
const Visible = "e.state <> 'absent'"

// Bounds on what one filter may say.
const (
	maxConditions = 50
	maxValues     = 1000
	maxSearch     = 200 // runes
)

// conditions writes the conditions of a filter as SQL over the entities table,
// called e. Lists are passed as arrays, so that the text does not change with
// their lengths and its plan can be kept.
type conditions struct {
	*Statement
	viewer *catalog.Viewer
	n      int
	err    error
}

// where returns the condition that an entity is visible, matches f and holds all
// words of search. f may be nil and search empty.
func (s *Statement) where(viewer *catalog.Viewer, f *Filter, search string) (string, error) {
	p := &conditions{Statement: s, viewer: viewer}
	all := append([]string{Visible}, p.filter(f)...)
	all = append(all, p.search(search)...)
	return strings.Join(all, " AND "), p.err
}

// Matching returns the condition that an entity, called e, matches f, whether it
// is visible or not.
func (s *Statement) Matching(viewer *catalog.Viewer, f *Filter) (string, error) {
	p := &conditions{Statement: s, viewer: viewer}
	all := append([]string{"true"}, p.filter(f)...)
	return strings.Join(all, " AND "), p.err
}

// filter lists the conditions of f that must all hold.
func (p *conditions) filter(f *Filter) (all []string) {
	if f == nil || p.err != nil {
		return nil
	}
	given := func(is bool, sql func() string) {
		if !is {
			return
		}
		if p.counted() {
			all = append(all, sql())
		}
	}
	given(f.Refs != nil, func() string { return "e.ref = ANY(" + p.refs(f.Refs) + ")" })
	given(f.Kinds != nil, func() string { return p.kinds(f.Kinds) })
	given(f.Namespaces != nil, func() string { return "e.namespace = ANY(" + p.values(f.Namespaces, catalog.Fold) + ")" })
	given(f.Names != nil, func() string { return "e.name = ANY(" + p.values(f.Names, catalog.Fold) + ")" })
	given(f.Types != nil, func() string { return "lower(e.type) = ANY(" + p.values(f.Types, foldValue) + ")" })
	given(f.Lifecycles != nil, func() string { return "lower(e.lifecycle) = ANY(" + p.values(f.Lifecycles, foldValue) + ")" })
	given(f.Owners != nil, func() string { return "e.owner = ANY(" + p.refs(f.Owners) + ")" })
	given(f.Systems != nil, func() string { return "e.system = ANY(" + p.refs(f.Systems) + ")" })
	given(f.Locations != nil, func() string { return p.declaredBy(f) })
	given(f.Ownerless != nil, func() string { return yes(*f.Ownerless, "e.owner = ''") })
	given(f.Orphan != nil, func() string { return yes(*f.Orphan, "e.state = 'orphan'") })
	given(f.HasProblems != nil, func() string { return yes(*f.HasProblems, troubled("")) })
	given(f.Problems != nil, func() string { return p.problems(f.Problems) })
	given(f.Starred != nil, func() string { return yes(*f.Starred, p.starred()) })
	given(f.OwnedByViewer != nil, func() string { return yes(*f.OwnedByViewer, "e.owner = ANY("+p.refs(p.viewer.Ownership)+")") })
	given(f.UpdatedSince != nil, func() string { return "e.updated_at >= " + p.Arg(*f.UpdatedSince) })
	if f.Tags != nil {
		given(f.Tags.AllOf != nil, func() string { return "e.tag_keys @> " + p.values(f.Tags.AllOf, catalog.Fold) })
		given(f.Tags.AnyOf != nil, func() string { return "e.tag_keys && " + p.values(f.Tags.AnyOf, catalog.Fold) })
		given(f.Tags.NoneOf != nil, func() string { return "NOT e.tag_keys && " + p.values(f.Tags.NoneOf, catalog.Fold) })
	}
	given(f.Not != nil, func() string { return "NOT " + p.group([]*Filter{f.Not}, " AND ", "true") })
	given(f.And != nil, func() string { return p.group(f.And, " AND ", "true") })
	given(f.Or != nil, func() string { return p.group(f.Or, " OR ", "false") })
	return all
}

// counted reports whether there may be one condition more.
func (p *conditions) counted() bool {
	if p.n++; p.n > maxConditions {
		p.fail("the filter has more than %d conditions", maxConditions)
	}
	return p.err == nil
}

// group joins filters; empty is what none at all comes to.
func (p *conditions) group(filters []*Filter, operator, empty string) string {
	var parts []string
	for _, f := range filters {
		if !p.counted() {
			break
		}
		parts = append(parts, "("+strings.Join(append(p.filter(f), "true"), " AND ")+")")
	}
	if len(parts) == 0 {
		return empty
	}
	return "(" + strings.Join(parts, operator) + ")"
}

// kinds compares with = where it can: only then does the index that begins with
// the kind give rows in the list's order.
func (p *conditions) kinds(names []string) string {
	if len(names) == 1 {
		kind := catalog.Fold(names[0])
		if common(kind) {
			return "e.kind = '" + kind + "'"
		}
		return "e.kind = " + p.Arg(kind)
	}
	return "e.kind = ANY(" + p.values(names, catalog.Fold) + ")"
}

// common reports whether a kind is one of the few that most questions are about.
// Those stand in the statement's text: PostgreSQL makes a plan anew for each value
// of an argument that it expects another number of rows of.
func common(kind string) bool {
	switch kind {
	case "component", "api", "resource", "system", "domain", "group", "user", "location", "template":
		return true
	}
	return false
}

func (p *conditions) starred() string {
	return "EXISTS (SELECT FROM stars s WHERE s.entity_id = e.id AND s.viewer = " + p.Arg(p.viewer.Actor()) + ")"
}

// troubled is the condition that something is wrong with an entity; which may name
// the code.
func troubled(which string) string {
	return "e.id IN (SELECT p.entity_id FROM (" + ofEntities(all) + ") p" + which + ")"
}

func (p *conditions) problems(codes []catalog.ProblemCode) string {
	p.bounded(len(codes))
	return troubled(" WHERE p.code = ANY(" + Strings(p.Statement, codes) + ")")
}

func (p *conditions) declaredBy(f *Filter) string {
	p.bounded(len(f.Locations))
	return "EXISTS (SELECT FROM declarations d JOIN files f ON f.id = d.file_id JOIN locations l ON l.id = f.location_id" +
		" WHERE d.entity_id = e.id AND d.state = 'live' AND l.uid = ANY(" + UIDs(p.Statement, f.Locations) + "))"
}

func (p *conditions) refs(refs []catalog.Ref) string {
	p.bounded(len(refs))
	return Refs(p.Statement, refs)
}

func (p *conditions) values(values []string, fold func(string) string) string {
	p.bounded(len(values))
	list := make([]string, len(values))
	for i, v := range values {
		list[i] = fold(v)
	}
	return Strings(p.Statement, list)
}

func (p *conditions) bounded(n int) {
	if n > maxValues {
		p.fail("a list in the filter has %d values; it can have %d", n, maxValues)
	}
}

// search is the condition that every word occurs in the name, the title, the
// description or a tag, as it is: % and _ have no meaning.
func (p *conditions) search(text string) []string {
	if len([]rune(text)) > maxSearch {
		p.fail("the search is longer than %d characters", maxSearch)
	}
	words := strings.Fields(text)
	if len(words) == 0 || p.err != nil {
		return nil
	}
	escape := strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)
	patterns := make([]string, len(words))
	for i, w := range words {
		patterns[i] = "%" + escape.Replace(catalog.Fold(w)) + "%"
	}
	// All but the description is folded already. Words have no white space, so
	// none can be found across two fields.
	return []string{`concat_ws(' ', e.name, e.sort_title, array_to_string(e.tag_keys, ' '), lower(e.description)) COLLATE "C"` +
		" LIKE ALL(" + Strings(p.Statement, patterns) + ")"}
}

func (p *conditions) fail(format string, args ...any) {
	if p.err == nil {
		p.err = catalog.Errorf(catalog.ErrBadInput, "%s", fmt.Sprintf(format, args...))
	}
}

func yes(is bool, condition string) string {
	if is {
		return condition
	}
	return "NOT (" + condition + ")"
}

// foldValue is how the database folds columns that sort by bytes: only the
// letters of ASCII have a case there.
func foldValue(s string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, s)
}
