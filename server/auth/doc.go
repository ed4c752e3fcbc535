// Package auth is the door that people and programs come in by: it sends browsers
// to the providers that vouch for them, understands what those answer, and puts
// the viewer into each request's context.
//
//	Start, Callback   a sign-in at a provider            signin.go
//	Identify          a cookie or a token → the viewer   identify.go
//	Exchange          a CI's token → one of ours         exchange.go, workload.go
//	Run               providers that were down, accounts to be asked about again
//
// A provider is an OpenID Connect one (oidc.go) or a GitHub (github.go), which
// issues no ID tokens and is asked for what it knows instead. Who somebody is in
// the catalog, sessions and tokens are matters of catalog/account.
package auth
