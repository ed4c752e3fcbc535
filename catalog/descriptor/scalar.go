package descriptor

import (
	"math"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"
)

// maxSafeInteger is the largest integer of which Backstage keeps every digit.
const maxSafeInteger = 1<<53 - 1

// scalarValue is what a scalar means in YAML 1.2's core schema, as Backstage reads
// it: the library's own rules would make 014 twelve and a date a time. Infinity
// and NaN, which JSON does not know, are nil.
func scalarValue(n *yaml.Node, yaml11 bool) any {
	resolve := resolveCore
	if yaml11 {
		resolve = resolve11
	}
	if n.Style&yaml.TaggedStyle != 0 {
		return taggedValue(n, resolve)
	}
	if n.Style != 0 {
		return n.Value
	}
	return resolve(n.Value)
}

// taggedValue is what a scalar with a tag means: the tag's type where the text is
// one of that type, else a string. Tags that are not known are dropped.
func taggedValue(n *yaml.Node, resolve func(string) any) any {
	value := resolve(n.Value)
	fits := false
	switch n.Tag {
	case "!!int":
		_, isInt := value.(int64)
		f, isFloat := value.(float64)
		fits = isInt || isFloat && f == math.Trunc(f) && !strings.ContainsAny(n.Value, ".eE")
	case "!!float":
		fits = strings.ContainsAny(n.Value, ".eE") && !strings.HasPrefix(n.Value, "0x") && isNumber(value)
	case "!!bool":
		_, fits = value.(bool)
	case "!!null":
		fits = value == nil
	case "!!timestamp":
		return timestamp(n.Value)
	}
	if fits {
		return value
	}
	return n.Value
}

func isNumber(v any) bool {
	switch v.(type) {
	case int64, float64, nil: // nil: infinity and NaN
		return true
	}
	return false
}

// resolveCore is the core schema of YAML 1.2.
func resolveCore(s string) any {
	switch s {
	case "", "~", "null", "Null", "NULL":
		return nil
	case "true", "True", "TRUE":
		return true
	case "false", "False", "FALSE":
		return false
	case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN":
		return nil
	}
	if c := s[0]; c != '+' && c != '-' && c != '.' && (c < '0' || c > '9') {
		return s
	}
	if digits, ok := strings.CutPrefix(s, "0o"); ok && only(digits, "01234567") {
		return integer(digits, 8)
	}
	if digits, ok := strings.CutPrefix(s, "0x"); ok && only(digits, "0123456789abcdefABCDEF") {
		return integer(digits, 16)
	}
	if only(unsigned(s), "0123456789") {
		return integer(s, 10)
	}
	if isFloat(unsigned(s)) {
		return float(s)
	}
	return s
}

// isFloat reports whether s, without its sign, is a float of the core schema:
// digits with a point, with an exponent, or both.
func isFloat(s string) bool {
	mantissa, exponent, exponential := s, "", false
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		mantissa, exponent, exponential = s[:i], s[i+1:], true
	}
	whole, fraction, point := strings.Cut(mantissa, ".")
	switch {
	case exponential && !only(unsigned(exponent), "0123456789"):
		return false
	case !exponential && !point:
		return false
	case whole == "":
		return only(fraction, "0123456789")
	}
	return only(whole, "0123456789") && (fraction == "" || only(fraction, "0123456789"))
}

// only reports whether s is made of these characters, and not empty.
func only(s, characters string) bool {
	return s != "" && strings.Trim(s, characters) == ""
}

func unsigned(s string) string {
	if s != "" && (s[0] == '+' || s[0] == '-') {
		return s[1:]
	}
	return s
}

// integer is the number that digits spell; beyond what a float holds exactly it
// is the nearest float, as in JavaScript.
func integer(digits string, base int) any {
	if i, err := strconv.ParseInt(digits, base, 64); err == nil && i >= -maxSafeInteger && i <= maxSafeInteger {
		return i
	}
	if base != 10 {
		f := 0.0
		for i := range len(digits) {
			d, _ := strconv.ParseInt(digits[i:i+1], base, 64) // the caller has looked at the digits
			f = f*float64(base) + float64(d)
		}
		return finite(f)
	}
	return float(digits)
}

func float(s string) any {
	f, _ := strconv.ParseFloat(s, 64) // out of range is infinite
	return finite(f)
}

// finite is f as JSON can say it.
func finite(f float64) any {
	switch {
	case math.IsInf(f, 0) || math.IsNaN(f):
		return nil
	case f == 0:
		return 0.0 // not -0
	}
	return f
}

// timestamp is a date or time as JavaScript's JSON spells it; s itself where it is
// none.
func timestamp(s string) any {
	for _, layout := range []string{
		"2006-1-2T15:4:5.999999999Z07:00", "2006-1-2t15:4:5.999999999Z07:00", "2006-1-2 15:4:5.999999999Z07:00",
		"2006-1-2 15:4:5.999999999 Z07:00", "2006-1-2T15:4:5.999999999", "2006-1-2 15:4:5.999999999", "2006-01-02",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC().Format("2006-01-02T15:04:05.000Z")
		}
	}
	return s
}
