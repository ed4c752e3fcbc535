package ingest

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

// refuseClaimed refuses the documents of entities that are another's: a second
// set's, or a file's. What the set held before a file came stays in it, and counts
// again when the file goes.
func (w *writer) refuseClaimed(ctx context.Context, set string, held []*declaration, documents []descriptor.Document) error {
	own := map[catalog.Ref]bool{}
	for _, d := range held {
		own[d.ref] = true
	}
	refs := map[catalog.Ref]bool{}
	for _, doc := range documents {
		if doc.Entity != nil && !own[doc.Ref] {
			refs[doc.Ref] = true
		}
	}
	known, err := w.loadRefs(ctx, refs)
	if err != nil {
		return err
	}
	for i := range documents {
		doc := &documents[i]
		if doc.Entity == nil || known[doc.Ref] == nil {
			continue
		}
		for _, claim := range known[doc.Ref].claims {
			switch {
			case claim.gone || claim.set == set && claim.fileID == 0:
				continue
			case claim.fileID != 0:
				refuseDocument(doc, catalog.AlreadyClaimed, "metadata.name",
					fmt.Sprintf("%s is declared by a file, %s:%d, and files go first", doc.Ref, claim.url, claim.line), "change the file, or leave the entity out")
			default:
				refuseDocument(doc, catalog.AlreadyClaimed, "metadata.name",
					fmt.Sprintf("%s belongs to the set %s", doc.Ref, claim.set), "apply it to that set, or remove it there first")
			}
			break
		}
	}
	return nil
}

// refuseForbidden asks the policy about each change. A refusal stands with the
// document where there is one, and is returned where there is none.
func refuseForbidden(viewer *catalog.Viewer, set string, changes []*change, documents []descriptor.Document) []catalog.Problem {
	given := map[catalog.Ref]*descriptor.Document{}
	for i := range documents {
		if documents[i].Entity != nil {
			given[documents[i].Ref] = &documents[i]
		}
	}
	var out []catalog.Problem
	for _, c := range changes {
		err := mayMake(viewer, set, c)
		if err == nil {
			continue
		}
		if doc := given[c.ref]; doc != nil {
			refuseDocument(doc, catalog.NotAllowed, "", err.Error(), "ask an owner of the entity, or an admin")
			continue
		}
		out = append(out, catalog.Problem{
			Code: catalog.NotAllowed, Severity: catalog.SeverityError, Ref: c.ref, Message: c.ref.String() + ": " + err.Error(),
			Hint: "ask an owner of the entity, or an admin",
		})
	}
	return out
}

// mayMake asks the policy about one change that a set makes. Who gives an entity
// away must belong to its old owners and to the new ones.
func mayMake(viewer *catalog.Viewer, set string, c *change) error {
	may := func(action catalog.Action, d *declaration) error {
		return catalog.CanTo(viewer, action, catalog.Thing{Ref: c.ref, Set: set, Owners: d.owners()})
	}
	switch c.outcome {
	case Created:
		return may(catalog.Create, c.after)
	case Deleted:
		return may(catalog.Delete, c.before)
	case Updated:
		if err := may(catalog.Update, c.before); err != nil {
			return err
		}
		return may(catalog.Update, c.after)
	}
	return nil
}

// owners are whom a declaration names as the entity's owner; none for nil.
func (d *declaration) owners() []catalog.Ref {
	if d == nil {
		return nil
	}
	var relations []descriptor.Relation
	if d.entity != nil {
		relations = d.entity.Relations
	} else if err := json.Unmarshal([]byte(d.relations), &relations); err != nil {
		return nil // what nobody can read names nobody
	}
	var out []catalog.Ref
	for _, r := range relations {
		if r.Type == catalog.OwnedBy && r.Source == d.ref {
			out = append(out, r.Target)
		}
	}
	return out
}

// rejectRefused gives the documents that were refused after they had been
// compared the outcome and the problems that they have now.
func rejectRefused(results []EntityResult, documents []descriptor.Document) {
	for i := range results {
		r := &results[i]
		if r.Index < 0 {
			continue
		}
		if doc := documents[r.Index]; doc.Entity == nil {
			*r = EntityResult{Index: r.Index, Ref: r.Ref, Outcome: Rejected, Problems: doc.Problems}
		}
	}
}
