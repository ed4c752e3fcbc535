package cmd

import (
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

// readVersion reads what the Go command noted when it built the program.
func readVersion() version {
	v := version{Version: "development", Commit: "unknown", Go: runtime.Version() + " " + runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return v
	}
	if info.Main.Version != "" && info.Main.Version != "(devel)" {
		v.Version = info.Main.Version
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" {
			v.Commit = setting.Value
		}
	}
	return v
}
