package store_test

import (
	"bytes"
	"context"
	"errors"
	"net"
	"net/url"
	"sync"
	"testing"

	"github.com/callboard-dev/callboard/store/storetest"
)

// proxy stands between a test and its database, and then goes silent or cuts the
// line.
type proxy struct {
	url    string
	frozen chan struct{} // closed: nothing goes through any more
	once   sync.Once
	// cutAt is what the client says last: the answer to it is lost. Empty: nothing.
	cutAt []byte
}

// newProxy makes a proxy for a fresh database.
func newProxy(t *testing.T, cutAt string) *proxy {
	t.Helper()
	u, err := url.Parse(storetest.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	query := u.Query()
	socket := query.Get("host") + "/.s.PGSQL." + query.Get("port")
	listener := listen(t)
	p := &proxy{frozen: make(chan struct{}), cutAt: []byte(cutAt)}
	t.Cleanup(p.freeze)
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			go p.relay(t.Context(), client, socket)
		}
	}()
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	query.Set("host", "127.0.0.1")
	query.Set("port", port)
	u.RawQuery = query.Encode()
	p.url = u.String()
	return p
}

func listen(t *testing.T) net.Listener {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	return listener
}

// freeze lets the connections stand, and nothing pass.
func (p *proxy) freeze() { p.once.Do(func() { close(p.frozen) }) }

func (p *proxy) relay(ctx context.Context, client net.Conn, socket string) {
	server, err := net.Dial("unix", socket)
	if err != nil {
		client.Close()
		return
	}
	context.AfterFunc(ctx, func() { errors.Join(client.Close(), server.Close()) })
	go p.copy(client, server, nil)
	p.copy(server, client, p.cutAt)
}

func (p *proxy) copy(to, from net.Conn, cutAt []byte) {
	buffer := make([]byte, 64<<10)
	for {
		n, err := from.Read(buffer)
		select {
		case <-p.frozen:
			return // the connections stay open
		default:
		}
		if err != nil {
			to.Close()
			return
		}
		if len(cutAt) > 0 && bytes.Contains(buffer[:n], cutAt) {
			p.freeze()
			from.Close()
			return
		}
		if _, err := to.Write(buffer[:n]); err != nil {
			from.Close()
			return
		}
	}
}
