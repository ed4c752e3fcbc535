package cmd

import (
	"context"

	"golang.org/x/sync/errgroup"
)

// runner is something that works until ctx ends; then it finishes what it has
// begun, and returns.
type runner func(ctx context.Context) error

// together runs foundation, and above it services, until ctx ends or one of
// them fails. The foundation is told to stop when the last service has.
func together(ctx context.Context, foundation runner, services ...runner) error {
	below, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	failed, fail := context.WithCancel(ctx)
	defer fail()

	var base, above errgroup.Group
	base.Go(func() error { defer fail(); return foundation(below) })
	for _, service := range services {
		above.Go(func() error { defer fail(); return service(failed) })
	}
	err := above.Wait()
	stop()
	if lower := base.Wait(); lower != nil {
		return lower
	}
	return err
}
