package cmd_test

import (
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/store/storetest"
)

const (
	payments = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: pay
spec:
  type: service
  lifecycle: production
  owner: group:default/payers
`
	payers = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: payers
spec:
  type: team
  children: []
`
	catalogSettings = "sources: { files: [{ path: ./catalog }] }\n"
)

func TestFromFileToCatalog(t *testing.T) {
	t.Parallel()
	dir := workDir(t, map[string]string{"callboard.yaml": catalogSettings, "catalog/all.yaml": payments + "---\n" + payers})
	s := serve(t, dir, "--database-url", storetest.URL(t))
	environ := []string{"CALLBOARD_URL=" + s.url}
	const address = "file:./catalog/all.yaml"

	for _, step := range []struct {
		name   string
		file   string // what catalog/all.yaml says before
		args   []string
		code   int
		stdout string
	}{
		{"check the file", "", []string{"validate", "catalog"}, 0, "2 entities in 1 file\n"},
		{"nothing is there", "", []string{"refresh"}, 0, "no location is registered\n"},
		{"register", "", []string{"register", address}, 0, address + ": registered: 2 created\n"},
		{"register again", "", []string{"register", address}, 0, address + ": read again: 2 unchanged\n"},
		{"refresh what changed", strings.Replace(payments, "production", "deprecated", 1) + "---\n" + payers,
			[]string{"refresh"}, 0, address + ": read again: 1 updated, 1 unchanged\n"},
		{"refresh by ref", "", []string{"refresh", "component:pay"}, 0, address + ": read again: 2 unchanged\n"},
		{"refresh by address", payments, []string{"refresh", address}, 0, address + ": read again: 1 updated, 1 deleted\n"},
		{"check a broken file", payments + "---\n" + "kind: Group\nmetadata: [\n", []string{"validate", "catalog/all.yaml"}, 1, "catalog/all.yaml:11:"},
		{"refresh a broken file", "", []string{"refresh"}, 1, address + ":11:"},
		{"register nothing", "", []string{"register", "file:./catalog/missing.yaml"}, 1, "file:./catalog/missing.yaml: error: there is no file"},
		{"register what may not be read", "", []string{"register", "file:./callboard.yaml"}, 1, "sources:\n"},
	} {
		if step.file != "" {
			write(t, filepath.Join(dir, "catalog/all.yaml"), step.file)
		}
		got := callboard(t, dir, environ, step.args...)
		if got.code != step.code || !strings.Contains(got.stdout, step.stdout) || got.stderr != "" {
			t.Errorf("%s: got %+v, want code %d with %s", step.name, got, step.code, step.stdout)
		}
	}
	if code := s.end(t, syscall.SIGTERM); code != 0 {
		t.Errorf("stop: got exit code %d", code)
	}
}

func TestServeSaysWhatItDoes(t *testing.T) {
	t.Parallel()
	url := storetest.Empty(t)
	s := serve(t, workDir(t, nil), "--database-url", url)
	said := strings.Join(s.said, "\n")
	for _, want := range []string{"connected to PostgreSQL ", " at ", "performing database migration: ", " applied\nlistening"} {
		if !strings.Contains(said, want) {
			t.Errorf("it said\n%s\nwithout %q", said, want)
		}
	}
	if code := s.end(t, syscall.SIGINT); code != 0 {
		t.Errorf("stop: got exit code %d", code)
	}
	again := serve(t, workDir(t, nil), "--database-url", url)
	if said := strings.Join(again.said, "\n"); strings.Contains(said, "migration") {
		t.Errorf("the second time it said\n%s", said)
	}
}

// A wrong set-up ends with one clear line, before anything is started.
func TestServeRefusesToStart(t *testing.T) {
	t.Parallel()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { taken.Close() })
	const providers = "auth: { providers: [{ type: github, clientId: c, clientSecret: hunter2 }] }\n"
	for name, c := range map[string]struct {
		settings string
		args     []string
		code     int
		want     string
	}{
		"open to all":     {args: []string{"--listen", "0.0.0.0:0"}, code: 2, want: "auth.local: true"},
		"open by name":    {args: []string{"--listen", ":0"}, code: 2, want: "auth.local: true"},
		"https":           {settings: "server: { publicUrl: https://callboard.example.com }\n", code: 2, want: "auth.local: true"},
		"guests alone":    {settings: "auth: { guest: true }\n", code: 2, want: "auth.guest is a button beside those of auth.providers, and there are none"},
		"both ways":       {settings: strings.Replace(providers, "auth: {", "auth: { local: true,", 1), code: 2, want: "remove one of the two"},
		"sessions, open":  {settings: providers, args: []string{"--listen", "0.0.0.0:0"}, code: 2, want: "set server.publicUrl to the https address"},
		"sessions, http":  {settings: providers + "server: { publicUrl: http://callboard.example.com }\n", code: 2, want: "sessions are given out over https only"},
		"unknown setting": {settings: "server: { lisen: x }\n", code: 2, want: "callboard.yaml:1: unknown setting server.lisen: did you mean server.listen?"},
		"no settings":     {args: []string{"--config", "missing.yaml"}, code: 2, want: "missing.yaml"},
		"port taken":      {args: []string{"--listen", taken.Addr().String()}, code: 3, want: "address already in use"},
		"no database":     {args: []string{"--listen", "127.0.0.1:0", "--database-url", "postgres://callboard:hunter2@127.0.0.1:1/callboard"}, code: 3, want: "connection refused"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := workDir(t, map[string]string{"callboard.yaml": c.settings})
			got := callboard(t, dir, nil, append([]string{"serve"}, c.args...)...)
			if got.code != c.code || !strings.Contains(got.stderr, c.want) || strings.Count(got.stderr, "\n") != 1 || strings.Contains(got.stderr, "hunter2") {
				t.Errorf("got %+v, want code %d and one line with %q", got, c.code, c.want)
			}
		})
	}
}

func TestServeToOthersWhereThatIsMeant(t *testing.T) {
	t.Parallel()
	dir := workDir(t, map[string]string{"callboard.yaml": "auth: { local: true }\nserver: { publicUrl: 'https://callboard.example.com' }\n"})
	s := serve(t, dir, "--database-url", storetest.URL(t), "--listen", "0.0.0.0:0")
	if s.url != "https://callboard.example.com" {
		t.Errorf("got %s", s.url)
	}
}

func TestPrintConfig(t *testing.T) {
	t.Parallel()
	dir := workDir(t, map[string]string{"callboard.yaml": "log: { level: warn }\n"})
	got := callboard(t, dir, []string{"CALLBOARD_LOG_FORMAT=json"}, "serve", "--print-config", "--listen", "127.0.0.1:1")
	for _, want := range []string{"level: warn # callboard.yaml:1", "format: json # CALLBOARD_LOG_FORMAT", "listen: 127.0.0.1:1 # --listen"} {
		if got.code != 0 || !strings.Contains(got.stdout, want) {
			t.Errorf("got %+v, want %q", got, want)
		}
	}
}

// A host that does not answer must not keep the catalog from being shown.
func TestListensBeforeAnythingIsRead(t *testing.T) {
	t.Parallel()
	asked := make(chan struct{})
	silent := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(asked)
		<-r.Context().Done()
	}))
	t.Cleanup(silent.Close)
	dir := workDir(t, map[string]string{"callboard.yaml": "sources: { urls: [{ host: '" + silent.Listener.Addr().String() + "', insecure: true }] }\n" +
		"catalog: { locations: [{ type: url, address: '" + silent.URL + "/catalog-info.yaml' }] }\n"})
	s := serve(t, dir, "--database-url", storetest.URL(t))
	<-asked
	if got := s.status(t, "/readyz"); got != http.StatusOK {
		t.Errorf("/readyz: got %d", got)
	}
	if code := s.end(t, syscall.SIGTERM); code != 0 {
		t.Errorf("stop while a host is being read: got exit code %d", code)
	}
}

func TestSecondInterruptEndsAtOnce(t *testing.T) {
	t.Parallel()
	asked := make(chan struct{})
	silent := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(asked)
		<-r.Context().Done()
	}))
	t.Cleanup(silent.Close)
	dir := workDir(t, map[string]string{"callboard.yaml": "sources: { urls: [{ host: '" + silent.Listener.Addr().String() + "', insecure: true }] }\n"})
	s := serve(t, dir, "--database-url", storetest.URL(t))
	register := program(dir, nil, "register", "--server", s.url, silent.URL+"/catalog-info.yaml")
	if err := register.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = register.Process.Kill(); _ = register.Wait() })
	<-asked
	began := time.Now()
	if err := s.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	for { // until the first signal was taken
		conn, err := net.Dial("tcp", strings.TrimPrefix(s.url, "http://"))
		if err != nil {
			break
		}
		conn.Close()
	}
	if code := s.end(t, syscall.SIGTERM); code == 0 || time.Since(began) > 5*time.Second {
		t.Errorf("got exit code %d after %s", code, time.Since(began))
	}
}

func TestMigrate(t *testing.T) {
	t.Parallel()
	url := storetest.Empty(t)
	dir := workDir(t, nil)
	first := callboard(t, dir, nil, "migrate", "--database-url", url)
	if first.code != 0 || !strings.HasSuffix(first.stdout, " migrations applied\n") || strings.HasPrefix(first.stdout, "0") {
		t.Errorf("got %+v", first)
	}
	if second := callboard(t, dir, nil, "migrate", "--json", "--database-url", url); second.code != 0 || second.stdout != `{"applied":0}`+"\n" {
		t.Errorf("got %+v", second)
	}
}

func TestValidateLooksAtDescriptorsOnly(t *testing.T) {
	t.Parallel()
	dir := workDir(t, map[string]string{
		"repo/.git/config":            "",
		"repo/catalog-info.yaml":      strings.Replace(payments, "kind: Component", "kind: API", 1) + "  definition:\n    $text: ./api/openapi.yaml\n",
		"repo/api/openapi.yaml":       "openapi: 3.0.0\n",
		"repo/deploy/service.yaml":    "apiVersion: v1\nkind: Service\nmetadata: { name: pay }\n",
		"repo/node_modules/x/y.yaml":  payments,
		"repo/.github/workflow.yaml":  payments,
		"repo/sub/catalog-info.yml":   payers,
		"repo/sub/more/api.yaml":      strings.Replace(payments, "kind: Component", "kind: API", 1) + "  definition:\n    $text: ../../api/missing.yaml\n",
		"repo/sub/more/outside.yaml":  strings.Replace(payments, "kind: Component", "kind: API", 1) + "  definition:\n    $text: ../../../secret\n",
		"repo/sub/more/elsewhere.yml": strings.Replace(payments, "kind: Component", "kind: API", 1) + "  definition:\n    $text: https://example.com/api.yaml\n",
		"repo/sub/more/bundle.yaml":   strings.Replace(payments, "kind: Component", "kind: API", 1) + "  definition:\n    $openapi: ./parts.yaml\n",
		"repo/sub/more/parts.yaml":    "openapi: 3.0.0\ninfo: { $ref: 'https://example.com/info.yaml' }\npaths: { $ref: './paths.yaml' }\n",
		"repo/sub/more/paths.yaml":    "{}",
		"secret":                      "secret",
	})
	got := callboard(t, filepath.Join(dir, "repo"), nil, "validate", ".")
	lines := strings.Split(strings.TrimSpace(got.stdout), "\n")
	if last := lines[len(lines)-1]; last != "6 entities in 6 files" {
		t.Errorf("got %s", got.stdout)
	}
	for _, want := range []string{"sub/more/api.yaml:10:", "sub/more/outside.yaml:10:"} {
		if !slices.ContainsFunc(lines, func(line string) bool { return strings.HasPrefix(line, want) }) {
			t.Errorf("no line begins with %s in\n%s", want, got.stdout)
		}
	}
	for _, not := range []string{"secret\n", "node_modules", ".github", "service.yaml", "elsewhere.yml", "bundle.yaml"} {
		if strings.Contains(got.stdout, not) {
			t.Errorf("%q is told of in\n%s", not, got.stdout)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "repo/data")); err == nil {
		t.Error("validate made a data directory")
	}
}

// Files that Locations name are checked too, once each, and what a server would say of
// all of them together.
func TestValidateFollowsLocations(t *testing.T) {
	t.Parallel()
	location := func(more string) string {
		return "apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: { name: all }\nspec:\n" + more
	}
	dir := workDir(t, map[string]string{
		"all.yaml":       location("  targets:\n    - ./all.yaml\n    - ./parts/*.yaml\n    - ./missing.yaml\n    - ./parts/*.json\n    - https://example.com/x.yaml\n    - ftp://x/y\n"),
		"parts/one.yaml": payments,
		"parts/two.yaml": strings.Replace(payments, "name: pay", "name: Pay", 1) + "---\n" + strings.Replace(payers, "spec:", "tags: [Two Words]\nspec:", 1),
		"optional.yaml":  location("  presence: optional\n  target: ./missing.yaml\n"),
		"typed.yaml":     location("  type: url\n  target: ./parts/one.yaml\n"),
	})
	for _, test := range []struct {
		file   string
		code   int
		stdout []string // the beginnings of its lines
	}{
		{"all.yaml", 1, []string{
			"parts/two.yaml:1:1: warning: component:default/pay is declared already, at parts/one.yaml:1, and the first one counts", "    give",
			"parts/two.yaml:14:1: warning: ", "    ",
			"missing.yaml: error: there is no file", "all.yaml:9:1: warning: no file matches the target parts/*.json",
			"all.yaml:11:1: error: cannot follow the target ftp://x/y", "    write a path", "4 entities in 4 files",
		}},
		{"optional.yaml", 0, []string{"1 entity in 1 file"}},
		{"typed.yaml", 1, []string{"typed.yaml:6:1: error: spec.type is url, but this file was read as file", "    leave spec.type out", "1 entity in 1 file"}},
	} {
		got := callboard(t, dir, nil, "validate", test.file)
		lines := strings.Split(strings.TrimSuffix(got.stdout, "\n"), "\n")
		if got.code != test.code || !slices.EqualFunc(lines, test.stdout, strings.HasPrefix) {
			t.Errorf("%s: got code %d, want %d, with\n%s", test.file, got.code, test.code, got.stdout)
		}
	}
}

// PostgreSQL dies, and Callboard lives on: it starts it again and knows what it
// knew.
func TestPostgreSQLKilled(t *testing.T) {
	t.Parallel()
	dir := workDir(t, map[string]string{"callboard.yaml": catalogSettings, "catalog/all.yaml": payments})
	s := serve(t, dir)
	if got := callboard(t, dir, nil, "register", "--server", s.url, "file:./catalog/all.yaml"); got.code != 0 {
		t.Fatalf("register: %+v", got)
	}
	text, err := os.ReadFile(filepath.Join(dir, "data/postgres/postmaster.pid"))
	if err != nil {
		t.Fatal(err)
	}
	postmaster, err := strconv.Atoi(strings.SplitN(string(text), "\n", 2)[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(postmaster, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	// What the dead one was asked fails, but only that.
	got := callboard(t, dir, nil, "refresh", "--server", s.url)
	for deadline := time.Now().Add(30 * time.Second); got.code == 3 && time.Now().Before(deadline); <-time.After(50 * time.Millisecond) {
		if got := s.status(t, "/livez"); got != http.StatusOK {
			t.Errorf("/livez: got %d", got)
		}
		got = callboard(t, dir, nil, "refresh", "--server", s.url)
	}
	if got.code != 0 || got.stdout != "file:./catalog/all.yaml: read again: 1 unchanged\n" {
		t.Errorf("refresh: %+v", got)
	}
	if got := s.status(t, "/readyz"); got != http.StatusOK {
		t.Errorf("/readyz: got %d", got)
	}
	if code := s.end(t, syscall.SIGTERM); code != 0 {
		t.Errorf("stop: got exit code %d", code)
	}
}
