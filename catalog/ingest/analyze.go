package ingest

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
)

// analyzedAtOnce bounds the files of one analysis that are read at the same time,
// maxAnalyzed those that are read at all.
const (
	analyzedAtOnce = 4
	maxAnalyzed    = 100
)

// Analysis is what there is at a URL, and what registering it would do.
type Analysis struct {
	// URL is as it was given, Address as a location would keep it; Address is
	// zero where URL is no address.
	URL     string
	Address source.Address
	// Files has a result for each descriptor file, which is what registering it
	// alone would come to.
	Files []Result
	// Suggestion is for a repository without a descriptor; nil elsewhere.
	Suggestion *source.Suggestion
	// Problems are what kept it from being analyzed, whole or in part.
	Problems []catalog.Problem
}

// Analyze finds the descriptor files at a URL - a file, a pattern, a repository or
// a directory in it - and says what registering each of them would do. It writes
// nothing. The error is the policy's, which asks for the right to register, or our
// own.
func (s *Service) Analyze(ctx context.Context, url string) (*Analysis, error) {
	if err := catalog.Can(catalog.ViewerFrom(ctx), catalog.Register); err != nil {
		return nil, err
	}
	out := &Analysis{URL: url}
	address, err := source.ParseAddress(url)
	if err != nil {
		out.Problems = []catalog.Problem{badAddress(url, err)}
		return out, nil
	}
	out.Address = address
	listing, err := s.Source.List(ctx, address)
	if read, ok := errors.AsType[*source.ReadError](err); ok && ctx.Err() == nil {
		out.Problems = []catalog.Problem{read.Problem}
		return out, nil
	}
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", url, err)
	}
	out.note(listing)
	if repository := listing.Repository; repository != nil && len(listing.Files) == 0 {
		if out.Suggestion, err = repository.Suggest(); err != nil {
			return nil, err
		}
	}
	out.Files, err = s.foreseeAll(ctx, listing.Files[:min(maxAnalyzed, len(listing.Files))])
	if err != nil {
		return nil, fmt.Errorf("analyze %s: %w", url, err)
	}
	return out, nil
}

// note says what a listing leaves out.
func (a *Analysis) note(l *source.Listing) {
	say := func(code catalog.ProblemCode, message, hint string) {
		a.Problems = append(a.Problems, catalog.Problem{Code: code, Severity: catalog.SeverityWarning, URL: a.URL, Message: message, Hint: hint})
	}
	n := len(l.Files)
	switch {
	case n > maxAnalyzed:
		say(catalog.TooLarge, fmt.Sprintf("%d descriptor files are there; the first %d of them are shown", n, maxAnalyzed), "analyze its directories one by one")
	case l.Truncated:
		say(catalog.TooLarge, "there are more files than could be listed, and perhaps more descriptors", "analyze its directories one by one")
	case n == 0 && l.Repository == nil:
		say(catalog.NotFound, "no file matches "+a.Address.String(), "look whether the path is right")
	}
}

// foreseeAll foresees the registration of each file alone, in their order.
func (s *Service) foreseeAll(ctx context.Context, files []source.Address) ([]Result, error) {
	out := make([]Result, len(files))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(analyzedAtOnce)
	held := &budget{}
	for i, a := range files {
		group.Go(func() error {
			result, err := s.foresee(ctx, a.String(), a, held)
			if err == nil {
				out[i] = *result
			}
			return err
		})
	}
	return out, group.Wait()
}

// foresee says what registering an address would come to, on the path of the
// write. Where it is registered already, all of it is read anew, for an unchanged
// file does not tell its problems; nobody who reads it at the moment is waited for.
func (s *Service) foresee(ctx context.Context, given string, a source.Address, held *budget) (*Result, error) {
	loc, err := s.find(ctx, a)
	if err != nil {
		return nil, err
	}
	loc.given, loc.trusted = given, loc.trusted || trusting(ctx)
	known, err := s.knownFiles(ctx, loc.id)
	if err != nil {
		return nil, err
	}
	for key, file := range known {
		file.etag = ""
		known[key] = file
	}
	reading, err := s.read(ctx, loc, known, held)
	if err != nil {
		return nil, err
	}
	return s.apply(ctx, loc, reading, cause{address: loc.address}, true)
}
