// Package schema describes the tables, in ent's words. What a row of each means
// stands with its type; how the rows change together stands in catalog/ingest,
// the only writer.
package schema
