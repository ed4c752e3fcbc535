package account_test

import (
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/account"
	"github.com/callboard-dev/callboard/store/storetest"
)

// TestTokensOfLocalModeStayThere makes a token where nobody signs in, and then has
// people sign in: it is nobody's any more.
func TestTokensOfLocalModeStayThere(t *testing.T) {
	t.Parallel()
	db := storetest.New(t)
	local := account.New(account.Config{DB: db, Local: true})
	ctx := catalog.WithViewer(t.Context(), catalog.LocalViewer())
	_, secret, problems, err := local.CreateToken(ctx, account.NewToken{Name: "laptop", Scopes: []catalog.Scope{catalog.ScopeAdmin}})
	if err != nil || problems != nil {
		t.Fatal(err, problems)
	}
	if v, err := local.ByToken(t.Context(), secret); err != nil || v == nil || v.Role != catalog.RoleAdmin {
		t.Errorf("in local mode: got %+v, %v", v, err)
	}
	if v, err := account.New(account.Config{DB: db, Providers: []string{"github"}}).ByToken(t.Context(), secret); err != nil || v != nil {
		t.Errorf("where people sign in: got %+v, %v", v, err)
	}
}
