// Package limit bounds what one GraphQL request may cost, before anything costly
// is done for it: how its text is shaped, how many objects it can return and how
// long it may take.
package limit
