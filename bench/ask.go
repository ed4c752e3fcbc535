package main

import (
	"bytes"
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

// sideBySide asks several questions by turns, so that what else the machine
// does falls on all of them alike, and returns the best round of each: other
// load can only add to it.
func sideBySide(ctx context.Context, questions ...question) ([]figures, error) {
	best := make([]figures, len(questions))
	for round := range rounds + 1 {
		for i, q := range questions {
			f, err := q.round(ctx)
			if err != nil {
				return nil, err
			}
			if round == 1 { // the one before warmed up
				best[i] = f
			}
			best[i] = figures{min(best[i].p50, f.p50), min(best[i].cpu, f.cpu)}
		}
	}
	return best, nil
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

func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2]
}
