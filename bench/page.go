package main

import (
	"context"
	"fmt"
	"os/exec"
	"strings"
)

// page is P15: what a reader downloads, as the page's own budget test has it.
// Of the parts that are loaded later the largest is shown, and what is too large.
func (b *bench) page(ctx context.Context) error {
	output, err := exec.CommandContext(ctx, "node", "frontend/scripts/budget.mjs").Output()
	if len(output) == 0 {
		return fmt.Errorf("measure the page: %w", err)
	}
	shown := 0
	for line := range strings.Lines(string(output)) {
		fields := strings.Fields(line) // 131.2 of 140 kB index.html: scripts
		if len(fields) < 5 {
			continue
		}
		const firstRouteAndLargest = 3
		tooLarge := strings.Contains(line, "TOO LARGE")
		if shown++; shown <= firstRouteAndLargest || tooLarge {
			b.report.line("P15", strings.Join(fields[4:], " "), fields[0]+" kB", fields[2]+" kB", !tooLarge)
		}
	}
	return nil
}
