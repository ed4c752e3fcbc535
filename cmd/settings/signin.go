package settings

import (
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/server/auth"
)

// Rules say what people may do.
func (s *Loaded) Rules() account.Rules {
	return account.Rules{
		Admins: s.Auth.Roles.Admin, Editors: s.Auth.Roles.Editor,
		Default: catalog.Role(strings.ToUpper(s.Auth.Roles.Default)),
	}
}

// ProviderIDs are the providers that vouch for people.
func (s *Loaded) ProviderIDs() []string {
	var ids []string
	for _, p := range s.Auth.Providers {
		ids = append(ids, p.ID)
	}
	if s.Auth.Guest {
		ids = append(ids, account.GuestProvider)
	}
	return ids
}

// Proxies are the networks whose X-Forwarded-For is believed.
func (s *Loaded) Proxies() []netip.Prefix {
	var all []netip.Prefix
	for _, proxy := range s.Server.TrustedProxies {
		if network, err := ParseNetwork(proxy); err == nil { // Load would have refused it
			all = append(all, network.Masked())
		}
	}
	return all
}

// IssuerClient is how to ask a CI for its keys. An admin names CIs, not the
// operator: only the operator can let that lead into a private network.
func (s *Loaded) IssuerClient(issuer string) *http.Client {
	return source.ServiceClient(slices.Contains(s.Auth.PrivateIssuers, issuer))
}

// Entries are the ways in.
func (s *Loaded) Entries() ([]*auth.Entry, error) {
	var all []*auth.Entry
	for _, p := range s.Auth.Providers {
		sealer, err := account.NewSealer(string(p.ClientSecret))
		if err != nil {
			return nil, fmt.Errorf("sign-in provider %s: %w", p.ID, err)
		}
		e := &auth.Entry{ID: p.ID, Type: p.Type, Name: p.Name, Sealer: sealer}
		e.Entrance = account.Entrance{Name: p.Name, Domains: p.AllowedDomains, Unknown: account.Unknown(s.Auth.UnknownUsers)}
		for _, groups := range [][]string{p.AllowedOrganizations, p.AllowedTeams, p.AllowedGroups} {
			if len(groups) > 0 {
				e.Entrance.AnyOf = append(e.Entrance.AnyOf, groups)
			}
		}
		if p.Type == providerGitHub {
			e.Provider = s.gitHub(p, e)
		} else {
			e.Provider = auth.NewOIDC(auth.OIDC{
				ID: p.ID, Issuer: p.Issuer, ClientID: p.ClientID, ClientSecret: string(p.ClientSecret),
				Scopes: p.Scopes, GroupsClaim: p.GroupsClaim, Keep: !p.NoRefresh, Client: source.ServiceClient(true),
			})
		}
		all = append(all, e)
	}
	return all, nil
}

// gitHub is a GitHub as a provider. Where it is really reached, and where its
// repositories are read, is one setting.
func (s *Loaded) gitHub(p Provider, e *auth.Entry) auth.Provider {
	host, issuer := "github.com", "https://github.com"
	if u, err := url.Parse(p.BaseURL); err == nil && u.Host != "" {
		host, issuer = strings.ToLower(u.Host), strings.TrimRight(p.BaseURL, "/")
	}
	web := issuer
	for _, g := range s.Sources.GitHub {
		if strings.EqualFold(g.Host, host) && g.BaseURL != "" {
			web = strings.TrimRight(g.BaseURL, "/")
		}
	}
	api, public := web+"/api/v3", web == "https://github.com"
	if public {
		api = "https://api.github.com"
	}
	e.Entrance.IDAnnotation, e.Entrance.LoginAnnotation = host+"/user-id", host+"/user-login"
	named := func(name string) bool { return strings.HasPrefix(name, p.ID+":groups/") }
	return auth.NewGitHub(auth.GitHub{
		ID: p.ID, ClientID: p.ClientID, ClientSecret: string(p.ClientSecret), Web: web, API: api, Issuer: issuer,
		Groups: len(e.Entrance.AnyOf) > 0 || slices.ContainsFunc(slices.Concat(s.Auth.Roles.Admin, s.Auth.Roles.Editor), named),
		Keep:   !p.NoRefresh, Client: source.ServiceClient(!public),
	})
}
