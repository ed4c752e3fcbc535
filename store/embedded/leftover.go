package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// awaitEnd waits for the end of a PostgreSQL that still runs on the cluster, since
// its Callboard was killed a moment ago, and removes the note of one that runs no
// more. PostgreSQL itself believes the note while any process has its number: a
// dead one that nobody has waited for, or, in a container, quite another one.
func awaitEnd(ctx context.Context, cluster string, deadline time.Time) error {
	note := filepath.Join(cluster, "postmaster.pid")
	for {
		pid, err := notedProcess(note)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return unusable(cluster, err)
		}
		if pid == 0 || !runsOn(pid, cluster) {
			if err := os.Remove(note); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return unusable(cluster, err)
			}
			return nil
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("another PostgreSQL (process %d) runs on the data in %s: stop that one, or choose another directory with --data-dir", pid, cluster)
		}
		if err := sleep(ctx, poll); err != nil {
			return err
		}
	}
}

// notedProcess reads the number in the first line; 0 where there is none.
func notedProcess(note string) (int, error) {
	text, err := os.ReadFile(note)
	if err != nil {
		return 0, err
	}
	first, _, _ := strings.Cut(string(text), "\n")
	pid, _ := strconv.Atoi(strings.TrimSpace(first)) // a full disk or a crash may have cut it short
	return max(pid, 0), nil
}
