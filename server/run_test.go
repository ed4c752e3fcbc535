package server_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/callboard-dev/callboard/server"
)

// running starts the server of c; stop tells it to stop and waits until it has.
func running(t *testing.T, c server.Config) (base string, stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- server.New(c).Run(ctx) }()
	stop = func() error { cancel(); return <-done }
	return "http://" + c.Listener.Addr().String(), stop
}

func TestRequestsInFlightAreAnswered(t *testing.T) {
	t.Parallel()
	c := config(t)
	arrived, proceed := make(chan struct{}), make(chan struct{})
	c.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(arrived)
		<-proceed
		if err := r.Context().Err(); err != nil {
			t.Errorf("the request was cut off: %v", err)
		}
		_, _ = io.WriteString(w, "done")
	})
	base, stop := running(t, c)
	answer := make(chan string, 1)
	go func() {
		response, err := http.Post(base+"/graphql", "application/json", strings.NewReader("{}"))
		if err != nil {
			answer <- err.Error()
			return
		}
		defer response.Body.Close()
		body, _ := io.ReadAll(response.Body)
		answer <- string(body)
	}()
	<-arrived
	stopped := make(chan error, 1)
	go func() { stopped <- stop() }()
	for { // until nobody listens any more
		conn, err := net.Dial("tcp", c.Listener.Addr().String())
		if err != nil {
			break
		}
		conn.Close()
	}
	close(proceed)
	if got := <-answer; got != "done" {
		t.Errorf("got %q, want done", got)
	}
	if err := <-stopped; err != nil {
		t.Errorf("stop: %v", err)
	}
}

func TestNotReadyAsSoonAsItIsToldToStop(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := config(t)
		c.Listener = newPipeListener()
		c.Farewell = 2 * time.Second
		_, stop := running(t, c)
		stopped := make(chan error, 1)
		go func() { stopped <- stop() }()
		synctest.Wait()
		conn := c.Listener.(*pipeListener).dial()
		_, _ = io.WriteString(conn, "GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
		answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
		if err != nil || answer.StatusCode != http.StatusServiceUnavailable {
			t.Errorf("got %v, %v, want 503", answer, err)
		}
		conn.Close()
		if err := <-stopped; err != nil {
			t.Errorf("stop: %v", err)
		}
	})
}

func TestRequestsThatNeverEndAreCutOff(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := config(t)
		c.Listener = newPipeListener()
		cause := make(chan error, 1)
		c.GraphQL = http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			<-r.Context().Done()
			cause <- r.Context().Err()
		})
		_, stop := running(t, c)
		conn := c.Listener.(*pipeListener).dial()
		defer conn.Close()
		_, _ = io.WriteString(conn, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
		synctest.Wait()
		start := time.Now()
		if err := stop(); err != nil {
			t.Errorf("stop: %v", err)
		}
		if took := time.Since(start); took != 20*time.Second {
			t.Errorf("stopped after %s, want 20s", took)
		}
		if err := <-cause; !errors.Is(err, context.Canceled) {
			t.Errorf("the request ended with %v", err)
		}
	})
}

func TestConnectionsAreLimited(t *testing.T) {
	t.Parallel()
	c := config(t)
	c.Limits.Connections = 1
	base, stop := running(t, c)
	first, err := net.Dial("tcp", c.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	answered := make(chan error, 1)
	go func() {
		response, err := http.Get(base + "/livez")
		if err == nil {
			response.Body.Close()
		}
		answered <- err
	}()
	if _, err := io.WriteString(first, "GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(first); err != nil { // the server closes it, and the next one has its turn
		t.Fatal(err)
	}
	if err := <-answered; err != nil {
		t.Errorf("the second connection: %v", err)
	}
	if err := stop(); err != nil {
		t.Errorf("stop: %v", err)
	}
}

// pipeListener hands out connections in memory, so that a test may run on a
// clock of its own.
type pipeListener struct {
	conns  chan net.Conn
	closed chan struct{}
}

func newPipeListener() *pipeListener {
	return &pipeListener{conns: make(chan net.Conn), closed: make(chan struct{})}
}

func (l *pipeListener) dial() net.Conn {
	client, server := net.Pipe()
	l.conns <- server
	return client
}

func (l *pipeListener) Accept() (net.Conn, error) {
	select {
	case conn := <-l.conns:
		return conn, nil
	case <-l.closed:
		return nil, net.ErrClosed
	}
}

func (l *pipeListener) Close() error   { close(l.closed); return nil }
func (l *pipeListener) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)} }
