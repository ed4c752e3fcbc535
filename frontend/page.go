package frontend

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"strings"
)

// Page answers with the page's files.
type Page struct {
	files fs.FS
	boot  func(*http.Request) any
	// index.html, cut where each request's own parts go: behind `<html` and
	// before `</head>`.
	opening, head, rest []byte
}

// New returns the Page made of files. boot gives what the document carries for
// its script, so that the first paint needs no question; it becomes JSON. It
// fails where files hold no usable index.html.
func New(files fs.FS, boot func(*http.Request) any) (*Page, error) {
	index, err := fs.ReadFile(files, "index.html")
	if err != nil {
		return nil, fmt.Errorf("read the page: %w", err)
	}
	opening, remaining, hasRoot := bytes.Cut(index, []byte("<html"))
	head, rest, hasHead := bytes.Cut(remaining, []byte("</head>"))
	if !hasRoot || !hasHead {
		return nil, fmt.Errorf("read the page: index.html has no <html> or no </head>")
	}
	return &Page{files: files, boot: boot, opening: opening, head: head, rest: rest}, nil
}

// Index answers with index.html: for every path that is the page's own.
func (p *Page) Index(w http.ResponseWriter, r *http.Request) {
	boot, err := json.Marshal(p.boot(r)) // which escapes < and >, so that no text ends the element
	if err != nil {
		http.Error(w, "the page's first data is no JSON", http.StatusInternalServerError)
		return
	}
	var document bytes.Buffer
	document.Write(p.opening)
	document.WriteString("<html" + class(r))
	document.Write(p.head)
	fmt.Fprintf(&document, `<script type="application/json" id="boot">%s</script></head>`, boot)
	document.Write(p.rest)

	sum := sha256.Sum256(document.Bytes())
	tag := `W/"` + hex.EncodeToString(sum[:12]) + `"`
	h := w.Header()
	h.Set("Content-Type", contentType("index.html"))
	h.Set("Cache-Control", "no-cache")
	h.Set("ETag", tag)
	h.Add("Vary", "Cookie")
	if strings.Contains(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	_, _ = w.Write(document.Bytes()) // whoever asked has gone
}

// class gives the document the theme that the reader chose, so that the first
// paint has it; whoever chose none gets the device's.
func class(r *http.Request) string {
	theme, err := r.Cookie("theme")
	if err != nil || theme.Value != "dark" && theme.Value != "light" {
		return ""
	}
	return ` class="` + theme.Value + `"`
}

// GraphiQL answers with the document of the query editor.
func (p *Page) GraphiQL(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	p.send(w, r, "graphiql.html")
}

// OpenAPI answers with the document that shows OpenAPI definitions.
func (p *Page) OpenAPI(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	p.send(w, r, "openapi.html")
}

// Asset answers with a file of /assets/. Their names change with their content,
// so that a browser need never ask again. Documents of no origin, such as
// OpenAPI's, may load them like everybody else.
func (p *Page) Asset(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, "/")
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	p.send(w, r, name)
}
