package account

import (
	"slices"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// The issuers that most pipelines have.
const (
	githubIssuer = "https://token.actions.githubusercontent.com"
	gitlabIssuer = "https://gitlab.com"
)

// NewTrustRule says what a rule is to be. Just one of GitHub, GitLab and Claims
// says which pipelines it is about.
type NewTrustRule struct {
	Name string
	// Issuer is github.com's or gitlab.com's where it is empty.
	Issuer         string
	GitHub         *GitHubJob
	GitLab         *GitLabJob
	Claims         []Condition
	ServiceAccount string
	Scopes         []catalog.Scope
	Refs           []catalog.Ref
	Sets           []string
}

// GitHubJob names pipelines of one repository of a GitHub. The ids are numbers:
// names can be given up, and taken by others. What else is empty may be anything.
type GitHubJob struct {
	RepositoryID, OwnerID string
	// Ref, Environment and Workflow (the claim job_workflow_ref) are patterns.
	Ref, Environment, Workflow string
	// PullRequests and PullRequestTarget let those events start the pipeline.
	PullRequests, PullRequestTarget bool
}

// GitLabJob names pipelines of one project of a GitLab.
type GitLabJob struct {
	ProjectID, NamespaceID string
	// Ref and Environment are patterns, RefType is branch or tag.
	Ref, RefType, Environment string
	// Protected wants the branch or tag to be protected.
	Protected bool
	// MergeRequests lets those start the pipeline.
	MergeRequests bool
}

// rule makes a rule of n, and finds everything that is wrong with it at once.
// private are issuers that may be plain http.
func (n *NewTrustRule) rule(private []string) (*TrustRule, []catalog.Problem) {
	d := &draft{TrustRule: &TrustRule{
		Name: strings.TrimSpace(n.Name), Issuer: strings.TrimSpace(n.Issuer), ServiceAccount: strings.TrimSpace(n.ServiceAccount),
		Scopes: n.Scopes, Refs: n.Refs, Sets: n.Sets,
	}}
	switch {
	case n.named() != 1:
		d.wrong("github", catalog.MissingField, "give one of github, gitlab and claims", "a trust rule is about the pipelines of one CI, and %d are named", n.named())
		return nil, d.problems
	case n.GitHub != nil:
		d.github(n.GitHub)
	case n.GitLab != nil:
		d.gitlab(n.GitLab)
	default:
		d.others(n.Claims)
	}
	d.checkIssuer(private)
	d.checkGrant()
	return d.TrustRule, d.problems
}

func (n *NewTrustRule) named() (count int) {
	for _, given := range []bool{n.GitHub != nil, n.GitLab != nil, len(n.Claims) > 0} {
		if given {
			count++
		}
	}
	return count
}

func (d *draft) github(j *GitHubJob) {
	d.Kind = GitHubActions
	const hint = "gh api repos/OWNER/NAME --jq '.id, .owner.id' prints the repository's and its owner's"
	d.number("repository_id", "github.repositoryId", j.RepositoryID, hint)
	d.number("repository_owner_id", "github.repositoryOwnerId", j.OwnerID, hint)
	if ref := strings.TrimSpace(j.Ref); ref != "" && !strings.HasPrefix(ref, "refs/") && !strings.HasPrefix(ref, "*") {
		d.wrong("github.ref", catalog.InvalidField, "write refs/heads/"+ref+" for a branch, refs/tags/"+ref+" for a tag", "GitHub's refs are whole: %q fits none", ref)
	}
	d.pattern("ref", "github.ref", j.Ref)
	d.pattern("environment", "github.environment", j.Environment)
	if flow := strings.TrimSpace(j.Workflow); flow != "" && !strings.Contains(flow, "@") && !strings.HasSuffix(flow, "**") {
		d.wrong("github.jobWorkflowRef", catalog.InvalidField, "write it like acme/shop/.github/workflows/catalog.yml@refs/heads/main", "%q lacks the ref that the workflow is taken from", flow)
	}
	d.pattern("job_workflow_ref", "github.jobWorkflowRef", j.Workflow)
	d.allow(PullRequest, j.PullRequests)
	d.allow(PullRequestTarget, j.PullRequestTarget)
	d.from(githubIssuer)
}

func (d *draft) gitlab(j *GitLabJob) {
	d.Kind = GitLabCI
	d.number("project_id", "gitlab.projectId", j.ProjectID, "the project's page Settings → General shows its Project ID")
	d.number("namespace_id", "gitlab.namespaceId", j.NamespaceID, "the group's page Settings → General shows its Group ID")
	if ref := strings.TrimSpace(j.Ref); strings.HasPrefix(ref, "refs/") {
		d.wrong("gitlab.ref", catalog.InvalidField, "write the name alone, such as main", "GitLab's refs are bare names: %q fits none", ref)
	}
	d.pattern("ref", "gitlab.ref", j.Ref)
	if !slices.Contains([]string{"", "branch", "tag"}, j.RefType) {
		d.wrong("gitlab.refType", catalog.InvalidField, "write branch or tag, or leave it out", "%.50q is no type of ref", j.RefType)
	}
	d.pattern("ref_type", "gitlab.refType", j.RefType)
	if j.Protected {
		d.pattern("ref_protected", "gitlab.refProtected", "true")
	}
	d.pattern("environment", "gitlab.environment", j.Environment)
	d.allow(MergeRequest, j.MergeRequests)
	d.from(gitlabIssuer)
}

func (d *draft) others(claims []Condition) {
	d.Kind = OtherCI
	d.checkClaims(claims)
	d.Conditions = claims
}

// number adds a condition without which a kind's rule would not say whose
// pipelines it is about.
func (d *draft) number(claim, field, number, hint string) {
	number = strings.TrimSpace(number)
	d.checkNumber(claim, field, number, hint)
	d.Conditions = append(d.Conditions, Condition{claim, number})
}

// pattern adds a condition where there is one.
func (d *draft) pattern(claim, field, pattern string) {
	if pattern = strings.TrimSpace(pattern); pattern == "" {
		return
	}
	d.checkPattern(field, pattern)
	d.Conditions = append(d.Conditions, Condition{claim, pattern})
}

func (d *draft) allow(event TrustEvent, yes bool) {
	if yes {
		d.Events = append(d.Events, event)
	}
}

// from sets the issuer that the kind has where none is given. Neither GitHub's nor
// GitLab's ever ends in a slash.
func (d *draft) from(usual string) {
	if d.Issuer == "" {
		d.Issuer = usual
	}
	d.Issuer = strings.TrimRight(d.Issuer, "/")
}
