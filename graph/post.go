package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/graph/limit"
)

// jsonPosts lets through only what a page of another site cannot send without
// being asked first: POST with a body of JSON, of a bounded size. Who may write
// entities may send a set of them.
func jsonPosts(l limit.Limits, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		limit := l.BodyBytes
		if catalog.Might(catalog.ViewerFrom(r.Context()), catalog.Create) == nil {
			limit = l.SetBytes
		}
		mediaType, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
		switch {
		case r.Method != http.MethodPost:
			w.Header().Set("Allow", http.MethodPost)
			refuse(w, http.StatusMethodNotAllowed, "send a POST")
		case err != nil || mediaType != "application/json":
			refuse(w, http.StatusUnsupportedMediaType, "send JSON, with Content-Type: application/json")
		case r.Header.Get("Content-Encoding") != "":
			refuse(w, http.StatusUnsupportedMediaType, "send the body without an encoding")
		case r.ContentLength > limit:
			refuse(w, http.StatusRequestEntityTooLarge, tooLarge(limit))
		default:
			r.Body = http.MaxBytesReader(w, r.Body, limit)
			next.ServeHTTP(w, r)
		}
	})
}

func tooLarge(limit int64) string {
	return "the body is larger than " + strconv.FormatInt(limit, 10) + " bytes"
}

// refuse answers what never becomes a GraphQL request.
func refuse(w http.ResponseWriter, status int, message string) {
	code := string(catalog.ErrBadInput)
	if status == http.StatusRequestEntityTooLarge {
		code = string(catalog.TooLarge)
	}
	write(w, status, &graphql.Response{Errors: gqlerror.List{{Message: message, Extensions: map[string]any{"code": code}}}})
}

// post is the transport for one operation in a body of JSON. Unlike gqlgen's own
// it repeats nothing of a body that it cannot read.
type post struct {
	// limit is the size of a body that holds no set of entities.
	limit int64
	turns *limit.Turns
}

// Supports says that jsonPosts let nothing else through.
func (post) Supports(*http.Request) bool { return true }

// Do answers one request. Whatever is wrong with the operation, its answer has
// status 200, which says that it was understood as GraphQL; one too many has 429.
func (p post) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	body := &counted{Reader: r.Body}
	params, status, message := read(body)
	if message != "" {
		if body.n > p.limit {
			status, message = http.StatusRequestEntityTooLarge, tooLarge(p.limit)
		}
		refuse(w, status, message)
		return
	}
	if _, ok := params.Extensions["persistedQuery"]; ok {
		refuse(w, http.StatusBadRequest, "queries are not kept by their hash: send the query itself, without extensions.persistedQuery")
		return
	}
	params.Headers = r.Header
	op, errs := exec.CreateOperationContext(r.Context(), params)
	switch {
	case body.n > p.limit && !takesSet(op.Operation):
		refuse(w, http.StatusRequestEntityTooLarge, tooLarge(p.limit))
		return
	case len(errs) > 0:
		write(w, http.StatusOK, exec.DispatchError(graphql.WithOperationContext(r.Context(), op), errs))
		return
	}
	done, again, refusal := p.turns.Take(r.Context(), op)
	if refusal != nil {
		w.Header().Set("Retry-After", strconv.Itoa(int(again/time.Second)+1))
		write(w, http.StatusTooManyRequests, &graphql.Response{Errors: gqlerror.List{refusal}})
		return
	}
	objects := 0
	defer func() { done(objects) }()
	responses, ctx := exec.DispatchOperation(r.Context(), op)
	if response := responses(ctx); response != nil { // nil: whoever asked has gone
		objects = bytes.Count(response.Data, []byte("{"))
		write(w, http.StatusOK, response)
	}
}

// counted counts what is read.
type counted struct {
	io.Reader
	n int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n += int64(n)
	return n, err
}

// takesSet reports whether op is one that large sets of entities are given to.
func takesSet(op *ast.OperationDefinition) bool {
	return op != nil && slices.ContainsFunc(op.SelectionSet, func(sel ast.Selection) bool {
		field, ok := sel.(*ast.Field)
		return ok && field.Name == "applyEntities"
	})
}

// read decodes a body; message says what is wrong with it.
func read(body io.Reader) (params *graphql.RawParams, status int, message string) {
	decoder := json.NewDecoder(body)
	decoder.UseNumber()
	err := decoder.Decode(&params)
	if err == nil && params != nil {
		_, err = decoder.Token() // nothing may follow
	} else if err == nil {
		err = errors.New("null")
	}
	var large *http.MaxBytesError
	switch {
	case errors.Is(err, io.EOF) && params != nil:
		return params, 0, ""
	case errors.As(err, &large):
		return nil, http.StatusRequestEntityTooLarge, tooLarge(large.Limit)
	default:
		return nil, http.StatusBadRequest, `the body is not one JSON object like {"query": "…", "variables": {}, "operationName": "…"}`
	}
}

// write sends a response. Its data is JSON already and is not copied once more.
func write(w http.ResponseWriter, status int, response *graphql.Response) {
	var out bytes.Buffer
	out.Grow(len(response.Data) + 256)
	out.WriteByte('{')
	part := func(name string, text []byte) {
		if out.Len() > 1 {
			out.WriteByte(',')
		}
		out.WriteString(`"` + name + `":`)
		out.Write(text)
	}
	if len(response.Errors) > 0 {
		part("errors", marshal(response.Errors))
	}
	if response.Data != nil {
		part("data", response.Data)
	}
	if len(response.Extensions) > 0 {
		part("extensions", marshal(response.Extensions))
	}
	out.WriteByte('}')
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(out.Len()))
	w.WriteHeader(status)
	_, _ = w.Write(out.Bytes()) // it fails where whoever asked has gone
}

func marshal(v any) []byte {
	text, err := json.Marshal(v)
	if err != nil { // no value that we put there
		return []byte("null")
	}
	return text
}
