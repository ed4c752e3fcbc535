package auth_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

func user(name, more string) string {
	return "apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: " + name + "\n" + more + "---\n"
}

const (
	byID    = "  annotations: {github.com/user-id: \"583231\"}\nspec: {memberOf: []}\n"
	byLogin = "  annotations: {github.com/user-login: OctoCat}\nspec: {memberOf: []}\n"
	byEmail = "spec: {memberOf: [], profile: {email: OctoCat@acme.io}}\n"
	nothing = "spec: {memberOf: []}\n"
)

// TestA5 finds the user that an account is, step by step.
func TestA5(t *testing.T) {
	t.Parallel()
	limited, open := acme, account.Entrance{}
	domain := account.Entrance{Domains: []string{"acme.io"}}
	for _, c := range []struct {
		name     string
		users    string
		entrance account.Entrance
		want     string // the user, "" for a viewer without one, "refused"
	}{
		{"by id", user("mona", byID), open, "user:default/mona"},
		{"by login", user("mona", byLogin), open, "user:default/mona"},
		{"by id before login", user("mona", byID) + user("other", byLogin), open, "user:default/mona"},
		{"by name where the organization limits who comes", user("octocat", nothing), limited, "user:default/octocat"},
		{"by e-mail address where its domain limits who comes", user("mona", byEmail), domain, "user:default/mona"},
		{"not by e-mail address otherwise", user("mona", byEmail), open, "refused"},
		{"not by name otherwise", user("octocat", nothing), open, "refused"},
		{"two by id", user("mona", byID) + user("other", byID), limited, "refused"},
		{"unknown, limited", "", limited, "user:default/octocat"},
		{"unknown, limited, and the name is taken", user("octocat", "  annotations: {github.com/user-id: \"1\"}\nspec: {memberOf: []}\n"), domain, "user:default/octocat-583231"},
		{"by name, of a user with another login", user("octocat", "  annotations: {github.com/user-login: mona}\nspec: {memberOf: []}\n"), limited, "user:default/octocat-583231"},
		{"unknown, open", "", open, "refused"},
		{"unknown, create", "", account.Entrance{Unknown: account.UnknownCreate}, "user:default/octocat"},
		{"unknown, viewer", "", account.Entrance{Unknown: account.UnknownViewer}, ""},
		{"unknown, limited, refuse", "", account.Entrance{AnyOf: acme.AnyOf, Unknown: account.UnknownRefuse}, "refused"},
		{"in no such team", "", account.Entrance{AnyOf: [][]string{{"acme"}, {"acme/platform"}}}, "refused"},
		{"in such a team", "", account.Entrance{AnyOf: [][]string{{"ACME"}, {"acme/platform", "acme/web"}}}, "user:default/octocat"},
		{"in another domain", "", account.Entrance{Domains: []string{"acme.com"}}, "refused"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, setting{entrance: c.entrance})
			if c.users != "" {
				w.declare(catalog.RoleAdmin, "people.yaml", c.users)
			}
			w.github.AddUser(octocat())
			b := w.browser()
			in := b.signIn("octocat")
			if c.want == "refused" {
				if in.status != http.StatusForbidden || b.whoami() != nil {
					t.Errorf("got %d, want a refusal", in.status)
				}
				return
			}
			v := b.whoami()
			switch {
			case v == nil:
				t.Fatalf("got %d %s", in.status, in.body)
			case c.want == "" && (v.User != nil || v.Role != "VIEWER"):
				t.Errorf("got %+v, want a viewer without a user", v)
			case c.want != "" && (v.User == nil || v.User.Ref != c.want):
				t.Errorf("got %+v, want %s", v.User, c.want)
			}
		})
	}
}

// TestWhoDeclaresPeopleMatters has an editor register users and groups that would
// give them rights: nothing comes of it.
func TestWhoDeclaresPeopleMatters(t *testing.T) {
	t.Parallel()
	rules := account.Rules{Admins: []string{"group:default/platform"}}
	const members = "apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: platform}\nspec: {type: team, children: [], members: [octocat]}\n"
	w := newWorld(t, setting{entrance: acme, rules: rules})
	w.github.AddUser(octocat())
	b := w.browser()
	b.mustSignIn("octocat")
	w.declare(catalog.RoleEditor, "mine.yaml", members)
	if v := b.whoami(); v.Role != "EDITOR" || len(v.OwnershipRefs) != 1 {
		t.Errorf("an editor made themselves %+v", v)
	}
	w.declare(catalog.RoleAdmin, "mine.yaml", members)
	if v := b.whoami(); v.Role != "ADMIN" || !slices.Contains(v.OwnershipRefs, "group:default/platform") {
		t.Errorf("once an admin has registered the file: %+v", v)
	}
	w.declare(catalog.RoleAdmin, "mine.yaml", strings.ReplaceAll(members, "octocat", ""))
	if v := b.whoami(); v.Role != "EDITOR" || len(v.OwnershipRefs) != 1 {
		t.Errorf("once the file says so no more: %+v", v)
	}

	other := newWorld(t, setting{entrance: acme, rules: rules})
	other.declare(catalog.RoleEditor, "mine.yaml", user("boss", byID)+members)
	other.github.AddUser(octocat())
	c := other.browser()
	c.mustSignIn("octocat")
	if v := c.whoami(); v.User.Ref != "user:default/octocat" {
		t.Errorf("an editor's file decides who somebody is: %+v", v.User)
	}
}

// TestOwnershipGoesUpwards through groups within groups, ten levels at most.
func TestOwnershipGoesUpwards(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: acme})
	var org strings.Builder
	org.WriteString(user("octocat", "spec: {memberOf: [g1]}\n"))
	for i := 1; i <= 12; i++ {
		org.WriteString("apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: " + group(i) + "}\nspec: {type: team, children: [], parent: " + group(i%12+1) + "}\n---\n")
	}
	w.declare(catalog.RoleAdmin, "org.yaml", org.String())
	w.github.AddUser(octocat())
	b := w.browser()
	b.mustSignIn("octocat")
	own := b.whoami().OwnershipRefs
	if len(own) != 11 || !slices.Contains(own, "group:default/g10") || slices.Contains(own, "group:default/g11") {
		t.Errorf("got %v, want the user and ten groups", own)
	}
}

func group(i int) string { return "g" + string(rune('0' + i/10))[:i/10] + string(rune('0'+i%10)) }

// TestA9 gives roles by the operator's list.
func TestA9(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		rules account.Rules
		want  string
	}{
		"nobody is the first admin": {account.Rules{}, "EDITOR"},
		"by account":                {account.Rules{Admins: []string{"github:583231"}}, "ADMIN"},
		"another account":           {account.Rules{Admins: []string{"github:58323"}}, "EDITOR"},
		"not by login":              {account.Rules{Admins: []string{"github:octocat"}}, "EDITOR"},
		"by team":                   {account.Rules{Admins: []string{"github:groups/acme/Web"}}, "ADMIN"},
		"by organization":           {account.Rules{Editors: []string{"github:groups/acme"}, Default: catalog.RoleViewer}, "EDITOR"},
		"by user":                   {account.Rules{Admins: []string{"user:octocat"}}, "ADMIN"},
		"default viewer":            {account.Rules{Default: catalog.RoleViewer}, "VIEWER"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, b := signedIn(t, setting{rules: c.rules})
			if v := b.whoami(); v.Role != c.want {
				t.Errorf("got %s, want %s", v.Role, c.want)
			}
		})
	}
}

// TestTheRefusalSaysWhatToWrite, and what it says lets them in.
func TestTheRefusalSaysWhatToWrite(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{})
	w.github.AddUser(octocat())
	in := w.browser().signIn("octocat")
	for _, want := range []string{"callboard.local.yaml", "auth:\n  roles:\n    admin: [&#34;github:583231&#34;]   # octocat", "github.com/user-id: &#34;583231&#34;", "name: octocat"} {
		if !strings.Contains(in.body, want) {
			t.Errorf("the page lacks %q:\n%s", want, in.body)
		}
	}
	if policy := in.header.Get("Content-Security-Policy"); !strings.Contains(policy, "style-src 'sha256-") || strings.Contains(policy, "unsafe") {
		t.Errorf("the page's policy is %s", policy)
	}
	listed := newWorld(t, setting{rules: account.Rules{Admins: []string{"github:583231"}}})
	listed.github.AddUser(octocat())
	b := listed.browser()
	b.mustSignIn("octocat")
	if v := b.whoami(); v.Role != "ADMIN" || v.User == nil {
		t.Errorf("got %+v", v)
	}
}

// TestHostileNames come in without breaking anything.
func TestHostileNames(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setting{entrance: account.Entrance{Unknown: account.UnknownRefuse}})
	w.github.AddUser(githubtest.User{ID: 7, Login: "<script>alert(1)</script>\nadmin: [x]", Name: "</script>"})
	in := w.browser().signIn("<script>alert(1)</script>\nadmin: [x]")
	if in.status != http.StatusForbidden || strings.Contains(in.body, "<script>") || strings.Contains(in.body, "\nadmin: [x]") {
		t.Errorf("got %d\n%s", in.status, in.body)
	}
}
