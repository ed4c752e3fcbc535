package object

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
)

// maxString bounds every string that a query or its variables hold, in bytes.
const maxString = 64 << 10

// MarshalString writes a String, an ID or a Cursor.
func MarshalString(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalString reads one; texts that PostgreSQL could not hold are refused.
func UnmarshalString(v any) (string, error) {
	s, ok := v.(string)
	switch {
	case !ok:
		return "", catalog.Errorf(catalog.ErrBadInput, "a string is expected here")
	case len(s) > maxString:
		return "", catalog.Errorf(catalog.ErrBadInput, "a string is longer than %d bytes", maxString)
	case !utf8.ValidString(s) || strings.IndexByte(s, 0) >= 0:
		return "", catalog.Errorf(catalog.ErrBadInput, "a string holds what is no text")
	}
	return s, nil
}

// MarshalID writes an ID.
func MarshalID(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalID reads an ID, which may also be written as a number.
func UnmarshalID(v any) (string, error) {
	if n, ok := v.(json.Number); ok {
		return UnmarshalString(n.String())
	}
	if n, ok := v.(int64); ok {
		return strconv.FormatInt(n, 10), nil
	}
	return UnmarshalString(v)
}

// MarshalEntityRef writes a ref in its canonical form.
func MarshalEntityRef(r catalog.Ref) graphql.Marshaler { return graphql.MarshalString(r.String()) }

// UnmarshalEntityRef reads a ref; its kind must be written.
func UnmarshalEntityRef(v any) (catalog.Ref, error) {
	s, err := UnmarshalString(v)
	if err != nil {
		return catalog.Ref{}, err
	}
	ref, err := catalog.ParseRef(s, catalog.Ref{})
	if err != nil {
		return catalog.Ref{}, catalog.Errorf(catalog.ErrBadInput, "this is no ref: %w", err)
	}
	return ref, nil
}

// MarshalTime writes a moment in RFC 3339, in UTC.
func MarshalTime(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		text := append(make([]byte, 0, 40), '"')
		_, _ = w.Write(append(t.UTC().AppendFormat(text, time.RFC3339Nano), '"'))
	})
}

// UnmarshalTime reads a moment in RFC 3339.
func UnmarshalTime(v any) (time.Time, error) {
	s, err := UnmarshalString(v)
	if err != nil {
		return time.Time{}, err
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return time.Time{}, catalog.Errorf(catalog.ErrBadInput, "this is no moment: write it like 2026-01-31T12:00:00Z")
	}
	return t, nil
}

// MarshalJSON writes a value as the database holds it.
func MarshalJSON(v json.RawMessage) graphql.Marshaler {
	if len(v) == 0 {
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) { _, _ = w.Write(v) })
}

// UnmarshalJSON reads any value.
func UnmarshalJSON(v any) (json.RawMessage, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil, catalog.Errorf(catalog.ErrBadInput, "this is no JSON value")
	}
	return text, nil
}

// The types whose objects have a global id.
const (
	entityID   = "Entity"
	locationID = "Location"
	relationID = "Relation"
	changeID   = "Change"
	auditID    = "Audit"
)

// globalID makes the opaque id of an object of a type.
func globalID(typ, key string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(typ + ":" + key))
}

// keyOf is the reverse of globalID; ok is false for what is no id of ours.
func keyOf(id string) (typ, key string, ok bool) {
	text, err := base64.RawURLEncoding.DecodeString(id)
	if err != nil {
		return "", "", false
	}
	return strings.Cut(string(text), ":")
}

// MarshalLocationID writes the global id of a registered location.
func MarshalLocationID(id uuid.UUID) graphql.Marshaler {
	return graphql.MarshalString(globalID(locationID, id.String()))
}

// UnmarshalLocationID reads one. What is none of ours is the id of nothing.
func UnmarshalLocationID(v any) (uuid.UUID, error) {
	s, err := UnmarshalID(v)
	if err != nil {
		return uuid.Nil, err
	}
	typ, key, _ := keyOf(s)
	id, err := uuid.Parse(key)
	if typ != locationID || err != nil {
		return uuid.Nil, nil
	}
	return id, nil
}
