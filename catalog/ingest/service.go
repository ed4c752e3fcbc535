package ingest

import (
	"database/sql"
	"encoding/json"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
)

// Config is what a Service works with; every field but Log and Now is needed.
type Config struct {
	DB     *sql.DB
	Source *source.Reader
	Model  *catalog.Model
	// Interval is the time between two reads of a location that goes well.
	Interval time.Duration
	Log      *slog.Logger
	Now      func() time.Time
}

// Service registers, reads and forgets locations. Its methods may be called at
// the same time, also by several processes on one database.
type Service struct {
	Config
	// queue lets one of this process's writers wait in memory rather than on
	// the database's lock, where a statement's time limit would end it.
	queue  sync.Mutex
	wake   chan struct{}
	grown  chan int // how many entities a large change had
	census census
	// A lease lasts for leaseTime and is renewed every leaseRenew.
	leaseTime, leaseRenew time.Duration
}

// New returns a Service; Run makes it read what is due.
func New(c Config) *Service {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return &Service{Config: c, wake: make(chan struct{}, 1), grown: make(chan int, 1), leaseTime: leaseTime, leaseRenew: leaseRenew}
}

// Outcome is what became of a document or an entity.
type Outcome string

// The outcomes, named as in the GraphQL API.
const (
	Created   Outcome = "CREATED"
	Updated   Outcome = "UPDATED"
	Unchanged Outcome = "UNCHANGED"
	Deleted   Outcome = "DELETED"
	Rejected  Outcome = "REJECTED"
)

// Result is what the reading of one location came to.
type Result struct {
	// URL is the address as it was given.
	URL string
	// Location is zero where nothing was stored.
	Location uuid.UUID
	// Existed says that it was registered before.
	Existed bool
	// Revision is the commit that holds the change; 0 where nothing changed or
	// nothing was to be written.
	Revision int64
	// Entities has one result for each document read and for each entity that
	// changed without one.
	Entities []EntityResult
	// Problems are those of the location and its files; the documents' stand
	// with the Entities.
	Problems []catalog.Problem
	// Impact is who is touched by a location's going; nil where none goes.
	Impact *Impact
}

// EntityResult is what became of one document or entity.
type EntityResult struct {
	// Index is the document's position in its file, -1 where it stands in none.
	Index int
	// Ref is zero where the document does not say one.
	Ref catalog.Ref
	// Kind, Name, Title and Description are what the document says; empty where
	// none was read or it was refused.
	Kind, Name, Title, Description string

	Outcome  Outcome
	Problems []catalog.Problem
	// Before and After are the entity's documents, nil where it has none.
	Before, After                    json.RawMessage
	RelationsAdded, RelationsRemoved []RelationKey
}

// RelationKey is a relation by what it says, in the canonical direction.
type RelationKey struct {
	Source catalog.Ref
	Type   string
	Target catalog.Ref
}
