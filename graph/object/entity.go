package object

import (
	"encoding/json"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/ent/entity"
)

// Node is anything with a global id.
type Node interface{ IsNode() }

// Entity is an entity of any kind.
type Entity interface {
	Node
	IsEntity()
}

// Base is what entities of every kind have. The fields that only need its row
// are here; those that need a statement read what the planner loaded.
type Base struct {
	row *ent.Entity
	req *Request

	related   map[relatedKey]*relatedPage
	relations map[relationsKey]*relationsPage
	histories map[historyKey]*historyPage
	claims    []*Origin
	content   *content
	problems  []*Problem
	starred   bool
	loaded    facts
}

// facts says which of the plain facts of a Base are loaded.
type facts uint8

const (
	claimsLoaded facts = 1 << iota
	problemsLoaded
	starredLoaded
)

func (r *Request) base(row *ent.Entity) *Base { return &Base{row: row, req: r} }

// IsNode makes an entity a Node.
func (b *Base) IsNode() {}

// IsEntity makes it an Entity.
func (b *Base) IsEntity() {}

// ID is the global id.
func (b *Base) ID() string { return globalID(entityID, b.row.UID.String()) }

// Ref is the canonical ref.
func (b *Base) Ref() string { return b.row.Ref }

// APIVersion is as written.
func (b *Base) APIVersion() string { return b.row.APIVersion }

// Kind is the kind's own spelling.
func (b *Base) Kind() string { return b.row.DisplayKind }

// Namespace is in lower case, as in the ref.
func (b *Base) Namespace() string { return b.ref().Namespace }

// Name is as written.
func (b *Base) Name() string { return b.row.DisplayName }

// Title is nil where there is none; so are the texts below.
func (b *Base) Title() *string { return optional(b.row.Title) }

// Description is what the entity is, in a few words.
func (b *Base) Description() *string { return optional(b.row.Description) }

// Type is spec.type.
func (b *Base) Type() *string { return optional(b.row.Type) }

// Lifecycle is spec.lifecycle.
func (b *Base) Lifecycle() *string { return optional(b.row.Lifecycle) }

// OwnerRef is who is meant to own it.
func (b *Base) OwnerRef() *string { return optional(b.row.Owner) }

// SystemRef is the system that is meant.
func (b *Base) SystemRef() *string { return optional(b.row.System) }

// Tags are as written.
func (b *Base) Tags() []string { return b.row.Tags }

// Labels is an object of strings.
func (b *Base) Labels() json.RawMessage { return object(b.row.Labels) }

// Annotations is an object of strings.
func (b *Base) Annotations() json.RawMessage { return object(b.row.Annotations) }

// Spec is without an API's definition.
func (b *Base) Spec() json.RawMessage { return object(b.row.Spec) }

// Link is a page about an entity.
type Link struct {
	URL   string  `json:"url"`
	Title *string `json:"title"`
	Icon  *string `json:"icon"`
	Type  *string `json:"type"`
}

// Links are pages about it.
func (b *Base) Links() ([]*Link, error) {
	links := []*Link{}
	if len(b.row.Links) == 0 || string(b.row.Links) == "null" {
		return links, nil
	}
	err := json.Unmarshal(b.row.Links, &links)
	return links, err
}

// Orphan says that its file disappeared.
func (b *Base) Orphan() bool { return b.row.State == entity.StateOrphan }

// Revision is the commit that last changed it.
func (b *Base) Revision() int64 { return b.row.Revision }

// CreatedAt is when it was first declared.
func (b *Base) CreatedAt() time.Time { return moment(b.row.CreatedAt) }

// UpdatedAt is when it last changed.
func (b *Base) UpdatedAt() time.Time { return moment(b.row.UpdatedAt) }

// ViewerCan asks the policy. What a file declares, or Callboard itself, nobody changes
// by the API.
func (b *Base) ViewerCan(action catalog.Action) (bool, error) {
	thing := catalog.Thing{Ref: b.ref()}
	if owner, err := catalog.ParseRef(b.row.Owner, catalog.Ref{}); err == nil {
		thing.Owners = []catalog.Ref{owner}
	}
	if changes(action) && !b.Orphan() {
		origin, err := b.Origin()
		if err != nil {
			return false, err
		}
		if origin == nil || origin.url != "" || ingest.Reserved(origin.set) {
			return false, nil
		}
		thing.Set = origin.set
	}
	return catalog.CanTo(b.req.viewer, action, thing) == nil, nil
}

func changes(action catalog.Action) bool { return action == catalog.Update || action == catalog.Delete }

func (b *Base) ref() catalog.Ref {
	ref, _ := catalog.ParseRef(b.row.Ref, catalog.Ref{}) // a stored ref is whole
	return ref
}

func (b *Base) absent() bool { return b.row.State == entity.StateAbsent }

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func object(v json.RawMessage) json.RawMessage {
	if len(v) == 0 {
		return json.RawMessage("{}")
	}
	return v
}

func moment(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return *t
}
