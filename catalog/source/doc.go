// Package source reads files: an address becomes bytes. It knows local files below
// the directories that the configuration allows, https on the hosts that it allows,
// and the repositories of GitHubs; nothing else of the program opens a file or a
// connection on behalf of a descriptor.
//
//	scope := reader.Scope(root)                        // whose credentials count
//	file, err := scope.Read(ctx, from, address, etag)  // for the file that names it
//
// All that goes to other machines goes through ask: the allow-list for every hop
// (allow.go), the address that is dialled (dial.go), where credentials may go
// (dress), sizes and times (body, hop), and what the host wants (lane.go). Every
// failure is a ReadError worded for whoever named the address.
//
// Of a GitHub, files are read without a token from its raw host, which costs
// nothing of what it allows; with one from its API, where what has not changed
// costs nothing.
package source
