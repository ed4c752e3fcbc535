package ingest

import (
	"context"
	"fmt"
	"regexp"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/audit"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

// Application is what a writer says of the entities that it keeps: its set.
type Application struct {
	// Set is the writer's name for them, such as ci/payments.
	Set string
	// Entities are descriptor documents, as encoding/json decodes them.
	Entities []any
	// Prune removes what the set holds and Entities does not name. More than a
	// fifth of the set goes only with ConfirmPrune.
	Prune, ConfirmPrune bool
	// Expected is the revision that the writer knows: where a named or pruned
	// entity has changed since, all is refused. Nil writes whatever happened.
	Expected *int64
	// Key makes a repeat within two days answer what the first answered; empty
	// for none. A dry run has no use for it.
	Key    string
	DryRun bool
}

// Applied is what became of an Application or a deletion. The location of the
// result is zero; an error among its problems, or a document REJECTED, means that
// nothing was written.
type Applied struct {
	Result
	// Replayed says that this was answered before, and nothing was done again.
	Replayed bool
	Impact   *Impact
}

// MaxEntities is how many entities can be applied at a time.
const MaxEntities = 20_000

// setName is what sets are called. Names below callboard/ are the program's own.
var setName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$`)

// Apply makes a set hold what a says, all of it or nothing, in one commit. The
// error is that the viewer may write nothing at all, or our own; whatever is wrong
// with a, and what of it the viewer may not write, is a problem of the result.
func (s *Service) Apply(ctx context.Context, a Application) (*Applied, error) {
	viewer := catalog.ViewerFrom(ctx)
	if err := catalog.Might(viewer, catalog.Update); err != nil {
		return nil, err
	}
	if p := a.wrong(); p != nil {
		return &Applied{Result: Result{Problems: []catalog.Problem{*p}}}, nil
	}
	documents := a.documents(s.Model)
	var out *Applied
	err := s.write(ctx, cause{actor: viewer.Actor(), via: "apply", deed: audit.Apply, subject: a.Set}, func(w *writer) (keep bool, err error) {
		if out, err = w.replay(ctx, viewer, a); out != nil || err != nil {
			return false, err
		}
		if out, err = w.applySet(ctx, viewer, a, documents); err != nil || a.DryRun || out.refused() {
			return false, err
		}
		return true, w.remember(ctx, viewer, a, out)
	})
	if err != nil {
		return nil, fmt.Errorf("apply set %s: %w", a.Set, err)
	}
	if a.DryRun || out.refused() {
		out.Revision = 0
	}
	if !out.Replayed {
		s.settleAfter(&out.Result)
	}
	return out, nil
}

// wrong says what is wrong with a before anything is read; nil where nothing is.
func (a Application) wrong() *catalog.Problem {
	refuse := func(code catalog.ProblemCode, path, message, hint string) *catalog.Problem {
		return &catalog.Problem{Code: code, Severity: catalog.SeverityError, Path: path, Message: message, Hint: hint}
	}
	switch {
	case a.Set == "":
		return refuse(catalog.MissingField, "set", "the set has no name", "name whoever keeps these entities, such as ci/payments")
	case !setName.MatchString(a.Set):
		return refuse(catalog.InvalidField, "set", fmt.Sprintf("%q cannot be the name of a set", a.Set),
			"use up to 200 letters, digits, dots, dashes, underscores and slashes, a letter or digit first")
	case Reserved(a.Set):
		return refuse(catalog.NotAllowed, "set", "the sets below "+reservedSets+" are Callboard's own", "take another name, such as ci/payments")
	case len(a.Entities) > MaxEntities:
		return refuse(catalog.TooLarge, "entities", fmt.Sprintf("%d entities are given; it can be %d at a time", len(a.Entities), MaxEntities),
			"divide them among several sets")
	case len(a.Key) > 255:
		return refuse(catalog.TooLarge, "idempotencyKey", "the key has more than 255 bytes", "a UUID is enough")
	}
	return nil
}

// documents reads what a says; the index of each is its place in a. A second
// document of one entity is refused, for a set holds it once.
func (a Application) documents(m *catalog.Model) []descriptor.Document {
	out := make([]descriptor.Document, len(a.Entities))
	inParts(len(out), func(i int) { out[i] = readDocument(a.Entities[i], m) })
	first := map[catalog.Ref]int{}
	for i := range out {
		doc := &out[i]
		doc.Index = i
		if doc.Entity == nil {
			continue
		}
		if before, ok := first[doc.Ref]; ok {
			refuseDocument(doc, catalog.AlreadyClaimed, "metadata.name",
				fmt.Sprintf("%s is given twice, as entities[%d] already", doc.Ref, before), "leave one of the two out")
			continue
		}
		first[doc.Ref] = i
	}
	return out
}

// readDocument reads one entity. What a file would be forgiven for, such as being no
// descriptor at all, is an error here: somebody meant it to be one.
func readDocument(value any, m *catalog.Model) descriptor.Document {
	stream := descriptor.FromJSON(value)
	placeholders := stream.Placeholders()
	file := stream.Parse(m, nil)
	if file.Refused {
		return descriptor.Document{Problems: file.Problems}
	}
	if len(file.Documents) != 1 {
		doc := descriptor.Document{Problems: file.Problems}
		refuseDocument(&doc, catalog.NoDescriptor, "", "this is no descriptor", descriptorHint)
		return doc
	}
	doc := file.Documents[0]
	if doc.Skipped {
		doc.Skipped = false
		refuseDocument(&doc, catalog.NoDescriptor, "", "this is no descriptor", descriptorHint)
	}
	if len(placeholders) > 0 {
		refuseDocument(&doc, catalog.PlaceholderUnreadable, placeholders[0].Path,
			"no file stands around this one from which "+placeholders[0].Resolver+" could read", "write the text itself in its place")
	}
	return doc
}

const descriptorHint = "a descriptor has apiVersion, kind, metadata.name and spec"

func refuseDocument(doc *descriptor.Document, code catalog.ProblemCode, path, message, hint string) {
	doc.Entity = nil
	doc.Problems = append(doc.Problems, catalog.Problem{
		Code: code, Severity: catalog.SeverityError, Ref: doc.Ref, Path: path, Message: message, Hint: hint,
	})
}

// applySet decides what a comes to and writes it, as far as nothing stands
// against it: what stands against it is told of every document.
func (w *writer) applySet(ctx context.Context, viewer *catalog.Viewer, a Application, documents []descriptor.Document) (*Applied, error) {
	held, err := w.loadSet(ctx, a.Set)
	if err != nil {
		return nil, err
	}
	out := &Applied{}
	if err := w.refuseClaimed(ctx, a.Set, held, documents); err != nil {
		return nil, err
	}
	scope := a.scope(held, documents)
	c := compare([]said{{set: a.Set, documents: documents}}, scope, nil, nil, w.now)
	if p := a.pruneProblem(len(held), len(c.remove)); p != nil {
		out.Problems = append(out.Problems, *p)
	}
	if p, err := w.changedSince(ctx, a.Expected, refsOf(documents, c.remove)); err != nil {
		return nil, err
	} else if p != nil {
		out.Problems = append(out.Problems, *p)
	}
	changes, err := w.decide(ctx, c)
	if err != nil {
		return nil, err
	}
	out.Problems = append(out.Problems, refuseForbidden(viewer, a.Set, changes, documents)...)
	if err := w.store(ctx, c, changes); err != nil {
		return nil, err
	}
	out.Entities = report([]said{{set: a.Set, documents: documents}}, nil, c, changes)
	rejectRefused(out.Entities, documents)
	if out.Impact, err = w.impact(ctx, changes); err != nil {
		return nil, err
	}
	out.Revision = w.revision
	return out, nil
}

// scope is what of a set's declarations a speaks of: all where it prunes, those
// that it names where not.
func (a Application) scope(held []*declaration, documents []descriptor.Document) []*declaration {
	if a.Prune {
		return held
	}
	named := map[catalog.Ref]bool{}
	for _, doc := range documents {
		named[doc.Ref] = true
	}
	var out []*declaration
	for _, d := range held {
		if named[d.ref] {
			out = append(out, d)
		}
	}
	return out
}

// pruneFraction is the part of a set that goes without being asked about: a
// fifth. More is rather a list that was not read whole.
const pruneFraction = 5

func (a Application) pruneProblem(held, pruned int) *catalog.Problem {
	if a.ConfirmPrune || pruned*pruneFraction <= held {
		return nil
	}
	return &catalog.Problem{
		Code: catalog.PruneNotConfirmed, Severity: catalog.SeverityError, Path: "prune",
		Message: fmt.Sprintf("%d of the %d entities of the set %s would be removed", pruned, held, a.Set),
		Hint:    "if that is meant, confirm it: confirmPrune: true",
	}
}

// changedSince says what was written after the revision that the writer knows.
func (w *writer) changedSince(ctx context.Context, expected *int64, refs pq.StringArray) (*catalog.Problem, error) {
	if expected == nil {
		return nil, nil
	}
	var text string
	var revision int64
	var others int
	err := w.tx.QueryRowContext(listed(ctx, len(refs)), `
		SELECT coalesce((array_agg(ref ORDER BY revision DESC))[1], ''), coalesce(max(revision), 0), count(*)
		FROM entities WHERE ref = ANY($1) AND revision > $2`, refs, *expected).Scan(&text, &revision, &others)
	if err != nil || others == 0 {
		return nil, err
	}
	ref, err := catalog.ParseRef(text, catalog.Ref{})
	if err != nil {
		return nil, err
	}
	return &catalog.Problem{
		Code: catalog.Conflict, Severity: catalog.SeverityError, Ref: ref, Path: "expectedRevision",
		Message: fmt.Sprintf("%s was changed by revision %d, after the expected %d", text, revision, *expected),
		Hint:    "read what it is now and decide anew",
	}, nil
}

func refsOf(documents []descriptor.Document, removed []*declaration) pq.StringArray {
	refs := map[catalog.Ref]bool{}
	for _, doc := range documents {
		if !doc.Ref.IsZero() {
			refs[doc.Ref] = true
		}
	}
	for _, d := range removed {
		refs[d.ref] = true
	}
	return refArray(refs)
}

// refused reports whether something stands against what was asked.
func (a *Applied) refused() bool {
	for _, p := range a.Problems {
		if p.Severity == catalog.SeverityError {
			return true
		}
	}
	for _, e := range a.Entities {
		if e.Outcome == Rejected {
			return true
		}
	}
	return false
}
