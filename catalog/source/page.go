package source

import (
	"net/url"
	"path"
	"strings"
)

// page is what the URL of a repository's page on a GitHub says. Which hosts are
// GitHubs only the settings know; the shape of the URL is the same on all.
type page struct {
	// host is github.com or that of a GitHub Enterprise. repo is owner/name.
	host, repo string
	// form is blob, tree, raw, edit or blame; empty for the repository itself.
	form string
	// rest is the branch, tag or commit and the path in it, escaped: where one
	// ends and the other begins only GitHub knows.
	rest string
}

// parsePage reads the URL of a repository, of a directory or a file in it, or of a
// public file's raw text.
func parsePage(u *url.URL) (page, bool) {
	if u.Scheme != "https" {
		return page{}, false
	}
	parts := strings.SplitN(strings.Trim(u.EscapedPath(), "/"), "/", 4)
	if len(parts) < 2 || !isName(parts[0]) || !isName(parts[1]) {
		return page{}, false
	}
	p := page{host: hostPort(u), repo: parts[0] + "/" + strings.TrimSuffix(parts[1], ".git")}
	switch {
	case p.host == rawHost && len(parts) == 4 && u.RawQuery == "":
		p.host, p.form, p.rest = githubHost, "blob", parts[2]+"/"+parts[3]
	case p.host == rawHost:
		return page{}, false
	case len(parts) == 2:
	case len(parts) == 4 && hasForm(parts[2]):
		p.form, p.rest = parts[2], parts[3]
	default:
		return page{}, false
	}
	p.rest = strings.TrimPrefix(strings.TrimPrefix(p.rest, "refs/heads/"), "refs/tags/")
	return p, true
}

// isName reports whether s can be the name of an owner or a repository.
func isName(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && !strings.ContainsRune("-_.", r)
	}) < 0
}

func hasForm(s string) bool {
	switch s {
	case "blob", "tree", "raw", "edit", "blame":
		return true
	}
	return false
}

// pageAt is the page that an address names.
func pageAt(a Address) (page, bool) {
	u, err := url.Parse(a.Target)
	if err != nil || a.Type != TypeURL {
		return page{}, false
	}
	return parsePage(u)
}

// file reports whether the page names more than a repository, a branch of it or a
// directory written as such.
func (p page) file() bool {
	return strings.Contains(strings.TrimSuffix(p.rest, "/"), "/") && !strings.HasSuffix(p.rest, "/")
}

// names are the parts of the rest, unescaped.
func (p page) names() []string {
	names := strings.Split(strings.Trim(p.rest, "/"), "/")
	for i, name := range names {
		if plain, err := url.PathUnescape(name); err == nil {
			names[i] = plain
		}
	}
	return names
}

// commit is the commit that the URL is pinned to; empty where it follows a branch.
func (p page) commit() string {
	ref, _, _ := strings.Cut(p.rest, "/")
	if isCommit(ref) {
		return ref
	}
	return ""
}

func isCommit(ref string) bool { return len(ref) == 40 && strings.Trim(ref, "0123456789abcdef") == "" }

// url is the URL of a page of the repository.
func (p page) url(form, rest string) string {
	return "https://" + p.host + "/" + p.repo + "/" + form + "/" + rest
}

// root is the path of the root of the repository that the page lies in, as far as
// the URL tells: of a branch with slashes it takes the first part for the whole.
func (p page) root() string {
	ref, _, _ := strings.Cut(p.rest, "/")
	return "/" + p.repo + "/blob/" + ref
}

// ViewURL is the page where a person reads the file; empty where there is none.
func ViewURL(a Address) string {
	if p, ok := pageAt(a); ok && p.file() {
		return p.url("blob", p.rest)
	}
	if a.Type == TypeFile {
		return ""
	}
	return a.Target
}

// EditURL is the page where a person edits the file; empty where there is none, as
// for a file of a commit: what is past cannot be edited.
func EditURL(a Address) string {
	p, ok := pageAt(a)
	if !ok || !p.file() || p.commit() != "" {
		return ""
	}
	return p.url("edit", p.rest)
}

// DirectoryURL is the page of the directory that the file lies in, with a slash at
// its end; empty where there is none. Backstage calls it the source location.
func DirectoryURL(a Address) string {
	if p, ok := pageAt(a); ok && p.file() {
		return p.url("tree", path.Dir(p.rest)+"/")
	}
	return ""
}

// Slug is the owner and the name of the repository that the file lies in, such as
// acme/shop; empty where it lies in none.
func Slug(a Address) string {
	p, ok := pageAt(a)
	if !ok || p.form == "" {
		return ""
	}
	return p.repo
}
