package object

import (
	"strings"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
)

// CreateTrustRuleInput says what a trust rule is to be.
type CreateTrustRuleInput struct {
	Name           string
	Issuer         *string
	Github         *GitHubPipelinesInput
	Gitlab         *GitLabPipelinesInput
	Claims         []*account.Condition
	ServiceAccount string
	Scopes         []catalog.Scope
	Refs           []catalog.Ref
	Sets           []string
}

// GitHubPipelinesInput names workflows of a repository.
type GitHubPipelinesInput struct {
	RepositoryID, RepositoryOwnerID  string
	Ref, Environment, JobWorkflowRef *string
	PullRequests, PullRequestTarget  bool
}

// GitLabPipelinesInput names jobs of a project.
type GitLabPipelinesInput struct {
	ProjectID, NamespaceID      string
	Ref, RefType, Environment   *string
	RefProtected, MergeRequests bool
}

// NewTrustRule is what the input asks for.
func (i CreateTrustRuleInput) NewTrustRule() account.NewTrustRule {
	n := account.NewTrustRule{Name: i.Name, Issuer: given(i.Issuer, ""), ServiceAccount: i.ServiceAccount, Scopes: i.Scopes, Refs: i.Refs, Sets: i.Sets}
	if g := i.Github; g != nil {
		n.GitHub = &account.GitHubJob{
			RepositoryID: g.RepositoryID, OwnerID: g.RepositoryOwnerID, Ref: given(g.Ref, ""), Environment: given(g.Environment, ""),
			Workflow: given(g.JobWorkflowRef, ""), PullRequests: g.PullRequests, PullRequestTarget: g.PullRequestTarget,
		}
	}
	if g := i.Gitlab; g != nil {
		n.GitLab = &account.GitLabJob{
			ProjectID: g.ProjectID, NamespaceID: g.NamespaceID, Ref: given(g.Ref, ""), RefType: given(g.RefType, ""), Environment: given(g.Environment, ""),
			Protected: g.RefProtected, MergeRequests: g.MergeRequests,
		}
	}
	for _, c := range i.Claims {
		n.Claims = append(n.Claims, *c)
	}
	return n
}

// CreateTrustRulePayload is what came of making a trust rule.
type CreateTrustRulePayload struct {
	Rule   *account.TrustRule
	Errors []*UserError
}

// DeleteTrustRulePayload is what came of ending a trust rule.
type DeleteTrustRulePayload struct {
	Rule   *account.TrustRule
	Errors []*UserError
}

// TrustRuleMade answers with a rule, or with what was wrong.
func TrustRuleMade(r *account.TrustRule, problems []catalog.Problem) *CreateTrustRulePayload {
	p := &CreateTrustRulePayload{Rule: r, Errors: inputErrors(problems, "input")}
	for _, e := range p.Errors { // input.github.ref is the path of a field in a field
		e.InputPath = strings.Split(strings.Join(e.InputPath, "."), ".")
	}
	return p
}

// TrustRuleEnded answers with the rule as it was, or with why it was not ended.
func TrustRuleEnded(r *account.TrustRule, problems []catalog.Problem) *DeleteTrustRulePayload {
	return &DeleteTrustRulePayload{Rule: r, Errors: inputErrors(problems)}
}
