package main

import (
	"context"
	"fmt"
	"strings"
	"time"
)

// arrivals is P11: how long it takes from the last byte of a file to its entity in
// the catalog; and how long the largest files take that people really have. The best
// time counts, since other load can only add to it.
func (b *bench) arrivals(ctx context.Context, p *process, s *shelf) error {
	best := time.Hour
	for i := range 20 {
		name := fmt.Sprint("arrival-", i)
		if _, err := b.arrive(ctx, p, s.put(name+".yaml", components(name, 1)), 1); err != nil {
			return err
		}
		_, _, sent := s.asked()
		best = min(best, time.Since(sent))
	}
	b.report.line("P11", "registered, from the last byte read to visible", milliseconds(best), "50 ms", best <= 50*time.Millisecond)
	many, large, definition := time.Hour, time.Hour, largeDefinition()
	for i := range 3 {
		name := fmt.Sprint("many-", i)
		took, err := b.arrive(ctx, p, s.put(name+".yaml", components(name, 671)), 671)
		if err != nil {
			return err
		}
		many = min(many, took)
		name = fmt.Sprint("large-", i)
		s.put(name+".json", definition)
		if took, err = b.arrive(ctx, p, s.put(name+".yaml", fmt.Sprintf(largeAPI, name)), 1); err != nil {
			return err
		}
		large = min(large, took)
	}
	b.report.line("P11", "a file of 671 documents registered", seconds(many), "2 s", many <= 2*time.Second)
	what := fmt.Sprintf("an API with a definition of %s registered", megabytes(int64(len(definition))))
	b.report.line("P11", what, seconds(large), "2 s", large <= 2*time.Second)
	return nil
}

// arrive registers a URL that declares so many entities that are new, and returns
// how long that took.
func (b *bench) arrive(ctx context.Context, p *process, url string, entities int) (time.Duration, error) {
	began := time.Now()
	results, err := p.register(ctx, url)
	if err == nil && (results.Created != entities || results.Rejected != 0) {
		err = fmt.Errorf("%s: %d entities were made and %d refused, not %d made", url, results.Created, results.Rejected, entities)
	}
	return time.Since(began), err
}

// components are so many documents of components, each of which needs the one before
// and some that the others need too.
func components(name string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: %[1]s-%[2]d
  title: Part %[2]d of %[1]s
  description: Does what part %[2]d of %[1]s is there for, and nothing else.
  tags: [go, part]
  annotations: {example.com/runbook: 'https://runbooks.example.com/%[1]s/%[2]d'}
  links: [{url: 'https://dashboards.example.com/%[1]s/%[2]d', title: Dashboard}]
spec:
  type: service
  lifecycle: production
  owner: group:default/%[1]s
  system: %[1]s
  dependsOn: ['component:%[1]s-%[3]d', 'resource:%[1]s-database']
`, name, i, max(i-1, 0))
	}
	return b.String()
}

const largeAPI = `apiVersion: backstage.io/v1alpha1
kind: API
metadata: {name: %[1]s}
spec: {type: openapi, lifecycle: production, owner: platform, definition: {$text: ./%[1]s.json}}
`

// largeDefinition is a description of an API that is some 3 MB long.
func largeDefinition() string {
	var b strings.Builder
	b.WriteString(`{"openapi": "3.1.0", "info": {"title": "Large", "version": "1"}, "paths": {`)
	for i := 0; b.Len() < 3e6; i++ {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `
  "/things/%[1]d/{id}": {"get": {"operationId": "thing%[1]d", "summary": "One thing of sort %[1]d", "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
    "responses": {"200": {"description": "It is there", "content": {"application/json": {"schema": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}}}}}}`, i)
	}
	b.WriteString("\n}}\n")
	return b.String()
}
