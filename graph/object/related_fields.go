package object

// Owner is who owns it; nil while nobody declares them.
func (b *Base) Owner() (Entity, error) {
	owner, err := b.one("owner")
	return present(owner), err
}

// System is the system that a component, an API or a resource is part of.
func (b *Base) System() (*System, error) { return oneOf[System](b, "system") }

// DependsOn is what a component or a resource needs.
func (b *Base) DependsOn(kinds []string, first *int, after *string) (*EntityConnection, error) {
	return many[Entity](b, "dependsOn", relatedArgs{kinds: kinds, first: first, after: after})
}

// Dependents is what needs a component or a resource.
func (b *Base) Dependents(kinds []string, first *int, after *string) (*EntityConnection, error) {
	return many[Entity](b, "dependents", relatedArgs{kinds: kinds, first: first, after: after})
}

// Owns is what a group or a user owns; transitive: with the groups and people
// around them.
func (b *Base) Owns(kinds []string, transitive bool, first *int, after *string) (*EntityConnection, error) {
	return many[Entity](b, "owns", relatedArgs{kinds: kinds, transitive: transitive, first: first, after: after})
}

// SubcomponentOf is the component that it is a part of.
func (c *Component) SubcomponentOf() (*Component, error) {
	return oneOf[Component](c.Base, "subcomponentOf")
}

// SubcomponentOfRef is the component that is meant.
func (c *Component) SubcomponentOfRef() (*string, error) { return c.refOf("subcomponentOf") }

// Subcomponents are its parts.
func (c *Component) Subcomponents(first *int, after *string) (*ComponentConnection, error) {
	return many[*Component](c.Base, "subcomponents", relatedArgs{first: first, after: after})
}

// ProvidesApis are the APIs that it offers.
func (c *Component) ProvidesApis(first *int, after *string) (*APIConnection, error) {
	return many[*API](c.Base, "providesApis", relatedArgs{first: first, after: after})
}

// ConsumesApis are the APIs that it calls.
func (c *Component) ConsumesApis(first *int, after *string) (*APIConnection, error) {
	return many[*API](c.Base, "consumesApis", relatedArgs{first: first, after: after})
}

// Providers are the components that offer it.
func (a *API) Providers(first *int, after *string) (*ComponentConnection, error) {
	return many[*Component](a.Base, "providers", relatedArgs{first: first, after: after})
}

// Consumers are the components that call it.
func (a *API) Consumers(first *int, after *string) (*ComponentConnection, error) {
	return many[*Component](a.Base, "consumers", relatedArgs{first: first, after: after})
}

// Domain is the domain that it is part of.
func (s *System) Domain() (*Domain, error) { return oneOf[Domain](s.Base, "domain") }

// DomainRef is the domain that is meant.
func (s *System) DomainRef() (*string, error) { return s.refOf("domain") }

// Components are its components.
func (s *System) Components(first *int, after *string) (*ComponentConnection, error) {
	return many[*Component](s.Base, "components", relatedArgs{first: first, after: after})
}

// Apis are its APIs.
func (s *System) Apis(first *int, after *string) (*APIConnection, error) {
	return many[*API](s.Base, "apis", relatedArgs{first: first, after: after})
}

// Resources are its resources.
func (s *System) Resources(first *int, after *string) (*ResourceConnection, error) {
	return many[*Resource](s.Base, "resources", relatedArgs{first: first, after: after})
}

// SubdomainOf is the domain that it is a part of.
func (d *Domain) SubdomainOf() (*Domain, error) { return oneOf[Domain](d.Base, "subdomainOf") }

// SubdomainOfRef is the domain that is meant.
func (d *Domain) SubdomainOfRef() (*string, error) { return d.refOf("subdomainOf") }

// Subdomains are its parts.
func (d *Domain) Subdomains(first *int, after *string) (*DomainConnection, error) {
	return many[*Domain](d.Base, "subdomains", relatedArgs{first: first, after: after})
}

// Systems are its systems.
func (d *Domain) Systems(first *int, after *string) (*SystemConnection, error) {
	return many[*System](d.Base, "systems", relatedArgs{first: first, after: after})
}

// Parent is the group above.
func (g *Group) Parent() (*Group, error) { return oneOf[Group](g.Base, "parent") }

// ParentRef is the group above that is meant.
func (g *Group) ParentRef() (*string, error) { return g.refOf("parent") }

// Children are the groups below.
func (g *Group) Children(first *int, after *string) (*GroupConnection, error) {
	return many[*Group](g.Base, "children", relatedArgs{first: first, after: after})
}

// Members are its people; transitive: those of the groups below too.
func (g *Group) Members(transitive bool, first *int, after *string) (*UserConnection, error) {
	return many[*User](g.Base, "members", relatedArgs{transitive: transitive, first: first, after: after})
}

// Groups are the groups that the user belongs to; transitive: those above too.
func (u *User) Groups(transitive bool, first *int, after *string) (*GroupConnection, error) {
	return many[*Group](u.Base, "groups", relatedArgs{transitive: transitive, first: first, after: after})
}
