package source_test

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
)

// serve starts a server and returns its URL and a reader that may read from it.
func serve(t *testing.T, handler http.HandlerFunc, paths ...string) (string, *source.Reader) {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server.URL, source.New(source.Config{URLs: []source.AllowedHost{{Host: host(t, server.URL), Paths: paths, Insecure: true}}})
}

func host(t *testing.T, raw string) string {
	t.Helper()
	u, err := url.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	return u.Host
}

func get(t *testing.T, reader *source.Reader, url, etag string) (*source.File, error) {
	t.Helper()
	return reader.Read(t.Context(), address(t, url), etag)
}

func TestReadURL(t *testing.T) {
	t.Parallel()
	base, reader := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"one"`)
		if r.Header.Get("If-None-Match") == `"one"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		fmt.Fprintf(w, "%s %s", r.RequestURI, r.Header.Get("User-Agent"))
	})
	file, err := get(t, reader, base+"/a%2Fb/x.yaml?token=t", "")
	if err != nil || string(file.Data) != "/a%2Fb/x.yaml?token=t callboard" || file.ETag != `"one"` || file.NotModified {
		t.Fatalf("got %+v, %v", file, err)
	}
	again, err := get(t, reader, base+"/a%2Fb/x.yaml?token=t", file.ETag)
	if err != nil || !again.NotModified || again.ETag != `"one"` || again.Data != nil {
		t.Errorf("read again: got %+v, %v, want that it is the same", again, err)
	}
}

// A host without ETags is asked for the whole file, which is then found to be the
// same.
func TestReadURLWithoutETag(t *testing.T) {
	t.Parallel()
	var text atomic.Value
	text.Store("one")
	base, reader := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") != "" {
			t.Error("a tag of our own was sent")
		}
		fmt.Fprint(w, text.Load())
	})
	file, err := get(t, reader, base+"/x.yaml", "")
	if err != nil {
		t.Fatal(err)
	}
	if again, err := get(t, reader, base+"/x.yaml", file.ETag); err != nil || !again.NotModified {
		t.Errorf("got %+v, %v, want that it is the same", again, err)
	}
	text.Store("two")
	if again, err := get(t, reader, base+"/x.yaml", file.ETag); err != nil || again.NotModified || string(again.Data) != "two" {
		t.Errorf("got %+v, %v, want what it says now", again, err)
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	tests := []struct {
		status int
		header map[string]string
		code   catalog.ProblemCode
		part   string
		retry  time.Duration
	}{
		{404, nil, catalog.NotFound, "has no file", 0},
		{410, nil, catalog.NotFound, "has no file", 0},
		{401, nil, catalog.Unreachable, "does not let us read", 0},
		{403, nil, catalog.Unreachable, "does not let us read", 0},
		{403, map[string]string{"X-RateLimit-Remaining": "0", "Retry-After": "60"}, catalog.RateLimited, "slow down", time.Minute},
		{429, map[string]string{"Retry-After": "7"}, catalog.RateLimited, "slow down", 7 * time.Second},
		{429, map[string]string{"Retry-After": "Sat, 01 Jan 2000 00:00:00 GMT"}, catalog.RateLimited, "slow down", 0},
		{429, map[string]string{"Retry-After": "99999999999"}, catalog.RateLimited, "slow down", time.Hour},
		{500, nil, catalog.Unreachable, "500 Internal Server Error", 0},
		{503, map[string]string{"Retry-After": "120"}, catalog.Unreachable, "503", 2 * time.Minute},
		{204, nil, catalog.Unreachable, "204", 0},
		{200, map[string]string{"Content-Type": "text/html; charset=utf-8"}, catalog.NoDescriptor, "web page", 0},
	}
	for _, test := range tests {
		t.Run(fmt.Sprintf("%d %v", test.status, test.header), func(t *testing.T) {
			t.Parallel()
			base, reader := serve(t, func(w http.ResponseWriter, _ *http.Request) {
				for key, value := range test.header {
					w.Header().Set(key, value)
				}
				w.WriteHeader(test.status)
			})
			_, err := get(t, reader, base+"/x.yaml", "")
			if read := wantProblem(t, err, test.code, test.part); read.RetryAfter != test.retry {
				t.Errorf("got to wait %v, want %v", read.RetryAfter, test.retry)
			}
		})
	}
}

func TestF4Redirects(t *testing.T) {
	t.Parallel()
	elsewhere, _ := serve(t, func(http.ResponseWriter, *http.Request) { t.Error("a host that is not allowed was asked") })
	private := httptest.NewTLSServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("a private address was asked") }))
	t.Cleanup(private.Close)
	base, _ := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch name := r.URL.Path; {
		case name == "/end":
			fmt.Fprint(w, "end")
		case name == "/elsewhere":
			http.Redirect(w, r, elsewhere+"/x", http.StatusTemporaryRedirect)
		case name == "/file":
			w.Header().Set("Location", "file:///etc/passwd")
			w.WriteHeader(http.StatusFound)
		case name == "/user":
			http.Redirect(w, r, strings.Replace(elsewhere, "//", "//user:secret@", 1), http.StatusFound)
		case name == "/loopback":
			http.Redirect(w, r, private.URL+"/x", http.StatusFound)
		case name == "/metadata":
			http.Redirect(w, r, "http://169.254.169.254/latest", http.StatusFound)
		case strings.HasPrefix(name, "/loop"):
			http.Redirect(w, r, name+"x", http.StatusFound)
		default:
			http.Redirect(w, r, strings.TrimPrefix(name, "/1"), http.StatusFound)
		}
	})
	reader := source.New(source.Config{URLs: []source.AllowedHost{{Host: host(t, base), Insecure: true}, {Host: host(t, private.URL)}}})
	if file, err := get(t, reader, base+"/1/1/1/end", ""); err != nil || string(file.Data) != "end" {
		t.Errorf("three redirects: got %v, %v", file, err)
	}
	tests := []struct {
		path string
		code catalog.ProblemCode
		part string
	}{
		{"/loop", catalog.Unreachable, "redirects more than 3 times"},
		{"/elsewhere", catalog.HostNotAllowed, "- host: " + host(t, elsewhere)},
		{"/file", catalog.HostNotAllowed, "may not be read from"},
		{"/user", catalog.HostNotAllowed, "user or a password"},
		{"/metadata", catalog.HostNotAllowed, "169.254.169.254"},
		{"/loopback", catalog.HostNotAllowed, "not on the public internet"},
	}
	for _, test := range tests {
		_, err := get(t, reader, base+test.path, "")
		wantProblem(t, err, test.code, test.part)
	}
}

func TestF2AllowedHosts(t *testing.T) {
	t.Parallel()
	base, reader := serve(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "ok") }, "/catalog/")
	name := host(t, base)
	_, port, _ := strings.Cut(name, ":")
	tests := []struct {
		url  string
		code catalog.ProblemCode
		part string
	}{
		{base + "/catalog/x.yaml", "", ""},
		{base + "/catalog", "", ""},
		{base + "/catalogue/x.yaml", catalog.HostNotAllowed, "only files below /catalog/"},
		{base + "/catalog/../x.yaml", catalog.HostNotAllowed, "only files below"},
		{"http://127.0.0.1/catalog/x.yaml", catalog.HostNotAllowed, "127.0.0.1 may not be read from over http"},
		{"http://localhost:" + port + "/catalog/x.yaml", catalog.HostNotAllowed, "insecure: true"},
		{"https://files.acme.io/x.yaml", catalog.HostNotAllowed, "sources:\n  urls:\n    - host: files.acme.io"},
		{"https://github.com.evil.io/a/b/blob/main/x.yaml", catalog.HostNotAllowed, "github.com.evil.io"},
		{"https://github.com:8443/a/b/blob/main/x.yaml", catalog.HostNotAllowed, "- host: github.com:8443"},
		{"http://github.com/a/b/blob/main/x.yaml", catalog.HostNotAllowed, "over http"},
		{"https://github.com/a/b", catalog.NoDescriptor, "https://github.com/a/b/blob/main/catalog-info.yaml"},
	}
	for _, test := range tests {
		file, err := get(t, reader, test.url, "")
		if test.code != "" {
			wantProblem(t, err, test.code, test.part)
		} else if err != nil || string(file.Data) != "ok" {
			t.Errorf("%s: got %v, %v", test.url, file, err)
		}
	}
}

// A host that is allowed but not marked insecure is not dialled where its name
// leads into a private network.
func TestF3PrivateAddressesAreNotDialled(t *testing.T) {
	t.Parallel()
	server := httptest.NewTLSServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("it was asked") }))
	t.Cleanup(server.Close)
	_, port, _ := strings.Cut(host(t, server.URL), ":")
	reader := source.New(source.Config{URLs: []source.AllowedHost{{Host: "localhost:" + port}, {Host: "127.0.0.1:" + port}}})
	for _, name := range []string{"localhost", "127.0.0.1"} {
		_, err := get(t, reader, "https://"+name+":"+port+"/x.yaml", "")
		wantProblem(t, err, catalog.HostNotAllowed, "not on the public internet")
	}
}

func TestF3DialledAddresses(t *testing.T) {
	t.Parallel()
	refused := []string{
		"127.0.0.1", "127.8.9.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1",
		"192.0.0.8", "198.18.0.1", "203.0.113.7", "224.0.0.1", "240.0.0.1", "255.255.255.255", "168.63.129.16",
		"::", "::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1",
		"64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2002:a9fe:a9fe::", "2001:db8::1", "::ffff:0:a9fe:a9fe", "192.0.2.1", "198.51.100.1",
	}
	for _, ip := range refused {
		if source.DialError(netip.AddrPortFrom(netip.MustParseAddr(ip), 443)) == nil {
			t.Errorf("%s may be dialled", ip)
		}
	}
	for _, ip := range []string{"140.82.121.3", "8.8.8.8", "2606:4700:4700::1111"} {
		if err := source.DialError(netip.AddrPortFrom(netip.MustParseAddr(ip), 443)); err != nil {
			t.Errorf("%s may not be dialled: %v", ip, err)
		}
	}
}

func TestF6Sizes(t *testing.T) {
	t.Parallel()
	base, reader := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/plain":
			fmt.Fprint(w, strings.Repeat("x", source.MaxSize+1))
			return
		case "/endless":
			for r.Context().Err() == nil {
				fmt.Fprint(w, strings.Repeat("x", 1<<20))
			}
			return
		}
		w.Header().Set("Content-Encoding", "gzip")
		zip := gzip.NewWriter(w)
		block := make([]byte, 1<<20)
		for range 200 {
			if _, err := zip.Write(block); err != nil {
				return
			}
		}
		zip.Close()
	})
	for _, path := range []string{"/plain", "/gzip", "/endless"} {
		_, err := get(t, reader, base+path, "")
		wantProblem(t, err, catalog.TooLarge, "larger than 8 MiB")
	}
}

func TestF6SlowHosts(t *testing.T) {
	t.Parallel()
	base, reader := serve(t, func(w http.ResponseWriter, r *http.Request) {
		for r.URL.Path == "/drip" && r.Context().Err() == nil {
			fmt.Fprint(w, "a")
			w.(http.Flusher).Flush()
		}
		if r.URL.Path == "/body" {
			fmt.Fprint(w, "a")
			w.(http.Flusher).Flush()
		}
		<-r.Context().Done()
	})
	reader.SetTimeout(50 * time.Millisecond)
	for _, path := range []string{"/header", "/body", "/drip"} {
		_, err := get(t, reader, base+path, "")
		wantProblem(t, err, catalog.Unreachable, "does not answer in time")
	}
	reader.SetTimeout(time.Minute)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := reader.Read(ctx, address(t, base+"/header"), ""); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want that the context ended", err)
	}
}

func TestNobodyThere(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(nil)
	reader := source.New(source.Config{URLs: []source.AllowedHost{{Host: host(t, server.URL), Insecure: true}}})
	server.Close()
	_, err := get(t, reader, server.URL+"/x.yaml", "")
	wantProblem(t, err, catalog.Unreachable, "connection refused")
}

func TestF6FourAtATime(t *testing.T) {
	t.Parallel()
	var running, most atomic.Int32
	var once sync.Once
	four := make(chan struct{})
	base, reader := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		now := running.Add(1)
		defer running.Add(-1)
		for most.Load() < now && !most.CompareAndSwap(most.Load(), now) {
		}
		if now == 4 {
			once.Do(func() { close(four) })
		}
		<-four
		fmt.Fprint(w, "ok")
	})
	var readings sync.WaitGroup
	for range 16 {
		readings.Go(func() {
			if _, err := get(t, reader, base+"/x.yaml", ""); err != nil {
				t.Error(err)
			}
		})
	}
	readings.Wait()
	if got := most.Load(); got != 4 {
		t.Errorf("got %d requests at the same time, want 4", got)
	}
}
