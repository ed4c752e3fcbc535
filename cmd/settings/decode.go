package settings

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// decoder writes one layer of settings over those below it.
type decoder struct {
	// where names the layer: a file, a flag, an environment variable.
	where string
	// lines says that positions within the layer mean something.
	lines bool
	// dir is where relative paths start.
	dir      string
	origins  map[string]string
	problems []string
}

// starter is a setting that holds a path.
type starter interface{ startFrom(dir string) }

// value stores what node says into v, the setting at path.
func (d *decoder) value(node *yaml.Node, v reflect.Value, path string) {
	if node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	switch {
	case node.Tag == "!!null":
		return
	case v.Kind() == reflect.Struct:
		d.section(node, v, path)
	case v.Kind() == reflect.Slice:
		d.list(node, v, path)
	default:
		d.leaf(node, v, path)
	}
	if s, ok := v.Addr().Interface().(starter); ok {
		s.startFrom(d.dir)
	}
}

func (d *decoder) section(node *yaml.Node, v reflect.Value, path string) {
	if node.Kind != yaml.MappingNode {
		d.problem(node, "%s holds settings of its own: write them below it as name: value", name(path))
		return
	}
	seen := map[string]bool{}
	for i := 0; i < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		field, ok := fieldNamed(v, key.Value)
		switch {
		case !ok:
			d.problem(key, "unknown setting %s%s", join(path, key.Value), d.suggest(v.Type(), path, key.Value))
		case seen[key.Value]:
			d.problem(key, "%s stands here twice", join(path, key.Value))
		default:
			d.value(value, field, join(path, key.Value))
		}
		seen[key.Value] = true
	}
}

// list replaces the whole list: lists of two layers are never mixed.
func (d *decoder) list(node *yaml.Node, v reflect.Value, path string) {
	if node.Kind != yaml.SequenceNode {
		d.problem(node, "%s is a list: write each of its elements behind a dash", path)
		return
	}
	list := reflect.MakeSlice(v.Type(), len(node.Content), len(node.Content))
	for i, element := range node.Content {
		d.value(element, list.Index(i), fmt.Sprintf("%s[%d]", path, i))
	}
	v.Set(list)
	d.origins[path] = d.at(node)
}

func (d *decoder) leaf(node *yaml.Node, v reflect.Value, path string) {
	if node.Kind != yaml.ScalarNode {
		d.problem(node, "%s is a single value", path)
		return
	}
	if v.Kind() == reflect.String {
		v.SetString(node.Value)
	} else if err := node.Decode(v.Addr().Interface()); err != nil {
		d.problem(node, "%s is %q, but should be %s", path, node.Value, wanted(v.Type()))
		return
	}
	d.origins[path] = d.at(node)
}

func (d *decoder) problem(node *yaml.Node, format string, args ...any) {
	d.problems = append(d.problems, d.at(node)+": "+fmt.Sprintf(format, args...))
}

func (d *decoder) at(node *yaml.Node) string {
	if !d.lines {
		return d.where
	}
	return fmt.Sprintf("%s:%d", d.where, node.Line)
}

// suggest names the known setting that key may have been meant for: one of the
// same section, else one of the same name elsewhere.
func (d *decoder) suggest(section reflect.Type, path, key string) string {
	var here []string
	for _, name := range names(section) {
		here = append(here, join(path, name))
	}
	elsewhere := leaves(reflect.TypeFor[Settings](), "")
	if near, ok := nearest(join(path, key), slices.Concat(here, elsewhere)); ok {
		return fmt.Sprintf(": did you mean %s?", near)
	}
	return ": known here are " + strings.Join(names(section), ", ")
}

func name(path string) string {
	if path == "" {
		return "a settings file"
	}
	return path
}

func wanted(t reflect.Type) string {
	switch t.String() {
	case "time.Duration":
		return "a time such as 90s, 2m or 1h"
	case "bool":
		return "true or false"
	}
	return "a whole number"
}
