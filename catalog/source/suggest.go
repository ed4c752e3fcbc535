package source

import (
	"path"
	"slices"
	"strings"
)

// Suggestion is a descriptor for a repository that has none.
type Suggestion struct {
	// YAML is its text, Path where in the repository it belongs.
	YAML, Path string
	// Address is what to register once it is there; CreateURL is the page of the
	// host where it can be added.
	Address   Address
	CreateURL string
	// NeedsInput are the fields that somebody must decide: what stands there is
	// a guess.
	NeedsInput []string
}

// maxSuggested bounds the APIs of a suggestion: a descriptor of many is nothing to
// start from.
const maxSuggested = 10

// Suggest makes a descriptor of what is known of a repository: a component, and
// the APIs whose definitions lie in it.
func (r *Repository) Suggest() *Suggestion {
	file := path.Join(r.Directory, "catalog-info.yaml")
	s := &Suggestion{Path: file, Address: r.FileURL(file), NeedsInput: []string{"spec.type", "spec.lifecycle"}}
	owner, known := r.owner()
	if !known {
		s.NeedsInput = append(s.NeedsInput, "spec.owner")
	}
	component := suggestedComponent{repository: r, name: r.name(), owner: owner, ownerKnown: known}
	component.apis = r.suggestedAPIs(component.name)
	s.YAML = component.yaml()
	s.CreateURL = r.NewFileURL(file, s.YAML)
	return s
}

// name is what the component is called: as its directory or its repository.
func (r *Repository) name() string {
	return nameLike(orElse(strings.TrimPrefix(path.Base("/"+r.Directory), "/"), path.Base(r.Slug)))
}

// nameLike makes a valid name of a text: letters and digits, with - _ . between.
func nameLike(s string) string {
	mapped := strings.Map(func(c rune) rune {
		if isAlphanumeric(c) || c == '-' || c == '_' || c == '.' {
			return c
		}
		return '-'
	}, s)
	mapped = strings.Trim(mapped, "-_.")
	return orElse(strings.TrimRight(mapped[:min(63, len(mapped))], "-_."), "unnamed")
}

func isAlphanumeric(c rune) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// tags are the topics and the language of a repository, as tags can be.
func (r *Repository) tags() []string {
	var out []string
	for _, text := range append(slices.Clone(r.Topics), r.Language) {
		if tag := tagLike(text); tag != "" && !slices.Contains(out, tag) {
			out = append(out, tag)
		}
	}
	return out
}

// tagLike makes a valid tag of a text: lower-case letters, digits, + and #, in
// words joined by single hyphens. It is empty where nothing of the text can be one.
func tagLike(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return !isAlphanumeric(c) && c != '+' && c != '#' })
	tag := strings.Join(words, "-")
	return strings.TrimRight(tag[:min(63, len(tag))], "-")
}

// owner is who is to own what a repository holds, as a descriptor names them: the
// first team of CODEOWNERS, or else the first person.
func (r *Repository) owner() (ref string, known bool) {
	for _, name := range r.Owners {
		if team := path.Base(name); strings.HasPrefix(name, "@") && strings.Contains(name, "/") {
			return nameLike(team), true
		}
	}
	for _, name := range r.Owners {
		login, _, _ := strings.Cut(strings.TrimPrefix(name, "@"), "@")
		return "user:" + nameLike(login), true
	}
	return nameLike(path.Dir(r.Slug)), false
}

// suggestedAPI is an API of a suggestion: its definition is the file at target, as
// seen from the descriptor.
type suggestedAPI struct{ name, kind, target string }

// suggestedAPIs names the APIs after their files. The one that is alone is called
// as the component is.
func (r *Repository) suggestedAPIs(component string) []suggestedAPI {
	files := r.APIs[:min(maxSuggested, len(r.APIs))]
	var out []suggestedAPI
	taken := map[string]bool{}
	for _, f := range files {
		target := "./" + strings.TrimPrefix(strings.TrimPrefix(f.Path, r.Directory), "/")
		name := component
		if len(files) > 1 {
			name = nameLike(component + "-" + strings.TrimSuffix(path.Base(target), path.Ext(target)))
		}
		if taken[strings.ToLower(name)] {
			name = nameLike(component + "-" + strings.TrimSuffix(strings.TrimPrefix(target, "./"), path.Ext(target)))
		}
		if !taken[strings.ToLower(name)] {
			out = append(out, suggestedAPI{name, f.Type, target})
		}
		taken[strings.ToLower(name)] = true
	}
	return out
}
