package cmd

import (
	"github.com/callboard-dev/callboard/cmd/settings"
)

// override is a flag that stands over a setting.
type override struct{ flag, setting, usage string }

// databaseOverrides say which database is meant.
func databaseOverrides() []override {
	return []override{
		{flag: "data-dir", setting: "database.dataDir", usage: "directory of the built-in PostgreSQL"},
		{flag: "database-url", setting: "database.url", usage: "PostgreSQL to use in place of the built-in one"},
	}
}

// settingsFlags adds to c the flags that stand over settings, and --config; the
// result loads what they mean together.
func settingsFlags(c *command, overrides ...override) func(Process) (*settings.Loaded, error) {
	file := c.flags.String("config", "", "settings file, its .local twin included; callboard.yaml of this directory where left out")
	for _, o := range overrides {
		c.flags.String(o.flag, "", o.usage)
	}
	return func(p Process) (*settings.Loaded, error) {
		layers := settings.Layers{File: *file, Dir: p.Dir, Environ: p.Environ}
		for _, o := range overrides {
			if f := c.flags.Lookup(o.flag); f.Changed {
				layers.Flags = append(layers.Flags, settings.Flag{Name: "--" + o.flag, Path: o.setting, Value: f.Value.String()})
			}
		}
		s, err := settings.Load(layers)
		if err != nil {
			return nil, usageError{err}
		}
		return s, nil
	}
}
