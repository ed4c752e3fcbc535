package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"time"

	"github.com/callboard-dev/callboard/bench/synthetic"
	"github.com/callboard-dev/callboard/store/embedded"
)

// catalog is what is measured at the size of the run: P10, the second half of
// P13, P3 and P5.
func (b *bench) catalog(ctx context.Context) error {
	files, dataDir := filepath.Join(b.dir, "catalog"), filepath.Join(b.dir, "data")
	if err := os.Mkdir(files, 0o755); err != nil {
		return err
	}
	all, err := synthetic.Write(files, b.entities)
	if err != nil {
		return err
	}
	postgres, err := embedded.Start(ctx, embedded.Config{DataDir: dataDir, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	running, stop := context.WithCancel(ctx)
	stopped := make(chan error, 1)
	go func() { stopped <- postgres.Run(running) }()
	defer func() { stop(); <-stopped }()

	config := filepath.Join(b.dir, "catalog.yaml")
	if err := os.WriteFile(config, fmt.Appendf(nil, "sources: { files: [{ path: %s }] }\n", files), 0o644); err != nil {
		return err
	}
	p, err := b.serve(ctx, config, postgres.URL())
	if err != nil {
		return err
	}
	if err := b.ingest(ctx, p, all); err != nil {
		return err
	}
	if err := b.settled(ctx, p); err != nil {
		return err
	}
	b.memory(p, dataDir, "server after that", 250e6)
	if err := b.statements(ctx, config, postgres.URL()); err != nil {
		return err
	}
	if err := b.beside(ctx, p, postgres.URL()); err != nil {
		return err
	}
	if err := b.deepPage(ctx, p); err != nil {
		return err
	}
	return p.stop()
}

func (b *bench) serve(ctx context.Context, config, databaseURL string) (*process, error) {
	return start(ctx, nil, b.program, "serve", "--json", "--listen", "127.0.0.1:0", "--config", config, "--database-url", databaseURL)
}

// ingest is P10: a whole catalog from one location, until it can be asked for.
func (b *bench) ingest(ctx context.Context, p *process, all string) error {
	const register = `mutation($url: String!) { registerLocations(input: {urls: [$url]}) { locations { results(first: 1) { created rejected } } } }`
	var data struct {
		RegisterLocations struct {
			Locations []struct {
				Results struct{ Created, Rejected int }
			}
		}
	}
	began := time.Now()
	if err := p.data(ctx, register, map[string]any{"url": "file:" + all}, &data); err != nil {
		return err
	}
	took := time.Since(began)
	var seen struct {
		Entities struct{ TotalCount int }
	}
	if err := p.data(ctx, `{ entities(first: 1) { totalCount } }`, nil, &seen); err != nil {
		return err
	}
	if results := data.RegisterLocations.Locations[0].Results; results.Created != b.entities || seen.Entities.TotalCount < b.entities {
		return fmt.Errorf("of %d entities %d were made, %d refused, %d can be seen", b.entities, results.Created, results.Rejected, seen.Entities.TotalCount)
	}
	b.report.line("P10", "one location registered, to all of it visible", seconds(took), "4 s", took <= 4*time.Second)
	return nil
}

// beside is P3: two levels of relations against one statement written by hand.
func (b *bench) beside(ctx context.Context, p *process, databaseURL string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	raw, err := start(ctx, []string{"GOGC=400"}, self, "raw", databaseURL)
	if err != nil {
		return err
	}
	ours, theirs := question{of: p, query: twoLevels}, question{of: raw, query: twoLevels}
	if err := sameAnswer(ctx, ours, theirs); err != nil {
		return err
	}
	f, err := sideBySide(ctx, ours, theirs)
	if err != nil {
		return err
	}
	ratio := float64(f[0].p50) / float64(f[1].p50)
	b.report.line("P3", "20 components, two levels, p50 over raw SQL's", fmt.Sprintf("%.2fx", ratio), "1.8x", ratio <= 1.8)
	b.report.line("P3", "the same, processor time of the server", milliseconds(f[0].cpu), "2.5 ms", f[0].cpu <= 2500*time.Microsecond)
	b.report.note("p50; raw SQL's", milliseconds(f[0].p50)+"; "+milliseconds(f[1].p50))
	b.report.note("raw SQL's processor time", milliseconds(f[1].cpu))
	return raw.stop()
}

// sameAnswer makes sure that the two servers do the same work.
func sameAnswer(ctx context.Context, questions ...question) error {
	var first any
	for i, q := range questions {
		answer, err := q.of.ask(ctx, q.query, q.variables)
		if err != nil {
			return err
		}
		var decoded any
		if err := json.Unmarshal(answer, &decoded); err != nil {
			return err
		}
		if i == 0 {
			first = decoded
		} else if !reflect.DeepEqual(first, decoded) {
			return fmt.Errorf("the answers differ: %s answers %.400s", q.of.url, bytes.TrimSpace(answer))
		}
	}
	return nil
}

// statements is P3's other bar: what one operation asks of PostgreSQL.
func (b *bench) statements(ctx context.Context, config, databaseURL string) error {
	counter, through, err := newCounter(databaseURL)
	if err != nil {
		return err
	}
	defer counter.listener.Close()
	p, err := b.serve(ctx, config, through)
	if err != nil {
		return err
	}
	fewest := int64(1 << 30)
	for range 10 { // some of them meet the loop that looks for what is due
		before := counter.statements.Load()
		if _, err := p.ask(ctx, twoLevels, nil); err != nil {
			return err
		}
		fewest = min(fewest, counter.statements.Load()-before)
	}
	b.report.line("P3", "the same, SQL statements", fmt.Sprint(fewest), "3", fewest <= 3)
	return p.stop()
}

// deepPage is P5: a page far into a list against the first.
func (b *bench) deepPage(ctx context.Context, p *process) error {
	const page, pages = `query($after: Cursor) { components(first: 20, after: $after) {
		nodes { ref name title description type lifecycle tags owner { ref title } } pageInfo { endCursor } } }`, 200
	first := question{of: p, query: page}
	deep := first
	for range min(pages, b.entities*6/10/20) - 1 {
		var data struct {
			Components struct{ PageInfo struct{ EndCursor string } }
		}
		if err := p.data(ctx, page, deep.variables, &data); err != nil {
			return err
		}
		deep.variables = map[string]any{"after": data.Components.PageInfo.EndCursor}
	}
	f, err := sideBySide(ctx, first, deep)
	if err != nil {
		return err
	}
	ratio := float64(f[1].p50) / float64(f[0].p50)
	b.report.line("P5", "page 200 of 20, p50 over page 1's", fmt.Sprintf("%.2fx", ratio), "1.2x", ratio <= 1.2)
	b.report.note("p50 of page 200; page 1", milliseconds(f[1].p50)+"; "+milliseconds(f[0].p50))
	return nil
}
