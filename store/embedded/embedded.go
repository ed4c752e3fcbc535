package embedded

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
)

// Config says where PostgreSQL has its data and its programs.
type Config struct {
	// DataDir holds everything that is kept; it is made where it is missing.
	DataDir string
	// BinDir has the programs postgres and initdb; they are looked for where it
	// is empty.
	BinDir string
	// Disposable says that nobody wants the data after a crash of the machine:
	// nothing waits for the disk. For tests and tools.
	Disposable bool
	// Log gets a line when PostgreSQL is made, started or ends by itself; none
	// where it is nil.
	Log *slog.Logger
}

// Server is a PostgreSQL that this process has started. End it with Stop, or by
// the end of Run's context; it ends with this process in any case.
type Server struct {
	config   Config
	log      *slog.Logger
	lock     *os.File
	account  *account
	programs programs
	cluster  string // PostgreSQL's own directory, below DataDir
	sockets  string // the directory of its socket
	process  *process
}

// Start makes the data directory where it is missing and starts PostgreSQL on
// it. It returns when PostgreSQL takes connections. Every error is one line that
// says what to do.
func Start(ctx context.Context, c Config) (*Server, error) {
	s := &Server{config: c, log: cmp.Or(c.Log, slog.New(slog.DiscardHandler))}
	if err := s.prepare(ctx); err != nil {
		s.release()
		return nil, err
	}
	if err := s.start(ctx); err != nil {
		s.release()
		return nil, err
	}
	return s, nil
}

// URL is the address of the database. It stays the same while the data directory
// does.
func (s *Server) URL() string { return socketURL(s.sockets, database) }

// Version is that of PostgreSQL's programs, such as 18.4.
func (s *Server) Version() string { return s.programs.version }

// Stop lets PostgreSQL end its work and waits for it.
func (s *Server) Stop() error {
	defer s.release()
	return s.process.stop()
}

// prepare does all that comes before PostgreSQL itself, in the order in which the
// most telling error comes first.
func (s *Server) prepare(ctx context.Context) (err error) {
	dir, err := filepath.Abs(s.config.DataDir)
	if err != nil {
		return err
	}
	if s.lock, err = lockDirectory(dir); err != nil {
		return err
	}
	// Links are followed once, so that all that is checked is what is used.
	if dir, err = filepath.EvalSymlinks(dir); err != nil {
		return err
	}
	s.cluster = filepath.Join(dir, "postgres")
	if s.account, err = accountFor(s.cluster); err != nil {
		return err
	}
	if err := s.account.mayEnter(dir); err != nil {
		return err
	}
	if s.programs, err = findPrograms(ctx, s.config.BinDir, s.account); err != nil {
		return err
	}
	if err := s.makeCluster(ctx); err != nil {
		return err
	}
	s.sockets, err = socketDir(s.cluster, s.account)
	return err
}

func (s *Server) release() {
	if s.sockets != "" && s.sockets != s.cluster {
		_ = os.Remove(s.sockets) // stays while somebody else's socket is in it
	}
	if s.lock != nil {
		unlock(s.lock)
	}
}

// reason is what went wrong with a file, without the path that is said already.
func reason(err error) string {
	if e, ok := errors.AsType[*os.PathError](err); ok {
		return e.Err.Error()
	}
	return err.Error()
}

func unusable(dir string, err error) error {
	return fmt.Errorf("the data directory %s cannot be written (%s): choose another with --data-dir", dir, reason(err))
}
