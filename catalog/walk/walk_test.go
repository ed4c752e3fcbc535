package walk_test

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/walk"
	"github.com/callboard-dev/callboard/store/storetest"
)

// draw puts components and relations there: "a>b" says that a depends on b,
// "a-b" that a is part of b. Names in capitals are declared by nobody.
func draw(t *testing.T, arrows string) *sql.DB {
	t.Helper()
	db := storetest.New(t)
	run := func(text string, args ...any) {
		if _, err := db.ExecContext(t.Context(), text, args...); err != nil {
			t.Fatal(err)
		}
	}
	for arrow := range strings.FieldsSeq(arrows) {
		typ, at := "dependsOn", strings.IndexAny(arrow, ">-")
		if arrow[at] == '-' {
			typ = "partOf"
		}
		source, target := arrow[:at], arrow[at+1:]
		for _, name := range []string{source, target} {
			state := "live"
			if name == strings.ToUpper(name) {
				state = "absent"
			}
			run(`INSERT INTO entities (ref, kind, namespace, name, state) VALUES ('component:default/' || $1, 'component', 'default', $1, $2) ON CONFLICT DO NOTHING`,
				strings.ToLower(name), state)
		}
		run(`INSERT INTO relations (source_id, type, target_id) SELECT s.id, $1, t.id FROM entities s, entities t WHERE s.name = $2 AND t.name = $3`,
			typ, strings.ToLower(source), strings.ToLower(target))
	}
	return db
}

func reading(t *testing.T) context.Context {
	t.Helper()
	return catalog.WithViewer(t.Context(), catalog.LocalViewer())
}

// shown writes a graph as "name@depth+hidden … | source-type-target …".
func shown(g *walk.Graph) string {
	names := map[int64]string{}
	var nodes, relations []string
	for _, n := range g.Nodes {
		names[n.ID] = strings.TrimPrefix(n.Ref, "component:default/")
		node := fmt.Sprintf("%s@%d", names[n.ID], n.Depth)
		if n.Hidden > 0 {
			node += fmt.Sprintf("+%d", n.Hidden)
		}
		nodes = append(nodes, node)
	}
	for _, r := range g.Relations {
		relations = append(relations, names[r.SourceID]+map[string]string{"dependsOn": ">", "partOf": "-"}[r.Type]+names[r.TargetID])
	}
	out := strings.Join(nodes, " ") + " | " + strings.Join(relations, " ")
	if g.Truncated {
		out += " …"
	}
	return out
}

func TestNeighbourhood(t *testing.T) {
	t.Parallel()
	db := draw(t, "a>b b>c c>a c>d d>e b-s a-s x>b GONE>b c>LOST z>LOST LOST>q a>a")
	const out, in, both = 1, 2, 3
	all := []string{"dependsOn", "partOf"}
	type step struct {
		way, depth int
		types      []string
		maxNodes   int
	}
	walked := func(s step, roots ...string) string {
		t.Helper()
		w := walk.Walk{Depth: s.depth, MaxNodes: s.maxNodes}
		for _, r := range roots {
			w.Roots = append(w.Roots, catalog.NewRef("component", "", r))
		}
		if s.way&out != 0 {
			w.Outgoing = s.types
		}
		if s.way&in != 0 {
			w.Incoming = s.types
		}
		g, err := walk.Neighbourhood(reading(t), db, w)
		if err != nil {
			t.Fatal(err)
		}
		return shown(g)
	}
	for _, c := range []struct{ name, got, want string }{
		{"no step", walked(step{out, 0, all, 100}, "a"), "a@0+2 | a>a"},
		{"one step out", walked(step{out, 1, all, 100}, "a"), "a@0 b@1+1 s@1 | a>a a>b a-s b-s"},
		{"one step in", walked(step{in, 1, all, 100}, "b"), "b@0 a@1+1 gone@1 x@1 | a>a a>b gone>b x>b"},
		{"both ways", walked(step{both, 1, all, 100}, "b"), "b@0 a@1 c@1+2 gone@1 s@1 x@1 | a>a a>b a-s b>c b-s c>a gone>b x>b"},
		{"round a circle", walked(step{out, 10, []string{"dependsOn"}, 100}, "a"),
			"a@0 b@1 c@2 d@3 lost@3+1 e@4 | a>a a>b b>c c>a c>d c>lost d>e"},
		{"one type", walked(step{both, 10, []string{"partOf"}, 100}, "s"), "s@0 a@1 b@1 | a-s b-s"},
		{"no type", walked(step{both, 10, []string{}, 100}, "s"), "s@0 | "},
		{"not on through what nobody declares", walked(step{both, 10, all, 100}, "d"),
			"d@0 c@1 e@1 a@2 b@2 lost@2+2 gone@3 s@3 x@3 | a>a a>b a-s b>c b-s c>a c>d c>lost d>e gone>b x>b"},
		{"from what nobody declares", walked(step{in, 1, all, 100}, "lost"), "lost@0 c@1+1 z@1 | c>lost z>lost"},
		{"two roots", walked(step{out, 1, all, 100}, "d", "x"), "d@0 x@0 b@1+2 e@1 | d>e x>b"},
		{"a root twice", walked(step{out, 0, all, 100}, "e", "e"), "e@0 | "},
		{"an unknown root", walked(step{out, 3, all, 100}, "never", "e"), "e@0 | "},
		{"no root", walked(step{out, 3, all, 100}), " | "},
		{"four nodes", walked(step{both, 3, all, 4}, "b"), "b@0+2 a@1+1 c@1+2 gone@1 | a>a a>b b>c c>a gone>b …"},
		{"as many as there are", walked(step{out, 10, all, 2}, "d"), "d@0 e@1 | d>e"},
		{"more roots than nodes", walked(step{out, 1, all, 1}, "d", "e"), "d@0+1 |  …"},
	} {
		if c.got != c.want {
			t.Errorf("%s: got\n  %s\nwant\n  %s", c.name, c.got, c.want)
		}
	}
}

func TestWalksAreBounded(t *testing.T) {
	t.Parallel()
	db := draw(t, "a>b")
	for name, w := range map[string]walk.Walk{
		"too deep":       {Depth: 11, MaxNodes: 1},
		"backward":       {Depth: -1, MaxNodes: 1},
		"no nodes":       {Depth: 1, MaxNodes: 0},
		"too many nodes": {Depth: 1, MaxNodes: 5001},
		"too many roots": {Depth: 1, MaxNodes: 1, Roots: make([]catalog.Ref, 1001)},
	} {
		if _, err := walk.Neighbourhood(reading(t), db, w); catalog.KindOf(err) != catalog.ErrBadInput {
			t.Errorf("%s: got %v, want a bad input", name, err)
		}
	}
	if _, err := walk.Neighbourhood(t.Context(), db, walk.Walk{Depth: 1, MaxNodes: 1}); catalog.KindOf(err) != catalog.ErrUnauthenticated {
		t.Errorf("without a viewer: got %v, want a refusal", err)
	}
}
