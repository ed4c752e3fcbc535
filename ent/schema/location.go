package schema

import (
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Location is one registered address, read again and again.
type Location struct{ ent.Schema }

// Annotations of the Location.
func (Location) Annotations() []schema.Annotation { return table("locations") }

// Fields of the Location.
func (Location) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		field.UUID("uid", uuid.UUID{}).Default(uuid.New).Immutable().Unique().
			Annotations(entsql.DefaultExpr("gen_random_uuid()")),
		ref("type"),    // url or file
		ref("address"), // as registered
		field.Bool("configured").Default(false).Comment("It stands in the configuration file; nobody else may remove it."),
		field.Bool("trusted").Default(false).Comment("An admin registered it: what its Users and Groups say gives rights, as it does of a configured one."),
		field.Enum("status").Values("PENDING", "OK", "FAILING").Default("PENDING"),
		document("problems"), // []catalog.Problem of the location as a whole
		text("commit"),
		field.Int("failures").Default(0).Comment("Reads that failed since the last good one."),
		field.Time("next_read_at").Default(time.Now),
		text("leased_by"), // the token of whoever is reading it, until leased_until
		field.Time("leased_until").Optional().Nillable(),
		field.Time("last_read_at").Optional().Nillable(),
		field.Time("last_changed_at").Optional().Nillable(),
		field.Time("created_at").Default(time.Now).Immutable(),
	}
}

// Edges of the Location.
func (Location) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("files", File.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of the Location.
func (Location) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("type", "address").Unique(),
		index.Fields("next_read_at"),
	}
}

// File is one file read for a location: its descriptor, a target of a Location
// entity, or what a placeholder names. Presence is decided file by file.
type File struct{ ent.Schema }

// Annotations of the File.
func (File) Annotations() []schema.Annotation { return table("files") }

// Fields of the File.
func (File) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		field.Int64("location_id").Immutable(),
		ref("url"), // its address: https://… or file:…
		field.Enum("role").Values("DESCRIPTOR", "PLACEHOLDER").Immutable(),
		field.Enum("status").Values("PENDING", "OK", "FAILING").Default("PENDING"),
		text("etag"),
		text("commit"),
		text("hash"),         // of the bytes last read whole
		list("targets"),      // addresses that its Location entities point at
		list("placeholders"), // addresses that its placeholders name
		document("error"),    // catalog.Problem: why it could not be read the last time; null where it was
		document("problems"), // []catalog.Problem of the text last read: refused documents among them
		field.Int("misses").Default(0).Comment("Reads in a row that said it is not there."),
		field.Time("missing_since").Optional().Nillable(),
		field.Time("last_read_at").Optional().Nillable(),
	}
}

// Edges of the File.
func (File) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("location", Location.Type).Ref("files").Field("location_id").Unique().Required().Immutable(),
		edge.To("declarations", Declaration.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of the File.
func (File) Indexes() []ent.Index {
	return []ent.Index{index.Fields("location_id", "url", "role").Unique()}
}

// Declaration is one document of one file, or of one set, as it stands there:
// what everyone says. Which one counts for a ref is decided in catalog/ingest.
type Declaration struct{ ent.Schema }

// Annotations of the Declaration.
func (Declaration) Annotations() []schema.Annotation { return table("declarations") }

// Fields of the Declaration.
func (Declaration) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		field.Int64("file_id").Optional().Nillable().Immutable(),
		text("set"), // the set of applyEntities that holds it; empty for a file's
		ref("ref"),
		field.Int64("entity_id").Immutable(),
		field.Int("ordinal").Default(0).Immutable().Comment("Which document of that ref in the file, from 0."),
		field.Enum("state").Values("live", "gone", "excluded").Default("live"),
		field.Int("line").Default(0).Comment("Where the document begins, counted from 1."),
		text("hash"),         // of document and definition: equal means unchanged
		text("raw_hash"),     // the document's text as it stands in the file, in texts
		document("document"), // placeholders filled in, without an API's definition
		text("definition_hash"),
		document("relations"), // []descriptor.Relation
		document("problems"),  // []catalog.Problem
		field.Time("claimed_at").Comment("When its location or set first said this ref: the oldest claim counts."),
	}
}

// Edges of the Declaration.
func (Declaration) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("file", File.Type).Ref("declarations").Field("file_id").Unique().Immutable(),
	}
}

// Indexes of the Declaration.
func (Declaration) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("file_id", "ref", "ordinal").Unique().Annotations(entsql.IndexWhere("file_id IS NOT NULL")),
		index.Fields("set", "ref").Unique().Annotations(entsql.IndexWhere("file_id IS NULL")),
		index.Fields("entity_id").Annotations(entsql.IndexWhere("state = 'live'")),
	}
}
