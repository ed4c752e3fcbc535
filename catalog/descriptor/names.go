package descriptor

import "strings"

// The rules of names are those of Backstage. Lengths count bytes: all that is
// allowed is ASCII.

// validName: letters and digits, with single or repeated - _ . inside.
func validName(s string) bool {
	return len(s) >= 1 && len(s) <= 63 && alphanumeric(s[0]) && alphanumeric(s[len(s)-1]) && every(s, func(c byte) bool {
		return alphanumeric(c) || c == '-' || c == '_' || c == '.'
	})
}

// validKind: a letter, then letters and digits.
func validKind(s string) bool {
	return len(s) >= 1 && len(s) <= 63 && (s[0] < '0' || s[0] > '9') && every(s, alphanumeric)
}

// validNamespace: lower-case letters and digits, with hyphens inside. The labels of
// a DNS name have the same rule.
func validNamespace(s string) bool {
	return len(s) >= 1 && len(s) <= 63 && s[0] != '-' && s[len(s)-1] != '-' && every(s, func(c byte) bool {
		return lower(c) || c == '-'
	})
}

// validKey: of a label or an annotation, a name with or without a DNS name and a
// slash before it.
func validKey(s string) bool {
	prefix, name, ok := strings.Cut(s, "/")
	if !ok {
		return validName(s)
	}
	return validName(name) && validDomain(prefix)
}

func validDomain(s string) bool {
	if len(s) > 253 {
		return false
	}
	for label := range strings.SplitSeq(s, ".") {
		if !validNamespace(label) {
			return false
		}
	}
	return true
}

// validLabel: a name, or nothing.
func validLabel(s string) bool { return s == "" || validName(s) }

// validTag: lower-case letters, digits, : + and #, in words joined by hyphens.
func validTag(s string) bool {
	if len(s) > 63 {
		return false
	}
	for word := range strings.SplitSeq(s, "-") {
		if word == "" || !every(word, func(c byte) bool { return lower(c) || c == ':' || c == '+' || c == '#' }) {
			return false
		}
	}
	return true
}

// nameLike is the valid name nearest to s; empty where nothing of s can be kept.
func nameLike(s string) string {
	out := strings.Map(func(r rune) rune {
		if r < 128 && (alphanumeric(byte(r)) || r == '-' || r == '_' || r == '.') {
			return r
		}
		return '-'
	}, s)
	for strings.Contains(out, "--") {
		out = strings.ReplaceAll(out, "--", "-")
	}
	return strings.Trim(out[:min(len(out), 63)], "-_.")
}

// tagLike is the valid tag nearest to s; empty where nothing of s can be kept.
func tagLike(s string) string {
	out := strings.Map(func(r rune) rune {
		if r < 128 && (lower(byte(r)) || r == ':' || r == '+' || r == '#') {
			return r
		}
		return '-'
	}, strings.ToLower(s))
	return strings.Join(strings.FieldsFunc(out[:min(len(out), 63)], func(r rune) bool { return r == '-' }), "-")
}

func every(s string, ok func(byte) bool) bool {
	for i := range len(s) {
		if !ok(s[i]) {
			return false
		}
	}
	return true
}

func lower(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' }

func alphanumeric(c byte) bool { return lower(c) || c >= 'A' && c <= 'Z' }
