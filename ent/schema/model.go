package schema

import (
	"time"

	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Kind is one kind of the catalog's model; the built-in ones are seeded by a
// migration, from catalog.BuiltInModel.
type Kind struct{ ent.Schema }

// Annotations of the Kind.
func (Kind) Annotations() []schema.Annotation { return table("kinds") }

// Fields of the Kind.
func (Kind) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").StorageKey("name").SchemaType(textType),
		text("plural"),
		text("group"),
		list("versions"),
		field.Bool("built_in").Default(false),
		document("json_schema"),
		document("relation_fields"), // []catalog.RelationField
	}
}

// RelationType is one pair of relation names.
type RelationType struct{ ent.Schema }

// Annotations of the RelationType.
func (RelationType) Annotations() []schema.Annotation { return table("relation_types") }

// Fields of the RelationType.
func (RelationType) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").StorageKey("name").SchemaType(textType),
		text("inverse"),
		field.Bool("impact").Default(false),
		field.Bool("built_in").Default(false),
	}
}

// Star marks an entity as somebody's favourite.
type Star struct{ ent.Schema }

// Annotations of the Star.
func (Star) Annotations() []schema.Annotation { return table("stars") }

// Fields of the Star.
func (Star) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		ref("viewer"), // ref of the user who starred it
		field.Int64("entity_id").Immutable(),
		field.Time("created_at").Default(time.Now).Immutable(),
	}
}

// Indexes of the Star.
func (Star) Indexes() []ent.Index {
	return []ent.Index{index.Fields("viewer", "entity_id").Unique(), index.Fields("entity_id")}
}
