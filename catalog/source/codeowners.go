package source

import (
	"context"
	"path"
	"slices"
	"strings"
)

// codeOwners are those whom the repository's CODEOWNERS names for a descriptor in
// the directory that was listed. Nobody, where that cannot be read.
func (r *Reader) codeOwners(ctx context.Context, g *github, p page, a Address, t *tree) []string {
	for _, file := range []string{".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"} {
		if !slices.Contains(t.files, file) {
			continue
		}
		at, _ := pageAt(p.fileAt(t.ref, file))
		got, err := r.readGitHub(ctx, g, at, a, "", false)
		if err != nil {
			return nil
		}
		return ownersIn(string(got.Data), path.Join(t.dir, "catalog-info.yaml"))
	}
	return nil
}

// ownersIn are the owners of a file: those of the last line whose pattern it
// matches, which may name none.
func ownersIn(codeowners, file string) []string {
	var owners []string
	for line := range strings.Lines(codeowners) {
		line, _, _ = strings.Cut(line, "#")
		words := strings.Fields(line)
		if len(words) > 0 && owns(words[0], file) {
			owners = words[1:]
		}
	}
	return owners
}

// owns reports whether a pattern of CODEOWNERS, written as in .gitignore, covers a
// file.
func owns(pattern, file string) bool {
	rooted := strings.Contains(strings.TrimSuffix(pattern, "/"), "/")
	segments := strings.Split(strings.Trim(pattern, "/"), "/")
	if !rooted {
		segments = append([]string{"**"}, segments...)
	}
	names := strings.Split(file, "/")
	if !strings.HasSuffix(pattern, "/") && matches(segments, names) {
		return true
	}
	// What covers a directory covers all below it, but for dir/*.
	if segments[len(segments)-1] == "*" && rooted {
		return false
	}
	for i := 1; i < len(names); i++ {
		if matches(segments, names[:i]) {
			return true
		}
	}
	return false
}
