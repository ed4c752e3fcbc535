//go:build embedpg

package embedded

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"path/filepath"
)

// archive is written by ./pack for the platform that is built for.
//
//go:embed postgres.tar.zst
var archive []byte

// archivePrograms unpacks the archive in the binary, at the first start that has
// this one.
func archivePrograms() (string, error) {
	cache, err := cacheDir()
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(archive)
	dir, err := install(cache, hex.EncodeToString(sum[:6]), func(dir string) error {
		return unpack(bytes.NewReader(archive), dir)
	})
	return filepath.Join(dir, "bin"), err
}
