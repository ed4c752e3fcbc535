package store

import (
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/lib/pq"
)

// parse reads a database's address. cached is false where it switches the cache of
// statements off.
func parse(address string) (config pq.Config, cached bool, err error) {
	config, err = pq.NewConfig(address)
	if err != nil {
		return config, false, withoutSecrets(err)
	}
	if config.BinaryParameters {
		return config, false, errors.New("database.url: binary_parameters corrupts JSON: leave it out")
	}
	for name := range startParameters(0) {
		if _, set := config.Runtime[name]; set {
			return config, false, fmt.Errorf("database.url: %s is Callboard's own to set: leave it out", name)
		}
	}
	if config.SSLMode == "" {
		config.SSLMode = usualSSLMode(config.Host)
	}
	if config.ConnectTimeout <= 0 {
		config.ConnectTimeout = dialTimeout
	}
	if config.ApplicationName == "" {
		config.ApplicationName = "callboard"
	}
	cache := config.Runtime["statement_cache"]
	delete(config.Runtime, "statement_cache")
	if cache != "" && cache != "on" && cache != "off" {
		return config, false, fmt.Errorf("database.url: statement_cache is on or off, not %q", cache)
	}
	return config, cache != "off", nil
}

// usualSSLMode encrypts wherever anybody else might listen.
func usualSSLMode(host string) pq.SSLMode {
	if slices.Contains([]string{"localhost", "127.0.0.1", "::1"}, host) {
		return pq.SSLModePrefer
	}
	return pq.SSLModeRequire
}

// withoutSecrets keeps an error about one named value, and of one about the
// address as a whole, which quotes parts of it, only that there is one.
func withoutSecrets(err error) error {
	if message, ok := strings.CutPrefix(err.Error(), "pq: "); ok && !strings.Contains(message, `"password"`) {
		return fmt.Errorf("database.url: %s", message)
	}
	return errors.New("database.url is neither postgres://user:password@host:5432/database nor host=… user=… dbname=…: special characters in a URL are percent-encoded, values with spaces in quotes")
}

// startParameters are the settings of a new connection, for statements that may
// take as long as limit.
func startParameters(limit time.Duration) map[string]string {
	return map[string]string{
		"statement_timeout":                   milliseconds(limit),
		"idle_in_transaction_session_timeout": milliseconds(idleLimit(limit)),
		"lock_timeout":                        milliseconds(lockTimeout),
	}
}

// Place is where the database is, for people to read: never with a password. It is
// empty where url is no address.
func Place(url string) string {
	config, _, err := parse(url)
	if err != nil {
		return ""
	}
	return place(config)
}

func place(config pq.Config) string {
	if filepath.IsAbs(config.Host) || strings.HasPrefix(config.Host, "@") {
		return config.Host + " " + config.Database
	}
	host := config.Host
	if config.Hostaddr.IsValid() {
		host = config.Hostaddr.String()
	}
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	return (&url.URL{Host: fmt.Sprintf("%s:%d", host, config.Port), Path: config.Database}).String()[2:]
}
