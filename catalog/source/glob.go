package source

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// The bounds of a pattern: its length, its wildcards, and the directory entries that
// it may make us look at.
const (
	maxPattern = 1000
	maxStars   = 20
	maxVisited = 100_000
)

// Expand returns the files that a names as a location's own address; see
// Scope.Expand.
func (r *Reader) Expand(ctx context.Context, a Address) ([]Address, error) {
	return r.Scope(a).Expand(ctx, a, a)
}

func (r *Reader) expand(ctx context.Context, a Address, stranger bool) ([]Address, error) {
	path, _, _ := strings.Cut(a.Target, "?")
	g, p, onGitHub := r.githubAt(a)
	onGitHub = onGitHub && strings.Contains(p.rest, "*")
	inFiles := a.Type == TypeFile && strings.ContainsAny(a.Target, "*?[")
	switch {
	case !onGitHub && a.Type == TypeURL && strings.Contains(path, "*"):
		return nil, problem(a, catalog.InvalidField, "files of "+a.Target+" cannot be found: only GitHubs and directories of this machine say which files they have",
			"name the files one by one", nil)
	case !onGitHub && !inFiles:
		return []Address{a}, nil
	case len(a.Target) > maxPattern || strings.Count(a.Target, "*") > maxStars:
		return nil, problem(a, catalog.TooLarge, fmt.Sprintf("the pattern is longer than %d characters or has more than %d stars", maxPattern, maxStars), "name the directories more exactly", nil)
	case onGitHub:
		return r.expandGitHub(ctx, g, p, a, stranger)
	}
	return r.expandFiles(ctx, a)
}

func (r *Reader) expandFiles(ctx context.Context, a Address) ([]Address, error) {
	fixed, pattern := cutPattern(a.Target)
	root, name, err := r.open(Address{Type: TypeFile, Target: fixed})
	if err != nil {
		return nil, err
	}
	defer root.Close()
	fsys, err := fs.Sub(root.FS(), filepath.ToSlash(name))
	if err != nil {
		return nil, fileProblem(a, err)
	}
	g := glob{ctx: ctx, fsys: fsys}
	if err := g.walk(".", strings.Split(pattern, "/")); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fileProblem(a, err)
	}
	if g.visited > maxVisited {
		return nil, problem(a, catalog.TooLarge, a.String()+" makes us look at too many files", "name the directories more exactly", nil)
	}
	var found []Address
	for _, match := range g.found {
		found = append(found, Address{Type: TypeFile, Target: path.Join(fixed, match)})
	}
	slices.SortFunc(found, func(a, b Address) int { return strings.Compare(a.Target, b.Target) })
	return slices.Compact(found), nil
}

// Matches reports whether b is among the files that the pattern a may name, as
// Scope.Expand has it. It looks nothing up.
func (a Address) Matches(b Address) bool {
	if a.Type != b.Type {
		return false
	}
	if a.Type == TypeFile {
		return strings.ContainsAny(a.Target, "*?[") && matches(strings.Split(a.Target, "/"), strings.Split(b.Target, "/"))
	}
	p, ok := pageAt(a)
	q, ok2 := pageAt(b)
	return ok && ok2 && strings.Contains(p.rest, "*") && p.host == q.host && strings.EqualFold(p.repo, q.repo) &&
		matches(p.names(), q.names())
}

// cutPattern cuts p before its first segment that is a pattern.
func cutPattern(p string) (fixed, pattern string) {
	cut := strings.LastIndexByte(p[:strings.IndexAny(p, "*?[")], '/')
	switch cut {
	case -1:
		return ".", p
	case 0:
		return "/", p[1:]
	}
	return p[:cut], p[cut+1:]
}

// glob is one walk; ctx ends it.
type glob struct {
	ctx     context.Context
	fsys    fs.FS
	visited int
	found   []string
}

// walk adds the files below dir that match the segments of pattern.
func (g *glob) walk(dir string, pattern []string) error {
	if err := g.ctx.Err(); err != nil {
		return err
	}
	if pattern[0] == "**" && len(pattern) > 1 {
		if err := g.walk(dir, pattern[1:]); err != nil {
			return err
		}
	}
	entries, err := fs.ReadDir(g.fsys, dir)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		g.visited++
		if g.visited > maxVisited {
			return nil
		}
		if err := g.step(path.Join(dir, entry.Name()), entry, pattern); err != nil {
			return err
		}
	}
	return nil
}

// step follows one entry of a directory. Links to directories are not followed:
// they can lead in circles.
func (g *glob) step(name string, entry fs.DirEntry, pattern []string) error {
	matches, err := path.Match(pattern[0], entry.Name())
	if err != nil {
		return err
	}
	if strings.HasPrefix(entry.Name(), ".") && !strings.HasPrefix(pattern[0], ".") {
		return nil
	}
	switch {
	case entry.IsDir() && pattern[0] == "**":
		return g.walk(name, pattern)
	case entry.IsDir() && matches && len(pattern) > 1:
		return g.walk(name, pattern[1:])
	case !entry.IsDir() && len(pattern) == 1 && matches:
		g.found = append(g.found, name)
	}
	return nil
}
