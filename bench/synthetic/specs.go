package synthetic

import (
	"fmt"
	"slices"
	"strings"
)

// name is that of the i-th entity of a kind.
func name(kind string, i int) string {
	words, suffixes := strings.Fields(nouns), strings.Fields(suffixes)
	noun := words[i%len(words)]
	switch kind {
	case "Component":
		return fmt.Sprintf("%s-%s-%d", noun, suffixes[i/len(words)%len(suffixes)], i)
	case "User":
		return fmt.Sprintf("%s.%d", noun, i)
	}
	return fmt.Sprintf("%s-%s-%d", noun, strings.ToLower(kind), i)
}

// popular is the name of an entity of that kind, the first ones more often.
func (g *generator) popular(kind string, a float64) string {
	return name(kind, g.power(g.counts[kind], a))
}

// group is one of a tree in which each has six below it.
func (g *generator) group(i int) map[string]any {
	spec := map[string]any{"type": "team", "children": []string{}}
	if i > 0 {
		spec["parent"] = name("Group", (i-1)/6)
	}
	return spec
}

func (g *generator) user(int) map[string]any {
	groups := []string{g.popular("Group", 1)}
	if other := g.popular("Group", 1); g.chance(0.3) && other != groups[0] {
		groups = append(groups, other)
	}
	return map[string]any{"memberOf": groups}
}

func (g *generator) domain(i int) map[string]any {
	spec := g.owned()
	if i >= 5 && g.chance(0.4) {
		spec["subdomainOf"] = name("Domain", g.random.IntN(i))
	}
	return spec
}

func (g *generator) system(int) map[string]any {
	spec := g.owned()
	if g.chance(0.9) {
		spec["domain"] = g.popular("Domain", 1.5)
	}
	return spec
}

func (g *generator) resource(i int) map[string]any {
	spec := g.inSystem(0.8)
	spec["type"] = g.pick([]string{"database", "s3-bucket", "kafka-topic", "cache"})
	if other := g.popular("Resource", 3); g.chance(0.2) && other != name("Resource", i) {
		spec["dependsOn"] = []string{"resource:" + other}
	}
	return spec
}

func (g *generator) api(i int) map[string]any {
	spec := g.inSystem(0.9)
	spec["type"] = "openapi"
	spec["lifecycle"] = g.lifecycle()
	var paths strings.Builder
	for range 2 + g.random.IntN(8) {
		noun := g.pick(strings.Fields(nouns))
		fmt.Fprintf(&paths, "  /%s/{id}:\n    get:\n      summary: Read one %s\n      responses:\n        '200':\n          description: The %s\n", noun, noun, noun)
	}
	spec["definition"] = fmt.Sprintf("openapi: 3.0.0\ninfo:\n  title: %s\n  version: 1.0.0\npaths:\n%s", name("API", i), &paths)
	return spec
}

func (g *generator) component(i int) map[string]any {
	spec := g.inSystem(0.9)
	spec["type"] = g.pick([]string{"service", "service", "service", "library", "website", "data-pipeline"})
	spec["lifecycle"] = g.lifecycle()
	own := "component:" + name("Component", i)
	needs := g.several(3, 15, func() string {
		if g.chance(0.25) {
			return "resource:" + g.popular("Resource", 3)
		}
		return "component:" + g.popular("Component", 3)
	})
	spec["dependsOn"] = slices.DeleteFunc(needs, func(ref string) bool { return ref == own })
	spec["consumesApis"] = g.several(1, 8, func() string { return g.popular("API", 3) })
	if i < g.counts["API"] {
		spec["providesApis"] = []string{name("API", i)}
	}
	return spec
}

// several makes a few distinct things.
func (g *generator) several(mean float64, limit int, one func() string) []string {
	var made []string
	for range g.geometric(mean, limit) {
		if next := one(); !slices.Contains(made, next) {
			made = append(made, next)
		}
	}
	return made
}

func (g *generator) owned() map[string]any {
	return map[string]any{"owner": g.popular("Group", 1.6)}
}

func (g *generator) inSystem(share float64) map[string]any {
	spec := g.owned()
	if g.chance(share) {
		spec["system"] = g.popular("System", 1.8)
	}
	return spec
}

func (g *generator) lifecycle() string {
	return g.pick([]string{"production", "production", "production", "experimental", "deprecated"})
}

func (g *generator) metadata(kind string, i int) metadata {
	name := name(kind, i)
	m := metadata{Name: name, Title: strings.ReplaceAll(name, "-", " "), Description: g.sentence() + " " + g.sentence()}
	if kind == "Group" || kind == "User" {
		return m
	}
	m.Annotations = map[string]string{
		"github.com/project-slug":      "acme/" + name,
		"backstage.io/source-location": "url:https://github.com/acme/" + name + "/tree/main/",
	}
	m.Labels = map[string]string{"acme.io/tier": g.pick([]string{"tier-1", "tier-2", "tier-3"})}
	tags := strings.Fields(tags)
	m.Tags = g.several(2.5, 8, func() string { return tags[g.power(len(tags), 2)] })
	if g.chance(0.5) {
		m.Links = []link{{URL: "https://docs.acme.example/" + name, Title: "Docs"}}
	}
	return m
}

func (g *generator) sentence() string {
	words := strings.Fields(nouns)
	return fmt.Sprintf("Keeps %s and %s for the %s.", g.pick(words), g.pick(words), g.pick(words))
}

const (
	nouns = `account address alert archive asset audit badge balance basket billing booking broker budget cache
campaign card cart channel charge checkout claim clearing collector comment consent content contract conversion
coupon courier credit customer dashboard dataset deal delivery device digest dispatch document email event
experiment export feature feed fleet forecast fraud gallery grant identity image import index insight inventory
invoice item journal key label lead ledger license listing loan loyalty mandate market media merchant message
meter metric model notification offer onboarding order outlet partner passport payment payout permission plan
playlist policy portfolio position price product profile promo quota quote ranking receipt refund region report
request review reward risk route rule sample schedule search segment session settlement shipment signal stock
stream summary supplier survey tariff task tax tenant terminal ticket timeline token topic tracking trade
transfer trip usage vault vehicle vendor video voucher wallet warehouse widget zone`
	suffixes = `service worker gateway backend frontend adapter proxy scheduler engine store processor consumer
producer agent portal console library pipeline exporter`
	tags = `java kotlin go python typescript react rust scala ruby php grpc rest graphql kafka postgres mysql redis
mongodb s3 spark airflow dbt terraform helm docker serverless pci gdpr pii tier1 tier2 tier3 internal public beta
deprecated mobile web ios android data ml fraud payments billing search identity security logging metrics platform
edge cache queue batch streaming reporting etl cron sdk cli ci testing compliance finance marketing`
)
