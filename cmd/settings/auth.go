package settings

import (
	"errors"
	"fmt"
	"maps"
	"net"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// Auth says who may come in, and what they may do.
type Auth struct {
	// Local means it: nobody signs in although other machines reach the address.
	Local bool `yaml:"local"`
	// Providers are who vouches for people; each has a button on the sign-in page.
	Providers []Provider `yaml:"providers"`
	// Guest adds a button for those without an account; they may only read.
	Guest bool `yaml:"guest"`
	// UnknownUsers is create, viewer or refuse: what becomes of whoever signs in
	// and is not in the catalog. Empty: create where the provider limits who
	// comes, else refuse.
	UnknownUsers string `yaml:"unknownUsers"`
	Roles        Roles  `yaml:"roles"`
	// PrivateIssuers are CIs that trust rules may name although they lie in a
	// private network, or are plain http.
	PrivateIssuers []string `yaml:"privateIssuers"`
}

// Roles says what people may do everywhere.
type Roles struct {
	// Admin and Editor name people and groups: github:583231, an account at a
	// provider; github:groups/acme/platform, a team there; user:default/jane and
	// group:default/platform of the catalog.
	Admin  []string `yaml:"admin"`
	Editor []string `yaml:"editor"`
	// Default is everybody else's: editor or viewer.
	Default string `yaml:"default"`
}

// Provider is a GitHub, or whoever speaks OpenID Connect.
type Provider struct {
	// Type is github or oidc.
	Type string `yaml:"type"`
	// ID is part of addresses and names: /auth/ID/callback. Empty: the type.
	ID string `yaml:"id"`
	// Name is what the button says. Empty: GitHub, or the ID.
	Name         string `yaml:"name"`
	ClientID     string `yaml:"clientId"`
	ClientSecret Secret `yaml:"clientSecret"`
	// AllowedDomains lets only those in whose verified e-mail address is in one.
	AllowedDomains []string `yaml:"allowedDomains"`
	// NoRefresh keeps no token of the provider: then who leaves a group is
	// noticed at the next sign-in only.
	NoRefresh bool `yaml:"noRefresh"`

	// BaseURL is the address of a GitHub Enterprise; empty for github.com.
	BaseURL string `yaml:"baseUrl"`
	// AllowedOrganizations and AllowedTeams (acme/platform) let only members of
	// one of them in.
	AllowedOrganizations []string `yaml:"allowedOrganizations"`
	AllowedTeams         []string `yaml:"allowedTeams"`

	// Issuer is the URL of an OpenID Connect provider.
	Issuer string `yaml:"issuer"`
	// Scopes are asked for beside openid, profile and email.
	Scopes []string `yaml:"scopes"`
	// GroupsClaim names the claim that lists somebody's groups.
	GroupsClaim string `yaml:"groupsClaim"`
	// AllowedGroups lets only members of one of them in.
	AllowedGroups []string `yaml:"allowedGroups"`
	// Insecure lets the issuer be plain http although it is on another machine.
	Insecure bool `yaml:"insecure"`
}

// The types of Provider.
const (
	providerGitHub = "github"
	providerOIDC   = "oidc"
)

// fill gives providers the ids and names that they were given none of.
func (a *Auth) fill() {
	for i := range a.Providers {
		p := &a.Providers[i]
		if p.ID == "" {
			p.ID = p.Type
		}
		if p.Name == "" {
			p.Name = p.ID
			if p.ID == providerGitHub {
				p.Name = "GitHub"
			}
		}
	}
}

// providerID is what an id may look like; it stands in URLs and before colons.
var providerID = regexp.MustCompile(`^[a-z][a-z0-9-]{0,30}$`)

// takenIDs begin other names than those of a provider's accounts.
var takenIDs = []string{"user", "group", "guest", "local", "service", "token", "sign-out", "token-exchange"}

func (s *Loaded) checkAuth(wrong func(path, format string, args ...any)) {
	seen := map[string]bool{}
	for i, p := range s.Auth.Providers {
		at := fmt.Sprintf("auth.providers[%d]", i)
		switch {
		case p.Type != providerGitHub && p.Type != providerOIDC:
			wrong(at+".type", "is %q, but should be github or oidc", p.Type)
			continue
		case !providerID.MatchString(p.ID):
			wrong(at+".id", "is %q, but should be lower-case letters, digits and dashes, such as dex", p.ID)
		case slices.Contains(takenIDs, p.ID):
			wrong(at+".id", "is %q, which means something else: choose another", p.ID)
		case seen[p.ID]:
			wrong(at+".id", "is %q like an earlier one's: give each an id of its own", p.ID)
		}
		seen[p.ID] = true
		p.check(at, wrong)
	}
	if !slices.Contains([]string{"", "create", "viewer", "refuse"}, s.Auth.UnknownUsers) {
		wrong("auth.unknownUsers", "is %q, but should be create, viewer or refuse", s.Auth.UnknownUsers)
	}
	if !slices.Contains([]string{"editor", "viewer"}, s.Auth.Roles.Default) {
		wrong("auth.roles.default", "is %q, but should be editor or viewer", s.Auth.Roles.Default)
	}
	s.checkRole("auth.roles.admin", s.Auth.Roles.Admin, wrong)
	s.checkRole("auth.roles.editor", s.Auth.Roles.Editor, wrong)
	for i, issuer := range s.Auth.PrivateIssuers {
		if !isWebURL(issuer) {
			wrong(fmt.Sprintf("auth.privateIssuers[%d]", i), "is %q, but should be a CI's address as it stands in its tokens, such as https://gitlab.example.com", issuer)
		}
	}
	for i, proxy := range s.Server.TrustedProxies {
		if _, err := ParseNetwork(proxy); err != nil {
			wrong(fmt.Sprintf("server.trustedProxies[%d]", i), "is %q, but should be an address or a network such as 10.0.0.0/8", proxy)
		}
	}
}

func (p *Provider) check(at string, wrong func(path, format string, args ...any)) {
	if p.ClientID == "" {
		wrong(at+".clientId", "is missing: the provider gave it when Callboard was made known there")
	}
	if p.ClientSecret == "" {
		wrong(at+".clientSecret", "is missing: write it into callboard.local.yaml, or give CALLBOARD_AUTH_PROVIDERS")
	}
	foreign := map[string]bool{"issuer": p.Issuer != "", "scopes": p.Scopes != nil, "groupsClaim": p.GroupsClaim != "", "allowedGroups": p.AllowedGroups != nil}
	if p.Type == providerOIDC {
		foreign = map[string]bool{"baseUrl": p.BaseURL != "", "allowedOrganizations": p.AllowedOrganizations != nil, "allowedTeams": p.AllowedTeams != nil}
		if !isWebURL(p.Issuer) || !p.Insecure && !safe(p.Issuer) {
			wrong(at+".issuer", "is %q, but should be the https URL whose /.well-known/openid-configuration describes the provider", p.Issuer)
		}
		if len(p.AllowedGroups) > 0 && p.GroupsClaim == "" {
			wrong(at+".allowedGroups", "needs groupsClaim: which claim lists the groups?")
		}
	}
	for _, key := range slices.Sorted(maps.Keys(foreign)) {
		if foreign[key] {
			wrong(at+"."+key, "means nothing to a provider of type %s", p.Type)
		}
	}
	if p.BaseURL != "" && (!isWebURL(p.BaseURL) || !safe(p.BaseURL)) {
		wrong(at+".baseUrl", "is %q, but should be an https URL such as https://github.example.com", p.BaseURL)
	}
	for i, team := range p.AllowedTeams {
		if org, slug, ok := strings.Cut(team, "/"); !ok || org == "" || slug == "" {
			wrong(fmt.Sprintf("%s.allowedTeams[%d]", at, i), "is %q, but should be organization/team, such as acme/platform", team)
		}
	}
}

// checkRole refuses names that would never match anybody.
func (s *Loaded) checkRole(path string, names []string, wrong func(path, format string, args ...any)) {
	for i, name := range names {
		before, after, _ := strings.Cut(name, ":")
		switch {
		case before == "user" || before == "group":
			if _, err := catalog.ParseRef(name, catalog.Ref{Namespace: catalog.DefaultNamespace}); err == nil {
				continue
			}
		case after != "" && slices.ContainsFunc(s.Auth.Providers, func(p Provider) bool { return p.ID == before }):
			continue
		}
		wrong(fmt.Sprintf("%s[%d]", path, i), "is %q, but should be an account at one of auth.providers such as github:583231, "+
			"a team there such as github:groups/acme/platform, or a ref such as group:default/platform", name)
	}
}

// LocalMode reports whether nobody signs in, and everybody may do everything. An
// error says why Callboard may not start so.
func (s *Settings) LocalMode() (bool, error) {
	const remedy = "configure auth.providers so that people sign in, or set auth.local: true where everybody who reaches it may do everything"
	https := strings.HasPrefix(strings.ToLower(s.Server.PublicURL), "https:")
	switch {
	case len(s.Auth.Providers) > 0 && s.Auth.Local:
		return false, errors.New("auth.local lets everybody in without signing in, and auth.providers has them sign in: remove one of the two")
	case len(s.Auth.Providers) > 0:
		return false, s.safeCookies()
	case s.Auth.Guest:
		return false, errors.New("auth.guest is a button beside those of auth.providers, and there are none: configure one, or remove auth.guest")
	case s.Auth.Local:
		return true, nil
	case !s.Server.Loopback():
		return false, fmt.Errorf("server.listen is %s, which other machines reach, and no sign-in is configured: listen on a loopback address such as 127.0.0.1:7007, %s", s.Server.Listen, remedy)
	case https:
		return false, fmt.Errorf("server.publicUrl is %s, which other machines reach, and no sign-in is configured: leave it out, %s", s.Server.PublicURL, remedy)
	}
	return true, nil
}

// safeCookies refuses to hand out sessions over plain http, where others read
// along.
func (s *Settings) safeCookies() error {
	switch {
	case s.Server.PublicURL == "" && s.Server.Loopback(), safe(s.Server.PublicURL):
		return nil
	case s.Server.PublicURL == "":
		return fmt.Errorf("server.listen is %s, which other machines reach: set server.publicUrl to the https address at which people sign in", s.Server.Listen)
	}
	return fmt.Errorf("server.publicUrl is %s: sessions are given out over https only, or to this machine", s.Server.PublicURL)
}

// safe reports whether nobody can listen to what is said to a URL.
func safe(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Scheme == "https" || u.Hostname() == "localhost" || ip != nil && ip.IsLoopback()
}

// ParseNetwork reads an address or a network in CIDR notation.
func ParseNetwork(s string) (netip.Prefix, error) {
	if ip, err := netip.ParseAddr(s); err == nil {
		return ip.Prefix(ip.BitLen())
	}
	return netip.ParsePrefix(s)
}
