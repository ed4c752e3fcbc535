package limit

import "time"

// Limits bound one request.
type Limits struct {
	// BodyBytes is the size of the HTTP body, SetBytes that of one that holds a set
	// of entities, QueryBytes that of a query that is kept for the next time.
	BodyBytes, SetBytes int64
	QueryBytes          int
	// Tokens, Aliases, Directives are counted in the text as it is written.
	Tokens, Aliases, Directives int
	// Depth and Selections are counted with fragments opened, as is RootFields;
	// what a query asks of the schema itself has a depth and a budget of its own.
	Depth, Selections, RootFields, SchemaDepth int
	// VariableDepth is how deep the values of variables are nested.
	VariableDepth int
	// Objects is how many an answer may have.
	Objects int
	// AtOnce is how many operations one asker may have under way at the same time.
	AtOnce int
	// ObjectsPerSecond is how many objects one asker may be given in the long run,
	// ObjectsAtOnce how many more after having had none for a while.
	ObjectsPerSecond, ObjectsAtOnce int
	// Read is the time for queries, Write that for mutations.
	Read, Write time.Duration
}

// objectsOf is how many objects a question pays for that takes so long: in the long
// run somebody can keep a quarter of their turns busy.
func (l Limits) objectsOf(d time.Duration) int {
	return int(d.Seconds() * float64(l.ObjectsPerSecond) / max(1, float64(l.AtOnce)/4))
}

// Default returns the limits that the program starts with.
func Default() Limits {
	return Limits{
		BodyBytes: 256 << 10, SetBytes: 64 << 20, QueryBytes: 16 << 10,
		Tokens: 2000, Aliases: 30, Directives: 20,
		Depth: 12, Selections: 2000, RootFields: 20, SchemaDepth: 16,
		VariableDepth: 20,
		Objects:       25_000,
		AtOnce:        8, ObjectsPerSecond: 50_000, ObjectsAtOnce: 1_000_000,
		Read: 10 * time.Second, Write: 120 * time.Second,
	}
}
