package descriptor

import (
	"encoding/json"
	"strings"
)

// maxCrowd bounds what the library may have to make of one document. It knows no
// bounds, gives nothing before it has read everything, and takes some 200 bytes for
// each thing that is counted here: of a list of a million ones it would make 400 MB.
const maxCrowd = 200_000

// crowded reports whether a text may weigh more than most, so that the library must
// not see it. Counted are the characters that begin and end values, wherever they
// stand: they are never fewer than half of the values. Only where that are too many,
// as in the definition of a large API, texts in which they mean nothing are left out.
func crowded(text string, most int) bool {
	return weight(text) > most && weightOutsideTexts(text) > most
}

// weight is what text may cost to read. A comma or a colon may end two values and
// begin a collection.
func weight(text string) int {
	units := 0
	for i := range len(text) {
		switch text[i] {
		case ',', ':':
			units += 2
		case '[', '{', '-', '?':
			units++
		}
	}
	return units
}

func weightOutsideTexts(text string) int {
	if json.Valid([]byte(text)) {
		return weightOfJSON(text)
	}
	s := scales{sure: true, block: noBlock}
	for pos := 0; pos < len(text); {
		end := lineEnd(text, pos)
		s.line(strings.TrimRight(text[pos:end], " \t\r\n"))
		pos = end
	}
	return s.units
}

// weightOfJSON leaves out what stands between quotes.
func weightOfJSON(text string) int {
	units := 0
	for text != "" {
		quote := strings.IndexByte(text, '"')
		if quote < 0 {
			quote = len(text)
		}
		units += weight(text[:quote])
		text = text[min(quote+1, len(text)):]
		if end := closingQuote(text, '"'); end >= 0 {
			text = text[end+1:]
		}
	}
	return units
}

// closingQuote is where a text ends that has just been opened; -1 where it does not.
func closingQuote(text string, quote byte) int {
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\\' && quote == '"':
			i++
		case text[i] == quote:
			return i
		}
	}
	return -1
}

// scales weigh a document of YAML line by line. Where they are sure that lines are
// the text of a block, which begins with | or >, they leave them out. They stop to
// be sure at the first line after which a quote or a bracket could be open: whoever
// wants to hide something behind a block that is none must open one first. All else
// that they could take wrongly is no YAML, at which the library stops at once.
type scales struct {
	units int
	sure  bool
	// block is the indentation of the block's text, parent that of what it belongs to.
	block, parent int
}

const (
	noBlock  = -2
	newBlock = -1 // its first line will tell the indentation
)

func (s *scales) line(line string) {
	rest := strings.TrimLeft(line, " ")
	indent := len(line) - len(rest)
	if s.inBlock(rest == "", indent) {
		return
	}
	if s.sure && rest != "" {
		rest = s.outsideTexts(rest, indent)
	}
	s.units += weight(rest)
}

// inBlock reports whether a line belongs to a block's text.
func (s *scales) inBlock(empty bool, indent int) bool {
	switch {
	case s.block == noBlock:
		return false
	case empty:
		return true
	case s.block == newBlock && indent > s.parent:
		s.block = indent
	}
	if s.block != newBlock && indent >= s.block {
		return true
	}
	s.sure = s.sure && indent <= s.parent
	s.block = noBlock
	return false
}

// outsideTexts is what of a line is no text for sure.
func (s *scales) outsideTexts(rest string, column int) string {
	start := rest
	owner := -1
	for strings.HasPrefix(rest, "- ") {
		owner = column
		trimmed := strings.TrimLeft(rest[1:], " ")
		column += len(rest) - len(trimmed)
		rest = trimmed
	}
	key, value, ok := cutKey(rest)
	if ok {
		owner = column
	}
	before := start[:len(start)-len(rest)] + key
	switch first := value[:min(1, len(value))]; {
	case first == "" || first == "#":
		return before
	case first == "|" || first == ">":
		s.beginBlock(value, owner)
		return before
	case first == `"` || first == "'":
		end := closingQuote(value[1:], first[0])
		s.sure = end >= 0 && (end+2 == len(value) || strings.HasPrefix(value[end+2:], " #"))
		if s.sure {
			return before
		}
	case first == "[" || first == "{":
		s.sure = closed(value)
	case strings.IndexByte("&*!?%@`,]}", first[0]) >= 0:
		s.sure = !strings.ContainsAny(value, "[{\"'|>#")
	}
	return start
}

// cutKey cuts “key: value”, and a value without a key.
func cutKey(rest string) (key, value string, ok bool) {
	from := 0
	if rest[0] == '"' || rest[0] == '\'' {
		if from = closingQuote(rest[1:], rest[0]) + 2; from < 2 || from == len(rest) || rest[from] != ':' {
			return "", rest, false
		}
	} else if strings.IndexByte("[{&*!|>?%@`#", rest[0]) >= 0 {
		return "", rest, false
	}
	if i := strings.Index(rest[from:], ": "); i >= 0 {
		i += from
		return rest[:i+1], strings.TrimLeft(rest[i+1:], " "), true
	}
	if strings.HasSuffix(rest, ":") {
		return rest, "", true
	}
	return "", rest, false
}

// beginBlock notes the head of a block; owner is the column of its key or dash.
func (s *scales) beginBlock(head string, owner int) {
	marks, _, _ := strings.Cut(head, " #")
	marks = strings.TrimSpace(marks[1:])
	s.sure = owner >= 0 && strings.Trim(marks, "+-") == ""
	if s.sure {
		s.block, s.parent = newBlock, owner
	}
}

// closed reports whether the brackets of a value are closed again, as far as that
// can be told without knowing its texts.
func closed(value string) bool {
	depth := 0
	for i := range len(value) {
		switch value[i] {
		case '[', '{':
			depth++
		case ']', '}':
			depth--
		case '"', '\'', '#':
			return false
		}
		if depth == 0 && i < len(value)-1 {
			return false
		}
	}
	return depth == 0
}
