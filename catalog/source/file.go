package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/callboard-dev/callboard/catalog"
)

// readFile reads a file of this machine. Its ETag is the hash of its bytes: times
// and sizes can stay the same when a file changes.
func (r *Reader) readFile(a Address, etag string) (*File, error) {
	root, name, err := r.open(a)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	// Opening a named pipe would wait for its writer.
	f, err := root.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, fileProblem(a, err)
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil, problem(a, catalog.NotFound, a.String()+" is not a file", "name a descriptor file", err)
	}
	data, err := io.ReadAll(io.LimitReader(f, MaxSize+1))
	switch {
	case err != nil:
		return nil, fileProblem(a, err)
	case len(data) > MaxSize:
		return nil, tooLarge(a, MaxSize)
	}
	return unlessSame(data, contentTag(data), etag), nil
}

// open finds the allowed directory that a lies in. What is opened through the
// root it returns cannot leave it, not by links either.
func (r *Reader) open(a Address) (root *os.Root, name string, err error) {
	file := filepath.FromSlash(a.Target)
	if !filepath.IsAbs(file) {
		file = filepath.Join(r.base, file)
	}
	for _, dir := range r.dirs {
		name, err := filepath.Rel(dir, file)
		if err != nil || !filepath.IsLocal(name) {
			continue
		}
		root, err := os.OpenRoot(dir)
		if err != nil {
			return nil, "", fileProblem(a, err)
		}
		return root, name, nil
	}
	return nil, "", problem(a, catalog.NotAllowed, a.String()+" is in no directory that may be read",
		fmt.Sprintf("allow it in callboard.yaml:\nsources:\n  files:\n    - path: %s", filepath.Dir(file)), nil)
}

func fileProblem(a Address, err error) *ReadError {
	switch {
	case errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR):
		return problem(a, catalog.NotFound, "there is no file "+strings.TrimPrefix(a.String(), "file:"), "", err)
	case errors.Is(err, fs.ErrPermission):
		return problem(a, catalog.Unreachable, a.String()+" may not be read by the user that Callboard runs as", "", err)
	case strings.Contains(err.Error(), "escapes from parent"): // os has no name for this error
		return problem(a, catalog.NotAllowed, a.String()+" leads out of the directory that may be read", "allow the directory that it leads to, and name the file there", err)
	}
	return problem(a, catalog.Unreachable, fmt.Sprintf("%s cannot be read: %v", a, err), "", err)
}

func tooLarge(a Address, limit int) *ReadError {
	return problem(a, catalog.TooLarge, fmt.Sprintf("%s is larger than %d MiB", a, limit>>20), "split it into several files", nil)
}
