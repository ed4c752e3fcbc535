package cmd

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// locationResultFields selects what locationResults holds.
const locationResultFields = `
	errors { ...error }
	locations {
		url existed revision
		errors { ...error }
		location { problems { ...problem } }
		results(first: 50) { created updated unchanged deleted rejected nodes { problems { ...problem } } }
	}`

const problemFragments = `
	fragment problem on Problem { code severity message path url line column hint }
	fragment error on UserError { code message path url line column hint }`

// locationResults is what reading locations came to.
type locationResults struct {
	Errors    []catalog.Problem `json:"errors"`
	Locations []locationResult  `json:"locations"`
}

type locationResult struct {
	URL      string            `json:"url"`
	Existed  bool              `json:"existed"`
	Revision json.RawMessage   `json:"revision"`
	Errors   []catalog.Problem `json:"errors"`
	Location *struct {
		Problems []catalog.Problem `json:"problems"`
	} `json:"location"`
	Results struct {
		Created   int `json:"created"`
		Updated   int `json:"updated"`
		Unchanged int `json:"unchanged"`
		Deleted   int `json:"deleted"`
		Rejected  int `json:"rejected"`
		Nodes     []struct {
			Problems []catalog.Problem `json:"problems"`
		} `json:"nodes"`
	} `json:"results"`
}

// print writes the results and ends with errProblems where something was kept
// out of the catalog.
func (r *locationResults) print(p Process, asJSON bool) error {
	var err error
	if asJSON {
		err = json.NewEncoder(p.Stdout).Encode(r)
	} else {
		err = r.write(p.Stdout)
	}
	if err != nil {
		return err
	}
	return r.verdict()
}

// verdict is errProblems where something was kept out of the catalog.
func (r *locationResults) verdict() error {
	if r.failed() {
		return errProblems
	}
	return nil
}

func (r *locationResults) write(w io.Writer) error {
	printProblems(w, asErrors(r.Errors, ""))
	for _, l := range r.Locations {
		printProblems(w, l.problems())
		if _, err := fmt.Fprintf(w, "%s: %s\n", l.URL, l.outcome()); err != nil {
			return err
		}
	}
	if len(r.Locations) == 0 && len(r.Errors) == 0 {
		_, err := fmt.Fprintln(w, "no location is registered")
		return err
	}
	return nil
}

func (r *locationResults) failed() bool {
	for _, l := range r.Locations {
		if anyError(l.problems()) || l.Results.Rejected > 0 {
			return true
		}
	}
	return len(r.Errors) > 0
}

// problems are all that is told of one location.
func (l *locationResult) problems() []catalog.Problem {
	problems := asErrors(l.Errors, l.URL)
	if l.Location != nil {
		problems = append(problems, l.Location.Problems...)
	}
	for _, node := range l.Results.Nodes {
		problems = append(problems, node.Problems...)
	}
	return problems
}

func (l *locationResult) outcome() string {
	var counts []string
	for _, c := range []struct {
		n    int
		what string
	}{
		{l.Results.Created, "created"}, {l.Results.Updated, "updated"}, {l.Results.Deleted, "deleted"},
		{l.Results.Rejected, "rejected"}, {l.Results.Unchanged, "unchanged"},
	} {
		if c.n > 0 {
			counts = append(counts, fmt.Sprintf("%d %s", c.n, c.what))
		}
	}
	done := "registered"
	switch {
	case l.Location == nil:
		done = "not registered"
	case l.Existed:
		done = "read again"
	}
	if len(counts) == 0 {
		return done
	}
	return done + ": " + strings.Join(counts, ", ")
}

// asErrors gives problems that bear no severity, and perhaps no place, the ones
// they have as what kept something from being done.
func asErrors(problems []catalog.Problem, url string) []catalog.Problem {
	all := make([]catalog.Problem, len(problems))
	for i, p := range problems {
		p.Severity = catalog.SeverityError
		if p.URL == "" {
			p.URL = url
		}
		all[i] = p
	}
	return all
}
