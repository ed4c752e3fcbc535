package auth

import (
	"net/url"
	"path"
	"strings"
)

// maxReturn is how long a path to return to may be.
const maxReturn = 2000

// returnTo is where a browser goes after signing in: the path of ours that it
// came for, or / where s is anything else (S5).
func returnTo(s string) string {
	const home = "/"
	if len(s) > maxReturn || !strings.HasPrefix(s, "/") || strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || r == '\\' || r == 0x7f }) {
		return home
	}
	u, err := url.Parse(s)
	if err != nil || u.IsAbs() || u.Host != "" || u.User != nil || u.Opaque != "" {
		return home
	}
	clean := path.Clean(u.Path)
	switch {
	case strings.ContainsAny(u.Path, "\\") || strings.ContainsFunc(u.Path, func(r rune) bool { return r < ' ' }):
		return home
	case clean != u.Path && clean+"/" != u.Path: // dots and doubled slashes
		return home
	case clean == "/auth" || strings.HasPrefix(clean, "/auth/"):
		return home
	}
	return u.String()
}
