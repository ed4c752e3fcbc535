package object

import (
	"encoding/json"
	"strings"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/query"
)

// question is what the statement is told of a wish.
type question struct {
	N        int      `json:"n"`
	Type     string   `json:"type"`
	Kind     string   `json:"kind"`
	Kinds    []string `json:"kinds"`
	Absent   bool     `json:"absent"`
	Name     string   `json:"name"`
	Ref      string   `json:"ref"`
	PageSize int      `json:"page_size"`
}

func (w *relatedWish) question(n int) question {
	q := question{N: n, Type: w.key.typ, Kind: w.key.kind, Absent: w.key.single, PageSize: w.window.Limit + 1}
	if w.key.narrowed {
		q.Kinds = strings.Split(w.key.kinds, ",")
	}
	if w.window.From != nil {
		q.Name, q.Ref = w.window.From[0], w.window.From[1]
	}
	return q
}

// ask adds the arguments that all statements begin with: which entity asks which
// question, and the questions.
func ask(s *query.Statement, wishes []*relatedWish, asks func(*relatedWish) bool) error {
	var ids, numbers pq.Int64Array
	questions := make([]question, len(wishes))
	for n, w := range wishes {
		questions[n] = w.question(n)
		if !asks(w) {
			continue
		}
		for _, id := range idsOf(w.parents) {
			ids, numbers = append(ids, id), append(numbers, int64(n))
		}
	}
	text, err := json.Marshal(questions)
	if err != nil {
		return err
	}
	s.Arg(ids)
	s.Arg(numbers)
	s.Arg(string(text))
	return nil
}

// The statements' beginning: p is an entity that asks question q. For the
// subqueries see query.Rows.
const asking = "unnest((SELECT $1::bigint[])::bigint[], (SELECT $2::bigint[])::bigint[]) AS p(id, n) JOIN jsonb_to_recordset($3::jsonb) AS" +
	" q(n bigint, type text, kind text, kinds text[], absent boolean, name text, ref text, page_size int) ON q.n = p.n"

// matching is what an entity e must be to answer q.
const matching = "(q.kind = '' OR e.kind = q.kind) AND (q.kinds IS NULL OR e.kind = ANY(q.kinds)) AND (q.absent OR " + query.Visible + ")"

// answers are the entities, called e, that answer q for p.
func (w way) answers() string {
	own, other := "r.source_id", "r.target_id"
	if w.in {
		own, other = other, own
	}
	of := " FROM relations r JOIN entities e ON e.id = " + other + " WHERE r.live AND r.type = q.type AND " + matching + " AND " + own
	switch {
	case w.around:
		return " FROM (" + w.gathered() + ") c JOIN entities e ON e.id = c.id WHERE c.id <> p.id AND " + matching
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
