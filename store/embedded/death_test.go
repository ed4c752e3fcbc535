package embedded

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// long is more than anything here takes on a slow machine.
const long = time.Minute

func TestKilledCallboardLeavesNoPostgreSQL(t *testing.T) {
	t.Parallel()
	for name, bin := range programDirs(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := dataDir(t)
			callboard, url := play(t, "callboard", nil, dir, bin)
			write(t, url)
			if err := callboard.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			killed := time.Now()
			if err := awaitEnd(t.Context(), filepath.Join(dir, "postgres"), killed.Add(long)); err != nil {
				t.Fatalf("PostgreSQL goes on: %v", err)
			}
			t.Logf("PostgreSQL ended %v after Callboard was killed", time.Since(killed))
			s := start(t, Config{DataDir: dir, BinDir: bin})
			defer stop(t, s)
			read(t, s.URL())
		})
	}
}

func TestNextCallboardNeedNotWait(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	callboard, url := play(t, "callboard", nil, dir, "")
	write(t, url)
	if err := callboard.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = callboard.Wait() // its lock goes with it; PostgreSQL may still be there
	s := start(t, Config{DataDir: dir})
	defer stop(t, s)
	read(t, s.URL())
}

func TestKilledPostgreSQLIsStartedAgain(t *testing.T) {
	t.Parallel()
	for name, bin := range programDirs(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := start(t, Config{DataDir: dataDir(t), BinDir: bin})
			write(t, s.URL())
			first := s.process
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			ended := make(chan error, 1)
			go func() { ended <- s.Run(ctx) }()
			db := open(t, s.URL())
			db.SetMaxIdleConns(-1) // each ping asks for a connection
			if err := first.cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			killed := time.Now()
			<-first.done
			awaitPing(t, func() error { return db.PingContext(ctx) })
			t.Logf("answers again %v after PostgreSQL was killed", time.Since(killed))
			read(t, s.URL())
			cancel()
			if err := <-ended; err != nil {
				t.Errorf("Run: got %v, want nil", err)
			}
			if _, err := os.Stat(filepath.Join(s.cluster, "postmaster.pid")); !os.IsNotExist(err) {
				t.Errorf("PostgreSQL did not end cleanly: %v", err)
			}
		})
	}
}

func awaitPing(t *testing.T, ping func() error) {
	t.Helper()
	for deadline := time.Now().Add(long); ; {
		err := ping()
		if err == nil {
			return
		}
		if time.Now().After(deadline) {
			t.Fatal(err)
		}
		if err := sleep(t.Context(), poll); err != nil {
			t.Fatal(err)
		}
	}
}

func TestDamagedData(t *testing.T) {
	t.Parallel()
	c := withData(t, dataDir(t))
	cluster := filepath.Join(c.DataDir, "postgres")
	if err := os.Remove(filepath.Join(cluster, "global", "pg_control")); err != nil {
		t.Fatal(err)
	}
	_, err := Start(t.Context(), c)
	wantLine(t, err, "PostgreSQL does not start", "pg_control", "its log is "+cluster+".log")
}

// A note of a server that was killed with its container, where the same number is
// now somebody else's.
func TestNoteOfADeadServer(t *testing.T) {
	t.Parallel()
	c := withData(t, dataDir(t))
	for _, note := range []string{strconv.Itoa(os.Getpid()) + "\n" + c.DataDir + "\n", "", "-7\n"} {
		if err := os.WriteFile(filepath.Join(c.DataDir, "postgres", "postmaster.pid"), []byte(note), 0o600); err != nil {
			t.Fatal(err)
		}
		stop(t, start(t, c))
	}
}

func TestZombieIsNotRunning(t *testing.T) {
	t.Parallel()
	p, err := os.StartProcess("/bin/true", []string{"postgres"}, &os.ProcAttr{})
	if err != nil {
		t.Fatal(err)
	}
	defer p.Wait()
	for deadline := time.Now().Add(long); runsOn(p.Pid, "/"); {
		if time.Now().After(deadline) {
			t.Fatal("a process that has ended counts as running")
		}
	}
}

func TestWatcherEndsTheProcess(t *testing.T) {
	t.Parallel()
	parent, line := play(t, "watched", nil)
	pid, err := strconv.Atoi(line)
	if err != nil {
		t.Fatal(line)
	}
	if err := parent.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(long); alive(pid); {
		if time.Now().After(deadline) {
			_ = syscall.Kill(pid, syscall.SIGKILL)
			t.Fatal("the process goes on without its parent")
		}
		if err := sleep(t.Context(), poll); err != nil {
			t.Fatal(err)
		}
	}
}

// alive tells whether a process runs; one that has ended and that nobody waits for
// does not.
func alive(pid int) bool {
	if stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat"); err == nil {
		return !strings.Contains(string(stat), ") Z ")
	}
	return syscall.Kill(pid, 0) == nil
}
