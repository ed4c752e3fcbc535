package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"github.com/lib/pq"
)

var (
	textType = map[string]string{dialect.Postgres: "text"}
	// byteOrder is for refs and all else that is sorted or paged by: its order
	// must not change with the database's locale.
	byteOrder = entsql.Annotation{Collation: "C", Default: ""}
	// live keeps rows of entities that nobody declares out of an index.
	live schema.Annotation = entsql.IndexWhere("state <> 'absent'")
)

// ref is a column that holds a ref or a part of one, for good.
func ref(name string) ent.Field {
	return field.String(name).Immutable().SchemaType(textType).Annotations(entsql.Annotation{Collation: "C"})
}

// key is a text column that lists are filtered, sorted and paged by; empty
// where there is no value.
func key(name string) ent.Field {
	return field.String(name).Default("").SchemaType(textType).Annotations(byteOrder)
}

// text is a text column that nothing sorts by; empty where there is no value.
func text(name string) ent.Field { return field.String(name).Default("").SchemaType(textType) }

// document is a jsonb column passed through as bytes: only who needs a value of
// it decodes it.
func document(name string) ent.Field { return field.JSON(name, json.RawMessage{}).Optional() }

// list is a text[] column.
func list(name string) ent.Field {
	return field.Other(name, pq.StringArray{}).
		SchemaType(map[string]string{dialect.Postgres: "text[]"}).
		Default(func() pq.StringArray { return pq.StringArray{} }).
		Annotations(entsql.DefaultExpr("'{}'"))
}

// table names the table of a schema.
func table(name string) []schema.Annotation { return []schema.Annotation{entsql.Table(name)} }
