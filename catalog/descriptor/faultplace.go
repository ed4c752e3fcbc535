package descriptor

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// maxProbed bounds the text of one file in which the exact place of mistakes is
// looked for: it takes reading that again some twenty times.
const maxProbed = 64 << 10

// faultPlace finds where text is wrong. The library names a line at best, and
// often that on which the surrounding mapping begins. But it reads from the front
// without looking far ahead: however much of the text is cut off behind the
// mistake, it says the same; cut off before it, something else. So the mistake
// stands at the end of the shortest beginning about which it says the same.
func faultPlace(text string, err error) place {
	same := func(end int) bool {
		_, e := decodeYAML(text[:end])
		return e != nil && e.Error() == err.Error()
	}
	ends := lineEnds(text)
	line := sort.Search(len(ends)-1, func(i int) bool { return same(ends[i]) })
	start := 0
	if line > 0 {
		start = ends[line-1]
	}
	width := sort.Search(ends[line]-start, func(i int) bool { return same(start + i) })
	column := utf8.RuneCountInString(text[start : start+width])
	return place{line: int32(line + 1), column: int32(max(column, 1))}
}

// libraryLine is the line of the library's message, which leaves out the first.
func libraryLine(err error) int {
	_, rest, ok := strings.Cut(err.Error(), "line ")
	line := 0
	for i := 0; ok && i < len(rest) && rest[i] >= '0' && rest[i] <= '9' && i < 8; i++ {
		line = 10*line + int(rest[i]-'0')
	}
	return max(line, 1)
}

// lineEnds are the offsets behind each line of text; there is at least one.
func lineEnds(text string) []int {
	ends := make([]int, 0, strings.Count(text, "\n")+1)
	for pos := 0; pos < len(text); {
		pos = lineEnd(text, pos)
		ends = append(ends, pos)
	}
	if len(ends) == 0 {
		return []int{0}
	}
	return ends
}

// placeOf is where the byte at offset stands.
func placeOf(text string, offset int) place {
	line, start := 1, 0
	for {
		end := lineEnd(text, start)
		if end > offset || end == len(text) {
			return place{int32(line), int32(utf8.RuneCountInString(text[start:offset]) + 1)}
		}
		line, start = line+1, end
	}
}

// lineAt is a line of text, counted from 1, without its break; empty where there
// is no such line.
func lineAt(text string, line int) string {
	start := 0
	for n := 1; start < len(text); n++ {
		end := lineEnd(text, start)
		if n == line {
			return strings.TrimRight(text[start:end], "\r\n")
		}
		start = end
	}
	return ""
}
