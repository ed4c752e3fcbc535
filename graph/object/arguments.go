package object

import (
	"github.com/99designs/gqlgen/graphql"

	"github.com/callboard-dev/callboard/catalog"
)

// arguments are those of a field that is planned for, read as the field itself
// will read them. The first that cannot be read leaves err.
type arguments struct {
	values map[string]any
	err    error
}

func (r *Request) args(f graphql.CollectedField) *arguments {
	return &arguments{values: f.ArgumentMap(r.op.Variables)}
}

func (a *arguments) int(name string) *int { return read(a, name, graphql.UnmarshalInt) }

func (a *arguments) bool(name string) *bool { return read(a, name, graphql.UnmarshalBoolean) }

func (a *arguments) string(name string) *string { return read(a, name, UnmarshalString) }

// strings is nil where the argument is left out or null, and not where it is an
// empty list.
func (a *arguments) strings(name string) []string {
	v := a.values[name]
	if v == nil {
		return nil
	}
	out := []string{}
	for _, item := range graphql.CoerceList(v) {
		s, err := UnmarshalString(item)
		if err != nil {
			a.fail(err)
			return nil
		}
		out = append(out, s)
	}
	return out
}

func (a *arguments) direction(name string, otherwise catalog.Direction) catalog.Direction {
	if s := a.string(name); s != nil {
		return catalog.Direction(*s)
	}
	return otherwise
}

func read[T any](a *arguments, name string, unmarshal func(any) (T, error)) *T {
	v := a.values[name]
	if v == nil {
		return nil
	}
	t, err := unmarshal(v)
	if err != nil {
		a.fail(err)
		return nil
	}
	return &t
}

func (a *arguments) fail(err error) {
	if a.err == nil {
		a.err = err
	}
}
