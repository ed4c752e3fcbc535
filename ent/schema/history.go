package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Revision is one commit of the catalog. Its number is its place in the order of
// commits; the texts are copied, so that they outlive what they name.
type Revision struct{ ent.Schema }

// Annotations of the Revision.
func (Revision) Annotations() []schema.Annotation { return table("revisions") }

// Fields of the Revision.
func (Revision) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id").Comment("The number; taken under a lock, never by a sequence."),
		field.Time("committed_at").Immutable(),
		text("actor"),   // user:default/jane, or the address that was read
		text("via"),     // register, refresh, unregister, configuration, apply, …
		text("address"), // of the location that was read
		text("commit"),  // of the repository that was read
	}
}

// EntityVersion is one entity after one revision. Rows are only added.
type EntityVersion struct{ ent.Schema }

// Annotations of the EntityVersion.
func (EntityVersion) Annotations() []schema.Annotation { return table("entity_versions") }

// Fields of the EntityVersion.
func (EntityVersion) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		field.Int64("entity_id").Immutable(),
		field.Int64("revision").Immutable(),
		field.Enum("outcome").Values("CREATED", "UPDATED", "DELETED").Immutable(),
		document("document"), // null where it was deleted
		text("definition_hash"),
		text("raw_hash"),
		text("url"), // the file that says so; empty for a set
		field.Int("line").Default(0),
		text("set"),
	}
}

// Indexes of the EntityVersion.
func (EntityVersion) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("entity_id", "revision").Unique(),
		index.Fields("revision", "entity_id"),
	}
}

// Text is one large text by the hash of its bytes: API definitions and raw
// documents, stored once and kept by the history.
type Text struct{ ent.Schema }

// Annotations of the Text.
func (Text) Annotations() []schema.Annotation { return table("texts") }

// Fields of the Text.
func (Text) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").StorageKey("hash").SchemaType(textType).Comment("SHA-256 in hexadecimal."),
		text("content"),
	}
}
