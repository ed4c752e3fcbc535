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
	walked := func(w walk.Walk, roots ...string) string {
		t.Helper()
		for _, r := range roots {
			w.Roots = append(w.Roots, catalog.NewRef("component", "", r))
		}
		if w.MaxNodes == 0 {
			w.MaxNodes = 100
		}
		g, err := walk.Neighbourhood(reading(t), db, w)
		if err != nil {
			t.Fatal(err)
		}
		return shown(g)
	}
	for _, c := range []struct{ name, got, want string }{
		{"no step", walked(walk.Walk{Direction: catalog.Out}, "a"), "a@0+2 | a>a"},
		{"one step out", walked(walk.Walk{Direction: catalog.Out, Depth: 1}, "a"), "a@0 b@1+1 s@1 | a>a a>b a-s b-s"},
		{"one step in", walked(walk.Walk{Direction: catalog.In, Depth: 1}, "b"), "b@0 a@1+1 gone@1 x@1 | a>a a>b gone>b x>b"},
		{"both ways", walked(walk.Walk{Direction: catalog.Both, Depth: 1}, "b"), "b@0 a@1 c@1+2 gone@1 s@1 x@1 | a>a a>b a-s b>c b-s c>a gone>b x>b"},
		{"round a circle", walked(walk.Walk{Direction: catalog.Out, Depth: 10, Types: []string{"dependsOn"}}, "a"),
			"a@0 b@1 c@2 d@3 lost@3+1 e@4 | a>a a>b b>c c>a c>d c>lost d>e"},
		{"one type", walked(walk.Walk{Direction: catalog.Both, Depth: 10, Types: []string{"partOf"}}, "s"), "s@0 a@1 b@1 | a-s b-s"},
		{"no type", walked(walk.Walk{Direction: catalog.Both, Depth: 10, Types: []string{}}, "s"), "s@0 | "},
		{"not on through what nobody declares", walked(walk.Walk{Direction: catalog.Both, Depth: 10}, "d"),
			"d@0 c@1 e@1 a@2 b@2 lost@2+2 gone@3 s@3 x@3 | a>a a>b a-s b>c b-s c>a c>d c>lost d>e gone>b x>b"},
		{"from what nobody declares", walked(walk.Walk{Direction: catalog.In, Depth: 1}, "lost"), "lost@0 c@1+1 z@1 | c>lost z>lost"},
		{"two roots", walked(walk.Walk{Direction: catalog.Out, Depth: 1}, "d", "x"), "d@0 x@0 b@1+2 e@1 | d>e x>b"},
		{"a root twice", walked(walk.Walk{Direction: catalog.Out, Depth: 0}, "e", "e"), "e@0 | "},
		{"an unknown root", walked(walk.Walk{Direction: catalog.Out, Depth: 3}, "never", "e"), "e@0 | "},
		{"no root", walked(walk.Walk{Direction: catalog.Out, Depth: 3}), " | "},
		{"four nodes", walked(walk.Walk{Direction: catalog.Both, Depth: 3, MaxNodes: 4}, "b"), "b@0+2 a@1+1 c@1+2 gone@1 | a>a a>b b>c c>a gone>b …"},
		{"as many as there are", walked(walk.Walk{Direction: catalog.Out, Depth: 10, MaxNodes: 2}, "d"), "d@0 e@1 | d>e"},
		{"more roots than nodes", walked(walk.Walk{Direction: catalog.Out, Depth: 1, MaxNodes: 1}, "d", "e"), "d@0+1 |  …"},
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
