package source_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog/source"
)

// proxied tells the test's own binary that it runs where the environment names a
// proxy. That is looked up once in a process.
const proxied = "CALLBOARD_TEST_PROXIED"

// A proxy that the environment names sees nothing of what is asked: it would look up
// names itself, and reach what we may not.
func TestF2NoProxyOfTheEnvironment(t *testing.T) {
	t.Parallel()
	if os.Getenv(proxied) != "" {
		readPastProxy(t)
		return
	}
	proxy := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { t.Errorf("the proxy was asked for %s", r.URL) }))
	t.Cleanup(proxy.Close)
	again := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestF2NoProxyOfTheEnvironment$")
	again.Env = append(os.Environ(), proxied+"=1")
	for _, name := range []string{"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"} {
		again.Env = append(again.Env, name+"="+proxy.URL, strings.ToLower(name)+"="+proxy.URL)
	}
	if out, err := again.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func readPastProxy(t *testing.T) {
	t.Helper()
	base, _ := serve(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "ok") })
	_, port, _ := strings.Cut(host(t, base), ":")
	reader := source.New(source.Config{URLs: []source.AllowedHost{{Host: "files.acme.io:" + port, Insecure: true}}})
	reader.SetResolver(names(t, func() netip.Addr { return netip.MustParseAddr("127.0.0.1") }), netip.Prefix{})
	if file, err := get(t, reader, "http://files.acme.io:"+port+"/x.yaml", ""); err != nil || string(file.Data) != "ok" {
		t.Errorf("got %+v, %v, want the file from its host", file, err)
	}
}
