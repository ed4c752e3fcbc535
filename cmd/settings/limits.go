package settings

// Limits bound what one request may cost the server.
type Limits struct {
	// BodyBytes of one request.
	BodyBytes int64 `yaml:"bodyBytes"`
	// Connections that are open at the same time.
	Connections int `yaml:"connections"`
}

func defaultLimits() Limits {
	return Limits{BodyBytes: 256 << 10, Connections: 10_000}
}
