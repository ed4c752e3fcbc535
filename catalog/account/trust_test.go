package account

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
)

func TestPatternsMatchWholeValues(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		pattern, value string
		want           bool
	}{
		{"refs/heads/main", "refs/heads/main", true},
		{"refs/heads/main", "refs/heads/main2", false},
		{"refs/heads/main", "xrefs/heads/main", false},
		{"refs/heads/main", "refs/heads/Main", false},
		{"refs/heads/main", "refs/heads/main\n", false},
		{"refs/heads/*", "refs/heads/main", true},
		{"refs/heads/*", "refs/heads/", true},
		{"refs/heads/*", "refs/heads/feature/x", false},
		{"refs/heads/*", "refs/tags/main", false},
		{"refs/heads/*", "evil/refs/heads/main", false},
		{"refs/heads/**", "refs/heads/feature/x/y", true},
		{"refs/heads/release/*", "refs/heads/release/1.0", true},
		{"refs/heads/release/*", "refs/heads/release", false},
		{"*/main", "refs/heads/main", false},
		{"**/main", "refs/heads/main", true},
		{"v*.*", "v1.2", true},
		{"v*.*", "v12", false},
		{"v*", "xv1", false},
		{"*", "", true},
		{"**", "a/b", true},
		{"***", "a/b", true},
		{"a*a", "a", false},
		{"a*a", "aa", true},
		{"a*b*c", "axxbyyc", true},
		{"a*b*c", "axxbyycd", false},
		{".*", "xx", false}, // no regular expression
		{"ma.n", "main", false},
		{"ma?n", "main", false},
		{"[m]ain", "main", false},
		{"", "", true},
		{"", "x", false},
		// A branch may be called x@refs/heads/main: what * stands for ends at a slash.
		{"acme/shop/.github/workflows/*@refs/heads/main", "acme/shop/.github/workflows/catalog.yml@refs/heads/main", true},
		{"acme/shop/.github/workflows/*@refs/heads/main", "acme/shop/.github/workflows/evil.yml@refs/heads/x@refs/heads/main", false},
		{"repo:acme/shop:*", "repo:acme/shop:ref:refs/heads/main", false},
		{"repo:acme/shop:**", "repo:acme/shop:ref:refs/heads/main", true},
		{strings.Repeat("*a", 100), strings.Repeat("a", maxClaim), true},
		{strings.Repeat("*a", 100) + "b", strings.Repeat("a", maxClaim), false},
		{"*", strings.Repeat("a", maxClaim+1), false},
	} {
		if got := matches(c.pattern, c.value); got != c.want {
			t.Errorf("%.60q, %.60q: got %t", c.pattern, c.value, got)
		}
	}
}

// FuzzMatches finds patterns that let more through than they say: where only *
// stands in one, as many slashes are in the value, and it begins and ends alike.
func FuzzMatches(f *testing.F) {
	f.Add("refs/heads/*", "refs/heads/main")
	f.Add("a*/b**", "ax/b/c")
	f.Fuzz(func(t *testing.T, pattern, value string) {
		if len(pattern) > maxPattern || !matches(pattern, value) {
			return
		}
		first, _, _ := strings.Cut(pattern, "*")
		if !strings.HasPrefix(value, first) || !strings.HasSuffix(value, pattern[strings.LastIndex(pattern, "*")+1:]) {
			t.Errorf("%q matches %q", pattern, value)
		}
		if !strings.Contains(pattern, "**") && strings.Count(pattern, "/") != strings.Count(value, "/") {
			t.Errorf("%q matches %q", pattern, value)
		}
	})
}

// assert is what GitHub says of a pipeline of acme/shop, with changes; nil takes a
// claim away.
func assert(changes map[string]any) *Assertion {
	claims := map[string]any{
		"repository_id": "42", "repository_owner_id": "7", "repository": "acme/shop", "ref": "refs/heads/main", "event_name": "push",
		"job_workflow_ref": "acme/shop/.github/workflows/catalog.yml@refs/heads/main",
	}
	for name, value := range changes {
		if claims[name] = value; value == nil {
			delete(claims, name)
		}
	}
	return &Assertion{Issuer: githubIssuer, ID: "1", Subject: "repo:acme/shop:ref:refs/heads/main", Claims: claims}
}

func githubRule(t *testing.T, j GitHubJob) *TrustRule {
	t.Helper()
	if j.RepositoryID == "" {
		j.RepositoryID, j.OwnerID = "42", "7"
	}
	n := NewTrustRule{Name: "shop", GitHub: &j, ServiceAccount: "ci", Scopes: []catalog.Scope{catalog.ScopeRead}}
	r, problems := n.rule(nil)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return r
}

func TestRulesForGitHub(t *testing.T) {
	t.Parallel()
	every, main := GitHubJob{}, GitHubJob{Ref: "refs/heads/main"}
	for name, c := range map[string]struct {
		job     GitHubJob
		changes map[string]any
		want    string // what the refusal names; empty where there is none
	}{
		"the repository":                      {every, nil, ""},
		"its number as a number":              {every, map[string]any{"repository_id": json.Number("42")}, ""},
		"another repository":                  {every, map[string]any{"repository_id": "43", "repository": "acme/blog"}, "no trust rule is about repository_id 43 with repository_owner_id 7 (acme/blog)"},
		"a number that begins alike":          {every, map[string]any{"repository_id": "421"}, "repository_id 421"},
		"the name, taken by another owner":    {every, map[string]any{"repository_owner_id": "8"}, "repository_owner_id 8"},
		"no number":                           {every, map[string]any{"repository_id": nil}, "a token without repository_id"},
		"a list of numbers":                   {every, map[string]any{"repository_id": []any{"42"}}, "a token without repository_id"},
		"the branch":                          {main, nil, ""},
		"another branch":                      {main, map[string]any{"ref": "refs/heads/feature"}, "does not allow ref refs/heads/feature"},
		"no ref":                              {main, map[string]any{"ref": nil}, "a token without ref"},
		"the environment":                     {GitHubJob{Environment: "prod*"}, map[string]any{"environment": "production"}, ""},
		"another environment":                 {GitHubJob{Environment: "prod*"}, map[string]any{"environment": "nonprod"}, "environment nonprod"},
		"no environment":                      {GitHubJob{Environment: "prod*"}, nil, "a token without environment"},
		"the workflow":                        {GitHubJob{Workflow: "acme/shop/.github/workflows/*@refs/heads/main"}, nil, ""},
		"another workflow":                    {GitHubJob{Workflow: "acme/ci/.github/workflows/*@refs/heads/main"}, nil, "job_workflow_ref acme/shop/.github/workflows/catalog.yml@refs/heads/main"},
		"a pull request":                      {every, map[string]any{"event_name": "pull_request", "ref": "refs/pull/1/merge"}, "event_name pull_request"},
		"a review":                            {every, map[string]any{"event_name": "pull_request_review"}, "event_name pull_request_review"},
		"a pull request under another name":   {every, map[string]any{"event_name": "dynamic", "ref": "refs/pull/1/merge"}, "event_name dynamic"},
		"pull_request_target":                 {every, map[string]any{"event_name": "pull_request_target"}, "event_name pull_request_target"},
		"no event":                            {every, map[string]any{"event_name": nil}, "a token without event_name"},
		"a pull request that may":             {GitHubJob{PullRequests: true}, map[string]any{"event_name": "pull_request", "ref": "refs/pull/1/merge"}, ""},
		"pull requests may, but no _target":   {GitHubJob{PullRequests: true}, map[string]any{"event_name": "pull_request_target"}, "event_name pull_request_target"},
		"pull_request_target that may":        {GitHubJob{PullRequestTarget: true}, map[string]any{"event_name": "pull_request_target"}, ""},
		"_target may, but no pull requests":   {GitHubJob{PullRequestTarget: true}, map[string]any{"event_name": "pull_request"}, "event_name pull_request"},
		"no event, whatever may":              {GitHubJob{PullRequests: true, PullRequestTarget: true}, map[string]any{"event_name": nil}, "a token without event_name"},
		"two things at once":                  {main, map[string]any{"ref": "refs/pull/1/merge", "event_name": "pull_request"}, "ref refs/pull/1/merge and event_name pull_request"},
		"another repository tells no more":    {main, map[string]any{"ref": "refs/heads/x", "repository_id": "43"}, "no trust rule is about repository_id 43 with repository_owner_id 7 (acme/shop)"},
		"a workflow after a merge":            {main, map[string]any{"event_name": "workflow_run"}, ""},
		"a very long value is told in part":   {main, map[string]any{"ref": strings.Repeat("x", 5000)}, "ref " + strings.Repeat("x", 100) + "..."},
		"what the token says of other claims": {main, map[string]any{"sub": "repo:evil/x"}, ""},
	} {
		_, denial := choose([]*TrustRule{githubRule(t, c.job)}, assert(c.changes), nil)
		switch {
		case (denial == nil) != (c.want == ""):
			t.Errorf("%s: got %v", name, denial)
		case denial != nil && !strings.Contains(denial.Reason, c.want):
			t.Errorf("%s: got %q, want %q", name, denial.Reason, c.want)
		case denial != nil && (denial.Denial != NotTrusted || len(denial.Reason) > 400):
			t.Errorf("%s: got %+v", name, denial)
		}
	}
}

func TestRulesForGitLab(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		job     GitLabJob
		changes map[string]any
		fits    bool
	}{
		"the project":                {GitLabJob{}, nil, true},
		"another project":            {GitLabJob{}, map[string]any{"project_id": "23"}, false},
		"another namespace":          {GitLabJob{}, map[string]any{"namespace_id": "73"}, false},
		"the branch":                 {GitLabJob{Ref: "main", RefType: "branch", Protected: true}, nil, true},
		"a tag of that name":         {GitLabJob{Ref: "main", RefType: "branch"}, map[string]any{"ref_type": "tag"}, false},
		"not protected":              {GitLabJob{Ref: "main", Protected: true}, map[string]any{"ref_protected": "false"}, false},
		"protected, as a truth":      {GitLabJob{Protected: true}, map[string]any{"ref_protected": true}, true},
		"another branch":             {GitLabJob{Ref: "main"}, map[string]any{"ref": "maintenance"}, false},
		"an environment":             {GitLabJob{Environment: "review/*"}, map[string]any{"environment": "review/x"}, true},
		"no environment":             {GitLabJob{Environment: "review/*"}, nil, false},
		"a merge request":            {GitLabJob{}, map[string]any{"pipeline_source": "merge_request_event"}, false},
		"a merge request that may":   {GitLabJob{MergeRequests: true}, map[string]any{"pipeline_source": "merge_request_event"}, true},
		"a token without its source": {GitLabJob{MergeRequests: true}, map[string]any{"pipeline_source": nil}, false},
	} {
		a := &Assertion{Issuer: gitlabIssuer, Claims: map[string]any{
			"project_id": "22", "namespace_id": "72", "project_path": "acme/shop", "ref": "main", "ref_type": "branch", "ref_protected": "true", "pipeline_source": "push",
		}}
		for claim, value := range c.changes {
			if a.Claims[claim] = value; value == nil {
				delete(a.Claims, claim)
			}
		}
		c.job.ProjectID, c.job.NamespaceID = "22", "72"
		n := NewTrustRule{Name: "shop", GitLab: &c.job, ServiceAccount: "ci", Scopes: []catalog.Scope{catalog.ScopeRead}}
		r, problems := n.rule(nil)
		if len(problems) > 0 || r.Issuer != gitlabIssuer {
			t.Fatal(r, problems)
		}
		if m := r.misfit(a); (m == nil) != c.fits {
			t.Errorf("%s: got %v, want it to fit: %t", name, m, c.fits)
		}
	}
}

func TestTheRuleThatCounts(t *testing.T) {
	t.Parallel()
	reads, writes := githubRule(t, GitHubJob{}), githubRule(t, GitHubJob{Ref: "refs/heads/main"})
	writes.Scopes = []catalog.Scope{catalog.ScopeRead, catalog.ScopeWrite}
	rules := []*TrustRule{githubRule(t, GitHubJob{RepositoryID: "1", OwnerID: "1"}), reads, writes}
	other := map[string]any{"ref": "refs/heads/x"}
	for _, c := range []struct {
		changes map[string]any
		wanted  []catalog.Scope
		want    *TrustRule
		denial  Denial
	}{
		{nil, nil, reads, ""},
		{nil, []catalog.Scope{catalog.ScopeWrite}, writes, ""},
		{other, nil, reads, ""},
		{other, []catalog.Scope{catalog.ScopeWrite}, nil, ScopeNotGiven},
		{nil, []catalog.Scope{catalog.ScopeAdmin}, nil, ScopeNotGiven},
		{map[string]any{"repository_id": "9"}, []catalog.Scope{catalog.ScopeWrite}, nil, NotTrusted},
	} {
		got, denial := choose(rules, assert(c.changes), c.wanted)
		if got != c.want || denial != nil && denial.Denial != c.denial {
			t.Errorf("%v, %v: got %v, %v", c.changes, c.wanted, got, denial)
		}
	}
	if _, denial := choose(nil, assert(nil), nil); denial == nil || denial.Denial != NotTrusted {
		t.Errorf("without rules: got %v", denial)
	}
}

func TestTrustRulesThatMakeNoSense(t *testing.T) {
	t.Parallel()
	shop := func(change func(*NewTrustRule)) *NewTrustRule {
		n := &NewTrustRule{Name: "shop", GitHub: &GitHubJob{RepositoryID: "42", OwnerID: "7"}, ServiceAccount: "ci", Scopes: []catalog.Scope{catalog.ScopeRead}}
		change(n)
		return n
	}
	gitlab := func(change func(*GitLabJob)) *NewTrustRule {
		return shop(func(n *NewTrustRule) {
			n.GitHub, n.GitLab = nil, &GitLabJob{ProjectID: "1", NamespaceID: "2"}
			change(n.GitLab)
		})
	}
	other := func(issuer string, claims ...Condition) *NewTrustRule {
		return shop(func(n *NewTrustRule) { n.GitHub, n.Issuer, n.Claims = nil, issuer, claims })
	}
	for name, c := range map[string]struct {
		rule  *NewTrustRule
		wrong []string
	}{
		"all right":                     {shop(func(*NewTrustRule) {}), nil},
		"no CI":                         {shop(func(n *NewTrustRule) { n.GitHub = nil }), []string{"github"}},
		"two CIs":                       {shop(func(n *NewTrustRule) { n.GitLab = &GitLabJob{} }), []string{"github"}},
		"everything at once":            {shop(func(n *NewTrustRule) { *n = NewTrustRule{GitHub: &GitHubJob{}, Issuer: "x"} }), []string{"github.repositoryId", "github.repositoryOwnerId", "issuer", "name", "scopes", "serviceAccount"}},
		"names for numbers":             {shop(func(n *NewTrustRule) { n.GitHub.RepositoryID, n.GitHub.OwnerID = "acme/shop", "4*" }), []string{"github.repositoryId", "github.repositoryOwnerId"}},
		"numbers that are none":         {shop(func(n *NewTrustRule) { n.GitHub.RepositoryID, n.GitHub.OwnerID = "042", "-1" }), []string{"github.repositoryId", "github.repositoryOwnerId"}},
		"a branch's bare name":          {shop(func(n *NewTrustRule) { n.GitHub.Ref = "main" }), []string{"github.ref"}},
		"a workflow without its ref":    {shop(func(n *NewTrustRule) { n.GitHub.Workflow = "acme/shop/.github/workflows/x.yml" }), []string{"github.jobWorkflowRef"}},
		"a pattern without end":         {shop(func(n *NewTrustRule) { n.GitHub.Environment = strings.Repeat("x", 301) }), []string{"github.environment"}},
		"a pattern of two lines":        {shop(func(n *NewTrustRule) { n.GitHub.Environment = "a\nb" }), []string{"github.environment"}},
		"GitLab with a whole ref":       {gitlab(func(j *GitLabJob) { j.Ref = "refs/heads/main" }), []string{"gitlab.ref"}},
		"GitLab's type of ref":          {gitlab(func(j *GitLabJob) { j.RefType = "heads" }), []string{"gitlab.refType"}},
		"GitLab without numbers":        {gitlab(func(j *GitLabJob) { *j = GitLabJob{} }), []string{"gitlab.namespaceId", "gitlab.projectId"}},
		"http":                          {shop(func(n *NewTrustRule) { n.Issuer = "http://gitlab.acme.io" }), []string{"issuer"}},
		"http that the operator allows": {shop(func(n *NewTrustRule) { n.Issuer = "http://127.0.0.1:1" }), nil},
		"an issuer with a user":         {shop(func(n *NewTrustRule) { n.Issuer = "https://a@b.io" }), []string{"issuer"}},
		"an issuer with a question":     {shop(func(n *NewTrustRule) { n.Issuer = "https://b.io/?x" }), []string{"issuer"}},
		"a file":                        {shop(func(n *NewTrustRule) { n.Issuer = "file:///etc/passwd" }), []string{"issuer"}},
		"another CI":                    {other("https://ci.io", Condition{"sub", "org:acme:**"}), nil},
		"another CI without address":    {other("", Condition{"sub", "x"}), []string{"issuer"}},
		"everybody's pipelines":         {other("https://ci.io", Condition{"sub", "**"}), []string{"claims"}},
		"claims that say nothing":       {other("https://ci.io", Condition{"", "x"}, Condition{"aud", "x"}, Condition{"sub", ""}), []string{"claims.0.claim", "claims.1.claim", "claims.2.pattern"}},
		"too many claims":               {other("https://ci.io", make([]Condition, 21)...), []string{"claims"}},
		"an account's name":             {shop(func(n *NewTrustRule) { n.ServiceAccount = "Jane Doe" }), []string{"serviceAccount"}},
		"no such scope":                 {shop(func(n *NewTrustRule) { n.Scopes = []catalog.Scope{"ROOT"} }), []string{"scopes"}},
		"writes nothing":                {shop(func(n *NewTrustRule) { n.Scopes = []catalog.Scope{catalog.ScopeWrite} }), []string{"sets"}},
		"writes everything":             {shop(func(n *NewTrustRule) { n.Scopes = []catalog.Scope{catalog.ScopeWrite, catalog.ScopeAdmin} }), nil},
		"writes one entity": {shop(func(n *NewTrustRule) {
			n.Scopes, n.Refs = []catalog.Scope{catalog.ScopeWrite}, []catalog.Ref{{Kind: "api"}}
		}), nil},
		"too many sets": {shop(func(n *NewTrustRule) { n.Sets = make([]string, 1001) }), []string{"refs"}},
	} {
		_, problems := c.rule.rule([]string{"http://127.0.0.1:1"})
		var got []string
		for _, p := range problems {
			got = append(got, p.Path)
			if p.Message == "" || p.Code == "" {
				t.Errorf("%s: %+v says nothing", name, p)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, c.wrong) {
			t.Errorf("%s: got %v, want %v\n%+v", name, got, c.wrong, problems)
		}
	}
}

// TestRulesSayWhatTheyWant reads conditions off rules made of every field.
func TestRulesSayWhatTheyWant(t *testing.T) {
	t.Parallel()
	r := githubRule(t, GitHubJob{Ref: "refs/heads/main", Environment: "production", Workflow: "a/b/.github/workflows/c.yml@refs/heads/*", PullRequests: true})
	got := map[string]string{}
	for _, c := range r.Conditions {
		got[c.Claim] = c.Pattern
	}
	want := map[string]string{"repository_id": "42", "repository_owner_id": "7", "ref": "refs/heads/main", "environment": "production", "job_workflow_ref": "a/b/.github/workflows/c.yml@refs/heads/*"}
	if !maps.Equal(got, want) || r.Issuer != githubIssuer || !slices.Equal(r.Events, []TrustEvent{PullRequest}) {
		t.Errorf("got %+v", r)
	}
}
