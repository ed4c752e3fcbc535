package object

import (
	"strings"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// relationsQuestion is what the statement is told of a wish.
type relationsQuestion struct {
	N        int      `json:"n"`
	Total    bool     `json:"total"`
	PageSize int      `json:"page_size"`
	Out      []string `json:"outgoing"`
	In       []string `json:"incoming"`
	Kinds    []string `json:"kinds"`
	// Where to begin behind: a type, a direction and a ref.
	Type      string `json:"type"`
	Direction string `json:"direction"`
	Ref       string `json:"ref"`
}

const relationsColumns = "outgoing text[], incoming text[], kinds text[], type text, direction text, ref text"

// behindAll sorts behind every type there can be.
const behindAll = "\U0010FFFF"

func (w *relationsWish) question(n int) relationsQuestion {
	q := relationsQuestion{
		N: n, Total: w.sel.total, PageSize: w.window.Limit + 1,
		Out: strings.Split(w.key.out, ","), In: strings.Split(w.key.in, ","),
	}
	if w.key.narrowed {
		q.Kinds = strings.Split(w.key.kinds, ",")
	}
	if w.window.Backward {
		q.Type = behindAll
	}
	if w.window.From != nil {
		q.Type, q.Direction, q.Ref = w.window.From[0], w.window.From[1], w.window.From[2]
	}
	return q
}

// relationsSQL selects, for everybody who asks: row, question, total, the
// relations on the page, and the columns of their other ends.
func relationsSQL(columns query.Columns, backward bool) string {
	compare, order := " > ", "x.relation_type, x.direction, x.ref"
	if backward {
		compare, order = " < ", "x.relation_type DESC, x.direction DESC, x.ref DESC"
	}
	return "SELECT p.id, p.n, t.total, x.relation_id, x.relation_type, x.direction, " + columns.SQL("x") +
		asking(relationsColumns) + counting(relationsCount()) +
		" CROSS JOIN LATERAL (SELECT * FROM (" + seen("r.id AS relation_id, r.type AS relation_type, $direction AS direction, "+columns.SQL("e")) +
		") x WHERE (x.relation_type, x.direction, x.ref)" + compare + "(q.type, q.direction, q.ref) ORDER BY " + order + " LIMIT q.page_size) x"
}

func relationsCount() string { return "SELECT count(*) FROM (" + seen("r.id") + ") x" }

// seen selects columns of the relations that q is about, called r, as seen from
// the entity p; e is the other end, $direction where p stands.
func seen(columns string) string {
	from := func(direction catalog.Direction, types, own, other string) string {
		return "SELECT " + strings.ReplaceAll(columns, "$direction", "'"+string(direction)+"'") +
			" FROM relations r JOIN entities e ON e.id = " + other + " WHERE r.live AND " + own + " = p.id" +
			" AND r.type = ANY(" + types + ") AND (q.kinds IS NULL OR e.kind = ANY(q.kinds))"
	}
	return from(catalog.Out, "q.outgoing", "r.source_id", "r.target_id") + " UNION ALL " +
		from(catalog.In, "q.incoming", "r.target_id", "r.source_id")
}
