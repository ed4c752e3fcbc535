package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"sync/atomic"
	"time"

	"github.com/callboard-dev/callboard/frontend"
	"github.com/callboard-dev/callboard/server/auth"
)

// Config is what a Server works with; every field is needed.
type Config struct {
	// Listener is open already; Run closes it.
	Listener net.Listener
	// PublicURL is how people reach the server: its host is answered to, its
	// origin trusted.
	PublicURL *url.URL
	// GraphQL expects the viewer in the request's context. It refuses by itself
	// what is no JSON by POST, or too large.
	GraphQL http.Handler
	// Schema is the text of the GraphQL schema.
	Schema string
	Page   *frontend.Page
	// Auth tells who asks, and lets people in.
	Auth *auth.Door
	// Ready says why the server should not be asked at the moment.
	Ready  func(context.Context) error
	Limits Limits
	// Farewell is how long the server still takes requests after it was told to
	// stop, for whoever shares out load to notice that it is not ready.
	Farewell time.Duration
	Log      *slog.Logger
}

// Limits bound what anybody may ask of the server.
type Limits struct {
	// Answer is how long it may take to answer one request.
	Answer time.Duration
	// Connections open at the same time; more of them wait.
	Connections int
}

// inFlight is how long requests may go on after the server was told to stop.
const inFlight = 20 * time.Second

// Server answers HTTP.
type Server struct {
	Config
	leaving atomic.Bool
}

// New returns a Server; Run makes it answer.
func New(c Config) *Server { return &Server{Config: c} }

// Run answers until ctx ends; then it says that it is not ready, takes no more
// connections, and returns when the requests in flight are done, or cut off.
func (s *Server) Run(ctx context.Context) error {
	requests, cutOff := context.WithCancel(context.WithoutCancel(ctx))
	defer cutOff()
	server := &http.Server{
		Handler:           s.Handler(),
		BaseContext:       func(net.Listener) context.Context { return requests },
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       20 * time.Second,
		WriteTimeout:      s.Limits.Answer,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(s.Log.Handler(), slog.LevelDebug),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(limitConnections(s.Listener, s.Limits.Connections)) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serve HTTP: %w", err)
	case <-ctx.Done():
	}
	s.leaving.Store(true)
	<-time.After(s.Farewell)
	return shutDown(requests, server)
}

func shutDown(ctx context.Context, server *http.Server) error {
	ctx, cancel := context.WithTimeout(ctx, inFlight)
	defer cancel()
	err := server.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		return server.Close()
	}
	return err
}
