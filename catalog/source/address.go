package source

import (
	"errors"
	"fmt"
	"net/url"
	"path"
	"strings"
)

// The types of addresses.
const (
	TypeURL  = "url"
	TypeFile = "file"
)

// Address is where a file stands. Equal addresses are equal as values.
type Address struct {
	// Type is TypeURL or TypeFile.
	Type string
	// Target is the URL, or the path with slashes: absolute, or relative to the
	// directory that relative addresses start from. Only in targets of Location
	// entities it may be a pattern or name a directory.
	Target string
}

// ParseAddress reads https://…, http://…, file:PATH, or either behind url: as
// Backstage writes it. It says nothing about whether the address may be read.
func ParseAddress(s string) (Address, error) {
	s = strings.TrimSpace(s)
	if rest, ok := strings.CutPrefix(s, "file:"); ok {
		return fileAddress(rest)
	}
	s = strings.TrimPrefix(s, "url:")
	u, err := url.Parse(s)
	switch {
	case err != nil:
		return Address{}, fmt.Errorf("%q is not an address: %w", s, errors.Unwrap(err))
	case u.Scheme == "":
		return Address{}, fmt.Errorf("%q is not an address: write https://… or, for a file of this machine, file:%s", s, s)
	}
	return urlAddress(u)
}

// String returns the form that ParseAddress reads.
func (a Address) String() string {
	switch {
	case a.Type != TypeFile:
		return a.Target
	case path.IsAbs(a.Target) || strings.HasPrefix(a.Target, "../"):
		return "file:" + a.Target
	default:
		return "file:./" + a.Target
	}
}

// Resolve returns the address that target means in the file a: an address of its
// own, or a path relative to that file. In a file of a repository on a GitHub a
// path that begins with a slash starts at the repository's root. A file that was
// read from elsewhere cannot point at files of this machine.
func (a Address) Resolve(target string) (Address, error) {
	target = strings.TrimSpace(target)
	if target == "" {
		return Address{}, errors.New("the target is empty")
	}
	if a.Type == TypeFile {
		return a.resolveFile(target)
	}
	base, err := url.Parse(a.Target)
	if err != nil {
		return Address{}, err
	}
	u, err := url.Parse(strings.TrimPrefix(target, "url:"))
	if err != nil {
		return Address{}, fmt.Errorf("%q is not an address: %w", target, errors.Unwrap(err))
	}
	if u.Scheme != "" {
		return urlAddress(u)
	}
	if p, ok := parsePage(base); ok && p.file() && u.Host == "" && strings.HasPrefix(u.Path, "/") {
		return Address{Type: TypeURL, Target: "https://" + p.host + p.root() + "/x"}.Resolve("." + target)
	}
	if u.RawQuery == "" {
		u.RawQuery = base.RawQuery
	}
	return urlAddress(base.ResolveReference(u))
}

func (a Address) resolveFile(target string) (Address, error) {
	rest, isFile := strings.CutPrefix(target, "file:")
	if !isFile && (strings.HasPrefix(target, "url:") || strings.Contains(target, "://")) {
		return ParseAddress(target)
	}
	rest = strings.TrimPrefix(rest, "//")
	if !path.IsAbs(rest) {
		rest = path.Dir(a.Target) + "/" + rest
	}
	return fileAddress(rest)
}

func fileAddress(p string) (Address, error) {
	if rest, ok := strings.CutPrefix(p, "//"); ok {
		p = rest
		if !path.IsAbs(p) {
			return Address{}, fmt.Errorf("file://%s names another machine: write file:/ and an absolute path, or file:./ and a relative one", p)
		}
	}
	clean := path.Clean(p)
	switch {
	case p == "":
		return Address{}, errors.New("file: is followed by no path")
	case strings.HasSuffix(p, "/"), clean == "/", path.Base(clean) == ".", path.Base(clean) == "..":
		return Address{}, fmt.Errorf("%s is a directory: name a file, or write %s/*.yaml", p, strings.TrimRight(p, "/"))
	case strings.TrimSpace("x"+clean) != "x"+clean:
		return Address{}, errors.New("the path ends with a blank")
	case strings.ContainsRune(p, 0):
		return Address{}, errors.New("the path holds a NUL character")
	}
	return Address{Type: TypeFile, Target: clean}, nil
}

// urlAddress gives equal URLs the same spelling. Users and passwords are refused:
// they would be stored, logged and shown.
func urlAddress(u *url.URL) (Address, error) {
	switch {
	case u.Scheme != "https" && u.Scheme != "http":
		return Address{}, fmt.Errorf("%s: is not read: write an https URL", u.Scheme)
	case strings.Trim(u.Hostname(), ".") == "":
		return Address{}, errors.New("the URL names no host")
	case u.User != nil:
		return Address{}, errors.New("the URL holds a user or a password: leave them out, credentials belong into the settings")
	}
	clean := url.URL{Scheme: u.Scheme, Host: hostPort(u), Path: "/" + strings.TrimLeft(u.Path, "/"), RawQuery: escapeQuery(u.RawQuery)}
	if u.RawPath != "" {
		clean.RawPath = "/" + strings.TrimLeft(u.RawPath, "/")
	}
	joined := clean.JoinPath()
	// Joining has followed plain dots. Escaped ones some servers follow too.
	for segment := range strings.FieldsFuncSeq(joined.Path, func(r rune) bool { return r == '/' || r == '\\' }) {
		if segment == "." || segment == ".." {
			return Address{}, errors.New("the URL leads to another directory with escaped dots: write where it leads")
		}
	}
	return Address{Type: TypeURL, Target: joined.String()}, nil
}

// escapeQuery escapes what cannot be sent in a query, blanks among it, and leaves all
// else as it is.
func escapeQuery(query string) string {
	var b strings.Builder
	for i := range len(query) {
		if c := query[i]; c > ' ' && c < 0x7f {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// hostPort is u's host in lower case, with its port unless that is the scheme's.
func hostPort(u *url.URL) string {
	host := strings.TrimRight(strings.ToLower(u.Hostname()), ".")
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	if port := u.Port(); port != "" && port != defaultPort(u.Scheme) {
		host += ":" + port
	}
	return host
}

func defaultPort(scheme string) string {
	if scheme == "http" {
		return "80"
	}
	return "443"
}
