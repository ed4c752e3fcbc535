package ingest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
	"github.com/callboard-dev/callboard/catalog/source"
)

// readsAtOnce bounds the files of one location that are read at the same time,
// maxFiles those that are read at all.
const (
	readsAtOnce = 8
	maxFiles    = 5000
)

// Roles of files.
const (
	roleDescriptor  = "DESCRIPTOR"
	rolePlaceholder = "PLACEHOLDER"
)

// fileKey tells the files of one location apart: a file can be read both as a
// descriptor and for a placeholder.
type fileKey struct{ url, role string }

// fileState is how the reading of a file went.
type fileState int

const (
	fileRead      fileState = iota // its documents are those of the reading
	fileUnchanged                  // it says what it said
	fileFailed                     // it says what it said, as far as we know
)

// fileReading is one file as a reading found it.
type fileReading struct {
	fileKey
	state   fileState
	missing bool // the host says that there is none
	etag    string
	commit  string
	hash    string // of the bytes
	text    string // a placeholder's text; kept ones have it once it was asked for
	// targets are addresses and patterns that its Location entities name, of
	// which nobody minds if the optional ones name nothing.
	targets         []string
	optionalTargets []string
	placeholders    []string
	documents       []descriptor.Document
	problems        []catalog.Problem
	patience        time.Duration // for which the host wants to be left alone
	optional        bool          // nobody minds if there is no such file
	done            chan struct{} // closed when a placeholder's file has been read
	load            sync.Once     // of a kept text
	loadErr         error
}

// reading is what all the files of one location say. files is in the order in
// which they were met, the location's own address first.
type reading struct {
	files []*fileReading
	// status is how the location stands now, failures how many readings of it failed
	// since the last good one, and next when it is read again; as plan decides.
	status   string
	failures int
	next     time.Time
}

// unchanged reports whether every file says what it said.
func (r *reading) unchanged(known map[fileKey]knownFile) bool {
	return len(r.files) == len(known) && !slices.ContainsFunc(r.files, func(f *fileReading) bool {
		return f.state != fileUnchanged || known[f.fileKey].status != "OK"
	})
}

// knownFile is what the catalog remembers of a file.
type knownFile struct {
	id                    int64
	etag, commit, hash    string
	status                string
	targets, placeholders []string
}

// reader reads one location. Nothing it does writes anything.
type reader struct {
	source *source.Reader
	model  *catalog.Model
	known  map[fileKey]knownFile
	// text gives a text that was stored under the hash of its bytes.
	text func(ctx context.Context, hash string) (string, error)

	held  *budget       // of the bytes that were read
	scope *source.Scope // of the location
	mu    sync.Mutex
	found map[fileKey]*fileReading
	order []fileKey
}

// read follows the location's file to all that it points at. Only ctx's end is
// an error: what cannot be read is a problem of its file.
func (r *reader) read(ctx context.Context, root source.Address) (*reading, error) {
	r.found, r.scope = map[fileKey]*fileReading{}, r.source.Scope(root)
	level := []target{{address: root, from: root}}
	for len(level) > 0 {
		var next []target
		group, gctx := errgroup.WithContext(ctx)
		group.SetLimit(readsAtOnce)
		results := make([][]target, len(level))
		for i, t := range level {
			file, first := r.meet(t.address, roleDescriptor)
			if !first {
				continue
			}
			file.optional = file.optional || t.optional
			group.Go(func() (err error) {
				results[i], err = r.descriptor(gctx, t, file)
				return err
			})
		}
		if err := group.Wait(); err != nil {
			return nil, err
		}
		for _, targets := range results {
			next = append(next, targets...)
		}
		level = next
	}
	out := &reading{}
	for _, key := range r.order {
		out.files = append(out.files, r.found[key])
	}
	return out, nil
}

// meet notes a file; first is false where it was met before, so that cycles end.
func (r *reader) meet(a source.Address, role string) (file *fileReading, first bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	key := fileKey{a.String(), role}
	if file, ok := r.found[key]; ok || len(r.order) >= maxFiles {
		return file, false
	}
	// An optional file that was never there is remembered as read, without a hash.
	known := r.known[key]
	file = &fileReading{fileKey: key, optional: known.status == "OK" && known.hash == "", done: make(chan struct{})}
	r.found[key] = file
	r.order = append(r.order, key)
	return file, true
}

// descriptor reads one descriptor file and returns the files that it points at.
func (r *reader) descriptor(ctx context.Context, t target, file *fileReading) ([]target, error) {
	if err := r.readDescriptor(ctx, t, file); err != nil {
		return nil, err
	}
	return r.expand(ctx, t.address, file)
}

func (r *reader) readDescriptor(ctx context.Context, t target, file *fileReading) error {
	known := r.known[file.fileKey]
	got, err := r.scope.Read(ctx, t.from, t.address, known.etag)
	if err == nil && got.NotModified {
		changed, perr := r.placeholdersChanged(ctx, t.address, known.placeholders)
		if perr != nil {
			return perr
		}
		if !changed {
			file.keep(known, fileUnchanged)
			return nil
		}
		got, err = r.scope.Read(ctx, t.from, t.address, "")
	}
	if err != nil {
		file.keep(known, fileFailed)
		return file.fail(ctx, err)
	}
	if !r.held.take(len(got.Data)) {
		file.keep(known, fileFailed)
		file.problems = append(file.problems, tooMuch())
		return nil
	}
	return r.parse(ctx, t.address, file, got)
}

// parse turns a descriptor's bytes into documents, its placeholders filled in.
func (r *reader) parse(ctx context.Context, a source.Address, file *fileReading, got *source.File) error {
	stream := descriptor.Split(got.Data, file.url)
	values := map[descriptor.Placeholder]descriptor.Value{}
	for _, p := range stream.Placeholders() {
		value, err := r.fill(ctx, a, file, p)
		if err != nil {
			return err
		}
		values[p] = value
	}
	parsed := stream.Parse(r.model, values)
	if parsed.Refused {
		known := r.known[file.fileKey]
		file.keep(known, fileFailed)
		file.problems = parsed.Problems
		return nil
	}
	file.etag, file.commit, file.hash = got.ETag, got.Commit, hashOf(got.Data)
	file.documents, file.problems = parsed.Documents, parsed.Problems
	for _, doc := range parsed.Documents {
		if doc.Entity == nil {
			continue
		}
		for _, t := range doc.Entity.Targets {
			r.follow(ctx, a, file, doc.Ref, t)
		}
	}
	return nil
}

// follow notes what one target of a Location entity means in its file.
func (r *reader) follow(ctx context.Context, a source.Address, f *fileReading, ref catalog.Ref, t descriptor.Target) {
	tell := func(p catalog.Problem) {
		p.Ref, p.URL = ref, f.url
		f.problems = append(f.problems, p)
	}
	if mistyped := t.Mistyped(a.Type); mistyped != nil {
		tell(*mistyped)
		return
	}
	address, err := r.scope.Resolve(ctx, a, t.Target)
	if err != nil {
		tell(t.Unfollowed(err))
		return
	}
	f.targets = append(f.targets, address.String())
	if t.Optional {
		f.optionalTargets = append(f.optionalTargets, address.String())
	}
}

// expand finds the files that a descriptor's targets name now: what a pattern
// matches changes although the descriptor does not. Where that cannot be found out,
// it matches what it did.
func (r *reader) expand(ctx context.Context, from source.Address, file *fileReading) ([]target, error) {
	var out []target
	for _, a := range addresses(file.targets) {
		optional := slices.Contains(file.optionalTargets, a.String())
		found, err := r.scope.Expand(ctx, from, a)
		if err != nil {
			found = r.matched(a)
			if err := file.failTarget(ctx, err, optional); err != nil {
				return nil, err
			}
		} else if len(found) == 0 && !optional && file.state == fileRead {
			none := descriptor.NoMatch(a.String())
			none.URL = file.url
			file.problems = append(file.problems, none)
		}
		for _, address := range found {
			out = append(out, target{address, from, optional})
		}
	}
	return out, nil
}

// matched are the descriptors that the catalog remembers and a pattern matches.
func (r *reader) matched(pattern source.Address) []source.Address {
	var urls []string
	for key := range r.known {
		if key.role == roleDescriptor {
			urls = append(urls, key.url)
		}
	}
	slices.Sort(urls)
	return slices.DeleteFunc(addresses(urls), func(a source.Address) bool { return !pattern.Matches(a) })
}

// keep takes over what the catalog remembers of a file.
func (f *fileReading) keep(known knownFile, state fileState) {
	f.state, f.etag, f.commit, f.hash = state, known.etag, known.commit, known.hash
	f.targets, f.placeholders = known.targets, known.placeholders
}

// fail notes why a file could not be read; the end of ctx is no such reason.
func (f *fileReading) fail(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	read, ok := errors.AsType[*source.ReadError](err)
	if !ok {
		return err
	}
	if read.NotFound && f.optional && f.hash == "" {
		f.state = fileUnchanged
		return nil
	}
	f.missing = f.missing || read.NotFound
	f.patience = max(f.patience, read.RetryAfter)
	f.problems = append(f.problems, read.Problem)
	return nil
}

// failTarget notes why it could not be found out what a target names. The file that
// names it was read, so that is no reason to think that it is missing.
func (f *fileReading) failTarget(ctx context.Context, err error, optional bool) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	read, ok := errors.AsType[*source.ReadError](err)
	switch {
	case !ok:
		return err
	case optional && read.NotFound:
		return nil
	case f.state == fileUnchanged:
		f.state = fileFailed
	}
	f.patience = max(f.patience, read.RetryAfter)
	f.problems = append(f.problems, read.Problem)
	return nil
}

// target is a file that a Location entity points at, in the file at from.
type target struct {
	address, from source.Address
	optional      bool
}

func addresses(urls []string) []source.Address {
	var out []source.Address
	for _, u := range urls {
		if a, err := source.ParseAddress(u); err == nil {
			out = append(out, a)
		}
	}
	return out
}

func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
