package cmd_test

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/coreos/go-oidc/v3/oidc/oidctest"
	"github.com/google/uuid"
	"go.yaml.in/yaml/v3"

	"github.com/callboard-dev/callboard/store/storetest"
)

// ci is one that tells its jobs who they are.
type ci struct {
	*httptest.Server

	key *rsa.PrivateKey
}

// secret lets a job ask who it is.
const secret = "planted-request-token"

func newCI(t *testing.T) *ci {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	c := &ci{key: key}
	described := &oidctest.Server{PublicKeys: []oidctest.PublicKey{{PublicKey: key.Public(), KeyID: "k", Algorithm: "RS256"}}}
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/job" {
			described.ServeHTTP(w, r)
			return
		}
		if r.Header.Get("Authorization") != "Bearer "+secret || r.FormValue("api-version") != "2.0" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"count": 1, "value": c.token(t, r.FormValue("audience"))})
	}))
	t.Cleanup(c.Server.Close)
	described.SetIssuer(c.URL)
	return c
}

// token says of a job all that either CI would.
func (c *ci) token(t *testing.T, audience string) string {
	t.Helper()
	now := time.Now()
	claims, err := json.Marshal(map[string]any{
		"iss": c.URL, "aud": audience, "sub": "repo:acme/shop:ref:refs/heads/main", "jti": uuid.NewString(), "iat": now.Unix(), "exp": now.Add(5 * time.Minute).Unix(),
		"repository_id": "1296269", "repository_owner_id": "583231", "ref": "refs/heads/main", "event_name": "push",
		"project_id": "278964", "namespace_id": "9970", "pipeline_source": "push",
	})
	if err != nil {
		t.Fatal(err)
	}
	return oidctest.SignIDToken(c.key, "k", "RS256", string(claims))
}

// actions is what a job of GitHub Actions finds in its environment.
func (c *ci) actions() []string {
	return []string{"GITHUB_ACTIONS=true", "ACTIONS_ID_TOKEN_REQUEST_URL=" + c.URL + "/job?api-version=2.0", "ACTIONS_ID_TOKEN_REQUEST_TOKEN=" + secret}
}

// gitlab is what a job of GitLab CI finds, with a token for the server.
func (c *ci) gitlab(t *testing.T, server string) []string {
	t.Helper()
	return []string{"GITLAB_CI=true", "CALLBOARD_ID_TOKEN=" + c.token(t, server)}
}

// trusting starts a server, and one rule for each CI, of which the sets are given.
func (c *ci) trusting(t *testing.T, sets ...string) (dir string, s *serving) {
	t.Helper()
	dir = workDir(t, map[string]string{
		"callboard.yaml": catalogSettings + "auth: { privateIssuers: ['" + c.URL + "'] }\n", "catalog/none.yaml": "", "services.yaml": payments,
	})
	s = serve(t, dir, "--database-url", storetest.URL(t))
	for _, jobs := range []string{`github: {repositoryId: 1296269, repositoryOwnerId: 583231, ref: "refs/heads/main"}`, `gitlab: {projectId: 278964, namespaceId: 9970}`} {
		var made struct {
			CreateTrustRule struct {
				Rule   *struct{ ID string }
				Errors []struct{ Message string }
			}
		}
		s.ask(t, fmt.Sprintf(`mutation { createTrustRule(input: {name: "shop", serviceAccount: "ci", issuer: %q, %s, scopes: [CATALOG_READ, CATALOG_WRITE], sets: ["%s"]}) {
			rule { id } errors { message } } }`, c.URL, jobs, strings.Join(sets, `", "`)), &made)
		if made.CreateTrustRule.Rule == nil {
			t.Fatalf("%s: %+v", jobs, made)
		}
	}
	return dir, s
}

func TestTokenExchange(t *testing.T) {
	t.Parallel()
	c := newCI(t)
	dir, s := c.trusting(t, "ci/shop")
	server := "CALLBOARD_URL=" + s.url
	for name, environ := range map[string][]string{"GitHub": c.actions(), "GitLab": c.gitlab(t, s.url)} {
		got := callboard(t, dir, append(environ, server), "token", "exchange")
		token := strings.TrimSpace(got.stdout)
		if got.code != 0 || len(token) != 40 || !strings.HasPrefix(token, "cbx_") {
			t.Fatalf("%s: got %+v", name, got)
		}
		if masked := got.stderr == "::add-mask::"+token+"\n"; masked != (name == "GitHub") {
			t.Errorf("%s: said %q", name, got.stderr)
		}
		if got := callboard(t, dir, []string{server, "CALLBOARD_TOKEN=" + token}, "apply", "services.yaml", "--set", "ci/shop", "--dry-run"); got.code != 0 {
			t.Errorf("%s: apply: got %+v", name, got)
		}
	}
	if got := callboard(t, dir, append(c.actions(), server), "token", "exchange", "--scope", "catalog:read", "--json"); got.code != 0 || !strings.Contains(got.stdout, `"catalog:read"`) || strings.Contains(got.stdout, "write") {
		t.Errorf("narrowed: got %+v", got)
	}
	used := c.gitlab(t, s.url)
	callboard(t, dir, append(used, server), "token", "exchange")
	for name, c := range map[string]struct {
		environ, args []string
		code          int
		says          string
	}{
		"no CI":                {nil, nil, 2, "this is no job of GitHub Actions or GitLab CI"},
		"no permission":        {[]string{"GITHUB_ACTIONS=true"}, nil, 2, "id-token: write"},
		"no id_tokens":         {[]string{"GITLAB_CI=true"}, nil, 2, "id_tokens: { CALLBOARD_ID_TOKEN: { aud: " + s.url},
		"used before":          {used, nil, 1, "exchanged already"},
		"another audience":     {c.actions(), []string{"--audience", "https://other.io"}, 1, "audience is https://other.io, but has to be " + s.url},
		"more than the rule's": {c.actions(), []string{"--scope", "admin"}, 1, "scopes"},
		"no right to ask":      {append(c.actions(), "ACTIONS_ID_TOKEN_REQUEST_TOKEN=wrong"), nil, 3, "ask GitHub who this job is"},
		"no server":            {c.gitlab(t, s.url), []string{"--server", "http://127.0.0.1:1"}, 3, "no answer from 127.0.0.1:1"},
	} {
		got := callboard(t, dir, append(c.environ, server), append([]string{"token", "exchange"}, c.args...)...)
		if got.code != c.code || !strings.Contains(got.stderr, c.says) || strings.Contains(got.stderr, secret) || got.stdout != "" {
			t.Errorf("%s: got %+v, want %d and %q", name, got, c.code, c.says)
		}
	}
}

// TestPipelines runs the pipelines of docs/integrations.md, as they stand there,
// with what the CI would put into their environment.
func TestPipelines(t *testing.T) {
	t.Parallel()
	c := newCI(t)
	dir, s := c.trusting(t, "ci/shop", "ci/payments", "ci/services")
	bin := programOnPath(t, dir)
	var github struct {
		Env         map[string]string
		Permissions map[string]string
		Defaults    struct{ Run struct{ Shell string } }
		Jobs        map[string]struct{ Steps []struct{ Run string } }
	}
	inDocs(t, "id-token: write", &github)
	var gitlab map[string]struct {
		Variables map[string]string
		IDTokens  map[string]struct{ Aud string } `yaml:"id_tokens"`
		Script    []string
	}
	inDocs(t, "id_tokens:", &gitlab)
	if github.Permissions["id-token"] != "write" || github.Env["CALLBOARD_URL"] == "" || github.Defaults.Run.Shell != "bash" {
		t.Errorf("GitHub would not run it so: %+v", github)
	}
	job := gitlab["catalog"]
	if aud := job.IDTokens["CALLBOARD_ID_TOKEN"].Aud; aud == "" || aud != job.Variables["CALLBOARD_URL"] {
		t.Errorf("the token is made for %q, and used at %q", aud, job.Variables["CALLBOARD_URL"])
	}
	program := string(docsBlock(t, "sh", "callboard token exchange"))
	var made struct {
		CreateTrustRule struct{ Errors []struct{ Message string } }
	}
	if s.ask(t, string(docsBlock(t, "graphql", "createTrustRule")), &made); len(made.CreateTrustRule.Errors) > 0 {
		t.Errorf("the rule of the documentation: %+v", made)
	}

	steps := []string{}
	for _, step := range github.Jobs["catalog"].Steps {
		steps = append(steps, step.Run)
	}
	given := []string{"CALLBOARD_URL=" + s.url, "PATH=" + bin + ":" + os.Getenv("PATH")}
	for _, run := range []struct {
		name    string
		environ []string
		steps   []string // each in a shell of its own
		ref     string
	}{
		{"GitHub Actions", c.actions(), steps, "resource:default/shop-database"},
		{"GitLab CI", c.gitlab(t, s.url), []string{strings.Join(job.Script, "\n")}, "resource:default/payments-database"},
		{"the program in GitHub Actions", c.actions(), []string{program}, "component:default/pay"},
		{"the program in GitLab CI", c.gitlab(t, s.url), []string{program}, "component:default/pay"},
	} {
		later := filepath.Join(dir, uuid.NewString())
		write(t, later, "")
		for _, script := range run.steps {
			command := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
			command.Dir, command.Env = dir, append(append(append(os.Environ(), given...), run.environ...), "GITHUB_ENV="+later)
			command.Env = append(command.Env, lines(t, later)...)
			if out, err := command.CombinedOutput(); err != nil {
				t.Errorf("%s: %v\n%s", run.name, err, out)
			}
		}
		var answer struct {
			Entity *struct {
				Ref     string
				History struct{ Nodes []struct{ Actor string } }
			}
		}
		s.ask(t, `{ entity(ref: "`+run.ref+`") { ref history(first: 1) { nodes { actor } } } }`, &answer)
		if answer.Entity == nil || answer.Entity.History.Nodes[0].Actor != "service:ci" {
			t.Errorf("%s: got %+v", run.name, answer.Entity)
		}
	}
}

// TestPipelinesThatAreRefused says why, in the pipeline's log.
func TestPipelinesThatAreRefused(t *testing.T) {
	t.Parallel()
	c := newCI(t)
	dir, s := c.trusting(t, "ci/another")
	var github struct {
		Jobs map[string]struct{ Steps []struct{ Run string } }
	}
	inDocs(t, "id-token: write", &github)
	steps := github.Jobs["catalog"].Steps
	token := callboard(t, dir, append(c.actions(), "CALLBOARD_URL="+s.url), "token", "exchange")
	for name, run := range map[string]struct{ script, url, says string }{
		"another portal": {steps[0].Run, strings.Replace(s.url, "127.0.0.1", "localhost", 1), "but has to be " + s.url},
		"another set":    {steps[1].Run, s.url, "may change only what it was made for"},
	} {
		command := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", run.script)
		command.Dir = dir
		command.Env = append(append(os.Environ(), c.actions()...), "CALLBOARD_URL="+run.url, "GITHUB_ENV=/dev/null", "CALLBOARD_TOKEN="+strings.TrimSpace(token.stdout))
		if out, err := command.CombinedOutput(); err == nil || !strings.Contains(string(out), run.says) {
			t.Errorf("%s: got %v\n%s", name, err, out)
		}
	}
}

// inDocs reads the YAML file of docs/integrations.md that holds a text.
func inDocs(t *testing.T, contains string, into any) {
	t.Helper()
	if err := yaml.Unmarshal(docsBlock(t, "yaml", contains), into); err != nil {
		t.Fatal(err)
	}
}

// docsBlock is an example of docs/integrations.md.
func docsBlock(t *testing.T, language, contains string) []byte {
	t.Helper()
	text, err := os.ReadFile("../docs/integrations.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range regexp.MustCompile("(?s)```"+language+"\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
		if strings.Contains(block[1], contains) {
			return []byte(block[1])
		}
	}
	t.Fatalf("docs/integrations.md has no example in %s with %s", language, contains)
	return nil
}

// programOnPath is a directory in which callboard is the program under test.
func programOnPath(t *testing.T, dir string) string {
	t.Helper()
	bin := filepath.Join(dir, "bin")
	write(t, filepath.Join(bin, "callboard"), "#!/bin/sh\n"+asProgram+"=1 exec "+os.Args[0]+" \"$@\"\n")
	if err := os.Chmod(filepath.Join(bin, "callboard"), 0o755); err != nil {
		t.Fatal(err)
	}
	return bin
}

func lines(t *testing.T, file string) []string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(text)), "\n")
}
