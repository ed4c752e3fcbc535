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

// uid is how the API names a row.
func uid() ent.Field {
	return field.UUID("uid", uuid.UUID{}).Default(uuid.New).Immutable().Unique().
		Annotations(entsql.DefaultExpr("gen_random_uuid()"))
}

// digest is the SHA-256 of a secret, which itself is kept nowhere.
func digest(name string) ent.Field { return field.Bytes(name).Optional() }

// Identity is an account at a provider, and whom the catalog knows it as. It is
// found by (provider, issuer, subject) and by nothing else: logins are given away
// and taken again.
type Identity struct{ ent.Schema }

// Annotations of the Identity.
func (Identity) Annotations() []schema.Annotation { return table("identities") }

// Fields of the Identity.
func (Identity) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		ref("provider"), // its id in the settings
		ref("issuer"),
		ref("subject"), // of GitHub the numeric id
		text("login"),
		text("name"),
		text("email"), // only where the provider has verified it
		text("picture"),
		list("groups"),   // as the provider names them
		text("user_ref"), // the User it is in the catalog; empty where it is none
		field.Bytes("kept").Optional().Comment("A token to ask the provider again, sealed with AES-256-GCM; null where none is kept."),
		text("kept_key"), // which key sealed it
		field.Bool("admitted").Default(true).Comment("The provider's last word lets them in."),
		field.Time("checked_at").Default(time.Now).Comment("When the provider last said who they are and what they belong to."),
		field.Time("created_at").Default(time.Now).Immutable(),
		field.Time("signed_in_at").Default(time.Now),
	}
}

// Edges of the Identity.
func (Identity) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("sessions", Session.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("access_tokens", AccessToken.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of the Identity.
func (Identity) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("provider", "issuer", "subject").Unique(),
		index.Fields("checked_at"),
	}
}

// Session is a browser's right to ask.
type Session struct{ ent.Schema }

// Annotations of the Session.
func (Session) Annotations() []schema.Annotation { return table("sessions") }

// Fields of the Session.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		uid(),
		field.Int64("identity_id").Immutable(),
		digest("hash"),
		digest("former_hash"), // of the id before, for requests that were under way
		field.Time("former_until").Optional().Nillable(),
		text("role"), // when the id was given: it is another one's when that changes
		text("provider_session"),
		text("user_agent"),
		text("ip"),
		field.Time("created_at").Default(time.Now).Immutable(),
		field.Time("renewed_at").Default(time.Now).Comment("When the id was given."),
		field.Time("last_seen_at").Default(time.Now).Comment("To the minute."),
	}
}

// Edges of the Session.
func (Session) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("identity", Identity.Type).Ref("sessions").Field("identity_id").Unique().Required().Immutable(),
	}
}

// Indexes of the Session.
func (Session) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hash").Unique(),
		index.Fields("former_hash"),
		index.Fields("identity_id"),
		index.Fields("last_seen_at"),
	}
}

// PendingLogin is a sign-in between the button and the provider's answer. It
// serves once.
type PendingLogin struct{ ent.Schema }

// Annotations of the PendingLogin.
func (PendingLogin) Annotations() []schema.Annotation { return table("pending_logins") }

// Fields of the PendingLogin.
func (PendingLogin) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		ref("provider"),
		digest("state_hash"),
		digest("browser_hash"), // of the cookie of the browser that it began in
		text("nonce"),
		text("verifier"),
		text("return_to"),
		field.Time("expires_at").Immutable(),
	}
}

// Indexes of the PendingLogin.
func (PendingLogin) Indexes() []ent.Index {
	return []ent.Index{index.Fields("state_hash").Unique(), index.Fields("expires_at")}
}

// AccessToken is a program's right to ask: never more than that of the person who
// made it, or of the service account that it is for.
type AccessToken struct{ ent.Schema }

// Annotations of the AccessToken.
func (AccessToken) Annotations() []schema.Annotation { return table("access_tokens") }

// Fields of the AccessToken.
func (AccessToken) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		uid(),
		field.Enum("kind").Values("personal", "service", "exchanged").Immutable(),
		text("name"),
		field.Int64("identity_id").Optional().Nillable().Immutable().Comment("Whose it is; null for local mode's guest and for service accounts."),
		field.Int64("trust_rule_id").Optional().Nillable().Immutable().Comment("By which rule it was exchanged; null for all others."),
		text("service_account"),
		text("created_by"), // how the log names whoever made it
		digest("hash"),
		text("last_four"),
		list("scopes"),
		list("refs"), // the entities that it may change, and the sets: what its owner may where both are empty
		list("sets"),
		field.Time("created_at").Default(time.Now).Immutable(),
		field.Time("expires_at").Immutable(),
		field.Time("last_used_at").Optional().Nillable().Comment("To the minute."),
		text("last_ip"),
		field.Time("revoked_at").Optional().Nillable(),
	}
}

// Edges of the AccessToken.
func (AccessToken) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("identity", Identity.Type).Ref("access_tokens").Field("identity_id").Unique().Immutable(),
		edge.From("trust_rule", TrustRule.Type).Ref("access_tokens").Field("trust_rule_id").Unique().Immutable(),
	}
}

// Indexes of the AccessToken.
func (AccessToken) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hash").Unique(),
		index.Fields("identity_id"),
		index.Fields("trust_rule_id").Annotations(entsql.IndexWhere("trust_rule_id IS NOT NULL")),
		index.Fields("service_account").Annotations(entsql.IndexWhere("service_account <> ''")),
		index.Fields("expires_at"),
	}
}

// Avatar is the picture of somebody as it was last read from where it lies.
type Avatar struct{ ent.Schema }

// Annotations of the Avatar.
func (Avatar) Annotations() []schema.Annotation { return table("avatars") }

// Fields of the Avatar.
func (Avatar) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		ref("hash"), // of the address at which it lies
		text("media_type"),
		field.Bytes("data").Optional().Comment("Null where it could not be read."),
		field.Time("read_at").Default(time.Now),
	}
}

// Indexes of the Avatar.
func (Avatar) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hash").Unique(), index.Fields("read_at")}
}

// Audit is one thing that somebody did. Rows are neither changed nor removed: a
// trigger refuses it.
type Audit struct{ ent.Schema }

// Annotations of the Audit.
func (Audit) Annotations() []schema.Annotation { return table("audit") }

// Fields of the Audit.
func (Audit) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id"),
		field.Time("at").Immutable(),
		ref("actor"),       // as revisions name it
		ref("provider"),    // who vouched
		ref("token"),       // the uid of the token that was used; empty for a session
		text("token_name"), // what its maker called it
		ref("action"),
		ref("subject"),  // what it was done to
		text("title"),   // what people called that; tokens and accounts are forgotten some day
		text("details"), // more about it, in words
		field.Int64("revision").Optional().Nillable().Immutable().Comment("The commit of the catalog; null where the catalog is as it was."),
		ref("before_hash"),
		ref("after_hash"),
		ref("request_id"),
		ref("ip"),
	}
}

// Indexes of the Audit.
func (Audit) Indexes() []ent.Index {
	return []ent.Index{index.Fields("at"), index.Fields("actor", "at")}
}
