package source

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"path"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// tree is all the files of a branch.
type tree struct {
	// ref is the branch, dir the directory in it that was asked for; empty for its
	// root.
	ref, dir string
	// files are the paths, in the order of git.
	files []string
	// truncated says that there are more files than GitHub tells.
	truncated bool
}

// tree asks for the files of the branch that a page names. Where the branch ends
// and the directory begins is tried out, the shortest branch first. With fresh it
// is asked again; else, without a token, an answer may serve for a while, so that
// it costs no more than a stranger may ask for.
func (r *Reader) tree(ctx context.Context, g *github, p page, a Address, fresh bool) (*tree, error) {
	directory := p
	directory.rest = strings.Trim(p.rest, "/") + "/." // splits leave a path behind every branch
	var first error
	for _, s := range g.splits(directory) {
		t, err := r.treeAt(ctx, g, p, s, a, fresh)
		if err == nil {
			g.learn(p.repo, s.ref)
			return t, nil
		}
		if !isNotFound(err) {
			return nil, err
		}
		if first == nil {
			first = err
			if _, err := r.repository(ctx, g, p, a); err != nil {
				return nil, err
			}
		}
	}
	e := first.(*ReadError) //nolint:errorlint,forcetypeassert // isNotFound says so
	e.status = 0
	e.Problem.Message = p.repo + " has no branch, tag or commit that " + p.rest + " begins with"
	e.Problem.Hint = "look whether the branch is right"
	return nil, e
}

func (r *Reader) treeAt(ctx context.Context, g *github, p page, s split, a Address, fresh bool) (*tree, error) {
	t := &tree{ref: s.ref, dir: strings.TrimSuffix(strings.TrimSuffix(s.path, "."), "/")}
	ask := r.apiJSON
	if !fresh && g.token == "" {
		ask = r.lately
	}
	list := func(name, query string) (*treeJSON, error) {
		var got treeJSON
		err := ask(ctx, g, a, "/repos/"+p.repo+"/git/trees/"+url.PathEscape(name)+query, &got)
		return &got, err
	}
	got, err := list(s.ref, "?recursive=1")
	if e, ok := err.(*ReadError); ok && e.status == http.StatusConflict { //nolint:errorlint // ours
		return t, nil // which is what an empty repository answers
	}
	if err != nil {
		return nil, err
	}
	if !got.Truncated || t.dir == "" {
		t.add(got, "")
		return t, nil
	}
	return t, t.descend(list)
}

// treeJSON is what we read of a tree.
type treeJSON struct {
	Tree      []struct{ Path, Type, SHA string }
	Truncated bool
}

func (t *tree) add(got *treeJSON, below string) {
	t.truncated = got.Truncated
	for _, entry := range got.Tree {
		if entry.Type == "blob" {
			t.files = append(t.files, path.Join(below, entry.Path))
		}
	}
}

// descend lists the directory alone, where the whole tree is too large: level by
// level down to it, and from there all that is below.
func (t *tree) descend(list func(name, query string) (*treeJSON, error)) error {
	name := t.ref
	for part := range strings.SplitSeq(t.dir, "/") {
		level, err := list(name, "")
		if err != nil {
			return err
		}
		name = ""
		for _, entry := range level.Tree {
			if entry.Path == part && entry.Type == "tree" {
				name = entry.SHA
			}
		}
		if name == "" {
			return nil // there is no such directory
		}
	}
	got, err := list(name, "?recursive=1")
	if err == nil {
		t.add(got, t.dir)
	}
	return err
}

// below are the files of the directory that was asked for.
func (t *tree) below() []string {
	if t.dir == "" {
		return t.files
	}
	var out []string
	for _, file := range t.files {
		if strings.HasPrefix(file, t.dir+"/") {
			out = append(out, file)
		}
	}
	return out
}

// lately is apiJSON, but for an answer that is young enough for all that we ask
// again and again to keep within the limit.
func (r *Reader) lately(ctx context.Context, g *github, a Address, path string, into any) error {
	known := g.remembered.get(g.api.String() + path)
	if known != nil && r.now().Sub(known.at) < g.apiLane.pace(g.remembered.count()) {
		return json.Unmarshal(known.data, into)
	}
	return r.apiJSON(ctx, g, a, path, into)
}

// expandGitHub finds the files of a repository that match a pattern.
func (r *Reader) expandGitHub(ctx context.Context, g *github, p page, a Address, stranger bool) ([]Address, error) {
	if stranger && g.token != "" {
		return nil, problem(a, catalog.NotAllowed, a.String()+" is a pattern in another repository than that of the file that names it", "name the files one by one, or register that repository", nil)
	}
	parts := strings.Split(p.rest, "/")
	fixed := 0
	for fixed < len(parts) && !strings.Contains(parts[fixed], "*") {
		fixed++
	}
	if fixed == 0 {
		return nil, problem(a, catalog.InvalidField, a.String()+" leaves open which branch is meant", "write the name of the branch", nil)
	}
	directory := p
	directory.rest = strings.Join(parts[:fixed], "/")
	t, err := r.tree(ctx, g, directory, a, false)
	if err != nil {
		return nil, g.reword(err, p, stranger)
	}
	plain, err := url.PathUnescape(strings.Join(parts[fixed:], "/"))
	if err != nil {
		return nil, problem(a, catalog.InvalidField, err.Error(), "", err)
	}
	pattern := strings.Split(path.Join(t.dir, plain), "/")
	var found []Address
	for _, file := range t.files {
		if matches(pattern, strings.Split(file, "/")) {
			found = append(found, p.fileAt(t.ref, file))
		}
	}
	if t.truncated { // and what is left out must not look gone
		return nil, problem(a, catalog.TooLarge, p.repo+" has more files than GitHub lists at once", "begin the pattern with a smaller directory, or name the files one by one", nil)
	}
	return found, nil
}

// fileAt is the address of a file of the page's repository.
func (p page) fileAt(ref, file string) Address {
	return Address{Type: TypeURL, Target: p.url("blob", escapePath(ref)+"/"+escapePath(file))}
}

// escapePath escapes the names of a path, not the slashes between them.
func escapePath(p string) string { return (&url.URL{Path: p}).EscapedPath() }

// matches reports whether a path matches a pattern, both cut at slashes. It keeps
// all places of the pattern that the path so far can have led to, so that no
// pattern takes long.
func matches(pattern, file []string) bool {
	at := make([]bool, len(pattern)+1)
	at[0] = true
	for _, name := range file {
		next := make([]bool, len(pattern)+1)
		for i, segment := range pattern {
			if i > 0 && pattern[i-1] == "**" {
				at[i] = at[i] || at[i-1] // which may stand for no directory
			}
			if ok, err := path.Match(segment, name); !at[i] || !ok || err != nil || hidden(segment, name) {
				continue
			}
			next[i+1] = true
			next[i] = next[i] || segment == "**"
		}
		at = next
	}
	return at[len(pattern)]
}

// hidden reports whether a name begins with a dot that the pattern does not ask for.
func hidden(pattern, name string) bool {
	return strings.HasPrefix(name, ".") && !strings.HasPrefix(pattern, ".")
}
