package source

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"path"
	"slices"
	"strings"
	"time"

	"code.dny.dev/ssrf"

	"github.com/callboard-dev/callboard/catalog"
)

const (
	connectTimeout = 5 * time.Second
	totalTimeout   = 15 * time.Second
	// perHost is how many files are read from one host at the same time.
	perHost = 4
)

// host is one allowed host with the connections to it.
type host struct {
	name, port string // port is empty where none was configured
	paths      []string
	insecure   bool
	client     *http.Client
	slots      chan struct{}
}

func newHost(a AllowedHost) *host {
	name, port, err := net.SplitHostPort(a.Host)
	if err != nil {
		name, port = a.Host, ""
	}
	name = strings.TrimSuffix(strings.ToLower(strings.Trim(name, "[]")), ".")
	return &host{
		name: name, port: port, paths: a.Paths, insecure: a.Insecure,
		client: newClient(a.Insecure),
		slots:  make(chan struct{}, perHost),
	}
}

// newClient returns a client that uses no proxy of the environment, follows no
// redirect by itself and, unless insecure, refuses to dial anything that is not
// on the public internet. The address is checked when it is dialled, so that a
// name cannot mean one address when it is checked and another when it is used.
func newClient(insecure bool) *http.Client {
	dialer := &net.Dialer{Timeout: connectTimeout}
	if !insecure {
		dialer.Control = newGuardian().Safe
	}
	return &http.Client{
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{
			DialContext:            dialer.DialContext,
			ForceAttemptHTTP2:      true,
			TLSHandshakeTimeout:    connectTimeout,
			IdleConnTimeout:        90 * time.Second,
			MaxIdleConnsPerHost:    perHost,
			MaxResponseHeaderBytes: 64 << 10,
		},
	}
}

// newGuardian allows public addresses, at any port: ports are a matter of the
// allow-list. 168.63.129.16 is public, but within Azure it is the virtual
// machine's host.
func newGuardian() *ssrf.Guardian {
	return ssrf.New(ssrf.WithAnyPort(), ssrf.WithDeniedV4Prefixes(netip.MustParsePrefix("168.63.129.16/32")))
}

// allow returns the host that u may be read from. a is the address whose reading
// led to u.
func (r *Reader) allow(a Address, u *url.URL) (*host, error) {
	i := slices.IndexFunc(r.hosts, func(h *host) bool { return h.allows(u) })
	if i >= 0 {
		return r.hosts[i], nil
	}
	message := fmt.Sprintf("%s may not be read from: it is not among the hosts of the settings", u.Host)
	hint, lines := "allow it in callboard.yaml:\n", fmt.Sprintf("sources:\n  urls:\n    - host: %s", u.Host)
	if u.Scheme == "http" {
		message = fmt.Sprintf("%s may not be read from over http", u.Host)
		hint, lines = "use https, or "+hint, lines+"\n      insecure: true"
	}
	for _, h := range r.hosts {
		if h.at(u) && !h.below(u.Path) {
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
