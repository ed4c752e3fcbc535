package catalog

import "slices"

// Direction is an end of a relation: Out where the entity is its source.
type Direction string

// The directions, named as in the GraphQL API.
const (
	Out  Direction = "OUT"
	In   Direction = "IN"
	Both Direction = "BOTH"
)

// RelationType is a pair of names for one kind of arrow. Relations are stored
// once, under Name; Inverse is the same arrow seen from its target.
type RelationType struct {
	Name    string
	Inverse string
	// Impact says that a change of the target can break the source.
	Impact  bool
	BuiltIn bool
}

// RelationField says which field of a kind's document makes which relation.
type RelationField struct {
	// Path is the field, such as spec.dependsOn; a string or a list of strings.
	Path string `json:"path"`
	// Type is the canonical name of the relation's type.
	Type string `json:"type"`
	// Direction is Out where the entity that has the field is the source, In
	// where it is the target (dependencyOf, children, members).
	Direction Direction `json:"direction"`
	// DefaultKind completes a ref without a kind; empty where one must be written.
	DefaultKind string `json:"defaultKind,omitempty"`
	// AllowedKinds are the kinds that may stand at the other end; any where empty.
	AllowedKinds []string `json:"allowedKinds,omitempty"`
}

// Kind is one sort of entity.
type Kind struct {
	Name   string
	Plural string
	// Group is the part of apiVersion before the slash.
	Group string
	// Versions are the parts behind it that are the kind's own.
	Versions       []string
	BuiltIn        bool
	RelationFields []RelationField
}

// Model is the catalog's kinds and relation types, built in and custom.
type Model struct {
	Kinds         []Kind
	RelationTypes []RelationType
}

// Kind finds a kind by its name, in any case.
func (m *Model) Kind(name string) (Kind, bool) {
	i := slices.IndexFunc(m.Kinds, func(k Kind) bool { return Fold(k.Name) == Fold(name) })
	if i < 0 {
		return Kind{}, false
	}
	return m.Kinds[i], true
}

// RelationType finds a type by either of its names. forward is false where name
// is the inverse.
func (m *Model) RelationType(name string) (t RelationType, forward, ok bool) {
	for _, t := range m.RelationTypes {
		if t.Name == name || t.Inverse == name {
			return t, t.Name == name, true
		}
	}
	return RelationType{}, false, false
}

// Groups known to hold catalog kinds.
const (
	CoreGroup       = "backstage.io"
	ScaffolderGroup = "scaffolder.backstage.io"
)

// The canonical names of the built-in relation types.
const (
	OwnedBy     = "ownedBy"
	PartOf      = "partOf"
	DependsOn   = "dependsOn"
	ProvidesAPI = "providesApi"
	ConsumesAPI = "consumesApi"
	ChildOf     = "childOf"
	MemberOf    = "memberOf"
)

// BuiltInModel returns Backstage's kinds and relations, as its well-known
// relations document lists them.
func BuiltInModel() *Model {
	owner := RelationField{Path: "spec.owner", Type: OwnedBy, Direction: Out, DefaultKind: "Group"}
	system := RelationField{Path: "spec.system", Type: PartOf, Direction: Out, DefaultKind: "System"}
	dependsOn := RelationField{Path: "spec.dependsOn", Type: DependsOn, Direction: Out}
	dependencyOf := RelationField{Path: "spec.dependencyOf", Type: DependsOn, Direction: In}
	core := func(name, plural string, fields ...RelationField) Kind {
		return Kind{Name: name, Plural: plural, Group: CoreGroup, Versions: []string{"v1alpha1", "v1beta1"}, BuiltIn: true, RelationFields: fields}
	}
	return &Model{
		Kinds: []Kind{
			core("Component", "components", owner, system,
				RelationField{Path: "spec.subcomponentOf", Type: PartOf, Direction: Out, DefaultKind: "Component"},
				RelationField{Path: "spec.providesApis", Type: ProvidesAPI, Direction: Out, DefaultKind: "API"},
				RelationField{Path: "spec.consumesApis", Type: ConsumesAPI, Direction: Out, DefaultKind: "API"},
				dependsOn, dependencyOf),
			core("API", "apis", owner, system),
			core("Resource", "resources", owner, system, dependsOn, dependencyOf),
			core("System", "systems", owner,
				RelationField{Path: "spec.domain", Type: PartOf, Direction: Out, DefaultKind: "Domain"}),
			core("Domain", "domains", owner,
				RelationField{Path: "spec.subdomainOf", Type: PartOf, Direction: Out, DefaultKind: "Domain"}),
			core("Group", "groups",
				RelationField{Path: "spec.parent", Type: ChildOf, Direction: Out, DefaultKind: "Group"},
				RelationField{Path: "spec.children", Type: ChildOf, Direction: In, DefaultKind: "Group"},
				RelationField{Path: "spec.members", Type: MemberOf, Direction: In, DefaultKind: "User"}),
			core("User", "users",
				RelationField{Path: "spec.memberOf", Type: MemberOf, Direction: Out, DefaultKind: "Group"}),
			core("Location", "locations"),
			{Name: "Template", Plural: "templates", Group: ScaffolderGroup, Versions: []string{"v1beta3"}, BuiltIn: true, RelationFields: []RelationField{owner}},
		},
		RelationTypes: []RelationType{
			{Name: OwnedBy, Inverse: "ownerOf", BuiltIn: true},
			{Name: PartOf, Inverse: "hasPart", BuiltIn: true},
			{Name: DependsOn, Inverse: "dependencyOf", Impact: true, BuiltIn: true},
			{Name: ProvidesAPI, Inverse: "apiProvidedBy", BuiltIn: true},
			{Name: ConsumesAPI, Inverse: "apiConsumedBy", Impact: true, BuiltIn: true},
			{Name: ChildOf, Inverse: "parentOf", BuiltIn: true},
			{Name: MemberOf, Inverse: "hasMember", BuiltIn: true},
		},
	}
}
