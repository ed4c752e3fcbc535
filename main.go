// Command callboard is a software catalog and developer portal.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/callboard-dev/callboard/cmd"
)

//go:generate go run ./ent/entc.go
//go:generate go run ./graph/generate.go

func main() {
	dir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(os.Stderr, "callboard:", err)
		os.Exit(3)
	}
	os.Exit(cmd.Main(context.Background(), cmd.Process{
		Args: os.Args[1:], Environ: os.Environ(), Dir: dir, Stdout: os.Stdout, Stderr: os.Stderr,
	}))
}
