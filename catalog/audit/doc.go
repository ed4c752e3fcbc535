// Package audit notes who did what, in the transaction that did it: what is
// written is noted, and what is not written leaves no note.
//
// Rows are only ever added; a trigger of the database refuses anything else.
package audit
