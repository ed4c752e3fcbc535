package synthetic

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"

	"go.yaml.in/yaml/v3"
)

// The sizes that figures are given for, in entities.
const (
	S = 1_000
	M = 10_000
	L = 50_000
)

// perFile is the number of documents in one file.
const perFile = 50

// Hub is the ref of the component that most others depend on.
const Hub = "component:default/account-service-0"

// Write writes a catalog of that many entities below dir, and returns the file
// to register: a Location that names all the others.
func Write(dir string, entities int) (string, error) {
	documents := generate(entities)
	var targets []string
	for i := 0; i < len(documents); i += perFile {
		name := fmt.Sprintf("part-%04d.yaml", len(targets)+1)
		if err := writeFile(filepath.Join(dir, name), documents[i:min(i+perFile, len(documents))]...); err != nil {
			return "", err
		}
		targets = append(targets, "./"+name)
	}
	all := filepath.Join(dir, "all.yaml")
	return all, writeFile(all, document{
		APIVersion: "backstage.io/v1alpha1", Kind: "Location",
		Metadata: metadata{Name: "all", Description: "The whole synthetic catalog"},
		Spec:     map[string]any{"type": "file", "targets": targets},
	})
}

// Documents are the documents of such a catalog, but the Location, as
// encoding/json decodes them.
func Documents(entities int) ([]map[string]any, error) {
	documents := generate(entities)
	out := make([]map[string]any, len(documents))
	for i, d := range documents {
		text, err := yaml.Marshal(d)
		if err != nil {
			return nil, err
		}
		if err := yaml.Unmarshal(text, &out[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func writeFile(name string, documents ...document) (err error) {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	defer func() {
		if closed := file.Close(); err == nil {
			err = closed
		}
	}()
	encoder := yaml.NewEncoder(file)
	encoder.SetIndent(2)
	for _, d := range documents {
		if err := encoder.Encode(d); err != nil {
			return fmt.Errorf("write %s: %w", name, err)
		}
	}
	return encoder.Close()
}

type document struct {
	APIVersion string         `yaml:"apiVersion"`
	Kind       string         `yaml:"kind"`
	Metadata   metadata       `yaml:"metadata"`
	Spec       map[string]any `yaml:"spec"`
}

type metadata struct {
	Name        string            `yaml:"name"`
	Title       string            `yaml:"title,omitempty"`
	Description string            `yaml:"description,omitempty"`
	Labels      map[string]string `yaml:"labels,omitempty"`
	Annotations map[string]string `yaml:"annotations,omitempty"`
	Tags        []string          `yaml:"tags,omitempty"`
	Links       []link            `yaml:"links,omitempty"`
}

type link struct {
	URL   string `yaml:"url"`
	Title string `yaml:"title"`
}

// generator makes documents that refer to one another by names that are known
// before any is made: a kind's names follow from their number.
type generator struct {
	random *rand.Rand
	counts map[string]int
}

func generate(entities int) []document {
	g := &generator{random: rand.New(rand.NewPCG(1, uint64(entities))), counts: map[string]int{
		"API": entities * 15 / 100, "Resource": entities / 10, "System": entities / 20,
		"Domain": entities / 100, "Group": entities / 25, "User": entities / 20,
	}}
	components := entities - 1 // the Location is an entity too
	for _, n := range g.counts {
		components -= n
	}
	g.counts["Component"] = components

	var all []document
	for _, kind := range []struct {
		name string
		spec func(i int) map[string]any
	}{
		{"Group", g.group}, {"User", g.user}, {"Domain", g.domain}, {"System", g.system},
		{"Resource", g.resource}, {"API", g.api}, {"Component", g.component},
	} {
		for i := range g.counts[kind.name] {
			all = append(all, document{
				APIVersion: "backstage.io/v1alpha1", Kind: kind.name,
				Metadata: g.metadata(kind.name, i), Spec: kind.spec(i),
			})
		}
	}
	return all
}

// chance is true in p of all cases.
func (g *generator) chance(p float64) bool { return g.random.Float64() < p }

// power picks one of n so that the first ones are picked most, the more so the
// larger a is.
func (g *generator) power(n int, a float64) int {
	return min(n-1, int(float64(n)*math.Pow(g.random.Float64(), a)))
}

// geometric is a number of things of which most have few and some have many.
func (g *generator) geometric(mean float64, limit int) int {
	return min(limit, int(-math.Log(1-g.random.Float64())/math.Log(1+1/mean)))
}

func (g *generator) pick(words []string) string { return words[g.random.IntN(len(words))] }
