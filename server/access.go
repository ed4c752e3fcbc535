package server

import (
	"crypto/rand"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/callboard-dev/callboard/catalog"
)

// logged gives each request an id, which its answer and its log line bear.
func (s *Server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start, id := time.Now(), rand.Text()
		w.Header().Set("X-Request-Id", id)
		answer := &observed{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(answer, r.WithContext(catalog.WithRequestID(r.Context(), id)))
		s.Log.Log(r.Context(), levelOf(answer.status, r.URL.Path), "request",
			"method", r.Method, "path", r.URL.Path, "status", answer.status, "bytes", answer.bytes,
			"elapsed", time.Since(start), "remote", r.RemoteAddr, "request_id", id)
	})
}

// levelOf keeps what is asked every few seconds, or once for every file of the
// page, out of the way.
func levelOf(status int, path string) slog.Level {
	switch {
	case status >= http.StatusInternalServerError && path != "/readyz":
		return slog.LevelWarn
	case path == "/graphql" || status >= http.StatusBadRequest:
		return slog.LevelInfo
	}
	return slog.LevelDebug
}

// recovered makes a panic one answer's fault, not the process's.
func (s *Server) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			fault := recover()
			if fault == nil {
				return
			}
			if fault == http.ErrAbortHandler { //nolint:errorlint // net/http compares it so too
				panic(fault)
			}
			s.Log.ErrorContext(r.Context(), "panic", "fault", fault, "path", r.URL.Path,
				"request_id", catalog.RequestID(r.Context()), "stack", string(debug.Stack()))
			refuse(w, http.StatusInternalServerError, catalog.ErrInternal, "internal error, request "+catalog.RequestID(r.Context()))
		}()
		next.ServeHTTP(w, r)
	})
}

// observed remembers what was answered.
type observed struct {
	http.ResponseWriter
	status  int
	bytes   int64
	written bool
}

func (o *observed) WriteHeader(status int) {
	if !o.written {
		o.status, o.written = status, status >= http.StatusOK
	}
	o.ResponseWriter.WriteHeader(status)
}

func (o *observed) Write(p []byte) (int, error) {
	o.written = true
	n, err := o.ResponseWriter.Write(p)
	o.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach what is below.
func (o *observed) Unwrap() http.ResponseWriter { return o.ResponseWriter }
