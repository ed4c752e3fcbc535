package source

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// mediaRaw lets GitHub answer the bytes of a file, mediaSHA the name of a commit.
const (
	mediaRaw = "application/vnd.github.raw+json"
	mediaSHA = "application/vnd.github.sha"
)

// readGitHub reads a file of a GitHub: with a token from the API, where answers
// that nothing has changed cost nothing, else from the raw host, where nothing does.
func (r *Reader) readGitHub(ctx context.Context, g *github, p page, a Address, etag string, stranger bool) (*File, error) {
	if !p.file() {
		return nil, problem(a, catalog.NoDescriptor, a.Target+" is the page of a repository or a directory, not a file",
			"take the URL of the file's own page, such as "+p.url("blob", orElse(strings.Trim(p.rest, "/"), "main")+"/catalog-info.yaml"), nil)
	}
	var file *File
	var err error
	if stranger || g.token == "" {
		file, err = r.readRaw(ctx, g, p, a, etag)
	} else {
		file, err = r.readContents(ctx, g, p, a, etag)
	}
	if err != nil {
		return nil, g.reword(err, p, stranger)
	}
	return file, nil
}

func (r *Reader) readRaw(ctx context.Context, g *github, p page, a Address, etag string) (*File, error) {
	got, err := r.ask(ctx, question{about: a, target: g.raw.String() + "/" + p.repo + "/" + p.rest, ours: true, etag: hostTag(etag, "")})
	if err != nil {
		return nil, err
	}
	file := fileOf(got, etag, "")
	file.Commit = p.commit()
	return file, nil
}

// readContents reads a file through the API. Where the branch ends and the path
// begins is tried out, the shortest branch first, until there is a file.
func (r *Reader) readContents(ctx context.Context, g *github, p page, a Address, etag string) (*File, error) {
	splits := g.splits(p)
	var first error
	for i, s := range splits {
		got, err := r.ask(ctx, question{about: a, target: g.contentsURL(p.repo, s), ours: true, accept: mediaRaw, etag: hostTag(etag, g.fingerprint), github: g})
		if err == nil && isDirectory(got) {
			return nil, problem(a, catalog.NoDescriptor, a.Target+" is a directory, not a file", "take the URL of a file in it", nil)
		}
		if err == nil {
			g.learn(p.repo, s.ref)
			file := fileOf(got, etag, g.fingerprint)
			if !file.NotModified {
				file.Commit = r.headOf(ctx, g, p.repo, s.ref, a)
			}
			return file, nil
		}
		if first == nil {
			first = err
		}
		if !isNotFound(err) {
			return nil, err
		}
		if i == 0 {
			if _, err := r.repository(ctx, g, p, a); err != nil {
				return nil, err
			}
		}
	}
	e := first.(*ReadError) //nolint:errorlint,forcetypeassert // isNotFound says so
	e.status = 0
	e.Problem.Message = p.repo + " has no file " + splits[0].path + " on " + splits[0].ref
	e.Problem.Hint = "look whether branch and path are right"
	return nil, e
}

// repository asks for what GitHub tells of a repository. That it does not show one
// is worded here.
func (r *Reader) repository(ctx context.Context, g *github, p page, a Address) (*repositoryJSON, error) {
	var repo repositoryJSON
	err := r.apiJSON(ctx, g, a, "/repos/"+p.repo, &repo)
	if e, ok := err.(*ReadError); ok && e.NotFound { //nolint:errorlint // ours
		e.status = 0
		e.Problem.Message = g.host + " has no repository " + p.repo + ", or does not show it to us"
		if g.token == "" {
			e.Problem.Hint = "if it is private, add a token for this host to " + g.addTokenHint()
		} else {
			e.Problem.Hint = "if it is private, our token must have the right to read its contents; give it that, or put another one into " + g.addTokenHint()
		}
	}
	return &repo, err
}

// repositoryJSON is what we read of what GitHub tells of a repository.
type repositoryJSON struct {
	DefaultBranch string `json:"default_branch"`
	Description   string
	Language      string
	Topics        []string
}

// apiJSON asks the API for JSON.
func (r *Reader) apiJSON(ctx context.Context, g *github, a Address, path string, into any) error {
	data, err := r.api(ctx, g, a, path, "application/vnd.github+json")
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, into); err != nil {
		return problem(a, catalog.Unreachable, g.host+" answered something else than its API does", "is sources.github right about where it is reached?", err)
	}
	return nil
}

// api asks the API, for as little as it can: what it has answered before is
// remembered with its ETag.
func (r *Reader) api(ctx context.Context, g *github, a Address, path, accept string) ([]byte, error) {
	target := g.api.String() + path
	q := question{about: a, target: target, ours: true, accept: accept, github: g}
	known := g.remembered.get(target)
	if known != nil {
		q.etag = known.header.Get("ETag")
	}
	got, err := r.ask(ctx, q)
	if err != nil {
		return nil, err
	}
	if got.notModified {
		got = &answer{data: known.data, header: known.header, at: got.at}
	}
	g.remembered.put(target, got)
	return got.data, nil
}

// headOf is the commit that a branch is at; empty where it cannot be learnt, which
// is no reason not to have the file.
func (r *Reader) headOf(ctx context.Context, g *github, repo, ref string, a Address) string {
	if isCommit(ref) {
		return ref
	}
	data, err := r.api(ctx, g, a, "/repos/"+repo+"/commits/"+url.PathEscape(ref), mediaSHA)
	if err != nil {
		return ""
	}
	var commit struct{ SHA string }
	if sha := strings.TrimSpace(string(data)); isCommit(sha) {
		return sha
	}
	if json.Unmarshal(data, &commit) != nil || !isCommit(commit.SHA) {
		return ""
	}
	return commit.SHA
}

// split is one way to cut REF/PATH.
type split struct{ ref, path string } // unescaped

// maxSplits bounds the parts that the name of a branch may have.
const maxSplits = 8

// splits are the ways to cut the rest of a page, the likeliest first: where a
// branch that is known ends, then after one part, after two, and so on.
func (g *github) splits(p page) []split {
	parts := p.names()
	var out []split
	for i := 1; i < len(parts) && i <= maxSplits; i++ {
		s := split{strings.Join(parts[:i], "/"), strings.Join(parts[i:], "/")}
		if g.knows(p.repo, s.ref) {
			out = slices.Insert(out, 0, s)
		} else {
			out = append(out, s)
		}
	}
	if isCommit(parts[0]) && len(out) > 1 {
		out = out[:1]
	}
	return out
}

func (g *github) knows(repo, ref string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return slices.Contains(g.refs[strings.ToLower(repo)], ref)
}

// learn remembers that a ref exists.
func (g *github) learn(repo, ref string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	repo = strings.ToLower(repo)
	if known := g.refs[repo]; !slices.Contains(known, ref) {
		g.refs[repo] = append(known[max(0, len(known)-20):], ref)
	}
}

// contentsURL is where the API has a file. Of HEAD it is asked without a ref, which
// means the default branch.
func (g *github) contentsURL(repo string, s split) string {
	parts := strings.Split(s.path, "/")
	for i := range parts {
		parts[i] = url.PathEscape(parts[i])
	}
	target := g.api.String() + "/repos/" + repo + "/contents/" + strings.Join(parts, "/")
	if s.ref == "HEAD" {
		return target
	}
	return target + "?ref=" + url.QueryEscape(s.ref)
}

// isDirectory recognises what the API answers for a directory: its entries.
func isDirectory(got *answer) bool {
	if got.notModified || !strings.HasPrefix(got.header.Get("Content-Type"), "application/json") || len(got.data) == 0 || got.data[0] != '[' {
		return false
	}
	var entries []struct {
		Path, Sha string
		GitURL    string `json:"git_url"`
	}
	return json.Unmarshal(got.data, &entries) == nil && len(entries) > 0 && entries[0].Path != "" && entries[0].Sha != ""
}

func isNotFound(err error) bool {
	e, ok := err.(*ReadError) //nolint:errorlint // ours
	return ok && e.status == http.StatusNotFound
}
