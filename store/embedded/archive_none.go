//go:build !embedpg

package embedded

// archivePrograms finds nothing: this binary was built without the archive.
func archivePrograms() (string, error) { return "", nil }
