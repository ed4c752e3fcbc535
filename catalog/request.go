package catalog

import "context"

type requestIDKey struct{}

// WithRequestID returns a context of the request that is logged as id.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestIDKey{}, id)
}

// RequestID returns the id under which whoever asks can find their request in
// the log; empty where the context is no request's.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

type remoteIPKey struct{}

// WithRemoteIP returns a context of a request that came from ip.
func WithRemoteIP(ctx context.Context, ip string) context.Context {
	return context.WithValue(ctx, remoteIPKey{}, ip)
}

// RemoteIP returns the address that the request came from; empty where the
// context is no request's.
func RemoteIP(ctx context.Context) string {
	ip, _ := ctx.Value(remoteIPKey{}).(string)
	return ip
}
