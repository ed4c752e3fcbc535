package settings

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Layers say where to look for settings.
type Layers struct {
	// File is the settings file; callboard.yaml in Dir, if there is one, where
	// empty.
	File string
	// Dir is the working directory.
	Dir string
	// Environ is as os.Environ gives it.
	Environ []string
	// Flags are values by path (server.listen) and, for complaints, the flag
	// that gave each.
	Flags []Flag
}

// Flag is one setting given on the command line.
type Flag struct{ Name, Path, Value string }

// GitHubURL is the path of a flag that is not a setting's: the baseUrl of
// github.com, which is one of the elements of sources.github.
const GitHubURL = "sources.github.baseUrl"

// Loaded are settings, and where each came from.
type Loaded struct {
	*Settings

	// Base is the directory that relative file: addresses start from: that of
	// the settings file.
	Base string
	// Origins has a line for each path that somebody set: callboard.yaml:3,
	// CALLBOARD_LOG_LEVEL, --listen.
	Origins map[string]string
}

// Load reads all layers. An error has one line for each thing that is wrong,
// with the place it stands in.
func Load(l Layers) (*Loaded, error) {
	s := &Loaded{Settings: Default(), Origins: map[string]string{}, Base: l.Dir}
	s.Database.DataDir.startFrom(l.Dir)
	if l.File != "" {
		s.Base = filepath.Dir(absolute(l.File, l.Dir))
	}
	files, err := l.files()
	if err != nil {
		return nil, err
	}
	var problems []string
	for _, file := range files {
		problems = append(problems, s.readFile(file, l.Dir)...)
	}
	problems = append(problems, s.readEnviron(l.Environ, l.Dir)...)
	for _, f := range l.Flags {
		if f.Path == GitHubURL {
			s.reachGitHub(f)
			continue
		}
		problems = append(problems, s.readText(f.Name, f.Path, f.Value, l.Dir)...)
	}
	s.Auth.fill()
	if len(problems) == 0 {
		problems = s.check()
	}
	if len(problems) > 0 {
		return nil, errors.New(strings.Join(problems, "\n"))
	}
	return s, nil
}

// files are the settings files that are there, the weaker one first.
func (l Layers) files() ([]string, error) {
	file := absolute(l.File, l.Dir)
	if l.File == "" {
		file = filepath.Join(l.Dir, "callboard.yaml")
	} else if _, err := os.Stat(file); err != nil {
		return nil, fmt.Errorf("--config: %w", err)
	}
	extension := filepath.Ext(file)
	twin := strings.TrimSuffix(file, extension) + ".local" + extension
	return slices.DeleteFunc([]string{file, twin}, func(name string) bool {
		_, err := os.Stat(name)
		return errors.Is(err, os.ErrNotExist)
	}), nil
}

func (s *Loaded) readFile(file, dir string) (problems []string) {
	shown := file
	if relative, err := filepath.Rel(dir, file); err == nil && filepath.IsLocal(relative) {
		shown = relative
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return []string{err.Error()}
	}
	var document yaml.Node
	if err := yaml.Unmarshal(data, &document); err != nil {
		return []string{shown + ": " + withoutText(err)}
	}
	if document.Kind == 0 {
		return nil // nothing but comments
	}
	d := decoder{where: shown, lines: true, dir: filepath.Dir(file), origins: s.Origins}
	d.value(document.Content[0], reflect.ValueOf(s.Settings).Elem(), "")
	return d.problems
}

// withoutText is what is wrong with YAML. Of its text, which may be secret, the library
// tells the names of anchors only.
func withoutText(err error) string {
	message := strings.TrimPrefix(err.Error(), "yaml: ")
	if place, _, found := strings.Cut(message, "unknown anchor"); found {
		return place + "a value begins with *, which names another value in YAML: put it in quotes"
	}
	return message
}

// readText stores one value that was given as text: a string as it stands,
// anything else as YAML would have it.
func (s *Loaded) readText(where, path, text, dir string) []string {
	target := at(reflect.ValueOf(s.Settings).Elem(), path)
	node := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: text}
	if target.Kind() != reflect.String {
		var document yaml.Node
		if err := yaml.Unmarshal([]byte(text), &document); err != nil {
			return []string{where + ": the value is not YAML: " + withoutText(err)}
		}
		if document.Kind == 0 {
			return []string{where + ": the value is empty"}
		}
		node = document.Content[0]
	}
	d := decoder{where: where, dir: dir, origins: s.Origins}
	d.value(node, target, path)
	return d.problems
}

// reachGitHub lets github.com be reached where f says, whatever else is set of it.
func (s *Loaded) reachGitHub(f Flag) {
	all := s.Sources.GitHub
	i := slices.IndexFunc(all, func(h GitHubHost) bool { return h.Host == "github.com" })
	if i < 0 {
		i, all = len(all), append(all, GitHubHost{Host: "github.com"})
	}
	if s.Origins["sources.github"] == "" {
		s.Origins["sources.github"] = f.Name
	}
	all[i].BaseURL = f.Value
	s.Sources.GitHub = all
	s.Origins[fmt.Sprintf("sources.github[%d].baseUrl", i)] = f.Name
}
