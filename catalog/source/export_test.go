package source

import (
	"net"
	"net/netip"
	"time"

	"code.dny.dev/ssrf"
)

// SetTimeout makes every reading end sooner.
func (r *Reader) SetTimeout(d time.Duration) { r.timeout = d }

// SetResolver makes names mean what resolver says, and public a public address.
func (r *Reader) SetResolver(resolver *net.Resolver, public netip.Prefix) {
	for _, h := range append(r.hosts, r.gallery) {
		h.client = newClient(&net.Dialer{Resolver: resolver}, h.insecure, newGuardian(ssrf.WithAllowedV4Prefixes(public)))
	}
}

// DialError is what dialling an address says, nil where it may be dialled.
func DialError(a netip.AddrPort) error { return newGuardian().SafeAddrPort(a) }
