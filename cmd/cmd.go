package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/pflag"
)

// Process is what a command sees of the process that it runs in.
type Process struct {
	// Args are the arguments, without the program's name.
	Args []string
	// Environ is as os.Environ gives it.
	Environ []string
	// Dir is the working directory.
	Dir            string
	Stdout, Stderr io.Writer
}

// The exit codes; scripts rely on them.
const (
	exitDone     = 0
	exitProblems = 1 // the input has problems, and they were printed
	exitUsage    = 2 // the command line or the settings make no sense
	exitFailed   = 3 // the server, the database or the network failed
)

// errProblems ends a command whose input has problems that it has printed.
var errProblems = errors.New("the input has problems")

// usageError is a command line, or a setting, that makes no sense.
type usageError struct{ err error }

func (e usageError) Error() string { return e.err.Error() }
func (e usageError) Unwrap() error { return e.err }

func misused(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// command is one of the program's commands.
type command struct {
	name, arguments, summary, details string
	flags                             *pflag.FlagSet
	// json says that whoever asks is a program.
	json bool
	run  func(ctx context.Context, p Process, args []string) error
}

func newCommand(name, arguments, summary, details string) *command {
	c := &command{name: name, arguments: arguments, summary: summary, details: details}
	c.flags = pflag.NewFlagSet(name, pflag.ContinueOnError)
	c.flags.SetOutput(io.Discard)
	c.flags.SortFlags = false
	c.flags.BoolVar(&c.json, "json", false, "print JSON, for programs")
	return c
}

func commands() []*command {
	return []*command{
		serveCommand(), registerCommand(), refreshCommand(), applyCommand(), validateCommand(), tokenCommand(), migrateCommand(), versionCommand(),
	}
}

// Main runs the command that p asks for and returns the exit code.
func Main(ctx context.Context, p Process) int {
	err := dispatch(ctx, p)
	if err == nil {
		return exitDone
	}
	if errors.Is(err, errProblems) {
		return exitProblems
	}
	fmt.Fprintln(p.Stderr, "callboard: "+err.Error())
	if errors.As(err, new(usageError)) {
		return exitUsage
	}
	return exitFailed
}

func dispatch(ctx context.Context, p Process) error {
	if len(p.Args) == 0 {
		return misused("what shall I do?\n\n%s", overview())
	}
	name, args := p.Args[0], p.Args[1:]
	if slices.Contains([]string{"help", "--help", "-h"}, name) {
		_, err := io.WriteString(p.Stdout, overview())
		return err
	}
	all := commands()
	i := slices.IndexFunc(all, func(c *command) bool { return c.name == name })
	if i < 0 {
		return misused("there is no command %q\n\n%s", name, overview())
	}
	c := all[i]
	switch err := c.flags.Parse(args); {
	case errors.Is(err, pflag.ErrHelp):
		_, err := io.WriteString(p.Stdout, c.help())
		return err
	case err != nil:
		return misused("%w; callboard %s --help says what there is", err, name)
	}
	return c.run(ctx, p, c.flags.Args())
}

func overview() string {
	var b strings.Builder
	b.WriteString("Callboard is a software catalog and developer portal.\n\n")
	for _, c := range commands() {
		fmt.Fprintf(&b, "  callboard %-26s %s\n", c.name+" "+c.arguments, c.summary)
	}
	b.WriteString("\ncallboard COMMAND --help says more about one of them.\n")
	return b.String()
}

func (c *command) help() string {
	line := strings.TrimSpace("callboard " + c.name + " [FLAG…] " + c.arguments)
	return line + "\n\n" + c.details + "\n\n" + c.flags.FlagUsages() + "\n" +
		"Exit codes: 0 done, 1 problems in the input, 2 wrong use, 3 the server or the network failed.\n"
}

// env is the value of a variable; empty where it is not set.
func (p Process) env(name string) string {
	for _, variable := range slices.Backward(p.Environ) {
		if value, ok := strings.CutPrefix(variable, name+"="); ok {
			return value
		}
	}
	return ""
}
