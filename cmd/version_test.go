package cmd

import (
	"os"
	"reflect"
	"runtime/debug"
	"strings"
	"testing"
)

func TestVersionOf(t *testing.T) {
	t.Parallel()
	noted := func(version string, settings ...string) *debug.BuildInfo {
		info := &debug.BuildInfo{Main: debug.Module{Version: version}}
		for i := 0; i < len(settings); i += 2 {
			info.Settings = append(info.Settings, debug.BuildSetting{Key: settings[i], Value: settings[i+1]})
		}
		return info
	}
	for name, c := range map[string]struct {
		info                    *debug.BuildInfo
		commit, version, wanted string
	}{
		"nothing is known":      {nil, "", "development", "unknown"},
		"no git":                {noted("(devel)"), "", "development", "unknown"},
		"noted by Go":           {noted("v1.2.3", "vcs.revision", "abc"), "", "v1.2.3", "abc"},
		"with changes":          {noted("(devel)", "vcs.revision", "abc", "vcs.modified", "true"), "", "development", "abc-dirty"},
		"made by make":          {noted("(devel)"), "def", "development", "def"},
		"made by make, of both": {noted("(devel)", "vcs.revision", "abc", "vcs.modified", "true"), "def", "development", "def"},
	} {
		if got := versionOf(c.info, c.commit); got.Version != c.version || got.Commit != c.wanted || !strings.HasPrefix(got.Go, "go") {
			t.Errorf("%s: got %+v, want %s of %s", name, got, c.version, c.wanted)
		}
	}
}

// The linker finds a variable by its name, and says nothing where there is none.
func TestMakeTellsTheCommit(t *testing.T) {
	t.Parallel()
	makefile, err := os.ReadFile("../Makefile")
	if err != nil {
		t.Fatal(err)
	}
	name := reflect.TypeFor[version]().PkgPath() + ".commit"
	if !strings.Contains(string(makefile), "-X "+name+"=") {
		t.Errorf("the Makefile does not set %s", name)
	}
	if n := strings.Count(string(makefile), "$(commit)'"); n != 2 {
		t.Errorf("of what the Makefile builds %d know their commit, want both programs", n)
	}
}
