package source

import (
	"encoding/json"
	"regexp"
	"strings"
)

// suggestedComponent is what a suggestion says, before it is text.
type suggestedComponent struct {
	repository  *Repository
	name, owner string
	ownerKnown  bool
	apis        []suggestedAPI
}

// yaml is the text of the component and its APIs, with a word beside each value
// that was guessed.
func (c suggestedComponent) yaml() string {
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\n") }
	r := c.repository
	line("apiVersion: backstage.io/v1alpha1")
	line("kind: Component")
	line("metadata:")
	line("  name: ", scalar(c.name))
	if description := strings.Join(strings.Fields(r.Description), " "); description != "" {
		line("  description: ", scalar(description))
	}
	line("  annotations:")
	line("    github.com/project-slug: ", scalar(r.Slug))
	if r.Docs != "" {
		line("    backstage.io/techdocs-ref: dir:.")
	}
	if tags := r.tags(); len(tags) > 0 {
		line("  tags:")
		for _, tag := range tags {
			line("    - ", scalar(tag))
		}
	}
	line("spec:")
	line("  type: service # or library, website, …")
	line("  lifecycle: production # or experimental, deprecated")
	line("  owner: ", c.said())
	if len(c.apis) > 0 {
		line("  providesApis:")
	}
	for _, api := range c.apis {
		line("    - ", scalar(api.name))
	}
	for _, api := range c.apis {
		line("---")
		line("apiVersion: backstage.io/v1alpha1")
		line("kind: API")
		line("metadata:")
		line("  name: ", scalar(api.name))
		line("spec:")
		line("  type: ", api.kind)
		line("  lifecycle: production")
		line("  owner: ", c.said())
		line("  definition:")
		line("    $text: ", scalar(api.target))
	}
	return b.String()
}

// said is the owner as the text has it.
func (c suggestedComponent) said() string {
	if c.ownerKnown {
		return scalar(c.owner)
	}
	return scalar(c.owner) + " # the group that answers for it, or user:name"
}

// plainText matches what YAML takes for a text without quotes. It leaves out more
// than it must.
var plainText = regexp.MustCompile(`^[A-Za-z./][A-Za-z0-9 ,()/._+-]*[A-Za-z0-9).]$`)

// scalar writes a text so that YAML reads it as that text. JSON's quotes are
// among YAML's.
func scalar(s string) string {
	switch strings.ToLower(s) {
	case "true", "false", "yes", "no", "on", "off", "null":
	default:
		if plainText.MatchString(s) {
			return s
		}
	}
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a string can be encoded
	return strings.TrimSpace(b.String())
}
