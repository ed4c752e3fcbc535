package source

import (
	"strings"
	"time"
)

// Pace returns how long must lie between two readings of so many files of the host
// of a, counted over all locations, so that they keep within its limit. Zero means
// that the limit does not bind: GitHub lets a token ask for nothing whether files
// have changed, and a host may have said nothing.
func (r *Reader) Pace(a Address, files int) time.Duration {
	if g, _, ok := r.githubAt(a); ok {
		if g.token != "" {
			return 0
		}
		return g.rawLane.pace(files)
	}
	if h := r.hostOf(a); h != nil {
		return h.lane.pace(files)
	}
	return 0
}

// Host is the host that the file at a is read from, by the name that Hosts has for
// it; empty for a file of this machine, and for one that may not be read.
func (r *Reader) Host(a Address) string {
	if g, _, ok := r.githubAt(a); ok {
		return g.host
	}
	if h := r.hostOf(a); h != nil {
		return h.lane.name
	}
	return ""
}

// Busy says why the location's files, or patterns of them, should not be read at the
// moment if nobody waits for them: the host of its address wants to be left alone, or
// of the requests that it allows only the quarter is left that is kept for what people
// ask for. It is nil where they may be read; RetryAfter says when to ask again. Of the
// files only those that are read the same way count: another host must not keep this
// one's from being read.
func (s *Scope) Busy(files []Address) *ReadError {
	way := s.lane(s.root)
	if way == nil {
		return nil
	}
	n := 1
	for _, a := range files {
		if a != s.root && s.lane(a) == way {
			n++
		}
	}
	e := way.busy(s.root, n)
	if g, _, ok := s.reader.githubAt(s.root); e != nil && ok && g.token == "" && e.Problem.Hint == "" {
		e.Problem.Hint = g.moreWithToken()
	}
	return e
}

// lane is the way to the file at a; nil where that is a file of this machine, or may
// not be read.
func (s *Scope) lane(a Address) *lane {
	if g, p, ok := s.reader.githubAt(a); ok {
		if g.token != "" && s.holds(a) || strings.Contains(p.rest, "*") {
			return g.apiLane
		}
		return g.rawLane
	}
	if h := s.reader.hostOf(a); h != nil {
		return h.lane
	}
	return nil
}

// Close closes the connections that wait for the next request.
func (r *Reader) Close() {
	for _, h := range r.hosts {
		h.client.CloseIdleConnections()
	}
}
