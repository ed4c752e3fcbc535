package auth

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/source"
)

// Config is what a Door works with.
type Config struct {
	Accounts *account.Service
	// Local says that nobody signs in: everybody is the guest, who may do
	// everything.
	Local bool
	// Guest lets people in without an account, to read.
	Guest   bool
	Entries []*Entry
	// PublicURL is where browsers are sent back to.
	PublicURL *url.URL
	// Proxies are networks whose X-Forwarded-For is believed.
	Proxies []netip.Prefix
	// IssuerClient is how to ask a CI that trust rules name; with the public
	// internet's only where it is left out.
	IssuerClient func(issuer string) *http.Client
	Log          *slog.Logger
	Now          func() time.Time
}

// Entry is a provider with what the operator says about who comes through it.
type Entry struct {
	ID, Type, Name string
	Provider       Provider
	Entrance       account.Entrance
	Sealer         *account.Sealer
}

// Door is where people and programs come in.
type Door struct {
	Config
	// secure says that cookies go over https only.
	secure           bool
	attempts, tokens *limiter // tokens counts those that are none
	served           *served
	dueEvery         time.Duration
	pages            *pages
	issuers          *issuers
}

// New returns a Door; Run keeps what it knows of providers fresh.
func New(c Config) *Door {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.IssuerClient == nil {
		c.IssuerClient = func(string) *http.Client { return source.ServiceClient(false) }
	}
	return &Door{
		Config: c, secure: strings.EqualFold(c.PublicURL.Scheme, "https"), pages: newPages(),
		attempts: newLimiter(120, time.Minute, c.Now), tokens: newLimiter(60, time.Minute, c.Now),
		issuers: &issuers{client: c.IssuerClient, now: c.Now, known: map[string]*issuer{}},
		served:  &served{known: map[[sha256.Size]byte]bool{}}, dueEvery: dueEvery,
	}
}

// NewOIDC returns an OpenID Connect provider; Door.Run finds out the rest.
func NewOIDC(c OIDC) Provider {
	if c.Now == nil {
		c.Now = time.Now
	}
	return &oidcProvider{OIDC: c}
}

// Providers are the buttons of the sign-in page.
func (d *Door) Providers() []account.Provider {
	out := []account.Provider{}
	for _, e := range d.Entries {
		out = append(out, account.Provider{ID: e.ID, Type: e.Type, Name: e.Name, URL: "/auth/" + e.ID + "/start", Available: e.Provider.Available()})
	}
	if d.Guest {
		out = append(out, account.Provider{ID: account.GuestProvider, Type: account.GuestProvider, Name: "Guest", URL: "/auth/guest", Available: true})
	}
	return out
}

func (d *Door) entry(id string) *Entry {
	for _, e := range d.Entries {
		if e.ID == id {
			return e
		}
	}
	return nil
}

const (
	// dueEvery is how often it is looked for accounts to ask about.
	dueEvery   = 30 * time.Second
	purgeEvery = time.Hour
	// maxBackoff is the longest pause before a provider that was down is asked
	// about itself again.
	maxBackoff = time.Minute
)

// Run finds out about providers, asks them about accounts again, and removes what
// has expired, until ctx ends.
func (d *Door) Run(ctx context.Context) error {
	var all sync.WaitGroup
	for _, e := range d.Entries {
		if p, ok := e.Provider.(*oidcProvider); ok {
			all.Go(func() { d.discover(ctx, e, p) })
		}
		all.Go(func() {
			d.every(ctx, d.dueEvery, "ask "+e.ID+" again", func(ctx context.Context) error { return d.reaffirm(ctx, e) })
		})
	}
	all.Go(func() { d.every(ctx, purgeEvery, "remove what has expired", d.Accounts.Purge) })
	all.Wait()
	return nil
}

// discover asks a provider about itself until it answers.
func (d *Door) discover(ctx context.Context, e *Entry, p *oidcProvider) {
	for wait := time.Second; ; wait = min(2*wait, maxBackoff) {
		err := p.discover(ctx)
		if err == nil {
			d.Log.InfoContext(ctx, "sign-in provider found", "provider", e.ID, "issuer", p.Issuer)
			return
		}
		if ctx.Err() != nil {
			return
		}
		d.Log.WarnContext(ctx, "sign-in provider does not answer", "provider", e.ID, "err", err, "again_in", wait)
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return
		}
	}
}

func (d *Door) every(ctx context.Context, pause time.Duration, act string, do func(context.Context) error) {
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			if err := do(ctx); err != nil && ctx.Err() == nil {
				d.Log.WarnContext(ctx, "cannot "+act, "err", err)
			}
		case <-ctx.Done():
			return
		}
	}
}

// reaffirm asks a provider about those accounts whose time has come, several at
// once: it may have thousands, and a quarter of an hour for all of them.
func (d *Door) reaffirm(ctx context.Context, e *Entry) error {
	for {
		due, err := d.Accounts.Due(ctx, e.ID)
		if err != nil || len(due) == 0 {
			return err
		}
		var all sync.WaitGroup
		for _, one := range due {
			all.Go(func() {
				if err := d.reaffirmOne(ctx, e, one); err != nil {
					d.Log.WarnContext(ctx, "account not confirmed", "account", one.Was.Identity(), "err", err)
				}
			})
		}
		all.Wait()
	}
}

// reaffirmOne asks about one account. A provider that does not answer takes
// nothing back.
func (d *Door) reaffirmOne(ctx context.Context, e *Entry, due account.Due) error {
	kept, err := e.Sealer.Open(due.Kept)
	if err != nil {
		return d.Accounts.Disown(ctx, due)
	}
	v, err := e.Provider.Refresh(ctx, kept)
	switch {
	case errors.Is(err, errGone):
		return d.Accounts.Disown(ctx, due)
	case err != nil:
		return err
	}
	if v.Kept == "" {
		v.Kept = kept
	}
	return d.Accounts.Reaffirm(ctx, due, &v.Person, e.Sealer.Seal(v.Kept), &e.Entrance)
}

// callback is where a provider sends browsers back to.
func (d *Door) callback(e *Entry) string {
	return strings.TrimSuffix(d.PublicURL.String(), "/") + "/auth/" + e.ID + "/callback"
}
