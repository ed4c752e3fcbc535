package account

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// misfit is what of an assertion a rule does not allow, in words that tell no more
// than the assertion does.
type misfit struct {
	// foreign says that the rule is about somebody else's pipelines; then nothing
	// more is told.
	foreign bool
	said    []string
}

// farther reports whether m has less to do with its rule than other with its own.
func (m *misfit) farther(other *misfit) bool {
	if m.foreign != other.foreign {
		return m.foreign
	}
	return len(m.said) > len(other.said)
}

func (m *misfit) String() string {
	if m.foreign {
		return "no trust rule is about " + strings.Join(m.said, " with ")
	}
	return "the trust rule for this pipeline does not allow " + strings.Join(m.said, " and ")
}

// misfit is nil where the rule fits.
func (r *TrustRule) misfit(a *Assertion) *misfit {
	var said []string
	for _, c := range r.Conditions {
		value, there := a.text(c.Claim)
		switch {
		case there && matches(c.Pattern, value):
		case slices.Contains(r.Kind.numbers(), c.Claim):
			return &misfit{foreign: true, said: a.whose(r.Kind)}
		default:
			said = append(said, a.says(c.Claim))
		}
	}
	if event, claim := a.event(r.Kind); event != "" && !slices.Contains(r.Events, event) {
		said = append(said, a.says(claim))
	}
	if len(said) == 0 {
		return nil
	}
	return &misfit{said: said}
}

// numbers are the claims that say whose a pipeline is.
func (k TrustKind) numbers() []string {
	switch k {
	case GitHubActions:
		return []string{"repository_id", "repository_owner_id"}
	case GitLabCI:
		return []string{"project_id", "namespace_id"}
	}
	return nil
}

// event is how people who may not push can have started the pipeline, and the
// claim that says so; empty where only those did who may. No rule allows what the
// token does not tell.
func (a *Assertion) event(kind TrustKind) (event TrustEvent, claim string) {
	const untold TrustEvent = "UNTOLD"
	ref, _ := a.text("ref")
	switch kind {
	case GitHubActions:
		claim = "event_name"
		switch name, there := a.text(claim); {
		case !there:
			event = untold
		case name == "pull_request_target":
			event = PullRequestTarget
		case strings.HasPrefix(name, "pull_request"), strings.HasPrefix(ref, "refs/pull/"):
			event = PullRequest
		}
	case GitLabCI:
		claim = "pipeline_source"
		switch source, there := a.text(claim); {
		case !there:
			event = untold
		case source == "merge_request_event", source == "external_pull_request_event":
			event = MergeRequest
		}
	}
	return event, claim
}

// text is a claim as text; lists and objects have none.
func (a *Assertion) text(claim string) (string, bool) {
	switch value := a.Claims[claim].(type) {
	case string:
		return value, true
	case json.Number:
		return value.String(), true
	case bool:
		return fmt.Sprint(value), true
	}
	return "", false
}

// says is a claim in words.
func (a *Assertion) says(claim string) string {
	value, there := a.text(claim)
	if !there {
		return "a token without " + claim
	}
	return claim + " " + shown(value)
}

// whose is the pipeline by its numbers, and by the name that goes with them.
func (a *Assertion) whose(kind TrustKind) (said []string) {
	for _, claim := range kind.numbers() {
		said = append(said, a.says(claim))
	}
	for _, name := range []string{"repository", "project_path"} {
		if path, there := a.text(name); there {
			said[len(said)-1] += " (" + shown(path) + ")"
		}
	}
	return said
}

// shown keeps short what others wrote.
func shown(s string) string {
	if len(s) > 100 {
		return s[:100] + "..."
	}
	return s
}
