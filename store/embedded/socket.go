package embedded

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
)

const (
	database   = "callboard"
	port       = "5432" // a part of the socket's name; nothing listens on TCP
	socketFile = "/.s.PGSQL." + port
	// longestSocket is what fits into a socket's address on macOS, in bytes; Linux
	// takes four more.
	longestSocket = 103
)

// socketDir is the cluster's own directory, or a short one, always the same for a
// cluster, where the socket's path would get too long, or would be read as two: an
// address may list several hosts.
func socketDir(cluster string, a *account) (string, error) {
	if len(cluster)+len(socketFile) <= longestSocket && !strings.Contains(cluster, ",") {
		return cluster, nil
	}
	sum := sha256.Sum256([]byte(cluster))
	dir := filepath.Join(os.TempDir(), "callboard-"+hex.EncodeToString(sum[:8]))
	if len(dir)+len(socketFile) > longestSocket {
		return "", fmt.Errorf("the path %s does not do for a socket (at most %d bytes, no comma), and that of the temporary directory is too long as well: choose another with --data-dir", cluster, longestSocket)
	}
	if err := a.mayEnter(filepath.Dir(dir)); err != nil {
		return "", err
	}
	return dir, makePrivate(dir, a)
}

// makePrivate makes dir for the account alone, or finds that it is just so:
// everybody may make something of that name in a temporary directory.
func makePrivate(dir string, a *account) error {
	err := os.Mkdir(dir, 0o700)
	if err == nil {
		err = a.own(dir)
	}
	if err != nil && !os.IsExist(err) {
		return fmt.Errorf("the directory for PostgreSQL's socket, %s, cannot be made (%s): choose a shorter data directory with --data-dir", dir, reason(err))
	}
	info, err := os.Lstat(dir)
	if err != nil {
		return err
	}
	if uid, _ := owner(info); !info.IsDir() || info.Mode().Perm() != 0o700 || uid != a.id() {
		return fmt.Errorf("%s, the directory for PostgreSQL's socket, is somebody else's: remove it, or choose a shorter data directory with --data-dir", dir)
	}
	return nil
}

func socketURL(dir, database string) string {
	query := url.Values{"host": {dir}, "port": {port}, "user": {superuser}, "sslmode": {"disable"}}
	return "postgres:///" + database + "?" + query.Encode()
}
