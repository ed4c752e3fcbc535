package ingest

import (
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

func TestWinner(t *testing.T) {
	t.Parallel()
	older, newer := &declaration{id: 1, claimedAt: monday}, &declaration{id: 2, claimedAt: tuesday}
	configured := &declaration{id: 3, claimedAt: tuesday, configured: true}
	set := &declaration{id: 4, claimedAt: monday.AddDate(-1, 0, 0), set: "ci"}
	second := &declaration{id: 5, claimedAt: monday, ordinal: 1}
	tests := map[string]struct {
		claims []*declaration
		want   *declaration
	}{
		"nobody":                       {nil, nil},
		"the oldest claim":             {[]*declaration{newer, older}, older},
		"a configured location first":  {[]*declaration{older, configured}, configured},
		"a file before an older set":   {[]*declaration{set, newer}, newer},
		"a set where there is no file": {[]*declaration{set}, set},
		"the first of a file":          {[]*declaration{second, older}, older},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := winner(tt.claims); got != tt.want {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}

func TestElect(t *testing.T) {
	t.Parallel()
	pay := catalog.NewRef("component", "", "pay")
	mine := held(1, 1, document(0, "pay", "Pay"))
	theirs := held(2, 2, document(0, "pay", "Pay"))
	theirs.url, theirs.claimedAt = "file:b.yaml", tuesday
	tests := map[string]struct {
		c     *comparison
		known *stored
		want  Outcome
	}{
		"new": {compare([]said{{fileID: 1, documents: []descriptor.Document{document(0, "pay", "Pay")}}}, nil, nil, nil, tuesday), nil, Created},
		"mentioned before": {compare([]said{{fileID: 1, documents: []descriptor.Document{document(0, "pay", "Pay")}}}, nil, nil, nil, tuesday),
			&stored{entityID: 7}, Created},
		"gone":                        {&comparison{remove: []*declaration{mine}}, &stored{entityID: 7, present: true, counts: mine, claims: []*declaration{mine}}, Deleted},
		"the next one takes over":     {&comparison{remove: []*declaration{mine}}, &stored{entityID: 7, present: true, counts: mine, claims: []*declaration{mine, theirs}}, Updated},
		"a claim that does not count": {&comparison{remove: []*declaration{theirs}}, &stored{entityID: 7, present: true, counts: mine, claims: []*declaration{mine, theirs}}, Unchanged},
		"a second claim changes nothing": {compare([]said{{fileID: 2, url: "file:b.yaml", documents: []descriptor.Document{document(0, "pay", "B")}}}, nil, nil, nil, tuesday),
			&stored{entityID: 7, present: true, counts: mine, claims: []*declaration{mine}}, Unchanged},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			known := map[catalog.Ref]*stored{}
			if tt.known != nil {
				known[pay] = tt.known
			}
			got := elect(tt.c, known)
			if len(got) != 1 || got[0].outcome != tt.want {
				t.Errorf("got %+v, want one %s", got, tt.want)
			}
		})
	}
}
