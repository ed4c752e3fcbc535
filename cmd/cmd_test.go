package cmd_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/cmd"
)

// result is how a command ended.
type result struct {
	code           int
	stdout, stderr string
}

// run runs a command in a directory of its own that holds the files; environ
// are variables such as CALLBOARD_URL=….
func run(t *testing.T, files map[string]string, environ []string, args ...string) result {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var stdout, stderr bytes.Buffer
	code := cmd.Main(t.Context(), cmd.Process{Args: args, Environ: environ, Dir: dir, Stdout: &stdout, Stderr: &stderr})
	return result{code, stdout.String(), stderr.String()}
}

func TestWrongUse(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		want string
	}{
		{nil, "callboard serve"},
		{[]string{"regster"}, `there is no command "regster"`},
		{[]string{"register"}, "Name the URLs"},
		{[]string{"register", "--sever", "x"}, "unknown flag: --sever"},
		{[]string{"register", "catalog-info.yaml"}, "To check the file alone: callboard validate catalog-info.yaml"},
		{[]string{"register", "nothing.yaml"}, "nothing.yaml is no address"},
		{[]string{"refresh", "pay"}, "write a ref such as component:default/pay"},
		{[]string{"validate"}, "Name files or directories"},
		{[]string{"validate", "missing.yaml"}, "missing.yaml cannot be read: no such file"},
		{[]string{"version", "now"}, "takes no arguments"},
		{[]string{"serve", "now"}, "takes no arguments"},
		{[]string{"migrate", "now"}, "takes no arguments"},
	} {
		got := run(t, map[string]string{"catalog-info.yaml": "{}"}, nil, c.args...)
		if got.code != 2 || !strings.Contains(got.stderr, c.want) || got.stdout != "" {
			t.Errorf("%q: got %+v, want code 2 with %q on standard error", c.args, got, c.want)
		}
	}
}

func TestHelp(t *testing.T) {
	t.Parallel()
	if got := run(t, nil, nil, "--help"); got.code != 0 || !strings.Contains(got.stdout, "callboard validate FILE|DIR…") {
		t.Errorf("got %+v", got)
	}
	for _, command := range []string{"serve", "register", "refresh", "apply", "validate", "token", "migrate", "version"} {
		got := run(t, nil, nil, command, "--help")
		if got.code != 0 || !strings.HasPrefix(got.stdout, "callboard "+command) || !strings.Contains(got.stdout, "--json") {
			t.Errorf("%s: got %+v", command, got)
		}
	}
}

func TestVersion(t *testing.T) {
	t.Parallel()
	if got := run(t, nil, nil, "version"); got.code != 0 || !strings.HasPrefix(got.stdout, "callboard ") {
		t.Errorf("got %+v", got)
	}
	var v struct{ Version, Commit, Go string }
	if got := run(t, nil, nil, "version", "--json"); json.Unmarshal([]byte(got.stdout), &v) != nil || v.Version == "" || v.Go == "" {
		t.Errorf("got %+v", got)
	}
}

// api answers every request with the same JSON and keeps the last one.
func api(t *testing.T, status int, answer string) (url string, last *question) {
	t.Helper()
	last = &question{}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		last.authorization = r.Header.Get("Authorization")
		if err := json.NewDecoder(r.Body).Decode(last); err != nil {
			t.Errorf("%s %s: %v", r.Method, r.URL, err)
		}
		w.WriteHeader(status)
		_, _ = w.Write([]byte(answer))
	}))
	t.Cleanup(s.Close)
	return s.URL, last
}

type question struct {
	Query         string
	Variables     map[string]any
	authorization string
}

const registered = `{"data": {"registerLocations": {"errors": [], "locations": [{
	"url": "https://example.com/all.yaml", "existed": false, "revision": 3, "errors": [],
	"location": {"problems": [{"code": "MISSING_OWNER", "severity": "WARNING", "message": "nobody owns it", "url": "https://example.com/all.yaml", "line": 4, "column": 3, "hint": "write spec.owner"}]},
	"results": {"created": 2, "updated": 0, "unchanged": 1, "deleted": 0, "rejected": 0, "nodes": [
		{"problems": [{"code": "MISSING_OWNER", "severity": "WARNING", "message": "nobody owns it", "url": "https://example.com/all.yaml", "line": 4, "column": 3, "hint": "write spec.owner"}]}]}}]}}}`

func TestRegister(t *testing.T) {
	t.Parallel()
	url, asked := api(t, 200, registered)
	got := run(t, nil, []string{"CALLBOARD_URL=" + url + "/", "CALLBOARD_TOKEN=secret"}, "register", "https://example.com/all.yaml")
	want := "https://example.com/all.yaml:4:3: warning: nobody owns it\n    write spec.owner\nhttps://example.com/all.yaml: registered: 2 created, 1 unchanged\n"
	if got.code != 0 || got.stdout != want {
		t.Errorf("got %+v\nwant %s", got, want)
	}
	if asked.authorization != "Bearer secret" || asked.Variables["urls"].([]any)[0] != "https://example.com/all.yaml" {
		t.Errorf("asked %+v", asked)
	}
}

// More than the server takes with one request are sent with several.
func TestRegisterMany(t *testing.T) {
	t.Parallel()
	var sent []int
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var q struct{ Variables struct{ URLs []string } }
		if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
			t.Error(err)
		}
		sent = append(sent, len(q.Variables.URLs))
		var results []string
		for _, url := range q.Variables.URLs {
			results = append(results, fmt.Sprintf(`{"url": %q, "existed": false, "location": {"problems": []}, "results": {"created": 1}}`, url))
		}
		fmt.Fprintf(w, `{"data": {"registerLocations": {"errors": [], "locations": [%s]}}}`, strings.Join(results, ","))
	}))
	t.Cleanup(s.Close)
	args := []string{"register", "--server", s.URL}
	for i := range 105 {
		args = append(args, fmt.Sprintf("https://example.com/%d.yaml", i))
	}
	got := run(t, nil, nil, args...)
	if got.code != 0 || strings.Count(got.stdout, ": registered: 1 created\n") != 105 || !strings.HasSuffix(got.stderr, "105 of 105 read\n") {
		t.Errorf("got %+v, want each of 105 once", got)
	}
	if want := []int{20, 20, 20, 20, 20, 5}; !slices.Equal(sent, want) {
		t.Errorf("sent %v with each request, want %v", sent, want)
	}
}

func TestRegisterEndsWithOneWhereSomethingWasRefused(t *testing.T) {
	t.Parallel()
	const result = `{"url": "https://example.com/all.yaml", "existed": false, "revision": null, "location": null,
		"errors": [%ERRORS%], "results": {"created": 0, "updated": 0, "unchanged": 0, "deleted": 0, "rejected": %REJECTED%, "nodes": []}}`
	for _, c := range []struct{ errors, rejected, want string }{
		{`{"code": "NOT_FOUND", "message": "there is no such file"}`, "0", "https://example.com/all.yaml: error: there is no such file\nhttps://example.com/all.yaml: not registered\n"},
		{"", "1", "https://example.com/all.yaml: not registered: 1 rejected\n"},
	} {
		location := strings.NewReplacer("%ERRORS%", c.errors, "%REJECTED%", c.rejected).Replace(result)
		url, _ := api(t, 200, `{"data": {"registerLocations": {"errors": [], "locations": [`+location+`]}}}`)
		got := run(t, nil, nil, "register", "--server", url, "https://example.com/all.yaml")
		if got.code != 1 || got.stdout != c.want || got.stderr != "" {
			t.Errorf("got %+v, want code 1 and %s", got, c.want)
		}
		got = run(t, nil, nil, "register", "--json", "--server", url, "https://example.com/all.yaml")
		if got.code != 1 || !json.Valid([]byte(got.stdout)) {
			t.Errorf("--json: got %+v", got)
		}
	}
}

// registry is a server with so many locations, of which it answers pages of 200, and
// that keeps what it was asked to refresh.
func registry(t *testing.T, locations int) (url string, refreshed *[]map[string][]string) {
	t.Helper()
	refreshed = &[]map[string][]string{}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var q struct {
			Query     string
			Variables struct {
				After string
				Input map[string][]string
			}
		}
		if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
			t.Error(err)
		}
		var nodes []string
		if strings.HasPrefix(q.Query, "mutation") {
			*refreshed = append(*refreshed, q.Variables.Input)
			for _, id := range q.Variables.Input["locations"] {
				nodes = append(nodes, fmt.Sprintf(`{"url": "file:./%s.yaml", "existed": true, "location": {"problems": []}, "results": {"unchanged": 1}}`, id))
			}
			fmt.Fprintf(w, `{"data": {"refresh": {"errors": [], "locations": [%s]}}}`, strings.Join(nodes, ","))
			return
		}
		from, _ := strconv.Atoi(q.Variables.After)
		to := min(from+200, locations)
		for i := from; i < to; i++ {
			nodes = append(nodes, fmt.Sprintf(`{"id": "%d", "address": "file:./%d.yaml"}`, i, i))
		}
		fmt.Fprintf(w, `{"data": {"locations": {"nodes": [%s], "pageInfo": {"hasNextPage": %t, "endCursor": "%d"}}}}`, strings.Join(nodes, ","), to < locations, to)
	}))
	t.Cleanup(s.Close)
	return s.URL, refreshed
}

func TestRefresh(t *testing.T) {
	t.Parallel()
	url, refreshed := registry(t, 0)
	if got := run(t, nil, nil, "refresh", "--server", url); got.code != 0 || got.stdout != "no location is registered\n" || len(*refreshed) != 0 {
		t.Errorf("got %+v, refreshed %v", got, *refreshed)
	}
	url, refreshed = registry(t, 7)
	run(t, nil, nil, "refresh", "--server", url, "Component:Pay", "file:./3.yaml")
	if got := fmt.Sprint(*refreshed); got != "[map[locations:[3] refs:[component:default/pay]]]" {
		t.Errorf("refreshed %s", got)
	}
}

// Many locations are told as they come, and how far it has come.
func TestRefreshOfMany(t *testing.T) {
	t.Parallel()
	url, refreshed := registry(t, 207)
	got := run(t, nil, nil, "refresh", "--server", url)
	if got.code != 0 || strings.Count(got.stdout, ": read again: 1 unchanged\n") != 207 || len(*refreshed) != 11 || len((*refreshed)[10]["locations"]) != 7 {
		t.Errorf("got %+v in %d requests, want each of 207 once, 20 with a request", got, len(*refreshed))
	}
	if !strings.HasPrefix(got.stderr, "20 of 207 read\n40 of 207 read\n") || !strings.HasSuffix(got.stderr, "\n207 of 207 read\n") {
		t.Errorf("got %q, want how far it has come", got.stderr)
	}
	var all struct{ Locations []any }
	if got := run(t, nil, nil, "refresh", "--json", "--server", url); json.Unmarshal([]byte(got.stdout), &all) != nil || len(all.Locations) != 207 {
		t.Errorf("--json: got %d locations in one document, want 207", len(all.Locations))
	}
}

func TestRefreshOfAnAddressThatIsNotRegistered(t *testing.T) {
	t.Parallel()
	url, _ := api(t, 200, `{"data": {"locations": {"nodes": [{"id": "1", "address": "https://example.com/all.yaml?x"}], "pageInfo": {"hasNextPage": false}}}}`)
	got := run(t, nil, nil, "refresh", "--server", url, "https://example.com/all.yaml")
	if got.code != 2 || !strings.Contains(got.stderr, "is not registered: callboard register https://example.com/all.yaml") {
		t.Errorf("got %+v", got)
	}
}

func TestServerThatFails(t *testing.T) {
	t.Parallel()
	gone := httptest.NewServer(nil)
	gone.Close()
	refuses, _ := api(t, 200, `{"errors": [{"message": "at most 100", "extensions": {"code": "BAD_USER_INPUT"}}]}`)
	broken, _ := api(t, 500, `{"errors": [{"message": "internal error", "extensions": {"code": "INTERNAL"}}]}`)
	other, _ := api(t, 404, `<html>`)
	for _, c := range []struct {
		server string
		code   int
		want   string
	}{
		{gone.URL, 3, "connection refused): start one with `callboard serve`"},
		{refuses, 2, "at most 100"},
		{broken, 3, "internal error"},
		{other, 3, "does not answer as a Callboard does: 404"},
		{"::", 2, "is not the address of a server"},
	} {
		got := run(t, nil, nil, "refresh", "--server", c.server)
		if got.code != c.code || !strings.Contains(got.stderr, c.want) {
			t.Errorf("%s: got %+v, want code %d with %q", c.server, got, c.code, c.want)
		}
	}
}
