package server

import (
	"fmt"
	"net"
	"net/http"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// knownHost answers only to names that lead here on purpose: a page of somebody
// else can make its own name resolve to this machine (DNS rebinding), and would
// then be of one origin with us.
func (s *Server) knownHost(next http.Handler) http.Handler {
	public := strings.ToLower(s.PublicURL.Hostname())
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := hostname(r.Host)
		ip := net.ParseIP(host)
		if host != "localhost" && host != public && (ip == nil || !ip.IsLoopback()) {
			say(w, http.StatusMisdirectedRequest, fmt.Sprintf("Callboard does not answer to the host %q. server.publicUrl names the one it answers to.", host))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// hostname is a Host header's name, in lower case.
func hostname(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	return strings.ToLower(strings.Trim(host, "[]"))
}

// sameOrigin refuses what another site's page makes a browser send.
func (s *Server) sameOrigin(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	// A proxy may have rewritten the Host that origins are compared with.
	if err := protection.AddTrustedOrigin(s.PublicURL.Scheme + "://" + s.PublicURL.Host); err != nil {
		s.Log.Warn("the public URL is no origin", "url", s.PublicURL.String(), "err", err)
	}
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		refuse(w, http.StatusForbidden, catalog.ErrForbidden, "requests of other sites' pages are not answered")
	}))
	return protection.Handler(next)
}
