package cmd

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// print writes what changes, and ends with errProblems where nothing was written
// for what is wrong.
func (a *applied) print(p Process, asJSON bool) error {
	if asJSON {
		if err := json.NewEncoder(p.Stdout).Encode(a); err != nil {
			return err
		}
	} else {
		a.write(p.Stdout)
		printProblems(p.Stderr, asErrors(a.Errors, ""))
	}
	if len(a.Errors) > 0 || a.Results.Rejected > 0 {
		return errProblems
	}
	return nil
}

// write prints the change as a diff: + created, ~ updated, - deleted.
func (a *applied) write(w io.Writer) {
	marks := map[string]string{"CREATED": "+", "UPDATED": "~", "DELETED": "-", "REJECTED": "!"}
	listed := 0
	for _, e := range a.Results.Nodes {
		if mark := marks[e.Outcome]; mark != "" {
			listed++
			fmt.Fprintf(w, "%s %s\n", mark, e.Ref)
			e.write(w)
		}
	}
	r := a.Results
	if more := r.Created + r.Updated + r.Deleted + r.Rejected - listed; more > 0 {
		fmt.Fprintf(w, "… and %s more\n", count(more, "entity"))
	}
	fmt.Fprintf(w, "set %s: %d created, %d updated, %d deleted, %d unchanged", a.set, r.Created, r.Updated, r.Deleted, r.Unchanged)
	switch {
	case len(a.Errors) > 0:
		fmt.Fprint(w, "; nothing was written, for the errors below")
	case a.dryRun:
		fmt.Fprint(w, "; nothing was written, this is a dry run")
	case string(a.Revision) != "null":
		fmt.Fprintf(w, "; revision %s", a.Revision)
	}
	fmt.Fprintln(w)
	a.writeImpact(w)
}

func (a *applied) writeImpact(w io.Writer) {
	if a.Impact == nil {
		return
	}
	if a.Impact.Entities > 0 {
		fmt.Fprintf(w, "touches %s", count(a.Impact.Entities, "other entity"))
		if len(a.Impact.Owners) > 0 {
			fmt.Fprintf(w, " of %s", joined(a.Impact.Owners))
		}
		fmt.Fprintln(w)
	}
	if len(a.Impact.NewDangling) > 0 {
		fmt.Fprintf(w, "pointed at, but declared by nobody: %s\n", joined(a.Impact.NewDangling))
	}
}

// write prints what changes in an entity that stays.
func (e *appliedEntity) write(w io.Writer) {
	if e.Change == nil || e.Outcome != "UPDATED" {
		return
	}
	for _, f := range e.Change.Fields {
		fmt.Fprintf(w, "    %s: %s → %s\n", f.Path, shown(f.Before), shown(f.After))
	}
	for _, r := range e.Change.RelationsAdded {
		fmt.Fprintf(w, "    + %s %s %s\n", r.Source, r.Type, r.Target)
	}
	for _, r := range e.Change.RelationsRemoved {
		fmt.Fprintf(w, "    - %s %s %s\n", r.Source, r.Type, r.Target)
	}
}

// shownValue is as much of a value as fits in a line.
const shownValue = 60

func shown(value json.RawMessage) string {
	text := []rune(string(value))
	switch {
	case len(text) == 0 || string(text) == "null":
		return "none"
	case len(text) > shownValue:
		return string(text[:shownValue]) + "…"
	}
	return string(text)
}

// joined lists refs, the first ones where there are many.
func joined(refs []catalog.Ref) string {
	const most = 10
	var names []string
	for _, ref := range refs[:min(len(refs), most)] {
		names = append(names, ref.String())
	}
	text := strings.Join(names, ", ")
	if more := len(refs) - most; more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return text
}
