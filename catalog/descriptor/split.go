package descriptor

import "strings"

// chunk is the part of a file between two separators.
type chunk struct {
	// start and end are its bytes, separator and directives included; body is
	// where its text begins behind them.
	start, end, body int
	// line is that of start and bodyLine that of body, counted from 1.
	line, bodyLine int
	// yaml11 says that it declares version 1.1.
	yaml11 bool
}

// split cuts text where YAML says that documents end: at lines that begin with
// --- or ..., whatever stands around them. So nothing that is wrong with one
// document can reach another one. It gives at most max chunks; more says that
// there would have been more.
func split(text string, max int) (chunks []chunk, more bool) {
	c := cutter{text: text, max: max}
	for pos, line := 0, 1; pos < len(text); line++ {
		end := lineEnd(text, pos)
		if c.line(pos, end, line); c.more {
			return c.chunks, true
		}
		pos = end
	}
	c.close(len(text))
	return c.chunks, c.more
}

// cutter is the state of split between two lines.
type cutter struct {
	text   string
	max    int
	chunks []chunk
	more   bool

	current chunk
	open    bool // current holds something: directives, --- or content
	marked  bool // current has its ---
	content bool // current has content
}

func (c *cutter) line(pos, end, number int) {
	line := c.text[pos:end]
	switch {
	case marker(line, "---"):
		if c.marked || c.content {
			c.close(pos)
		}
		c.begin(pos, number)
		c.marked = true
		c.current.body, c.current.bodyLine = pos+3, number
		if strings.TrimSpace(line[3:]) == "" {
			c.current.body, c.current.bodyLine = end, number+1
		}
	case marker(line, "..."):
		c.close(pos)
	case line[0] == '%' && !c.marked && !c.content:
		c.begin(pos, number)
		c.current.yaml11 = c.current.yaml11 || strings.HasPrefix(line, "%YAML 1.1")
	case !c.content && !blank(line):
		c.begin(pos, number)
		c.content = true
	}
}

// begin opens a chunk unless one is open.
func (c *cutter) begin(pos, line int) {
	if !c.open {
		c.current = chunk{start: pos, body: pos, line: line, bodyLine: line}
		c.open = true
	}
}

func (c *cutter) close(end int) {
	if c.marked || c.content {
		if len(c.chunks) == c.max {
			c.more = true
			return
		}
		c.current.end = end
		c.chunks = append(c.chunks, c.current)
	}
	c.open, c.marked, c.content = false, false, false
}

// lineEnd is where the line that begins at pos ends, its break included: a line
// feed, a carriage return, or both.
func lineEnd(text string, pos int) int {
	i := strings.IndexAny(text[pos:], "\r\n")
	if i < 0 {
		return len(text)
	}
	if end := pos + i + 1; text[end-1] == '\n' || end == len(text) || text[end] != '\n' {
		return end
	}
	return pos + i + 2
}

// marker reports whether line is the separator m.
func marker(line, m string) bool {
	return strings.HasPrefix(line, m) && (len(line) == 3 || strings.IndexByte(" \t\r\n", line[3]) >= 0)
}

// blank reports whether line holds nothing but blanks or a comment.
func blank(line string) bool {
	rest := strings.TrimLeft(line, " \t\r\n\ufeff")
	return rest == "" || rest[0] == '#'
}
