package object

import (
	"encoding/json"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog/query"
)

// asker is an entity that asks a question, by its row and the question's number.
type asker struct{ row, question int64 }

// ask adds the arguments of a statement that answers several questions at once:
// which entity asks which question, and the questions. However many there are,
// the statement's text stays the same.
func ask[Q any](s *query.Statement, questions []Q, askers [][]*Base) error {
	var rows, numbers pq.Int64Array
	for n, bases := range askers {
		for _, id := range idsOf(bases) {
			rows, numbers = append(rows, id), append(numbers, int64(n))
		}
	}
	text, err := json.Marshal(questions)
	if err != nil {
		return err
	}
	s.Arg(rows)
	s.Arg(numbers)
	s.Arg(string(text))
	return nil
}

// asking begins such a statement: p is an entity that asks question q, of which
// the columns are given. For the subqueries see query.Rows.
func asking(columns string) string {
	return " FROM unnest((SELECT $1::bigint[])::bigint[], (SELECT $2::bigint[])::bigint[]) AS p(id, n)" +
		" JOIN jsonb_to_recordset($3::jsonb) AS q(n bigint, total boolean, page_size int, " + columns + ") ON q.n = p.n"
}

// counting gives a total of what is counted, where q asks for one, in the column
// t.total.
func counting(count string) string {
	return " CROSS JOIN LATERAL (SELECT CASE WHEN q.total THEN (" + count + ") END AS total) t"
}
