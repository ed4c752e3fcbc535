package auth_test

import (
	"database/sql"
	"encoding/json"
	"strings"
	"testing"
)

// dump is all that a database holds, as text.
func dump(t *testing.T, db *sql.DB) string {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var tables []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		tables = append(tables, name)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, table := range tables {
		var text sql.NullString
		// Bytes are shown as text where they are that, so that nothing hides as hexadecimal digits.
		err := db.QueryRowContext(t.Context(), `SELECT string_agg(r::text || coalesce((SELECT string_agg(encode(decode(substr(v, 3), 'hex'), 'escape'), ' ')
			FROM jsonb_each_text(to_jsonb(r)) AS e(k, v) WHERE v ~ '^\\x([0-9a-f]{2})+$'), ''), E'\n') FROM "`+table+`" r`).Scan(&text)
		if err != nil {
			t.Fatalf("%s: %v", table, err)
		}
		all.WriteString(text.String)
	}
	return all.String()
}

func toJSON(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
