package server

import (
	"net"
	"sync"
)

// limitConnections returns a listener that accepts no more than limit
// connections at a time; the others wait in the kernel's queue.
func limitConnections(l net.Listener, limit int) net.Listener {
	return &limited{Listener: l, places: make(chan struct{}, limit), closed: make(chan struct{})}
}

type limited struct {
	net.Listener
	places chan struct{}
	close  sync.Once
	closed chan struct{}
}

func (l *limited) Accept() (net.Conn, error) {
	select {
	case l.places <- struct{}{}:
	case <-l.closed:
		return nil, net.ErrClosed
	}
	conn, err := l.Listener.Accept()
	if err != nil {
		<-l.places
		return nil, err
	}
	return &placed{Conn: conn, leave: sync.OnceFunc(func() { <-l.places })}, nil
}

func (l *limited) Close() error {
	l.close.Do(func() { close(l.closed) })
	return l.Listener.Close()
}

// placed is a connection that gives its place back when it is closed.
type placed struct {
	net.Conn
	leave func()
}

func (c *placed) Close() error {
	defer c.leave()
	return c.Conn.Close()
}
