package storetest

import (
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// prefix begins the names of the directories in which test processes have their
// PostgreSQL. They can't remove them: it ends after them.
const prefix = "callboard-test-"

// young directories may belong to a process that has not locked its own yet.
const young = time.Minute

// removeLeftovers removes the directories of processes that have ended.
func removeLeftovers() {
	dirs, _ := filepath.Glob(filepath.Join(os.TempDir(), prefix+"*")) // the pattern is well-formed
	for _, dir := range dirs {
		info, err := os.Stat(dir)
		if err == nil && time.Since(info.ModTime()) > young && !locked(filepath.Join(dir, "callboard.lock")) {
			_ = os.RemoveAll(dir) // another user's stays
		}
	}
}

func locked(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) != nil
}
