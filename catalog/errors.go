package catalog

import (
	"errors"
	"fmt"
)

// ErrorKind is the little that a door must know of a failure to answer it.
type ErrorKind string

// The kinds; the GraphQL API's extensions.code has the same names.
const (
	ErrBadInput        ErrorKind = "BAD_USER_INPUT"
	ErrUnauthenticated ErrorKind = "UNAUTHENTICATED"
	ErrForbidden       ErrorKind = "FORBIDDEN"
	ErrTimeout         ErrorKind = "TIMEOUT"
	ErrUnavailable     ErrorKind = "UNAVAILABLE"
	ErrInternal        ErrorKind = "INTERNAL"
)

// Error is a failure whose message may be shown to whoever asked. All other
// errors are our own faults and reach only the log.
type Error struct {
	Kind    ErrorKind
	Message string
	// Err is the cause, for the log; nil where the message says it all.
	Err error
}

// Errorf returns an Error of the given kind.
func Errorf(kind ErrorKind, format string, args ...any) *Error {
	err := fmt.Errorf(format, args...)
	return &Error{Kind: kind, Message: err.Error(), Err: errors.Unwrap(err)}
}

func (e *Error) Error() string { return e.Message }

func (e *Error) Unwrap() error { return e.Err }

// KindOf returns the kind of err, ErrInternal where it says none.
func KindOf(err error) ErrorKind {
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Kind
	}
	return ErrInternal
}
