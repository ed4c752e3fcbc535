package object

import (
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
)

// SourceHost is a host that files are read from.
type SourceHost struct{ source.HostStatus }

// Hosts answers with the hosts that files are read from.
func (r *Request) Hosts(all []source.HostStatus) ([]*SourceHost, error) {
	if err := catalog.Can(r.viewer, catalog.Read); err != nil {
		return nil, err
	}
	out := make([]*SourceHost, len(all))
	for i, h := range all {
		out[i] = &SourceHost{h}
	}
	return out, nil
}

// Remaining is nil where the host says nothing of limits; so is Limit.
func (h *SourceHost) Remaining() *int {
	if h.HostStatus.Limit == 0 {
		return nil
	}
	return &h.HostStatus.Remaining
}

// Limit is how many requests it allows in an hour.
func (h *SourceHost) Limit() *int { return positive(h.HostStatus.Limit) }

// ResetsAt is nil where no window is running.
func (h *SourceHost) ResetsAt() *time.Time {
	if h.HostStatus.ResetsAt.IsZero() {
		return nil
	}
	return &h.HostStatus.ResetsAt
}

// Hint is nil where all is well.
func (h *SourceHost) Hint() *string { return optional(h.HostStatus.Hint) }
