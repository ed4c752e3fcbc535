package source_test

import (
	"context"
	"encoding/binary"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"sync/atomic"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source"
)

// What a name means may change between two questions: only what is dialled counts.
func TestF3Rebinding(t *testing.T) {
	t.Parallel()
	var dialled atomic.Int32
	port := listen(t, &dialled) // at 127.0.0.1, which is private
	var questions atomic.Int32
	resolver := names(t, func() netip.Addr {
		if questions.Add(1) == 1 {
			return netip.MustParseAddr("127.0.0.2") // which counts as public here
		}
		return netip.MustParseAddr("127.0.0.1")
	})
	reader := source.New(source.Config{URLs: []source.AllowedHost{{Host: "rebind.acme.io:" + port}}})
	reader.SetResolver(resolver, netip.MustParsePrefix("127.0.0.2/32"))
	_, err := get(t, reader, "https://rebind.acme.io:"+port+"/x.yaml", "")
	wantProblem(t, err, catalog.Unreachable, "cannot be read") // nobody listens there
	_, err = get(t, reader, "https://rebind.acme.io:"+port+"/x.yaml", "")
	wantProblem(t, err, catalog.HostNotAllowed, "not on the public internet")
	if dialled.Load() != 0 || questions.Load() < 2 {
		t.Errorf("%d connections after %d questions, want none after two", dialled.Load(), questions.Load())
	}
}

// listen counts connections to a port of its own.
func listen(t *testing.T, connections *atomic.Int32) (port string) {
	t.Helper()
	server := httptest.NewUnstartedServer(http.NotFoundHandler())
	server.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			connections.Add(1)
		}
	}
	server.StartTLS()
	t.Cleanup(server.Close)
	_, port, err := net.SplitHostPort(server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// names returns a resolver for which every name means what answer says at the time.
func names(t *testing.T, answer func() netip.Addr) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	go func() {
		buffer := make([]byte, 512)
		for {
			n, from, err := conn.ReadFrom(buffer)
			if err != nil {
				return
			}
			conn.WriteTo(reply(buffer[:n], answer), from)
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", conn.LocalAddr().String())
	}}
}

// reply answers a question of the domain name system: A with an address, all else
// with nothing.
func reply(question []byte, answer func() netip.Addr) []byte {
	end := 12
	for question[end] != 0 {
		end += int(question[end]) + 1
	}
	end += 5
	out := append([]byte{question[0], question[1], 0x81, 0x80, 0, 1, 0, 0, 0, 0, 0, 0}, question[12:end]...)
	if binary.BigEndian.Uint16(question[end-4:]) != 1 {
		return out
	}
	out[7] = 1
	out = append(out, 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4)
	return append(out, answer().AsSlice()...)
}
