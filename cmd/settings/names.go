package settings

import (
	"reflect"
	"strings"
	"unicode"
)

// join gives the path of a setting below section.
func join(section, key string) string {
	if section == "" {
		return key
	}
	return section + "." + key
}

// names are the keys of a section, as a settings file writes them.
func names(section reflect.Type) []string {
	var keys []string
	for f := range section.Fields() {
		keys = append(keys, f.Tag.Get("yaml"))
	}
	return keys
}

func fieldNamed(section reflect.Value, key string) (reflect.Value, bool) {
	for i, name := range names(section.Type()) {
		if name == key {
			return section.Field(i), true
		}
	}
	return reflect.Value{}, false
}

// leaves are the paths of all settings that hold a value or a list.
func leaves(section reflect.Type, path string) []string {
	var paths []string
	for f := range section.Fields() {
		at := join(path, f.Tag.Get("yaml"))
		if f.Type.Kind() == reflect.Struct {
			paths = append(paths, leaves(f.Type, at)...)
		} else {
			paths = append(paths, at)
		}
	}
	return paths
}

// at finds the setting of that path; path is one of leaves.
func at(v reflect.Value, path string) reflect.Value {
	for key := range strings.SplitSeq(path, ".") {
		v, _ = fieldNamed(v, key)
	}
	return v
}

// envName is the variable that sets path: database.dataDir is
// CALLBOARD_DATABASE_DATA_DIR.
func envName(path string) string {
	var b strings.Builder
	b.WriteString("CALLBOARD_")
	lower := false
	for _, r := range path {
		if unicode.IsUpper(r) && lower {
			b.WriteByte('_')
		}
		lower = unicode.IsLower(r)
		if r == '.' {
			r = '_'
		}
		b.WriteRune(unicode.ToUpper(r))
	}
	return b.String()
}

// nearest finds the candidate that s is most probably a misspelling of; there
// is none where every one differs in more than a third of its letters.
func nearest(s string, candidates []string) (string, bool) {
	best, distance := "", len(s)/3+1
	for _, c := range candidates {
		if d := editDistance(strings.ToLower(s), strings.ToLower(c)); d < distance {
			best, distance = c, d
		}
	}
	return best, best != ""
}

// editDistance counts the letters to add, drop or replace (Levenshtein).
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
