package server

import (
	"net/http"
	"strings"
)

// securityHeaders tells browsers what our pages never do.
func (s *Server) securityHeaders(next http.Handler) http.Handler {
	secure := strings.EqualFold(s.PublicURL.Scheme, "https")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", pagePolicy)
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("X-Content-Type-Options", "nosniff")
		if secure {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}

// pagePolicy is the content security policy of everything but GraphiQL and the
// reader of OpenAPI definitions. Trusted Types leave two doors to the page's
// scripts: `default`, through which workers of our own are started, and `docs`,
// for HTML that the server has cleaned.
const pagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
	"worker-src 'self'; manifest-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'; " +
	"require-trusted-types-for 'script'; trusted-types default docs"

// inlineStylePolicy is GraphiQL's: its editor writes style elements and HTML.
const inlineStylePolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
	"connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

// openAPIPolicy is that of the document that shows OpenAPI definitions, which
// strangers wrote. Wherever it is opened, it is of no origin and has no cookie
// (sandbox), and it asks nobody for anything but its own files. Only our page
// frames it.
const openAPIPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'self'; object-src 'none'; sandbox allow-scripts"

// styledInline gives GraphiQL's policy in place of the page's.
func styledInline(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", inlineStylePolicy)
		next.ServeHTTP(w, r)
	})
}

// sandboxed gives the policy of the reader of OpenAPI definitions in place of
// the page's.
func sandboxed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", openAPIPolicy)
		w.Header().Del("Cross-Origin-Opener-Policy") // with a sandbox browsers show an error instead of the document
		next.ServeHTTP(w, r)
	})
}
