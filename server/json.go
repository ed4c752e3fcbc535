package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/callboard-dev/callboard/catalog"
)

// jsonOnly lets through what only a program, or a page of ours, can send. It reads the body whole, so that what comes next gets all of it or
// none, and never more than limit bytes.
func jsonOnly(limit int64, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		if message := unacceptable(r); message != "" {
			refuse(w, http.StatusUnsupportedMediaType, catalog.ErrBadInput, message)
			return
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
		if tooLarge := new(http.MaxBytesError); errors.As(err, &tooLarge) {
			refuse(w, http.StatusRequestEntityTooLarge, catalog.ErrBadInput, fmt.Sprintf("a request may have %d bytes", limit))
			return
		}
		if err != nil {
			refuse(w, http.StatusBadRequest, catalog.ErrBadInput, "the request did not arrive whole")
			return
		}
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		next.ServeHTTP(w, r)
	})
}

// postOnly refuses what a link or an image can send.
func postOnly(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Allow", http.MethodPost)
	refuse(w, http.StatusMethodNotAllowed, catalog.ErrBadInput, "send a POST")
}

// unacceptable says what is wrong with the form of a request; empty where
// nothing is.
func unacceptable(r *http.Request) string {
	mediaType, parameters, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset := parameters["charset"]; err != nil || mediaType != "application/json" || charset != "" && !strings.EqualFold(charset, "utf-8") {
		return "send application/json in UTF-8"
	}
	if encoding := r.Header.Get("Content-Encoding"); encoding != "" && !strings.EqualFold(encoding, "identity") {
		return "send the body uncompressed"
	}
	return ""
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
	_ = json.NewEncoder(w).Encode(answer) // whoever asked has gone
}
