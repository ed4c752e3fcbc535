package settings_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog/source"
	"github.com/callboard-dev/callboard/cmd/settings"
)

// layers lays the files in a directory of their own.
func layers(t *testing.T, files map[string]string) settings.Layers {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return settings.Layers{Dir: dir}
}

func load(t *testing.T, l settings.Layers) *settings.Loaded {
	t.Helper()
	s, err := settings.Load(l)
	if err != nil {
		t.Fatalf("load: %v", err)
	}
	return s
}

func TestDefaults(t *testing.T) {
	t.Parallel()
	l := layers(t, nil)
	s := load(t, l)
	if s.Server.Listen != "127.0.0.1:7007" || s.Catalog.RefreshInterval != 2*time.Minute {
		t.Errorf("got %+v", s.Settings)
	}
	if want := filepath.Join(l.Dir, "data"); string(s.Database.DataDir) != want {
		t.Errorf("database.dataDir: got %s, want %s", s.Database.DataDir, want)
	}
}

func TestEachLayerStandsOverTheOneBefore(t *testing.T) {
	t.Parallel()
	l := layers(t, map[string]string{
		"callboard.yaml":       "log: { level: warn, format: text }\nserver:\n  listen: 127.0.0.1:1\n  publicUrl: http://localhost:1\ncatalog: { refreshInterval: 1h }\n",
		"callboard.local.yaml": "server:\n  listen: 127.0.0.1:2\n  publicUrl: http://localhost:2\ncatalog: { refreshInterval: 2h }\n",
	})
	l.Environ = []string{"CALLBOARD_SERVER_PUBLIC_URL=http://localhost:3", "CALLBOARD_CATALOG_REFRESH_INTERVAL=3h", "HOME=/"}
	l.Flags = []settings.Flag{{Name: "--refresh", Path: "catalog.refreshInterval", Value: "4h"}}
	s := load(t, l)
	for _, c := range []struct{ path, got, want, origin string }{
		{"log.level", s.Log.Level, "warn", "callboard.yaml:1"},
		{"server.listen", s.Server.Listen, "127.0.0.1:2", "callboard.local.yaml:2"},
		{"server.publicUrl", s.Server.PublicURL, "http://localhost:3", "CALLBOARD_SERVER_PUBLIC_URL"},
		{"catalog.refreshInterval", s.Catalog.RefreshInterval.String(), "4h0m0s", "--refresh"},
	} {
		if c.got != c.want || s.Origins[c.path] != c.origin {
			t.Errorf("%s: got %s from %s, want %s from %s", c.path, c.got, s.Origins[c.path], c.want, c.origin)
		}
	}
}

func TestConfigFileBringsItsOwnTwin(t *testing.T) {
	t.Parallel()
	l := layers(t, map[string]string{
		"callboard.yaml":      "log: { level: debug }\n",
		"etc/site.yaml":       "log: { level: warn }\n",
		"etc/site.local.yaml": "log: { format: json }\n",
	})
	l.File = "etc/site.yaml"
	s := load(t, l)
	if s.Log.Level != "warn" || s.Log.Format != "json" {
		t.Errorf("got %+v, want warn and json", s.Log)
	}
	l.File = "missing.yaml"
	if _, err := settings.Load(l); err == nil || !strings.Contains(err.Error(), "missing.yaml") {
		t.Errorf("a file that is not there: got %v", err)
	}
}

func TestRelativePathsStartFromTheirLayer(t *testing.T) {
	t.Parallel()
	l := layers(t, map[string]string{
		"etc/site.yaml": "database: { binDir: pg }\nsources: { files: [{ path: ./catalog }] }\n" +
			"catalog:\n  locations:\n    - { type: file, address: ./catalog/all.yaml }\n    - { type: url, address: https://example.com/all.yaml }\n",
	})
	l.File = "etc/site.yaml"
	l.Environ = []string{"CALLBOARD_DATABASE_DATA_DIR=var"}
	s := load(t, l)
	for _, c := range []struct{ got, want string }{
		{string(s.Database.BinDir), filepath.Join(l.Dir, "etc/pg")},
		{string(s.Sources.Files[0].Path), filepath.Join(l.Dir, "etc/catalog")},
		{s.Catalog.Locations[0].Address, filepath.Join(l.Dir, "etc/catalog/all.yaml")},
		{s.Catalog.Locations[1].Address, "https://example.com/all.yaml"},
		{string(s.Database.DataDir), filepath.Join(l.Dir, "var")},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}

func TestFilesAreNamedFromTheSettingsFile(t *testing.T) {
	t.Parallel()
	l := layers(t, map[string]string{"etc/site.yaml": "catalog:\n  locations:\n" +
		"    - { type: file, address: ./catalog/all.yaml }\n    - { type: file, address: ../elsewhere.yaml }\n    - { type: url, address: https://Example.com/all.yaml }\n"})
	l.File = "etc/site.yaml"
	s := load(t, l)
	var got []string
	for _, address := range s.Locations() {
		got = append(got, address.String())
	}
	want := []string{"file:./catalog/all.yaml", "file:" + l.Dir + "/elsewhere.yaml", "https://example.com/all.yaml"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got, want := s.Source().Base, filepath.Join(l.Dir, "etc"); got != want {
		t.Errorf("base: got %s, want %s", got, want)
	}
}

func TestGitHubElsewhere(t *testing.T) {
	t.Parallel()
	flags := []settings.Flag{{Name: "--github-url", Path: settings.GitHubURL, Value: "http://127.0.0.1:9"}}
	l := layers(t, map[string]string{"callboard.yaml": "sources: { github: [{ host: github.acme.io }, { host: github.com, token: secret }] }\n"})
	l.Flags = flags
	got := load(t, l).Source().GitHub
	want := []source.GitHubHost{{Host: "github.acme.io"}, {Host: "github.com", BaseURL: "http://127.0.0.1:9", Token: "secret"}}
	if !slices.Equal(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	l = layers(t, nil)
	l.Flags = flags
	if got, want := load(t, l).Source().GitHub, []source.GitHubHost{{Host: "github.com", BaseURL: "http://127.0.0.1:9"}}; !slices.Equal(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	l.Flags[0].Value = "nowhere"
	if _, err := settings.Load(l); err == nil || !strings.Contains(err.Error(), "--github-url: sources.github[0].baseUrl is") {
		t.Errorf("got %v", err)
	}
}

func TestListsAreReplacedWhole(t *testing.T) {
	t.Parallel()
	l := layers(t, map[string]string{"callboard.yaml": "sources: { files: [{ path: a }, { path: b }] }\n"})
	l.Environ = []string{"CALLBOARD_SOURCES_FILES=[{path: c}]"}
	s := load(t, l)
	if len(s.Sources.Files) != 1 || filepath.Base(string(s.Sources.Files[0].Path)) != "c" {
		t.Errorf("got %v, want c alone", s.Sources.Files)
	}
}

func TestMistakesAreToldWithTheirPlace(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		text, want string
		environ    []string
	}{
		"misspelt key":     {text: "server:\n  lisen: x\n", want: "callboard.yaml:2: unknown setting server.lisen: did you mean server.listen?"},
		"misspelt section": {text: "databse: {}\n", want: "callboard.yaml:1: unknown setting databse: did you mean database?"},
		"in another place": {text: "log:\n  dataDir: x\n", want: "callboard.yaml:2: unknown setting log.dataDir"},
		"nothing like it":  {text: "auth:\n  zzz: 1\n", want: "callboard.yaml:2: unknown setting auth.zzz: known here are local"},
		"inside a list":    {text: "sources:\n  files:\n    - pth: x\n", want: "callboard.yaml:3: unknown setting sources.files[0].pth"},
		"twice":            {text: "log:\n  level: info\n  level: warn\n", want: "callboard.yaml:3: log.level stands here twice"},
		"not YAML":         {text: "log: [\n", want: "callboard.yaml: line"},
		"not a section":    {text: "log: loud\n", want: "callboard.yaml:1: log holds settings of its own"},
		"not a list":       {text: "sources:\n  files: ./x\n", want: "callboard.yaml:2: sources.files is a list"},
		"not a value":      {text: "log: { level: [a] }\n", want: "callboard.yaml:1: log.level is a single value"},
		"not a time":       {text: "catalog: { refreshInterval: often }\n", want: `callboard.yaml:1: catalog.refreshInterval is "often", but should be a time`},
		"not a bool":       {text: "auth: { local: maybe }\n", want: `callboard.yaml:1: auth.local is "maybe", but should be true or false`},
		"not an address":   {text: "server: { listen: here }\n", want: `callboard.yaml:1: server.listen is "here", but should be host:port`},
		"no limit":         {text: "limits: { tokens: 0 }\n", want: "callboard.yaml:1: limits.tokens is 0"},
		"not a level":      {text: "log: { level: loud }\n", want: "callboard.yaml:1: log.level"},
		"not a host":       {text: "sources:\n  urls:\n    - { host: https://x/ }\n", want: "callboard.yaml:3: sources.urls[0].host"},
		"not a type":       {text: "catalog:\n  locations: [{ type: git, address: x }]\n", want: `callboard.yaml:2: catalog.locations[0] cannot be read: "x" is not an address`},
		"type and address": {text: "catalog:\n  locations: [{ type: git, address: https://example.com/x }]\n", want: `catalog.locations[0] cannot be read: its type is "git", but should be url`},
		"no address":       {text: "catalog:\n  locations: [{ type: file }]\n", want: "catalog.locations[0] cannot be read"},
		"no host":          {text: "sources: { github: [{ token: x }] }\n", want: `sources.github[0].host is ""`},
		"variable":         {environ: []string{"CALLBOARD_DATABASE_URI=x"}, want: "CALLBOARD_DATABASE_URI: there is no such setting: did you mean CALLBOARD_DATABASE_URL?"},
		"broken variable":  {environ: []string{"CALLBOARD_AUTH_PROVIDERS=[{clientSecret: hunter2"}, want: "CALLBOARD_AUTH_PROVIDERS: the value is not YAML: line 1: did not find expected"},
		"secret star":      {text: "auth: { providers: [{ clientSecret: *hunter2 }] }\n", want: "callboard.yaml: a value begins with *"},
		"variable's star":  {environ: []string{"CALLBOARD_AUTH_PROVIDERS=[{clientSecret: *hunter2}]"}, want: "is not YAML: a value begins with *"},
		"empty variable":   {environ: []string{"CALLBOARD_AUTH_PROVIDERS="}, want: "CALLBOARD_AUTH_PROVIDERS: the value is empty"},
		"bad variable":     {environ: []string{"CALLBOARD_AUTH_LOCAL=perhaps"}, want: `CALLBOARD_AUTH_LOCAL: auth.local is "perhaps"`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			l := layers(t, map[string]string{"callboard.yaml": c.text})
			l.Environ = c.environ
			_, err := settings.Load(l)
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "hunter2") {
				t.Errorf("got  %v\nwant %s", err, c.want)
			}
		})
	}
}

func TestOtherVariablesAreNotOurs(t *testing.T) {
	t.Parallel()
	l := layers(t, nil)
	l.Environ = []string{"CALLBOARD_URL=x", "CALLBOARD_TOKEN=x", "CALLBOARD_PORT=tcp://1.2.3.4:80", "CALLBOARD_DATABASE_SERVICE_HOST=10.0.0.1"}
	load(t, l)
}
