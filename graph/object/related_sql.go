package object

import (
	"strings"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// relatedQuestion is what the statement is told of a wish.
type relatedQuestion struct {
	N        int      `json:"n"`
	Total    bool     `json:"total"`
	PageSize int      `json:"page_size"`
	Type     string   `json:"type"`
	Kind     string   `json:"kind"`
	Kinds    []string `json:"kinds"`
	Absent   bool     `json:"absent"`
	Name     string   `json:"name"`
	Ref      string   `json:"ref"`
}

const relatedColumns = "type text, kind text, kinds text[], absent boolean, name text, ref text"

func (w *relatedWish) question(n int) relatedQuestion {
	q := relatedQuestion{N: n, Total: w.total, PageSize: w.window.Limit + 1, Type: w.key.typ, Kind: w.key.kind, Absent: w.key.single}
	if w.key.narrowed {
		q.Kinds = strings.Split(w.key.kinds, ",")
	}
	if w.window.From != nil {
		q.Name, q.Ref = w.window.From[0], w.window.From[1]
	}
	return q
}

// relatedWants is what some of the questions of a statement want. What none of them
// does is left out of it: most want a first page and no total, and have their
// answer a fifth sooner.
type relatedWants struct {
	total, place, kinds bool
	// absent and visible: entities that nobody declares, and only others.
	absent, visible bool
}

func wantsOf(questions []relatedQuestion) (some relatedWants) {
	for _, q := range questions {
		some.total = some.total || q.Total
		some.place = some.place || q.Name != ""
		some.kinds = some.kinds || q.Kind != "" || q.Kinds != nil
		some.absent = some.absent || q.Absent
		some.visible = some.visible || !q.Absent
	}
	return some
}

// relatedSQL selects, for everybody who asks: row, question, total, and the
// columns of the entities on the page.
func (w way) relatedSQL(columns string, some relatedWants) string {
	distinct, total, count, place := "", "NULL::bigint", "", ""
	if w.circle != "" { // several of the circle may own the same
		distinct = "DISTINCT e.name, "
	}
	if some.total {
		total, count = "t.total", counting(w.countSQL(some))
	}
	if some.place {
		place = " AND (e.name, e.ref) > (q.name, q.ref)"
	}
	return "SELECT p.id, p.n, " + total + ", " + columns + asking(relatedColumns) + count +
		" CROSS JOIN LATERAL (SELECT " + distinct + columns + w.answers(some) + place + " ORDER BY e.name, e.ref LIMIT q.page_size) e"
}

func (w way) countSQL(some relatedWants) string {
	return "SELECT count(DISTINCT e.id)" + w.answers(some)
}

// matching is what an entity e must be to answer q.
func (some relatedWants) matching() string {
	matching := ""
	if some.kinds {
		matching = " AND (q.kind = '' OR e.kind = q.kind) AND (q.kinds IS NULL OR e.kind = ANY(q.kinds))"
	}
	switch {
	case some.visible && some.absent:
		matching += " AND (q.absent OR " + query.Visible + ")"
	case some.visible:
		matching += " AND " + query.Visible
	}
	return matching
}

// answers are the entities, called e, that answer q for p.
func (w way) answers(some relatedWants) string {
	own, other := "r.source_id", "r.target_id"
	if w.in {
		own, other = other, own
	}
	of := " FROM relations r JOIN entities e ON e.id = " + other + " WHERE r.live AND r.type = q.type" + some.matching() + " AND " + own
	switch {
	case w.around:
		return " FROM (" + w.gathered() + ") c JOIN entities e ON e.id = c.id WHERE c.id <> p.id" + some.matching()
	case w.circle != "":
		return of + " IN (" + w.gathered() + ")"
	default:
		return of + " = p.id"
	}
}

// gathered selects the circle around p: itself, and the groups and people that
// its relations lead to. UNION ends it where they lead back.
func (w way) gathered() string {
	from, to := "r.source_id", "r.target_id"
	if w.circle == below {
		from, to = to, from
	}
	return "WITH RECURSIVE c(id) AS (SELECT p.id UNION SELECT " + to + " FROM c JOIN relations r ON " + from + " = c.id AND r.live" +
		" AND r.type IN ('" + catalog.ChildOf + "', '" + catalog.MemberOf + "') JOIN entities e ON e.id = " + to + " AND " + query.Visible +
		") SELECT c.id FROM c"
}
