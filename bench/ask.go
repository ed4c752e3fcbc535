package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
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
	rounds     = 10
	roundTakes = 600 * time.Millisecond
)

// sideBySide asks two questions. It returns what each takes alone in its best round,
// for other load can only add to it, and how many times as long the first one takes
// when they are asked by turns: then both meet the same of what else the machine does.
func sideBySide(ctx context.Context, one, other question) (best [2]figures, ratio float64, err error) {
	both := []question{one, other}
	var ratios []float64
	for round := range rounds + 1 {
		var f [2]figures
		for i, q := range both {
			took, cpu, err := ask(ctx, q)
			if err != nil {
				return best, 0, err
			}
			f[i] = figures{median(took[0]), cpu[0] / time.Duration(len(took[0]))}
		}
		took, _, err := ask(ctx, both...)
		switch {
		case err != nil:
			return best, 0, err
		case round == 0: // it warmed up
			continue
		case round == 1:
			best = f
		}
		for i := range f {
			best[i] = figures{min(best[i].p50, f[i].p50), min(best[i].cpu, f[i].cpu)}
		}
		ratios = append(ratios, float64(median(took[0]))/float64(median(took[1])))
	}
	return best, median(ratios), nil
}

// ask asks each question again and again, by turns, for as long as a round takes,
// and returns how long each answer took and the processor time of its server.
func ask(ctx context.Context, questions ...question) (took [][]time.Duration, cpu []time.Duration, err error) {
	took, cpu = make([][]time.Duration, len(questions)), make([]time.Duration, len(questions))
	for i, q := range questions {
		cpu[i] = -q.of.cpu()
	}
	for began := time.Now(); time.Since(began) < roundTakes*time.Duration(len(questions)) || len(took[0]) == 0; {
		for i, q := range questions {
			asked := time.Now()
			if _, err := q.of.ask(ctx, q.query, q.variables); err != nil {
				return nil, nil, err
			}
			took[i] = append(took[i], time.Since(asked))
		}
	}
	for i, q := range questions {
		cpu[i] += q.of.cpu()
	}
	return took, cpu, nil
}

func median[T cmp.Ordered](all []T) T {
	slices.Sort(all)
	return all[len(all)/2]
}
