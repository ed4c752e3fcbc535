package main

import (
	"context"
	"fmt"
	"time"

	"github.com/callboard-dev/callboard/bench/synthetic"
)

// set is the rest of P10: a whole catalog by applyEntities, and the same again.
func (b *bench) set(ctx context.Context, postgres string) error {
	documents, err := synthetic.Documents(b.entities)
	if err != nil {
		return err
	}
	databaseURL, err := newDatabase(ctx, postgres, "bench_set")
	if err != nil {
		return err
	}
	p, err := b.serve(ctx, b.nothing(), "--database-url", databaseURL)
	if err != nil {
		return err
	}
	took, made, err := p.apply(ctx, documents)
	if err != nil {
		return err
	}
	again, unchanged, err := p.apply(ctx, documents)
	if err != nil {
		return err
	}
	if made.Results.Created != len(documents) || unchanged.Results.Unchanged != len(documents) {
		return fmt.Errorf("of %d entities %d were made, and %d unchanged", len(documents), made.Results.Created, unchanged.Results.Unchanged)
	}
	b.report.line("P10", "the same by applyEntities", seconds(took), "3 s", took <= 3*time.Second)
	b.report.line("P10", "again by applyEntities, unchanged, with no revision", seconds(again), "1 s", again <= time.Second && unchanged.Revision == nil)
	return p.stop()
}

// applied is what applying a set came to.
type applied struct {
	Revision *int64
	Results  struct{ Created, Unchanged int }
}

func (p *process) apply(ctx context.Context, documents []map[string]any) (took time.Duration, a applied, err error) {
	const apply = `mutation($entities: [JSON!]!) { applyEntities(input: {set: "bench", entities: $entities}) { revision results(first: 1) { created unchanged } } }`
	var data struct{ ApplyEntities applied }
	began := time.Now()
	err = p.data(ctx, apply, map[string]any{"entities": documents}, &data)
	return time.Since(began), data.ApplyEntities, err
}
