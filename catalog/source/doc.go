// Package source reads files: an address becomes bytes. It knows local files
// below the directories that the configuration allows, and https on the hosts
// that it allows; nothing else of the program opens a file or a connection on
// behalf of a descriptor.
package source
