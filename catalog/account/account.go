package account

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/source"
)

// GuestProvider is the provider of those who come without an account.
const GuestProvider = "guest"

// guestIdentity is the account that they share.
const guestIdentity = GuestProvider + ":" + GuestProvider

// Guest is whoever comes without an account.
func Guest() Person {
	return Person{Provider: GuestProvider, Issuer: GuestProvider, Subject: GuestProvider, Login: GuestProvider, Name: "Guest"}
}

// Provider is a way in, as the sign-in page offers it.
type Provider struct {
	// ID is its name in the settings, Type github, oidc or guest.
	ID, Type, Name string
	// URL is where the way begins: a GET, of guests a POST.
	URL string
	// Available says that it can be taken at the moment.
	Available bool
}

// Config is what a Service works with; Log and Now may be left out.
type Config struct {
	DB *sql.DB
	// Ingest keeps the Users that signing in makes.
	Ingest *ingest.Service
	// Source reads the pictures of people; without it nobody has one.
	Source *source.Reader
	// Local says that nobody signs in.
	Local bool
	// Providers are the ids of those that vouch for people; what others vouched
	// for is no longer believed.
	Providers []string
	Rules     Rules
	// PrivateIssuers are CIs that trust rules may name although what is said to
	// them is plain http.
	PrivateIssuers []string
	Log            *slog.Logger
	Now            func() time.Time
}

// Rules are what the operator says about people.
type Rules struct {
	// Admins and Editors name people and groups: github:583231, an account;
	// github:groups/acme/platform, a group there; group:default/platform, a ref.
	Admins, Editors []string
	// Default is the role of everybody else whom the catalog knows.
	Default catalog.Role
}

// Service keeps accounts. Its methods may be called at the same time, also by
// several processes on one database.
type Service struct {
	Config

	groups groups
}

// New returns a Service.
func New(c Config) *Service {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	c.Rules.Admins, c.Rules.Editors = canonical(c.Rules.Admins), canonical(c.Rules.Editors)
	return &Service{Config: c}
}

// canonical brings refs among names into their canonical form.
func canonical(names []string) []string {
	out := make([]string, len(names))
	for i, name := range names {
		out[i] = name
		if prefix, _, _ := strings.Cut(name, ":"); prefix == "user" || prefix == "group" {
			if ref, err := catalog.ParseRef(name, catalog.Ref{}); err == nil {
				out[i] = ref.String()
			}
		}
	}
	return out
}

// role is what somebody of these names may do.
func (r Rules) role(names []string, otherwise catalog.Role) catalog.Role {
	named := func(list []string) bool {
		return slices.ContainsFunc(names, func(name string) bool {
			return slices.ContainsFunc(list, func(listed string) bool { return sameName(listed, name) })
		})
	}
	switch {
	case named(r.Admins):
		return catalog.RoleAdmin
	case named(r.Editors):
		return catalog.RoleEditor
	}
	return otherwise
}

// sameName reports whether both name one account, group or ref. The case of an
// account's subject matters; that of groups does not.
func sameName(a, b string) bool {
	return a == b || strings.Contains(a, ":groups/") && strings.EqualFold(a, b)
}

// knows reports whether what a provider vouched for is still believed.
func (s *Service) knows(provider string) bool { return slices.Contains(s.Providers, provider) }

// newSecret returns 256 bits that nobody can guess, as text.
func newSecret() string {
	var b [32]byte
	_, _ = rand.Read(b[:]) // it never fails
	return base64.RawURLEncoding.EncodeToString(b[:])
}

func digest(secret string) []byte {
	sum := sha256.Sum256([]byte(secret))
	return sum[:]
}

// inTx runs do in a transaction, which ends well only if do does.
func (s *Service) inTx(ctx context.Context, act string, do func(tx *sql.Tx) error) error {
	tx, err := s.DB.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", act, err)
	}
	defer tx.Rollback() // after a commit there is nothing to roll back
	if err := do(tx); err != nil {
		return fmt.Errorf("%s: %w", act, err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("%s: %w", act, err)
	}
	return nil
}
