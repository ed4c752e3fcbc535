package cmd_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/cmd"
)

// asProgram makes the test's own binary behave as the program, in a process of
// its own that can be stopped and killed.
const asProgram = "CALLBOARD_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) == "" {
		os.Exit(m.Run())
	}
	dir, err := os.Getwd()
	if err != nil {
		panic(err)
	}
	os.Exit(cmd.Main(context.Background(), cmd.Process{Args: os.Args[1:], Environ: os.Environ(), Dir: dir, Stdout: os.Stdout, Stderr: os.Stderr}))
}

// workDir is a directory with the files in it that every user can enter, as
// PostgreSQL's must.
func workDir(t *testing.T, files map[string]string) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "callboard-cmd-") //nolint:usetesting // t.TempDir is below a directory that is closed to others
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		write(t, filepath.Join(dir, name), text)
	}
	return dir
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// program is a command in a process of its own.
func program(dir string, environ []string, args ...string) *exec.Cmd {
	command := exec.Command(os.Args[0], args...)
	command.Dir = dir
	command.Env = append(append(os.Environ(), asProgram+"=1"), environ...)
	return command
}

// callboard runs a command to its end.
func callboard(t *testing.T, dir string, environ []string, args ...string) result {
	t.Helper()
	command := program(dir, environ, args...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil && !errors.As(err, new(*exec.ExitError)) {
		t.Fatal(err)
	}
	return result{command.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

// serving is a server in a process of its own.
type serving struct {
	*exec.Cmd

	url string
	// said are the messages of its log up to that it listens, log all of it as it
	// stands there; what comes later comes through rest when it ends.
	said []string
	log  string
	rest chan string
}

// serve starts a server in dir and waits until it listens; it is killed with
// the test.
func serve(t *testing.T, dir string, args ...string) *serving {
	t.Helper()
	s := &serving{Cmd: program(dir, nil, append([]string{"serve", "--listen", "127.0.0.1:0"}, args...)...), rest: make(chan string, 1)}
	stderr, err := s.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Process.Kill(); _ = s.Wait() }) // it may have ended
	lines := bufio.NewReader(stderr)
	for s.url == "" {
		text, err := lines.ReadString('\n')
		if err != nil {
			t.Fatalf("the server ended, saying %s\n%s", text, strings.Join(s.said, "\n"))
		}
		s.log += text
		var line struct{ Msg, URL string }
		if err := json.Unmarshal([]byte(text), &line); err != nil {
			line.Msg = text
		}
		s.said = append(s.said, line.Msg)
		s.url = line.URL
	}
	go func() {
		text, _ := io.ReadAll(lines)
		s.rest <- string(text)
	}()
	return s
}

// end tells the server to stop and returns its exit code; the test's log has
// what it said since it listened.
func (s *serving) end(t *testing.T, signal os.Signal) int {
	t.Helper()
	if err := s.Process.Signal(signal); err != nil {
		t.Fatal(err)
	}
	t.Log(<-s.rest)
	_ = s.Wait() // the state says it
	return s.ProcessState.ExitCode()
}

// ask asks the server's API and stores its data.
func (s *serving) ask(t *testing.T, query string, data any) {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(s.url+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer struct {
		Data   json.RawMessage
		Errors []struct{ Message string }
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil || len(answer.Errors) > 0 {
		t.Fatalf("%s: %v, %v", query, err, answer.Errors)
	}
	if err := json.Unmarshal(answer.Data, data); err != nil {
		t.Fatal(err)
	}
}

// status is that of the answer to a GET.
func (s *serving) status(t *testing.T, path string) int {
	t.Helper()
	response, err := http.Get(s.url + path)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	return response.StatusCode
}
