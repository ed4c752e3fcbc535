package graph

import "testing"

// entityPage is what the first tab of an entity's page asks for.
const entityPage = `query ($ref: EntityRef!) {
	entity(ref: $ref) {
		__typename id ref kind namespace name title description tags type lifecycle labels annotations
		links { url title icon type }
		owner { ref title kind }
		ownerRef
		... on Component { system { ref title } systemRef }
		origin { url viewUrl editUrl line commit claimedAt location { id address } }
		relations(first: 200, direction: BOTH) { edges { name direction otherRef other { ref kind name title } } }
		problems { code severity message hint path url line }
		history(first: 20) { nodes { outcome revision at actor } }
	}
}`

func TestEntityPageInEightStatements(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := w.asks(6, entityPage, vars{"ref": "Component:checkout"})
	w.shows(data, `"component:default/checkout"`, "entity", "ref")
	w.shows(data, `"Service"`, "entity", "type")
	w.shows(data, `"group:default/web"`, "entity", "owner", "ref")
	w.shows(data, `"system:default/shop"`, "entity", "system", "ref")
	t.Log(text(data))
}
