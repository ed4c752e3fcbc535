package settings_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/cmd/settings"
)

// TestA8 tries each combination of address, sign-in and auth.local: everybody is
// let in on one's own machine, or where somebody says that it is meant.
func TestA8(t *testing.T) {
	t.Parallel()
	providers := []settings.Provider{{Type: "github", ID: "github", ClientID: "id", ClientSecret: "secret"}}
	for _, c := range []struct {
		name   string
		server settings.Server
		auth   settings.Auth
		local  bool
		err    string
	}{
		{name: "loopback", server: settings.Server{Listen: "127.0.0.1:7007"}, local: true},
		{name: "another loopback", server: settings.Server{Listen: "127.0.0.8:0"}, local: true},
		{name: "localhost", server: settings.Server{Listen: "localhost:7007"}, local: true},
		{name: "IPv6 loopback", server: settings.Server{Listen: "[::1]:7007"}, local: true},
		{name: "http public URL", server: settings.Server{Listen: "127.0.0.1:7007", PublicURL: "http://localhost:7007"}, local: true},
		{name: "any address", server: settings.Server{Listen: ":7007"}, err: "auth.local: true"},
		{name: "any IPv4 address", server: settings.Server{Listen: "0.0.0.0:7007"}, err: "auth.local: true"},
		{name: "any IPv6 address", server: settings.Server{Listen: "[::]:7007"}, err: "auth.local: true"},
		{name: "a network", server: settings.Server{Listen: "192.168.1.4:7007"}, err: "auth.local: true"},
		{name: "a look-alike", server: settings.Server{Listen: "localhost.example.com:7007"}, err: "auth.local: true"},
		{name: "https public URL", server: settings.Server{Listen: "127.0.0.1:7007", PublicURL: "https://callboard.example.com"}, err: "auth.local: true"},
		{name: "HTTPS public URL", server: settings.Server{Listen: "127.0.0.1:7007", PublicURL: "HTTPS://callboard.example.com"}, err: "auth.local: true"},
		{name: "any address, meant", server: settings.Server{Listen: "0.0.0.0:7007"}, auth: settings.Auth{Local: true}, local: true},
		{name: "https, meant", server: settings.Server{Listen: "127.0.0.1:7007", PublicURL: "https://callboard.example.com"}, auth: settings.Auth{Local: true}, local: true},
		{name: "guests alone", server: settings.Server{Listen: "127.0.0.1:7007"}, auth: settings.Auth{Guest: true}, err: "auth.guest"},

		{name: "providers on loopback", server: settings.Server{Listen: "127.0.0.1:7007"}, auth: settings.Auth{Providers: providers}},
		{name: "providers behind https", server: settings.Server{Listen: ":7007", PublicURL: "https://callboard.example.com"}, auth: settings.Auth{Providers: providers, Guest: true}},
		{name: "providers, published to this machine", server: settings.Server{Listen: "0.0.0.0:7007", PublicURL: "http://localhost:7007"}, auth: settings.Auth{Providers: providers}},
		{name: "providers on any address", server: settings.Server{Listen: ":7007"}, auth: settings.Auth{Providers: providers}, err: "set server.publicUrl"},
		{name: "providers over http", server: settings.Server{Listen: ":7007", PublicURL: "http://callboard.example.com"}, auth: settings.Auth{Providers: providers}, err: "over https only"},
		{name: "providers and auth.local", server: settings.Server{Listen: "127.0.0.1:7007"}, auth: settings.Auth{Providers: providers, Local: true}, err: "remove one of the two"},
	} {
		s := settings.Settings{Server: c.server, Auth: c.auth}
		local, err := s.LocalMode()
		if local != c.local || (err == nil) != (c.err == "") {
			t.Errorf("%s: got %t, %v, want %t and an error with %q", c.name, local, err, c.local, c.err)
		}
		if err != nil && (!strings.Contains(err.Error(), c.err) || strings.Contains(err.Error(), "\n")) {
			t.Errorf("%s: got %q, want one line with %q", c.name, err, c.err)
		}
	}
}

func TestProvidersThatMakeNoSense(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"{ type: saml }":                                                                                           `auth.providers[0].type is "saml", but should be github or oidc`,
		"{ type: github, clientSecret: s }":                                                                        "auth.providers[0].clientId is missing",
		"{ type: github, clientId: c }":                                                                            "auth.providers[0].clientSecret is missing: write it into callboard.local.yaml",
		"{ type: github, id: Git Hub, clientId: c, clientSecret: s }":                                              "lower-case letters, digits and dashes",
		"{ type: github, id: user, clientId: c, clientSecret: s }":                                                 "which means something else",
		"{ type: github, clientId: c, clientSecret: s, issuer: 'https://x' }":                                      "auth.providers[0].issuer means nothing to a provider of type github",
		"{ type: github, clientId: c, clientSecret: s, baseUrl: 'http://git.acme.io' }":                            "should be an https URL",
		"{ type: github, clientId: c, clientSecret: s, allowedTeams: [platform] }":                                 "organization/team",
		"{ type: oidc, clientId: c, clientSecret: s, issuer: 'http://dex.acme.io' }":                               "should be the https URL",
		"{ type: oidc, clientId: c, clientSecret: s, issuer: 'https://dex.acme.io', allowedOrganizations: [acme]}": "means nothing to a provider of type oidc",
		"{ type: oidc, clientId: c, clientSecret: s, issuer: 'https://dex.acme.io', allowedGroups: [acme] }":       "needs groupsClaim",
		"{ type: oidc, clientId: c, clientSecret: s, issuer: 'https://dex.acme.io' }, { type: oidc, clientId: c, clientSecret: s, issuer: 'https://dex.acme.io' }": "give each an id of its own",
		"{ type: oidc, clientIdd: c }": "did you mean auth.providers[0].clientId?",
	} {
		_, err := settings.Load(layers(t, map[string]string{"callboard.yaml": "auth: { providers: [" + text + "] }\n"}))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %s", text, err, want)
		}
	}
}

func TestRolesThatMatchNobody(t *testing.T) {
	t.Parallel()
	const provider = "auth:\n  providers: [{ type: github, clientId: c, clientSecret: s }]\n  roles: "
	for text, ok := range map[string]bool{
		"{ admin: ['github:583231'] }":                        true,
		"{ admin: ['github:groups/acme/platform'] }":          true,
		"{ editor: ['group:default/platform', 'user:jane'] }": true,
		"{ default: viewer }":                                 true,
		"{ default: admin }":                                  false,
		"{ admin: ['gitlab:1'] }":                             false,
		"{ admin: ['octocat'] }":                              false,
		"{ admin: ['github:'] }":                              false,
		"{ admin: ['component:pay']}":                         false,
	} {
		_, err := settings.Load(layers(t, map[string]string{"callboard.yaml": provider + text + "\n"}))
		if (err == nil) != ok {
			t.Errorf("%s: got %v, want accepted: %t", text, err, ok)
		}
	}
}

func TestTheClientSecretIsNotPrinted(t *testing.T) {
	t.Parallel()
	l := layers(t, map[string]string{"callboard.yaml": "log: {level: info}\n"})
	l.Environ = []string{"CALLBOARD_AUTH_PROVIDERS=[{type: github, clientId: c, clientSecret: hunter2}]"}
	s := load(t, l)
	var printed, object strings.Builder
	if err := s.WriteYAML(&printed); err != nil {
		t.Fatal(err)
	}
	if err := s.WriteJSON(&object); err != nil {
		t.Fatal(err)
	}
	if text := printed.String() + object.String(); strings.Contains(text, "hunter2") || !strings.Contains(text, "clientSecret: (hidden)") {
		t.Errorf("got\n%s", text)
	}
	if string(s.Auth.Providers[0].ClientSecret) != "hunter2" {
		t.Error("the secret itself is lost")
	}
}

func TestEntries(t *testing.T) {
	t.Parallel()
	l := layers(t, map[string]string{"callboard.yaml": `auth:
  unknownUsers: viewer
  guest: true
  providers:
    - { type: github, clientId: c, clientSecret: s, allowedOrganizations: [acme], allowedTeams: [acme/web] }
    - { type: github, id: work, name: Work, clientId: c, clientSecret: s, baseUrl: 'https://git.acme.io/' }
    - { type: oidc, id: dex, clientId: c, clientSecret: s, issuer: 'http://127.0.0.1:5556/dex', allowedDomains: [acme.io] }
`})
	s := load(t, l)
	entries, err := s.Entries()
	if err != nil {
		t.Fatal(err)
	}
	if got := []string{entries[0].Name, entries[1].Name, entries[2].Name}; !slices.Equal(got, []string{"GitHub", "Work", "dex"}) {
		t.Errorf("names: got %v", got)
	}
	first := entries[0].Entrance
	if len(first.AnyOf) != 2 || first.IDAnnotation != "github.com/user-id" || first.Unknown != account.UnknownViewer {
		t.Errorf("github: got %+v", first)
	}
	if got := entries[1].Entrance; got.IDAnnotation != "git.acme.io/user-id" || got.Limited() {
		t.Errorf("work: got %+v", got)
	}
	if got := entries[2].Entrance; !got.Limited() || got.IDAnnotation != "" {
		t.Errorf("dex: got %+v", got)
	}
	if got := s.ProviderIDs(); !slices.Equal(got, []string{"github", "work", "dex", "guest"}) {
		t.Errorf("providers: got %v", got)
	}
}
