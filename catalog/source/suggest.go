package source

import (
	"fmt"
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

// Suggest makes a descriptor of what is known of a repository: a component, and
// the APIs whose definitions lie in it.
func (r *Repository) Suggest() (*Suggestion, error) {
	file := path.Join(r.Directory, "catalog-info.yaml")
	says := suggested{Name: r.name(), Slug: r.Slug, Description: oneLine(r.Description), Docs: r.Docs != "", Tags: r.tags()}
	says.Owner, says.OwnerKnown = r.owner()
	says.APIs = r.suggestedAPIs(says.Name)
	text, err := says.yaml()
	if err != nil {
		return nil, fmt.Errorf("suggest a descriptor for %s: %w", r.Slug, err)
	}
	s := &Suggestion{YAML: text, Path: file, Address: r.FileURL(file), CreateURL: r.NewFileURL(file, text), NeedsInput: []string{"spec.type", "spec.lifecycle"}}
	if !says.OwnerKnown {
		s.NeedsInput = append(s.NeedsInput, "spec.owner")
	}
	return s, nil
}

// name is what the component is called: as its directory or its repository.
func (r *Repository) name() string {
	if r.Directory != "" {
		return nameLike(path.Base(r.Directory))
	}
	return nameLike(path.Base(r.Slug))
}

// nameLike makes a valid name of a text: letters and digits, with - _ . between.
func nameLike(s string) string {
	mapped := strings.Map(func(c rune) rune {
		if isAlphanumeric(c) || c == '-' || c == '_' || c == '.' {
			return c
		}
		return '-'
	}, s)
	mapped = strings.TrimLeft(mapped, "-_.")
	return orElse(strings.TrimRight(mapped[:min(63, len(mapped))], "-_."), "unnamed")
}

func isAlphanumeric(c rune) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// oneLine is a text without the ends of its lines.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

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
// first team of CODEOWNERS, or else the first person; where it names nobody, a
// guess.
func (r *Repository) owner() (ref string, known bool) {
	for _, name := range r.Owners {
		if _, team, ok := strings.Cut(name, "/"); ok {
			return nameLike(team), true
		}
	}
	if len(r.Owners) > 0 {
		login, _, _ := strings.Cut(strings.TrimPrefix(r.Owners[0], "@"), "@")
		return "user:" + nameLike(login), true
	}
	return nameLike(path.Dir(r.Slug)), false
}

// maxSuggested bounds the APIs of a suggestion: a descriptor of many is nothing to
// start from.
const maxSuggested = 10

// suggestedAPIs names the APIs: one that is alone as the component is called,
// several after their files, and what then has the name of another after its path.
func (r *Repository) suggestedAPIs(component string) []suggestedAPI {
	files := r.APIs[:min(maxSuggested, len(r.APIs))]
	var out []suggestedAPI
	for _, f := range files {
		file := strings.TrimPrefix(strings.TrimPrefix(f.Path, r.Directory), "/")
		stem := strings.TrimSuffix(file, path.Ext(file))
		name := component
		if len(files) > 1 {
			name = nameLike(component + "-" + path.Base(stem))
		}
		named := func(a suggestedAPI) bool { return strings.EqualFold(a.Name, name) }
		if slices.ContainsFunc(out, named) {
			name = nameLike(component + "-" + stem)
		}
		if !slices.ContainsFunc(out, named) {
			out = append(out, suggestedAPI{Name: name, Type: f.Type, Target: "./" + file})
		}
	}
	return out
}
