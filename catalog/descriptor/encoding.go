package descriptor

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/callboard-dev/callboard/catalog"
)

// maxSize bounds one descriptor file.
const maxSize = 4 << 20

// decode gives the text of a file, or what is wrong with the file as a whole.
func decode(data []byte) (string, *fault) {
	switch {
	case len(data) > maxSize:
		return "", &fault{code: catalog.TooLarge,
			message: fmt.Sprintf("the file has %d bytes, a descriptor may have %d", len(data), maxSize),
			hint:    "split it into several files, and put API definitions into files of their own, named with $text"}
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}), bytes.HasPrefix(data, []byte{0xfe, 0xff}), nulEveryOther(data):
		return "", &fault{code: catalog.InvalidYAML, message: "the file is UTF-16 text, UTF-8 was expected", hint: "save it as UTF-8", place: place{1, 1}}
	}
	// Files that were put together have byte order marks in their middle.
	text := strings.TrimPrefix(string(data), "\ufeff")
	return strings.ReplaceAll(text, "\n\ufeff", "\n"), nil
}

// nulEveryOther recognises UTF-16 without a byte order mark: descriptors begin
// with plain letters.
func nulEveryOther(data []byte) bool {
	return len(data) >= 4 && (data[0] == 0) != (data[1] == 0) && (data[2] == 0) != (data[3] == 0) && (data[0] == 0) == (data[2] == 0)
}

// invalidUTF8 finds the first byte of text that is not UTF-8; -1 where all is well.
func invalidUTF8(text string) int {
	if utf8.ValidString(text) {
		return -1
	}
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// The library reads YAML 1.1, in which some characters end lines or are forbidden
// that are plain text in YAML 1.2. They pass it disguised as characters of a
// private plane, one for one, so that lines and columns stay what they are.
const shieldBase = 0x10F000

// shielded reports whether r needs the disguise.
func shielded(r rune) bool {
	switch r {
	case '\t', '\n', '\r', 0:
		return false
	case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
		return true
	}
	return r < 0x20 || 0x7F <= r && r < 0xA0
}

// shield disguises what needs it.
func shield(text string) string {
	if strings.IndexFunc(text, shielded) < 0 {
		return text
	}
	return strings.Map(func(r rune) rune {
		if shielded(r) {
			return shieldBase + r&0xFFF // the ranges do not meet there
		}
		return r
	}, text)
}

// unshield undoes shield in one scalar. NUL can come here by an escape only.
func unshield(s string) string {
	s = withoutNUL(s)
	if !strings.Contains(s, "\U0010F000"[:2]) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r < shieldBase || r > shieldBase+0xFFF {
			return r
		}
		switch low := r - shieldBase; low {
		case 0x028, 0x029:
			return 0x2000 + low
		case 0xEFF, 0xFFE, 0xFFF:
			return 0xF000 + low
		default:
			return low
		}
	}, s)
}

// withoutNUL puts the replacement character in the place of NUL, which the database
// cannot hold.
func withoutNUL(s string) string {
	if strings.IndexByte(s, 0) < 0 {
		return s
	}
	return strings.ReplaceAll(s, "\x00", "\ufffd")
}
