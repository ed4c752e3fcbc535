package descriptor_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/descriptor"
)

// manyFiles are 200 files of 50 components each, 6 MB together.
func manyFiles() [][]byte {
	files := make([][]byte, 200)
	for i := range files {
		var b strings.Builder
		for j := range 50 {
			n := 50*i + j
			fmt.Fprintf(&b, `---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: component-%d
  title: Component %d
  description: Answers the questions of number %d, and keeps what it has been told in a database of its own.
  labels:
    tier: "2"
  annotations:
    github.com/project-slug: acme/component-%d
    backstage.io/techdocs-ref: dir:.
  tags: [java, spring, payments]
  links:
    - url: https://grafana.acme.io/d/component-%d
      title: Dashboard
spec:
  type: service
  lifecycle: production
  owner: group:default/team-%d
  system: system-%d
  providesApis:
    - api-%d
  dependsOn:
    - component:default/component-%d
    - resource:default/database-%d
`, n, n, n, n, n, n%97, n%211, n, (n*7)%10000, n)
		}
		files[i] = []byte(b.String())
	}
	return files
}

func BenchmarkParse10000(b *testing.B) {
	files, model := manyFiles(), catalog.BuiltInModel()
	size := 0
	for _, f := range files {
		size += len(f)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, f := range files {
			descriptor.Split(f, "https://example.com/catalog-info.yaml").Parse(model, nil)
		}
	}
}
