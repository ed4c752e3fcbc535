package source

import (
	"cmp"
	"context"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// maxListed bounds the descriptor files of one listing.
const maxListed = 500

// Listing is what there is at an address.
type Listing struct {
	// Files are the descriptor files: those with the usual names in a repository
	// or a directory, else the address itself.
	Files []Address
	// Truncated says that there may be more of them than could be listed.
	Truncated bool
	// Repository is what was told of it; nil where the address is a file's.
	Repository *Repository
}

// Repository is what a host tells of a repository, for a descriptor to start from.
type Repository struct {
	// Host and Slug name it, such as github.com and acme/shop; URL is its page.
	Host, Slug, URL string
	// DefaultBranch is where people look first, Branch the one that was listed and
	// Directory the directory in it, empty for the root.
	DefaultBranch, Branch, Directory string
	// Description and Language are empty where nobody said.
	Description, Language string
	Topics                []string
	// Owners are those whom CODEOWNERS names for a descriptor in the directory:
	// @acme/team, @login or an e-mail address.
	Owners []string
	// APIs are the files below the directory that define APIs.
	APIs []APIFile
	// Docs is the path of mkdocs.yml in the directory; empty where there is none.
	Docs string
}

// APIFile is a file that defines an API, by its name.
type APIFile struct {
	Path string
	// Type is openapi, asyncapi, graphql or grpc.
	Type string
}

// List finds the descriptor files at an address: a repository, a directory of it, a
// pattern or a file. What they hold is not read. Errors are a *ReadError, or ctx's.
func (r *Reader) List(ctx context.Context, a Address) (*Listing, error) {
	g, p, ok := r.githubAt(a)
	if !ok || p.form != "" && p.form != "tree" || strings.Contains(p.rest, "*") {
		files, err := r.Expand(ctx, a)
		return &Listing{Files: files}, err
	}
	listing, err := r.listGitHub(ctx, g, p, a)
	if err != nil {
		return nil, g.reword(err, p, false)
	}
	return listing, nil
}

func (r *Reader) listGitHub(ctx context.Context, g *github, p page, a Address) (*Listing, error) {
	told, err := r.repository(ctx, g, p, a)
	if err != nil {
		return nil, err
	}
	branch := p
	if p.rest == "" {
		branch.rest = escapePath(orElse(told.DefaultBranch, "HEAD"))
	}
	t, err := r.tree(ctx, g, branch, a, true)
	if err != nil {
		return nil, err
	}
	if slices.Contains(t.files, t.dir) {
		return &Listing{Files: []Address{p.fileAt(t.ref, t.dir)}}, nil
	}
	files := t.below()
	if t.dir != "" && len(files) == 0 && !t.truncated {
		return nil, problem(a, catalog.NotFound, p.repo+" has no directory "+t.dir+" on "+t.ref, "look whether branch and path are right", nil)
	}
	listing := &Listing{Truncated: t.truncated, Repository: &Repository{
		Host: g.host, Slug: p.repo, URL: "https://" + g.host + "/" + p.repo,
		DefaultBranch: told.DefaultBranch, Branch: t.ref, Directory: t.dir,
		Description: told.Description, Language: told.Language, Topics: told.Topics,
	}}
	slices.SortStableFunc(files, byDepth)
	for _, file := range files {
		switch {
		case aside(file):
		case isDescriptor(file) && len(listing.Files) == maxListed:
			listing.Truncated = true
		case isDescriptor(file):
			listing.Files = append(listing.Files, p.fileAt(t.ref, file))
		default:
			listing.Repository.note(file)
		}
	}
	listing.Repository.Owners = r.codeOwners(ctx, g, p, a, t)
	return listing, nil
}

// byDepth puts files near the root before those below them.
func byDepth(a, b string) int {
	return cmp.Or(cmp.Compare(strings.Count(a, "/"), strings.Count(b, "/")), strings.Compare(a, b))
}

// aside reports whether a file belongs to others than the repository's authors, or
// is to become something else.
func aside(file string) bool {
	for name := range strings.SplitSeq(file, "/") {
		switch name {
		case "node_modules", "vendor", ".git", ".venv", "testdata":
			return true
		}
	}
	return strings.Contains(file, "{{")
}

// isDescriptor reports whether a file has one of the names that descriptors
// usually have: catalog-info.yaml and the like, and backstage.yaml.
func isDescriptor(file string) bool {
	name, ok := yamlName(strings.TrimPrefix(path.Base(file), "."))
	if !ok {
		return false
	}
	parts := strings.FieldsFunc(name, func(r rune) bool { return r == '.' || r == '_' })
	return slices.Contains(parts, "catalog-info") || name == "backstage" ||
		strings.HasPrefix(name, "catalog-info-") || strings.HasSuffix(name, "-catalog-info")
}

// yamlName is a file's name in lower case without its ending, which is YAML's.
func yamlName(name string) (string, bool) {
	name = strings.ToLower(name)
	for _, ending := range []string{".yaml", ".yml"} {
		if rest, ok := strings.CutSuffix(name, ending); ok {
			return rest, true
		}
	}
	return "", false
}

// maxAPIs bounds the API definitions that are told of.
const maxAPIs = 20

// note keeps what a file's name says of the repository.
func (r *Repository) note(file string) {
	dir := strings.TrimPrefix(path.Dir(file), ".")
	switch name := strings.ToLower(path.Base(file)); {
	case dir == r.Directory && (name == "mkdocs.yml" || name == "mkdocs.yaml"):
		r.Docs = file
	case len(r.APIs) < maxAPIs:
		if kind := apiType(name); kind != "" {
			r.APIs = append(r.APIs, APIFile{file, kind})
		}
	}
}

// apiType is what sort of API a file defines, by its name; empty where it looks
// like none.
func apiType(name string) string {
	switch path.Ext(name) {
	case ".graphqls":
		return "graphql"
	case ".graphql": // which most queries end with too
		if strings.Contains(name, "schema") {
			return "graphql"
		}
		return ""
	case ".proto":
		return "grpc"
	case ".yaml", ".yml", ".json":
	default:
		return ""
	}
	switch {
	case strings.Contains(name, "asyncapi"):
		return "asyncapi"
	case strings.Contains(name, "openapi"), strings.Contains(name, "swagger"), strings.HasSuffix(strings.TrimSuffix(name, path.Ext(name)), ".oas"):
		return "openapi"
	}
	return ""
}

// maxQuery is how long the URL of a page may be, in bytes: what GitHub takes, with
// some to spare.
const maxQuery = 6000

// NewFileURL is the page of the host where a person makes a file of the
// repository, its text filled in where that is not too long for a URL.
func (r *Repository) NewFileURL(file, text string) string {
	at := r.URL + "/new/" + escapePath(r.Branch) + "?"
	if whole := at + (url.Values{"filename": {file}, "value": {text}}).Encode(); len(whole) <= maxQuery {
		return whole
	}
	return at + url.Values{"filename": {file}}.Encode()
}

// FileURL is the address of a file of the repository, on the branch that was
// listed.
func (r *Repository) FileURL(file string) Address {
	return page{host: r.Host, repo: r.Slug}.fileAt(r.Branch, file)
}
