package main

import (
	"encoding/binary"
	"io"
	"net"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
)

// counter stands between a server and its PostgreSQL and counts the statements
// that it is asked to run.
type counter struct {
	listener   net.Listener
	socket     string
	statements atomic.Int64
}

// newCounter counts what goes to the PostgreSQL at databaseURL, which names a
// unix socket; url is where to go instead.
func newCounter(databaseURL string) (c *counter, through string, err error) {
	u, err := url.Parse(databaseURL)
	if err != nil {
		return nil, "", err
	}
	query := u.Query()
	port := query.Get("port")
	if port == "" {
		port = "5432"
	}
	c = &counter{socket: filepath.Join(query.Get("host"), ".s.PGSQL."+port)}
	if c.listener, err = net.Listen("tcp", "127.0.0.1:0"); err != nil {
		return nil, "", err
	}
	go c.accept()
	query.Del("host")
	query.Del("port")
	query.Set("sslmode", "disable")
	u.Host, u.RawQuery = c.listener.Addr().String(), query.Encode()
	return c, u.String(), nil
}

func (c *counter) accept() {
	for {
		client, err := c.listener.Accept()
		if err != nil {
			return
		}
		server, err := net.Dial("unix", c.socket)
		if err != nil {
			client.Close()
			continue
		}
		go func() {
			defer client.Close()
			_, _ = io.Copy(client, server)
		}()
		go func() {
			defer server.Close()
			_ = c.forward(server, client)
		}()
	}
}

// forward passes messages on; all but the first begin with a letter that says
// what they are, and every one has its length.
func (c *counter) forward(server io.Writer, client io.Reader) error {
	kind := []byte{}
	for {
		head := make([]byte, len(kind)+4)
		if _, err := io.ReadFull(client, head); err != nil {
			return err
		}
		body := make([]byte, binary.BigEndian.Uint32(head[len(kind):])-4)
		if _, err := io.ReadFull(client, body); err != nil {
			return err
		}
		if len(kind) == 1 && isStatement(head[0], string(body)) {
			c.statements.Add(1)
		}
		if _, err := server.Write(slices.Concat(head, body)); err != nil {
			return err
		}
		kind = []byte{0}
	}
}

// isStatement reports whether a message makes PostgreSQL read or write rows.
func isStatement(kind byte, body string) bool {
	const execute, query = 'E', 'Q'
	first := strings.ToUpper(strings.TrimRight(body, ";\x00"))
	return kind == execute || kind == query && first != "" && first != "BEGIN" && first != "COMMIT" && first != "ROLLBACK"
}
