package server

import (
	"context"
	"io"
	"net/http"
	"time"
)

func (s *Server) live(w http.ResponseWriter, _ *http.Request) {
	say(w, http.StatusOK, "alive")
}

func (s *Server) ready(w http.ResponseWriter, r *http.Request) {
	if s.leaving.Load() {
		say(w, http.StatusServiceUnavailable, "stopping")
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	if err := s.Ready(ctx); err != nil {
		s.Log.WarnContext(ctx, "not ready", "err", err)
		say(w, http.StatusServiceUnavailable, "the database does not answer, or not as it should")
		return
	}
	say(w, http.StatusOK, "ready")
}

func (s *Server) schema(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	say(w, http.StatusOK, s.Schema)
}

// say answers with plain text.
func say(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, text+"\n") // whoever asked has gone
}
