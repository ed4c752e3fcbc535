package source

import (
	"context"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// Scope reads the files of one location, each for the file that names it.
//
// Credentials are used in the repository of the location's address only, and only
// for what files of that repository name. Everything else is read as a stranger
// would: else whoever writes a file that somebody registered could have any file
// shown that our token opens.
type Scope struct {
	reader *Reader
	root   Address
	home   page
	inRepo bool
}

// Scope returns the scope of the location at root.
func (r *Reader) Scope(root Address) *Scope {
	_, home, ok := r.githubAt(root)
	return &Scope{reader: r, root: root, home: home, inRepo: ok}
}

// Read reads the file at a, which the file at from names; the location's own names
// itself. Otherwise it is as Reader.Read.
func (s *Scope) Read(ctx context.Context, from, a Address, etag string) (*File, error) {
	if err := s.Allow(from, a); err != nil {
		return nil, err
	}
	return s.reader.read(ctx, a, etag, !s.holds(a))
}

// Expand returns the files that a names, for the file at from: those that match
// where it is a pattern, else a itself. In patterns * and ? match within a name, **
// matches any number of directories; none of them matches a leading dot. Of URLs
// only those of files on GitHub can be patterns, and ? is none in them. Errors are
// a *ReadError, or ctx's.
func (s *Scope) Expand(ctx context.Context, from, a Address) ([]Address, error) {
	if err := s.Allow(from, a); err != nil {
		return nil, err
	}
	return s.reader.expand(ctx, a, !s.holds(a))
}

// Resolve returns the address that target means in the file at from. It is
// Address.Resolve but for paths from the root of a repository on a branch with
// slashes, whose end it finds out.
func (s *Scope) Resolve(ctx context.Context, from Address, target string) (Address, error) {
	g, p, ok := s.reader.githubAt(from)
	if !ok || !strings.HasPrefix(strings.TrimSpace(target), "/") || strings.HasPrefix(strings.TrimSpace(target), "//") {
		return from.Resolve(target)
	}
	splits := g.splits(p)
	for _, split := range splits {
		if !g.knows(p.repo, split.ref) {
			mayAsk := len(splits) > 1 && (s.holds(from) || g.token == "")
			if !mayAsk || s.reader.headOf(ctx, g, p.repo, split.ref, from) == "" {
				continue
			}
			g.learn(p.repo, split.ref)
		}
		root := Address{Type: TypeURL, Target: p.url("blob", escapePath(split.ref)+"/x")}
		return root.Resolve("./" + strings.TrimLeft(strings.TrimSpace(target), "/"))
	}
	return from.Resolve(target)
}

// holds reports whether a lies in the repository of the location's address.
func (s *Scope) holds(a Address) bool {
	p, ok := pageAt(a)
	return ok && s.inRepo && p.host == s.home.host && strings.EqualFold(p.repo, s.home.repo)
}

// Allow is a *ReadError where the file at from may not have the one at a, not even
// what has been read of it for another: where a file of elsewhere names one of the
// location's own repository. What our token opens there is not for those who wrote
// the other file.
func (s *Scope) Allow(from, a Address) error {
	if !s.holds(a) || s.holds(from) || s.reader.githubOf(s.home).token == "" {
		return nil
	}
	return problem(a, catalog.NotAllowed, a.String()+" is named by a file of another repository, "+from.String(),
		"name it in a file of its own repository", nil)
}
