package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// IdempotencyKey is an input that was taken, and what was answered: a repeat is
// answered the same and done no second time.
type IdempotencyKey struct{ ent.Schema }

// Annotations of the IdempotencyKey.
func (IdempotencyKey) Annotations() []schema.Annotation { return table("idempotency_keys") }

// Fields of the IdempotencyKey.
func (IdempotencyKey) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		ref("principal"), // who asked, as revisions name them
		ref("key"),
		ref("input_hash"),
		document("answer"),
		field.Time("created_at").Immutable(),
	}
}

// Indexes of the IdempotencyKey.
func (IdempotencyKey) Indexes() []ent.Index {
	return []ent.Index{index.Fields("principal", "key").Unique(), index.Fields("created_at")}
}
