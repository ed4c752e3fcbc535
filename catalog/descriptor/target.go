package descriptor

import "github.com/callboard-dev/callboard/catalog"

// Mistyped is what is wrong with a target whose Location says another type than its
// own file was read as; nil where nothing is.
func (t Target) Mistyped(readAs string) *catalog.Problem {
	if t.Type == "" || t.Type == readAs {
		return nil
	}
	p := t.wrong("spec.type is "+t.Type+", but this file was read as "+readAs, "leave spec.type out: targets are read the way their Location was")
	return &p
}

// Unfollowed is the problem of a target that is no address, which err says why.
func (t Target) Unfollowed(err error) catalog.Problem {
	return t.wrong("cannot follow the target "+t.Target+": "+err.Error(), "write a path relative to this file, or an https URL")
}

func (t Target) wrong(message, hint string) catalog.Problem {
	return catalog.Problem{Code: catalog.InvalidField, Severity: catalog.SeverityError, Message: message, Line: t.Line, Hint: hint}
}

// NoMatch is the problem of a pattern that no file matches.
func NoMatch(pattern string) catalog.Problem {
	return catalog.Problem{Code: catalog.NotFound, Severity: catalog.SeverityWarning, Message: "no file matches the target " + pattern}
}
