package source_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/callboard-dev/callboard/catalog"
	"github.com/callboard-dev/callboard/catalog/costtest"
	"github.com/callboard-dev/callboard/catalog/source"
)

// What a host sends without end costs little: it is left when it is too much, after
// decompression. It is not parallel: it measures, the host included.
func TestF6Costs(t *testing.T) {
	var packed bytes.Buffer
	zip := gzip.NewWriter(&packed)
	for range 200 {
		if _, err := zip.Write(make([]byte, 1<<20)); err != nil {
			t.Fatal(err)
		}
	}
	if err := zip.Close(); err != nil {
		t.Fatal(err)
	}
	block := []byte(strings.Repeat("x", 1<<16))
	base, reader := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/gzip":
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(packed.Bytes())
		case "/header":
			for i := range 100_000 {
				w.Header().Set(fmt.Sprintf("X-%d", i), "x")
			}
		case "/endless":
			for r.Context().Err() == nil {
				if _, err := w.Write(block); err != nil {
					return
				}
			}
		}
	})
	for path, code := range map[string]catalog.ProblemCode{"/gzip": catalog.TooLarge, "/header": catalog.Unreachable, "/endless": catalog.TooLarge} {
		t.Run(path, func(t *testing.T) {
			var err error
			costtest.Check(t, func() { _, err = get(t, reader, base+path, "") })
			wantProblem(t, err, code, "")
		})
	}
	t.Run("definitions as large as may be", func(t *testing.T) {
		large, reader := serve(t, func(w http.ResponseWriter, _ *http.Request) {
			for range source.MaxSize / len(block) {
				_, _ = w.Write(block)
			}
		})
		costtest.Check(t, func() {
			if _, err := get(t, reader, large+"/x.yaml", ""); err != nil {
				t.Error(err)
			}
		})
	})
}
