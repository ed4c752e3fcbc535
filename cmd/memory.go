package cmd

import (
	"math"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
)

// limitMemory lets the garbage collector work less often, as long as there is
// memory: it costs a third of what answering costs otherwise. The limit is
// what makes that safe, so that one is never set without the other; GOMEMLIMIT
// and GOGC of the environment stand over both.
func limitMemory(p Process) {
	limit := debug.SetMemoryLimit(-1)
	if limit == math.MaxInt64 {
		limit = available() / 10 * 7
		debug.SetMemoryLimit(limit)
	}
	if p.env("GOGC") == "" {
		debug.SetGCPercent(400)
	}
}

// available is the memory that this process may use: its container's, else a
// quarter of the machine's, which it shares with PostgreSQL and others.
func available() int64 {
	const modest = 1 << 30
	if text, err := os.ReadFile("/sys/fs/cgroup/memory.max"); err == nil {
		if bytes, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64); err == nil {
			return bytes
		}
	}
	text, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return modest
	}
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		if len(fields) > 1 && fields[0] == "MemTotal:" {
			if kilobytes, err := strconv.ParseInt(fields[1], 10, 64); err == nil {
				return kilobytes << 10 / 4
			}
		}
	}
	return modest
}
