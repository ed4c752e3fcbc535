package source

import (
	"context"
	"net/url"
	"time"

	"github.com/callboard-dev/callboard/catalog"
)

// MaxSize is how many bytes are read of one file, counted after decompression.
const MaxSize = 8 << 20

// Config says what may be read.
type Config struct {
	// Base is the directory that relative file: addresses start from.
	Base string
	// Files are the directories whose files may be read, and URLs the hosts.
	// github.com and raw.githubusercontent.com need not be named.
	Files []AllowedDir
	URLs  []AllowedHost
	// GitHub are the GitHubs whose repositories are read.
	GitHub []GitHubHost
	// Now is the clock; time.Now where it is nil.
	Now func() time.Time
}

// AllowedDir is a directory, with all below it.
type AllowedDir struct{ Path string }

// AllowedHost is a host that may be read from.
type AllowedHost struct {
	// Host is a name or an address, with a port unless it is 443.
	Host string
	// Paths are the prefixes below which files may be read; empty: everywhere.
	Paths []string
	// Insecure allows http and addresses of private networks, for this host and
	// port only. Without a port both 80 and 443 are meant.
	Insecure bool
}

// GitHubHost is github.com or a GitHub Enterprise.
type GitHubHost struct {
	// Host is what addresses name, with its port unless that is 443.
	Host string
	// BaseURL is where Host is really reached: the web at it, the API at it plus
	// /api/v3, raw files at it plus /raw. It may be http and a private address.
	// Empty: at Host itself.
	BaseURL string
	// Token lets private repositories be read, and more often; empty for none.
	Token string
	// Insecure allows that Host lies in a private network.
	Insecure bool
}

// Reader reads files. It is safe for concurrent use.
type Reader struct {
	base    string
	dirs    []string
	hosts   []*host
	githubs []*github
	gallery *host
	timeout time.Duration
	now     func() time.Time
}

// File is what an address holds.
type File struct {
	Data []byte
	// ETag is opaque; given to the next Read it lets an unchanged file cost little.
	ETag string
	// Commit is the commit of the repository that was read; empty where unknown.
	Commit string
	// NotModified says that the file is what it was when ETag was given; the other
	// fields but ETag are then empty.
	NotModified bool
}

// ReadError says why a file could not be read, worded for whoever named it.
type ReadError struct {
	Problem catalog.Problem
	// NotFound says that the host answered, and that there is no such file.
	NotFound bool
	// RetryAfter is how long the host wants to be left alone; zero where it did not say.
	RetryAfter time.Duration
	// Err is the cause, for the log; nil where the problem says it all.
	Err error

	// status is what the host answered, 0 where it did not; said is its reason.
	status int
	said   string
	// hostFailed says that it was no matter of this file: the host did not answer,
	// or with a fault of its own.
	hostFailed bool
}

func (e *ReadError) Error() string { return e.Problem.Message }

func (e *ReadError) Unwrap() error { return e.Err }

// New returns a reader of what c allows. It touches neither disk nor network.
func New(c Config) *Reader {
	r := &Reader{base: c.Base, gallery: newGallery(), timeout: totalTimeout, now: c.Now}
	if r.now == nil {
		r.now = time.Now
	}
	for _, dir := range c.Files {
		r.dirs = append(r.dirs, dir.Path)
	}
	for _, allowed := range c.URLs {
		r.hosts = append(r.hosts, r.newHost(allowed))
	}
	for _, named := range c.GitHub {
		r.addGitHub(named)
	}
	if r.githubOf(page{host: githubHost}) == nil {
		r.addGitHub(GitHubHost{Host: githubHost})
	}
	return r
}

// Read reads the file at a. With the ETag of an earlier reading, a file that has
// not changed since is not read again. Errors are a *ReadError, or ctx's.
func (r *Reader) Read(ctx context.Context, a Address, etag string) (*File, error) {
	return r.Scope(a).Read(ctx, a, a, etag)
}

// read reads the file at a; as a stranger no credentials are used.
func (r *Reader) read(ctx context.Context, a Address, etag string, stranger bool) (*File, error) {
	if a.Type == TypeFile {
		file, err := r.readFile(a, etag)
		if err != nil && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return file, err
	}
	if g, p, ok := r.githubAt(a); ok {
		return r.readGitHub(ctx, g, p, a, etag, stranger)
	}
	return r.readURL(ctx, a, etag)
}

// readURL reads a file over https.
func (r *Reader) readURL(ctx context.Context, a Address, etag string) (*File, error) {
	u, err := url.Parse(a.Target)
	if err != nil {
		return nil, problem(a, catalog.InvalidField, err.Error(), "write an https URL", err)
	}
	q := question{about: a, target: a.Target, etag: hostTag(etag, "")}
	if target, ok := r.reached(u); ok {
		q.target, q.ours = target, true
	}
	got, err := r.ask(ctx, q)
	if err != nil {
		return nil, err
	}
	return fileOf(got, etag, ""), nil
}

// problem makes the ReadError for the file at a.
func problem(a Address, code catalog.ProblemCode, message, hint string, cause error) *ReadError {
	return &ReadError{
		Problem:  catalog.Problem{Code: code, Severity: catalog.SeverityError, Message: message, URL: a.String(), Hint: hint},
		NotFound: code == catalog.NotFound,
		Err:      cause,
	}
}
