// Package store connects to PostgreSQL and brings its tables up to date. It knows
// nothing of what is in them: rows are read and written by the packages they
// belong to, through ent or with SQL.
//
// Its connections are lib/pq's with three things added. Every wait for the server
// ends: with the caller's context, and at the latest a little after the server
// itself would have ended the statement. (To wait for a free connection ends with
// the context only.) Statements with arguments are prepared
// once for each connection. What a caller can make of an error, it gets as a
// catalog.Error: the database took too long, or is not there.
package store
