package graph

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
)

const applySet = `mutation ($in: ApplyEntitiesInput!) { applyEntities(input: $in) {
	revision replayed
	results { created updated unchanged deleted rejected nodes { index ref outcome entity { ref title } change { outcome fields { path after } } problems { code message } } }
	impact { entities owners newDangling }
	errors { code message inputPath ref hint }
} }`

const deleteOne = `mutation ($ref: EntityRef!) { deleteEntity(input: {ref: $ref}) { deleted revision impact { entities } errors { code message hint } } }`

// service is the document of a component.
func service(name, title string) vars {
	return vars{
		"apiVersion": "backstage.io/v1alpha1", "kind": "Component", "metadata": vars{"name": name, "title": title},
		"spec": vars{"type": "service", "lifecycle": "production", "owner": "team"},
	}
}

func TestApplyEntities(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	apply := func(more vars, entities ...vars) any {
		in := vars{"set": "ci/pay", "entities": append([]vars{}, entities...)}
		maps.Copy(in, more)
		return at(w.ask(applySet, vars{"in": in}), "applyEntities")
	}
	dry := apply(vars{"dryRun": true}, service("pay", "Pay"))
	w.shows(dry, `null`, "revision")
	w.shows(dry, `[null]`, "results", "nodes", "entity")
	w.shows(dry, `["CREATED"]`, "results", "nodes", "change", "outcome")

	done := apply(vars{"idempotencyKey": "1"}, service("pay", "Pay"))
	w.shows(done, `1`, "revision")
	w.shows(done, `[{"ref":"component:default/pay","title":"Pay"}]`, "results", "nodes", "entity")
	w.shows(done, `{"entities":0,"newDangling":["group:default/team"],"owners":[]}`, "impact")
	w.shows(apply(vars{"idempotencyKey": "1"}, service("pay", "Pay")), `true`, "replayed")

	bad := apply(nil, service("pay", "Pay"), service("a b", ""))
	w.shows(bad, `null`, "revision")
	w.shows(bad, `1`, "results", "rejected")
	w.shows(bad, `[["entities","1"]]`, "errors", "inputPath")
	w.shows(bad, `["INVALID_FIELD"]`, "errors", "code")
	w.shows(apply(vars{"set": ""}), `[["set"]]`, "errors", "inputPath")
	w.shows(apply(vars{"prune": true}), `["PRUNE_NOT_CONFIRMED"]`, "errors", "code")

	w.viewer = &catalog.Viewer{Login: "vi", Role: catalog.RoleViewer}
	w.shows(apply(nil, service("pay", "Mine")), `["NOT_ALLOWED"]`, "errors", "code")
}

func TestDeleteEntity(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.ask(applySet, vars{"in": vars{"set": "s", "entities": []vars{service("till", "Till")}}})
	w.shows(w.ask(deleteOne, vars{"ref": "component:till"}), `{"deleted":"component:default/till","errors":[],"impact":{"entities":0},"revision":3}`, "deleteEntity")
	w.shows(w.ask(deleteOne, vars{"ref": "component:till"}), `["NOT_FOUND"]`, "deleteEntity", "errors", "code")
	w.shows(w.ask(deleteOne, vars{"ref": "component:pay"}), `["NOT_ALLOWED"]`, "deleteEntity", "errors", "code")
}

func TestALargeSetIsTaken(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	entities := make([]vars, 1000)
	for i := range entities {
		entities[i] = service(fmt.Sprintf("c%d", i), strings.Repeat("x", 300))
	}
	in := vars{"in": vars{"set": "s", "entities": entities}}
	w.shows(w.ask(applySet, in), `1000`, "applyEntities", "results", "created")
	if a := w.send("{ viewer { login } }", in); a.Status != 413 {
		t.Errorf("as much for a question: %d", a.Status)
	}
	w.viewer = &catalog.Viewer{Login: "vi", Role: catalog.RoleViewer}
	if a := w.send(applySet, in); a.Status != 413 {
		t.Errorf("of somebody who may not write: %d", a.Status)
	}
}
