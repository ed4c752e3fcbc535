package cmd_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/store/storetest"
)

// troubled is a file with something wrong of nearly every sort.
const troubled = `apiVersion: backstage.io/v1alpha1
kind: component
metadata:
  name: one
  tags: [Two Words]
  labels: {a b: c d}
  links: [{url: 'javascript:alert(1)'}, {url: here}]
spec:
  dependsOn: [two]
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: {name: two}
spec: {type: openapi, lifecycle: production, owner: team pay, definition: {$text: ./missing.yaml}}
---
apiVersion: backstage.io/v1
kind: Squad
metadata: {name: three}
spec: {}
relations: []
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: not a name}
spec: {type: service, lifecycle: production, owner: team}
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: five}
---
a: b: c
---
apiVersion: v1
kind: ConfigMap
---
kind: Component
metadata: {name: ${{ values.name }}}
`

// What validate says of a file is what a server says that reads it.
func TestValidateSaysWhatTheServerSays(t *testing.T) {
	t.Parallel()
	dir := workDir(t, map[string]string{"callboard.yaml": catalogSettings, "catalog/troubled.yaml": troubled, "catalog/.git/config": ""})
	s := serve(t, dir, "--database-url", storetest.URL(t))
	const address = "file:./catalog/troubled.yaml"
	told := callboard(t, dir, nil, "register", "--server", s.url, address)
	checked := callboard(t, dir, nil, "validate", "catalog/troubled.yaml")
	if told.code != 1 || checked.code != 1 {
		t.Errorf("got the exit codes %d and %d, want 1", told.code, checked.code)
	}
	said := problemLines(told.stdout, address, "catalog/troubled.yaml", "./catalog/missing.yaml", filepath.Join(dir, "catalog/missing.yaml"))
	for line := range problemLines(checked.stdout) {
		if !said[line] {
			t.Errorf("only validate says: %s", line)
		}
		delete(said, line)
	}
	for line := range said {
		// Whether refs lead anywhere only a catalog knows, and when it reads again only it.
		if !strings.Contains(line, "it will be read again at") && !strings.Contains(line, "nobody declares") && !strings.Contains(line, "nobody that the catalog knows") {
			t.Errorf("only the server says: %s", line)
		}
	}
}

// problemLines are the problems in what a command printed, each with its hint, and
// with words put for others.
func problemLines(stdout string, words ...string) map[string]bool {
	out := map[string]bool{}
	for line := range strings.SplitSeq(strings.NewReplacer(words...).Replace(strings.ReplaceAll(stdout, "\n    ", " ")), "\n") {
		if strings.Contains(line, ": error: ") || strings.Contains(line, ": warning: ") || strings.Contains(line, ": info: ") {
			out[line] = true
		}
	}
	return out
}
