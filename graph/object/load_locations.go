package object

import (
	"fmt"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/ent/location"
	"github.com/callboard-dev/callboard/ent/predicate"
)

// locationLoad loads locations that are known by their rows' ids or by their
// addresses, wherever in the level they are named, with one statement.
type locationLoad struct {
	wishes []locationWish
}

type locationWish struct {
	id      int64
	address string
	set     func(*RegisteredLocation)
	sub     selection
}

// byID wishes for the location of a row; set is called with it, or with nil where
// there is none.
func (l *locationLoad) byID(id int64, set func(*RegisteredLocation), sub selection) {
	l.wishes = append(l.wishes, locationWish{id: id, set: set, sub: sub})
}

// byAddress wishes for the location that is registered under an address.
func (l *locationLoad) byAddress(address string, set func(*RegisteredLocation), sub selection) {
	l.wishes = append(l.wishes, locationWish{address: address, set: set, sub: sub})
}

func (l *locationLoad) run(r *Request, next *level) error {
	var ids []int64
	var addresses []string
	var asked selection
	for _, w := range l.wishes {
		asked = asked.with(w.sub)
		switch {
		case w.id != 0:
			ids = append(ids, w.id)
		case w.address != "":
			addresses = append(addresses, w.address)
		}
	}
	met, err := r.locations(unique(ids), unique(addresses))
	if err != nil {
		return err
	}
	byID, byAddress := map[int64]*RegisteredLocation{}, map[string]*RegisteredLocation{}
	for _, l := range met {
		byID[l.row.ID], byAddress[l.row.Address] = l, l
	}
	for _, w := range l.wishes {
		if w.id != 0 {
			w.set(byID[w.id])
		} else {
			w.set(byAddress[w.address])
		}
	}
	meet(&next.locations, met, asked)
	return nil
}

func (r *Request) locations(ids []int64, addresses []string) ([]*RegisteredLocation, error) {
	if len(ids)+len(addresses) == 0 {
		return nil, nil
	}
	rows, err := r.ent.Location.Query().Where(location.Or(
		query.In[predicate.Location](location.FieldID, pq.Int64Array(ids)),
		query.In[predicate.Location](location.FieldAddress, pq.StringArray(addresses)))).All(r.ctx)
	if err != nil {
		return nil, fmt.Errorf("load locations: %w", err)
	}
	out := make([]*RegisteredLocation, len(rows))
	for i, row := range rows {
		out[i] = r.location(row)
	}
	return out, nil
}
