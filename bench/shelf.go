package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net"
	"net/http"
	"sync"
	"time"
)

// shelf is a host that files are read from. It answers conditional requests as
// hosts do, and notes what it is asked.
type shelf struct {
	host string

	mu    sync.Mutex
	files map[string]string
	// sent is when the last byte of a file was on its way.
	sent time.Time
	// whole and unchanged count the answers with a file and those without.
	whole, unchanged int
}

// newShelf starts a host on a port of its own; it ends with ctx.
func newShelf(ctx context.Context) (*shelf, error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &shelf{host: listener.Addr().String(), files: map[string]string{}}
	server := &http.Server{Handler: s, ReadHeaderTimeout: time.Minute}
	context.AfterFunc(ctx, func() { _ = server.Close() })
	go server.Serve(listener) //nolint:errcheck // it ends with ctx, and says so
	return s, nil
}

// put places a file and returns its URL.
func (s *shelf) put(name, text string) (url string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files["/"+name] = text
	return "http://" + s.host + "/" + name
}

// ServeHTTP answers a file, unless the asker has it.
func (s *shelf) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	text, ok := s.files[r.URL.Path]
	s.mu.Unlock()
	if !ok {
		http.NotFound(w, r)
		return
	}
	sum := sha256.Sum256([]byte(text))
	tag := `"` + hex.EncodeToString(sum[:8]) + `"`
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		s.note(&s.unchanged)
		return
	}
	_, _ = w.Write([]byte(text)) // whoever asked sees what is missing
	_ = http.NewResponseController(w).Flush()
	s.note(&s.whole)
}

func (s *shelf) note(count *int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sent = time.Now()
	*count++
}

// asked returns how many answers there were since the last call, and when the last
// one was sent.
func (s *shelf) asked() (whole, unchanged int, sent time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	whole, unchanged = s.whole, s.unchanged
	s.whole, s.unchanged = 0, 0
	return whole, unchanged, s.sent
}
