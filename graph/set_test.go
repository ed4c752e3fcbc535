package graph

import (
	"encoding/json"
	"fmt"
	"maps"
	"strings"
	"sync"
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

// TestOneOfManyWritersWins has 50 writers change one entity at once, all of whom
// expect the same revision.
func TestOneOfManyWritersWins(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	base := at(w.ask(applySet, vars{"in": vars{"set": "s", "entities": []vars{service("pay", "Pay")}}}), "applyEntities", "revision")
	for _, c := range []struct {
		name, query, field string
		input              func(writer int) vars
	}{
		{"apply", applySet, "applyEntities", func(writer int) vars {
			return vars{"in": vars{"set": "s", "expectedRevision": base, "entities": []vars{service("pay", fmt.Sprint("Writer ", writer))}}}
		}},
		{"delete", `mutation ($in: DeleteEntityInput!) { deleteEntity(input: $in) { revision errors { code } } }`, "deleteEntity", func(int) vars {
			return vars{"in": vars{"ref": "component:pay", "expectedRevision": 2}}
		}},
	} {
		outcomes := atOnce(50, func(writer int) string {
			a := w.send(c.query, c.input(writer))
			var data map[string]any
			if err := json.Unmarshal(a.Data, &data); err != nil || len(a.Errors) > 0 {
				return fmt.Sprint(err, a.Errors)
			}
			return text(at(data, c.field, "revision")) + " " + text(at(data, c.field, "errors", "code"))
		})
		want := map[string]int{`2 []`: 1, `null ["CONFLICT"]`: 49}
		if c.name == "delete" {
			want = map[string]int{`3 []`: 1, `null ["NOT_FOUND"]`: 49} // it is gone
		}
		if !maps.Equal(outcomes, want) {
			t.Errorf("%s: got %v, want %v", c.name, outcomes, want)
		}
	}
}

// TestARepeatThatOvertakesIsAnsweredTheSame sends one call 20 times at once, as a
// client does whose answers are lost.
func TestARepeatThatOvertakesIsAnsweredTheSame(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	in := vars{"in": vars{"set": "s", "idempotencyKey": "k", "entities": []vars{service("pay", "Pay"), service("shop", "Shop")}}}
	outcomes := atOnce(20, func(int) string {
		a := w.send(applySet, in)
		return strings.Replace(string(a.Data), `"replayed":true`, `"replayed":false`, 1) + fmt.Sprint(a.Errors)
	})
	if len(outcomes) != 1 {
		t.Errorf("got %v, want one and the same answer", outcomes)
	}
	w.shows(w.ask(`{ head { revision } }`, nil), `1`, "head", "revision")
}

// atOnce does something many times in parallel and counts what came of it.
func atOnce(times int, do func(i int) string) map[string]int {
	outcomes := map[string]int{}
	var mu sync.Mutex
	var all sync.WaitGroup
	for i := range times {
		all.Go(func() {
			outcome := do(i)
			mu.Lock()
			defer mu.Unlock()
			outcomes[outcome]++
		})
	}
	all.Wait()
	return outcomes
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
