// Package catalog holds the words of the software catalog: refs, kinds,
// relation types, problems, viewers and what they may do. Every other package
// speaks in them; this one imports nothing of ours and touches no disk, network
// or database.
//
// What turns bytes into entities is catalog/descriptor; what keeps them is
// catalog/ingest.
package catalog
