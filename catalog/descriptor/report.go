package descriptor

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// maxProblems bounds those of one document; who has more knows enough.
const maxProblems = 100

// reading is one document while it is being understood.
type reading struct {
	stream   *Stream
	model    *catalog.Model
	ref      catalog.Ref
	said     map[relationKey]bool
	problems []catalog.Problem
}

func (r *reading) report(code catalog.ProblemCode, severity catalog.Severity, at place, path, message, hint string) {
	if len(r.problems) >= maxProblems {
		return
	}
	p := r.stream.problem(code, severity, at, message, hint)
	p.Path = path
	r.problems = append(r.problems, p)
}

// refuse reports why the document gives no entity.
func (r *reading) refuse(code catalog.ProblemCode, at place, path, message, hint string) {
	r.report(code, catalog.SeverityError, at, path, message, hint)
}

func (r *reading) warn(code catalog.ProblemCode, at place, path, message, hint string) {
	r.report(code, catalog.SeverityWarning, at, path, message, hint)
}

// done returns the problems in the order of their lines.
func (r *reading) done() []catalog.Problem {
	slices.SortStableFunc(r.problems, func(a, b catalog.Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	for i := range r.problems {
		r.problems[i].Ref = r.ref
	}
	return r.problems
}

// problem is one of the file's, with the lines around it.
func (s *Stream) problem(code catalog.ProblemCode, severity catalog.Severity, at place, message, hint string) catalog.Problem {
	return catalog.Problem{
		Code: code, Severity: severity, Message: message, Hint: hint,
		URL: s.url, Line: int(at.line), Column: int(at.column), Excerpt: s.excerpt(int(at.line)),
	}
}

// excerpt is a line with the one before and the one after it.
func (s *Stream) excerpt(line int) string {
	if line == 0 || s.text == "" {
		return ""
	}
	var out []string
	for i := max(line-1, 1); i <= line+1; i++ {
		if text := s.line(i); text != "" || i <= line {
			out = append(out, clip(text, 160))
		}
	}
	return strings.Join(out, "\n")
}

// line is one line of the file, counted from 1, without its end; empty where there
// is no such line.
func (s *Stream) line(n int) string {
	if s.lines == nil {
		s.lines = lineEnds(s.text)
	}
	if n < 1 || n > len(s.lines) {
		return ""
	}
	start := 0
	if n > 1 {
		start = s.lines[n-2]
	}
	return strings.TrimRight(s.text[start:s.lines[n-1]], " \t\r\n")
}

// clip shortens s to so many characters.
func clip(s string, length int) string {
	if len(s) <= length {
		return s
	}
	for i := range s {
		if length--; length == 0 {
			return s[:i] + "…"
		}
	}
	return s
}

// quote shows a value that the author wrote, shortened.
func quote(s string) string { return fmt.Sprintf("%q", clip(s, 80)) }
