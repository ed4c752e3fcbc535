package ingest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
)

// census remembers for a while how many files are read of each host, over all
// locations.
type census struct {
	mu    sync.Mutex
	until time.Time
	files map[string]int // by source.Reader.Host
}

// censusTime is how long a census holds.
const censusTime = time.Minute

// plan decides, when a location was read, how it stands and when it is read again,
// and says so in the problems that may pass by themselves.
func (s *Service) plan(ctx context.Context, loc *location, r *reading) error {
	if err := s.pace(ctx, loc, r); err != nil {
		return err
	}
	r.status = "OK"
	for _, f := range r.files {
		if f.role != roleDescriptor || f.state != fileFailed {
			continue
		}
		r.status, r.failures = "FAILING", max(r.failures, loc.failures)
		if !slices.ContainsFunc(f.problems, func(p catalog.Problem) bool { return p.Code == catalog.RateLimited }) {
			r.failures = loc.failures + 1
		}
	}
	r.next = s.nextRead(loc, r.failures)
	for i, f := range r.files {
		isNew := loc.id == 0 && i == 0 // of which nothing is kept
		if f.state == fileFailed && !isNew {
			f.problems = passing(f.problems, r.next)
		}
	}
	return nil
}

// passing are problems, of which those that reading again may end say when that
// will be.
func passing(problems []catalog.Problem, next time.Time) []catalog.Problem {
	out := slices.Clone(problems)
	for i, p := range out {
		switch p.Code {
		case catalog.NotFound, catalog.Unreachable, catalog.RateLimited:
			out[i].Message += againAt(next)
		}
	}
	return out
}

// pace finds out how long must lie between two readings of a location, so that no
// host is asked more often than it allows, and for how long the one of its address
// wants to be left alone. The other hosts, which are perhaps somebody else's, cannot
// put it off for long: they are left alone whatever is read.
func (s *Service) pace(ctx context.Context, loc *location, r *reading) error {
	loc.interval, loc.patience = s.Interval, r.files[0].patience
	own := ""
	seen := map[string]bool{}
	for i, f := range r.files {
		address, err := source.ParseAddress(f.url)
		if err != nil || s.Source.Pace(address, 1) == 0 {
			continue
		}
		host := s.Source.Host(address)
		if i == 0 {
			own = host
		}
		if seen[host] {
			continue
		}
		seen[host] = true
		files, err := s.filesOf(ctx, host)
		if err != nil {
			return err
		}
		pace := s.Source.Pace(address, max(files, 1))
		if host != own {
			pace = min(pace, maxBackoff)
		}
		loc.interval = max(loc.interval, pace)
	}
	return nil
}

// filesOf is how many files are read of a host; one each of the locations that were
// not read yet.
func (s *Service) filesOf(ctx context.Context, host string) (int, error) {
	s.census.mu.Lock()
	defer s.census.mu.Unlock()
	if s.census.files == nil || !s.Now().Before(s.census.until) {
		files, err := s.count(ctx)
		if err != nil {
			return 0, fmt.Errorf("count the files of hosts: %w", err)
		}
		s.census.files, s.census.until = files, s.Now().Add(censusTime)
	}
	return s.census.files[host], nil
}

func (s *Service) count(ctx context.Context) (map[string]int, error) {
	rows, err := s.DB.QueryContext(ctx, `
		SELECT min(url), count(*) FROM (SELECT url FROM files UNION ALL SELECT address FROM locations WHERE last_read_at IS NULL) AS read
		WHERE url LIKE 'http%' GROUP BY split_part(url, '/', 3)`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	files := map[string]int{}
	for rows.Next() {
		var url string
		var n int
		if err := rows.Scan(&url, &n); err != nil {
			return nil, err
		}
		if a, err := source.ParseAddress(url); err == nil {
			files[s.Source.Host(a)] += n
		}
	}
	return files, rows.Err()
}

// refreshUnlessBusy is refresh where nobody waits for this one location: while one
// of its hosts wants to be left alone, it is put off until then.
func (s *Service) refreshUnlessBusy(ctx context.Context, loc *location, c cause) (*Result, error) {
	known, err := s.knownFiles(ctx, loc.id)
	if err != nil {
		s.release(ctx, loc)
		return nil, err
	}
	if busy := s.busy(loc, known); busy != nil {
		return s.putOff(ctx, loc, busy)
	}
	return s.refreshKnown(ctx, loc, known, c)
}

// busy says why the files of a location should not be read at the moment; nil where
// they may be.
func (s *Service) busy(loc *location, known map[fileKey]knownFile) *source.ReadError {
	root, err := source.ParseAddress(loc.address)
	if err != nil {
		return nil // which reading it will tell
	}
	var urls []string
	for key, f := range known {
		urls = append(urls, key.url)
		for _, target := range f.targets {
			if strings.Contains(target, "*") {
				urls = append(urls, target)
			}
		}
	}
	return s.Source.Scope(root).Busy(addresses(urls))
}

// putOff notes that a location waits for its turn, and why. That is no failure: what
// it said stays as good as it was. All that wait for the same host are due at the
// same time, and then the one goes first that was read least lately.
func (s *Service) putOff(ctx context.Context, loc *location, busy *source.ReadError) (*Result, error) {
	problem, next := busy.Problem, s.Now().Add(busy.RetryAfter)
	problem.URL, problem.Severity = loc.address, catalog.SeverityWarning
	problem.Message += againAt(next)
	_, err := s.DB.ExecContext(ctx, `
		UPDATE locations SET problems = $3, next_read_at = $4, leased_by = '', leased_until = NULL WHERE id = $1 AND leased_by = $2`,
		loc.id, loc.token, marshal([]catalog.Problem{problem}), next)
	if err != nil {
		s.release(ctx, loc)
		return nil, fmt.Errorf("put off: %w", err)
	}
	return &Result{URL: loc.given, Location: loc.uid, Existed: true, Problems: []catalog.Problem{problem}}, nil
}

// againAt ends the message of a problem that passes, perhaps.
func againAt(next time.Time) string {
	return "; it will be read again at " + next.UTC().Format("15:04:05 MST")
}
