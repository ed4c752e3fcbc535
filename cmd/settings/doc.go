// Package settings holds what whoever runs Callboard may choose, and finds out
// what they chose: defaults, then callboard.yaml, callboard.local.yaml, the
// environment and flags, each over the one before it. It remembers where every
// value came from, so that a complaint can name the line and --print-config can
// explain itself.
//
// It opens nothing but the settings files; what the values mean is decided by
// whoever is built from them, in cmd/serve.go.
package settings
