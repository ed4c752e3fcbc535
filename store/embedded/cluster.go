package embedded

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"time"
)

// superuser owns the database; there is nobody else.
const superuser = "callboard"

// makeCluster makes PostgreSQL's directory where there is none, and refuses one
// of another major version.
func (s *Server) makeCluster(ctx context.Context) error {
	version, err := os.ReadFile(filepath.Join(s.cluster, "PG_VERSION"))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return s.initCluster(ctx)
	case err != nil:
		return unusable(s.cluster, err)
	}
	major := string(bytes.TrimSpace(version))
	if major != strconv.Itoa(s.programs.major) {
		return s.otherVersion(ctx, major)
	}
	return nil
}

func (s *Server) otherVersion(ctx context.Context, major string) error {
	hint := "give its programs' directory as database.binDir"
	for _, dir := range installed() {
		if p, err := look(ctx, dir, s.account); err == nil && strconv.Itoa(p.major) == major {
			hint = "set database.binDir to " + dir
			break
		}
	}
	return fmt.Errorf("the data in %s were made by PostgreSQL %s, and the programs in %s are PostgreSQL %s: %s, or choose another data directory with --data-dir", s.cluster, major, s.programs.dir, s.programs.version, hint)
}

// initCluster runs initdb beside the cluster's place and moves the whole there,
// so that an interrupted one leaves nothing that looks like data.
func (s *Server) initCluster(ctx context.Context) error {
	start := time.Now()
	temporary := s.cluster + ".new"
	if err := os.RemoveAll(temporary); err != nil {
		return unusable(filepath.Dir(s.cluster), err)
	}
	if err := os.Mkdir(temporary, 0o700); err != nil {
		return unusable(filepath.Dir(s.cluster), err)
	}
	if err := s.account.own(temporary); err != nil {
		return unusable(temporary, err)
	}
	cmd := exec.CommandContext(ctx, filepath.Join(s.programs.dir, "initdb"), s.initArguments(temporary)...)
	s.account.prepare(cmd)
	out, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("PostgreSQL's data cannot be made in %s: initdb: %w: %s", s.cluster, err, lastLine(out))
	}
	if err := os.Rename(temporary, s.cluster); err != nil {
		return unusable(filepath.Dir(s.cluster), err)
	}
	s.log.Info("made a PostgreSQL database", "directory", s.cluster, "version", s.programs.version, "elapsed", time.Since(start))
	return nil
}

// initArguments: anybody who reaches the socket is let in, and only the user it
// belongs to and root reach it. Text sorts by code point and folds case as Unicode
// says, on every system alike.
func (s *Server) initArguments(dir string) []string {
	args := []string{
		"--pgdata", dir, "--username", superuser, "--auth", "trust", "--encoding", "UTF8",
		"--data-checksums", "--no-instructions",
	}
	switch {
	case s.programs.major >= 17:
		args = append(args, "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
	case runtime.GOOS == "darwin":
		args = append(args, "--locale=C", "--lc-ctype=UTF-8")
	default:
		args = append(args, "--locale=C.UTF-8")
	}
	if s.config.Disposable {
		args = append(args, "--no-sync")
	}
	return args
}

func lastLine(out []byte) []byte {
	out = bytes.TrimSpace(out)
	return out[bytes.LastIndexByte(out, '\n')+1:]
}
