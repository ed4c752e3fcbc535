package embedded

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
)

// role in the environment lets the test's program be another one: a Callboard that
// a test may kill, or run as another user.
const role = "CALLBOARD_TEST_ROLE"

func TestMain(m *testing.M) {
	switch os.Getenv(role) {
	case "":
		code := m.Run()
		if dir, err := template(); err == nil {
			_ = os.RemoveAll(dir)
		}
		os.Exit(code)
	case "callboard":
		beCallboard(os.Args[1], os.Args[2])
	case "watched":
		beWatched()
	}
}

// template is a data directory that PostgreSQL has run on: to copy it is quicker
// than to make one for each test.
var template = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "callboard-template-")
	if err != nil {
		return "", err
	}
	if err := os.Chmod(dir, 0o755); err != nil {
		return "", err
	}
	s, err := Start(context.Background(), Config{DataDir: dir, Disposable: true})
	if err != nil {
		return "", err
	}
	return dir, s.Stop()
})

// withData puts a copy of the template into dir.
func withData(t *testing.T, dir string) Config {
	t.Helper()
	from, err := template()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("cp", "-a", from+"/postgres", dir).CombinedOutput(); err != nil {
		t.Fatalf("cp: %v: %s", err, out)
	}
	return Config{DataDir: dir, Disposable: true}
}

// beCallboard runs PostgreSQL until it is killed. It says its address when it is
// ready, or what is wrong.
func beCallboard(dataDir, binDir string) {
	s, err := Start(context.Background(), Config{DataDir: dataDir, BinDir: binDir})
	if err != nil {
		fmt.Fprintln(os.Stdout, "error:", err)
		return
	}
	fmt.Fprintln(os.Stdout, s.URL())
	if err := s.Run(context.Background()); err != nil {
		fmt.Fprintln(os.Stdout, "error:", err)
	}
}

// beWatched starts a process as systems without a parent-death signal do, says its
// number and waits to be killed.
func beWatched() {
	cmd := exec.Command("/bin/sh", "-c", "trap 'exit 0' INT; while :; do sleep 0.1; done")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if _, err := startWatched(cmd); err != nil {
		fmt.Fprintln(os.Stdout, "error:", err)
		return
	}
	fmt.Fprintln(os.Stdout, cmd.Process.Pid)
	_ = cmd.Wait()
}

// play starts this program in a role, as an account (nil: the test's own), and
// returns it with its first line.
func play(t *testing.T, part string, a *account, args ...string) (*exec.Cmd, string) {
	t.Helper()
	cmd := exec.Command(copyOfSelf(t), args...)
	cmd.Dir = "/"
	cmd.Env = append(os.Environ(), role+"="+part, "HOME=/nonexistent")
	cmd.Stderr = os.Stderr
	if a != nil {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: a.uid, Gid: a.gid}}
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // it has ended where the test went well
		_ = cmd.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("%s says nothing: %v", part, err)
	}
	return cmd, strings.TrimSpace(line)
}

// copyOfSelf is where every user may run it; go test's own directory is closed.
func copyOfSelf(t *testing.T) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	from, err := os.Open(self)
	if err != nil {
		t.Fatal(err)
	}
	defer from.Close()
	path := filepath.Join(dataDir(t), "callboard.test")
	to, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE, 0o755)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(to, from); err != nil {
		t.Fatal(err)
	}
	if err := to.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// ordinary is a user without rights: nobody, for a test that runs as root, else the
// test's own.
func ordinary(t *testing.T) *account {
	t.Helper()
	if os.Geteuid() != 0 {
		return nil
	}
	u, err := user.Lookup("nobody")
	if err != nil {
		t.Skip("there is no user nobody")
	}
	a, err := newAccount(u)
	if err != nil {
		t.Fatal(err)
	}
	return a
}
