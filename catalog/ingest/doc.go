// Package ingest is the only writer of the catalog. It reads registered
// locations, compares what their files say with what the catalog holds, and
// makes the difference true in one transaction: declarations, entities, both
// directions of their relations, a revision, the versions of what changed.
//
// The walk through it:
//
//	Register, Refresh, Run      which locations, and who asked   register.go, refresh.go, loop.go
//	  plan                      when one is read again           pace.go
//	  reader.read               address → files and documents    read.go
//	  compare                   documents ↔ declarations         compare.go (pure)
//	  elect                     which declaration counts         elect.go (pure)
//	  apply                     the one transaction              apply.go, write_*.go
//
// It leaves the meaning of documents to catalog/descriptor, the fetching of
// bytes to catalog/source, and all questions to catalog/query and its
// neighbours.
package ingest
