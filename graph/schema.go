package graph

import (
	"embed"
	"io/fs"
	"strings"
)

//go:embed *.graphqls
var sources embed.FS

// Schema returns the served schema in GraphQL's schema language.
func Schema() string {
	names, _ := fs.Glob(sources, "*.graphqls") // the pattern is well formed
	var b strings.Builder
	for i, name := range names {
		text, _ := sources.ReadFile(name) // it is in the program
		if i > 0 {
			b.WriteByte('\n')
		}
		b.Write(text)
	}
	return b.String()
}
