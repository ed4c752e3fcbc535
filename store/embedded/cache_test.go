package embedded

import (
	"archive/tar"
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/klauspost/compress/zstd"
)

func TestInstallIsWholeOrNot(t *testing.T) {
	t.Parallel()
	cache, broken := t.TempDir(), errors.New("the disk is full")
	if _, err := install(cache, "x", func(string) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("got %v, want %v", err, broken)
	}
	fills := 0
	for range 2 {
		dir, err := install(cache, "x", func(dir string) error {
			fills++
			return os.WriteFile(filepath.Join(dir, "postgres"), nil, 0o700)
		})
		if err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(filepath.Join(dir, "postgres"))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := info.Mode().Perm(), os.FileMode(0o755); got != want {
			t.Errorf("mode: got %o, want %o", got, want)
		}
	}
	if fills != 1 {
		t.Errorf("filled %d times, want once", fills)
	}
	if left, _ := filepath.Glob(filepath.Join(cache, ".new-*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestUnpack(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	archive := pack(t,
		tar.Header{Name: "bin/postgres", Mode: 0o755, Size: 2, Typeflag: tar.TypeReg},
		tar.Header{Name: "lib/a.so", Linkname: "a.so.1", Typeflag: tar.TypeSymlink},
	)
	if err := unpack(archive, dir); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(filepath.Join(dir, "bin", "postgres")); err != nil || info.Mode().Perm() != 0o755 {
		t.Errorf("bin/postgres: got %v, %v", info, err)
	}
	if to, err := os.Readlink(filepath.Join(dir, "lib", "a.so")); err != nil || to != "a.so.1" {
		t.Errorf("lib/a.so: got %q, %v", to, err)
	}
}

func TestUnpackStaysInside(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"../outside", "link/outside"} {
		dir := filepath.Join(t.TempDir(), "inside")
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		err := unpack(pack(t,
			tar.Header{Name: "link", Linkname: "..", Typeflag: tar.TypeSymlink},
			tar.Header{Name: name, Mode: 0o755, Size: 2, Typeflag: tar.TypeReg},
		), dir)
		if err == nil {
			t.Errorf("%s: got no error", name)
		}
		if _, err := os.Stat(filepath.Join(dir, "..", "outside")); err == nil {
			t.Errorf("%s was written outside", name)
		}
	}
}

// pack makes a tar.zst; files have the content "ok".
func pack(t *testing.T, headers ...tar.Header) *bytes.Buffer {
	t.Helper()
	var out bytes.Buffer
	stream, err := zstd.NewWriter(&out)
	if err != nil {
		t.Fatal(err)
	}
	files := tar.NewWriter(stream)
	for _, h := range headers {
		if err := files.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if h.Size > 0 {
			if _, err := files.Write([]byte("ok")); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := errors.Join(files.Close(), stream.Close()); err != nil {
		t.Fatal(err)
	}
	return &out
}
