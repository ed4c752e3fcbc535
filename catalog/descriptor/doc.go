// Package descriptor reads descriptor files: bytes become documents, and those
// become entities, relations and problems. It is pure: what a placeholder such
// as $text names is read by the caller and handed in.
//
// A file is read in two steps, so that the caller can read between them:
//
//	stream := descriptor.Split(data, url)
//	values := … // read stream.Placeholders(), and Bundle those that want it
//	file := stream.Parse(model, values)
//
// A document that is given as decoded JSON begins with FromJSON instead of Split.
//
// What Backstage accepts gives the same refs, relations and values here. Most of
// what it refuses is welcome too, with a problem that says what to write. Who may
// declare what, and who holds a ref, is decided in catalog/ingest.
package descriptor
