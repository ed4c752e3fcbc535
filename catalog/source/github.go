package source

import (
	"net/url"
	"strings"
)

const (
	githubHost = "github.com"
	rawHost    = "raw.githubusercontent.com"
)

// githubFile is a file of a repository on github.com.
type githubFile struct {
	// repo is owner/name. rest is the branch, tag or commit and the path in it:
	// where one ends and the other begins only GitHub knows.
	repo, rest string
}

// parseGitHub reads the URL of a file's page, of its raw text or of the editor.
func parseGitHub(u *url.URL) (githubFile, bool) {
	if u.Scheme != "https" || u.Host != githubHost {
		return githubFile{}, false
	}
	parts := strings.SplitN(strings.TrimPrefix(u.EscapedPath(), "/"), "/", 4)
	if len(parts) < 4 || !strings.Contains(parts[3], "/") {
		return githubFile{}, false
	}
	switch parts[2] {
	case "blob", "tree", "raw", "edit":
		return githubFile{repo: parts[0] + "/" + parts[1], rest: parts[3]}, true
	}
	return githubFile{}, false
}

// githubRoot is the path of the root of the repository that u is a file of.
func githubRoot(u *url.URL) (string, bool) {
	file, ok := parseGitHub(u)
	if !ok {
		return "", false
	}
	ref, _, _ := strings.Cut(file.rest, "/")
	return "/" + file.repo + "/blob/" + ref, true
}

// commit is the commit that the URL is pinned to; empty where it follows a branch.
func (f githubFile) commit() string {
	ref, _, _ := strings.Cut(f.rest, "/")
	if len(ref) != 40 || strings.Trim(ref, "0123456789abcdef") != "" {
		return ""
	}
	return ref
}

// redirectGitHub makes base the place where github.com is reached.
func (r *Reader) redirectGitHub(base string) {
	r.github = strings.TrimRight(base, "/")
	r.raw = r.github + "/raw"
	if u, err := url.Parse(base); err == nil {
		r.hosts = append(r.hosts, newHost(AllowedHost{Host: u.Host, Insecure: true}))
	}
}

// reached is the URL that is really asked for u: the raw host for files of
// github.com, which needs no credentials and costs no budget.
func (r *Reader) reached(u *url.URL) (target, commit string) {
	if file, ok := parseGitHub(u); ok {
		return r.raw + "/" + file.repo + "/" + file.rest, file.commit()
	}
	switch {
	case u.Scheme == "https" && u.Host == githubHost:
		return r.github + u.RequestURI(), ""
	case u.Scheme == "https" && u.Host == rawHost:
		return r.raw + u.RequestURI(), ""
	}
	return u.String(), ""
}

// ViewURL is the page where a person reads the file; empty where there is none.
func ViewURL(a Address) string {
	if file, ok := githubFileAt(a); ok {
		return "https://" + githubHost + "/" + file.repo + "/blob/" + file.rest
	}
	if a.Type == TypeFile {
		return ""
	}
	return a.Target
}

// EditURL is the page where a person edits the file; empty where there is none, as
// for a file of a commit: what is past cannot be edited.
func EditURL(a Address) string {
	file, ok := githubFileAt(a)
	if !ok || file.commit() != "" {
		return ""
	}
	return "https://" + githubHost + "/" + file.repo + "/edit/" + file.rest
}

func githubFileAt(a Address) (githubFile, bool) {
	u, err := url.Parse(a.Target)
	if err != nil || a.Type != TypeURL {
		return githubFile{}, false
	}
	return parseGitHub(u)
}
