package ingest

import (
	"cmp"
	"slices"

	"github.com/callboard-dev/callboard/catalog"
)

// stored is what the catalog holds of one ref before a write.
type stored struct {
	entityID int64
	present  bool // live or orphan
	// counts is the declaration that the entity's content is from.
	counts *declaration
	claims []*declaration // all, gone ones too
}

// verdict is what a write makes of one ref.
type verdict struct {
	ref     catalog.Ref
	outcome Outcome
	// before and after are the declarations that counted and count now; nil
	// where there is none.
	before, after *declaration
	// orphaned says that after is lost: nobody declares the entity, and it is
	// kept as it was.
	orphaned bool
	entityID int64 // 0 for a ref that is new to the catalog
}

// elect decides, for each ref that a comparison affects, which declaration counts
// now and what becomes of the entity. The verdicts are sorted by ref.
func elect(c *comparison, held map[catalog.Ref]*stored) []*verdict {
	claims := map[catalog.Ref][]*declaration{}
	replaced := map[int64]bool{}
	for _, list := range [][]*declaration{c.update, c.touch, c.remove, c.lose} {
		for _, d := range list {
			replaced[d.id] = true
		}
	}
	lost := map[int64]bool{}
	for _, d := range c.lose {
		lost[d.id] = true
	}
	for _, list := range [][]*declaration{c.insert, c.update, c.touch} {
		for _, d := range list {
			claims[d.ref] = append(claims[d.ref], d)
		}
	}
	var out []*verdict
	for ref := range c.affected() {
		v := &verdict{ref: ref}
		present := false
		if s := held[ref]; s != nil {
			v.entityID, v.before, present = s.entityID, s.counts, s.present
			for _, d := range s.claims {
				if !replaced[d.id] && !d.gone {
					claims[ref] = append(claims[ref], d)
				}
			}
		}
		v.after = winner(claims[ref])
		v.outcome = outcome(present, v.before, v.after)
		if v.after == nil && v.before != nil && lost[v.before.id] {
			v.after, v.outcome, v.orphaned = v.before, Updated, true
		}
		out = append(out, v)
	}
	slices.SortFunc(out, func(a, b *verdict) int { return a.ref.Compare(b.ref) })
	return out
}

// winner is the claim that counts: files before sets, configured locations
// before others, then the oldest claim, then the earlier place in its file.
func winner(claims []*declaration) *declaration {
	if len(claims) == 0 {
		return nil
	}
	return slices.MinFunc(claims, func(a, b *declaration) int {
		return cmp.Or(
			compareBool(a.set != "", b.set != ""),
			compareBool(!a.configured, !b.configured),
			a.claimedAt.Compare(b.claimedAt),
			cmp.Compare(a.fileID, b.fileID),
			cmp.Compare(a.ordinal, b.ordinal))
	})
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// outcome says what becomes of an entity whose counting declaration goes from
// before to after. The same words from another file are an update: they have
// another origin.
func outcome(present bool, before, after *declaration) Outcome {
	switch {
	case after == nil && present:
		return Deleted
	case after == nil:
		return Unchanged
	case !present:
		return Created
	case before == nil || before.gone || before.hash != after.hash || !before.sameOrigin(after):
		return Updated
	}
	return Unchanged
}
