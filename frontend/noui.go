//go:build noui

package frontend

import (
	"embed"
	"io/fs"
)

//go:embed noui
var embedded embed.FS

// Files are those of the page; in this build one document that says so.
func Files() (fs.FS, error) { return fs.Sub(embedded, "noui") }
