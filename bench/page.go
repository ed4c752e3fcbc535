package main

import (
	"context"
	"fmt"
	"os/exec"
	"strings"
)

// page is P15: what a reader downloads, as the page's own budget test has it.
func (b *bench) page(ctx context.Context) error {
	output, err := exec.CommandContext(ctx, "node", "frontend/scripts/budget.mjs").Output()
	if len(output) == 0 {
		return fmt.Errorf("measure the page: %w", err)
	}
	largest := true
	for line := range strings.Lines(string(output)) {
		// "  131.2 of 140 kB  index.html: scripts"
		fields := strings.Fields(line)
		if len(fields) < 5 {
			continue
		}
		what, firstRoute := strings.Join(fields[4:], " "), strings.HasPrefix(fields[4], "index.html:")
		tooLarge := strings.Contains(line, "TOO LARGE")
		if firstRoute || tooLarge || largest {
			b.report.line("P15", what, fields[0]+" kB", fields[2]+" kB", !tooLarge)
		}
		largest = firstRoute
	}
	return nil
}
