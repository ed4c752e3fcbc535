package cmd_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/store/storetest"
)

// TestIntegrations runs the examples of docs/integrations.md, as they stand there.
func TestIntegrations(t *testing.T) {
	t.Parallel()
	example := func(language, contains string) string { return string(docsBlock(t, language, contains)) }
	dir := workDir(t, map[string]string{
		"callboard.yaml": catalogSettings, "catalog/none.yaml": "", "services.yaml": payments,
		"callboard.sh": example("sh", "callboard apply"), "curl.sh": example("sh", "curl"),
		"main.go": example("go", "package main"), "keep.mts": example("ts", "await fetch"),
	})
	s := serve(t, dir, "--database-url", storetest.URL(t))
	token := callboard(t, dir, []string{"CALLBOARD_URL=" + s.url}, "token", "create", "ci", "--scope", "catalog:read,catalog:write")
	if token.code != 0 {
		t.Fatalf("make a token: %+v", token)
	}
	bin := programOnPath(t, dir)
	environ := append(os.Environ(), "CALLBOARD_URL="+s.url, "CALLBOARD_TOKEN="+strings.TrimSpace(token.stdout), "PATH="+bin+":"+os.Getenv("PATH"))
	tsc, err := filepath.Abs("../frontend/node_modules/.bin/tsc")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, script, ref string }{
		{"the program", "sh -e callboard.sh", "component:default/pay"},
		{"curl", "sh curl.sh", "resource:default/report-bucket"},
		{"Go", "go run main.go", "resource:default/sessions"},
		{"TypeScript", tsc + " --strict --target es2022 --module nodenext --lib es2022,dom keep.mts && node keep.mjs", "resource:default/search-index"},
	} {
		command := exec.Command("sh", "-c", c.script)
		command.Dir, command.Env = dir, environ
		if out, err := command.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", c.name, err, out)
		}
		var answer struct{ Entity *struct{ Ref string } }
		s.ask(t, `{ entity(ref: "`+c.ref+`") { ref } }`, &answer)
		if answer.Entity == nil {
			t.Errorf("%s: %s is not there", c.name, c.ref)
		}
	}
}
