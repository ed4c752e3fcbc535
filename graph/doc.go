// Package graph is the GraphQL door. The schema stands beside this text, split by
// subject; graph/generated is made of it. A request goes through
//
//	post            POST and JSON only, bounded, without echo      post.go
//	limit.Gate      shape, cost and time                           limit/
//	root fields     one line each: hand it to the deed             query.go, lists.go, mutation.go
//	object.Request  loads what the selection asks for, by level    object/
//	presenter       only errors that are meant for the asker       errors.go
package graph
