package server

import "net/http"

// Handler answers every request. These are all the addresses there are:
//
//	/livez                     the process lives
//	/readyz                    it may be asked: its database answers, it is not stopping
//	/graphql                   the API: JSON by POST
//	/graphql/schema.graphqls   its schema
//	/graphiql                  a page to try it on
//	/openapi                   a document that shows OpenAPI definitions, framed by the page
//	/auth/…                    signing in and out
//	/auth/token-exchange       a pipeline's identity for a token: a form by POST
//	/avatars/{hash}            pictures of people
//	/assets/…                  the page's files
//	anything else              the page
func (s *Server) Handler() http.Handler {
	compressed := compress()
	graphQL := compressed(unstored(s.Auth.Identify(s.GraphQL)))

	routes := http.NewServeMux()
	routes.HandleFunc("GET /livez", s.live)
	routes.HandleFunc("GET /readyz", s.ready)
	routes.Handle("GET /graphql", graphQL)
	routes.Handle("POST /graphql", graphQL)
	routes.HandleFunc("GET /graphql/schema.graphqls", s.schema)
	routes.Handle("GET /graphiql", styledInline(http.HandlerFunc(s.Page.GraphiQL)))
	routes.Handle("GET /openapi", sandboxed(http.HandlerFunc(s.Page.OpenAPI)))
	routes.HandleFunc("GET /auth/{provider}/start", s.Auth.Start)
	routes.HandleFunc("GET /auth/{provider}/callback", s.Auth.Callback)
	routes.HandleFunc("POST /auth/{provider}/sign-out", s.Auth.ProviderSignOut)
	routes.HandleFunc("POST /auth/guest", s.Auth.GuestIn)
	routes.HandleFunc("POST /auth/token-exchange", s.Auth.Exchange)
	routes.Handle("POST /auth/sign-out", s.Auth.Identify(http.HandlerFunc(s.Auth.SignOut)))
	routes.Handle("GET /avatars/{hash}", s.Auth.Identify(http.HandlerFunc(s.Auth.Avatar)))
	routes.HandleFunc("GET /assets/", s.Page.Asset)
	routes.Handle("GET /", compressed(s.Auth.Identify(s.Auth.Welcome(http.HandlerFunc(s.Page.Index)))))

	var all http.Handler = routes
	all = s.sameOrigin(all)
	all = s.knownHost(all)
	all = s.securityHeaders(all)
	all = s.recovered(all)
	return s.logged(all)
}
