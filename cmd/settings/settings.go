package settings

import (
	"net"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"github.com/callboard-dev/callboard/catalog/source"
)

// Settings are all values, by section. The yaml names are a contract.
type Settings struct {
	Server   Server   `yaml:"server"`
	Database Database `yaml:"database"`
	Log      Log      `yaml:"log"`
	Auth     Auth     `yaml:"auth"`
	Sources  Sources  `yaml:"sources"`
	Catalog  Catalog  `yaml:"catalog"`
	Limits   Limits   `yaml:"limits"`
}

// Server says where Callboard answers.
type Server struct {
	// Listen is host:port; port 0 lets the kernel choose.
	Listen string `yaml:"listen"`
	// PublicURL is how people reach it; empty where that is the listen address.
	PublicURL string `yaml:"publicUrl"`
	// TrustedProxies are addresses and networks whose X-Forwarded-For is believed.
	TrustedProxies []string `yaml:"trustedProxies"`
}

// Database says where the catalog is kept.
type Database struct {
	// URL of a PostgreSQL; empty for the built-in one.
	URL Secret `yaml:"url"`
	// DataDir holds the built-in PostgreSQL's files.
	DataDir Path `yaml:"dataDir"`
	// BinDir holds the programs of the built-in one; looked for where empty.
	BinDir Path `yaml:"binDir"`
}

// Log says how to report what happens.
type Log struct {
	// Format is auto, text or json; auto is text on a terminal.
	Format string `yaml:"format"`
	// Level is debug, info, warn or error.
	Level string `yaml:"level"`
}

// Sources says what may be read on behalf of a descriptor.
type Sources struct {
	GitHub []GitHubHost `yaml:"github"`
	URLs   []URLHost    `yaml:"urls"`
	Files  []Directory  `yaml:"files"`
}

// GitHubHost is a GitHub whose repositories are read.
type GitHubHost struct {
	Host string `yaml:"host"`
	// BaseURL is where Host is really reached; empty where that is https://Host.
	BaseURL string `yaml:"baseUrl"`
	// Token lets private repositories be read, and more often.
	Token Secret `yaml:"token"`
	// Insecure lets Host lie in a private network.
	Insecure bool `yaml:"insecure"`
}

// URLHost is a web server whose files are read.
type URLHost struct {
	// Host is a name, with the port where it is not 443.
	Host string `yaml:"host"`
	// Paths are the prefixes that may be read; everything where there is none.
	Paths []string `yaml:"paths"`
	// Insecure lets it be plain http and a private address.
	Insecure bool `yaml:"insecure"`
}

// Directory is one below which file: locations may be read.
type Directory struct {
	Path Path `yaml:"path"`
}

// Catalog says what is kept, and how fresh.
type Catalog struct {
	RefreshInterval time.Duration `yaml:"refreshInterval"`
	Locations       []Location    `yaml:"locations"`
}

// Location is one that the configuration registers.
type Location struct {
	// Type is url or file.
	Type string `yaml:"type"`
	// Address is a URL or a path.
	Address string `yaml:"address"`
}

// Path is a file's or directory's; absolute once it is loaded.
type Path string

// Secret is a value that is never shown whole.
type Secret string

// MarshalYAML hides s from whoever prints settings.
func (s Secret) MarshalYAML() (any, error) { return s.Redacted(), nil }

// Redacted is what may be shown of s: a URL without its password.
func (s Secret) Redacted() string {
	if s == "" {
		return ""
	}
	u, err := url.Parse(string(s))
	if err != nil || u.Host == "" && u.Path == "" || u.Scheme == "" {
		return "(hidden)"
	}
	if query := u.Query(); query.Has("password") {
		query.Set("password", "xxxxx")
		u.RawQuery = query.Encode()
	}
	return u.Redacted()
}

// Default returns what holds where nobody chose.
func Default() *Settings {
	return &Settings{
		Server:   Server{Listen: "127.0.0.1:7007"},
		Database: Database{DataDir: "data"},
		Log:      Log{Format: "auto", Level: "info"},
		Auth:     Auth{Roles: Roles{Default: "editor"}},
		Catalog:  Catalog{RefreshInterval: 2 * time.Minute},
		Limits:   defaultLimits(),
	}
}

// Loopback reports whether only this machine reaches the listen address.
func (s *Server) Loopback() bool {
	host, _, err := net.SplitHostPort(s.Listen)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// absolute returns path as seen from dir.
func absolute(path, dir string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}

func (p *Path) startFrom(dir string) { *p = Path(absolute(string(*p), dir)) }

func (l *Location) startFrom(dir string) {
	if l.Type == source.TypeFile {
		l.Address = absolute(strings.TrimPrefix(l.Address, "file:"), dir)
	}
}
