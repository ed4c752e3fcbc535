package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Entity is one ref, kept for good once anybody declares or mentions it. Its
// content is that of the winning declaration; in state absent it has none.
type Entity struct{ ent.Schema }

// Annotations of the Entity.
func (Entity) Annotations() []schema.Annotation { return table("entities") }

// Fields of the Entity.
func (Entity) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		field.UUID("uid", uuid.UUID{}).Default(uuid.New).Immutable().Unique().
			Annotations(entsql.DefaultExpr("gen_random_uuid()")).
			Comment("What the API's id is made of."),
		ref("ref"),
		ref("kind"), // the three parts of ref, lower case
		ref("namespace"),
		ref("name"),
		field.Enum("state").Values("live", "orphan", "absent").Default("absent"),
		text("api_version"),
		text("display_kind"), // kind and name as written
		text("display_name"),
		text("title"),
		key("sort_title"), // lower-case title, or the name where there is none
		text("description"),
		key("type"), // spec.type and spec.lifecycle, as written
		key("lifecycle"),
		key("owner"), // refs, empty where the document names none
		key("system"),
		list("tags"),     // as written
		list("tag_keys"), // lower case
		document("labels"),
		document("annotations"),
		document("links"),
		document("spec"), // without an API's definition
		field.Int64("declaration_id").Optional().Nillable().Comment("The declaration that counts."),
		text("definition_hash"), // an API's definition, in texts
		field.Int64("revision").Default(0).Comment("The commit that last changed it."),
		field.Time("created_at").Optional().Nillable(),
		field.Time("updated_at").Optional().Nillable(),
	}
}

// Edges of the Entity.
func (Entity) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("outgoing", Relation.Type).Comment("Relations of which it is the source."),
		edge.To("incoming", Relation.Type).Comment("Relations of which it is the target."),
	}
}

// Indexes of the Entity. Every order ends in the ref; lists of one kind need the
// kind first. Indexes over expressions are in a migration of their own.
func (Entity) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("ref").Unique(),
		index.Fields("kind", "name", "ref").Annotations(live),
		index.Fields("name", "ref").Annotations(live),
		index.Fields("kind", "sort_title", "ref").Annotations(live),
		index.Fields("sort_title", "ref").Annotations(live),
		index.Fields("kind", "updated_at", "ref").Annotations(live),
		index.Fields("updated_at", "ref").Annotations(live),
		index.Fields("owner", "kind").Annotations(live),
		index.Fields("system", "kind").Annotations(live),
		index.Fields("tag_keys").Annotations(entsql.IndexType("GIN")),
	}
}
