package auth_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// An id of something that is somebody else's is answered like one of nothing at all,
// and does nothing.
func TestG18ForeignIDs(t *testing.T) {
	t.Parallel()
	w, octocat := signedIn(t, setting{})
	w.github.AddUser(githubtest.User{ID: 2, Login: "jane", Organizations: []string{"acme"}})
	jane := w.browser()
	jane.mustSignIn("jane")
	token, secret := jane.create(`name: "jane's", scopes: [CATALOG_READ]`)
	w.declare(catalog.RoleAdmin, "jane.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: janes}\nspec: {type: service, lifecycle: production, owner: user:jane}\n")
	location, _ := octocat.ask(`{ locations { nodes { id } } }`)["locations"].(map[string]any)["nodes"].([]any)[0].(map[string]any)["id"].(string)
	foreign := map[string]string{"a session": jane.whoami().Sessions[0].ID, "a token": token, "a location": location}
	asked := func(query, id string) string {
		data, code := octocat.try(strings.ReplaceAll(query, "ID", id))
		return strings.ReplaceAll(toJSON(t, data), id, "ID") + " " + code
	}
	for what, id := range foreign {
		for _, query := range []string{
			`mutation { endSessions(ids: ["ID"]) }`,
			`mutation { revokeAccessToken(id: "ID") { token { name } errors { code message } } }`,
			`mutation { unregisterLocation(input: {id: "ID"}) { revision errors { code message } } }`,
			`mutation { deleteEntity(input: {ref: "component:ID"}) { deleted errors { code } } }`,
			`{ node(id: "ID") { __typename } }`, `{ nodes(ids: ["ID"]) { __typename } }`, `{ location(id: "ID") { id } }`,
		} {
			if what == "a location" && strings.HasPrefix(query, "{") {
				continue // which everybody may read
			}
			if got, want := asked(query, id), asked(query, uuid.NewString()); got != want {
				t.Errorf("%s of somebody else, %s: got %s, want %s as for one that is not there", what, query, got, want)
			}
		}
	}
	if jane.whoami() == nil || w.browser().whoami("Authorization", "Bearer "+secret) == nil {
		t.Error("what is jane's has ended")
	}
	if data := octocat.ask(`{ entity(ref: "component:janes") { ref } }`); data["entity"] == nil {
		t.Error("what jane owns is gone")
	}
}
