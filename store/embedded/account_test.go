package embedded

import (
	"os"
	"path/filepath"
	"testing"
)

func TestOrdinaryUser(t *testing.T) {
	t.Parallel()
	a := ordinary(t)
	programs, err := findPrograms(t.Context(), "", a)
	if err != nil {
		t.Fatal(err)
	}
	dir := dataDir(t)
	if err := a.own(dir); err != nil {
		t.Fatal(err)
	}
	_, url := play(t, "callboard", a, dir, programs.dir)
	write(t, url)
}

func TestReadOnlyDirectory(t *testing.T) {
	t.Parallel()
	for name, mode := range map[string]os.FileMode{"new": 0o555, "closed": 0o000} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a, dir := ordinary(t), dataDir(t)
			if err := a.own(dir); err != nil {
				t.Fatal(err)
			}
			if err := os.Chmod(dir, mode); err != nil {
				t.Fatal(err)
			}
			_, line := play(t, "callboard", a, filepath.Join(dir, "data"), "")
			want := "error: the data directory " + filepath.Join(dir, "data") + " cannot be written (permission denied): choose another with --data-dir"
			if line != want {
				t.Errorf("got %q, want %q", line, want)
			}
		})
	}
}

func TestDirectoryClosedToPostgreSQL(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		t.Skip("only root's PostgreSQL is another user")
	}
	parent := dataDir(t)
	if err := os.Chmod(parent, 0o700); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(parent, "below", "data")
	_, err := Start(t.Context(), Config{DataDir: dir, Disposable: true})
	wantLine(t, err, "may not enter "+parent+" (mode 0700)", dir, "--data-dir", "chmod o+x "+parent)
}

func TestRootTakesOverAnOrdinaryUsersData(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		t.Skip("only root may")
	}
	a, dir := ordinary(t), dataDir(t)
	if err := a.own(dir); err != nil {
		t.Fatal(err)
	}
	programs, err := findPrograms(t.Context(), "", a)
	if err != nil {
		t.Fatal(err)
	}
	callboard, url := play(t, "callboard", a, dir, programs.dir)
	write(t, url)
	if err := callboard.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = callboard.Wait()
	s := start(t, Config{DataDir: dir, Disposable: true})
	defer stop(t, s)
	read(t, s.URL())
	if got, want := s.account.name, "nobody"; got != want {
		t.Errorf("PostgreSQL runs as %s, want %s", got, want)
	}
}

func TestDataOfAnotherUser(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		t.Skip("only root can make such data")
	}
	dir := dataDir(t)
	s := start(t, withData(t, dir))
	owner := s.account.name
	stop(t, s)
	if err := os.Chmod(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "callboard.lock")); err != nil {
		t.Fatal(err)
	}
	a := ordinary(t)
	if owner == a.name {
		t.Skip("there is no user postgres")
	}
	_, line := play(t, "callboard", a, dir, "")
	want := "error: the data in " + filepath.Join(dir, "postgres") + " belong to user " + owner
	if len(line) < len(want) || line[:len(want)] != want {
		t.Errorf("got %q, want %q…", line, want)
	}
}

func TestSymlinkedDataDirectory(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	link := filepath.Join(dir, "link")
	if err := os.Mkdir(filepath.Join(dir, "real"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("real", link); err != nil {
		t.Fatal(err)
	}
	stop(t, start(t, withData(t, link)))
}
