package change

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
)

// FieldChange is one field in which two documents differ.
type FieldChange struct {
	// Path is the way to it: keys joined by dots as they are, places of lists in
	// brackets, such as metadata.annotations.github.com/project-slug or
	// metadata.links[2].url. A place is that after the change, or before it for
	// what is gone.
	Path string `json:"path"`
	// Before and After are its values as JSON; nil where there is none.
	Before json.RawMessage `json:"before"`
	After  json.RawMessage `json:"after"`
}

// Fields compares two JSON documents and returns what differs, sorted by path. A
// document that is nil is absent: then each field of the other is added or gone.
//
// Mappings are compared key by key. In lists a value that merely moved because
// others came or went is no change; where nothing but the order differs, the list
// as a whole is one.
func Fields(before, after []byte) ([]FieldChange, error) {
	old, err := decode(before)
	if err != nil {
		return nil, fmt.Errorf("decode the document before: %w", err)
	}
	now, err := decode(after)
	if err != nil {
		return nil, fmt.Errorf("decode the document after: %w", err)
	}
	var c comparison
	c.mapping("", old, now)
	slices.SortStableFunc(c.changes, func(a, b FieldChange) int { return cmp.Compare(a.Path, b.Path) })
	return c.changes, nil
}

func decode(document []byte) (map[string]any, error) {
	if document == nil {
		return nil, nil
	}
	var m map[string]any
	err := json.Unmarshal(document, &m)
	return m, err
}

type comparison struct{ changes []FieldChange }

// value compares two values that are both there.
func (c *comparison) value(path string, before, after any) {
	switch old := before.(type) {
	case map[string]any:
		if now, ok := after.(map[string]any); ok {
			c.mapping(path, old, now)
			return
		}
	case []any:
		if now, ok := after.([]any); ok {
			c.list(path, old, now)
			return
		}
	}
	if before != after {
		c.changes = append(c.changes, FieldChange{path, encode(before), encode(after)})
	}
}

func (c *comparison) mapping(path string, before, after map[string]any) {
	for _, key := range slices.Sorted(maps.Keys(before)) {
		now, ok := after[key]
		if !ok {
			c.gone(join(path, key), before[key])
			continue
		}
		c.value(join(path, key), before[key], now)
	}
	for _, key := range slices.Sorted(maps.Keys(after)) {
		if _, ok := before[key]; !ok {
			c.added(join(path, key), after[key])
		}
	}
}

// list pairs equal values wherever they stand, then what is left by its place;
// what is still left came or went.
func (c *comparison) list(path string, before, after []any) {
	gone, added := unpaired(before, after)
	if len(gone) == 0 && len(added) == 0 {
		if !reflect.DeepEqual(before, after) {
			c.changes = append(c.changes, FieldChange{path, encode(before), encode(after)})
		}
		return
	}
	for _, i := range gone {
		if _, replaced := slices.BinarySearch(added, i); replaced {
			c.value(place(path, i), before[i], after[i])
		} else {
			c.gone(place(path, i), before[i])
		}
	}
	for _, i := range added {
		if _, replaced := slices.BinarySearch(gone, i); !replaced {
			c.added(place(path, i), after[i])
		}
	}
}

// unpaired gives the places of the values that the other list does not have, in
// order.
func unpaired(before, after []any) (gone, added []int) {
	left := map[string][]int{}
	for i, v := range before {
		key := string(encode(v))
		left[key] = append(left[key], i)
	}
	for i, v := range after {
		key := string(encode(v))
		if places := left[key]; len(places) > 0 {
			left[key] = places[1:]
		} else {
			added = append(added, i)
		}
	}
	for _, places := range left {
		gone = append(gone, places...)
	}
	slices.Sort(gone)
	return gone, added
}

// gone notes what is no more, field by field as far as it is mappings.
func (c *comparison) gone(path string, v any) {
	if m, ok := v.(map[string]any); ok && len(m) > 0 {
		c.mapping(path, m, nil)
		return
	}
	c.changes = append(c.changes, FieldChange{Path: path, Before: encode(v)})
}

// added notes what is new, likewise.
func (c *comparison) added(path string, v any) {
	if m, ok := v.(map[string]any); ok && len(m) > 0 {
		c.mapping(path, nil, m)
		return
	}
	c.changes = append(c.changes, FieldChange{Path: path, After: encode(v)})
}

// encode cannot fail: v was decoded from JSON.
func encode(v any) json.RawMessage {
	out, _ := json.Marshal(v)
	return out
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func place(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }
