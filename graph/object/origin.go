package object

import (
	"time"

	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/ent/file"
)

// Origin is a file of a location, or a set, that declares an entity.
type Origin struct {
	claim
	location   *RegisteredLocation
	locationAt bool
	req        *Request
}

// claim is what one declaration says about where it stands.
type claim struct {
	set, url, commit string
	line             int
	claimedAt        time.Time
	locationID       int64
	status           file.Status // empty for a set
}

// Location is the one that the file was read for.
func (o *Origin) Location() (*RegisteredLocation, error) {
	if !o.locationAt {
		if err := o.req.unplanned(func(p *plan) { p.locations.byID(o.locationID, o.setLocation, nil) }); err != nil {
			return nil, err
		}
	}
	return o.location, nil
}

func (o *Origin) setLocation(l *RegisteredLocation) { o.location, o.locationAt = l, true }

// Set is the set, where no file declares the entity.
func (o *Origin) Set() *string { return optional(o.set) }

// URL is the file.
func (o *Origin) URL() *string { return optional(o.url) }

// Line is where the document begins.
func (o *Origin) Line() *int { return positive(o.line) }

// Commit is the one that was read.
func (o *Origin) Commit() *string { return optional(o.commit) }

// ClaimedAt is when this location or set first declared the entity.
func (o *Origin) ClaimedAt() time.Time { return o.claimedAt }

// Status is how the last read of the file went.
func (o *Origin) Status() *file.Status {
	if o.status == "" {
		return nil
	}
	return &o.status
}

// ViewURL is where a person can read the file.
func (o *Origin) ViewURL() *string { return page(o.url, source.ViewURL) }

// EditURL is where a person can edit the file.
func (o *Origin) EditURL() *string { return page(o.url, source.EditURL) }

func page(url string, of func(source.Address) string) *string {
	a, err := source.ParseAddress(url)
	if err != nil {
		return nil
	}
	return optional(of(a))
}

func positive(n int) *int {
	if n <= 0 {
		return nil
	}
	return &n
}

// Origin is where an entity comes from: the first of its claims. An orphan comes
// from the file that is gone.
func (b *Base) Origin() (*Origin, error) {
	claims, err := b.Claims()
	if err != nil || len(claims) == 0 {
		return nil, err
	}
	return claims[0], nil
}

// Claims are everyone who declares it; the first is the one that counts.
func (b *Base) Claims() ([]*Origin, error) {
	if b.loaded&claimsLoaded == 0 {
		if err := b.req.unplanned(func(p *plan) { p.claims.add([]*Base{b}, nil) }); err != nil {
			return nil, err
		}
	}
	return b.claims, nil
}
