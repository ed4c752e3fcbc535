package githubtest

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

// Fault is something that goes wrong.
type Fault struct {
	// Prefix is that of the paths that it befalls: all where it is empty.
	Prefix string
	// Times is how often it happens; for ever where it is 0.
	Times int
	// Status is answered, with Header and Body; 200 where it is 0.
	Status int
	Header map[string]string
	Body   string
	// Truncate cuts the connection behind Body, of which more was announced.
	Truncate bool
	// Trickle is the pause before each byte of Body.
	Trickle time.Duration
	// Stall lets the asker wait until he gives up.
	Stall bool
}

// Break adds a fault; the one that was added first counts.
func (g *GitHub) Break(f Fault) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.faults = append(g.faults, &f)
}

// Mend ends all faults.
func (g *GitHub) Mend() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.faults = nil
}

// fault is what goes wrong with a request; nil where all goes well.
func (g *GitHub) fault(r *http.Request) *Fault {
	g.mu.Lock()
	defer g.mu.Unlock()
	for i, f := range g.faults {
		if !strings.HasPrefix(r.URL.Path, f.Prefix) {
			continue
		}
		if f.Times > 0 {
			if f.Times--; f.Times == 0 {
				g.faults = slices.Delete(g.faults, i, i+1)
			}
		}
		return f
	}
	return nil
}

// answer does what f says. It reads nothing of f that fault changes.
func (f *Fault) answer(w http.ResponseWriter, r *http.Request) {
	if f.Stall {
		<-r.Context().Done()
		return
	}
	for key, value := range f.Header {
		w.Header().Set(key, value)
	}
	if f.Truncate {
		w.Header().Set("Content-Length", fmt.Sprint(len(f.Body)+1000))
	}
	if f.Status != 0 {
		w.WriteHeader(f.Status)
	}
	if f.Trickle == 0 {
		fmt.Fprint(w, f.Body)
	}
	for i := 0; f.Trickle > 0 && i < len(f.Body); i++ {
		select {
		case <-time.After(f.Trickle):
		case <-r.Context().Done():
			return
		}
		fmt.Fprint(w, f.Body[i:i+1])
		_ = http.NewResponseController(w).Flush()
	}
	if f.Truncate {
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	}
}
