// Package query answers what is in the catalog now: lists with filters, orders,
// pages and facets, entities by their refs, registered locations, problems.
//
// Every answer goes through one builder of conditions, so that lists, counts and
// facets cannot disagree about what matches or about what a viewer may see. All
// pages are keyset pages: a page far behind costs what the first one does.
//
// How the catalog came to be as it is stands in catalog/history, its shape as a
// graph in catalog/walk.
package query
