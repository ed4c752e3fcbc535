// Package synthetic writes a made-up catalog of any size, the same bytes for
// the same size: the shape of real ones (a few things that everybody depends
// on, a long tail that nobody does), words that mean nothing.
package synthetic
