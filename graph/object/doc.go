// Package object holds what the types of the GraphQL API are in Go, and the
// planner that fills them.
//
// A root field asks a deed for rows, wraps them with New and hands them to the
// planner, Request.Fill. That walks the selection level by level and runs one
// statement for each level and direction: related entities, relations, origins,
// problems and so on, with only the columns that are selected. The fields of the
// objects are methods without a context that read what was loaded. One that was
// not planned for loads by itself and is counted, so that a test can say that
// there are none.
package object
