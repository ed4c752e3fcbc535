package store

import (
	"context"
	"net"
	"sync"
	"sync/atomic"
	"time"
)

// wire is a connection on which no read or write waits for ever.
type wire struct {
	net.Conn
	written atomic.Int64 // bytes

	mu       sync.Mutex
	patience time.Duration // for one read or write
	until    time.Time     // nothing waits longer; zero: no such end
}

func (w *wire) Read(b []byte) (int, error) {
	w.arm()
	return w.Conn.Read(b)
}

// Write prolongs a read that waits at the same time: while we send the rows of a
// COPY, the server has nothing to say.
func (w *wire) Write(b []byte) (int, error) {
	w.arm()
	n, err := w.Conn.Write(b)
	w.written.Add(int64(n))
	return n, err
}

// SetDeadline is called by lib/pq, for the time that connecting may take.
func (w *wire) SetDeadline(t time.Time) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.until = t
	return w.Conn.SetDeadline(t)
}

// setPatience says how long from now on one read or write may take.
func (w *wire) setPatience(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.patience = d
}

// hurry lets what waits now, and all after it, end within grace.
func (w *wire) hurry() { _ = w.SetDeadline(time.Now().Add(grace)) } // the next read says what is wrong

// hangUp lets what waits now, and all after it, end at once.
func (w *wire) hangUp() { _ = w.Conn.Close() } // the next read says what is wrong

func (w *wire) arm() {
	w.mu.Lock()
	defer w.mu.Unlock()
	t := time.Now().Add(w.patience)
	if !w.until.IsZero() && w.until.Before(t) {
		t = w.until
	}
	_ = w.Conn.SetDeadline(t) // the read or write that follows says what is wrong
}

// dialer makes wires for lib/pq.
type dialer struct{ patience time.Duration }

// slot is where Connect finds the wire of the connection it opens. watch lets a
// wire hurry when Connect's context ends, until stop.
type slot struct {
	watch func(*wire) (stop func() bool)
	wire  *wire
	stop  func() bool
}

type slotKey struct{}

// DialContext connects for Connect, with its slot in ctx, or for lib/pq itself,
// which so cancels a statement: that must not take long.
func (d dialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	slot, connecting := ctx.Value(slotKey{}).(*slot)
	timeout, patience := dialTimeout, d.patience
	if !connecting {
		timeout, patience = grace, grace
	}
	n := net.Dialer{Timeout: timeout, KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 10 * time.Second, Interval: 5 * time.Second, Count: 3}}
	c, err := n.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	w := &wire{Conn: c, patience: patience}
	if connecting {
		if slot.stop != nil {
			slot.stop() // of a host that did not let us in
		}
		// ctx ends with the dialling; the handshake that follows obeys its parent.
		slot.wire, slot.stop = w, slot.watch(w)
	}
	return w, nil
}

// Dial is DialContext, for lib/pq's interface.
func (d dialer) Dial(network, address string) (net.Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

// DialTimeout is DialContext, for lib/pq's interface.
func (d dialer) DialTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	return d.DialContext(ctx, network, address)
}
