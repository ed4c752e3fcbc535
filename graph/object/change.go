package object

import (
	"encoding/json"
	"strconv"
	"time"

	"github.com/callboard-dev/callboard/catalog/change"
	"github.com/callboard-dev/callboard/catalog/history"
)

// EntityChange is what one commit did to one entity, or would do.
type EntityChange struct {
	history.Change
	id         string
	subject    end
	details    details
	location   *RegisteredLocation
	locationAt bool
	req        *Request
}

// details are what it altered; each is loaded where it is selected.
type details struct {
	fields          []*FieldChange
	relations       *history.RelationChanges
	fieldsLoaded    bool
	relationsLoaded bool
}

func (r *Request) change(c *history.Change) *EntityChange {
	return &EntityChange{Change: *c, id: strconv.FormatInt(c.ID, 10), subject: end{id: c.EntityID, ref: c.Ref}, req: r}
}

// IsNode makes a change a Node.
func (c *EntityChange) IsNode() {}

// ID is the global id.
func (c *EntityChange) ID() string { return globalID(changeID, c.id) }

// Title is what the entity's title was then.
func (c *EntityChange) Title() *string { return optional(c.Change.Title) }

// Entity is the entity as it is now, nil where it is gone.
func (c *EntityChange) Entity() (Entity, error) { return c.req.entityAt(&c.subject) }

// Outcome is what became of it.
func (c *EntityChange) Outcome() string { return string(c.Change.Outcome) }

// Actor is who made the commit.
func (c *EntityChange) Actor() *string { return optional(c.Change.Actor) }

// Location is the one that was read.
func (c *EntityChange) Location() (*RegisteredLocation, error) {
	if !c.locationAt {
		if err := c.req.unplanned(func(p *plan) { p.locations.byAddress(c.Address, c.setLocation, nil) }); err != nil {
			return nil, err
		}
	}
	return c.location, nil
}

func (c *EntityChange) setLocation(l *RegisteredLocation) { c.location, c.locationAt = l, true }

// Set is the set, where no file declares the entity.
func (c *EntityChange) Set() *string { return optional(c.Change.Set) }

// URL is the file.
func (c *EntityChange) URL() *string { return optional(c.Change.URL) }

// Commit is the one that was read.
func (c *EntityChange) Commit() *string { return optional(c.Change.Commit) }

// Revision is the commit of the catalog, nil where nothing was written.
func (c *EntityChange) Revision() *int64 {
	if c.Change.Revision == 0 {
		return nil
	}
	return &c.Change.Revision
}

// At is when it happened, nil where it did not.
func (c *EntityChange) At() *time.Time {
	if c.Change.At.IsZero() {
		return nil
	}
	return &c.Change.At
}

// FieldChange is one field of a document that is different.
type FieldChange struct {
	Path          string
	Before, After json.RawMessage
}

func fieldChanges(list []change.FieldChange) []*FieldChange {
	out := make([]*FieldChange, len(list))
	for i, f := range list {
		out[i] = &FieldChange{f.Path, f.Before, f.After}
	}
	return out
}

// Fields are what is different in its document.
func (c *EntityChange) Fields() ([]*FieldChange, error) {
	if !c.details.fieldsLoaded {
		if err := c.req.unplanned(func(p *plan) { p.details.fields = append(p.details.fields, c) }); err != nil {
			return nil, err
		}
	}
	return c.details.fields, nil
}

// RelationsAdded is what its document began to say.
func (c *EntityChange) RelationsAdded() ([]*history.RelationKey, error) {
	relations, err := c.altered()
	if err != nil {
		return nil, err
	}
	return pointers(relations.Added), nil
}

// RelationsRemoved is what its document ceased to say.
func (c *EntityChange) RelationsRemoved() ([]*history.RelationKey, error) {
	relations, err := c.altered()
	if err != nil {
		return nil, err
	}
	return pointers(relations.Removed), nil
}

func (c *EntityChange) altered() (*history.RelationChanges, error) {
	if !c.details.relationsLoaded {
		if err := c.req.unplanned(func(p *plan) { p.details.relations = append(p.details.relations, c) }); err != nil {
			return nil, err
		}
	}
	return c.details.relations, nil
}

func pointers[T any](list []T) []*T {
	out := make([]*T, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}
