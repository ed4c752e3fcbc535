package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/callboard-dev/callboard/bench/synthetic"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "bench: "+err.Error())
		os.Exit(1)
	}
}

// errMissed ends a run in which a budget was not kept.
var errMissed = errors.New("not every budget is kept")

func run(args []string) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if len(args) == 2 && args[0] == "raw" {
		return serveRaw(ctx, args[1])
	}
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	size := flags.String("size", "M", "S, M or L: 1,000, 10,000 or 50,000 entities")
	callboard := flags.String("program", "bin/callboard", "the program to measure")
	if err := flags.Parse(args); err != nil {
		return err
	}
	entities, ok := map[string]int{"S": synthetic.S, "M": synthetic.M, "L": synthetic.L}[*size]
	if !ok {
		return fmt.Errorf("there is no size %q", *size)
	}
	dir, err := os.MkdirTemp("", "callboard-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := os.Chmod(dir, 0o755); err != nil { // as root, PostgreSQL runs as somebody else
		return err
	}
	b := &bench{program: *callboard, dir: dir, entities: entities, report: newReport(os.Stdout)}
	b.report.machine(*size, entities)
	for _, measure := range []func(context.Context) error{b.startup, b.examples, b.catalog, b.page} {
		if err := measure(ctx); err != nil {
			return err
		}
	}
	if b.report.missed > 0 {
		return errMissed
	}
	return nil
}

// bench is one run.
type bench struct {
	program  string
	dir      string
	entities int
	report   *report
}

// serve starts the program with settings of its own.
func (b *bench) serve(ctx context.Context, config string, args ...string) (*process, error) {
	return start(ctx, nil, b.program, append([]string{"serve", "--json", "--listen", "127.0.0.1:0", "--config", config}, args...)...)
}
