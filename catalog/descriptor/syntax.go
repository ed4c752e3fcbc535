package descriptor

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/callboard-dev/callboard/catalog"
)

// parser reads one document as YAML.
type parser struct {
	bounds

	// linesBefore is how many lines of its file it begins behind.
	linesBefore int
	// yaml11 says that it declares version 1.1.
	yaml11 bool
	// exact says that the place of a mistake is to be looked for.
	exact bool
	// inFile is how many values the documents before it have, and with parse also
	// its own.
	inFile int
}

// parse gives neither a node nor a fault where text holds nothing but comments.
func (p *parser) parse(text string) (*node, *fault) {
	if p.inFile >= maxInFile {
		return nil, tooMany(place{int32(p.linesBefore + 1), 1}, "file", maxInFile)
	}
	if crowded(text, p.crowd) {
		return nil, tooMany(place{int32(p.linesBefore + 1), 1}, "document", p.values)
	}
	if i := invalidUTF8(text); i >= 0 {
		return nil, &fault{code: catalog.InvalidYAML, message: "a character here is not UTF-8", hint: "save the file as UTF-8", place: placeOf(text, i).below(p.linesBefore)}
	}
	text = shield(text)
	root, err := decodeYAML(text)
	if err != nil && strings.Contains(err.Error(), "escape c") {
		if again, failed := decodeYAML(jsonEscapes(text)); failed == nil {
			root, err = again, nil
		}
	}
	if err != nil {
		p.inFile += weight(text) // it had to be read as far as it goes
		return nil, syntaxFault(text, p.linesBefore, err, p.exact)
	}
	if root == nil {
		return nil, nil
	}
	b := builder{bounds: p.bounds, linesBefore: p.linesBefore, yaml11: p.yaml11, inFile: p.inFile}
	out, bad := b.build(root, 1)
	p.inFile = b.inFile
	return out, bad
}

// decodeYAML lets the library read text, which holds one document at most.
func decodeYAML(text string) (root *yaml.Node, err error) {
	// The library has been known to panic on input that nobody thought of.
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("yaml: %v", r)
		}
	}()
	var document, rest yaml.Node
	decoder := yaml.NewDecoder(strings.NewReader(text))
	if err := decoder.Decode(&document); errors.Is(err, io.EOF) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	if err := decoder.Decode(&rest); err == nil {
		return nil, fmt.Errorf("yaml: line %d: did not find expected <document start>", rest.Line)
	} else if !errors.Is(err, io.EOF) {
		return nil, err
	}
	return document.Content[0], nil
}

// withoutVersion makes a comment of the directive %YAML, of which the library knows
// 1.1 only.
func withoutVersion(text string) string {
	for pos := 0; pos < len(text) && text[pos] == '%'; pos = lineEnd(text, pos) {
		if strings.HasPrefix(text[pos:], "%YAML") {
			return text[:pos] + "#" + text[pos+1:]
		}
	}
	return text
}

// jsonEscapes writes what JSON may escape and YAML 1.1 does not know as what it
// means: \/ and pairs such as \ud83d\ude00.
func jsonEscapes(text string) string {
	escape := regexp.MustCompile(`\\\\|\\/|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}`)
	return escape.ReplaceAllStringFunc(text, func(s string) string {
		var high, low rune
		if s == `\/` {
			return "/"
		}
		if _, err := fmt.Sscanf(s, `\u%04x\u%04x`, &high, &low); err != nil {
			return s
		}
		return string(0x10000 + (high-0xD800)<<10 + (low - 0xDC00))
	})
}

// syntaxFault words what the library says for whoever wrote the file.
func syntaxFault(text string, linesBefore int, err error, exact bool) *fault {
	if strings.Contains(err.Error(), "exceeded max depth") {
		return &fault{code: catalog.TooLarge, message: tooDeep(maxDepth), place: place{line: int32(libraryLine(err))}.below(linesBefore)}
	}
	at := place{line: int32(libraryLine(err))}
	if exact {
		at = faultPlace(text, err)
	}
	message, hint := explain(libraryMessage(err), lineAt(text, int(at.line)), int(at.column))
	return &fault{code: catalog.InvalidYAML, message: message, hint: hint, place: at.below(linesBefore)}
}

// libraryMessage is what the library says, without where.
func libraryMessage(err error) string {
	message := strings.TrimPrefix(err.Error(), "yaml: ")
	if rest, ok := strings.CutPrefix(message, "line "); ok {
		_, message, _ = strings.Cut(rest, ": ")
	}
	return message
}

func explain(library, line string, column int) (message, hint string) {
	has := func(parts ...string) bool {
		for _, p := range parts {
			if strings.Contains(library, p) {
				return true
			}
		}
		return false
	}
	indented := strings.TrimLeft(line, " ")
	switch {
	case has("unknown escape character", "escape code"):
		return "an escape after \\ that YAML does not know", "write \\\\ for a backslash, or use single quotes"
	case strings.HasPrefix(indented, "\t") || has("tab character"):
		return "a tab stands where YAML wants spaces", "indent with spaces only"
	case has("mapping values are not allowed"):
		return "a “: ” stands where no key can be", "put a value that holds a colon in quotes, or indent the line like its neighbours"
	case has("cannot start any token"):
		return fmt.Sprintf("nothing can begin with %s here: YAML keeps it for itself", characterAt(line, column)), "put the value in quotes"
	case has("did not find expected key", "did not find expected '-'", "block sequence entries are not allowed"):
		return "the indentation does not fit the lines above", "give the keys of one mapping, and the dashes of one list, the same indentation"
	case has("could not find expected ':'"):
		return "a key without a colon", "write “key: value”, and indent the further lines of a value deeper than its key"
	case has("unexpected end of stream", "unexpected document indicator"):
		return "a quote is opened and not closed", "close it; a quote of the same sort inside is written twice ('') or as \\\""
	case has("expected ',' or"):
		return "a list or mapping in brackets is not closed, or lacks a comma", "separate its values by commas and close it"
	case has("unknown anchor"):
		return library, "define the anchor with & before it is used, in the same document"
	case has("alphabetic or numeric character"):
		return "& and * begin the name of an anchor, and none follows", "put the value in quotes"
	case has("control characters are not allowed"):
		return "a control character stands here", "remove it"
	case has("<document start>"):
		return "something stands behind the end of the document", "begin another document with a line ---"
	}
	return "this is no YAML: " + library, ""
}

// characterAt is the character at a column of line, in quotes.
func characterAt(line string, column int) string {
	for _, r := range line {
		if column--; column == 0 {
			return "“" + string(r) + "”"
		}
	}
	return "this character"
}
