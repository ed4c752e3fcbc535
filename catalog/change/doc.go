// Package change compares two documents of an entity field by field, for the
// history and for dry runs. It is pure.
package change
