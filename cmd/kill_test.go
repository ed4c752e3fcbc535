package cmd_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A server that is killed while it reads a location leaves what was there
// before or all that is new, never a part of it. CALLBOARD_TEST_SEED repeats a
// run, CALLBOARD_TEST_KILLS makes it longer.
func TestKilledWhileRegistering(t *testing.T) {
	t.Parallel()
	kills, seed := number(t, "CALLBOARD_TEST_KILLS", 20), number(t, "CALLBOARD_TEST_SEED", int(time.Now().UnixNano()))
	t.Logf("CALLBOARD_TEST_SEED=%d", seed)
	random := rand.New(rand.NewPCG(uint64(seed), 0))
	dir := workDir(t, map[string]string{"callboard.yaml": catalogSettings + "catalog: { refreshInterval: 24h }\n"})

	w := &killed{dir: dir, catalogs: []*rotating{{name: "a"}, {name: "b"}, {name: "c"}}}
	s := serve(t, dir)
	whole := w.timeOne(t, s)
	outcomes := map[string]int{}
	for range kills {
		c := w.catalogs[random.IntN(len(w.catalogs))]
		moment := time.Duration(random.Float64() * 1.1 * float64(whole))
		w.registerAndKill(t, s, c, moment)
		s = serve(t, dir)
		outcomes[w.check(t, s, c, moment)]++
		if t.Failed() {
			return
		}
	}
	t.Logf("registering takes %s; %d kills left %v", whole, kills, outcomes)
	for _, c := range w.catalogs { // nothing that a kill left behind stands in the way
		if got := callboard(t, dir, nil, "register", "--server", s.url, w.write(t, c, c.version+1)); got.code != 0 {
			t.Errorf("register %s afterwards: %+v", c.name, got)
		}
		c.version++
	}
	w.checkAll(t, s)
	s.end(t, syscall.SIGTERM)
}

// rotating is a catalog whose every entity and every relation differs from one
// version to the next; version 0 is not registered.
type rotating struct {
	name    string
	version int
}

// entities is how many there are in a version, so that some come and go.
func (c *rotating) entities(version int) int {
	if version == 0 {
		return 0
	}
	return 150 + version%2*30
}

func (c *rotating) component(i int) string { return fmt.Sprintf("%s-%03d", c.name, i) }

// needs is the number of the one component that the i-th needs.
func (c *rotating) needs(version, i int) int { return (i + version) % c.entities(version) }

type killed struct {
	dir      string
	catalogs []*rotating
}

// write writes a version of a catalog and returns its address.
func (w *killed) write(t *testing.T, c *rotating, version int) string {
	t.Helper()
	var text strings.Builder
	for i := range c.entities(version) {
		fmt.Fprintf(&text, "---\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: %s, description: version %d }\n"+
			"spec: { type: service, lifecycle: production, owner: nobody, dependsOn: ['component:%s'] }\n",
			c.component(i), version, c.component(c.needs(version, i)))
	}
	write(t, filepath.Join(w.dir, "catalog", c.name+".yaml"), text.String())
	return "file:./catalog/" + c.name + ".yaml"
}

// timeOne registers a catalog of the same size, and returns how long it took.
func (w *killed) timeOne(t *testing.T, s *serving) time.Duration {
	t.Helper()
	began := time.Now()
	if got := callboard(t, w.dir, nil, "register", "--server", s.url, w.write(t, &rotating{name: "warm-up"}, 1)); got.code != 0 {
		t.Fatalf("register: %+v", got)
	}
	return time.Since(began)
}

// registerAndKill kills the server some time after it was asked to read the next
// version of c.
func (w *killed) registerAndKill(t *testing.T, s *serving, c *rotating, moment time.Duration) {
	t.Helper()
	register := program(w.dir, nil, "register", "--server", s.url, w.write(t, c, c.version+1))
	if err := register.Start(); err != nil {
		t.Fatal(err)
	}
	<-time.After(moment)
	if err := s.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = register.Wait() // nobody answers it
	<-s.rest
	_ = s.Wait() // it was killed
}

// check finds out which version of c the kill left, and that it is all there is.
func (w *killed) check(t *testing.T, s *serving, c *rotating, moment time.Duration) string {
	t.Helper()
	found := w.find(t, s, c)
	outcome := "old"
	if len(found) > 0 && found[c.component(0)].Description == fmt.Sprintf("version %d", c.version+1) {
		c.version++
		outcome = "new"
	}
	if wrong := c.differs(found); wrong != "" {
		t.Errorf("%s killed after %s, version %d: %s", c.name, moment, c.version, wrong)
	}
	return outcome
}

func (w *killed) checkAll(t *testing.T, s *serving) {
	t.Helper()
	for _, c := range w.catalogs {
		if wrong := c.differs(w.find(t, s, c)); wrong != "" {
			t.Errorf("%s at the end, version %d: %s", c.name, c.version, wrong)
		}
	}
}

// component is one as the API shows it.
type component struct {
	Name, Description     string
	Revision              int
	DependsOn, Dependents struct{ Nodes []struct{ Name string } }
}

func (w *killed) find(t *testing.T, s *serving, c *rotating) map[string]component {
	t.Helper()
	var data struct{ Components struct{ Nodes []component } }
	s.ask(t, fmt.Sprintf(`{ components(search: "%s-", first: 200) { nodes { name description revision
		dependsOn(first: 9) { nodes { name } } dependents(first: 9) { nodes { name } } } } }`, c.name), &data)
	found := map[string]component{}
	for _, n := range data.Components.Nodes {
		if strings.HasPrefix(n.Name, c.name+"-") {
			found[n.Name] = n
		}
	}
	return found
}

// differs says where what was found is not c's version; empty where it is: all
// entities, of one commit, with their relations seen from both ends.
func (c *rotating) differs(found map[string]component) string {
	n := c.entities(c.version)
	if len(found) != n {
		return fmt.Sprintf("there are %d entities, want %d", len(found), n)
	}
	for i := range n {
		got, target := found[c.component(i)], found[c.component(c.needs(c.version, i))]
		switch {
		case got.Description != fmt.Sprintf("version %d", c.version):
			return fmt.Sprintf("%s is of %q", c.component(i), got.Description)
		case got.Revision != found[c.component(0)].Revision:
			return fmt.Sprintf("%s is of commit %d, others of %d", got.Name, got.Revision, found[c.component(0)].Revision)
		case len(got.DependsOn.Nodes) != 1 || got.DependsOn.Nodes[0].Name != target.Name:
			return fmt.Sprintf("%s needs %v, want %s", got.Name, got.DependsOn.Nodes, target.Name)
		case len(target.Dependents.Nodes) != 1 || target.Dependents.Nodes[0].Name != got.Name:
			return fmt.Sprintf("%s is needed by %v, want %s", target.Name, target.Dependents.Nodes, got.Name)
		}
	}
	return ""
}

func number(t *testing.T, variable string, otherwise int) int {
	t.Helper()
	text := os.Getenv(variable)
	if text == "" {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatalf("%s: %v", variable, err)
	}
	return n
}
