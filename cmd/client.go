package cmd

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/callboard-dev/callboard/catalog"
)

// defaultServer is where `callboard serve` answers by default.
const defaultServer = "http://127.0.0.1:7007"

// client asks a running server, by GraphQL.
type client struct {
	server, token string
	http          *http.Client
}

// serverFlag adds --server to c; the result is the client that it means.
func serverFlag(c *command) func(Process) *client {
	server := c.flags.String("server", "", "address of the running Callboard; CALLBOARD_URL where left out, else "+defaultServer)
	return func(p Process) *client {
		address := *server
		for _, fallback := range []string{p.env("CALLBOARD_URL"), defaultServer} {
			if address == "" {
				address = fallback
			}
		}
		return &client{
			server: strings.TrimRight(address, "/"),
			token:  p.env("CALLBOARD_TOKEN"),
			// Registering may take the server two minutes.
			http: &http.Client{Timeout: 150 * time.Second},
		}
	}
}

// ask runs one operation and stores its data in answer. An error says what to
// do about it; it is a usageError where the server refused the input.
func (c *client) ask(ctx context.Context, query string, variables map[string]any, answer any) error {
	response, err := c.post(ctx, map[string]any{"query": query, "variables": variables})
	if err != nil {
		return err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return fmt.Errorf("read the answer of %s: %w", c.server, err)
	}
	var result struct {
		Data   json.RawMessage
		Errors []struct {
			Message    string
			Extensions struct{ Code catalog.ErrorKind }
		}
	}
	if err := json.Unmarshal(body, &result); err != nil {
		return fmt.Errorf("%s does not answer as a Callboard does: %s: %.200s", c.server, response.Status, bytes.TrimSpace(body))
	}
	if len(result.Errors) > 0 {
		first := result.Errors[0]
		err := fmt.Errorf("%s: %s", c.server, first.Message)
		if first.Extensions.Code == catalog.ErrBadInput {
			return usageError{err}
		}
		return err
	}
	return json.Unmarshal(result.Data, answer)
}

func (c *client) post(ctx context.Context, question any) (*http.Response, error) {
	body, err := json.Marshal(question)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.server+"/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, misused("%q is not the address of a server: %w", c.server, err)
	}
	request.Header.Set("Content-Type", "application/json")
	if c.token != "" {
		request.Header.Set("Authorization", "Bearer "+c.token)
	}
	response, err := c.http.Do(request)
	if err != nil {
		for errors.Unwrap(err) != nil {
			err = errors.Unwrap(err)
		}
		return nil, fmt.Errorf("no Callboard answers at %s (%w): start one with `callboard serve`, or name another with --server", c.server, err)
	}
	return response, nil
}
