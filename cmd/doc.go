// Package cmd is the command line: one file for each command, and beside them
// what several commands need. serve.go is the only place where the parts of the
// server are put together.
//
// Commands print what they were asked for on standard output, and why they
// could not on standard error.
package cmd
