package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"time"
)

// report prints one line for each budget.
type report struct {
	w      io.Writer
	missed int
}

func newReport(w io.Writer) *report { return &report{w: w} }

// machine says what the figures were taken on.
func (r *report) machine(size string, entities int) {
	model := "unknown processor"
	if text, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		for line := range strings.Lines(string(text)) {
			if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
				model = strings.TrimSpace(value)
				break
			}
		}
	}
	fmt.Fprintf(r.w, "%s, %d cores, %s, %s; catalog %s of %d entities\n\n",
		model, runtime.NumCPU(), runtime.Version(), time.Now().Format(time.DateOnly), size, entities)
	fmt.Fprintf(r.w, "%-4s %-52s %14s %14s\n", "", "", "measured", "bar")
}

// line prints one figure with its bar.
func (r *report) line(id, what, measured, bar string, kept bool) {
	verdict := "kept"
	if !kept {
		verdict = "MISSED"
		r.missed++
	}
	fmt.Fprintf(r.w, "%-4s %-52s %14s %14s  %s\n", id, what, measured, bar, verdict)
}

// note prints a figure that has no bar of its own.
func (r *report) note(what, measured string) {
	fmt.Fprintf(r.w, "     %-52s %14s\n", what, measured)
}

func milliseconds(d time.Duration) string {
	return fmt.Sprintf("%.2f ms", float64(d)/float64(time.Millisecond))
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.2f s", d.Seconds()) }

func megabytes(bytes int64) string { return fmt.Sprintf("%.0f MB", float64(bytes)/1e6) }
