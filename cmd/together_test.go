package cmd

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

// ends is a runner that notes when it was told to stop and when it had, some
// time later.
func ends(name string, takes time.Duration, notes *[]string) runner {
	return func(ctx context.Context) error {
		<-ctx.Done()
		*notes = append(*notes, name+" told")
		<-time.After(takes)
		*notes = append(*notes, name+" ended")
		return nil
	}
}

func TestFoundationStopsLast(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var notes []string
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := together(ctx, ends("database", 0, &notes), ends("server", 2*time.Second, &notes)); err != nil {
			t.Errorf("got %v", err)
		}
		if want := []string{"server told", "server ended", "database told", "database ended"}; !slices.Equal(notes, want) {
			t.Errorf("got %v, want %v", notes, want)
		}
	})
}

func TestOneFailureStopsAll(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	fails := func(context.Context) error { return broken }
	var notes []string
	if err := together(t.Context(), ends("database", 0, &notes), fails); !errors.Is(err, broken) {
		t.Errorf("service: got %v", err)
	}
	if err := together(t.Context(), fails, ends("server", 0, &notes)); !errors.Is(err, broken) {
		t.Errorf("foundation: got %v", err)
	}
	if want := []string{"database told", "database ended", "server told", "server ended"}; !slices.Equal(notes, want) {
		t.Errorf("got %v, want %v", notes, want)
	}
}
