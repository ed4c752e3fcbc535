//go:build !noui

package frontend

import (
	"embed"
	"io/fs"
)

// "no matching files found" means that the page was not built: make build.
//
//go:embed all:dist
var embedded embed.FS

// Files are those of the page.
func Files() (fs.FS, error) { return fs.Sub(embedded, "dist") }
