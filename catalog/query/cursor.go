package query

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"slices"

	"github.com/callboard-dev/callboard/catalog"
)

// List identifies an ordered list, so that a cursor of one is not taken for a
// place in another: what is listed, in which order, under which conditions.
type List string

// NewList returns the identity of a list of what, in the given order, under
// conditions (anything that JSON can hold).
func NewList(what, order string, conditions any) (List, error) {
	text, err := json.Marshal(conditions)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(text)
	return List(what + " " + order + " " + hex.EncodeToString(sum[:6])), nil
}

const (
	cursorVersion = "1"
	cursorLimit   = 8 << 10 // a name, a title and a ref fit many times
)

// Cursor returns the place in l whose sort values are given.
func (l List) Cursor(values ...string) string {
	text, err := json.Marshal(append([]string{cursorVersion, string(l)}, values...))
	if err != nil {
		panic(err) // strings always marshal
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// place is the reverse of Cursor; n is the number of values that l sorts by.
func (l List) place(cursor string, n int) ([]string, error) {
	if len(cursor) > cursorLimit {
		return nil, catalog.Errorf(catalog.ErrBadInput, "this is no cursor: it is too long")
	}
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	var parts []string
	if err == nil {
		err = json.Unmarshal(text, &parts)
	}
	switch {
	case err != nil || len(parts) < 2 || parts[0] != cursorVersion:
		return nil, catalog.Errorf(catalog.ErrBadInput, "this is no cursor of ours: take one from pageInfo or from an edge")
	case parts[1] != string(l) || len(parts) != n+2:
		return nil, catalog.Errorf(catalog.ErrBadInput, "this cursor belongs to another list: its order or its conditions are different")
	case slices.ContainsFunc(parts, hasNUL):
		return nil, catalog.Errorf(catalog.ErrBadInput, "this is no cursor of ours: it holds a NUL")
	}
	return parts[2:], nil
}
