package limit

import (
	"fmt"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/callboard-dev/callboard/catalog"
)

// The codes of errors that only this package makes.
const (
	CodeDepth = "DEPTH_LIMIT"
	CodeCost  = "COST_LIMIT"
)

// refuse makes an error that may be shown as it is.
func refuse(code, format string, args ...any) *gqlerror.Error {
	return &gqlerror.Error{Message: fmt.Sprintf(format, args...), Extensions: map[string]any{"code": code}}
}

func badInput(format string, args ...any) *gqlerror.Error {
	return refuse(string(catalog.ErrBadInput), format, args...)
}
