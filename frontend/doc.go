// Package frontend serves the web page: the files that `npm run build` wrote to
// frontend/dist, which are part of the program. Sources of the page are in
// frontend/src.
//
// Without them the program does not compile ("pattern all:dist: no matching
// files found"): run `make build`, which builds the page first, or add -tags
// noui for a program that answers everything but the page.
package frontend
