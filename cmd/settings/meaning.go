package settings

import (
	"fmt"
	"net"
	"net/url"
	"path/filepath"

	"github.com/callboard-dev/callboard/catalog/source"
)

// URL is how people reach a server that listens at an address.
func (s *Server) URL(listening net.Addr) *url.URL {
	if u, err := url.Parse(s.PublicURL); err == nil && u.Host != "" {
		return u
	}
	host, port, err := net.SplitHostPort(listening.String())
	if ip := net.ParseIP(host); err == nil && ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return &url.URL{Scheme: "http", Host: net.JoinHostPort(host, port)}
}

// Source says what may be read.
func (s *Loaded) Source() source.Config {
	c := source.Config{Base: s.Base}
	for _, dir := range s.Sources.Files {
		c.Files = append(c.Files, source.AllowedDir{Path: string(dir.Path)})
	}
	for _, host := range s.Sources.URLs {
		c.URLs = append(c.URLs, source.AllowedHost{Host: host.Host, Paths: host.Paths, Insecure: host.Insecure})
	}
	for _, host := range s.Sources.GitHub {
		c.GitHub = append(c.GitHub, source.GitHubHost{Host: host.Host, BaseURL: host.BaseURL, Token: string(host.Token), Insecure: host.Insecure})
	}
	return c
}

// Locations are the addresses of catalog.locations.
func (s *Loaded) Locations() []source.Address {
	all := make([]source.Address, len(s.Catalog.Locations))
	for i, l := range s.Catalog.Locations {
		all[i], _ = l.address(s.Base) // Load would have refused it
	}
	return all
}

// address is what l means. A file below base is named from there, so that it
// stays the same location when the whole directory moves.
func (l Location) address(base string) (source.Address, error) {
	text := l.Address
	if l.Type == source.TypeFile {
		if relative, err := filepath.Rel(base, text); err == nil && filepath.IsLocal(relative) {
			text = relative
		}
		text = "file:" + filepath.ToSlash(text)
	}
	address, err := source.ParseAddress(text)
	if err == nil && address.Type != l.Type {
		return source.Address{}, fmt.Errorf("its type is %q, but should be %s", l.Type, address.Type)
	}
	return address, err
}
