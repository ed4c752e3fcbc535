package ingest

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
)

// note adds to the audit what somebody did, if anything came of it.
func (w *writer) note(ctx context.Context) error {
	if catalog.ViewerFrom(ctx) == nil || w.cause.deed == "" || !w.wrote {
		return nil
	}
	before, after := contents(w.changed)
	return audit.Note(ctx, w.tx, w.now, audit.Deed{
		Action: w.cause.deed, Subject: cmp.Or(w.cause.subject, w.cause.address), Details: tally(w.changed),
		Revision: w.revision, Before: before, After: after,
	})
}

// contents are what the changed entities said before and say now, for the audit's
// hashes: a line for each, its ref and the hash of its declaration. What says
// nothing is nil.
func contents(changes []*change) (before, after []byte) {
	for _, c := range changes {
		if c.before != nil && c.outcome != Created {
			before = fmt.Appendln(before, c.ref, c.before.hash)
		}
		if c.after != nil {
			after = fmt.Appendln(after, c.ref, c.after.hash)
		}
	}
	return before, after
}

// tally counts changes in words: 2 created, 1 deleted.
func tally(changes []*change) string {
	count := map[Outcome]int{}
	for _, c := range changes {
		count[c.outcome]++
	}
	var parts []string
	for _, outcome := range []Outcome{Created, Updated, Deleted} {
		if n := count[outcome]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, catalog.Fold(string(outcome))))
		}
	}
	return strings.Join(parts, ", ")
}
