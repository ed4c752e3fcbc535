package object

import (
	"context"
	"io"

	"github.com/99designs/gqlgen/graphql"
)

// FieldSet is what the fields of one object came to, in the order in which they
// are written. The generated code has it in place of graphql.FieldSet, which keeps
// what only @defer needs: graph/generate.go says why.
type FieldSet struct {
	// Values has one element for each field; Invalids counts those that are null
	// although they must not be.
	Values   []graphql.Marshaler
	Invalids uint32
	fields   []graphql.CollectedField
}

// NewFieldSet returns a set for fields, no two of which have one alias.
func NewFieldSet(fields []graphql.CollectedField) *FieldSet {
	return &FieldSet{Values: make([]graphql.Marshaler, len(fields)), fields: fields}
}

// Dispatch does nothing: no field of an object below the root waits for anything.
func (*FieldSet) Dispatch(context.Context) {}

// MarshalGQL writes the object as JSON. An alias is a GraphQL name, in which
// nothing needs to be escaped.
func (s *FieldSet) MarshalGQL(w io.Writer) {
	before := `{"`
	for i := range s.fields {
		_, _ = io.WriteString(w, before)
		_, _ = io.WriteString(w, s.fields[i].Alias)
		_, _ = io.WriteString(w, `":`)
		s.Values[i].MarshalGQL(w)
		before = `,"`
	}
	if len(s.fields) == 0 {
		_, _ = io.WriteString(w, "{")
	}
	_, _ = io.WriteString(w, "}")
}
