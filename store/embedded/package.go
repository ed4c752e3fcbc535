package embedded

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"github.com/callboard-dev/callboard/store/embedded/npm"
)

// packagePrograms finds the npm package beside this very source, where there is
// one: the same programs that a released binary has in it. Looking beside the
// source, not upwards from the working directory, keeps strangers' directories
// from bringing programs of their own.
func packagePrograms(a *account) (string, error) {
	_, source, _, ok := runtime.Caller(0)
	if !ok {
		return "", nil
	}
	native := npm.Native(filepath.Dir(source), npm.Platform(runtime.GOOS, runtime.GOARCH))
	if !there(filepath.Join(native, "bin")) {
		return "", nil
	}
	if err := npm.Link(native); err != nil && !errors.Is(err, fs.ErrPermission) {
		return "", fmt.Errorf("linking libraries in %s: %w", native, err)
	}
	if a.mayEnter(filepath.Join(native, "bin")) == nil {
		return filepath.Join(native, "bin"), nil
	}
	return copyPackage(native)
}

// copyPackage puts the programs where the user that PostgreSQL runs as may enter.
func copyPackage(native string) (string, error) {
	version, err := npm.Version(native)
	if err != nil {
		return "", err
	}
	cache, err := cacheDir()
	if err != nil {
		return "", err
	}
	dir, err := install(cache, "npm-"+version, func(to string) error { return os.CopyFS(to, os.DirFS(native)) })
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, "bin"), nil
}
