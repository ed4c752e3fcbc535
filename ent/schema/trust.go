package schema

import (
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// TrustRule says which pipelines may exchange what their CI asserts of them for an
// AccessToken, and what that may do. One that is revoked stays, so that it can be
// told what was trusted.
type TrustRule struct{ ent.Schema }

// Annotations of the TrustRule.
func (TrustRule) Annotations() []schema.Annotation { return table("trust_rules") }

// Fields of the TrustRule.
func (TrustRule) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		uid(),
		ref("name"),
		field.Enum("kind").Values("GITHUB_ACTIONS", "GITLAB_CI", "OTHER").Immutable(),
		ref("issuer"),          // as its tokens have it, to the letter
		document("conditions"), // what claims have to be: a list of claim and pattern
		list("events"),         // those by which strangers start pipelines, and which may use it all the same
		ref("service_account"),
		list("scopes"),
		list("refs"), // as an AccessToken has them
		list("sets"),
		ref("created_by"), // how the log names whoever made it
		field.Time("created_at").Default(time.Now).Immutable(),
		field.Time("last_used_at").Optional().Nillable(),
		field.Time("revoked_at").Optional().Nillable(),
	}
}

// Edges of the TrustRule.
func (TrustRule) Edges() []ent.Edge {
	return []ent.Edge{edge.To("access_tokens", AccessToken.Type).Annotations(entsql.OnDelete(entsql.Cascade))}
}

// Indexes of the TrustRule.
func (TrustRule) Indexes() []ent.Index {
	return []ent.Index{index.Fields("issuer").Annotations(entsql.IndexWhere("revoked_at IS NULL"))}
}

// UsedAssertion is a token of a CI that was exchanged. Each serves once; after
// its end it would be refused anyway, and is forgotten.
type UsedAssertion struct{ ent.Schema }

// Annotations of the UsedAssertion.
func (UsedAssertion) Annotations() []schema.Annotation { return table("used_assertions") }

// Fields of the UsedAssertion.
func (UsedAssertion) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		digest("hash"), // of its issuer and its jti
		field.Time("expires_at").Immutable(),
	}
}

// Indexes of the UsedAssertion.
func (UsedAssertion) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hash").Unique(), index.Fields("expires_at")}
}
