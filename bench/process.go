package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// process is a running server.
type process struct {
	command *exec.Cmd
	url     string
	browser http.Client
	// took is how long it was from its start to the line that says it listens.
	took time.Duration
}

// start runs a server that says by a JSON line on standard error, with the
// message "listening", at which url it answers.
func start(ctx context.Context, environ []string, name string, args ...string) (*process, error) {
	command := exec.CommandContext(ctx, name, args...)
	command.Env = append(os.Environ(), environ...)
	command.Cancel = func() error { return command.Process.Signal(syscall.SIGTERM) }
	command.WaitDelay = 30 * time.Second
	stderr, err := command.StderrPipe()
	if err != nil {
		return nil, err
	}
	began := time.Now()
	if err := command.Start(); err != nil {
		return nil, err
	}
	lines, last := bufio.NewScanner(stderr), ""
	for lines.Scan() {
		var line struct{ Msg, URL string }
		if last = lines.Text(); json.Unmarshal(lines.Bytes(), &line) == nil && line.Msg == "listening" {
			p := &process{command: command, url: line.URL, took: time.Since(began)}
			go func() { _, _ = io.Copy(io.Discard, stderr) }() // until it ends
			return p, nil
		}
	}
	return nil, fmt.Errorf("%s: %w, having said %s", strings.Join(command.Args, " "), command.Wait(), last)
}

// stop ends the server as an operator would.
func (p *process) stop() error {
	if err := p.command.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	return p.command.Wait()
}

// cpu is the processor time that it has used.
func (p *process) cpu() time.Duration {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.command.Process.Pid))
	if err != nil {
		return 0
	}
	// The name in parentheses may hold blanks; what follows has fixed places.
	fields := strings.Fields(string(text[bytes.LastIndexByte(text, ')')+1:]))
	const tick = 10 * time.Millisecond
	return time.Duration(number(fields[11])+number(fields[12])) * tick
}

// memory is what it keeps in memory, its children not counted.
func (p *process) memory() int64 { return kilobytes(p.command.Process.Pid, "status", "VmRSS") }

// postgresMemory is what the PostgreSQL of a data directory keeps in memory;
// what its processes share is counted once.
func postgresMemory(dataDir string) (total int64) {
	text, err := os.ReadFile(filepath.Join(dataDir, "postgres", "postmaster.pid"))
	if err != nil {
		return 0
	}
	postmaster, _, _ := strings.Cut(string(text), "\n")
	stats, _ := filepath.Glob("/proc/[0-9]*/stat") // the pattern is well formed
	for _, stat := range stats {
		text, err := os.ReadFile(stat)
		if err != nil {
			continue // it has ended
		}
		pid := filepath.Base(filepath.Dir(stat))
		fields := strings.Fields(string(text[bytes.LastIndexByte(text, ')')+1:]))
		if pid == postmaster || fields[1] == postmaster {
			total += kilobytes(int(number(pid)), "smaps_rollup", "Pss")
		}
	}
	return total
}

// kilobytes reads a line such as "VmRSS:  1234 kB", in bytes.
func kilobytes(pid int, file, name string) int64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/%s", pid, file))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(text)) {
		if value, ok := strings.CutPrefix(line, name+":"); ok {
			return number(strings.Fields(value)[0]) << 10
		}
	}
	return 0
}

func number(s string) int64 {
	n, _ := strconv.ParseInt(s, 10, 64) // /proc writes numbers
	return n
}
