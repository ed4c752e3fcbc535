package embedded

import (
	"database/sql"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// programDirs are the PostgreSQLs to test with: the one that is found first, and
// an installed one where there is another.
func programDirs(t *testing.T) []string {
	t.Helper()
	dirs := []string{""}
	for _, dir := range installed() {
		if _, err := os.Stat(filepath.Join(dir, "initdb")); err == nil {
			return append(dirs, dir)
		}
	}
	return dirs
}

// dataDir is an empty directory that an unprivileged PostgreSQL may enter too.
func dataDir(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for path := dir; path != os.TempDir() && path != "/"; path = filepath.Dir(path) {
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

func query(t *testing.T, s *Server, statement string) string {
	t.Helper()
	db, err := sql.Open("postgres", s.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var answer string
	if err := db.QueryRowContext(t.Context(), statement).Scan(&answer); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	return answer
}

func TestSecondStartFindsTheData(t *testing.T) {
	t.Parallel()
	for _, bin := range programDirs(t) {
		t.Run(bin, func(t *testing.T) {
			t.Parallel()
			c := Config{DataDir: dataDir(t), BinDir: bin}
			began := time.Now()
			s := start(t, c)
			t.Logf("PostgreSQL %s: first start %v", s.Version(), time.Since(began))
			query(t, s, "WITH made AS (SELECT set_config('a.b', '1', false)) SELECT 'x' FROM made")
			stop(t, s)
			began = time.Now()
			s = start(t, c)
			t.Logf("second start %v", time.Since(began))
			if got, want := query(t, s, "SHOW listen_addresses"), ""; got != want {
				t.Errorf("listen_addresses: got %q, want %q", got, want)
			}
			stop(t, s)
		})
	}
}
