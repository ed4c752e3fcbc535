package embedded

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// install returns the directory of that name in a cache of programs, which fill has
// filled, now or at an earlier start. Everybody may read it, and all of it is there
// or nothing: it gets its name when it is whole.
func install(cache, name string, fill func(dir string) error) (string, error) {
	target := filepath.Join(cache, "postgres-"+name)
	if there(target) {
		return target, nil
	}
	if err := fillCache(cache, target, fill); err != nil {
		return "", fmt.Errorf("PostgreSQL's programs cannot be put into %s: %w", cache, err)
	}
	return target, nil
}

func fillCache(cache, target string, fill func(dir string) error) error {
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return err
	}
	dir, err := os.MkdirTemp(cache, ".new-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }() // gone where all went well
	if err := fill(dir); err != nil {
		return err
	}
	if err := openToAll(dir); err != nil {
		return err
	}
	if err := os.Rename(dir, target); err != nil {
		if !there(target) {
			return err
		}
		// Another Callboard was faster.
	}
	return nil
}

func there(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// cacheDir is the system's for root, whose own PostgreSQL's user may not enter.
func cacheDir() (string, error) {
	if os.Geteuid() == 0 {
		return "/var/cache/callboard", nil
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("nowhere to keep PostgreSQL's programs: %w", err)
	}
	return filepath.Join(dir, "callboard"), nil
}

// openToAll lets everybody read, and enter or run what the owner may, against any
// umask.
func openToAll(dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	return fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.Type()&fs.ModeSymlink != 0 {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		mode := info.Mode().Perm() | 0o444
		if mode&0o100 != 0 {
			mode |= 0o111
		}
		return root.Chmod(name, mode&^0o022)
	})
}
