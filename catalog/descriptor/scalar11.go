package descriptor

import (
	"strconv"
	"strings"
)

// resolve11 is the schema of YAML 1.1, for documents that ask for it with a
// directive: yes and no are booleans, 010 is eight, 1:30 is ninety and a date is a
// time.
func resolve11(s string) any {
	switch s {
	case "Y", "y", "Yes", "yes", "YES", "On", "on", "ON":
		return true
	case "N", "n", "No", "no", "NO", "Off", "off", "OFF":
		return false
	}
	if s == "" || strings.IndexByte("+-.0123456789", s[0]) < 0 {
		return resolveCore(s)
	}
	plain := strings.ReplaceAll(s, "_", "")
	sign, digits := "", plain
	if u := unsigned(plain); len(u) < len(plain) {
		sign, digits = strings.TrimPrefix(plain[:1], "+"), u
	}
	switch {
	case len(digits) > 2 && digits[:2] == "0b" && only(digits[2:], "01"):
		return integer(sign+digits[2:], 2)
	case len(digits) > 2 && digits[:2] == "0x" && only(digits[2:], "0123456789abcdefABCDEF"):
		return integer(sign+digits[2:], 16)
	case len(digits) > 1 && digits[0] == '0' && only(digits, "01234567"):
		return integer(sign+digits, 8)
	case strings.Contains(digits, ":"):
		return sexagesimal(sign, digits, s)
	case strings.Count(digits, "-") == 2:
		return timestamp(s)
	case strings.HasPrefix(digits, "0o"):
		return s
	}
	if v := resolveCore(plain); isNumber(v) {
		return v
	}
	return s
}

// sexagesimal is a number with the base sixty, such as 1:30; a time, or what is
// written itself, where it is none.
func sexagesimal(sign, digits, written string) any {
	total := int64(0)
	for i, part := range strings.Split(digits, ":") {
		n, err := strconv.ParseInt(part, 10, 32)
		if err != nil || n < 0 || i > 0 && n > 59 || total > maxSafeInteger/60-60 {
			return timestamp(written)
		}
		total = total*60 + n
	}
	if sign == "-" {
		total = -total
	}
	return total
}
