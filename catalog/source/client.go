package source

import (
	"io"
	"net"
	"net/http"
	"time"
)

const (
	// serviceTimeout bounds one answer of a service, serviceSize its size.
	serviceTimeout = 10 * time.Second
	serviceSize    = 4 << 20
)

// ServiceClient returns a client for a service that the settings name by its
// address, such as a sign-in provider: it uses no proxy of the environment and
// follows no redirect. Private says that the service may lie in a private network.
// What users name is never asked this way: see Reader.
func ServiceClient(private bool) *http.Client {
	client := newClient(&net.Dialer{}, private, newGuardian())
	client.Timeout = serviceTimeout
	client.Transport = bounded{client.Transport}
	return client
}

// bounded cuts answers that are too large.
type bounded struct{ next http.RoundTripper }

func (b bounded) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := b.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	response.Body = struct {
		io.Reader
		io.Closer
	}{io.LimitReader(response.Body, serviceSize), response.Body}
	return response, nil
}
