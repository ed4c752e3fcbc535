package ingest

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
	"github.com/callboard-dev/callboard/catalog/source"
)

// maxHeld bounds the bytes that one reading holds at the same time: those of the
// descriptors, of what their placeholders name, and of the bundles made of that.
const maxHeld = 64 << 20

// budget is what is left of maxHeld.
type budget struct {
	mu   sync.Mutex
	held int
}

// take counts bytes of what was read; it reports whether they may be kept.
func (b *budget) take(bytes int) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.held+bytes > maxHeld {
		return false
	}
	b.held += bytes
	return true
}

func tooMuch() catalog.Problem {
	return catalog.Problem{Code: catalog.TooLarge, Severity: catalog.SeverityError,
		Message: fmt.Sprintf("with this file the location has more than %d MiB", maxHeld>>20), Hint: "register parts of it as locations of their own"}
}

// fill reads what a placeholder of the file at a names, and puts together what that
// refers to where it is to be bundled. A text that was read before stands in for one
// that cannot be read now.
func (r *reader) fill(ctx context.Context, a source.Address, file *fileReading, p descriptor.Placeholder) (descriptor.Value, error) {
	target, err := r.scope.Resolve(ctx, a, p.Target)
	if err != nil {
		return descriptor.Value{Problem: unreadable(err.Error())}, nil
	}
	value, err := r.content(ctx, file, a, target)
	if err != nil || !p.Bundled() || value.Problem != nil && !value.Stale {
		return value, err
	}
	return r.bundle(ctx, file, target, value)
}

func unreadable(message string) *catalog.Problem {
	return &catalog.Problem{Code: catalog.PlaceholderUnreadable, Severity: catalog.SeverityWarning, Message: message}
}

// bundle makes one text of a definition and all that it refers to, each of which is
// a file that the descriptor is filled from.
func (r *reader) bundle(ctx context.Context, file *fileReading, root source.Address, value descriptor.Value) (descriptor.Value, error) {
	var failed error
	text, problem := descriptor.Bundle(root.String(), value.Text, func(from, target string) (string, string, *catalog.Problem) {
		base, err := source.ParseAddress(from)
		if err != nil {
			return "", "", unreadable(err.Error())
		}
		address, err := r.scope.Resolve(ctx, base, target)
		if err != nil {
			return "", "", unreadable(err.Error())
		}
		part, err := r.content(ctx, file, base, address)
		if err != nil {
			failed = err
			return "", "", unreadable(err.Error())
		}
		return address.String(), part.Text, part.Problem
	})
	if failed != nil {
		return descriptor.Value{}, failed
	}
	if !r.held.take(len(text)) {
		over := tooMuch()
		problem = &over
	} else {
		value.Text = text
	}
	if value.Problem == nil && problem != nil {
		value.Problem, value.Partial = problem, true
	}
	return value, nil
}

// content is what the file at a holds, which the file at from names and the
// descriptor is filled from.
func (r *reader) content(ctx context.Context, filled *fileReading, from, a source.Address) (descriptor.Value, error) {
	if err := r.scope.Allow(from, a); err != nil {
		return descriptor.Value{Problem: unreadable(err.Error())}, nil
	}
	if url := a.String(); !slices.Contains(filled.placeholders, url) {
		filled.placeholders = append(filled.placeholders, url)
	}
	file, err := r.placeholder(ctx, from, a)
	if err != nil {
		return descriptor.Value{}, err
	}
	value := descriptor.Value{}
	if len(file.problems) > 0 {
		value.Problem, value.Stale = &file.problems[0], file.hash != ""
	}
	value.Text, err = r.textOf(ctx, file)
	return value, err
}

// placeholder reads a file for a placeholder, once in a reading.
func (r *reader) placeholder(ctx context.Context, from, a source.Address) (*fileReading, error) {
	file, first := r.meet(a, rolePlaceholder)
	if file == nil {
		return &fileReading{problems: []catalog.Problem{{Code: catalog.TooLarge, Severity: catalog.SeverityWarning, Message: "the location has too many files"}}}, nil
	}
	if !first {
		select {
		case <-file.done:
			return file, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	defer close(file.done)
	known := r.known[file.fileKey]
	got, err := r.scope.Read(ctx, from, a, known.etag)
	switch {
	case err != nil:
		file.keep(known, fileFailed)
		return file, file.fail(ctx, err)
	case got.NotModified:
		file.keep(known, fileUnchanged)
	case !r.held.take(len(got.Data)):
		file.keep(known, fileFailed)
		file.problems = append(file.problems, tooMuch())
	default:
		file.etag, file.commit, file.hash, file.text = got.ETag, got.Commit, hashOf(got.Data), storable(string(got.Data))
	}
	return file, nil
}

// textOf is the text of a placeholder's file: what was read, or what is stored of it.
func (r *reader) textOf(ctx context.Context, f *fileReading) (string, error) {
	f.load.Do(func() {
		if f.state != fileRead && f.hash != "" {
			f.text, f.loadErr = r.text(ctx, f.hash)
		}
	})
	return f.text, f.loadErr
}

// placeholdersChanged reports whether one of the files that fill the descriptor at
// from is not what it was.
func (r *reader) placeholdersChanged(ctx context.Context, from source.Address, urls []string) (bool, error) {
	changed := false
	for _, a := range addresses(urls) {
		file, err := r.placeholder(ctx, from, a)
		if err != nil {
			return false, err
		}
		known := r.known[file.fileKey]
		changed = changed || file.state == fileRead && file.hash != known.hash || (file.state == fileFailed) != (known.status == "FAILING")
	}
	return changed, nil
}
