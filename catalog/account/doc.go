// Package account keeps who may ask: the accounts of people at the providers that
// vouch for them, their browsers' sessions, and the tokens of programs.
//
//	SignIn              what a provider said → an identity and a session   signin.go
//	  resolve           which User of the catalog that is                  resolve.go
//	BySession, ByToken  a secret → the viewer, with groups and role        viewer.go
//	CreateToken, …      tokens                                             tokens.go
//	CreateTrustRule, …  which pipelines are trusted, and with what         trust.go
//	Exchange            what a CI asserts of a pipeline → a token          exchange.go
//	Due, Reaffirm       asking the providers again                         reaffirm.go
//	Picture             what people look like, read and kept by us         picture.go
//
// Secrets are kept as digests only. What providers say, and how they are asked,
// is a matter of server/auth; what viewers may do is catalog's policy.
package account
