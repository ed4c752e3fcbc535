package server

import (
	"encoding/json"
	"net/http"

	"github.com/callboard-dev/callboard/catalog"
)

// unstored keeps answers out of caches: they are the viewer's own.
func unstored(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// refuse answers in the form of GraphQL's errors.
func refuse(w http.ResponseWriter, status int, kind catalog.ErrorKind, message string) {
	type extensions struct {
		Code catalog.ErrorKind `json:"code"`
	}
	type graphqlError struct {
		Message    string     `json:"message"`
		Extensions extensions `json:"extensions"`
	}
	answer := map[string][]graphqlError{"errors": {{Message: message, Extensions: extensions{Code: kind}}}}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(answer) //nolint:errchkjson // strings are JSON, and whoever asked has gone
}
