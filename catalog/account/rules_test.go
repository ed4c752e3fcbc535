package account

import (
	"testing"

	"github.com/callboard-dev/callboard/catalog"
)

func TestRoles(t *testing.T) {
	t.Parallel()
	s := New(Config{Rules: Rules{Admins: []string{"dex:AbC", "github:groups/acme/platform", "group:Platform"}, Editors: []string{"dex:x"}}})
	for name, want := range map[string]catalog.Role{
		"dex:AbC": catalog.RoleAdmin, "dex:abc": "", "dex:x": catalog.RoleEditor, "github:groups/Acme/Platform": catalog.RoleAdmin,
		"group:default/platform": catalog.RoleAdmin, "group:other/platform": "", "groups/acme/platform": "",
	} {
		if got := s.Rules.role([]string{"dex:nobody", name}, ""); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}
