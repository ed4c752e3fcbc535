package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/callboard-dev/callboard/bench/synthetic"
)

// set is the rest of P10: a whole catalog by applyEntities, and the same again. As
// that of one location it is done on three databases.
func (b *bench) set(ctx context.Context, postgres string) error {
	documents, err := synthetic.Documents(b.entities)
	if err != nil {
		return err
	}
	text, err := json.Marshal(documents) // what that takes is the client's
	if err != nil {
		return err
	}
	made, again, unchanged := time.Hour, time.Hour, true
	for i := range 3 {
		databaseURL, err := newDatabase(ctx, postgres, fmt.Sprint("bench_set_", i))
		if err != nil {
			return err
		}
		p, err := b.serve(ctx, b.nothing(), "--database-url", databaseURL)
		if err != nil {
			return err
		}
		took, first, err := p.apply(ctx, text)
		if err != nil {
			return err
		}
		made = min(made, took)
		took, second, err := p.apply(ctx, text)
		if err != nil {
			return err
		}
		again, unchanged = min(again, took), unchanged && second.Revision == nil
		if first.Results.Created != len(documents) || second.Results.Unchanged != len(documents) {
			return fmt.Errorf("of %d entities %d were made, and %d unchanged", len(documents), first.Results.Created, second.Results.Unchanged)
		}
		if err := p.stop(); err != nil {
			return err
		}
		if err := dropDatabase(ctx, postgres, databaseURL); err != nil {
			return err
		}
	}
	b.report.line("P10", "the same by applyEntities", seconds(made), "3 s", made <= 3*time.Second)
	b.report.line("P10", "again by applyEntities, unchanged, with no revision", seconds(again), "1 s", again <= time.Second && unchanged)
	return nil
}

// applied is what applying a set came to.
type applied struct {
	Revision *int64
	Results  struct{ Created, Unchanged int }
}

func (p *process) apply(ctx context.Context, entities json.RawMessage) (took time.Duration, a applied, err error) {
	const apply = `mutation($entities: [JSON!]!) { applyEntities(input: {set: "bench", entities: $entities}) { revision results(first: 1) { created unchanged } } }`
	var data struct{ ApplyEntities applied }
	began := time.Now()
	err = p.data(ctx, apply, map[string]any{"entities": entities}, &data)
	return time.Since(began), data.ApplyEntities, err
}
