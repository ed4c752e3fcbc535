package storetest

import (
	"database/sql"
	"strings"
	"testing"
)

// Dump is all that the tables of a database hold, as text, for whoever looks for
// what must not be there. Bytes are shown as text where they are that, so that
// nothing hides as hexadecimal digits.
func Dump(tb testing.TB, db *sql.DB) string {
	tb.Helper()
	rows, err := db.QueryContext(tb.Context(), "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")
	if err != nil {
		tb.Fatal(err)
	}
	defer rows.Close()
	var tables []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			tb.Fatal(err)
		}
		tables = append(tables, name)
	}
	if err := rows.Err(); err != nil {
		tb.Fatal(err)
	}
	var all strings.Builder
	for _, table := range tables {
		var text sql.NullString
		err := db.QueryRowContext(tb.Context(), `SELECT string_agg(r::text || coalesce((SELECT string_agg(encode(decode(substr(v, 3), 'hex'), 'escape'), ' ')
			FROM jsonb_each_text(to_jsonb(r)) AS e(k, v) WHERE v ~ '^\\x([0-9a-f]{2})+$'), ''), E'\n') FROM "`+table+`" r`).Scan(&text)
		if err != nil {
			tb.Fatalf("%s: %v", table, err)
		}
		all.WriteString(table + ":\n" + text.String + "\n")
	}
	return all.String()
}
