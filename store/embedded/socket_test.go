package embedded

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestLongSocketPath(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(dataDir(t), strings.Repeat("long/", 20), "data")
	c := withData(t, dir)
	s := start(t, c)
	if s.sockets == s.cluster || len(s.sockets)+len(socketFile) > longestSocket {
		t.Errorf("the socket is in %s, want a short directory", s.sockets)
	}
	write(t, s.URL())
	stop(t, s)
	if _, err := os.Stat(s.sockets); !os.IsNotExist(err) {
		t.Errorf("%s is left: %v", s.sockets, err)
	}
	s = start(t, c)
	read(t, s.URL())
	stop(t, s)
}

func TestLongSocketPathAndNoShortOne(t *testing.T) {
	temporary := filepath.Join(dataDir(t), strings.Repeat("long/", 20))
	c := withData(t, filepath.Join(temporary, "data"))
	t.Setenv("TMPDIR", temporary)
	_, err := Start(t.Context(), c)
	wantLine(t, err, "does not do for a socket", "--data-dir")
}

func TestSocketDirectoryOfSomebodyElse(t *testing.T) {
	temporary := dataDir(t)
	t.Setenv("TMPDIR", temporary)
	cluster := "/" + strings.Repeat("long/", 20)
	dir, err := socketDir(cluster, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	_, err = socketDir(cluster, nil)
	wantLine(t, err, dir, "is somebody else's")
}

func TestNamesThatNeedQuotes(t *testing.T) {
	t.Parallel()
	for _, name := range []string{`an "ü" & 'b'`, "a, b"} {
		s := start(t, withData(t, filepath.Join(dataDir(t), name)))
		write(t, s.URL())
		stop(t, s)
	}
}
