package account

import "strings"

const (
	maxPattern = 300
	// maxClaim bounds the values that patterns are compared with.
	maxClaim = 1000
)

// matches reports whether the whole of value is what pattern says: * stands for
// any characters but /, ** for any at all, and all else for itself. That * ends
// at a / matters: what stands before and after an @ in
// acme/shop/.github/workflows/*@refs/heads/main is chosen by different people,
// and a branch may be called x@refs/heads/main.
func matches(pattern, value string) bool {
	if !strings.Contains(pattern, "*") {
		return pattern == value
	}
	if len(value) > maxClaim {
		return false
	}
	// reached[i] says that the pattern, as far as it was read, matches value[:i].
	reached := make([]bool, len(value)+1)
	reached[0] = true
	for pattern != "" {
		next := make([]bool, len(value)+1)
		rest, deep := strings.CutPrefix(pattern, "**")
		star := deep
		if !deep {
			rest, star = strings.CutPrefix(pattern, "*")
		}
		if !star {
			rest = pattern[1:]
		}
		for i := range next {
			switch {
			case star:
				next[i] = reached[i] || i > 0 && next[i-1] && (deep || value[i-1] != '/')
			case i > 0:
				next[i] = reached[i-1] && value[i-1] == pattern[0]
			}
		}
		reached, pattern = next, rest
	}
	return reached[len(value)]
}
