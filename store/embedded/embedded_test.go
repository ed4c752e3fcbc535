package embedded

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// programDirs are the PostgreSQLs to test with: the one that is found first, and an
// installed one where there is one.
func programDirs(t *testing.T) map[string]string {
	t.Helper()
	dirs := map[string]string{"found": ""}
	for _, dir := range installed() {
		if _, err := look(t.Context(), dir, nil); err == nil {
			dirs["installed"] = dir
			break
		}
	}
	return dirs
}

// dataDir is an empty directory that an unprivileged PostgreSQL may enter too.
func dataDir(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for path := dir; path != filepath.Clean(os.TempDir()) && path != "/"; path = filepath.Dir(path) {
		if err := os.Chmod(path, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func start(t *testing.T, c Config) *Server {
	t.Helper()
	s, err := Start(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func stop(t *testing.T, s *Server) {
	t.Helper()
	if err := s.Stop(); err != nil {
		t.Errorf("stop: %v", err)
	}
}

func open(t *testing.T, url string) *sql.DB {
	t.Helper()
	db, err := sql.Open("postgres", url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// write makes a row, and read finds it.
func write(t *testing.T, url string) {
	t.Helper()
	if _, err := open(t, url).ExecContext(t.Context(), "CREATE TABLE rows AS SELECT 42 AS answer"); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, url string) {
	t.Helper()
	var answer int
	if err := open(t, url).QueryRowContext(t.Context(), "SELECT answer FROM rows").Scan(&answer); err != nil || answer != 42 {
		t.Errorf("the row that was written: got %d, %v, want 42", answer, err)
	}
}

// wantLine fails unless err is one line that says all the parts.
func wantLine(t *testing.T, err error, parts ...string) {
	t.Helper()
	if err == nil {
		t.Fatalf("got no error, want one that says %q", parts)
	}
	t.Logf("the line: %v", err)
	for _, part := range parts {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("got the error %q, want it to say %q", err, part)
		}
	}
	if strings.Contains(err.Error(), "\n") {
		t.Errorf("got the error %q, want it on one line", err)
	}
}

func TestSecondStartFindsTheData(t *testing.T) {
	t.Parallel()
	for name, bin := range programDirs(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := Config{DataDir: filepath.Join(dataDir(t), "made", "with parents"), BinDir: bin}
			s := start(t, c)
			write(t, s.URL())
			stop(t, s)
			s = start(t, c)
			t.Logf("PostgreSQL %s", s.Version())
			read(t, s.URL())
			stop(t, s)
		})
	}
}

func TestNothingListensOnTheNetwork(t *testing.T) {
	t.Parallel()
	s := start(t, withData(t, dataDir(t)))
	defer stop(t, s)
	var addresses string
	if err := open(t, s.URL()).QueryRowContext(t.Context(), "SHOW listen_addresses").Scan(&addresses); err != nil || addresses != "" {
		t.Errorf("listen_addresses: got %q, %v, want none", addresses, err)
	}
	info, err := os.Stat(s.cluster)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := info.Mode().Perm(), os.FileMode(0o700); got != want {
		t.Errorf("mode of the socket's directory: got %o, want %o", got, want)
	}
}

func TestDirectoryInUse(t *testing.T) {
	t.Parallel()
	c := withData(t, dataDir(t))
	s := start(t, c)
	defer stop(t, s)
	_, err := Start(t.Context(), c)
	wantLine(t, err, "in use by another Callboard (process ", c.DataDir, "--data-dir")
}

func TestOtherMajorVersion(t *testing.T) {
	t.Parallel()
	c := withData(t, dataDir(t))
	if err := os.WriteFile(filepath.Join(c.DataDir, "postgres", "PG_VERSION"), []byte("13\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Start(t.Context(), c)
	wantLine(t, err, "made by PostgreSQL 13", "the programs in ", "database.binDir", "--data-dir")
}

func TestOtherMajorVersionThatIsInstalled(t *testing.T) {
	t.Parallel()
	found, err := findPrograms(t.Context(), "", nil)
	if err != nil {
		t.Fatal(err)
	}
	other, err := look(t.Context(), programDirs(t)["installed"], nil)
	if err != nil || other.major == found.major {
		t.Skip("there are no programs of another version on this machine")
	}
	dir := dataDir(t)
	stop(t, start(t, Config{DataDir: dir, BinDir: other.dir, Disposable: true}))
	_, err = Start(t.Context(), Config{DataDir: dir, Disposable: true})
	wantLine(t, err, "set database.binDir to "+other.dir)
}

func TestInterruptedBeginning(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	if err := os.MkdirAll(filepath.Join(dir, "postgres.new", "base"), 0o700); err != nil {
		t.Fatal(err)
	}
	stop(t, start(t, Config{DataDir: dir, Disposable: true}))
}

func TestMissingPrograms(t *testing.T) {
	t.Parallel()
	bin := t.TempDir()
	_, err := Start(t.Context(), Config{DataDir: dataDir(t), BinDir: bin})
	wantLine(t, err, "database.binDir", "no program postgres in "+bin)
}
