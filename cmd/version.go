package cmd

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"
)

func versionCommand() *command {
	c := newCommand("version", "", "say which Callboard this is", "Says which version of Callboard this is, of which commit, built by which Go.")
	c.run = func(_ context.Context, p Process, args []string) error {
		if len(args) > 0 {
			return misused("version takes no arguments")
		}
		v := readVersion()
		if c.json {
			return json.NewEncoder(p.Stdout).Encode(v)
		}
		_, err := fmt.Fprintf(p.Stdout, "callboard %s (commit %s, %s)\n", v.Version, v.Commit, v.Go)
		return err
	}
	return c
}

// version tells one build of the program from another.
type version struct {
	Version string `json:"version"`
	Commit  string `json:"commit"`
	Go      string `json:"go"`
}

// commit is what make knows of git; the Go command notes it only where it finds git
// and a checkout of its own.
var commit string //nolint:gochecknoglobals // the linker sets it

// readVersion reads what was noted when the program was built.
func readVersion() version {
	info, _ := debug.ReadBuildInfo()
	return versionOf(info, commit)
}

// versionOf is the version of a build; info may be nil, and commit empty.
func versionOf(info *debug.BuildInfo, commit string) version {
	v := version{Version: "development", Commit: cmp.Or(commit, "unknown"), Go: runtime.Version() + " " + runtime.GOOS + "/" + runtime.GOARCH}
	if info == nil {
		return v
	}
	if info.Main.Version != "" && info.Main.Version != "(devel)" {
		v.Version = info.Main.Version
	}
	noted := map[string]string{}
	for _, setting := range info.Settings {
		noted[setting.Key] = setting.Value
	}
	if noted["vcs.revision"] != "" && commit == "" {
		v.Commit = noted["vcs.revision"]
		if noted["vcs.modified"] == "true" {
			v.Commit += "-dirty"
		}
	}
	return v
}
