package object

import (
	"encoding/json"

	"github.com/callboard-dev/callboard/catalog/account"
)

// The kinds that have a type of their own in the API; all others are
// CustomEntity.
type (
	// Component is a piece of software.
	Component struct{ *Base }
	// API is an interface between components.
	API struct{ *Base }
	// Resource is what a component needs to run.
	Resource struct{ *Base }
	// System is entities that work together.
	System struct{ *Base }
	// Domain is systems that serve one part of the business.
	Domain struct{ *Base }
	// Group is a team, or a unit that holds teams.
	Group struct{ *Base }
	// User is a person.
	User struct{ *Base }
	// Location is a descriptor that points at others.
	Location struct{ *Base }
	// Template is a recipe for something new.
	Template struct{ *Base }
	// CustomEntity is of any other kind.
	CustomEntity struct{ *Base }
)

// wrap gives b the type of its kind.
func wrap(b *Base) Entity {
	switch b.row.Kind {
	case "component":
		return &Component{b}
	case "api":
		return &API{b}
	case "resource":
		return &Resource{b}
	case "system":
		return &System{b}
	case "domain":
		return &Domain{b}
	case "group":
		return &Group{b}
	case "user":
		return &User{b}
	case "location":
		return &Location{b}
	case "template":
		return &Template{b}
	default:
		return &CustomEntity{b}
	}
}

// present gives b the type of its kind, nil where nobody declares it.
func present(b *Base) Entity {
	if b == nil || b.absent() {
		return nil
	}
	return wrap(b)
}

// typeOf is the name of the type that wrap gives to entities of a kind.
func typeOf(kind string) string {
	switch kind {
	case "component":
		return "Component"
	case "api":
		return "API"
	case "resource":
		return "Resource"
	case "system":
		return "System"
	case "domain":
		return "Domain"
	case "group":
		return "Group"
	case "user":
		return "User"
	case "location":
		return "Location"
	case "template":
		return "Template"
	default:
		return "CustomEntity"
	}
}

// profile is the spec.profile of groups and users.
func (b *Base) profile() (p struct{ DisplayName, Email, Picture string }, err error) {
	var spec struct {
		Profile json.RawMessage `json:"profile"`
	}
	if err := json.Unmarshal(object(b.row.Spec), &spec); err != nil || spec.Profile == nil {
		return p, err
	}
	// A profile of another form has nothing to show.
	_ = json.Unmarshal(spec.Profile, &p)
	return p, nil
}

// DisplayName is the name of a group or user to show.
func (b *Base) DisplayName() (*string, error) {
	p, err := b.profile()
	return optional(p.DisplayName), err
}

// Email is the address of a group or user.
func (b *Base) Email() (*string, error) {
	p, err := b.profile()
	return optional(p.Email), err
}

// Picture is where the server shows a picture of a group or user.
func (b *Base) Picture() (*string, error) {
	p, err := b.profile()
	return optional(account.PicturePath(p.Picture)), err
}

// Targets are the addresses that it points at, as written: those of spec.target
// and spec.targets.
func (l *Location) Targets() ([]string, error) {
	var spec struct {
		Target  string   `json:"target"`
		Targets []string `json:"targets"`
	}
	if err := json.Unmarshal(object(l.row.Spec), &spec); err != nil {
		return nil, err
	}
	targets := []string{}
	if spec.Target != "" {
		targets = append(targets, spec.Target)
	}
	return append(targets, spec.Targets...), nil
}

// Parameters are the questions to ask.
func (t *Template) Parameters() (json.RawMessage, error) { return t.specField("parameters") }

// Steps say what to do with the answers.
func (t *Template) Steps() (json.RawMessage, error) { return t.specField("steps") }

func (b *Base) specField(name string) (json.RawMessage, error) {
	var spec map[string]json.RawMessage
	if err := json.Unmarshal(object(b.row.Spec), &spec); err != nil {
		return nil, err
	}
	if len(spec[name]) == 0 {
		return json.RawMessage("[]"), nil
	}
	return spec[name], nil
}
