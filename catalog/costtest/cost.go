// Package costtest measures what work costs, for the tests of what is written to
// harm. It measures the whole process: whoever uses it does not run beside others.
package costtest

import (
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// The most that anything from outside may cost. Memory is that by which the process
// grows.
const (
	MaxCPU    = time.Second
	MaxGrowth = 100 << 20
)

// Check does the work, and fails the test where that costs too much. With the race
// detector, which makes some work take a hundred times as long and takes memory of
// its own, it measures nothing.
func Check(t *testing.T, work func()) {
	t.Helper()
	debug.FreeOSMemory()
	_ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) // forgets the peak so far
	before, _ := memory()
	cpu := CPU(work)
	_, peak := memory()
	t.Logf("%v, %d MB", cpu.Round(time.Millisecond), (peak-before)>>20)
	if !Raced() && (cpu > MaxCPU || peak-before > MaxGrowth) {
		t.Errorf("it took %v and %d MB, want at most %v and %d MB", cpu, (peak-before)>>20, MaxCPU, MaxGrowth>>20)
	}
}

// CPU does the work and returns what it took of the processor.
func CPU(work func()) time.Duration {
	start := used()
	work()
	return used() - start
}

// used is what the process has taken of the processor.
func used() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// memory is the process's, now and at its peak, in bytes; 0 where the system does
// not tell.
func memory() (now, peak int) {
	status, _ := os.ReadFile("/proc/self/status")
	read := func(name string) int {
		_, rest, _ := strings.Cut(string(status), name+":")
		n, _ := strconv.Atoi(strings.Fields(rest + " 0")[0])
		return n << 10
	}
	return read("VmRSS"), read("VmHWM")
}

// Raced reports whether the race detector runs.
func Raced() bool {
	info, _ := debug.ReadBuildInfo()
	return info != nil && slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}
