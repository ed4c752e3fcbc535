package descriptor

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// The bounds of one bundle.
const (
	maxBundledFiles  = 50
	maxBundledSize   = 16 << 20
	maxBundledValues = 200_000
	maxBundledDepth  = 200
)

// Load reads the file that target names in the file at from. It returns the address
// by which files are told apart, and the text; or why it cannot be read. Beside a
// text the problem is that it was read earlier.
type Load func(from, target string) (address, text string, problem *catalog.Problem)

// Bundle puts what a definition refers to in other files, with $ref, into the
// definition itself: where it is met first, nearest to the top, stands the content,
// and everywhere else a reference to that place. References within the definition
// stay as they are, those within other files follow their content, cycles too.
// address is that of the definition. The result is JSON where text is, else YAML;
// it is text itself where nothing is referred to elsewhere.
//
// The problem says what could not be found; such references are left as they are.
func Bundle(address, text string, load Load) (string, *catalog.Problem) {
	b := &bundler{
		load: load, root: address, opened: map[[2]string]string{}, files: map[string]*node{},
		homes: map[string]string{home(address, ""): ""}, altered: map[string]string{}, size: len(text),
	}
	root, failed := b.parse(text)
	if failed != nil {
		return text, failed
	}
	b.files[address], b.values = root, b.parsed
	b.collect(reference{node: root, file: address}, 0)
	changed := false
	for depth := 0; depth < len(b.references); depth++ { //nolint:intrange // it grows meanwhile
		for i := 0; i < len(b.references[depth]) && !b.overflow; i++ {
			changed = b.follow(b.references[depth][i], depth) || changed
		}
	}
	switch {
	case b.overflow:
		return text, tooLargeBundle(fmt.Sprintf("put together it would have more than %d values, or be deeper than %d levels", maxBundledValues, maxBundledDepth))
	case !changed:
		return text, b.found()
	}
	out := write(root, json.Valid([]byte(text)))
	if len(out) > maxBundledSize {
		return text, tooLargeBundle(fmt.Sprintf("put together it would be larger than %d MiB", maxBundledSize>>20))
	}
	return out, b.found()
}

// bundler is one bundle in the making.
type bundler struct {
	load Load
	root string // the definition's address
	// opened are the addresses that were read for (file, target), empty where that
	// failed, and files what they hold, nil where that cannot be used.
	opened map[[2]string]string
	files  map[string]*node
	size   int // of the files together, in bytes
	parsed int // and in values

	// homes are where in the bundle the values of files stand: by address and
	// pointer, their pointers in the bundle. Those of altered ones have something
	// of their own beside them, so that only references within them may mean them.
	homes, altered map[string]string
	// references are those that are left to follow, by their depth in the bundle.
	references [][]reference
	values     int // of the bundle
	overflow   bool

	problem  *catalog.Problem
	problems int
}

// reference is a place of the bundle where a value, or a $ref to one, stands.
type reference struct {
	node *node
	// file is where the node comes from: its $ref is relative to it.
	file string
	// at is its pointer in the bundle.
	at string
}

func home(file, pointer string) string { return file + "#" + pointer }

// collect notes the references of a value and below it.
func (b *bundler) collect(r reference, depth int) {
	b.overflow = b.overflow || depth > maxBundledDepth
	if b.overflow {
		return
	}
	if _, ok := refIn(r.node); ok {
		for len(b.references) <= depth {
			b.references = append(b.references, nil)
		}
		b.references[depth] = append(b.references[depth], r)
		return
	}
	for _, f := range r.node.fields {
		b.collect(reference{f.value, r.file, r.at + "/" + escapeToken(f.key)}, depth+1)
	}
	for i, item := range r.node.items {
		b.collect(reference{item, r.file, r.at + "/" + strconv.Itoa(i)}, depth+1)
	}
}

// refIn is the target of {$ref: TARGET}, whatever stands beside it.
func refIn(n *node) (string, bool) {
	target := n.get("$ref")
	if !target.scalar() {
		return "", false
	}
	s, ok := target.value.(string)
	return s, ok
}

// follow makes a reference one within the bundle, or puts there what it refers to.
// It reports whether that changed anything.
func (b *bundler) follow(r reference, depth int) bool {
	written, _ := refIn(r.node)
	target, fragment, _ := strings.Cut(written, "#")
	file := r.file
	if target == "" && file == b.root {
		return false
	}
	if target != "" {
		if file = b.open(r.file, target); file == "" {
			return false
		}
	}
	pointer, err := url.PathUnescape(fragment)
	if err != nil || pointer != "" && pointer[0] != '/' {
		b.report(file, "#"+fragment+" is no path", "write # and the keys that lead to the value, each behind a slash")
		return false
	}
	if at, ok := b.homeOf(file, pointer, r.at); ok {
		r.node.set("$ref", "#"+escapeFragment(at))
		return true
	}
	value := b.files[file].pointed(pointer)
	if value == nil {
		b.report(file, "there is no #"+fragment+" in it", "look how the value is called there")
		return false
	}
	if value.kind == scalarNode && strings.HasSuffix(r.at, "/$ref") {
		b.report(file, "a text of it would become what a $ref refers to", "write what is referred to where the $ref stands")
		return false
	}
	b.put(r, value, file, pointer, depth)
	return true
}

// homeOf is where in the bundle a value stands that is referred to at a place, by
// itself or within another one.
func (b *bundler) homeOf(file, pointer, place string) (string, bool) {
	for outer := pointer; ; outer = outer[:strings.LastIndexByte(outer, '/')] {
		if at, ok := b.homes[home(file, outer)]; ok {
			return at + pointer[len(outer):], true
		}
		if at, ok := b.altered[home(file, outer)]; ok && strings.HasPrefix(place, at+"/") {
			return at + pointer[len(outer):], true
		}
		if outer == "" {
			return "", false
		}
	}
}

// put puts a value where it is referred to. What is written beside the reference
// counts over what the value has.
func (b *bundler) put(r reference, value *node, file, pointer string, depth int) {
	beside := r.node.fields
	*r.node = *b.clone(value)
	if len(beside) == 1 {
		b.homes[home(file, pointer)] = r.at
		b.collect(reference{r.node, file, r.at}, depth)
		return
	}
	b.altered[home(file, pointer)] = r.at
	b.collect(reference{r.node, file, r.at}, depth)
	for _, f := range beside {
		if f.key != "$ref" && r.node.kind == mappingNode {
			r.node.put(f.key, f.value)
			b.collect(reference{f.value, r.file, r.at + "/" + escapeToken(f.key)}, depth+1)
		}
	}
}

// clone copies a value; a bundle too large is given up, so it copies no more.
func (b *bundler) clone(n *node) *node {
	out := *n
	if b.values++; b.values > maxBundledValues {
		b.overflow = true
		return &out
	}
	if n.fields != nil {
		out.fields = make([]field, len(n.fields))
		for i, f := range n.fields {
			out.fields[i] = field{f.key, b.clone(f.value), f.place}
		}
	}
	if n.items != nil {
		out.items = make([]*node, len(n.items))
		for i, item := range n.items {
			out.items[i] = b.clone(item)
		}
	}
	return &out
}

// open reads a file that another one refers to, once. It returns its address, empty
// where it cannot be used.
func (b *bundler) open(from, target string) string {
	if file, ok := b.opened[[2]string{from, target}]; ok {
		return file
	}
	file := b.openNew(from, target)
	b.opened[[2]string{from, target}] = file
	return file
}

func (b *bundler) openNew(from, target string) string {
	address, text, problem := b.load(from, target)
	if problem != nil {
		b.report(target, problem.Message, problem.Hint)
	}
	switch known, ok := b.files[address]; {
	case problem != nil && text == "":
	case ok && known != nil:
		return address
	case ok:
	case len(b.files) >= maxBundledFiles:
		b.report(target, fmt.Sprintf("it is one of more than %d files", maxBundledFiles), "bundle them before they are published")
	case b.size+len(text) > maxBundledSize:
		b.report(target, fmt.Sprintf("with it there are more than %d MiB", maxBundledSize>>20), "")
	default:
		b.size += len(text)
		root, failed := b.parse(text)
		b.files[address] = root
		if failed == nil {
			return address
		}
		b.report(target, failed.Message, failed.Hint)
	}
	return ""
}

func (b *bundler) report(file, message, hint string) {
	if b.problems++; b.problems == 1 {
		b.problem = &catalog.Problem{Code: catalog.PlaceholderUnreadable, Severity: catalog.SeverityWarning, Message: file + ": " + message, Hint: hint}
	}
}

// found is the first problem, and how many more there are.
func (b *bundler) found() *catalog.Problem {
	if b.problems > 1 {
		b.problem.Message += fmt.Sprintf("; and %d more like it", b.problems-1)
	}
	return b.problem
}

func tooLargeBundle(message string) *catalog.Problem {
	return &catalog.Problem{Code: catalog.TooLarge, Severity: catalog.SeverityWarning, Message: message, Hint: "bundle it before it is published"}
}

// pointed is the value that a JSON pointer leads to; nil where there is none.
func (n *node) pointed(pointer string) *node {
	if pointer == "" {
		return n
	}
	for token := range strings.SplitSeq(pointer[1:], "/") {
		key := strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~")
		i, err := strconv.Atoi(key)
		switch {
		case n.field(key) != nil:
			n = n.field(key).value
		case n.kind == listNode && err == nil && i >= 0 && i < len(n.items):
			n = n.items[i]
		default:
			return nil
		}
	}
	return n
}

func escapeToken(key string) string {
	return strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
}

// escapeFragment writes a pointer as it may stand behind # in a URL.
func escapeFragment(pointer string) string {
	var out strings.Builder
	for i := range len(pointer) {
		c := pointer[i]
		if alphanumeric(c) || strings.IndexByte("-._~!$&'()*+,;=:@/?", c) >= 0 {
			out.WriteByte(c)
		} else {
			fmt.Fprintf(&out, "%%%02X", c)
		}
	}
	return out.String()
}
