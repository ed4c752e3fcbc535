package source

import (
	"encoding/json"
	"regexp"
	"strings"
	"text/template"
)

// suggested is what a suggestion says, before it is text.
type suggested struct {
	Name, Slug, Description string
	Docs                    bool
	Tags                    []string
	Owner                   string
	OwnerKnown              bool
	APIs                    []suggestedAPI
}

// suggestedAPI is an API of a suggestion: its definition is the file at Target, as
// seen from the descriptor.
type suggestedAPI struct{ Name, Type, Target string }

// suggestion is the text of a component and its APIs, with a word beside each
// value that was guessed.
var suggestion = template.Must(template.New("catalog-info.yaml").Funcs(template.FuncMap{"scalar": scalar}).Parse(
	`{{define "owner"}}{{scalar .Owner}}{{if not .OwnerKnown}} # the group that answers for it, or user:name{{end}}{{end -}}
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: {{scalar .Name}}
{{- with .Description}}
  description: {{scalar .}}
{{- end}}
  annotations:
    github.com/project-slug: {{scalar .Slug}}
{{- if .Docs}}
    backstage.io/techdocs-ref: dir:.
{{- end}}
{{- with .Tags}}
  tags:
{{- range .}}
    - {{scalar .}}
{{- end}}
{{- end}}
spec:
  type: service # or library, website, …
  lifecycle: production # or experimental, deprecated
  owner: {{template "owner" .}}
{{- with .APIs}}
  providesApis:
{{- range .}}
    - {{scalar .Name}}
{{- end}}
{{- end}}
{{- range .APIs}}
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: {{scalar .Name}}
spec:
  type: {{.Type}}
  lifecycle: production
  owner: {{template "owner" $}}
  definition:
    $text: {{scalar .Target}}
{{- end}}
`))

func (s suggested) yaml() (string, error) {
	var b strings.Builder
	err := suggestion.Execute(&b, s)
	return b.String(), err
}

// plainText matches texts that YAML takes for such without quotes. It leaves out
// more than it must.
var plainText = regexp.MustCompile(`^[A-Za-z./][A-Za-z0-9 ,()/._+-]*[A-Za-z0-9).]$`)

// scalar writes a text so that YAML reads it as that text. JSON's quotes are
// among YAML's.
func scalar(s string) (string, error) {
	switch strings.ToLower(s) {
	case "true", "false", "yes", "no", "on", "off", "null":
	default:
		if plainText.MatchString(s) {
			return s, nil
		}
	}
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(s)
	return strings.TrimSpace(b.String()), err
}
