package auth

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// Identify puts the viewer into each request's context: by its token, else by its
// session, else nobody. Where a token is sent, a cookie does not count (S6).
func (d *Door) Identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r = r.WithContext(catalog.WithRemoteIP(r.Context(), d.remoteIP(r)))
		viewer, goOn := d.viewer(w, r)
		if !goOn {
			return
		}
		if viewer != nil {
			r = r.WithContext(catalog.WithViewer(r.Context(), viewer))
		}
		next.ServeHTTP(w, r)
	})
}

// viewer finds out who asks. It answers by itself, and says not to go on, where a
// token is none of ours.
func (d *Door) viewer(w http.ResponseWriter, r *http.Request) (v *catalog.Viewer, goOn bool) {
	if header := r.Header.Get("Authorization"); header != "" {
		return d.bearer(w, r, header)
	}
	if d.Local {
		return catalog.LocalViewer(), true
	}
	secret := d.cookie(r, sessionCookie)
	if secret == "" {
		return nil, true
	}
	v, renewed, err := d.Accounts.BySession(r.Context(), secret)
	switch {
	case err != nil:
		d.fail(w, r, err)
		return nil, false
	case v == nil:
		d.setCookie(w, sessionCookie, "", 0)
	case renewed != "":
		d.setCookie(w, sessionCookie, renewed, sessionAge)
	}
	return v, true
}

// bearer finds out whose token was sent. Whoever sends many that are none is made
// to wait; others at the same address go on with theirs, if those have served.
func (d *Door) bearer(w http.ResponseWriter, r *http.Request, header string) (*catalog.Viewer, bool) {
	scheme, token, _ := strings.Cut(header, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		token = ""
	}
	token = strings.TrimSpace(token)
	ip := catalog.RemoteIP(r.Context())
	if d.tokens.spent(ip) && !d.served.has(token) {
		tooManyTokens(w)
		return nil, false
	}
	v, err := d.Accounts.ByToken(r.Context(), token)
	if err != nil {
		d.fail(w, r, err)
		return nil, false
	}
	d.served.note(token, v != nil)
	if v == nil {
		d.tokens.use(ip)
		w.Header().Set("WWW-Authenticate", `Bearer realm="Callboard"`)
		refuse(w, http.StatusUnauthorized, string(catalog.ErrUnauthenticated), "the token is none of ours, has expired or was revoked")
		return nil, false
	}
	return v, true
}

func tooManyTokens(w http.ResponseWriter) {
	w.Header().Set("Retry-After", "60")
	refuse(w, http.StatusTooManyRequests, string(catalog.RateLimited), "too many tokens were wrong: wait a minute")
}

// fail answers where we cannot find out who asks.
func (d *Door) fail(w http.ResponseWriter, r *http.Request, err error) {
	d.Log.ErrorContext(r.Context(), "viewer not found out", "err", err, "request_id", catalog.RequestID(r.Context()))
	w.Header().Set("Retry-After", "5")
	if wantsPage(r) {
		d.sorry(w, http.StatusServiceUnavailable, "Not just now", "The database does not answer, so Callboard cannot tell who you are. Try again in a moment.")
		return
	}
	refuse(w, http.StatusServiceUnavailable, string(catalog.ErrUnavailable), "the database does not answer")
}

// wantsPage reports whether a browser asks for a page to show.
func wantsPage(r *http.Request) bool {
	return r.Method == http.MethodGet && strings.Contains(r.Header.Get("Accept"), "text/html")
}

// remoteIP is who asks: the connection's other end or, behind proxies that we
// believe, the last address that they did not add themselves.
func (d *Door) remoteIP(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return ""
	}
	ip, err := netip.ParseAddr(host)
	if err != nil {
		return ""
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		if !d.believed(ip) {
			break
		}
		further, err := netip.ParseAddr(strings.TrimSpace(hop))
		if err != nil {
			break
		}
		ip = further
	}
	return ip.Unmap().String()
}

func (d *Door) believed(ip netip.Addr) bool {
	return slices.ContainsFunc(d.Proxies, func(network netip.Prefix) bool { return network.Contains(ip.Unmap()) })
}
