package source

import (
	"strings"
	"time"
)

// HostStatus is how reading from a host goes.
type HostStatus struct {
	Host string
	// Kind is github or url.
	Kind string
	// Authenticated says that it is read from with a token.
	Authenticated bool
	// Limit is how many requests the host allows in an hour, and Remaining how many
	// of them are left until ResetsAt, zero where no window is running. A Limit of
	// 0 means that it said nothing.
	Limit, Remaining int
	ResetsAt         time.Time
	// Reads counts the requests since the program started. Failing counts those
	// that the host has failed to answer since it answered last.
	Reads, Failing int
	// Hint says why nothing is asked of it at the moment, or what would help to
	// ask more; empty where all is well.
	Hint string
}

// Hosts tells of the hosts that the settings name, and of github.com.
func (r *Reader) Hosts() []HostStatus {
	var out []HostStatus
	for _, g := range r.githubs {
		status := HostStatus{Host: g.host, Kind: "github", Authenticated: g.token != ""}
		if g.token == "" {
			status.Hint = "only public files can be read; add a token for this host to " + g.addTokenHint()
		}
		g.rawLane.tell(&status)
		g.apiLane.tell(&status)
		out = append(out, status)
	}
	for _, h := range r.hosts {
		if h.ours || h.known(r.githubs) {
			continue
		}
		status := HostStatus{Host: h.lane.name, Kind: "url"}
		h.lane.tell(&status)
		out = append(out, status)
	}
	return out
}

// known reports whether a host is one of the GitHubs.
func (h *host) known(githubs []*github) bool {
	for _, g := range githubs {
		if strings.EqualFold(h.lane.name, g.host) {
			return true
		}
	}
	return false
}

// tell adds what a lane knows to a host's status. Where a host has two, the limit
// of the second counts if it is known.
func (l *lane) tell(s *HostStatus) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	l.turn(now)
	s.Reads += l.reads
	s.Failing += l.failures
	if l.limit > 0 {
		s.Limit, s.Remaining, s.ResetsAt = l.limit, l.remaining, time.Time{}
		if now.Before(l.resetsAt) {
			s.ResetsAt = l.resetsAt
		}
	}
	switch {
	case now.Before(l.heldUntil):
		s.Hint = l.held.Message + "; it is not asked before " + clock(l.heldUntil)
	case l.limit > 0 && l.remaining == 0:
		s.Hint = "all requests of this hour are used up; it is not asked before " + clock(l.resetsAt)
	}
}
