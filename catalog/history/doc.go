// Package history answers what happened in the catalog: the log of changes, of
// all entities or of one, and what each of them changed. The log is made of
// revisions, entity versions and the spans of relation declarations; only
// catalog/ingest writes it, and nothing in it is ever altered.
package history
