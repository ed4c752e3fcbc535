package cmd_test

import (
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/store/storetest"
)

func TestTokens(t *testing.T) {
	t.Parallel()
	dir := workDir(t, map[string]string{"callboard.yaml": catalogSettings, "catalog/all.yaml": payments})
	s := serve(t, dir, "--database-url", storetest.URL(t))
	local := []string{"CALLBOARD_URL=" + s.url}

	if got := callboard(t, dir, local, "token", "list"); got.stdout != "no token; make one with callboard token create NAME\n" {
		t.Errorf("list none: got %+v", got)
	}
	made := callboard(t, dir, local, "token", "create", "reader")
	reader := strings.TrimSpace(made.stdout)
	if made.code != 0 || len(reader) != 40 || !strings.HasPrefix(reader, "cbp_") || !strings.Contains(made.stderr, "shown this once") {
		t.Fatalf("create: got %+v", made)
	}
	with := []string{"CALLBOARD_URL=" + s.url, "CALLBOARD_TOKEN=" + reader}
	if got := callboard(t, dir, with, "register", "file:./catalog/all.yaml"); got.code != 3 || !strings.Contains(got.stderr, `the token "reader" lacks the scope LOCATIONS_WRITE`) {
		t.Errorf("register with a reader's token: got %+v", got)
	}
	writer := strings.TrimSpace(callboard(t, dir, local, "token", "create", "writer", "--scope", "catalog:read,locations:write", "--days", "7").stdout)
	if got := callboard(t, dir, append(local, "CALLBOARD_TOKEN="+writer), "register", "file:./catalog/all.yaml"); got.code != 0 {
		t.Errorf("register with a writer's token: got %+v", got)
	}
	listed := callboard(t, dir, local, "token", "list")
	if !strings.Contains(listed.stdout, "catalog:read,locations:write") || !strings.Contains(listed.stdout, writer[36:]) || strings.Contains(listed.stdout, writer) {
		t.Errorf("list: got %+v", listed)
	}
	for line := range strings.Lines(listed.stdout) {
		if id, _, _ := strings.Cut(line, " "); strings.Contains(line, "reader") {
			if got := callboard(t, dir, local, "token", "revoke", id); got.stdout != "reader is of no use any more\n" {
				t.Errorf("revoke: got %+v", got)
			}
		}
	}
	if got := callboard(t, dir, with, "refresh"); got.code != 3 || !strings.Contains(got.stderr, "was revoked") {
		t.Errorf("a revoked token: got %+v", got)
	}
	if got := callboard(t, dir, local, "token", "revoke", "nothing", "--json"); got.code != 1 || !strings.HasPrefix(got.stdout, "{") || !strings.Contains(got.stdout, `"errors"`) {
		t.Errorf("what is refused, as JSON: got %+v", got)
	}
	for _, args := range [][]string{{"token"}, {"token", "create"}, {"token", "sell", "x"}} {
		if got := callboard(t, dir, local, args...); got.code != 2 {
			t.Errorf("%v: got %+v", args, got)
		}
	}
	if got := callboard(t, dir, local, "token", "create", "forever", "--days", "400"); got.code != 1 || !strings.Contains(got.stderr, "366 days") {
		t.Errorf("a long time: got %+v", got)
	}
}
