package object

import (
	"cmp"
	"slices"

	"github.com/callboard-dev/callboard/catalog/query"
)

// entityLoad loads entities that are known by their rows' ids or by their refs,
// wherever in the level they are named, with one statement.
type entityLoad struct {
	wishes []entityWish
}

type entityWish struct {
	into *end
	sub  selection
}

func (l *entityLoad) add(into *end, sub selection) {
	if !into.absent {
		l.wishes = append(l.wishes, entityWish{into, sub})
	}
}

func (l *entityLoad) run(r *Request, next *level) error {
	if len(l.wishes) == 0 {
		return nil
	}
	var columns query.Columns
	var ids []int64
	var refs []string
	var asked selection
	for _, w := range l.wishes {
		columns |= r.columns(w.sub)
		asked = asked.with(w.sub)
		switch {
		case w.into.id != 0:
			ids = append(ids, w.into.id)
		case w.into.ref != "":
			refs = append(refs, w.into.ref)
		}
	}
	rows, err := r.query.Known(r.ctx, unique(ids), unique(refs), columns)
	if err != nil {
		return err
	}
	byID, byRef := map[int64]*Base{}, map[string]*Base{}
	met := make([]*Base, len(rows))
	for i, row := range rows {
		b := r.base(row)
		byID[row.ID], byRef[row.Ref], met[i] = b, b, b
	}
	for _, w := range l.wishes {
		w.into.entity, w.into.loaded = byID[w.into.id], true
		if w.into.id == 0 {
			w.into.entity = byRef[w.into.ref]
		}
	}
	meet(&next.entities, met, asked)
	return nil
}

func unique[T cmp.Ordered](list []T) []T {
	slices.Sort(list)
	return slices.Compact(list)
}
