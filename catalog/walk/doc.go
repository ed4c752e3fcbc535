// Package walk reads the catalog as a graph: what is near an entity, along which
// relations. It walks level by level, one statement for each, within bounds that
// hold however large the catalog is.
package walk
