//go:build unix

package source_test

import (
	"path/filepath"
	"syscall"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
)

// Nobody writes into a named pipe: reading it would wait for ever.
func TestNamedPipe(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.yaml"), 0o644); err != nil {
		t.Skip(err)
	}
	reader := source.New(source.Config{Base: dir, Files: []source.AllowedDir{{Path: dir}}})
	_, err := reader.Read(t.Context(), address(t, "file:./pipe.yaml"), "")
	wantProblem(t, err, catalog.NotFound, "is not a file")
}
