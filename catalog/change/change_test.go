package change_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/callboard-dev/callboard/catalog/change"
)

func TestFields(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, before, after string
		want                []string
	}{
		{"nothing", `{"a":1,"b":[{"c":null}]}`, `{"b":[{"c":null}],"a":1.0}`, nil},
		{"a field", `{"spec":{"owner":"a","type":"t"}}`, `{"spec":{"owner":"b","type":"t"}}`, []string{`spec.owner "a" -> "b"`}},
		{"added and gone", `{"a":1}`, `{"b":null}`, []string{`a 1 -> `, `b  -> null`}},
		{"another sort of value", `{"a":{"b":1}}`, `{"a":[1]}`, []string{`a {"b":1} -> [1]`}},
		{"keys with dots", `{"m":{"github.com/slug":"a"}}`, `{"m":{"github.com/slug":"b"}}`, []string{`m.github.com/slug "a" -> "b"`}},
		{"created", ``, `{"kind":"Group","metadata":{"name":"x","tags":["a"],"labels":{}}}`, []string{`kind  -> "Group"`, `metadata.labels  -> {}`, `metadata.name  -> "x"`, `metadata.tags  -> ["a"]`}},
		{"deleted", `{"spec":{"owner":"a"}}`, ``, []string{`spec.owner "a" -> `}},
		{"one more in a list", `{"t":["a","c"]}`, `{"t":["a","b","c"]}`, []string{`t[1]  -> "b"`}},
		{"one less in a list", `{"t":["a","b","c"]}`, `{"t":["b","c"]}`, []string{`t[0] "a" -> `}},
		{"another in its place", `{"t":["a","b"]}`, `{"t":["a","c"]}`, []string{`t[1] "b" -> "c"`}},
		{"twice the same", `{"t":["a"]}`, `{"t":["a","a"]}`, []string{`t[1]  -> "a"`}},
		{"order alone", `{"t":["a","b"]}`, `{"t":["b","a"]}`, []string{`t ["a","b"] -> ["b","a"]`}},
		{"within a list", `{"l":[{"u":1},{"u":2,"v":3}]}`, `{"l":[{"u":1},{"u":4,"v":3}]}`, []string{`l[1].u 2 -> 4`}},
		{"one more mapping before", `{"l":[{"u":1}]}`, `{"l":[{"u":0},{"u":1}]}`, []string{`l[0].u  -> 0`}},
		{"to an empty list", `{"l":[1]}`, `{"l":[]}`, []string{`l[0] 1 -> `}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			changes, err := change.Fields(document(test.before), document(test.after))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, c := range changes {
				got = append(got, fmt.Sprintf("%s %s -> %s", c.Path, c.Before, c.After))
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func document(text string) []byte {
	if text == "" {
		return nil
	}
	return []byte(text)
}

func TestFieldsOfNoJSON(t *testing.T) {
	t.Parallel()
	if _, err := change.Fields([]byte("{"), nil); err == nil {
		t.Error("got no error for what is no JSON")
	}
}
