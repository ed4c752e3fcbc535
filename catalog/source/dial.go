package source

import (
	"net"
	"net/http"
	"net/netip"
	"time"

	"code.dny.dev/ssrf"
)

const (
	connectTimeout = 5 * time.Second
	// perHost is how many files are read from one host at the same time.
	perHost = 4
)

// newClient returns a client that uses no proxy of the environment, follows no
// redirect by itself and, unless insecure, refuses to dial anything that guard
// does not allow. The address is checked when it is dialled, so that a name
// cannot mean one address when it is checked and another when it is used.
func newClient(dialer *net.Dialer, insecure bool, guard *ssrf.Guardian) *http.Client {
	dialer.Timeout = connectTimeout
	if !insecure {
		dialer.Control = guard.Safe
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
func newGuardian(more ...ssrf.Option) *ssrf.Guardian {
	return ssrf.New(append(more, ssrf.WithAnyPort(), ssrf.WithDeniedV4Prefixes(netip.MustParsePrefix("168.63.129.16/32")))...)
}
