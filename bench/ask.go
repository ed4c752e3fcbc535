package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"time"
)

// ask sends one operation and returns the whole answer.
func (p *process) ask(ctx context.Context, query string, variables map[string]any) ([]byte, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, p.url+"/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept-Encoding", "identity")
	response, err := p.browser.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK || bytes.Contains(answer, []byte(`"errors":[{"message"`)) {
		return nil, fmt.Errorf("%s: %s: %.300s", p.url, response.Status, answer)
	}
	return answer, nil
}

// data sends one operation and decodes its data.
func (p *process) data(ctx context.Context, query string, variables map[string]any, data any) error {
	answer, err := p.ask(ctx, query, variables)
	if err != nil {
		return err
	}
	return json.Unmarshal(answer, &struct{ Data any }{data})
}

// question is something to ask a server over and over.
type question struct {
	of        *process
	query     string
	variables map[string]any
}

// figures are what answering took.
type figures struct{ p50, cpu time.Duration }

const (
	rounds     = 12
	roundTakes = 700 * time.Millisecond
)

// sideBySide asks two questions by turns. It returns the best round of each, for
// other load can only add to it, and how many times as long the first one takes: the
// median of what the rounds say, each of which had the same of what else the machine
// did.
func sideBySide(ctx context.Context, one, other question) (best [2]figures, ratio float64, err error) {
	var ratios []float64
	for round := range rounds + 1 {
		var f [2]figures
		for i, q := range []question{one, other} {
			if f[i], err = q.round(ctx); err != nil {
				return best, 0, err
			}
			if round == 1 { // the one before warmed up
				best[i] = f[i]
			}
			best[i] = figures{min(best[i].p50, f[i].p50), min(best[i].cpu, f[i].cpu)}
		}
		if round > 0 {
			ratios = append(ratios, float64(f[0].p50)/float64(f[1].p50))
		}
	}
	return best, median(ratios), nil
}

func (q question) round(ctx context.Context) (figures, error) {
	var took []time.Duration
	before := q.of.cpu()
	for began := time.Now(); time.Since(began) < roundTakes; {
		asked := time.Now()
		if _, err := q.of.ask(ctx, q.query, q.variables); err != nil {
			return figures{}, err
		}
		took = append(took, time.Since(asked))
	}
	if len(took) == 0 {
		return figures{}, errors.New("nothing was answered")
	}
	return figures{median(took), (q.of.cpu() - before) / time.Duration(len(took))}, nil
}

func median[T cmp.Ordered](all []T) T {
	slices.Sort(all)
	return all[len(all)/2]
}
