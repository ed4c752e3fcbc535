package cmd

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
	"github.com/callboard-dev/callboard/catalog/source"
)

// checking checks a file and what its Locations name, as a server would that it is
// registered with.
type checking struct {
	*validation

	reader *source.Reader
	// claims are where the entities stand that were met.
	claims map[catalog.Ref]string
}

// file checks one file. Where it was only met on the way, it counts if it holds a
// descriptor.
func (c *checking) file(ctx context.Context, name string, met bool) error {
	if c.seen[c.absolute(name)] {
		return nil
	}
	address := source.Address{Type: source.TypeFile, Target: filepath.ToSlash(c.absolute(name))}
	read, err := c.reader.Read(ctx, address, "")
	if err != nil {
		c.Files++
		return c.report(name, 0, err)
	}
	file, _ := parse(ctx, c.reader, name, address, read.Data)
	if met && !slices.ContainsFunc(file.Documents, func(d descriptor.Document) bool { return !d.Skipped }) {
		return nil
	}
	c.seen[c.absolute(name)] = true
	c.Files++
	c.Problems = append(c.Problems, file.Problems...)
	for _, document := range file.Documents {
		c.Problems = append(c.Problems, document.Problems...)
		if document.Entity != nil {
			c.Entities++
			c.claim(document, name)
		}
	}
	return c.follow(ctx, name, address, file)
}

// claim tells of an entity that stands somewhere else already.
func (c *checking) claim(d descriptor.Document, name string) {
	if first, ok := c.claims[d.Ref]; ok {
		problem := catalog.ClaimedAlready(d.Ref, first)
		problem.URL, problem.Line = name, d.Line
		c.Problems = append(c.Problems, problem)
		return
	}
	c.claims[d.Ref] = fmt.Sprintf("%s:%d", name, d.Line)
}

// follow checks the files that the Locations of a file name, as far as they lie on
// this machine.
func (c *checking) follow(ctx context.Context, name string, from source.Address, file *descriptor.File) error {
	for _, d := range file.Documents {
		if d.Entity == nil {
			continue
		}
		for _, t := range d.Entity.Targets {
			tell := func(p catalog.Problem) {
				p.Ref, p.URL = d.Ref, name
				c.Problems = append(c.Problems, p)
			}
			if mistyped := t.Mistyped(from.Type); mistyped != nil {
				tell(*mistyped)
				continue
			}
			target, err := from.Resolve(t.Target)
			if err != nil {
				tell(t.Unfollowed(err))
				continue
			}
			if err := c.target(ctx, name, t, target); err != nil {
				return err
			}
		}
	}
	return nil
}

// target checks the files that one target names.
func (c *checking) target(ctx context.Context, name string, t descriptor.Target, target source.Address) error {
	if target.Type != source.TypeFile {
		return nil
	}
	found, err := c.reader.Expand(ctx, target)
	read, isRead := errors.AsType[*source.ReadError](err)
	switch {
	case isRead && read.NotFound && t.Optional:
		return nil
	case err != nil:
		return c.report(name, t.Line, err)
	case len(found) == 0 && !t.Optional:
		none := descriptor.NoMatch(c.shown(target.Target))
		none.URL, none.Line = name, t.Line
		c.Problems = append(c.Problems, none)
	}
	for _, a := range found {
		if _, err := c.reader.Read(ctx, a, ""); err != nil && t.Optional {
			continue
		}
		if err := c.file(ctx, c.shown(a.Target), false); err != nil {
			return err
		}
	}
	return nil
}

// shown is a path as people write it who work in this directory.
func (c *checking) shown(path string) string {
	if below, err := filepath.Rel(c.dir, filepath.FromSlash(path)); err == nil && !strings.HasPrefix(below, "..") {
		return below
	}
	return filepath.FromSlash(path)
}

// report notes why something could not be read; it is about the file itself where no
// line says what names it.
func (c *checking) report(name string, line int, err error) error {
	failure, ok := errors.AsType[*source.ReadError](err)
	if !ok {
		return err
	}
	problem := failure.Problem
	problem.URL, problem.Line = name, line
	c.Problems = append(c.Problems, problem)
	return nil
}
