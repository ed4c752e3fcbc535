package graph

import (
	"bytes"
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/graph/limit"
)

const secret = "postgres://callboard:hunter2@db:5432/catalog"

func TestG13OnlyErrorsForTheAskerAreShown(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	p := presenter{log: slog.New(slog.NewTextHandler(&log, nil))}
	ctx := graphql.WithResponseContext(catalog.WithRequestID(t.Context(), "r-7"), p.present, p.fault)
	for _, c := range []struct {
		name          string
		err           error
		message, code string
		logged        bool
	}{
		{"ours", catalog.Errorf(catalog.ErrBadInput, "no such field"), "no such field", "BAD_USER_INPUT", false},
		{"ours, wrapped", fmt.Errorf("ask %s: %w", secret, catalog.Errorf(catalog.ErrForbidden, "not yours")), "not yours", "FORBIDDEN", false},
		{"ours, with a cause", &catalog.Error{Kind: catalog.ErrTimeout, Message: "too slow", Err: errors.New(secret)}, "too slow", "TIMEOUT", false},
		{"no database", &catalog.Error{Kind: catalog.ErrUnavailable, Message: "no database", Err: errors.New(secret)}, "no database", "UNAVAILABLE", true},
		{"our own fault", &catalog.Error{Kind: catalog.ErrInternal, Message: secret}, "internal error, request r-7", "INTERNAL", true},
		{"anything", errors.New("dial " + secret), "internal error, request r-7", "INTERNAL", true},
		{"anything with a path", gqlerror.WrapPath(nil, errors.New(secret)), "internal error, request r-7", "INTERNAL", true},
		{"of the validation", &gqlerror.Error{Message: "Cannot query field", Extensions: map[string]any{"code": "GRAPHQL_VALIDATION_FAILED"}}, "Cannot query field", "BAD_USER_INPUT", false},
		{"of a limit", &gqlerror.Error{Message: "too deep", Extensions: map[string]any{"code": limit.CodeDepth}}, "too deep", "DEPTH_LIMIT", false},
		{"the end of time", fmt.Errorf("list: %w", context.DeadlineExceeded), "this takes too long: ask for less at a time", "TIMEOUT", false},
	} {
		log.Reset()
		got := p.present(ctx, c.err)
		if got.Message != c.message || got.Extensions["code"] != c.code || len(got.Extensions) != 1 {
			t.Errorf("%s: got %q %v, want %q %s", c.name, got.Message, got.Extensions, c.message, c.code)
		}
		if logged := strings.Contains(log.String(), secret) && strings.Contains(log.String(), "request_id=r-7"); logged != c.logged {
			t.Errorf("%s: got log %q", c.name, log.String())
		}
	}
}

// broken is a database that answers every statement with an error.
type broken struct{ err error }

func (b broken) Connect(context.Context) (driver.Conn, error) { return nil, b.err }
func (b broken) Driver() driver.Driver                        { return nil }

func brokenWorld(t *testing.T, c driver.Connector, l limit.Limits) *world {
	t.Helper()
	db := sql.OpenDB(c)
	t.Cleanup(func() { db.Close() })
	w := &world{T: t, viewer: catalog.LocalViewer(), log: &bytes.Buffer{}}
	var err error
	if w.api, w.objects, err = build(Config{DB: db, Model: catalog.BuiltInModel(), Limits: l, Log: slog.New(slog.NewTextHandler(w.log, nil))}); err != nil {
		t.Fatal(err)
	}
	return w
}

func TestFaultsAreToldByTheirRequest(t *testing.T) {
	t.Parallel()
	w := brokenWorld(t, broken{errors.New("connect to " + secret)}, limit.Limits{})
	a := w.send(`{ head { revision } }`, nil)
	if a.Status != http.StatusOK || a.Errors[0].Message != "internal error, request r-1" || a.Errors[0].Extensions.Code != "INTERNAL" || text(a.Errors[0].Path) != `["head"]` {
		t.Errorf("got %+v", a)
	}
	if !strings.Contains(w.log.String(), secret) || !strings.Contains(w.log.String(), "request_id=r-1") {
		t.Errorf("got log %s", w.log)
	}
}

func TestErrorsAreCapped(t *testing.T) {
	t.Parallel()
	w := brokenWorld(t, broken{errors.New(secret)}, limit.Limits{})
	var query strings.Builder
	query.WriteString("{")
	for i := range 19 {
		fmt.Fprintf(&query, " a%d: head { revision } ", i)
	}
	if a := w.send(query.String()+"}", nil); len(a.Errors) != 19 {
		t.Errorf("got %d errors, want 19", len(a.Errors))
	}
	if a := w.send("{ "+strings.Repeat("nothing ", 30)+"}", nil); len(a.Errors) > 20 {
		t.Errorf("got %d errors, want at most 20", len(a.Errors))
	}
	if a := w.send("{ viewer { "+repeat(30, "nothing%d ")+"} }", nil); len(a.Errors) != 20 {
		t.Errorf("got %d errors, want 20", len(a.Errors))
	}
}

// panicking is a database whose driver panics.
type panicking struct{ broken }

func (panicking) Connect(context.Context) (driver.Conn, error) { panic(secret) }

func TestPanicsAreAnswered(t *testing.T) {
	t.Parallel()
	w := brokenWorld(t, panicking{}, limit.Limits{})
	a := w.send(`{ viewer { login } entity(ref: "component:a") { ref } }`, nil)
	if len(a.Errors) != 1 || a.Errors[0].Extensions.Code != "INTERNAL" || strings.Contains(a.Errors[0].Message, secret) {
		t.Errorf("got %+v", a.Errors)
	}
	if text(a.Data) != `{"viewer":{"login":"guest"},"entity":null}` {
		t.Errorf("got %s", a.Data)
	}
	if !strings.Contains(w.log.String(), "level=ERROR msg=panic") || !strings.Contains(w.log.String(), "stack=") {
		t.Errorf("got log %s", w.log)
	}
}

// waiting is a database that answers when nobody waits any more.
type waiting struct{ broken }

func (waiting) Connect(ctx context.Context) (driver.Conn, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// soon fails where work takes longer than it may, with room for whoever else is at
// work on this machine.
func soon(t *testing.T, what string, limit time.Duration, work func()) {
	t.Helper()
	began := time.Now()
	work()
	if took := time.Since(began); took > 5*limit {
		t.Errorf("%s took %v, want %v", what, took, limit)
	}
}

func TestReadsEndInTime(t *testing.T) {
	t.Parallel()
	l := limit.Default()
	l.Read = 50 * time.Millisecond
	w := brokenWorld(t, waiting{}, l)
	soon(t, "a read of 50 ms", time.Second, func() { w.refused("TIMEOUT", `{ head { revision } }`, nil) })
}

func TestAskerWhoHasGoneIsNotAnswered(t *testing.T) {
	t.Parallel()
	w := brokenWorld(t, waiting{}, limit.Limits{})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	r, err := http.NewRequestWithContext(catalog.WithViewer(ctx, w.viewer), http.MethodPost, "/graphql", strings.NewReader(`{"query":"{ head { revision } }"}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	soon(t, "nothing", time.Second, func() { w.api.ServeHTTP(discard{}, r) })
}

type discard struct{}

func (discard) Header() http.Header         { return http.Header{} }
func (discard) Write(b []byte) (int, error) { return len(b), nil }
func (discard) WriteHeader(int)             {}
