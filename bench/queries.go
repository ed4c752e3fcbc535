package main

import (
	"context"
	"fmt"
	"os"
	"reflect"
	"time"
)

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
	f, ratio, err := sideBySide(ctx, ours, theirs)
	if err != nil {
		return err
	}
	b.report.line("P3", "20 components, two levels, p50 over raw SQL's", fmt.Sprintf("%.2fx", ratio), "1.8x", ratio <= 1.8)
	b.report.line("P3", "the same, processor time of the server", milliseconds(f[0].cpu), "2.5 ms", f[0].cpu <= 2500*time.Microsecond)
	b.report.note("p50; raw SQL's", milliseconds(f[0].p50)+"; "+milliseconds(f[1].p50))
	b.report.note("raw SQL's processor time", milliseconds(f[1].cpu))
	return raw.stop()
}

// sameAnswer makes sure that two servers do the same work.
func sameAnswer(ctx context.Context, one, other question) error {
	var first, second any
	if err := one.of.data(ctx, one.query, one.variables, &first); err != nil {
		return err
	}
	if err := other.of.data(ctx, other.query, other.variables, &second); err != nil {
		return err
	}
	if !reflect.DeepEqual(first, second) {
		return fmt.Errorf("the answers differ: %.400v and %.400v", first, second)
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
	p, err := b.serve(ctx, config, "--database-url", through)
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
	f, ratio, err := sideBySide(ctx, deep, first)
	if err != nil {
		return err
	}
	b.report.line("P5", "page 200 of 20, p50 over page 1's", fmt.Sprintf("%.2fx", ratio), "1.2x", ratio <= 1.2)
	b.report.note("p50 of page 200; page 1", milliseconds(f[0].p50)+"; "+milliseconds(f[1].p50))
	return nil
}
