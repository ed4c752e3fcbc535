package ingest

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

// change is a verdict with what is needed to carry it out.
type change struct {
	*verdict
	// entity and relations are what the declaration that counts now says; none
	// where the entity goes.
	entity         *descriptor.Entity
	relations      []descriptor.Relation
	added, removed []RelationKey
}

// changes reads what the verdicts' declarations say. A declaration of another
// location, which takes over, was not read just now: its stored document is
// parsed once more.
func (w *writer) changes(verdicts []*verdict) ([]*change, error) {
	out := make([]*change, 0, len(verdicts))
	for _, v := range verdicts {
		c := &change{verdict: v}
		if v.after != nil && (v.outcome != Unchanged || v.after.entity != nil) {
			if err := c.read(w.Model); err != nil {
				return nil, err
			}
		}
		out = append(out, c)
	}
	return out, nil
}

func (c *change) read(m *catalog.Model) error {
	if c.after.entity != nil {
		c.entity, c.relations = c.after.entity, c.after.entity.Relations
		return nil
	}
	documents := descriptor.Split([]byte(c.after.document), c.after.url).Parse(m, nil).Documents
	if len(documents) != 1 || documents[0].Entity == nil {
		return fmt.Errorf("the stored document of %s cannot be read again", c.ref)
	}
	c.entity = documents[0].Entity
	return json.Unmarshal([]byte(c.after.relations), &c.relations)
}

// changed are the changes that make a version.
func changed(all []*change) []*change {
	var out []*change
	for _, c := range all {
		if c.outcome != Unchanged {
			out = append(out, c)
		}
	}
	return out
}

// report lists what became of each document, in their order, and then of the
// entities that changed without one.
func report(files []said, held []*declaration, c *comparison, changes []*change) []EntityResult {
	byRef := map[catalog.Ref]*change{}
	for _, ch := range changes {
		byRef[ch.ref] = ch
	}
	var out []EntityResult
	read := map[int64]bool{}
	for _, file := range files {
		read[file.fileID] = true
		for _, doc := range file.documents {
			if doc.Skipped {
				continue
			}
			result := EntityResult{Index: doc.Index, Ref: doc.Ref, Outcome: Rejected, Problems: doc.Problems}
			if e := doc.Entity; e != nil {
				result.Kind, result.Name, result.Title, result.Description = e.Kind, e.Name, e.Title, e.Description
			}
			if d := c.now[documentKey{file.fileID, doc.Index}]; d != nil {
				result.Outcome = Unchanged
				if ch := byRef[doc.Ref]; ch != nil && ch.after == d {
					result.describe(ch)
					delete(byRef, doc.Ref)
				} else if ch != nil {
					result.Problems = append(slices.Clone(doc.Problems), claimed(doc, d, ch.after))
				}
			}
			out = append(out, result)
		}
	}
	for _, d := range held {
		if !read[d.fileID] && !d.gone && byRef[d.ref] == nil {
			out = append(out, EntityResult{Index: -1, Ref: d.ref, Outcome: Unchanged})
		}
	}
	return append(out, leftover(byRef)...)
}

// leftover are the results of entities that changed without a document that
// counts.
func leftover(byRef map[catalog.Ref]*change) []EntityResult {
	var out []EntityResult
	for ref, ch := range byRef {
		if ch.outcome == Unchanged {
			continue
		}
		result := EntityResult{Index: -1, Ref: ref}
		result.describe(ch)
		out = append(out, result)
	}
	slices.SortFunc(out, func(a, b EntityResult) int { return a.Ref.Compare(b.Ref) })
	return out
}

// describe fills in what a change did.
func (r *EntityResult) describe(c *change) {
	r.Outcome, r.RelationsAdded, r.RelationsRemoved = c.outcome, c.added, c.removed
	if c.before != nil && !c.before.gone && c.outcome != Created {
		r.Before = json.RawMessage(c.before.document)
	}
	if c.after != nil {
		r.After = json.RawMessage(c.after.document)
	}
}

// claimed tells the author of a document that somebody else's counts.
func claimed(doc descriptor.Document, mine, first *declaration) catalog.Problem {
	at := ""
	if first != nil {
		at = fmt.Sprintf("%s:%d", first.url, first.line)
	}
	p := catalog.ClaimedAlready(doc.Ref, at)
	p.URL, p.Line = mine.url, doc.Line
	return p
}
