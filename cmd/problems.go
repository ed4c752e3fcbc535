package cmd

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// printProblems writes each problem once, in a form that editors understand:
// file:line:column: severity: message.
func printProblems(w io.Writer, problems []catalog.Problem) {
	printed := map[string]bool{}
	for _, p := range problems {
		line := problemLine(p)
		if !printed[line] {
			fmt.Fprintln(w, line)
		}
		printed[line] = true
	}
}

func problemLine(p catalog.Problem) string {
	var b strings.Builder
	if p.URL != "" {
		b.WriteString(p.URL)
		if p.Line > 0 {
			fmt.Fprintf(&b, ":%d:%d", p.Line, max(p.Column, 1))
		}
		b.WriteString(": ")
	}
	fmt.Fprintf(&b, "%s: %s", strings.ToLower(string(p.Severity)), p.Message)
	for line := range strings.Lines(p.Hint) {
		b.WriteString("\n    " + strings.TrimRight(line, "\n"))
	}
	return b.String()
}

// anyError reports whether something was kept out of the catalog.
func anyError(problems []catalog.Problem) bool {
	return slices.ContainsFunc(problems, func(p catalog.Problem) bool { return p.Severity == catalog.SeverityError })
}

// count says how many things there are: 1 file, 2 files.
func count(n int, thing string) string {
	switch {
	case n == 1:
		return "1 " + thing
	case strings.HasSuffix(thing, "y"):
		return fmt.Sprintf("%d %sies", n, strings.TrimSuffix(thing, "y"))
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
