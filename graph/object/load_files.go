package object

import (
	"encoding/json"
	"fmt"

	"github.com/lib/pq"

	"github.com/callboard-dev/callboard/catalog/query"
	"github.com/callboard-dev/callboard/ent"
	"github.com/callboard-dev/callboard/ent/file"
	"github.com/callboard-dev/callboard/ent/location"
	"github.com/callboard-dev/callboard/ent/predicate"
)

// readLocations notes what registered locations are asked for.
func (p *plan) readLocations(g group[*RegisteredLocation]) error {
	for _, f := range p.r.fields(g.sel) {
		switch f.Name {
		case "files":
			p.files.add(g.objects, p.r.inside(selection{f.Selections}, "problems"))
		case "problems":
			p.files.add(g.objects, selection{f.Selections})
		case "viewerCan":
			p.owners.add(p.r, g.objects)
		case "entities":
			if err := p.declared.read(p.r, g.objects, f); err != nil {
				return err
			}
		}
	}
	return nil
}

// fileLoad loads the files of locations, and with them all their problems, with
// one statement.
type fileLoad struct {
	locations []*RegisteredLocation
	problems  selection
}

func (l *fileLoad) add(locations []*RegisteredLocation, problems selection) {
	l.locations, l.problems = append(l.locations, locations...), l.problems.with(problems)
}

func (l *fileLoad) run(r *Request, next *level) error {
	if len(l.locations) == 0 {
		return nil
	}
	ids := make([]int64, len(l.locations))
	for i, loc := range l.locations {
		ids[i] = loc.row.ID
	}
	rows, err := r.ent.File.Query().Where(query.In[predicate.File](file.FieldLocationID, pq.Int64Array(unique(ids)))).Order(file.ByRole(), file.ByURL()).All(r.ctx)
	if err != nil {
		return fmt.Errorf("load files: %w", err)
	}
	byLocation := map[int64][]*ReadFile{}
	for _, row := range rows {
		f, err := r.readFile(row)
		if err != nil {
			return fmt.Errorf("read problems of %s: %w", row.URL, err)
		}
		byLocation[row.LocationID] = append(byLocation[row.LocationID], f)
	}
	for _, loc := range l.locations {
		if err := loc.keepFiles(byLocation[loc.row.ID]); err != nil {
			return fmt.Errorf("read problems of %s: %w", loc.row.Address, err)
		}
		meet(&next.problems, loc.problems, l.problems)
	}
	return nil
}

func (l *RegisteredLocation) keepFiles(files []*ReadFile) (err error) {
	l.files, l.filesLoaded = files, true
	l.problems, err = l.req.stored(l.row.ID, l.row.Problems)
	for _, f := range files {
		l.problems = append(l.problems, f.Problems...)
		if l.row.Status == location.StatusOK {
			f.LastReadAt = l.row.LastReadAt // of files that say what they said nothing is written
		}
	}
	return err
}

func (r *Request) readFile(row *ent.File) (*ReadFile, error) {
	out := &ReadFile{URL: row.URL, Role: row.Role, Status: row.Status, Commit: optional(row.Commit), LastReadAt: row.LastReadAt}
	failed := json.RawMessage("null")
	if len(row.Error) > 0 && string(row.Error) != "null" {
		failed = append(append(json.RawMessage("["), row.Error...), ']')
	}
	for _, list := range []json.RawMessage{failed, row.Problems} {
		problems, err := r.stored(row.LocationID, list)
		if err != nil {
			return nil, err
		}
		out.Problems = append(out.Problems, problems...)
	}
	return out, nil
}
