// Package server answers HTTP: which address has which answer stands on one
// page, routes.go; what holds for every request (who may ask for what from
// where, what is said about it, how it is logged) in the files beside it.
//
// It decides nothing about the catalog: GraphQL is package graph, the page is
// package frontend, and both arrive ready made.
package server
