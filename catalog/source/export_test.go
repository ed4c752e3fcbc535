package source

import (
	"net/netip"
	"time"
)

// SetTimeout makes every reading end sooner.
func (r *Reader) SetTimeout(d time.Duration) { r.timeout = d }

// DialError is what dialling an address says, nil where it may be dialled.
func DialError(a netip.AddrPort) error { return newGuardian().SafeAddrPort(a) }
