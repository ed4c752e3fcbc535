// Command github serves the GitHub of package githubtest to the tests that drive
// the page in a browser. It prints its address, answers as GitHub does, and does
// what is posted to /-/NAME, which is the method of that name:
//
//	POST /-/push?repo=acme/shop&branch=main    {"catalog-info.yaml": "…"}
//	POST /-/delete?repo=acme/shop&branch=main  ["catalog-info.yaml"]
//	POST /-/create?repo=acme/shop              {"description": "…", "private": true}
//	POST /-/limit                              {"anonymous": 60, "token": 5000}
//	POST /-/break                              {"prefix": "/api/v3", "status": 502}
//	POST /-/adduser                            {"id": 583231, "login": "octocat", "name": "…", "email": "…"}
//	POST /-/addapp                             {"id": "…", "secret": "…", "callback": "http://…"}
//	POST /-/mend
//
// It ends with its standard input, so that it cannot outlive the tests.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/callboard-dev/callboard/catalog/source/githubtest"
)

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// run serves until in ends.
func run(in io.Reader, out io.Writer) error {
	listener, err := new(net.ListenConfig).Listen(context.Background(), "tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	server := &http.Server{Handler: routes(githubtest.New()), ReadHeaderTimeout: 10 * time.Second}
	go func() {
		_, _ = io.Copy(io.Discard, in)
		_ = server.Close()
	}()
	fmt.Fprintf(out, "http://%s\n", listener.Addr())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
