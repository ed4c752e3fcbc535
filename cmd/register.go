package cmd

import (
	"context"
	"os"
	"path/filepath"
	"strings"
)

func registerCommand() *command {
	c := newCommand("register", "URL…", "make a running Callboard keep descriptor files",
		"Tells a running Callboard to read descriptor files, to keep what they declare,\n"+
			"and to read them again and again. Registering one a second time reads it anew.\n\n"+
			"An address is https://… or, for a file on the server's machine below one of its\n"+
			"sources.files, file:./path. To check a file without a server: callboard validate.")
	server := serverFlag(c)
	c.run = func(ctx context.Context, p Process, args []string) error {
		if len(args) == 0 {
			return misused("register what? Name the URLs of descriptor files")
		}
		for _, address := range args {
			if err := checkAddress(p.Dir, address); err != nil {
				return err
			}
		}
		client := server(p)
		return inBatches(p, args, c.json, func(urls []string) (*locationResults, error) {
			var answer struct{ RegisterLocations locationResults }
			err := client.ask(ctx, registerQuery, map[string]any{"urls": urls}, &answer)
			return &answer.RegisterLocations, err
		})
	}
	return c
}

const registerQuery = `mutation Register($urls: [String!]!) { registerLocations(input: {urls: $urls}) {` + locationResultFields + `} }` + problemFragments

// checkAddress refuses what looks like a file of the machine that the command
// runs on: the server reads, and it may be elsewhere.
func checkAddress(dir, address string) error {
	if strings.Contains(address, "://") || strings.HasPrefix(address, "file:") || strings.HasPrefix(address, "url:") {
		return nil
	}
	path := address
	if !filepath.IsAbs(path) {
		path = filepath.Join(dir, path)
	}
	if _, err := os.Stat(path); err != nil {
		return misused("%s is no address: write https://…", address)
	}
	return misused("%[1]s is a file on this machine, and it is the server that reads: write its https:// URL, "+
		"or file:%[1]s where the server runs on this machine and its sources.files allow it. "+
		"To check the file alone: callboard validate %[1]s", address)
}
