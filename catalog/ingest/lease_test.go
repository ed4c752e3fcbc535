package ingest_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/ingest"
	"github.com/callboard-dev/callboard/catalog/source"
)

// slowHost gives the world a host that answers each request with the text once it is
// told to proceed; started gets a value for each request that has arrived.
func (w *world) slowHost(text string) (url string, started <-chan struct{}, proceed chan<- struct{}) {
	w.Helper()
	arrived, goOn := make(chan struct{}, 10), make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		arrived <- struct{}{}
		select {
		case <-goOn:
			fmt.Fprint(rw, text)
		case <-r.Context().Done():
		}
	}))
	w.Cleanup(server.Close)
	config := ingest.Config{DB: w.db, Model: catalog.BuiltInModel(), Interval: time.Minute, Now: w.tick,
		Source: source.New(source.Config{URLs: []source.AllowedHost{{Host: server.Listener.Addr().String(), Insecure: true}}})}
	w.service = ingest.New(config)
	return server.URL + "/all.yaml", arrived, goOn
}

// Whoever was thought dead, and whose location somebody else has taken over, writes
// nothing any more: what it read may be old.
func TestWhoHasLostItsLeaseWritesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url, started, proceed := w.slowHost(component("pay", "Old"))
	first := make(chan error, 1)
	go func() { _, err := w.service.Register(w.ctx, []string{url}, false); first <- err }()
	<-started
	proceed <- struct{}{}
	if err := <-first; err != nil {
		t.Fatal(err)
	}
	url2, started, proceed := w.slowHost(component("pay", "Read too long ago"))
	if _, err := w.db.ExecContext(w.ctx, "UPDATE locations SET address = $1", url2); err != nil {
		t.Fatal(err)
	}
	second := make(chan error, 1)
	go func() { _, err := w.service.Refresh(w.ctx, nil, nil); second <- err }()
	<-started
	if _, err := w.db.ExecContext(w.ctx, "UPDATE locations SET leased_by = 'another process'"); err != nil {
		t.Fatal(err)
	}
	proceed <- struct{}{}
	if err := <-second; err == nil {
		t.Error("it wrote what it had read")
	}
	equal(t, "entities", w.entities(), []string{"component:default/pay Old"})
	equal(t, "the other's lease", w.strings("SELECT leased_by FROM locations"), []string{"another process"})
	if _, err := w.db.ExecContext(context.WithoutCancel(w.ctx), "UPDATE locations SET leased_by = '', leased_until = NULL"); err != nil {
		t.Fatal(err)
	}
}

// A reading that takes longer than a lease lasts keeps it: nobody else reads the
// location meanwhile.
func TestLeasesAreRenewed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url, started, proceed := w.slowHost(component("pay", "Pay"))
	w.service.SetLease(300*time.Millisecond, 50*time.Millisecond)
	if err := w.service.Configure(w.ctx, []source.Address{w.address(url)}); err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() { defer close(done); w.service.ReadDue(w.ctx) }()
	<-started
	first := w.strings("SELECT leased_until::text FROM locations")[0]
	w.eventually("SELECT leased_until > '" + first + "'::timestamptz + interval '300 milliseconds' FROM locations")
	proceed <- struct{}{}
	<-done
	equal(t, "entities", w.entities(), []string{"component:default/pay Pay"})
}

// A lease whose holder was killed ends by itself, and with it nobody waits for ever.
func TestLeasesEnd(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.write("a.yaml", component("pay", "Pay"))
	w.configure("a.yaml")
	lease := func(until string) {
		if _, err := w.db.ExecContext(w.ctx, "UPDATE locations SET leased_by = 'a dead process', leased_until = now() + "+until+"::interval"); err != nil {
			t.Fatal(err)
		}
	}
	lease("'1 minute'")
	w.service.ReadDue(w.ctx)
	equal(t, "while it holds", w.entities(), []string{})
	lease("'-1 second'")
	w.service.ReadDue(w.ctx)
	equal(t, "when it is over", w.entities(), []string{"component:default/pay Pay"})
}

// Of several processes on one database, each location is read by one.
func TestProcessesShareTheReading(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const locations = 60
	github := w.paced("secret", locations)
	config := w.service.Config
	var processes sync.WaitGroup
	for range 12 {
		processes.Go(func() { ingest.New(config).ReadDue(w.ctx) })
	}
	processes.Wait()
	read := map[string]int{}
	for _, r := range github.Requests() {
		read[r.URI]++
	}
	for uri, n := range read {
		if n != 1 {
			t.Errorf("%s was asked for %d times, want once", uri, n)
		}
	}
	equal(t, "how they stand", w.strings("SELECT status || ' ' || count(*) FROM locations GROUP BY status"), []string{"OK 60"})
}
