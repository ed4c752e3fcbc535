// Package embedded runs Callboard's own PostgreSQL: it finds the programs, makes
// the data directory, starts the server on a unix socket that only its user can
// reach, starts it again when it dies, and lets it end with Callboard, whatever
// ends that.
//
// The programs come from the first of: the setting database.binDir; the archive
// in the binary (build tag embedpg, packed by ./pack); the npm package beside
// this source (npm ci); PATH and the usual places.
//
// A Callboard that runs as root lets PostgreSQL run as an unprivileged user, who
// can enter only what everybody can.
package embedded
