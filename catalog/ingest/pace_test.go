package ingest

import (
	"testing"
	"time"
)

// Readings are spread, so that what was registered together does not stay together;
// failures put them off, an hour at most, and no host is asked before it wants to be.
func TestNextRead(t *testing.T) {
	t.Parallel()
	s := New(Config{Interval: 10 * time.Minute, Now: func() time.Time { return monday }})
	for name, c := range map[string]struct {
		loc      location
		failures int
		wait     time.Duration // spread by a tenth
	}{
		"as the settings say":             {location{}, 0, 10 * time.Minute},
		"as its host allows":              {location{interval: time.Hour}, 0, time.Hour},
		"no more often than the settings": {location{interval: time.Second}, 0, 10 * time.Minute},
		"after a failure":                 {location{}, 1, 20 * time.Minute},
		"after another":                   {location{}, 2, 40 * time.Minute},
		"after many":                      {location{}, 50, time.Hour},
		"after many, of a slow one":       {location{interval: 3 * time.Hour}, 50, 3 * time.Hour},
	} {
		least, most := time.Duration(1<<62), time.Duration(0)
		for range 200 {
			wait := s.nextRead(&c.loc, c.failures).Sub(monday)
			least, most = min(least, wait), max(most, wait)
		}
		if least < c.wait*9/10 || most > c.wait*11/10+1 {
			t.Errorf("%s: it waits %v to %v, want %v and a tenth more or less", name, least, most, c.wait)
		}
		if most-least < c.wait/10 {
			t.Errorf("%s: 200 of them are read within %v, want them spread", name, most-least)
		}
	}
	for range 200 {
		if wait := s.nextRead(&location{patience: 30 * time.Minute}, 0).Sub(monday); wait < 30*time.Minute || wait > 31*time.Minute+1 {
			t.Errorf("it waits %v, want at least the 30 minutes that its host wants, and little more", wait)
		}
	}
}
