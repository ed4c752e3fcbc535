package settings

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// readEnviron takes CALLBOARD_… variables. One that begins like a section but
// names no setting is a mistake; others are not ours (CALLBOARD_URL belongs to
// the client commands, CALLBOARD_PORT to Kubernetes).
func (s *Loaded) readEnviron(environ []string, dir string) (problems []string) {
	paths := map[string]string{}
	for _, path := range leaves(reflect.TypeFor[Settings](), "") {
		paths[envName(path)] = path
	}
	known := make([]string, 0, len(paths))
	for name := range paths {
		known = append(known, name)
	}
	slices.Sort(known)
	for _, variable := range slices.Sorted(slices.Values(environ)) {
		name, value, _ := strings.Cut(variable, "=")
		if path, ok := paths[name]; ok {
			problems = append(problems, s.readText(name, path, value, dir)...)
		} else if near, ok := nearest(name, known); ok && inSection(name) && !byKubernetes(name) {
			problems = append(problems, fmt.Sprintf("%s: there is no such setting: did you mean %s?", name, near))
		}
	}
	return problems
}

func inSection(variable string) bool {
	return slices.ContainsFunc(names(reflect.TypeFor[Settings]()), func(section string) bool {
		return strings.HasPrefix(variable, envName(section)+"_")
	})
}

// byKubernetes reports whether variable is one that Kubernetes sets for a
// service, such as CALLBOARD_DATABASE_SERVICE_HOST for callboard-database.
func byKubernetes(variable string) bool {
	return strings.Contains(variable, "_SERVICE_") || strings.HasSuffix(variable, "_PORT") || strings.Contains(variable, "_PORT_")
}
