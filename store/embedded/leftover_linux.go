package embedded

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
)

// runsOn tells whether the process is a living PostgreSQL on this cluster.
func runsOn(pid int, cluster string) bool {
	proc := filepath.Join("/proc", strconv.Itoa(pid))
	stat, err := os.ReadFile(filepath.Join(proc, "stat"))
	if err != nil {
		return false
	}
	// 1234 (postgres) S …: a name may hold anything, so the last bracket counts.
	_, state, _ := bytes.Cut(stat[max(0, bytes.LastIndexByte(stat, ')')):], []byte(" "))
	if bytes.HasPrefix(state, []byte("Z")) || bytes.HasPrefix(state, []byte("X")) {
		return false
	}
	if !bytes.Contains(stat, []byte("(postgres)")) {
		return false
	}
	dir, err := os.Readlink(filepath.Join(proc, "cwd"))
	return err != nil || dir == cluster // hidden from us: it may well be
}
