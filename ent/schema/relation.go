package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Relation is one distinct source —type→ target in the canonical direction. Both
// ends are rows of entities, absent ones too, so nothing is ever linked later.
type Relation struct{ ent.Schema }

// Annotations of the Relation.
func (Relation) Annotations() []schema.Annotation { return table("relations") }

// Fields of the Relation.
func (Relation) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		field.Int64("source_id").Immutable(),
		ref("type"),
		field.Int64("target_id").Immutable(),
		field.Bool("live").Default(true).Comment("At least one declaration of it is active."),
	}
}

// Edges of the Relation.
func (Relation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("source", Entity.Type).Ref("outgoing").Field("source_id").Unique().Required().Immutable(),
		edge.From("target", Entity.Type).Ref("incoming").Field("target_id").Unique().Required().Immutable(),
		edge.To("declarations", RelationDeclaration.Type),
	}
}

// Indexes of the Relation.
func (Relation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("source_id", "type", "target_id").Unique(),
		index.Fields("target_id", "type").Annotations(entsql.IndexWhere("live")),
	}
}

// RelationDeclaration is a span of the change log: from one revision to another
// the document of an entity said a relation. It is never deleted.
type RelationDeclaration struct{ ent.Schema }

// Annotations of the RelationDeclaration.
func (RelationDeclaration) Annotations() []schema.Annotation { return table("relation_declarations") }

// Fields of the RelationDeclaration.
func (RelationDeclaration) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		field.Int64("relation_id").Immutable(),
		field.Int64("entity_id").Immutable().Comment("Whose document says so: the source, or for dependencyOf and the like the target."),
		text("path"), // the field of the document, such as spec.dependsOn
		field.Int("line").Default(0).Comment("In the file, counted from 1; 0 where unknown."),
		field.Int64("from_revision").Immutable(),
		field.Int64("to_revision").Optional().Nillable().Comment("The commit that ended it; null while it is active."),
	}
}

// Edges of the RelationDeclaration.
func (RelationDeclaration) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("relation", Relation.Type).Ref("declarations").Field("relation_id").Unique().Required().Immutable(),
	}
}

// Indexes of the RelationDeclaration.
func (RelationDeclaration) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("relation_id").Annotations(entsql.IndexWhere("to_revision IS NULL")),
		index.Fields("entity_id", "from_revision"),
		index.Fields("entity_id", "to_revision").Annotations(entsql.IndexWhere("to_revision IS NOT NULL")),
	}
}
