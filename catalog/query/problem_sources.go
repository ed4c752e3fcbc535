package query

import (
	"fmt"

	"github.com/callboard-dev/callboard/catalog"
)

// The rows that problems are made of have these columns. A stored problem is
// whole; for a derived one the others say enough to word it. The key sorts them:
// the worst first, then by ref, and in the end by where they were found.
const problemColumns = "p.key, p.code, p.severity, p.ref, p.entity_id, p.location_id, p.stored, p.other, p.path, p.url, p.line"

// found writes one select of such rows. place is the kind of source, so that
// keys from two of them differ; row and n say which of its problems this is.
type found struct {
	place                                string
	code, severity, ref, row, n          string
	entity, location, stored             string
	other, path, url, line, from, filter string
}

func (f found) sql() string {
	key := fmt.Sprintf(`(CASE %s WHEN 'ERROR' THEN '0' WHEN 'WARNING' THEN '1' ELSE '2' END || ' ' || %s || ' ' || (%s) || ' %s' ||`+
		` lpad((%s)::text, 19, '0') || lpad((%s)::text, 6, '0')) COLLATE "C"`, f.severity, f.ref, f.code, f.place, f.row, f.n)
	return fmt.Sprintf("SELECT %s AS key, %s AS code, %s AS severity, %s AS ref, %s AS entity_id, %s AS location_id, %s AS stored,"+
		" %s AS other, %s AS path, %s AS url, %s AS line FROM %s WHERE %s",
		key, f.code, f.severity, f.ref, f.entity, f.location, f.stored, f.other, f.path, f.url, f.line, f.from, f.filter)
}

// all is the condition that every entity meets.
const all = "true"

// ofEntities selects the problems of the visible entities, called e, that meet
// which.
func ofEntities(which string) string {
	return refused(Visible+" AND "+which) + " UNION ALL " + standing(which)
}

// refused are what was found in a document when it was read last, where it was
// refused: then an earlier one counts, and what is wrong stands with the file.
func refused(which string) string {
	return found{
		place: "refused", row: "d.id", n: "x.n", ref: "e.ref", entity: "e.id", location: "f.location_id",
		code: "x.p->>'code'", severity: "x.p->>'severity'", stored: "x.p", other: "''", path: "''", url: "f.url", line: "0::bigint",
		from: "entities e JOIN declarations d ON d.id = e.declaration_id AND d.entity_id = e.id JOIN files f ON f.id = d.file_id" +
			elements("f.problems", "x"),
		filter: which + " AND " + some("f.problems") + " AND d.ref = x.p->>'ref'",
	}.sql()
}

// standing selects those that do not stand with a file.
func standing(which string) string {
	losers := which
	if which == all { // then it is cheaper to find those first that several declare
		losers = "e.id IN (SELECT several.entity_id FROM declarations several WHERE several.state = 'live' GROUP BY 1 HAVING count(*) > 1)"
	}
	return documents(Visible+" AND "+which) + " UNION ALL " + unresolved(Visible+" AND "+which) + " UNION ALL " +
		losing(Visible+" AND "+losers) + " UNION ALL " + orphaned(Visible+" AND "+which)
}

// declaring joins the declaration that counts and its file. Nothing depends on
// them but columns, so that where those are not asked for they are not read.
const declaring = " LEFT JOIN declarations d ON d.id = e.declaration_id LEFT JOIN files f ON f.id = d.file_id"

// documents are what was found when the document that counts was read.
func documents(which string) string {
	return found{
		place: "document", row: "d.id", n: "x.n", ref: "e.ref", entity: "e.id", location: "f.location_id",
		code: "x.p->>'code'", severity: "x.p->>'severity'", stored: "x.p", other: "''", path: "''", url: "coalesce(f.url, '')", line: "0::bigint",
		from:   "entities e" + declaring + elements("d.problems", "x"),
		filter: which + " AND " + some("d.problems"),
	}.sql()
}

// unresolved are relations of which the other end, called o, is declared by
// nobody: the target or, where the target's document says them, the source. Who
// is declared by nobody says nothing, so all that say such a relation are at its
// other end.
func unresolved(which string) string {
	from := func(absent string) string {
		return found{
			place: "relation", row: "rd.id", n: "0", ref: "e.ref", entity: "e.id", location: "f.location_id",
			code:     "CASE r.type WHEN '" + catalog.OwnedBy + "' THEN '" + string(catalog.UnknownOwner) + "' ELSE '" + string(catalog.DanglingRef) + "' END",
			severity: "'" + string(catalog.SeverityWarning) + "'", stored: "NULL::jsonb",
			other: "o.ref", path: "rd.path", url: "coalesce(f.url, '')", line: "rd.line",
			from: "entities e JOIN relation_declarations rd ON rd.entity_id = e.id AND rd.to_revision IS NULL" +
				" JOIN relations r ON r.id = rd.relation_id AND r.live JOIN entities o ON o.id = " + absent + declaring,
			filter: which + " AND o.state = 'absent'",
		}.sql()
	}
	return from("r.target_id") + " UNION ALL " + from("r.source_id")
}

// losing are declarations of an entity for which another one counts.
func losing(which string) string {
	return found{
		place: "claim", row: "c.id", n: "0", ref: "e.ref", entity: "e.id", location: "g.location_id",
		code: "'" + string(catalog.AlreadyClaimed) + "'", severity: "'" + string(catalog.SeverityWarning) + "'", stored: "NULL::jsonb",
		other: "coalesce(f.url || ':' || d.line, '')", path: "'metadata.name'", url: "coalesce(g.url, '')", line: "c.line",
		from: "entities e JOIN declarations c ON c.entity_id = e.id AND c.state = 'live' AND c.id <> e.declaration_id" +
			" LEFT JOIN files g ON g.id = c.file_id" + declaring,
		filter: which,
	}.sql()
}

// orphaned are entities whose file disappeared.
func orphaned(which string) string {
	return found{
		place: "orphan", row: "e.id", n: "0", ref: "e.ref", entity: "e.id", location: "f.location_id",
		code: "'" + string(catalog.Orphaned) + "'", severity: "'" + string(catalog.SeverityWarning) + "'", stored: "NULL::jsonb",
		other: "''", path: "''", url: "coalesce(f.url, '')", line: "coalesce(d.line, 0)",
		from:   "entities e" + declaring,
		filter: which + " AND e.state = 'orphan'",
	}.sql()
}

// wholeCatalog selects every problem there is.
func wholeCatalog() string {
	return standing(all) + " UNION ALL " +
		stored("file", "files x", "x.location_id", "x.url", "x.problems", some("x.problems")) + " UNION ALL " +
		stored("read", "files x", "x.location_id", "x.url", "jsonb_build_array(x.error)", "jsonb_typeof(x.error) = 'object'") + " UNION ALL " +
		stored("location", "locations x", "x.id", "x.address", "x.problems", some("x.problems"))
}

// stored selects the problems that rows called x keep in a list; those that meet
// filter have some.
func stored(place, from, location, url, list, filter string) string {
	return found{
		place: place, row: "x.id", n: "y.n", ref: "coalesce(y.p->>'ref', '')", entity: "NULL::bigint", location: location,
		code: "y.p->>'code'", severity: "y.p->>'severity'", stored: "y.p", other: "''", path: "''", url: url, line: "0::bigint",
		from:   from + elements(list, "y"),
		filter: filter,
	}.sql()
}

// some is the condition that a jsonb column holds a list with something in it.
// Most hold none, and PostgreSQL knows how many, other than what a call gives.
func some(column string) string { return column + " NOT IN ('[]', 'null')" }

// elements joins the elements of a list as rows (p, n) called alias.
func elements(list, alias string) string {
	return " CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof(" + list + ") = 'array' THEN " + list + " END)" +
		" WITH ORDINALITY AS " + alias + "(p, n)"
}

// derived is what the database says about a problem that nobody stored.
type derived struct {
	other, path, url string
	line             int
}

// problem words it.
func (d derived) problem(code catalog.ProblemCode, severity catalog.Severity, ref catalog.Ref) catalog.Problem {
	p := catalog.Problem{Code: code, Severity: severity, Ref: ref, Path: d.path, URL: d.url, Line: d.line}
	switch code {
	case catalog.UnknownOwner:
		p.Message = fmt.Sprintf("the owner %s is nobody that the catalog knows", d.other)
		p.Hint = "register the file that declares it, or name another owner"
	case catalog.AlreadyClaimed:
		claimed := catalog.ClaimedAlready(ref, d.other)
		p.Message, p.Hint = claimed.Message, claimed.Hint
	case catalog.Orphaned:
		p.Message = fmt.Sprintf("the file that declared %s is gone", ref)
		p.Hint = "declare it elsewhere, or delete it"
	default:
		p.Message = fmt.Sprintf("nobody declares %s", d.other)
		p.Hint = "register the file that declares it, or correct the ref"
	}
	return p
}
