package auth

import (
	"crypto/sha256"
	"net/netip"
	"sync"
	"time"
)

// maxKnown bounds what is remembered; beyond it, remembering begins anew.
const maxKnown = 10_000

// limiter lets each address do something so many times in a while.
type limiter struct {
	most  int
	while time.Duration
	now   func() time.Time

	mu    sync.Mutex
	since time.Time
	used  map[string]int
}

func newLimiter(most int, while time.Duration, now func() time.Time) *limiter {
	return &limiter{most: most, while: while, now: now, used: map[string]int{}}
}

// spent reports whether an address has used up what it may.
func (l *limiter) spent(ip string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.turn()
	return l.used[network(ip)] >= l.most
}

// use counts once more, and reports whether that was still allowed.
func (l *limiter) use(ip string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.turn()
	key := network(ip)
	l.used[key]++
	return l.used[key] <= l.most
}

// turn begins a new while where the last one is over.
func (l *limiter) turn() {
	if now := l.now(); now.Sub(l.since) >= l.while || len(l.used) >= maxKnown {
		l.since, l.used = now, map[string]int{}
	}
}

// served remembers tokens that were good when they were last sent, by their digests.
type served struct {
	mu    sync.Mutex
	known map[[sha256.Size]byte]bool
}

func (s *served) has(token string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.known[sha256.Sum256([]byte(token))]
}

func (s *served) note(token string, good bool) {
	key := sha256.Sum256([]byte(token))
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case !good:
		delete(s.known, key)
	case len(s.known) >= maxKnown:
		s.known = map[[sha256.Size]byte]bool{key: true}
	default:
		s.known[key] = true
	}
}

// network is what one household or machine has: of IPv6 a /64.
func network(ip string) string {
	addr, err := netip.ParseAddr(ip)
	if err != nil || addr.Is4() || addr.Is4In6() {
		return ip
	}
	prefix, err := addr.Prefix(64)
	if err != nil {
		return ip
	}
	return prefix.String()
}
