package main

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

// routes are GitHub's own, and below /-/ those that steer it.
func routes(github *githubtest.GitHub) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/", github)
	mux.HandleFunc("GET /favicon.ico", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	mux.HandleFunc("POST /-/push", steer(func(at place, files githubtest.Files) string {
		return github.Push(at.repo, at.branch, files)
	}))
	mux.HandleFunc("POST /-/delete", steer(func(at place, paths []string) string {
		return github.Delete(at.repo, at.branch, paths...)
	}))
	mux.HandleFunc("POST /-/create", steer(func(at place, repo githubtest.Repository) string {
		github.Create(at.repo, repo)
		return ""
	}))
	mux.HandleFunc("POST /-/limit", steer(func(_ place, limits githubtest.Limits) string {
		github.Limit(limits)
		return ""
	}))
	mux.HandleFunc("POST /-/break", steer(func(_ place, fault githubtest.Fault) string {
		github.Break(fault)
		return ""
	}))
	mux.HandleFunc("POST /-/adduser", steer(func(_ place, user githubtest.User) string {
		github.AddUser(user)
		return ""
	}))
	mux.HandleFunc("POST /-/addapp", steer(func(_ place, app githubtest.App) string {
		github.AddApp(app)
		return ""
	}))
	mux.HandleFunc("POST /-/mend", func(http.ResponseWriter, *http.Request) { github.Mend() })
	return mux
}

// place is where something is pushed to.
type place struct{ repo, branch string }

// steer reads a body of T and answers what do returns: the commit, where it made one.
func steer[T any](do func(place, T) string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var body T
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		query := r.URL.Query()
		fmt.Fprint(w, do(place{repo: query.Get("repo"), branch: query.Get("branch")}, body))
	}
}
