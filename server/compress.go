package server

import (
	"net/http"

	"github.com/klauspost/compress/gzhttp"
)

// compress returns what makes a handler's answers smaller for those who
// understand gzip.
func compress() func(http.Handler) http.HandlerFunc {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(1400), gzhttp.CompressionLevel(1))
	if err != nil {
		panic(err) // the options are constants
	}
	return wrap
}
