package cmd

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
)

func validateCommand() *command {
	c := newCommand("validate", "FILE|DIR…", "check descriptor files, without a server",
		"Checks descriptor files as a server would, and prints what is wrong as\n"+
			"file:line:column: severity: message. Of a directory, every .yaml and .yml file\n"+
			"below it is checked that holds a descriptor; so are the files that Locations\n"+
			"name. Nothing is read from the network.\n"+
			"Warnings and infos alone do not make it fail.")
	c.run = func(ctx context.Context, p Process, args []string) error {
		if len(args) == 0 {
			return misused("validate what? Name files or directories")
		}
		v := &validation{dir: p.Dir, seen: map[string]bool{}}
		for _, arg := range args {
			if err := v.check(ctx, arg); err != nil {
				return err
			}
		}
		if err := v.print(p, c.json); err != nil {
			return err
		}
		if anyError(v.Problems) {
			return errProblems
		}
		return nil
	}
	return c
}

// validation is what checking files came to.
type validation struct {
	dir string
	// seen are the files that were checked, by their absolute paths.
	seen     map[string]bool
	Files    int               `json:"files"`
	Entities int               `json:"entities"`
	Problems []catalog.Problem `json:"problems"`
}

// check checks a file, or those below a directory.
func (v *validation) check(ctx context.Context, name string) error {
	info, err := os.Stat(v.absolute(name))
	if err != nil {
		return misused("%s cannot be read: %w", name, errors.Unwrap(err))
	}
	if !info.IsDir() {
		return v.checkFile(ctx, name, false)
	}
	return filepath.WalkDir(v.absolute(name), func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return misused("%s cannot be read: %w", name, errors.Unwrap(err))
		}
		hidden := strings.HasPrefix(entry.Name(), ".") && path != v.absolute(name)
		switch {
		case entry.IsDir() && (hidden || entry.Name() == "node_modules"):
			return filepath.SkipDir
		case entry.IsDir() || hidden || !slices.Contains([]string{".yaml", ".yml"}, filepath.Ext(path)):
			return nil
		}
		below, err := filepath.Rel(v.absolute(name), path)
		if err != nil {
			return err
		}
		return v.checkFile(ctx, filepath.Join(name, below), true)
	})
}

// checkFile checks one file and what its Locations name. Where it was only met on the
// way, it counts if it holds a descriptor.
func (v *validation) checkFile(ctx context.Context, name string, met bool) error {
	one := &checking{validation: v, claims: map[catalog.Ref]string{}}
	one.reader = source.New(source.Config{Files: []source.AllowedDir{{Path: repository(v.absolute(name))}}})
	return one.file(ctx, name, met)
}

func (v *validation) print(p Process, asJSON bool) error {
	if asJSON {
		v.Problems = append([]catalog.Problem{}, v.Problems...)
		return json.NewEncoder(p.Stdout).Encode(v)
	}
	printProblems(p.Stdout, v.Problems)
	_, err := fmt.Fprintf(p.Stdout, "%s in %s\n", count(v.Entities, "entity"), count(v.Files, "file"))
	return err
}

func (v *validation) absolute(name string) string {
	if filepath.IsAbs(name) {
		return filepath.Clean(name)
	}
	return filepath.Join(v.dir, name)
}

// repository is the directory whose files a descriptor may point at: the
// working tree that it lies in, else its own directory.
func repository(file string) string {
	for dir := filepath.Dir(file); ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			return filepath.Dir(file)
		}
	}
}
