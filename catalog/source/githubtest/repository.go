package githubtest

import (
	"crypto/sha1" //nolint:gosec // git's own
	"encoding/hex"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
)

// Files are the files of a repository by their paths.
type Files map[string]string

// Dir reads all files below a directory.
func Dir(dir string) (Files, error) {
	files := Files{}
	root := os.DirFS(dir)
	err := fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, path)
		files[path] = string(data)
		return err
	})
	return files, err
}

// Repository is what GitHub tells of a repository.
type Repository struct {
	Description string
	Language    string
	Topics      []string
	// DefaultBranch is main where it is empty.
	DefaultBranch string
	Private       bool
	// TreeLimit is how many entries a recursive tree may have before it is cut off;
	// 100,000 where it is 0.
	TreeLimit int
}

// repository is one with its history: of a commit only its files are kept.
type repository struct {
	Repository

	owner, name string
	branches    map[string]string // to commits
	tags        map[string]string
	commits     map[string]Files
	trees       map[string][2]string // of directories that were listed: commit and path
}

// Create makes a repository without commits, or changes what is told of it.
func (g *GitHub) Create(slug string, r Repository) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.create(slug).Repository = r
}

func (g *GitHub) create(slug string) *repository {
	key := strings.ToLower(slug)
	if r, ok := g.repos[key]; ok {
		return r
	}
	owner, name, _ := strings.Cut(slug, "/")
	g.repos[key] = &repository{owner: owner, name: name, branches: map[string]string{}, tags: map[string]string{}, commits: map[string]Files{}, trees: map[string][2]string{}}
	return g.repos[key]
}

// Push adds and replaces files on a branch, which it makes if need be, as it does
// the repository. It returns the commit that the branch is at then.
func (g *GitHub) Push(slug, branch string, files Files) string {
	return g.commitTo(slug, branch, func(all Files) { maps.Copy(all, files) })
}

// Delete removes files from a branch.
func (g *GitHub) Delete(slug, branch string, paths ...string) string {
	return g.commitTo(slug, branch, func(all Files) {
		for _, path := range paths {
			delete(all, path)
		}
	})
}

func (g *GitHub) commitTo(slug, branch string, change func(Files)) string {
	g.mu.Lock()
	defer g.mu.Unlock()
	r := g.create(slug)
	parent := r.branches[branch]
	files := maps.Clone(r.commits[parent])
	if files == nil {
		files = Files{}
	}
	change(files)
	sum := sha1.New() //nolint:gosec // as git has it
	fmt.Fprintln(sum, slug, parent, len(r.commits))
	for _, path := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(sum, "%s\x00%s\x00", path, files[path])
	}
	commit := hex.EncodeToString(sum.Sum(nil))
	r.commits[commit], r.branches[branch] = files, commit
	return commit
}

// Tag names a commit.
func (g *GitHub) Tag(slug, name, commit string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.create(slug).tags[name] = commit
}

// DeleteBranch removes a branch; its commits stay.
func (g *GitHub) DeleteBranch(slug, branch string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.create(slug).branches, branch)
}

// DeleteRepository removes a repository.
func (g *GitHub) DeleteRepository(slug string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.repos, strings.ToLower(slug))
}

// Rename gives a repository another slug; the old one redirects to it.
func (g *GitHub) Rename(slug, to string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	r := g.create(slug)
	delete(g.repos, strings.ToLower(slug))
	r.owner, r.name, _ = strings.Cut(to, "/")
	g.repos[strings.ToLower(to)] = r
	g.renamed[strings.ToLower(slug)] = to
}

func (r *repository) slug() string { return r.owner + "/" + r.name }

func (r *repository) defaultBranch() string {
	if r.DefaultBranch == "" {
		return "main"
	}
	return r.DefaultBranch
}

// resolve is the commit that a ref names; empty where there is none.
func (r *repository) resolve(ref string) string {
	if ref == "" || ref == "HEAD" {
		ref = r.defaultBranch()
	}
	if commit, ok := r.branches[strings.TrimPrefix(ref, "refs/heads/")]; ok {
		return commit
	}
	if commit, ok := r.tags[strings.TrimPrefix(ref, "refs/tags/")]; ok {
		return commit
	}
	if _, ok := r.commits[ref]; ok {
		return ref
	}
	return ""
}

// split cuts REF/PATH where a ref ends; ok is false where none does.
func (r *repository) split(rest string) (commit, path string, ok bool) {
	for i := range len(rest) {
		if rest[i] != '/' {
			continue
		}
		if commit := r.resolve(rest[:i]); commit != "" {
			return commit, rest[i+1:], true
		}
	}
	return "", "", false
}

// children are the paths directly below a directory of a commit.
func (r *repository) children(commit, dir string) []string {
	var out []string
	for path := range r.commits[commit] {
		rest := path
		if dir != "" {
			below, ok := strings.CutPrefix(path, dir+"/")
			if !ok {
				continue
			}
			rest = below
		}
		name, _, _ := strings.Cut(rest, "/")
		out = append(out, strings.TrimPrefix(dir+"/"+name, "/"))
	}
	slices.Sort(out)
	return slices.Compact(out)
}
