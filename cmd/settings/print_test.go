package settings_test

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestPrintHidesSecretsAndNamesOrigins(t *testing.T) {
	t.Parallel()
	l := layers(t, map[string]string{
		"callboard.yaml": "log: { level: warn }\nsources:\n  files:\n    - path: /srv/catalog\n  github: [{ host: github.com, token: hunter2 }]\n",
	})
	l.Environ = []string{"CALLBOARD_DATABASE_URL=postgres://callboard:hunter2@db/callboard?password=hunter2"}
	s := load(t, l)
	var printed, object strings.Builder
	if err := s.WriteYAML(&printed); err != nil {
		t.Fatal(err)
	}
	if err := s.WriteJSON(&object); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"  level: warn # callboard.yaml:1\n",
		"  listen: 127.0.0.1:7007 # default\n",
		"@db/callboard?password=xxxxx # CALLBOARD_DATABASE_URL\n",
		"  # callboard.yaml:4\n  files:\n    - path: /srv/catalog\n",
		"  refreshInterval: 2m0s # default\n",
		"      token: (hidden)\n",
	} {
		if !strings.Contains(printed.String(), want) {
			t.Errorf("missing %q in\n%s", want, &printed)
		}
	}
	if strings.Contains(printed.String()+object.String(), "hunter2") {
		t.Errorf("the password is shown:\n%s\n%s", &printed, &object)
	}
	var values map[string]struct {
		Value  any
		Origin string
	}
	if err := json.Unmarshal([]byte(object.String()), &values); err != nil {
		t.Fatal(err)
	}
	if got := values["log.level"]; got.Value != "warn" || got.Origin != "callboard.yaml:1" {
		t.Errorf("log.level: got %+v", got)
	}
}

func TestPrintedSettingsAreASettingsFile(t *testing.T) {
	t.Parallel()
	first := load(t, layers(t, map[string]string{"callboard.yaml": "server: { listen: 127.0.0.1:9 }\nsources: { urls: [{ host: files.example.com, paths: [/catalog/] }] }\n"}))
	var printed strings.Builder
	if err := first.WriteYAML(&printed); err != nil {
		t.Fatal(err)
	}
	second := load(t, layers(t, map[string]string{"callboard.yaml": printed.String()}))
	if second.Server.Listen != first.Server.Listen || second.Sources.URLs[0].Paths[0] != "/catalog/" {
		t.Errorf("got %+v, want %+v", second.Settings, first.Settings)
	}
}
