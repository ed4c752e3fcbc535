package ingest

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
	"github.com/callboard-dev/callboard/store"
)

// writerLock is the advisory lock of whoever writes the catalog: revision
// numbers are taken in the order of commits.
const writerLock = 0x63616c6c

// turnPoll is how often a writer asks whether it is its turn.
const turnPoll = 25 * time.Millisecond

// cause is who makes a commit, and why: what revisions keep of it.
type cause struct {
	actor, via, address, commit string
	// deed is what somebody does, and subject what it is done to where that is not
	// the address; both are for the audit. What the program does by itself is no deed.
	deed    audit.Action
	subject string
}

// writer is one transaction that makes the catalog agree with what was read.
type writer struct {
	*Service
	tx    *sql.Tx
	cause cause
	now   time.Time
	// revision is 0 until something is to be written.
	revision int64
	// wrote says that something is otherwise than before, and changed is what of it
	// the revision tells.
	wrote   bool
	changed []*change
}

// write runs do in the one transaction of a write. Where do reports keep false,
// or fails, nothing of it stays: so a dry run takes the path of the write.
func (s *Service) write(ctx context.Context, c cause, do func(w *writer) (keep bool, err error)) error {
	s.queue.Lock()
	defer s.queue.Unlock()
	tx, err := s.DB.BeginTx(store.WithStatementTimeout(ctx, refreshLimit), nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer tx.Rollback() // after a commit there is nothing to roll back
	if err := takeTurn(ctx, tx); err != nil {
		return fmt.Errorf("wait for the writer's turn: %w", err)
	}
	w := &writer{Service: s, tx: tx, cause: c, now: s.Now()}
	keep, err := do(w)
	if err != nil || !keep {
		return err
	}
	if err := w.note(ctx); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

// takeTurn waits until no other process writes. It asks again and again, for a
// statement that waits would meet the connection's time limit.
func takeTurn(ctx context.Context, tx *sql.Tx) error {
	for {
		var mine bool
		if err := tx.QueryRowContext(ctx, "SELECT pg_try_advisory_xact_lock($1)", writerLock).Scan(&mine); err != nil || mine {
			return err
		}
		if err := pause(ctx, turnPoll); err != nil {
			return err
		}
	}
}

// declare makes the difference between files and the declarations held true, and
// returns what became of each ref that it affects.
func (w *writer) declare(ctx context.Context, files []said, held []*declaration, vanished, lost map[int64]bool) (*comparison, []*change, error) {
	c := compare(files, held, vanished, lost, w.now)
	changes, err := w.decide(ctx, c)
	if err != nil {
		return nil, nil, err
	}
	if err := w.store(ctx, c, changes); err != nil {
		return nil, nil, err
	}
	return c, changes, nil
}

// decide says what becomes of each ref that a comparison affects.
func (w *writer) decide(ctx context.Context, c *comparison) ([]*change, error) {
	known, err := w.loadRefs(ctx, c.affected())
	if err != nil {
		return nil, err
	}
	return w.changes(elect(c, known))
}

// store writes what a comparison and its verdicts come to, in the order in which
// rows refer to one another.
func (w *writer) store(ctx context.Context, c *comparison, changes []*change) error {
	w.wrote = w.wrote || len(c.insert)+len(c.update)+len(c.remove)+len(c.lose) > 0
	w.changed = append(w.changed, changed(changes)...)
	if err := w.revise(ctx, changes); err != nil {
		return err
	}
	if err := w.writeTexts(ctx, c); err != nil {
		return err
	}
	if err := w.nameDeclarations(ctx, c.insert); err != nil {
		return err
	}
	ids, err := w.writeEntities(ctx, c, changes)
	if err != nil {
		return err
	}
	if err := w.writeDeclarations(ctx, c, ids); err != nil {
		return err
	}
	if err := w.writeRelations(ctx, changes, ids); err != nil {
		return err
	}
	return w.writeVersions(ctx, changes, ids)
}

// revise takes the next revision where an entity changes.
func (w *writer) revise(ctx context.Context, changes []*change) error {
	if len(changed(changes)) == 0 {
		return nil
	}
	return w.takeRevision(ctx)
}

// takeRevision gives the commit its number, once.
func (w *writer) takeRevision(ctx context.Context) error {
	if w.revision != 0 {
		return nil
	}
	row := w.tx.QueryRowContext(ctx, `
		INSERT INTO revisions (id, committed_at, actor, via, address, commit)
		SELECT coalesce(max(id), 0) + 1, greatest($1, max(committed_at)), $2, $3, $4, $5 FROM revisions
		RETURNING id`, w.now, w.cause.actor, w.cause.via, w.cause.address, w.cause.commit)
	if err := row.Scan(&w.revision); err != nil {
		return fmt.Errorf("take a revision: %w", err)
	}
	return nil
}

// nameDeclarations gives new declarations their ids, for entities name the one
// that counts before it is written.
func (w *writer) nameDeclarations(ctx context.Context, list []*declaration) error {
	ids, err := w.takeIDs(ctx, "declarations", len(list))
	for i, id := range ids {
		list[i].id = id
	}
	return err
}

// takeIDs takes n ids of a table for rows that are yet to be written.
func (w *writer) takeIDs(ctx context.Context, table string, n int) ([]int64, error) {
	if n == 0 {
		return nil, nil
	}
	var ids pq.Int64Array
	err := w.tx.QueryRowContext(ctx, `
		SELECT array_agg(nextval(ids)) FROM (SELECT pg_get_serial_sequence($1, 'id')::regclass AS ids OFFSET 0) AS sequence, generate_series(1, $2)`,
		table, n).Scan(&ids)
	if err != nil {
		return nil, fmt.Errorf("take ids of %s: %w", table, err)
	}
	return ids, nil
}

// applyReading makes the catalog agree with one location's reading. A location
// that is not stored yet (id 0) is, unless nothing of it is acceptable.
func (w *writer) applyReading(ctx context.Context, loc *location, r *reading) (*Result, error) {
	result := &Result{URL: loc.given, Existed: loc.id != 0}
	if err := w.saveLocation(ctx, loc); err != nil {
		return nil, err
	}
	ids, vanished, err := w.writeFiles(ctx, loc, r)
	if err != nil {
		return nil, err
	}
	held, err := w.loadHeld(ctx, loc.id)
	if err != nil {
		return nil, err
	}
	lost, err := w.lostFiles(ctx, loc)
	if err != nil {
		return nil, err
	}
	var files []said
	for _, f := range r.files {
		if f.role == roleDescriptor && f.state == fileRead {
			files = append(files, said{fileID: ids[f.fileKey], url: f.url, locationID: loc.id, configured: loc.configured, documents: f.documents})
		}
	}
	c, changes, err := w.declare(ctx, files, held, vanished, lost)
	if err != nil {
		return nil, err
	}
	if err := w.removeFiles(ctx, vanished); err != nil {
		return nil, err
	}
	result.Location, result.Revision = loc.uid, w.revision
	result.Entities = report(files, held, c, changes)
	result.Problems = r.problems()
	return result, nil
}

// location is a row of locations as the writer needs it.
type location struct {
	id         int64
	uid        uuid.UUID
	typ        string
	address    string
	given      string // as the caller wrote it
	configured bool
	trusted    bool // an admin registered it
	failures   int
	token      string // of the lease; empty where the location is new
	// interval is the time between two of its readings, and patience for how long
	// its hosts want to be left alone; both as the last reading found.
	interval, patience time.Duration
}

// problems are those that belong to files rather than to documents that have a
// result of their own.
func (r *reading) problems() []catalog.Problem {
	var out []catalog.Problem
	for _, f := range r.files {
		if f.role == roleDescriptor {
			out = append(out, f.problems...)
		}
	}
	return out
}
