// Command callboard is a software catalog and developer portal.
package main

//go:generate go run ./ent/entc.go
//go:generate go run ./graph/generate.go

func main() {}
