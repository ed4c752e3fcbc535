package source

import (
	"fmt"
	"net"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// host is one allowed host with the connections to it.
type host struct {
	name, port string // port is empty where none was configured
	paths      []string
	insecure   bool
	// ours says that only we lead there, as to where a GitHub is really reached:
	// nobody may name it.
	ours   bool
	client *http.Client
	slots  chan struct{}
	lane   *lane
}

func (r *Reader) newHost(a AllowedHost) *host {
	name, port, err := net.SplitHostPort(a.Host)
	if err != nil {
		name, port = a.Host, ""
	}
	name = strings.TrimSuffix(strings.ToLower(strings.Trim(name, "[]")), ".")
	return &host{
		name: name, port: port, paths: a.Paths, insecure: a.Insecure,
		client: newClient(&net.Dialer{}, a.Insecure, newGuardian()),
		slots:  make(chan struct{}, perHost),
		lane:   newLane(a.Host, r.now),
	}
}

// allow returns the host that u may be read from. a is the address whose reading
// led to u; ours says that we made u, or that it stays on a host that we led to.
func (r *Reader) allow(a Address, u *url.URL, ours bool) (*host, error) {
	i := slices.IndexFunc(r.hosts, func(h *host) bool { return h.allows(u) && (ours || !h.ours) })
	if i >= 0 {
		return r.hosts[i], nil
	}
	message := fmt.Sprintf("%s may not be read from: it is not among the hosts of the settings", u.Host)
	hint, lines := "allow it in callboard.yaml:\n", fmt.Sprintf("sources:\n  urls:\n    - host: %s", u.Host)
	if _, ok := parsePage(u); ok && u.Scheme == "https" {
		lines = fmt.Sprintf("sources:\n  github:\n    - host: %s\nif that is a GitHub, else:\n%s", u.Host, lines)
	}
	if u.Scheme == "http" {
		message = fmt.Sprintf("%s may not be read from over http", u.Host)
		hint, lines = "use https, or "+hint, lines+"\n      insecure: true"
	}
	for _, h := range r.hosts {
		if !h.ours && h.at(u) && !h.below(u.Path) {
			message = fmt.Sprintf("of %s only files below %s may be read", u.Host, strings.Join(h.paths, ", "))
			lines += "\n      paths: [" + path.Dir(path.Clean(u.Path)) + "]"
		}
	}
	return nil, problem(a, catalog.HostNotAllowed, message, hint+lines, nil)
}

func (h *host) allows(u *url.URL) bool {
	return h.at(u) && h.below(u.Path) && (u.Scheme == "https" || u.Scheme == "http" && h.insecure)
}

// at reports whether u names this host and port.
func (h *host) at(u *url.URL) bool {
	port := u.Port()
	if port == "" {
		port = defaultPort(u.Scheme)
	}
	standard := port == "443" || port == "80" && h.insecure
	return strings.TrimSuffix(strings.ToLower(u.Hostname()), ".") == h.name && (h.port == port || h.port == "" && standard)
}

// below reports whether p lies below one of the allowed prefixes, whole segments
// of a path each.
func (h *host) below(p string) bool {
	p = path.Clean("/" + p)
	return len(h.paths) == 0 || slices.ContainsFunc(h.paths, func(prefix string) bool {
		prefix = path.Clean("/" + prefix)
		return prefix == "/" || p == prefix || strings.HasPrefix(p, prefix+"/")
	})
}

// hostOf is the host that an address is read from; nil where it may not be, or is a
// file of this machine.
func (r *Reader) hostOf(a Address) *host {
	u, err := url.Parse(a.Target)
	if err != nil || a.Type != TypeURL {
		return nil
	}
	h, err := r.allow(a, u, false)
	if err != nil {
		return nil
	}
	return h
}
