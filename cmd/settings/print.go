package settings

import (
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"time"

	"go.yaml.in/yaml/v3"
)

// WriteYAML writes all settings as a settings file would hold them, each with
// where it came from; secrets are hidden.
func (s *Loaded) WriteYAML(w io.Writer) error {
	encoder := yaml.NewEncoder(w)
	encoder.SetIndent(2)
	return encoder.Encode(s.section(reflect.ValueOf(s.Settings).Elem(), ""))
}

func (s *Loaded) section(v reflect.Value, path string) *yaml.Node {
	node := &yaml.Node{Kind: yaml.MappingNode}
	for i, key := range names(v.Type()) {
		below := join(path, key)
		name := &yaml.Node{Kind: yaml.ScalarNode, Value: key}
		if v.Field(i).Kind() == reflect.Struct {
			node.Content = append(node.Content, name, s.section(v.Field(i), below))
			continue
		}
		value := &yaml.Node{}
		if err := value.Encode(shown(v.Field(i))); err != nil {
			value.SetString(err.Error())
		}
		value.LineComment = s.origin(below)
		if value.Kind == yaml.SequenceNode && len(value.Content) > 0 {
			name.HeadComment, value.LineComment = value.LineComment, ""
		}
		node.Content = append(node.Content, name, value)
	}
	return node
}

// WriteJSON writes an object of value and origin for each path.
func (s *Loaded) WriteJSON(w io.Writer) error {
	type setting struct {
		Value  any    `json:"value"`
		Origin string `json:"origin"`
	}
	all := map[string]setting{}
	for _, path := range leaves(reflect.TypeFor[Settings](), "") {
		var value any
		var node yaml.Node
		if err := node.Encode(shown(at(reflect.ValueOf(s.Settings).Elem(), path))); err != nil {
			return fmt.Errorf("print %s: %w", path, err)
		}
		if err := node.Decode(&value); err != nil {
			return fmt.Errorf("print %s: %w", path, err)
		}
		all[path] = setting{Value: value, Origin: s.origin(path)}
	}
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(all)
}

// shown is what may be printed of a value.
func shown(v reflect.Value) any {
	if duration, ok := v.Interface().(time.Duration); ok {
		return duration.String()
	}
	if v.Kind() == reflect.Slice && v.Len() == 0 {
		return []string{}
	}
	return v.Interface()
}
