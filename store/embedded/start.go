package embedded

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

const (
	// predecessor is how long the processes of a PostgreSQL that was killed, or
	// whose Callboard was, may take to end.
	predecessor = 10 * time.Second
	// poll is how often a starting PostgreSQL is asked whether it is ready.
	poll = 20 * time.Millisecond
	// unreachable is how long a starting PostgreSQL may give no answer at all: one
	// that recovers, however long that takes, says so.
	unreachable = time.Minute
	// largestLog is the size in bytes from which the log file is begun anew.
	largestLog = 10 << 20
)

// start starts PostgreSQL, once what is left of the last one has gone, and returns
// when it takes connections.
func (s *Server) start(ctx context.Context) error {
	begin := time.Now()
	for {
		err := awaitEnd(ctx, s.cluster, begin.Add(predecessor))
		if err != nil {
			return err
		}
		err = s.startOnce(ctx)
		if err == nil {
			s.log.Info("started PostgreSQL", "version", s.programs.version, "programs", s.programs.dir, "elapsed", time.Since(begin))
			return nil
		}
		if !errors.Is(err, errOccupied) || time.Since(begin) > predecessor {
			return err
		}
		if err := sleep(ctx, 10*poll); err != nil {
			return err
		}
	}
}

// errOccupied is that the last server's processes are not all gone: those of a
// killed one see that after a moment.
var errOccupied = errors.New("the last PostgreSQL's memory is still in use")

func (s *Server) startOnce(ctx context.Context) error {
	log, err := s.openLog()
	if err != nil {
		return err
	}
	defer log.Close()
	from, err := log.Seek(0, 2)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(context.WithoutCancel(ctx), filepath.Join(s.programs.dir, "postgres"), s.arguments()...)
	s.account.prepare(cmd)
	cmd.Stdout, cmd.Stderr = log, log
	p, err := launch(cmd)
	if err != nil {
		return fmt.Errorf("%s/postgres does not start: %w", s.programs.dir, err)
	}
	s.process = p
	if err := s.awaitReady(ctx); err != nil {
		select {
		case <-s.process.done:
			return failure(log, from)
		default:
			_ = s.process.stop()
			return err
		}
	}
	return nil
}

func (s *Server) arguments() []string {
	settings := []string{
		"listen_addresses=",
		"port=" + port,
		// A list, of which each element may be quoted.
		`unix_socket_directories="` + strings.ReplaceAll(s.sockets, `"`, `""`) + `"`,
		"unix_socket_permissions=0700",
		"logging_collector=off",
		"log_destination=stderr",
		"cluster_name=callboard",
		"timezone=UTC",
		"log_timezone=UTC",
		"jit=off", // compiling takes longer than our queries
	}
	if s.config.Disposable {
		settings = append(settings, "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300", "autovacuum=off")
	}
	args := []string{"-D", s.cluster}
	for _, setting := range settings {
		args = append(args, "-c", setting)
	}
	return args
}

// awaitReady waits until the database answers, and makes it where it is new.
func (s *Server) awaitReady(ctx context.Context) error {
	db, err := sql.Open("postgres", socketURL(s.sockets, "postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	for deadline := time.Now().Add(unreachable); ; {
		err := makeDatabase(ctx, db)
		switch answer := pq.As(err); {
		case err == nil || answer == nil && time.Now().After(deadline):
			return err
		case answer != nil && answer.Code != pqerror.CannotConnectNow:
			return err
		}
		select {
		case <-s.process.done:
			return errors.New("ended")
		default:
		}
		if err := sleep(ctx, poll); err != nil {
			return err
		}
	}
}

func makeDatabase(ctx context.Context, db *sql.DB) error {
	var there bool
	err := db.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = '"+database+"')").Scan(&there)
	if err != nil || there {
		return err
	}
	_, err = db.ExecContext(ctx, "CREATE DATABASE "+pq.QuoteIdentifier(database))
	return err
}

func (s *Server) openLog() (*os.File, error) {
	path := s.cluster + ".log"
	if info, err := os.Stat(path); err == nil && info.Size() > largestLog {
		_ = os.Rename(path, path+".old") // else it grows on
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, unusable(filepath.Dir(path), err)
	}
	return f, nil
}

// failure is what PostgreSQL wrote last into its log before it ended.
func failure(log *os.File, from int64) error {
	text := make([]byte, 16<<10)
	n, _ := log.ReadAt(text, from) // what there is
	said := string(lastLine(text[:n]))
	for line := range strings.Lines(string(text[:n])) {
		for _, severity := range []string{"FATAL:", "PANIC:"} {
			if _, message, ok := strings.Cut(line, severity); ok {
				said = strings.TrimSpace(message)
			}
		}
	}
	if strings.Contains(said, "shared memory block") {
		return errOccupied
	}
	return fmt.Errorf("PostgreSQL does not start: %s (its log is %s)", said, log.Name())
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}
