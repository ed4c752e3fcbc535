package settings

import (
	"time"

	"github.com/callboard-dev/callboard/graph/limit"
)

// Limits bound what one request may cost the server.
type Limits struct {
	// BodyBytes is the size of a request's body, SetBytes that of one with a set of
	// entities, QueryBytes that of a query that is kept for the next time.
	BodyBytes  int64 `yaml:"bodyBytes"`
	SetBytes   int64 `yaml:"setBytes"`
	QueryBytes int   `yaml:"queryBytes"`
	// Tokens, Aliases and Directives are counted in the text of a query.
	Tokens     int `yaml:"tokens"`
	Aliases    int `yaml:"aliases"`
	Directives int `yaml:"directives"`
	// Depth, Selections and RootFields are counted with fragments opened;
	// SchemaDepth is that of questions about the schema itself.
	Depth       int `yaml:"depth"`
	Selections  int `yaml:"selections"`
	RootFields  int `yaml:"rootFields"`
	SchemaDepth int `yaml:"schemaDepth"`
	// VariableDepth is how deep the values of variables are nested.
	VariableDepth int `yaml:"variableDepth"`
	// Objects is how many an answer may have.
	Objects int `yaml:"objects"`
	// AtOnce is how many operations one person or token may have under way.
	AtOnce int `yaml:"atOnce"`
	// ObjectsPerSecond is how many objects one person or token may be given in the
	// long run, ObjectsAtOnce how many more after a while without.
	ObjectsPerSecond int `yaml:"objectsPerSecond"`
	ObjectsAtOnce    int `yaml:"objectsAtOnce"`
	// ReadTime and WriteTime are how long queries and mutations may take.
	ReadTime  time.Duration `yaml:"readTime"`
	WriteTime time.Duration `yaml:"writeTime"`
	// Connections that are open at the same time; more of them wait.
	Connections int `yaml:"connections"`
}

func defaultLimits() Limits {
	l := limit.Default()
	return Limits{
		BodyBytes: l.BodyBytes, SetBytes: l.SetBytes, QueryBytes: l.QueryBytes,
		Tokens: l.Tokens, Aliases: l.Aliases, Directives: l.Directives,
		Depth: l.Depth, Selections: l.Selections, RootFields: l.RootFields, SchemaDepth: l.SchemaDepth,
		VariableDepth: l.VariableDepth, Objects: l.Objects,
		AtOnce: l.AtOnce, ObjectsPerSecond: l.ObjectsPerSecond, ObjectsAtOnce: l.ObjectsAtOnce,
		ReadTime: l.Read, WriteTime: l.Write,
		Connections: 10_000,
	}
}

// Operation is the part of l that bounds one operation of the API.
func (l Limits) Operation() limit.Limits {
	return limit.Limits{
		BodyBytes: l.BodyBytes, SetBytes: l.SetBytes, QueryBytes: l.QueryBytes,
		Tokens: l.Tokens, Aliases: l.Aliases, Directives: l.Directives,
		Depth: l.Depth, Selections: l.Selections, RootFields: l.RootFields, SchemaDepth: l.SchemaDepth,
		VariableDepth: l.VariableDepth, Objects: l.Objects,
		AtOnce: l.AtOnce, ObjectsPerSecond: l.ObjectsPerSecond, ObjectsAtOnce: l.ObjectsAtOnce,
		Read: l.ReadTime, Write: l.WriteTime,
	}
}
