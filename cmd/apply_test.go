package cmd_test

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/store/storetest"
)

const shopAPI = `apiVersion: backstage.io/v1alpha1
kind: API
metadata: {name: shop}
spec: {type: openapi, lifecycle: production, owner: payers, definition: {$text: ./openapi.yaml}}
`

func TestApply(t *testing.T) {
	t.Parallel()
	dir := workDir(t, map[string]string{"callboard.yaml": catalogSettings, "catalog/none.yaml": "", "openapi.yaml": "openapi: 3.1.0\n"})
	s := serve(t, dir, "--database-url", storetest.URL(t))
	environ := []string{"CALLBOARD_URL=" + s.url}
	for _, step := range []struct {
		name, file     string // what all.yaml says
		args           []string
		code           int
		stdout, stderr string
	}{
		{"the plan", payments + "---\n" + payers, []string{"--dry-run"}, 0,
			"+ component:default/pay\n+ group:default/payers\nset ci/pay: 2 created, 0 updated, 0 deleted, 0 unchanged; nothing was written, this is a dry run\n", ""},
		{"the first time", payments + "---\n" + payers, nil, 0, "2 created, 0 updated, 0 deleted, 0 unchanged; revision ", ""},
		{"again", payments + "---\n" + payers, nil, 0, "set ci/pay: 0 created, 0 updated, 0 deleted, 2 unchanged\n", ""},
		{"a change", strings.Replace(payments, "production", "deprecated", 1) + "---\n" + payers, nil, 0,
			"~ component:default/pay\n    spec.lifecycle: \"production\" → \"deprecated\"\nset ci/pay: 0 created, 1 updated", ""},
		{"a mistake", strings.Replace(payments, "name: pay", "name: p a y", 1), nil, 1, "", "all.yaml:4:9: error: "},
		{"less, without a word", payers, []string{"--prune"}, 1, "- component:default/pay\nset ci/pay: 0 created, 0 updated, 1 deleted, 1 unchanged; nothing was written, for the errors below\n",
			"error: 1 of the 2 entities of the set ci/pay would be removed\n    if that is meant, confirm it: confirmPrune: true"},
		{"less, confirmed", payers, []string{"--prune", "--confirm-prune"}, 0, "1 deleted, 1 unchanged; revision ", ""},
		{"a definition of this repository", shopAPI, nil, 0, "+ api:default/shop\n", ""},
		{"one of elsewhere", strings.Replace(shopAPI, "./openapi.yaml", "https://example.com/openapi.yaml", 1), nil, 1, "", "which does not lie in this repository"},
	} {
		write(t, filepath.Join(dir, "all.yaml"), step.file)
		got := callboard(t, dir, environ, append([]string{"apply", "all.yaml", "--set", "ci/pay"}, step.args...)...)
		if got.code != step.code || !strings.Contains(got.stdout, step.stdout) || !strings.Contains(got.stderr, step.stderr) || (step.stderr == "") != (got.stderr == "") {
			t.Errorf("%s: got %+v, want code %d with\n%s\n%s", step.name, got, step.code, step.stdout, step.stderr)
		}
	}
	var answer struct {
		Entity struct{ Definition string }
	}
	s.ask(t, `{ entity(ref: "api:shop") { ... on API { definition } } }`, &answer)
	if answer.Entity.Definition != "openapi: 3.1.0\n" {
		t.Errorf("the definition is %q", answer.Entity.Definition)
	}
}

func TestASetIsCalledAsItsRepository(t *testing.T) {
	t.Parallel()
	const applied = `{"data": {"applyEntities": {"revision": 1, "errors": [], "results": {"created": 1, "nodes": []}}}}`
	for config, want := range map[string]string{
		"[core]\n\tbare = false\n[remote \"origin\"]\n\tfetch = x\n\turl = git@github.com:acme/shop.git\n": "shop",
		"[remote \"origin\"]\n\turl = https://github.com/acme/shop/\n":                                     "shop",
	} {
		url, asked := api(t, 200, applied)
		got := run(t, map[string]string{"all.yaml": payments, ".git/config": config}, nil, "apply", "all.yaml", "--server", url)
		if input, _ := asked.Variables["input"].(map[string]any); got.code != 0 || input["set"] != want {
			t.Errorf("got %+v, set %v, want %s", got, input["set"], want)
		}
	}
	var refused struct{ Errors []struct{ Message string } }
	got := run(t, nil, nil, "apply", "nothing.yaml", "--set", "x", "--json")
	if err := json.Unmarshal([]byte(got.stdout), &refused); got.code != 1 || err != nil || len(refused.Errors) == 0 {
		t.Errorf("what is wrong, as JSON: got %+v", got)
	}
	if got := run(t, map[string]string{"all.yaml": payments}, nil, "apply", "all.yaml"); got.code != 2 || !strings.Contains(got.stderr, "--set") {
		t.Errorf("outside a repository: %+v", got)
	}
}
