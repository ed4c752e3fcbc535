package ingest

import (
	"encoding/json"
	"reflect"
	"runtime"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

// declaration is what one document of one file, or of one set, says: a row of
// declarations, stored or about to be.
type declaration struct {
	id         int64
	fileID     int64 // 0 for a set's
	url        string
	set        string
	locationID int64
	configured bool
	ref        catalog.Ref
	ordinal    int
	line       int
	gone       bool
	claimedAt  time.Time

	hash           string
	document       string // JSON
	definitionHash string
	relations      string // JSON, where entity is nil
	problems       string // JSON
	rawHash        string

	// entity and texts are known of documents that were read just now.
	entity *descriptor.Entity
	texts  []text
}

// text is one row of texts.
type text struct{ hash, content string }

// place is where a declaration stands: only one document can stand there.
type place struct {
	fileID  int64
	set     string
	ref     catalog.Ref
	ordinal int
}

func (d *declaration) place() place { return place{d.fileID, d.set, d.ref, d.ordinal} }

// sameOrigin reports whether both stand in the same file or set.
func (d *declaration) sameOrigin(other *declaration) bool {
	return d.url == other.url && d.set == other.set
}

// said is what one file or set says now.
type said struct {
	fileID     int64
	url, set   string
	locationID int64
	configured bool
	documents  []descriptor.Document
}

// comparison is what changes in the declarations of a location or set.
type comparison struct {
	insert []*declaration
	update []*declaration // other content
	touch  []*declaration // same content at another line, or with other problems
	remove []*declaration
	lose   []*declaration // their file disappeared; kept until somebody decides
	// now finds each document's declaration, by file and index; what is refused
	// or skipped has none.
	now map[documentKey]*declaration
}

type documentKey struct {
	fileID int64
	index  int
}

// affected returns the refs of which something is said otherwise than before.
func (c *comparison) affected() map[catalog.Ref]bool {
	refs := map[catalog.Ref]bool{}
	for _, list := range [][]*declaration{c.insert, c.update, c.touch, c.remove, c.lose} {
		for _, d := range list {
			refs[d.ref] = true
		}
	}
	return refs
}

// compare finds the difference between what files say and the declarations held
// of the same files. held may hold those of the location's other files too: a
// document that moved here keeps the age of its claim. vanished are files that
// nothing points at any more, lost those that disappeared from where they stood.
func compare(files []said, held []*declaration, vanished, lost map[int64]bool, now time.Time) *comparison {
	c := &comparison{now: map[documentKey]*declaration{}}
	stored := map[place]*declaration{}
	age := map[catalog.Ref]time.Time{}
	byFile := map[int64][]*declaration{}
	for _, d := range held {
		stored[d.place()] = d
		if t, ok := age[d.ref]; !d.gone && (!ok || d.claimedAt.Before(t)) {
			age[d.ref] = d.claimedAt
		}
		byFile[d.fileID] = append(byFile[d.fileID], d)
		switch {
		case vanished[d.fileID]:
			c.remove = append(c.remove, d)
		case lost[d.fileID] && !d.gone:
			c.lose = append(c.lose, d)
		}
	}
	for _, file := range files {
		seen := c.file(file, stored, age, now)
		for _, d := range byFile[file.fileID] {
			if !seen.keeps(d) {
				c.remove = append(c.remove, d)
			}
		}
	}
	return c
}

// seen is which declarations of a file its present text leaves standing.
type seen struct {
	places  map[place]bool
	refused map[catalog.Ref]bool
	// unnamed says that a document was refused that may be any of the file's.
	unnamed bool
}

// keeps reports whether a declaration that was held stays. What a refused
// document said before stays, for its author did not take it away.
func (s *seen) keeps(d *declaration) bool {
	return s.places[d.place()] || s.refused[d.ref] || s.unnamed
}

// file sorts one file's documents into new, changed, touched and the same.
func (c *comparison) file(file said, stored map[place]*declaration, age map[catalog.Ref]time.Time, now time.Time) *seen {
	s := &seen{places: map[place]bool{}, refused: map[catalog.Ref]bool{}}
	ordinals := map[catalog.Ref]int{}
	declarations := declareAll(file)
	for i, doc := range file.documents {
		switch {
		case doc.Skipped:
			continue
		case doc.Entity == nil && doc.Ref.IsZero():
			s.unnamed = true
			continue
		case doc.Entity == nil:
			s.refused[doc.Ref] = true
			continue
		}
		d := declarations[i]
		d.ordinal = ordinals[d.ref]
		ordinals[d.ref]++
		s.places[d.place()] = true
		c.now[documentKey{file.fileID, doc.Index}] = d
		d.claimedAt = now
		if t, ok := age[d.ref]; ok {
			d.claimedAt = t
		}
		old := stored[d.place()]
		if old == nil {
			c.insert = append(c.insert, d)
			continue
		}
		d.id = old.id
		if !old.gone {
			d.claimedAt = old.claimedAt
		}
		switch {
		case old.gone || old.hash != d.hash:
			c.update = append(c.update, d)
		// The lines of relations are as they were where the text and its line are.
		case old.line != d.line || old.rawHash != d.rawHash || !sameJSON(old.problems, d.problems):
			c.touch = append(c.touch, d)
		}
	}
	return s
}

// declareAll turns documents into the rows that they would be, many of them side by
// side; nil for those that give no entity.
func declareAll(file said) []*declaration {
	out := make([]*declaration, len(file.documents))
	inParts(len(out), func(i int) {
		if doc := file.documents[i]; doc.Entity != nil {
			out[i] = declare(file, doc)
		}
	})
	return out
}

// partSize is how many of a list are worth a goroutine.
const partSize = 100

// inParts does do for the indexes below n, on all processors where there are many.
func inParts(n int, do func(i int)) {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for begin := 0; begin < n; begin += partSize {
		group.Go(func() error {
			for i := begin; i < min(begin+partSize, n); i++ {
				do(i)
			}
			return nil
		})
	}
	_ = group.Wait() // none fails
}

// declare turns a document into the row that it would be.
func declare(file said, doc descriptor.Document) *declaration {
	e := doc.Entity
	d := &declaration{
		fileID: file.fileID, url: file.url, set: file.set, locationID: file.locationID, configured: file.configured,
		ref: doc.Ref, line: doc.Line, entity: e,
		document: marshal(e.Document), problems: marshal(doc.Problems),
	}
	raw := storable(doc.Raw)
	d.rawHash = hashOf([]byte(raw))
	d.texts = append(d.texts, text{d.rawHash, raw})
	if e.Definition != nil {
		definition := storable(*e.Definition)
		d.definitionHash = hashOf([]byte(definition))
		d.texts = append(d.texts, text{d.definitionHash, definition})
	}
	d.hash = d.contentHash()
	return d
}

// contentHash is equal where nothing that is said differs: lines, spelling of
// the file and problems do not count, what the model makes of the document does.
func (d *declaration) contentHash() string {
	var b strings.Builder
	b.WriteString(d.document)
	b.WriteString("\n" + d.definitionHash)
	for _, r := range d.entity.Relations {
		b.WriteString("\n" + r.Path + " " + r.Source.String() + " " + r.Type + " " + r.Target.String())
	}
	return hashOf([]byte(b.String()))
}

// marshal gives JSON that PostgreSQL can hold. Its input comes from a descriptor
// and is always JSON-able.
func marshal(v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		panic("ingest: a descriptor gave what is not JSON: " + err.Error())
	}
	return storableJSON(string(data))
}

// sameJSON reports whether two texts say the same: the database gives JSON back with
// its own blanks, and keys in its own order.
func sameJSON(a, b string) bool {
	if a == b {
		return true
	}
	var x, y any
	return json.Unmarshal([]byte(a), &x) == nil && json.Unmarshal([]byte(b), &y) == nil && reflect.DeepEqual(x, y)
}

// storable replaces what PostgreSQL cannot hold in a text: NUL, and bytes that
// are not UTF-8.
func storable(s string) string {
	return strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", "\uFFFD"), "\uFFFD")
}

// storableJSON does the same for a JSON text, in which NUL is written \u0000. A
// backslash before it may be escaped itself, and then it is no NUL.
func storableJSON(s string) string {
	const nul = `\u0000`
	var out strings.Builder
	for {
		i := strings.Index(s, nul)
		if i < 0 {
			break
		}
		before := s[:i]
		slashes := len(before) - len(strings.TrimRight(before, `\`))
		out.WriteString(before)
		if slashes%2 == 0 {
			out.WriteString(`\ufffd`)
		} else {
			out.WriteString(nul)
		}
		s = s[i+len(nul):]
	}
	if out.Len() == 0 {
		return s
	}
	return out.String() + s
}
