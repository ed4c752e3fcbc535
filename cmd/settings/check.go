package settings

import (
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"time"
)

// check looks for values that no later step could make sense of.
func (s *Loaded) check() []string {
	var problems []string
	wrong := func(path, format string, args ...any) {
		problems = append(problems, s.origin(path)+": "+path+" "+fmt.Sprintf(format, args...))
	}
	if _, _, err := net.SplitHostPort(s.Server.Listen); err != nil {
		wrong("server.listen", "is %q, but should be host:port, such as 127.0.0.1:7007", s.Server.Listen)
	}
	if s.Server.PublicURL != "" && !isWebURL(s.Server.PublicURL) {
		wrong("server.publicUrl", "is %q, but should be a URL such as https://callboard.example.com", s.Server.PublicURL)
	}
	if !slices.Contains([]string{"auto", "text", "json"}, s.Log.Format) {
		wrong("log.format", "is %q, but should be auto, text or json", s.Log.Format)
	}
	if _, err := s.Log.SlogLevel(); err != nil {
		wrong("log.level", "is %q, but should be debug, info, warn or error", s.Log.Level)
	}
	if s.Catalog.RefreshInterval < time.Second {
		wrong("catalog.refreshInterval", "is %s, but should be a second or more", s.Catalog.RefreshInterval)
	}
	limits := reflect.ValueOf(s.Limits)
	for i, name := range names(limits.Type()) {
		if limits.Field(i).Int() <= 0 {
			wrong("limits."+name, "is %v, but should be more than nothing", limits.Field(i))
		}
	}
	s.checkAuth(wrong)
	s.checkSources(wrong)
	s.checkLocations(wrong)
	return problems
}

func (s *Loaded) checkSources(wrong func(path, format string, args ...any)) {
	for i, h := range s.Sources.GitHub {
		at := fmt.Sprintf("sources.github[%d]", i)
		if h.Host == "" || strings.Contains(h.Host, "/") {
			wrong(at+".host", "is %q, but should be a name such as github.com", h.Host)
		}
		if h.BaseURL != "" && !isWebURL(h.BaseURL) {
			wrong(at+".baseUrl", "is %q, but should be a URL", h.BaseURL)
		}
	}
	for i, h := range s.Sources.URLs {
		if h.Host == "" || strings.Contains(h.Host, "/") {
			wrong(fmt.Sprintf("sources.urls[%d].host", i), "is %q, but should be a name such as files.example.com, with the port where it is not 443", h.Host)
		}
	}
	for i, d := range s.Sources.Files {
		if d.Path == "" {
			wrong(fmt.Sprintf("sources.files[%d].path", i), "is missing")
		}
	}
}

func (s *Loaded) checkLocations(wrong func(path, format string, args ...any)) {
	for i, l := range s.Catalog.Locations {
		if _, err := l.address(s.Base); err != nil {
			wrong(fmt.Sprintf("catalog.locations[%d]", i), "cannot be read: %v", err)
		}
	}
}

// origin is where the value at path came from; an element's is its list's.
func (s *Loaded) origin(path string) string {
	for path != "" {
		if origin, ok := s.Origins[path]; ok {
			return origin
		}
		path = path[:max(0, strings.LastIndexAny(path, ".["))]
	}
	return "default"
}

// SlogLevel is Level as slog has it.
func (l Log) SlogLevel() (slog.Level, error) {
	var level slog.Level
	err := level.UnmarshalText([]byte(l.Level))
	return level, err
}

func isWebURL(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && u.User == nil
}
