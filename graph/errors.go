package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/callboard-dev/callboard/catalog"
)

// maxErrors is how many errors one answer tells.
const maxErrors = 20

// presenter decides which errors whoever asks may read: those that were made for
// them, and no others. What is our own fault is logged under the request's id,
// and the id is all that is told.
type presenter struct{ log *slog.Logger }

// ExtensionName names the extension that keeps lists of errors short.
func (presenter) ExtensionName() string { return "Errors" }

// Validate accepts every schema.
func (presenter) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse cuts the list of errors.
func (presenter) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	if response != nil && len(response.Errors) > maxErrors {
		response.Errors = response.Errors[:maxErrors]
	}
	return response
}

func (p presenter) present(ctx context.Context, err error) *gqlerror.Error {
	shown := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	own, _ := errors.AsType[*gqlerror.Error](err)
	if own != nil {
		shown.Path, shown.Locations = own.Path, own.Locations
	}
	var code catalog.ErrorKind
	known, _ := errors.AsType[*catalog.Error](err)
	switch {
	case known != nil && known.Kind != catalog.ErrInternal:
		shown.Message, code = known.Message, known.Kind
		if known.Kind == catalog.ErrUnavailable {
			p.note(ctx, err)
		}
	case own != nil && own.Err == nil: // made by the validation or by a limit
		shown.Message, code = own.Message, codeOf(own)
		if catalog.ViewerFrom(ctx) == nil {
			shown.Message, _, _ = strings.Cut(shown.Message, " Did you mean") // which tells of the schema
		}
	case outOfTime(err):
		shown.Message, code = "this takes too long: ask for less at a time", catalog.ErrTimeout
	default:
		p.note(ctx, err)
		shown.Message, code = "internal error", catalog.ErrInternal
		if id := catalog.RequestID(ctx); id != "" {
			shown.Message += ", request " + id
		}
	}
	shown.Extensions = map[string]any{"code": string(code)}
	return shown
}

// note logs a fault, unless the answer has so many already that nobody will read
// of this one.
func (p presenter) note(ctx context.Context, err error) {
	if len(graphql.GetErrors(ctx)) >= maxErrors {
		return
	}
	if known, ok := errors.AsType[*catalog.Error](err); ok { // its text is for the asker alone
		err = errors.Join(err, known.Err)
	}
	p.log.ErrorContext(ctx, "request failed", "err", err, "request_id", catalog.RequestID(ctx))
}

// codeOf is the code that a limit gave an error; those of the validation have one
// of gqlgen's own.
func codeOf(err *gqlerror.Error) catalog.ErrorKind {
	switch code, _ := err.Extensions["code"].(string); code {
	case "", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED":
		return catalog.ErrBadInput
	default:
		return catalog.ErrorKind(code)
	}
}

// outOfTime reports whether err is the end of a time limit. That of the database
// comes as a catalog.Error.
func outOfTime(err error) bool {
	return errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled)
}

// fault turns a panic into an error, which present masks.
func (p presenter) fault(ctx context.Context, reason any) error {
	p.log.ErrorContext(ctx, "panic", "err", fmt.Sprint(reason), "request_id", catalog.RequestID(ctx), "stack", string(debug.Stack()))
	return fmt.Errorf("panic: %v", reason)
}
