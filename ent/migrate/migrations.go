package migrate

import (
	"embed"
	"io/fs"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the versioned changes of the database, in goose's format, in the
// order of their names. New ones are written by ./diff, or by hand where ent has no
// words for what is wanted.
func Migrations() fs.FS {
	sub, err := fs.Sub(migrations, "migrations")
	if err != nil {
		panic(err) // the directory is named in the line above the variable
	}
	return sub
}
