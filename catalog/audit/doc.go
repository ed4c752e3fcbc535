// Package audit notes who did what, in the transaction that did it: what is
// written is noted, and what is not written leaves no note. Admins can read it.
//
//	Note     a deed → a row      audit.go
//	Action   what can be done    action.go
//	Reader   rows → a page       reader.go
//
// Rows are only ever added; a trigger of the database refuses anything else. What
// the program does by itself stands in the revisions of the catalog alone.
package audit
