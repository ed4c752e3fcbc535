package githubtest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"html"
	"net/http"
	"strings"
)

// raw answers the bytes of a public file, as raw.githubusercontent.com does: it
// knows nothing of tokens here, and shows a private file to nobody.
func (g *GitHub) raw(w http.ResponseWriter, r *http.Request) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.admit(w, r, "raw") {
		return
	}
	text, ok := g.public(r.PathValue("owner")+"/"+r.PathValue("repo"), r.PathValue("rest"))
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	if !ok {
		w.WriteHeader(http.StatusNotFound)
		fmt.Fprint(w, "404: Not Found")
		return
	}
	sum := sha256.Sum256([]byte(text))
	etag := `"` + hex.EncodeToString(sum[:]) + `"`
	w.Header().Set("ETag", etag)
	w.Header().Set("Cache-Control", "max-age=300")
	if r.Header.Get("If-None-Match") == etag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	fmt.Fprint(w, text)
}

func (g *GitHub) public(slug, rest string) (text string, ok bool) {
	slug = strings.ToLower(slug)
	if to, ok := g.renamed[slug]; ok {
		slug = strings.ToLower(to)
	}
	repo, ok := g.repos[slug]
	if !ok || repo.Private {
		return "", false
	}
	commit, path, ok := repo.split(rest)
	if !ok {
		return "", false
	}
	text, ok = repo.commits[commit][path]
	return text, ok
}

// web answers with a page for people: that of a repository, or of a file in it.
func (g *GitHub) web(w http.ResponseWriter, r *http.Request) {
	g.mu.Lock()
	defer g.mu.Unlock()
	slug := r.PathValue("owner") + "/" + r.PathValue("repo")
	repo, ok := g.repos[strings.ToLower(slug)]
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if !ok || repo.Private {
		w.WriteHeader(http.StatusNotFound)
		fmt.Fprint(w, "<!DOCTYPE html><title>Page not found · GitHub</title>")
		return
	}
	fmt.Fprintf(w, "<!DOCTYPE html><title>%s · GitHub</title>", html.EscapeString(slug+"/"+r.PathValue("rest")))
}
