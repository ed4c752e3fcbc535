package githubtest

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"
)

// call is one request to the API, about a repository that the asker may see.
type call struct {
	*GitHub

	w    http.ResponseWriter
	r    *http.Request
	repo *repository
	base string // of the API's URLs
}

// api lets answer answer, once it is clear who asks about what. Answers are
// written under the lock: they are short, and tests push while others read.
func (g *GitHub) api(w http.ResponseWriter, r *http.Request, answer func(*call)) {
	g.mu.Lock()
	defer g.mu.Unlock()
	key := token(r)
	_, valid := g.tokens[key]
	if !g.admit(w, r, "api") {
		return
	}
	if key != "" && !valid {
		failure(w, http.StatusUnauthorized, "Bad credentials")
		return
	}
	slug := strings.ToLower(r.PathValue("owner") + "/" + r.PathValue("repo"))
	if to, ok := g.renamed[slug]; ok {
		owner, name := r.PathValue("owner"), r.PathValue("repo")
		http.Redirect(w, r, strings.Replace(r.URL.RequestURI(), "/"+owner+"/"+name, "/"+to, 1), http.StatusMovedPermanently)
		return
	}
	repo, ok := g.repos[slug]
	if !ok || !g.opens(key, repo) {
		failure(w, http.StatusNotFound, "Not Found")
		return
	}
	answer(&call{g, w, r, repo, "http://" + r.Host + "/api/v3/repos/" + repo.slug()})
}

// opens reports whether whoever has the token may read a repository.
func (g *GitHub) opens(token string, repo *repository) bool {
	return !repo.Private || slices.Contains(g.tokens[token], strings.ToLower(repo.slug()))
}

func (c *call) repository() {
	visibility := "public"
	if c.repo.Private {
		visibility = "private"
	}
	c.json(map[string]any{
		"name": c.repo.name, "full_name": c.repo.slug(), "owner": map[string]any{"login": c.repo.owner},
		"private": c.repo.Private, "visibility": visibility, "html_url": "https://github.com/" + c.repo.slug(),
		"description": nullable(c.repo.Description), "language": nullable(c.repo.Language), "topics": append([]string{}, c.repo.Topics...),
		"default_branch": c.repo.defaultBranch(), "archived": false, "fork": false,
	})
}

func nullable(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func (c *call) contents() {
	ref := c.r.URL.Query().Get("ref")
	commit := c.repo.resolve(ref)
	if commit == "" {
		failure(c.w, http.StatusNotFound, "No commit found for the ref "+ref)
		return
	}
	name := strings.Trim(c.r.PathValue("path"), "/")
	if text, ok := c.repo.commits[commit][name]; ok {
		c.file(name, text)
		return
	}
	children := c.repo.children(commit, name)
	if len(children) == 0 {
		failure(c.w, http.StatusNotFound, "Not Found")
		return
	}
	entries := []any{}
	for _, child := range children {
		entries = append(entries, c.entry(commit, child))
	}
	c.json(entries)
}

func (c *call) file(name, text string) {
	if strings.Contains(c.r.Header.Get("Accept"), "raw") {
		c.answer("application/vnd.github.raw+json; charset=utf-8", []byte(text))
		return
	}
	c.json(map[string]any{
		"type": "file", "name": path.Base(name), "path": name, "size": len(text), "sha": blob(text),
		"encoding": "base64", "content": base64.StdEncoding.EncodeToString([]byte(text)),
	})
}

func (c *call) entry(commit, name string) map[string]any {
	text, isFile := c.repo.commits[commit][name]
	kind := "dir"
	if isFile {
		kind = "file"
	}
	return map[string]any{"type": kind, "name": path.Base(name), "path": name, "size": len(text), "sha": blob(name + text), "git_url": c.base + "/git/blobs/" + blob(text)}
}

// tree answers the first level of a tree, or with ?recursive all of it.
func (c *call) tree() {
	if len(c.repo.commits) == 0 {
		failure(c.w, http.StatusConflict, "Git Repository is empty.")
		return
	}
	ref := c.r.PathValue("ref")
	commit, dir := c.repo.resolve(ref), ""
	if listed, ok := c.repo.trees[ref]; ok {
		commit, dir = listed[0], listed[1]
	}
	if commit == "" {
		failure(c.w, http.StatusNotFound, "Not Found")
		return
	}
	limit := 100_000
	names := c.repo.children(commit, dir)
	if c.r.URL.Query().Get("recursive") != "" {
		names = c.repo.everything(commit, dir)
		if c.repo.TreeLimit > 0 {
			limit = c.repo.TreeLimit
		}
	}
	entries := []any{}
	for _, name := range names[:min(limit, len(names))] {
		entries = append(entries, c.treeEntry(commit, dir, name))
	}
	c.json(map[string]any{"sha": ref, "tree": entries, "truncated": len(names) > limit})
}

// treeEntry is a file or a directory, named from the directory that is listed.
func (c *call) treeEntry(commit, dir, name string) map[string]any {
	below := strings.TrimPrefix(strings.TrimPrefix(name, dir), "/")
	if text, isFile := c.repo.commits[commit][name]; isFile {
		return map[string]any{"path": below, "mode": "100644", "type": "blob", "sha": blob(text), "size": len(text)}
	}
	sha := blob(commit + "/" + name)
	c.repo.trees[sha] = [2]string{commit, name}
	return map[string]any{"path": below, "mode": "040000", "type": "tree", "sha": sha}
}

// everything is all files below a directory and the directories that they lie in.
func (r *repository) everything(commit, dir string) []string {
	var out []string
	for name := range r.commits[commit] {
		if dir != "" && !strings.HasPrefix(name, dir+"/") {
			continue
		}
		for ; name != "." && name != dir; name = path.Dir(name) {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (c *call) branches() {
	names := slices.Sorted(maps.Keys(c.repo.branches))
	query := c.r.URL.Query()
	size, page := number(query.Get("per_page"), 30), number(query.Get("page"), 1)
	from := min((page-1)*size, len(names))
	to := min(from+size, len(names))
	if to < len(names) {
		c.w.Header().Set("Link", fmt.Sprintf(`<%s/branches?per_page=%d&page=%d>; rel="next"`, c.base, size, page+1))
	}
	out := []any{}
	for _, name := range names[from:to] {
		out = append(out, c.branchObject(name))
	}
	c.json(out)
}

func number(s string, otherwise int) int {
	if n, err := strconv.Atoi(s); err == nil && n > 0 {
		return n
	}
	return otherwise
}

func (c *call) branch() {
	name := c.r.PathValue("ref")
	if _, ok := c.repo.branches[name]; !ok {
		failure(c.w, http.StatusNotFound, "Branch not found")
		return
	}
	c.json(c.branchObject(name))
}

func (c *call) branchObject(name string) map[string]any {
	return map[string]any{"name": name, "protected": false, "commit": map[string]any{"sha": c.repo.branches[name]}}
}

// commits answers the newest commit only: that is what histories are kept for here.
func (c *call) commits() {
	commit := c.repo.resolve(c.r.URL.Query().Get("sha"))
	if commit == "" {
		failure(c.w, http.StatusNotFound, "Not Found")
		return
	}
	c.json([]any{map[string]any{"sha": commit}})
}

func (c *call) commit() {
	ref := c.r.PathValue("ref")
	commit := c.repo.resolve(ref)
	if commit == "" {
		failure(c.w, http.StatusUnprocessableEntity, "No commit found for SHA: "+ref)
		return
	}
	if strings.Contains(c.r.Header.Get("Accept"), "sha") {
		c.answer("application/vnd.github.sha; charset=utf-8", []byte(commit))
		return
	}
	c.json(map[string]any{"sha": commit})
}

func (c *call) json(v any) {
	data, err := json.Marshal(v)
	if err != nil {
		failure(c.w, http.StatusInternalServerError, err.Error())
		return
	}
	c.answer("application/json; charset=utf-8", data)
}

// answer writes an answer with an ETag of its own for each token, or that it is
// what the asker has already.
func (c *call) answer(contentType string, data []byte) {
	sum := sha256.Sum256([]byte(token(c.r) + "\x00" + contentType + "\x00" + string(data)))
	etag := `W/"` + hex.EncodeToString(sum[:16]) + `"`
	c.w.Header().Set("ETag", etag)
	if c.r.Header.Get("If-None-Match") == etag {
		c.w.WriteHeader(http.StatusNotModified)
		return
	}
	if conditional(c.r) {
		c.used["api "+token(c.r)]++
	}
	c.w.Header().Set("Content-Type", contentType)
	_, _ = c.w.Write(data) // whoever is gone need not know
}

// blob is the name that git would give a text, or one as good.
func blob(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:20])
}

// failure answers as the API does where it cannot.
func failure(w http.ResponseWriter, status int, message string) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{
		"message": message, "documentation_url": "https://docs.github.com/rest", "status": strconv.Itoa(status),
	})
}
